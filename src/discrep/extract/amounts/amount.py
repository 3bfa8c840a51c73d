"""An amount as it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from discrep.numbers import ONE

StepAt = tuple[str, str, int, int]  # part, rule, first token, token after


@dataclass(slots=True)
class Amount:
    """What stands at tokens `first` up to `after`: the number (two ends for a vague word) in `unit`."""

    first: int
    after: int
    ends: tuple[Fraction, ...]
    unit: str | None
    precision: Fraction | None
    alternative: Fraction | None
    rule: str
    """How the number is written: digits, words, fraction, vague numeral …"""
    scaled: bool
    """A magnitude word belongs to it."""
    number_first: int
    steps: list[StepAt] = field(default_factory=list)
    times: Fraction = ONE
    """What its unit multiplies the number by: 1/100 of "5 cents"."""
