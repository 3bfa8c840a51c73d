"""Frames of the engines, made of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb
import polars as pl

from discrep.frames import TYPES


def polars_frame(columns: Mapping[str, Sequence[Any]]) -> pl.DataFrame:
    kinds = {str: pl.String, float: pl.Float64, bool: pl.Boolean, int: pl.Int64, list: pl.List(pl.String)}
    return pl.DataFrame(columns, schema={name: kinds[TYPES.get(name, str)] for name in columns})


def duckdb_frame(columns: Mapping[str, Sequence[Any]], connection: duckdb.DuckDBPyConnection) -> Any:
    return connection.from_arrow(polars_frame(columns).to_arrow())


def spark_frame(columns: Mapping[str, Sequence[Any]], session: Any) -> Any:
    from pyspark.sql import types

    kinds = {
        str: types.StringType(),
        float: types.DoubleType(),
        bool: types.BooleanType(),
        int: types.LongType(),
        list: types.ArrayType(types.StringType()),
    }
    schema = types.StructType([types.StructField(name, kinds[TYPES.get(name, str)]) for name in columns])
    return session.createDataFrame(list(zip(*columns.values(), strict=True)), schema)
