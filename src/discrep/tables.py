"""Rows of a table as claims: each cell is a figure, told by the name of its column and by the keys of its row.

A row becomes one line for each of its figures ("Bonn, 2023: 485 employees."), which is read like any other text, so
that a finding can show the words. Keys are the cells that hold text and those of columns of years and days.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from typing import Any, Protocol, TypeGuard

from discrep.align.stems import nouns
from discrep.claims import Claim, Measurand, Period, Step
from discrep.derive.search import KEY
from discrep.errors import DiscrepError, InputError
from discrep.extract.lexicon import load
from discrep.extract.reading import extract, parse
from discrep.extract.saying.said import NARRATOR
from discrep.numbers import MAX_DIGITS, exact, in_digits, written
from discrep.settings import Settings
from discrep.sources import Document
from discrep.spans import Span

Row = Mapping[str, object]


class Frame(Protocol):
    """A frame of any library: it has columns."""

    @property
    def columns(self) -> Any: ...


_BRACKETS = re.compile(r"^(.*?)\s*[(\[]([^()\[\]]+)[)\]]\s*$")
_TELLING = frozenset({"claim", "key", "low_inner", "high_inner"})  # columns that no table of numbers has
_YEARS = range(1000, 2201)
_LONGEST_NAME = 300  # characters of a column, which stands in the line of each of its numbers
_LONGEST_ROW = 1_000_000  # characters of the lines of a row
_CARRIED = "ellipsis"  # the rule by which a figure goes on counting what one before it counts
_PASSED = re.compile(r"[\s_]+")


def claims_of(rows: Sequence[Row], id: str, settings: Settings) -> list[Claim]:
    """The claims of the figures of rows, all of one document with this id, in order of rows and columns.

    A number is an int, a float (as it is printed), a Decimal, a Fraction, or a text that is one figure ("5 %").
    Its unit may stand behind the name of the column, in brackets. None, NaN, true, false and an empty text are no
    cells. Raises InputError for a row that is no mapping with names, or of thousands of texts and numbers, naming its
    place.
    """
    cells = [cell for n, row in enumerate(rows, 1) for cell in _cells(row, f"{id}, row {n}")]
    document = Document("\n".join(cell.line for cell in cells), id=id)
    read = iter(extract(document, settings=settings))
    found: list[Claim] = []
    claim, start = next(read, None), 0
    for cell in cells:
        while claim is not None and claim.span.end <= start + cell.offset:
            claim = next(read, None)
        met = claim is not None and claim.span.start <= start + cell.offset
        found.append(_claim(cell, claim if met else None, document, start, settings))
        start += len(cell.line) + 1
    return found


def rows_of(frame: Any) -> list[Row]:
    """The rows of a frame of any kind that narwhals reads. Raises InputError as `read_frame` does."""
    read = read_frame(frame)
    return list((read.collect() if hasattr(read, "collect") else read).iter_rows(named=True))


def read_frame(frame: Any) -> Any:
    """A frame as narwhals reads it. Raises InputError where narwhals is missing or refuses."""
    kind = type(frame).__name__
    try:
        narwhals = import_module("narwhals")
    except ImportError:
        raise InputError(
            "a frame is read by narwhals, which is not installed", found=kind, expected='pip install "discrep[frames]"'
        ) from None
    try:
        return narwhals.from_native(frame)
    except TypeError:
        raise InputError(
            "cannot be read", found=kind, expected="a text, a Document, a Claim, rows (dicts), or a frame for narwhals"
        ) from None


def is_frame(item: object) -> bool:
    """It has columns, as all frames have, and is no mapping."""
    return hasattr(type(item), "columns") and not isinstance(item, (Mapping, str))


@dataclass(frozen=True, slots=True)
class _Cell:
    """A figure of a row: its line, where its number begins in it, and the keys, each with its days if it is one."""

    keys: tuple[tuple[str, str, Period | None], ...]
    name: str
    number: str
    line: str
    offset: int


def _cell(keys: Sequence[tuple[str, str, Period | None]], name: str, unit: str, number: str) -> _Cell:
    """ "Bonn, 2023: 485 employees." or "Bonn, 2023: revenue is 5 million USD." """
    said = ", ".join(text for _, text, _ in keys)
    head = f"{said}: " if said else ""
    words = name.lower().split()
    if not unit and words and number[-1].isdigit() and nouns().plural(words[-1]):
        return _Cell(tuple(keys), name, number, f"{head}{number} {name}.", len(head))
    head += f"{name} is "
    return _Cell(tuple(keys), name, number, f"{head}{number}{f' {unit}' if unit else ''}.", len(head))


def _cells(row: Row, where: str) -> Iterator[_Cell]:
    if not isinstance(row, Mapping) or not all(isinstance(name, str) for name in row):
        raise InputError("no row of a table", where=where, found=type(row).__name__, expected="names and values")
    keys: list[tuple[str, str, Period | None]] = []
    numbers: list[tuple[str, str, str]] = []
    for column, value in row.items():
        if len(column) > _LONGEST_NAME:
            found = f"{len(column):,} characters"
            raise InputError("too long a name of a column", where=where, found=found, expected=f"{_LONGEST_NAME}")
        name, unit = _header(column)
        if value is None or isinstance(value, bool) or value == "" or (isinstance(value, float) and math.isnan(value)):
            continue
        if (day := _day(name, value)) is not None:
            keys.append((name, str(value), day))
        elif (number := _number(value, where=f"{where}, column {column}")) is not None:
            numbers.append((name, unit, number))
        else:
            keys.append((name, _PASSED.sub(" ", str(value)).strip(" .;:"), None))
    # Each number is told with all keys of its row: many of both would make a text of the square of what was read.
    if len(numbers) * sum(len(text) + 2 for _, text, _ in keys) > _LONGEST_ROW:
        found = f"{len(numbers):,} numbers and {len(keys):,} other cells"
        raise InputError("too wide a row", where=where, found=found, expected="fewer columns")
    for name, unit, number in numbers:
        yield _cell(keys, name, unit, number)


def _header(column: str) -> tuple[str, str]:
    """The name of a column and the unit in brackets behind it."""
    plain = _PASSED.sub(" ", column).strip()
    bracketed = _BRACKETS.match(plain)
    return (bracketed[1], bracketed[2]) if bracketed else (plain, "")


def _day(name: str, value: object) -> Period | None:
    """The days of a cell that says when its row holds."""
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, datetime.date):
        return Period(value, value, value.isoformat())
    if name.lower() in load("en").tables.years and isinstance(value, (int, str)) and str(value).isdigit():
        year = int(value)
        if year in _YEARS:
            return Period(datetime.date(year, 1, 1), datetime.date(year, 12, 31), str(year))
    return None


def _number(value: object, where: str) -> str | None:
    """The number of a cell as it is written; None if it is a text that is no figure."""
    if isinstance(value, float) and not math.isfinite(value):
        raise InputError("no number", where=where, found=value, expected="a finite number")
    if isinstance(value, (int, float, Decimal, Fraction)):
        return _readable(exact(repr(value) if isinstance(value, float) else value, where), where)
    try:
        parse(str(value))
    except DiscrepError:
        return None
    return str(value)


def _readable(number: Fraction, where: str) -> str:
    """A number in a form that is read as the same number. Raises InputError where there is none."""
    text = written(number)
    if "/" not in text and len(text) <= MAX_DIGITS:
        return text
    whole, rest = divmod(abs(number), 1)
    mixed = f"{'-' if number < 0 else ''}{whole:,} {written(rest)}"
    for form in (in_digits(number), text, mixed):
        try:
            if form is not None and parse(form).value == number:
                return form
        except DiscrepError:
            continue
    expected = f"at most {MAX_DIGITS} digits, or a small fraction"
    raise InputError("a number that is no figure when it is written out", where=where, found=text, expected=expected)


def _claim(cell: _Cell, read: Claim | None, document: Document, start: int, settings: Settings) -> Claim:
    """The claim that was read at a cell, with the keys of its row; else one made of its number alone."""
    found = read
    noun = nouns().lemma(cell.name.lower().split()[-1]) if cell.name else None
    if found is None:
        span = Span(start + cell.offset, start + cell.offset + len(cell.number))
        quantity = replace(parse(cell.number, settings=settings), text=cell.number)
        found = Claim(span, quantity, Measurand(noun), NARRATOR, document)
    told = [step for step in found.derivation if step.part not in ("measurand.place", "measurand.subject")]
    steps = [step for step in told if step.rule != _CARRIED]
    measurand = replace(found.measurand, place=None, subject=None)
    if len(steps) < len(told):
        measurand = Measurand(noun, role=measurand.role)  # another column has no say in what this one counts
    at = start
    for name, text, day in cell.keys:
        span = Span(at, at + len(text))
        at += len(text) + 2
        if day is not None:
            measurand = replace(measurand, time=day)
            steps.append(Step("measurand.time", KEY, span))
        elif name.lower() in load("en").tables.places:
            measurand = replace(measurand, place=text.lower())
            steps.append(Step("measurand.place", KEY, span))
        elif measurand.subject is None:
            measurand = replace(measurand, subject=text.lower())
            steps.append(Step("measurand.subject", KEY, span))
    return replace(found, measurand=measurand, derivation=tuple(steps), sentence=Span(start, start + len(cell.line)))


def is_claims(item: object) -> TypeGuard[Frame]:
    """It is a frame of claims (see `discrep.frames.columns`), and no table of numbers."""
    return is_frame(item) and set(getattr(item, "columns", ())) >= _TELLING
