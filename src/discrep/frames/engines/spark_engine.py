"""Spark: the function runs in the Python workers, which need discrep and what the settings name."""

from __future__ import annotations

from typing import Any

from pyspark.sql import functions as sf
from pyspark.sql.types import ArrayType, StringType

from discrep.frames.engines import FOUND, GATHERED, Function


def kept(frame: Any) -> Any:
    """See `discrep.frames.engines.Engine`."""
    return frame.localCheckpoint(eager=False)  # which also keeps the plan short


def called(frame: Any, columns: list[str], function: Function, connection: Any = None) -> Any:
    """See `discrep.frames.engines.Engine`."""

    def work(*row: object) -> list[str | None] | None:
        return function(row)

    # A filter behind it would call a deterministic function once more.
    told = sf.udf(work, ArrayType(StringType())).asNondeterministic()
    return frame.withColumn(FOUND, told(*columns))


def gathered(frame: Any, key: str, columns: list[str]) -> Any:
    """See `discrep.frames.engines.Engine`."""
    numbers = sf.array(*(sf.col(name).cast("double") for name in columns))
    return frame.groupBy(key).agg(sf.flatten(sf.collect_list(numbers)).alias(GATHERED))
