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
    parting: frozenset[str] = frozenset()
    """Between two figures: what stands before belongs to the first, what stands behind to the second."""
    of_change: frozenset[str] = frozenset()
    """Behind the first of the parts that a change is made of: "3 of the rise"."""
    kinds: dict[str, tuple[frozenset[str], ...]] = Field(default_factory=dict)
    """Kinds that make up all, each with its words; "=kill" is the event of a figure."""
    persons: frozenset[str] = frozenset()
    """Nouns that count people and name no kind of them: "body", "crew"."""
    above_by: frozenset[str] = frozenset()
    below_by: frozenset[str] = frozenset()
    """Behind a difference, before `than` or at the end of a clause: "12 more than", "12 less"."""
    than: frozenset[str] = frozenset()
    beyond_by: frozenset[str] = frozenset()
    short_by: frozenset[str] = frozenset()
    """Behind a difference, whatever follows: "12 over the limit", "12 short of"."""
    gaps: frozenset[str] = frozenset()
    """Before a difference and "of": "a lead of 12"."""
    corrections: frozenset[str] = frozenset()
    """Beside a number by which a count was wrong: "three were counted twice"."""
    again: frozenset[str] = frozenset()
    """Between a share and the count that it stands for: "45 percent, or 540"."""
    final: frozenset[str] = frozenset()
    """Beside the last of several kinds: there are no others."""
    deadly: str = ""
    """The group whose first kind are those who are found dead, or never."""
    allowed: frozenset[str] = frozenset()
    """Beside how many there could be: "licensed for 120"."""
    worked: frozenset[str] = frozenset()
    """Between a difference and a level: what is meant is worked out from it, "12 more than twice the 20"."""
    against: frozenset[str] = frozenset()
    """Before a figure that may be a rival's, or the one of another time."""
    comparative: Words = ()
    """Endings of words that compare: "12 centimeters farther than"."""
