"""Polars: the function gets whole columns."""

from __future__ import annotations

from typing import Any

import polars as pl

from discrep.frames.engines import FOUND
from discrep.frames.refine import Refinement


def kept(frame: pl.LazyFrame) -> pl.LazyFrame:
    """See `discrep.frames.engines.Engine`."""
    return frame.collect().lazy()


def judged(pairs: pl.LazyFrame, columns: list[str], refinement: Refinement, connection: Any = None) -> pl.LazyFrame:
    """See `discrep.frames.engines.Engine`."""
    kind = pl.List(pl.String)

    def work(rows: pl.Series) -> pl.Series:
        fields = rows.struct.fields
        columns = [rows.struct.field(name).to_list() for name in fields]
        return pl.Series([refinement.fields(row) for row in zip(*columns, strict=True)], dtype=kind)

    return pairs.with_columns(pl.struct(columns).map_batches(work, return_dtype=kind).alias(FOUND))
