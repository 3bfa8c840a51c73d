"""One way to work out a figure: the operation, the figures used, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass

from discrep.derive.operands import Operand
from discrep.hedges import CEILINGS, FLOORS
from discrep.intervals import Interval
from discrep.quantity import described

BOUNDS = FLOORS | CEILINGS


@dataclass(frozen=True, slots=True)
class Derivation:
    """What an operation gives for a figure of the text, in the unit of that figure."""

    operation: str
    """Its name: "sum", "difference", "product", "ratio", "share", "growth", "mean", "span of time"."""
    used: tuple[Operand, ...]
    """The figures it is made of, one to three."""
    value: Interval
    formula: str
    """The left side in words: "485 + 120"."""
    stated: bool = False
    """Words of the text or of the sources say that this is how the figure comes about."""

    @property
    def cost(self) -> tuple[int, int]:
        """Cheapest first: as few figures as can be, then the simpler operation."""
        return len(self.used), _ORDER.index(self.operation)


_ORDER = ("span of time", "sum", "difference", "product", "ratio", "share", "growth", "mean")


def explained(target: Operand, found: Derivation) -> str:
    """ "485 + 120 = 605 employees" """
    return f"{found.formula} = {described(found.value)}{what(target)}"


def what(target: Operand) -> str:
    """The unit of a figure, else the noun as its text has it, behind a space."""
    claim = target.outline.claim
    if target.unit is not None:
        return f" {target.unit}"
    step = next((step for step in claim.derivation if step.part == "measurand.noun"), None)
    if target.cues.elliptic or step is None:
        return ""
    return f" {step.span.of(claim.document.text)}"


def fits(target: Operand, found: Derivation) -> bool:
    """What was worked out lies inside what the text says, or is rounded to it.

    Much lies above or below a bound: there the text must say that it is worked out, and readers must expect the value.
    """
    value = found.value
    if target.interval.low is None or target.interval.high is None or target.outline.claim.quantity.hedge in BOUNDS:
        return value == target.interval or (
            target.worked and value.within(target.interval) and not value.disjoint(target.expected)
        )
    if found.operation == "span of time":
        return not value.disjoint(target.interval)  # the birthday may have been or not
    return value.within(target.rounded)
