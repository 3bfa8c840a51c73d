"""What a rule is, and what it sees of a pair of claims.

A predicate uses `<`, `==`, `|`, `&` on the fields of the two sides, never `and`, `or`, `not` on
them, so that the same text can run on columns (`discrep.frames`). One that needs more names a weaker test, `columns`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Literal

from discrep.align.alignment import Relation
from discrep.align.joints.model import Joint
from discrep.align.sources.independence import Judged
from discrep.claims import Claim
from discrep.findings import Verdict
from discrep.intervals import Cut
from discrep.settings import Model, Severity


class NoOptions(Model):
    """A rule without options."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """A set of values as two cuts, in the unit that both sides of a pair share."""

    low: Cut
    high: Cut

    def below(self, other: Bounds) -> bool:
        """Every value of this one lies below every value of the other."""
        return self.high < other.low

    def apart(self, other: Bounds) -> bool:
        """No value lies in both."""
        return self.below(other) | other.below(self)

    def meets(self, other: Bounds) -> bool:
        """Some value lies in both."""
        return (other.low <= self.high) & (self.low <= other.high)

    def within(self, other: Bounds) -> bool:
        """Every value of this one lies in the other."""
        return (other.low <= self.low) & (self.high <= other.high)

    def differs(self, other: Bounds) -> bool:
        """They are not the same set."""
        return (self.low != other.low) | (self.high != other.high)

    def equals(self, other: Bounds) -> bool:
        """They are the same set."""
        return (self.low == other.low) & (self.high == other.high)

    @property
    def wide(self) -> bool:
        """It holds more than one value."""
        return self.low < self.high


@dataclass(frozen=True, slots=True)
class Side:
    """One claim as a rule sees it.

    `stated` decides conflict and `expected` decides tension: the logical and the pragmatic reading,
    or one of them for both, as the reading asked for has it. All values are in the unit that both sides share.
    """

    stated: Bounds
    """What decides conflict: by default what the words allow."""
    expected: Bounds
    """What decides tension: by default what a reader takes them to mean."""
    rounded: Bounds
    """The values that a bare number may have been rounded from."""
    stated_open: Bounds
    """`stated`, where the open ends of a count are not closed at the next whole number."""
    expected_open: Bounds
    """`expected` in the same way."""
    value: Fraction
    """Its number, the lower of two."""
    step: Fraction
    """The unit of its last significant digit; 0 if there is none."""
    rounds: bool
    """People round to its number; to a count of 190 or 8,030 they do not."""
    bare: bool
    """One number without any hedge."""
    floor: bool
    """Its hedge is a lower bound: "over", "at least"."""
    ceiling: bool
    """Its hedge is an upper bound: "up to", "under"."""
    turnable: bool
    """Its bound is one that is turned round while a figure is handed on: "up to", "nearly"."""
    text: str
    """The stated set of values for people, in the claim's own unit."""
    unit: str
    """Its own unit, or ""."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that alignment has brought together."""

    a: Side
    b: Side
    claims: tuple[Claim, Claim]
    relation: Relation
    differs_in: str
    """The field that differs, or ""."""
    reason: str
    """Why alignment gives them this relation, in words."""
    whole: int
    """Which side is the whole of a part: 0 or 1."""
    same_statement: bool
    """One named origin says both, and the second text names no later day."""
    same_time: bool
    """Both hold for the same time, as far as the texts say."""
    same_origin: bool
    """One source stands behind both."""
    reports: Callable[[], Judged]
    """How two reports depend on each other, worked out when it is asked for."""
    anonymous: bool
    """Nobody is named who says either."""
    denied: int
    """The side whose source denies its figure: 0 or 1, and -1 where neither does."""
    growing: bool
    """Both are counts that change while they are reported."""
    accumulating: bool
    """Both are counts that never fall: a toll."""
    passing: bool
    """One is how things stand when it is told, and may fall: the missing."""
    one_reading: bool
    """One reading alone was asked for: it decides conflict, and there is no tension."""
    between_wholes: bool
    """Both are whole numbers, and fractions of one would lie in both sets."""
    replacing: int
    """The side whose figure replaces the other's, of the same author or as its text says: 0 or 1, else -1."""
    anew: bool
    """So plainly that a little difference is no rounding."""
    convertible: bool
    """Both have one dimension, so that a factor turns one unit into the other."""
    repeated: bool
    """Both have one number, in two units."""
    decimal: bool
    """Nothing but powers of ten lies between the units that either can be told in: counts, money, shares."""
    later: int
    """The side whose figure is of a later day: 0 or 1, and -1 where neither is."""

    @property
    def dependent(self) -> bool:
        """Reports in two documents that are one: of one origin, copied, or the one cites the other."""
        return self.reports().independence == "dependent"

    @property
    def shared(self) -> str:
        """How they depend on each other, in words."""
        return self.reports().because

    @property
    def parts(self) -> tuple[Side, Side]:
        """(part, whole)"""
        return (self.b, self.a) if self.whole == 0 else (self.a, self.b)

    @property
    def by_time(self) -> tuple[Side, Side]:
        """(earlier, later)"""
        return (self.b, self.a) if self.later == 0 else (self.a, self.b)

    @property
    def different_documents(self) -> bool:
        return self.claims[0].document.id != self.claims[1].document.id

    @property
    def one_figure(self) -> bool:
        """Two reports of one figure: the same statement, or the same fact at the same time."""
        return self.same_statement | self.same_time


Test = Callable[[Any, Any], bool]
"""Of a `Pair`, or of a `Joint` where the relation of the rule is "joint"."""
JointTest = Callable[[Joint], bool]
Screen = Callable[[Any], Any]
"""Of a `Pair` whose fields are columns."""
Because = Callable[[Any, Any], str]
Differs = Literal["size", "copying"]
Says = Literal["equal", "inside", "miscopied"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named comparison. `verdict` is None for a remark, which is added to a finding."""

    code: str
    """A letter for the family and three digits: "D101"."""
    name: str
    """In words with hyphens: "disjoint-figures"."""
    verdict: Verdict | None
    severity: Severity
    """Of its findings, unless the settings say otherwise."""
    relation: Relation | Literal["joint"] | None
    """The relation of a pair that it answers for; None of a remark: any."""
    matches: Test
    """Of a pair (or a `Joint`) and the options: whether the rule holds."""
    because: Because
    """Of the same: the reason in words, in one line."""
    yields_to: frozenset[str] = frozenset()
    """Codes of the rules of its relation that go before it."""
    precedes: frozenset[str] = frozenset()
    """Codes of the rules that it goes before, where those cannot say so themselves."""
    options: type[Model] = NoOptions
    since: str = "0.1"
    """The version that brought it."""
    doc: str = field(default="", compare=False)
    """What it says, from the docstring of its predicate."""
    joint: JointTest | None = None
    """A rule for pairs that answers for joint relations too."""
    differs: Differs | None = None
    """How its two figures differ: "size", which other figures of the texts may explain, or "copying", which stays a
    slip or a turned word whatever they say."""
    columns: Screen | None = None
    """A quick test of fields that columns have, which holds wherever `matches` does; it is asked first, and of a frame
    only such pairs are judged. None: `matches` itself; where that asks for more than columns tell, every pair is."""
    of_source: Says | None = None
    """What it says of a checked figure and that of its source: "equal" supports it, "inside" does where the source
    lies inside the text, "miscopied" contradicts it, as a conflict does."""

    @property
    def joins(self) -> bool:
        """It answers for figures that arithmetic ties together."""
        return self.relation == "joint" or self.joint is not None


def rule(
    code: str,
    name: str,
    *,
    verdict: Literal["conflict", "tension", "superseded", "undetermined", "compatible", "not-comparable"] | None,
    because: Because,
    severity: Severity = "note",
    relation: Relation | Literal["joint"] | None = "same",
    yields_to: tuple[str, ...] = (),
    precedes: tuple[str, ...] = (),
    options: type[Model] = NoOptions,
    since: str = "0.1",
    joint: JointTest | None = None,
    differs: Differs | None = None,
    columns: Screen | None = None,
    of_source: Says | None = None,
) -> Callable[[Test], Rule]:
    """Turn a predicate into a Rule; its docstring is the rule's text.

    `relation` is the relation of a pair that the rule answers for; of a remark it may be None (any). Rules of the
    relation "joint" see a `Joint`, figures that arithmetic ties together; `joint` lets a rule for pairs see them too.
    `yields_to` names the rules of that relation that go before it; `precedes` those that it goes before,
    for a plugin whose rule is asked ahead of a built-in one. For the other arguments see `Rule`.
    """

    def made(matches: Test) -> Rule:
        doc = inspect.cleandoc(matches.__doc__ or "")
        found = None if verdict is None else Verdict(verdict)
        return Rule(
            code=code,
            name=name,
            verdict=found,
            severity=severity,
            relation=relation,
            matches=matches,
            because=because,
            yields_to=frozenset(yields_to),
            precedes=frozenset(precedes),
            options=options,
            since=since,
            doc=doc,
            joint=joint,
            differs=differs,
            columns=columns,
            of_source=of_source,
        )

    return made
