"""What is said of claims: findings, and the report that holds them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from discrep.claims import Claim
from discrep.intervals import Interval
from discrep.sources import Document

SCHEMA_VERSION = 1
RULES_VERSION = 1


class Verdict(StrEnum):
    """Exactly one for each pair that is judged; from the gravest to the mildest."""

    CONFLICT = "conflict"
    TENSION = "tension"
    SUPERSEDED = "superseded"
    UNDETERMINED = "undetermined"
    COMPATIBLE = "compatible"
    NOT_COMPARABLE = "not-comparable"


RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}

Severity = Literal["error", "warning", "note"]


class Status(StrEnum):
    """What the sources say of one figure of a checked text."""

    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
    DERIVED = "derived"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that gives no verdict but belongs beside one."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Overruled:
    """A rule that would have matched too, and the rule that went before it."""

    code: str
    by: str


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """One verdict on claims, with the rule that gave it and the reason in words.

    The cited spans are those of `claims`: a finding without claims cannot be made.
    """

    code: str
    name: str
    verdict: Verdict
    severity: Severity
    explanation: str
    claims: tuple[Claim, ...]
    remarks: tuple[Remark, ...] = ()
    trace: tuple[Overruled, ...] = ()

    def __post_init__(self) -> None:
        if not self.claims:
            raise ValueError(f"{self.code}: a finding needs the claims that it cites")

    @property
    def id(self) -> str:
        """A hash of code, document ids and figure spans, whatever the order of the claims."""
        cited = sorted(f"{c.document.id}\x00{c.span.start}\x00{c.span.end}" for c in self.claims)
        return hashlib.sha256("\x01".join([self.code, *cited]).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def __repr__(self) -> str:
        return f"<Finding {self.verdict}[{self.code}] {self.explanation}>"


@dataclass(frozen=True, slots=True)
class Topic:
    """The claims on one measurand: the values that cover them all, and how many stand behind them."""

    name: str
    unit: str | None
    claims: tuple[Claim, ...]
    span: Interval
    origins: tuple[str, ...]
    """The distinct origins, not outlets: repetition is no corroboration."""
    independent: int = 0
    """How many of them are known to be independent of each other: at least so many stand behind the figures.

    Copies, people of one body and whoever is not named add nothing.
    """


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a checked text: its status, the evidence for it and the reason in words."""

    claim: Claim
    status: Status
    explanation: str
    evidence: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Documents, claims and findings; of a check also the figures of the checked text."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    topics: tuple[Topic, ...] = ()
    figures: tuple[Figure, ...] = ()
    status: Status | None = None
    rules_version: int = RULES_VERSION
    schema_version: int = SCHEMA_VERSION

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.verdict is Verdict.CONFLICT)
