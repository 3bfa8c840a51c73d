"""Records of CSV and JSONL: documents where there is a field text, otherwise rows of a table."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from discrep.errors import InputError, NumberError, shown
from discrep.numbers import exact
from discrep.strict_json import refuse_doubles
from discrep.tables import Row

LONGEST_CELL = 300
"""In a table; longer ones are texts of their own."""
COLUMNS = ("text", "id", "outlet", "published", "url")
_HALF = re.compile("[\udc80-\udcff]")  # a byte that is no UTF-8
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(slots=True)
class Records:
    """What a CSV holds: documents as lines of JSON, each with its number, or rows."""

    documents: bool = False
    lines: list[tuple[int, str]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    problems: list[InputError] = field(default_factory=list)


def csv_records(text: str, name: str) -> Records:
    """The records of a CSV, separated by commas, or by tabs in a .tsv. Its first row names the columns.

    Raises InputError for a header that is none.
    """
    read = Records()
    header: list[str] | None = None
    for number, row in _rows(text, name, read.problems):
        where = f"{name}:{number}"
        if not any(row):
            continue
        if _HALF.search("".join(row)):
            problem = InputError("not UTF-8", where=where, expected="UTF-8 text, or its encoding (--encoding cp1252)")
            if header is None:
                raise problem
            read.problems.append(problem)
        elif header is None:
            header = _header(row, where)
            read.documents = "text" in header
        elif len(row) != len(header):
            read.problems.append(
                InputError("a ragged row", where=where, found=f"{len(row)} cells", expected=str(len(header)))
            )
        elif read.documents:
            cells = {name: cell for name, cell in zip(header, row, strict=True) if cell or name == "text"}
            read.lines.append((number, json.dumps(cells)))
        else:
            cells = {name: cell.strip() for name, cell in zip(header, row, strict=True) if name}
            _refuse_prose(cells, where)
            read.rows.append({name: _day(cell) or cell for name, cell in cells.items()})
    if header and not read.lines and not read.rows and not read.problems:
        what = "no document below the names of the columns" if read.documents else "a table without rows"
        raise InputError(what, where=name, found=", ".join(header))
    return read


def json_value(line: str) -> Any:
    """A line of JSON; None for what is none."""
    from pydantic_core import from_json

    try:
        return from_json(line)
    except ValueError:
        return None


def json_row(line: str, where: str) -> Row:
    """A row of a table: an object of texts, numbers and nulls, with its numbers as they are written.

    Raises InputError for anything else.
    """
    if not isinstance(json_value(line), dict):  # says what is wrong, and how deep it may be nested
        raise InputError("no row of a table", where=where, found=line[:80], expected="an object")
    try:
        row = json.loads(line, parse_float=Decimal, parse_int=Decimal, parse_constant=_nothing)
    except ArithmeticError:  # an exponent of twenty digits
        raise InputError("a number beyond any bound", where=where, found=line[:80]) from None
    refuse_doubles(line, where)
    for name, value in row.items():
        if isinstance(value, (dict, list)):
            raise InputError("no cell", where=f"{where}: {name}", found=json.dumps(value, default=str)[:80])
        if isinstance(value, Decimal):
            _bounded(value, f"{where}: {name}")
    _refuse_prose(row, where)
    return {name: (_day(value) or value) if isinstance(value, str) else value for name, value in row.items()}


def _rows(text: str, name: str, problems: list[InputError]) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV with the numbers of their first lines."""
    delimiter = "\t" if name.lower().endswith(".tsv") else ","
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=delimiter)
    limit = csv.field_size_limit(len(text))
    try:
        number = 1
        for row in reader:
            yield number, row
            number = reader.line_num + 1
    except csv.Error as error:  # an open quote has swallowed all that follows
        problems.append(InputError(f"broken CSV ({error}); nothing behind it is read", where=f"{name}:{number}"))
    finally:
        csv.field_size_limit(limit)


def _header(row: list[str], where: str) -> list[str]:
    """The names of the columns: those of documents in small letters, those of a table as they are."""
    names = [name.strip() for name in row]
    small = [name.lower() for name in names]
    found = ", ".join(row)[:200]
    doubles = [name for name, count in Counter(small).items() if count > 1 and name]
    if doubles:
        raise InputError(f"two columns {shown(doubles[0])}", where=where, found=found, expected="each name once")
    if "text" in small:
        if not set(small) <= set(COLUMNS):
            expected = f"text and, if known, {', '.join(COLUMNS[1:])} (a table has no column text)"
            raise InputError("wrong columns", where=where, found=found, expected=expected)
        return small
    if len(names) == 1 and ";" in names[0]:
        raise InputError("one column", where=where, found=found, expected="columns separated by commas")
    return names


def _nothing(constant: str) -> None:
    """NaN and infinities are no cells."""


def _refuse_prose(row: Row, where: str) -> None:
    """A column of texts that has another name would be read for single figures in silence."""
    for name, cell in row.items():
        if isinstance(cell, str) and len(cell) > LONGEST_CELL:
            raise InputError(
                f"a table with a cell of {len(cell)} characters",
                where=where,
                found=name,
                expected="a column named text",
            )


def _bounded(number: Decimal, where: str) -> None:
    try:
        exact(number, where)
    except NumberError as error:
        raise InputError(str(error)) from None


def _day(cell: str) -> datetime.date | None:
    """The day of a cell that is one as ISO 8601 writes it."""
    try:
        return datetime.date.fromisoformat(cell) if _ISO_DAY.fullmatch(cell) else None
    except ValueError:
        return None
