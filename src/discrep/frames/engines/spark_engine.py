"""Spark: the function runs in the Python workers, which need discrep and what the settings name."""

from __future__ import annotations

from typing import Any

from pyspark.sql import functions as sf
from pyspark.sql.types import ArrayType, StringType

from discrep.frames.engines import FOUND
from discrep.frames.refine import Refinement


def kept(frame: Any) -> Any:
    """See `discrep.frames.engines.Engine`."""
    return frame.persist()


def judged(pairs: Any, columns: list[str], refinement: Refinement, connection: Any = None) -> Any:
    """See `discrep.frames.engines.Engine`."""

    def work(*row: object) -> list[str | None] | None:
        return refinement.fields(row)

    found = sf.udf(work, ArrayType(StringType())).asNondeterministic()  # a filter would call it again
    return pairs.withColumn(FOUND, found(*columns))
