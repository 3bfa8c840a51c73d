"""Counts of which one is a part of the other: by the words between them, or because it counts far fewer of a kind."""

from __future__ import annotations

from discrep.align.dimensions import dimension
from discrep.claims import Claim
from discrep.extract.lexicon import load

_SOME = 3  # times as many as those of a kind, and these are some of them


def of_the(part: Claim, whole: Claim) -> bool:
    """Nothing but "of the" stands between two figures of one text, the part first."""
    words, between = load("en").measurand, part.document.text[part.span.end : whole.span.start].casefold().split()
    return 0 < len(between) <= 2 and between[0] in words.of and all(word in words.determiners for word in between[1:])


def some_of_a_kind(a: Claim, b: Claim) -> bool:
    """Far fewer of a kind are some of them: "seven swing states" do not contradict "41 states"."""
    if a.measurand.noun != b.measurand.noun or any(dimension(claim) is not None for claim in (a, b)):
        return False
    if bool(a.measurand.modifiers) == bool(b.measurand.modifiers):
        return False
    part, whole = (a, b) if a.measurand.modifiers else (b, a)
    high, low = part.quantity.interval.high, whole.quantity.interval.low
    return high is not None and low is not None and high * _SOME < low
