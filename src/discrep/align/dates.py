"""Are two dates of one and the same event?"""

from __future__ import annotations

from functools import cache

from discrep.claims import Claim
from discrep.extract.lexicon import load

_ONCE = 1, 2  # of the fewer words that tell of an event that happens but once, so many must agree
_AGAIN = 3, 5  # of all words, where it may happen again


def same_occasion(a: Claim, b: Claim, lenient: bool) -> bool:
    """One event by all that is told of it; `lenient`: what one side leaves open is the same."""
    one, two = _told(a), _told(b)
    if not one or not two:
        return lenient or not (one or two)
    shared = len(one & two)
    if lenient or a.measurand.event in _once():
        once = a.measurand.event in _once()
        named = once and a.measurand.subject is not None and b.measurand.subject is not None
        return named or shared * _ONCE[1] >= _ONCE[0] * min(len(one), len(two))
    return shared * _AGAIN[1] >= _AGAIN[0] * len(one | two)


def _told(claim: Claim) -> frozenset[str]:
    subject = claim.measurand.subject
    return frozenset((*claim.measurand.modifiers, *(subject.split() if subject else ())))


@cache
def _once() -> frozenset[str]:
    return frozenset(name for name, event in load("en").dates.events.items() if event.once)
