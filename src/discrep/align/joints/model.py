"""Figures that belong together by arithmetic: what some of them come to, and what another one says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from discrep.arithmetic import beyond
from discrep.claims import Claim
from discrep.intervals import Interval

Kind = Literal["sum", "share", "change", "list", "order", "product"]


@dataclass(frozen=True, slots=True)
class Joint:
    """Claims that stand in a relation that the text or their meaning states.

    The last claim is the one that the others must fit. `computed` is what they come to, with their hedges and as they
    may have been rounded, in the unit of the last; `stated` what the last one says.
    """

    kind: Kind
    claims: tuple[Claim, ...]
    computed: Interval
    stated: Interval
    words: str
    """The relation in words: "31 + 4 = 35"."""
    told: bool
    """The text says that they belong together so; else only the numbers do."""
    some: bool = False
    """The parts need not be all."""
    expected: Interval | None = None
    """What readers take the last one to say, where that is narrower: "nearly 700" is hardly 160."""
    written: tuple[Interval, Interval] | None = None
    """What the others come to and what the last one says as they stand, where figures are taken for rounded."""

    @property
    def fits(self) -> bool:
        """What the others come to is what the last one says."""
        return not self.computed.disjoint(self.stated if self.expected is None else self.expected)

    @property
    def fails(self) -> bool:
        """What the others come to is not what the last one says; of some parts, that it is more."""
        if not self.told:
            return False
        above = beyond(self.stated.high, self.computed.low)
        return above or (not self.some and beyond(self.computed.high, self.stated.low))

    @property
    def sides(self) -> tuple[Interval, Interval]:
        """What is computed and what is stated; of figures that fit, as they are written."""
        return self.written if self.fits and self.written is not None else (self.computed, self.stated)

    @property
    def after_rounding(self) -> bool:
        """They fit only because figures may have been rounded."""
        computed, stated = self.sides
        return self.fits and computed.disjoint(stated)
