"""A claim: one figure of a document, what it measures, and who says so."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, cast

from discrep.frozen import deferred, quick
from discrep.notebooks import Shown
from discrep.quantity import Quantity
from discrep.sources import Attribution, Document
from discrep.spans import Span

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

Modality = Literal["done", "expected", "planned", "capacity", "denied"]
"""Whether what is counted has come about; `capacity` is what there is room for."""
TO_COME: Final = frozenset({"expected", "planned"})
"""Modalities of what has not come about yet."""


class _IsoDay:
    """A day travels in JSON as 2024-10-30; pydantic alone would take "2024" for seconds after 1970."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        def read(value: object) -> datetime.date:
            if isinstance(value, str) and len(value) == len("2024-10-30"):
                return datetime.date.fromisoformat(value)
            if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
                return value
            raise ValueError("expected a day such as 2024-10-30")

        return core_schema.no_info_plain_validator_function(
            read,
            json_schema_input_schema=core_schema.date_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                datetime.date.isoformat, return_schema=core_schema.str_schema()
            ),
        )


Day = Annotated[datetime.date, _IsoDay()]
"""A `datetime.date`; in JSON 2024-10-30."""


@quick
@dataclass(frozen=True, slots=True)
class Period:
    """The days that a figure holds for; both ends belong to it, and an open end is None.

    Without either end it is only named: "in March", in a text without a date.
    """

    start: Day | None
    """The first day."""
    end: Day | None
    """The last day."""
    text: str = ""
    """The words that name it."""
    as_of: bool = False
    """What is told is how things stand then, and they may go on: "as of 3 May", "so far"."""

    def disjoint(self, other: Period) -> bool:
        """No day lies in both."""
        return _after(self.start, other.end) or _after(other.start, self.end)


def _after(start: datetime.date | None, end: datetime.date | None) -> bool:
    return start is not None and end is not None and start > end


@quick
@dataclass(frozen=True, slots=True)
class Measurand:
    """The particular quantity meant; every field is in canonical (lower-case, lemma) form.

    What the text leaves open is None. `time` and `vintage` say when, and are no part of what is measured.
    """

    noun: str | None = None
    """The head noun of what is counted, or the measure of an amount: person, revenue."""
    modifiers: tuple[str, ...] = ()
    """What else stands before the noun."""
    subject: str | None = None
    """Whose it is: a company, a film."""
    population: str | None = None
    """Of whom: north korean, civilian."""
    event: str | None = None
    """What happened to those counted: kill, send."""
    phase: str | None = None
    """The step of a sequence that the event stands for: trained, sent, arrived."""
    place: str | None = None
    """Where."""
    time: Period | None = None
    """The days that the figure holds for."""
    modality: Modality = "done"
    role: str | None = None
    """The figure's part in a sum: total, part, additional, change, before, average."""
    per: str | None = None
    """The denominator of a rate: day, 100,000 resident."""
    kind: Literal["stock", "flow"] | None = None
    """A level at a moment (employees, debt), or what comes about over a period (births, revenue)."""
    member: str | None = None
    """Who is counted or left out by name: "without gunman"."""
    vintage: Period | None = None
    """When it was said or foreseen, where the text dates that: "in May it had forecast 2 %"."""


@quick
@dataclass(frozen=True, slots=True)
class Step:
    """One step of a derivation: which part of the claim, by which rule, from which words."""

    part: str
    """The part of the claim: "number", "measurand.noun"."""
    rule: str
    """The rule that read it."""
    span: Span
    """The words it was read from."""


def steps_of(rows: Iterable[tuple[str, str, int, int]]) -> tuple[Step, ...]:
    """The derivation of a claim from (part, rule, start, end): its steps are made when somebody asks for them."""
    return cast("tuple[Step, ...]", tuple(rows))


def _step(row: tuple[str, str, int, int]) -> Step:
    part, rule, start, end = row
    return Step(part, rule, Span(start, end))


@deferred("derivation", _step)
@quick
@dataclass(frozen=True, slots=True, repr=False)
class Claim(Shown):
    """Quantity + measurand + attribution, at a span of a document (the figure with its hedge and unit)."""

    span: Span
    """The figure with its hedge and unit, in characters of the document's text."""
    quantity: Quantity
    """How much."""
    measurand: Measurand
    """Of what."""
    attribution: Attribution
    """Who says so."""
    document: Document
    derivation: tuple[Step, ...] = ()
    """Where each part was read from, and by which rule."""
    sentence: Span | None = None
    """The sentence it stands in."""
    levels: tuple[Claim, ...] = ()
    """Of a change ("from 345 to 325") the figure before and the figure after; of all others nothing."""

    @property
    def id(self) -> str:
        """`document:start-end`, unique within a report."""
        return f"{self.document.id}:{self.span.start}-{self.span.end}"

    def __repr__(self) -> str:
        who = self.attribution.source.name if self.attribution.source else "narrator"
        return f"<Claim {self.quantity.text!r} {self.measurand.noun or '?'} ({who})>"


def levels(claims: Iterable[Claim]) -> list[Claim]:
    """The claims, each change as its two levels: these are what other sources can be compared with."""
    return [level for claim in claims for level in claim.levels or (claim,)]
