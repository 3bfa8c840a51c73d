"""E901: a crowd was counted by two people who have an interest in its size.

A rule of one newsroom: where an organizer and the police give figures for one crowd that lie far apart, neither is an
error of ours; both are printed, with their authors. The rule goes before the conflict that they would be otherwise.
"""

from __future__ import annotations

from fractions import Fraction

from discrep.rules.model import Pair, rule
from discrep.settings import Model


class Interests(Model):
    """Options of E901."""

    organizers: tuple[str, ...] = ("organizers", "organisers", "union")
    """Words of sources that would like a crowd to be large."""
    counters: tuple[str, ...] = ("police",)
    """Words of sources that count it for another reason."""
    times: int = 2
    """From how many times as much on it is a quarrel about method, and no slip."""


def _side(pair: Pair, which: int, words: tuple[str, ...]) -> bool:
    source = pair.claims[which].attribution.source
    return source is not None and any(word in source.name.lower() for word in words)


def because(pair: Pair, options: Interests) -> str:
    names = [claim.attribution.source.name for claim in pair.claims if claim.attribution.source is not None]
    return f"{pair.a.text} ({names[0]}) and {pair.b.text} ({names[1]}): print both, with who says so"


@rule(
    "E901",
    "interested-estimates",
    verdict="tension",
    severity="note",
    yields_to=("C501", "C502", "A604"),
    precedes=("D101", "T301", "T304", "T305", "S401", "S402"),
    options=Interests,
    because=because,
)
def interested_estimates(pair: Pair, options: Interests) -> bool:
    """A crowd in the words of its organizers and in those of the police, many times apart."""
    both = any(_side(pair, one, options.organizers) & _side(pair, 1 - one, options.counters) for one in (0, 1))
    low, high = sorted((abs(pair.a.value), abs(pair.b.value)))
    return both & pair.a.stated.apart(pair.b.stated) & (high >= Fraction(options.times) * low)
