"""Polars: the function gets whole columns."""

from __future__ import annotations

from typing import Any

import polars as pl

from discrep.frames.engines import FOUND, GATHERED, Function


def kept(frame: pl.LazyFrame) -> pl.LazyFrame:
    """See `discrep.frames.engines.Engine`."""
    return frame.collect().lazy()


def called(frame: pl.LazyFrame, columns: list[str], function: Function, connection: Any = None) -> pl.LazyFrame:
    """See `discrep.frames.engines.Engine`."""
    kind = pl.List(pl.String)

    def work(rows: pl.Series) -> pl.Series:
        values = [rows.struct.field(name).to_list() for name in columns]
        return pl.Series([function(row) for row in zip(*values, strict=True)], dtype=kind)

    return frame.with_columns(pl.struct(columns).map_batches(work, return_dtype=kind).alias(FOUND))


def gathered(frame: pl.LazyFrame, key: str, columns: list[str]) -> pl.LazyFrame:
    """See `discrep.frames.engines.Engine`."""
    numbers = pl.concat_list([pl.col(name).cast(pl.Float64) for name in columns])
    return frame.with_columns(numbers.alias(GATHERED)).group_by(key).agg(pl.col(GATHERED).explode())
