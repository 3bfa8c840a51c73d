"""Parquet files of documents, row group by row group."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any, BinaryIO, Final

from discrep.errors import InputError, MissingExtraError
from discrep.inputs.records import COLUMNS

_ROWS: Final = 256
"""Rows that are in memory at one time, beside the pages they are read from."""
_ERRORS: Final = (OSError, ValueError, TypeError, NotImplementedError, OverflowError)  # and those of pyarrow


def parquet_module(where: str) -> ModuleType:
    """pyarrow.parquet. Raises MissingExtraError where it is not installed."""
    try:
        return import_module("pyarrow.parquet")
    except ImportError:
        expected = "python -m pip install 'discrep[parquet]'"
        raise MissingExtraError("Parquet needs pyarrow", where=where, expected=expected) from None


def parquet_records(file: BinaryIO, name: str) -> Iterator[tuple[int, str | InputError, int]]:
    """The rows, numbered from 1, as documents in JSON, each with its size in bytes; a broken row group is one problem.

    Raises InputError for what is no Parquet file, and for columns that are not those of documents.
    """
    parquet = parquet_module(name)
    try:
        source = parquet.ParquetFile(file)
    except _ERRORS as error:
        raise InputError(f"no Parquet file ({_brief(error)})", where=name) from None
    columns = list(source.schema_arrow.names)
    if "text" not in columns or not set(columns) <= set(COLUMNS) or len(set(columns)) < len(columns):
        expected = f"text and, if known, {', '.join(COLUMNS[1:])}"
        if {"claim", "key"} <= set(columns):
            expected += "; claims are compared in Python, as discrep.compare(frame)"
        raise InputError("wrong columns", where=name, found=", ".join(columns)[:200], expected=expected)
    _refuse_types(source.schema_arrow, name)
    first = 1
    for group in range(source.num_row_groups):
        told = source.metadata.row_group(group)
        number = first
        try:
            for batch in source.iter_batches(_ROWS, row_groups=[group], use_threads=False):
                size = batch.nbytes // max(batch.num_rows, 1)
                for row in _rows(batch, name, number):
                    yield number, row if isinstance(row, InputError) else _record(row), size
                    number += 1
        except _ERRORS as error:
            last = first + told.num_rows - 1
            problem = InputError(
                f"row group {group + 1} is broken; rows {number} to {last} are not read ({_brief(error)})", where=name
            )
            yield number, problem, told.total_byte_size
        first += told.num_rows


def _rows(batch: Any, name: str, first: int) -> list[dict[str, Any] | InputError]:
    """The rows of a batch; one with a cell that is none (bytes that are no UTF-8, a day beyond the calendar) is a
    problem."""
    try:
        return list(batch.to_pylist())
    except _ERRORS:
        return [_row(batch.slice(i, 1), f"{name}:{first + i}") for i in range(batch.num_rows)]


def _row(one: Any, where: str) -> dict[str, Any] | InputError:
    try:
        (row,) = one.to_pylist()
    except _ERRORS as error:
        return InputError(f"a cell that cannot be read ({_brief(error)})", where=where)
    assert isinstance(row, dict)
    return row


def _refuse_types(schema: Any, name: str) -> None:
    """Raises InputError for a column of which no cell can be part of a document."""
    types = import_module("pyarrow.types")
    for column in schema:
        kind = column.type.value_type if types.is_dictionary(column.type) else column.type
        fits = types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind) or types.is_null(kind)
        if column.name == "published" and not fits:
            fits = types.is_date(kind) or types.is_timestamp(kind)
        if not fits:
            expected = "dates, timestamps or strings" if column.name == "published" else "strings"
            raise InputError("a column of another type", where=f"{name}: {column.name}", found=kind, expected=expected)


def _record(row: dict[str, Any]) -> str:
    """A row as JSON; what stands in it is looked at where JSON is read."""
    return json.dumps({key: value for key, value in row.items() if value is not None or key == "text"}, default=_plain)


def _plain(value: object) -> str:
    assert isinstance(value, (datetime.date, datetime.datetime)), value  # see `_refuse_types`
    return value.isoformat()


def _brief(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
