"""What is said of claims: findings, and the report that holds them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from discrep.claims import Claim, Day
from discrep.intervals import Interval
from discrep.notebooks import Shown
from discrep.severities import Severity
from discrep.sources import Document

SCHEMA_VERSION = 1
RULES_VERSION = 1
CORRECTION = "T306"


class Verdict(StrEnum):
    """Exactly one for each pair that is judged; from the gravest to the mildest."""

    CONFLICT = "conflict"
    TENSION = "tension"
    SUPERSEDED = "superseded"
    UNDETERMINED = "undetermined"
    COMPATIBLE = "compatible"
    NOT_COMPARABLE = "not-comparable"

    @property
    def flagged(self) -> bool:
        """It tells of something that is likely wrong."""
        return self in (Verdict.CONFLICT, Verdict.TENSION)


RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}


class Status(StrEnum):
    """What the sources say of one figure of a checked text."""

    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
    DERIVED = "derived"
    NOT_CHECKED = "not-checked"


_STATUS_RANK = {status: rank for rank, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that gives no verdict but belongs beside one."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Overruled:
    """A rule that would have matched too: the rule that went before it, why, and what it would have said."""

    code: str
    by: str
    why: str
    says: str


@dataclass(frozen=True, slots=True, repr=False)
class Finding(Shown):
    """One verdict on claims, with the rule that gave it and the reason in words.

    The cited spans are those of `claims`: a finding without claims cannot be made.
    """

    code: str
    """The code of the rule: "D101"."""
    name: str
    """The name of the rule: "disjoint-figures"."""
    verdict: Verdict
    severity: Severity
    explanation: str
    """The reason in words, in one line."""
    claims: tuple[Claim, ...]
    """The two claims of a pair, or all of a joint finding, the one that the others must fit last."""
    remarks: tuple[Remark, ...] = ()
    trace: tuple[Overruled, ...] = ()
    """The rules that were overruled, where `trace=True` asked for them."""
    gap: Fraction | None = None
    """How far apart the two sets of values are, as a share of the larger magnitude of the two ends that face each
    other: 0 where they touch or overlap, 1/6 between 25 and 30, more than 1 only across zero; None where that has
    no meaning (dates, °C, two currencies). Of joint findings between what is computed and what is stated."""

    def __post_init__(self) -> None:
        if not self.claims:
            raise ValueError(f"{self.code}: a finding needs the claims that it cites")

    @property
    def after_rounding(self) -> bool:
        """The figures agree only after rounding: as they are written they lie apart."""
        return self.verdict is Verdict.COMPATIBLE and bool(self.gap)

    @property
    def id(self) -> str:
        """A hash of code, document ids and figure spans, whatever the order of the claims."""
        cited = sorted(f"{c.document.id}\x00{c.span.start}\x00{c.span.end}" for c in self.claims)
        return hashlib.sha256("\x01".join([self.code, *cited]).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def __repr__(self) -> str:
        return f"<Finding {self.verdict}[{self.code}] {self.explanation}>"


@dataclass(frozen=True, slots=True)
class Camp:
    """Claims of a topic that can all be true at once, and the values that all of them allow.

    A claim stands in the lowest camp that it can share; `guests` are how many claims of other camps could share
    this one too ("at least 40" agrees with everybody above).
    """

    claims: tuple[Claim, ...]
    shared: Interval
    guests: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """A claim in the timeline of its topic: the day it holds for, and what became of the claim before it.

    `before` is the last claim of an earlier day, of the same origin where there is one. The verdict on the two says
    whether it was superseded (S401, S402), corrected downwards (T306), repeated (C501, C502) or contradicted.
    """

    claim: Claim
    day: Day | None = None
    before: Claim | None = None
    verdict: Verdict | None = None
    code: str | None = None

    @property
    def supersedes(self) -> bool:
        return self.verdict is Verdict.SUPERSEDED

    @property
    def corrects(self) -> bool:
        """A count that cannot fall was told lower than before."""
        return self.code == CORRECTION


@dataclass(frozen=True, slots=True)
class Topic(Shown):
    """The claims on one measurand: the values that cover them all, and how many stand behind them.

    Camps, timeline and the pairs are those of the claims that somebody asserts; what is denied or doubted stands
    in `claims` alone.
    """

    name: str
    """The measurand in words."""
    unit: str | None
    claims: tuple[Claim, ...]
    span: Interval
    """The values that cover all claims, in `unit`."""
    origins: tuple[str, ...]
    """The distinct origins, not outlets: repetition is no corroboration."""
    independent: int = 0
    """How many of them are known to be independent of each other: at least so many stand behind the figures.

    Copies, people of one body and whoever is not named add nothing.
    """
    camps: tuple[Camp, ...] = ()
    """The fewest sets of claims that agree, from the lowest values to the highest."""
    timeline: tuple[Moment, ...] = ()
    """The claims in order of the days they hold for; those without a day come first."""
    apart: int = 0
    """How many pairs of claims share no value, whatever their days."""
    furthest: tuple[Claim, ...] = ()
    """The two claims that are furthest apart, the lower one first; none where all share a value."""
    key: str = ""
    """The canonical key of the measurand (see `discrep.keys`)."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a checked text: its status, the evidence for it and the reason in words."""

    claim: Claim
    status: Status
    explanation: str
    """The reason in words, in one line."""
    evidence: tuple[Finding, ...] = ()
    """What it was held against, that which decided first."""


def findings_worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """By verdict, the gravest first; those of one verdict stay in their order."""
    return sorted(findings, key=lambda finding: RANK[Verdict(finding.verdict)])


def figures_worst_first(figures: Iterable[Figure]) -> list[Figure]:
    """By status, the gravest first; those of one status stay in their order."""
    return sorted(figures, key=lambda figure: _STATUS_RANK[figure.status])


@dataclass(frozen=True, slots=True)
class Report(Shown):
    """Documents, claims and findings; of a check also the figures of the checked text."""

    documents: tuple[Document, ...]
    """In the order given; of a check the checked text first."""
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    """The gravest first; of a check in the order of its figures."""
    topics: tuple[Topic, ...] = ()
    """What `compare` says of each measurand."""
    figures: tuple[Figure, ...] = ()
    """What `check` says of each figure of the checked text, in order of position."""
    status: Status | None = None
    """Of a check: contradicted if any figure is, else unsupported if any is, else supported; not-checked if none was
    checked."""
    rules_version: int = RULES_VERSION
    """It rises when a pair may get another verdict than before."""
    schema_version: int = SCHEMA_VERSION
    """It rises when the JSON of a report changes its shape."""

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """The findings whose verdict is conflict."""
        return tuple(f for f in self.findings if f.verdict is Verdict.CONFLICT)
