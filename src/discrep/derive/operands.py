"""A figure as a calculation sees it, and whether two figures count the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property

from discrep.align.dimensions import dimension, in_unit
from discrep.align.outlines import Outline
from discrep.align.stems import nouns, stems
from discrep.arithmetic import rounded
from discrep.derive.cues import Cues, cues
from discrep.extract.lexicon import load
from discrep.intervals import Interval
from discrep.quantity import Kind
from discrep.units import scale

Powers = tuple[tuple[str, int], ...]
_USED = frozenset({Kind.NUMBER, Kind.FRACTION, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.AGE})


@dataclass
class Operand:
    """One figure with what its words tell."""

    outline: Outline
    cues: Cues
    value: Interval | None = None
    """Of several figures joined, what they give."""
    formula: str = ""
    parts: tuple[Operand, ...] = ()

    @property
    def used(self) -> tuple[Operand, ...]:
        """The figures that it is made of: itself, if it is not joined."""
        return self.parts or (self,)

    def joined(self, other: Operand, value: Interval, formula: str) -> Operand:
        """Both as one figure, of what this one counts."""
        return Operand(self.outline, self.cues, value, formula, (self, other))

    @property
    def worked(self) -> bool:
        """Words beside it say that it is a sum, what is left, or a difference."""
        return self.cues.total or self.cues.rest or self.cues.than is not None

    @cached_property
    def noun(self) -> frozenset[str]:
        """The stems of what is counted; empty if that is open."""
        if self.cues.elliptic and self.unit is None:
            return frozenset()
        person = self.outline.claim.measurand.noun == load("en").measurand.person
        return self.outline.noun | stems(load("en").measurand.person) if person else self.outline.noun

    @property
    def subject(self) -> str | None:
        return self.outline.claim.measurand.subject

    @cached_property
    def unit(self) -> str | None:
        return dimension(self.outline.claim)

    @cached_property
    def interval(self) -> Interval:
        """Its values, in its own unit."""
        if self.value is not None:
            return self.value
        return in_unit(self.outline.claim.quantity.interval, self.outline.claim, self.unit)

    @cached_property
    def rounded(self) -> Interval:
        """What it may have been rounded from, of a hedged one what its words allow; in its own unit."""
        return in_unit(rounded(self.outline.claim.quantity), self.outline.claim, self.unit)

    @cached_property
    def expected(self) -> Interval:
        """What readers take it to say, in its own unit."""
        quantity = self.outline.claim.quantity
        return self.rounded if quantity.bare else in_unit(quantity.pragmatic, self.outline.claim, self.unit)

    @cached_property
    def powers(self) -> Powers:
        """Its dimension as powers of base dimensions; a count and a ratio have none."""
        found = dict(powers(self.unit))
        if self.time is not None:
            for name, power in powers(self.time):
                found[name] = found.get(name, 0) - power
        return tuple(sorted((name, power) for name, power in found.items() if power))

    @cached_property
    def share(self) -> bool:
        """It is a share, or a difference of shares."""
        return "ratio" in scale(self.unit).dimension

    @property
    def time(self) -> str | None:
        """The unit of time of a rate, where its own unit does not hold it already."""
        return None if "_per_" in (self.unit or "") else self.cues.time

    @cached_property
    def factor(self) -> Fraction:
        """What its numbers are multiplied by to be in base units."""
        own = scale(self.unit).factor
        return own if self.time is None else own / scale(self.time).factor

    @cached_property
    def modifiers(self) -> frozenset[str]:
        """The stems of what tells it from others of its noun."""
        claim = self.outline.claim
        words = [*claim.measurand.modifiers, *(claim.measurand.population or "").split()]
        passed = load("en").derivations.total
        return frozenset(stem for word in words if word not in passed for stem in stems(word))


def operands(outlines: Sequence[Outline]) -> list[Operand]:
    """The figures that can be reckoned with, in their order."""
    told = zip(outlines, cues([outline.claim for outline in outlines]), strict=True)
    return [Operand(outline, cue) for outline, cue in told if outline.claim.quantity.kind in _USED]


@cache
def powers(unit: str | None) -> Powers:
    """ "[length]^1 [time]^-1" as pairs; of money its currency."""
    found = scale(unit).dimension
    if found in ("count", "ratio"):
        return ()
    parts = (part.partition("^") for part in found.split())
    return tuple(sorted((name, int(power or 1)) for name, _, power in parts))


def same_noun(target: Operand, other: Operand) -> bool:
    """Both count the same, or one of them leaves open what it counts."""
    if not target.noun or not other.noun:
        return True
    if target.noun & other.noun:
        return True
    joined = _joined(target), _joined(other)
    return not joined[0].isdisjoint(joined[1])


def some_noun(target: Operand, other: Operand) -> bool:
    """What the other counts is some of what the target counts: boys are children."""
    if target.noun & _anything():
        return True
    return any(target.noun & kind and (other.noun | _joined(other)) & some for kind, some in _kinds())


def near_noun(target: Operand, other: Operand) -> bool:
    """What one counts stands among the words of the other."""
    return bool(target.noun & other.cues.clause or other.noun & target.cues.clause)


def _joined(operand: Operand) -> frozenset[str]:
    """ "ear muff" as "earmuff"."""
    measurand = operand.outline.claim.measurand
    words = [*measurand.modifiers[-1:], measurand.noun or ""]
    return stems("".join(words)) if len(words) > 1 else operand.noun


@cache
def _anything() -> frozenset[str]:
    return frozenset(stem for word in load("en").derivations.anything for stem in stems(word))


@cache
def _kinds() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    words = load("en").derivations.kinds
    kinds = dict(words)
    people = frozenset(load("en").measurand.people) | kinds.get("child", frozenset())
    kinds[load("en").measurand.person] = people
    return tuple((_stems([name]), _stems(sorted(some))) for name, some in sorted(kinds.items()))


def _stems(words: Sequence[str]) -> frozenset[str]:
    reader = nouns()
    return frozenset(stem for word in words for stem in stems(reader.canonical(word)))
