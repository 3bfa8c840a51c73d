"""A claim: one figure of a document, what it measures, and who says so."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from discrep.frozen import quick
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
    """The days that a figure holds for; an open end is None. `text` is what names them.

    Without either end it is only named: "in March", in a text without a date.
    """

    start: Day | None
    end: Day | None
    text: str = ""
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

    `noun` is the head noun, `modifiers` what else stands before it, `subject` whose (a company, a
    film), `population` of whom (north korean), `event` what happened to them, `phase` the step of
    a sequence that the event stands for (trained, sent, arrived), `role` the figure's part in a
    sum (total, part, additional, change, before, average), `per` the denominator of a rate, `kind` a level
    at a moment or what comes about over a period, `member` who is counted or left out by name ("without gunman"),
    `vintage` when it was said or foreseen, where the text dates that ("in May it had forecast 2 %").
    """

    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    subject: str | None = None
    population: str | None = None
    event: str | None = None
    phase: str | None = None
    place: str | None = None
    time: Period | None = None
    modality: Modality = "done"
    role: str | None = None
    per: str | None = None
    kind: Literal["stock", "flow"] | None = None
    member: str | None = None
    vintage: Period | None = None


@quick
@dataclass(frozen=True, slots=True)
class Step:
    """One step of a derivation: which part of the claim, by which rule, from which words."""

    part: str
    rule: str
    span: Span


@quick
@dataclass(frozen=True, slots=True, repr=False)
class Claim(Shown):
    """Quantity + measurand + attribution, at a span of a document (the figure with its hedge and unit)."""

    span: Span
    quantity: Quantity
    measurand: Measurand
    attribution: Attribution
    document: Document
    derivation: tuple[Step, ...] = ()
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
