"""The section `joints` of a lexicon: words that tie figures together by arithmetic."""

from __future__ import annotations

from pydantic import Field

from discrep.numbers import Exact
from discrep.settings import Model

Words = tuple[str, ...]


class JointWords(Model):
    rest: Words = ()
    """Behind the last of the parts of a whole: "elsewhere"."""
    others: frozenset[str] = frozenset()
    """Right before the last of them: "the other 35"."""
    anew: Words = ()
    """Between counts and the share that says them once more."""
    sides: frozenset[str] = frozenset()
    """Between the two sides of a vote: "90 to 30"."""
    out: Words = ()
    """Before the whole of a figure told before: "18 broken, out of 24"."""
    reductions: frozenset[str] = frozenset()
    """Shares that say by how much one of two groups is below the other: the efficacy of a vaccine."""
    each: frozenset[str] = frozenset()
    per: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    """Beside a figure of each thing: "each of the 40 shops", "per worker", "an acre"."""
    during: frozenset[str] = frozenset()
    """Before the time that an amount goes on for: "over a year"."""
    leaving: frozenset[str] = frozenset()
    """Before what is left when others are gone: "which leaves nine adrift"."""
    factors: dict[str, Exact] = Field(default_factory=dict)
    """Verb of change -> by what the level before is multiplied."""
    more: Words = ()
    nearly: Words = ()
    """Before such a verb: it was more than that, or less."""
    above: frozenset[str] = frozenset()
    below: frozenset[str] = frozenset()
    """Before "than the" between two figures: the first is more, or less."""
