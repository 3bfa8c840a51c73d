"""How values stand in JSON: one record each, by which reports are read and written, and the schema is made.

Numbers are strings ("12000", "1/3"), an unbounded end is null; findings, topics and figures name claims by id.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, ConfigDict, Field, PlainSerializer, PlainValidator, WithJsonSchema

from discrep.claims import Day, Measurand, Step
from discrep.errors import IntervalError
from discrep.findings import Overruled, Remark, Status, Verdict
from discrep.intervals import Interval
from discrep.numbers import Exact, exact
from discrep.quantity import Quantity
from discrep.settings import Severity
from discrep.sources import Attribution
from discrep.spans import Span
from discrep.strict_json import STRICT
from discrep.units import scale


def _published(value: object) -> datetime.date | datetime.datetime | None:
    # Left to itself, pydantic reads "2024" as that many seconds after 1970.
    if value is None:
        return None
    if isinstance(value, str):
        for read in (datetime.date.fromisoformat, datetime.datetime.fromisoformat):
            try:
                return read(value)
            except ValueError:
                continue
    raise ValueError("a date or time such as 2024-10-30 or 2024-10-30T09:00:00Z")


def _sound(interval: Interval) -> Interval:
    """An interval as its own constructors would have made it."""
    low, high = interval.low, interval.high
    if (low is None and interval.low_closed) or (high is None and interval.high_closed):
        raise IntervalError("an unbounded end that is closed", found=repr(interval), expected="false")
    if interval.high_cut < interval.low_cut:
        raise IntervalError("an interval with nothing in it", found=repr(interval), expected="low ≤ high")
    for end in (low, high):
        if end is not None:
            exact(end)
    return interval


def _forward(span: Span) -> Span:
    if not 0 <= span.start <= span.end:
        raise ValueError("not a range of characters: start and end must rise from 0")
    return span


def _known(unit: str | None) -> str | None:
    scale(unit)  # raises UnitError for one that is not in the table
    return unit


def _sound_quantity(quantity: Quantity) -> Quantity:
    _known(quantity.unit)
    _sound(quantity.interval)
    _sound(quantity.pragmatic)
    return quantity


def _apart(gap: Fraction) -> Fraction:
    if not 0 <= gap <= 2:
        raise ValueError("a gap lies between 0 and 2")
    return gap


Published = Annotated[
    datetime.date | datetime.datetime | None,
    PlainValidator(_published),
    PlainSerializer(lambda when: when and when.isoformat(), return_type=str | None),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "format": form} for form in ("date", "date-time")] + [{"type": "null"}]}
    ),
]
Unit = Annotated[str | None, AfterValidator(_known)]
SoundQuantity = Annotated[Quantity, AfterValidator(_sound_quantity)]


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A text, with an id and, where known, its outlet, publication time and URL."""

    __pydantic_config__ = STRICT
    text: str
    id: str = ""
    outlet: str | None = None
    published: Published = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class LevelRecord:
    """One figure of a document, what it measures, and who says so. `document` is the id of its document."""

    __pydantic_config__ = STRICT
    id: str
    span: Annotated[Span, AfterValidator(_forward)]
    quantity: SoundQuantity
    measurand: Measurand
    attribution: Attribution
    document: str
    derivation: tuple[Step, ...] = ()
    sentence: Span | None = None


@dataclass(frozen=True, slots=True)
class ClaimRecord(LevelRecord):
    """A figure; of a change ("from 345 to 325") with its two levels, before and after."""

    levels: tuple[LevelRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingRecord:
    """One verdict on claims, which are named by id.

    `gap` is how far apart the two sets of values lie, as a share of the larger magnitude; above 0 in a compatible
    finding it says that the figures agree only after rounding.
    """

    __pydantic_config__ = STRICT
    id: str
    code: str
    name: str
    verdict: Verdict
    severity: Severity
    explanation: str
    claims: Annotated[tuple[str, ...], Field(min_length=1)]
    remarks: tuple[Remark, ...]
    trace: tuple[Overruled, ...]
    gap: Annotated[Exact, AfterValidator(_apart)] | None


@dataclass(frozen=True, slots=True)
class CampRecord:
    """Claims that can all be true at once, by id; the values that all of them allow; how many others agree too."""

    __pydantic_config__ = STRICT
    claims: Annotated[tuple[str, ...], Field(min_length=1)]
    shared: Annotated[Interval, AfterValidator(_sound)]
    guests: Annotated[int, Field(ge=0)]


@dataclass(frozen=True, slots=True)
class MomentRecord:
    """A claim in the timeline of its topic: its day, the claim of an earlier day, and the verdict on the two."""

    __pydantic_config__ = STRICT
    claim: str
    day: Day | None
    before: str | None
    verdict: Verdict | None
    code: str | None


@dataclass(frozen=True, slots=True)
class TopicRecord:
    """The claims on one measurand, by id; the values that cover them all; the distinct origins.

    `independent` is how many of these are known to be independent of each other, `apart` how many pairs of claims
    share no value, and `furthest` the two claims that are furthest apart.
    """

    __pydantic_config__ = STRICT
    name: str
    unit: Unit
    claims: Annotated[tuple[str, ...], Field(min_length=1)]
    span: Annotated[Interval, AfterValidator(_sound)]
    origins: tuple[str, ...]
    independent: Annotated[int, Field(ge=0)]
    camps: tuple[CampRecord, ...]
    timeline: tuple[MomentRecord, ...]
    apart: Annotated[int, Field(ge=0)]
    furthest: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """One figure of a checked text: the id of its claim, its status, and the ids of findings as evidence."""

    __pydantic_config__ = STRICT
    claim: str
    status: Status
    explanation: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """What discrep found: every document and claim once, then findings, topics and figures that name them by id."""

    __pydantic_config__ = ConfigDict(**STRICT, title="discrep report, version 1")
    schema_version: Literal[1]
    rules_version: int
    status: Status | None
    documents: tuple[DocumentRecord, ...]
    claims: tuple[ClaimRecord, ...]
    findings: tuple[FindingRecord, ...]
    topics: tuple[TopicRecord, ...]
    figures: tuple[FigureRecord, ...]
