"""Two nouns for one thing: words that texts use for each other, and words for all with those for some of them."""

from __future__ import annotations

from functools import cache

from discrep.align.given import canonical_noun
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.settings import Settings


@cache
def families(noun: str) -> frozenset[str]:
    """The names of the groups that a noun stands in; nouns without a group in common are never one thing."""
    found = {f"{i}" for i, group in enumerate(load("en").kin.alike) if noun in group}
    found |= {name for name, some in load("en").kin.kinds.items() if noun == name or noun in some}
    return frozenset(found)


def akin(one: str, two: str) -> bool:
    """Texts tell of one thing by either noun."""
    shared = families(one) & families(two)
    kinds = load("en").kin.kinds
    return any(name not in kinds or name in (one, two) for name in shared)


def by_other_nouns(a: Claim, b: Claim, settings: Settings) -> bool:
    """Two texts may tell of one thing by nouns that are akin; one writer who uses both tells of two."""
    one, two = canonical_noun(a, settings), canonical_noun(b, settings)
    if one == two or one is None or two is None or a.document == b.document:
        return False
    words, events = load("en").measurand, {a.measurand.event, b.measurand.event}
    if words.people.isdisjoint((one, two)):
        events.discard(None)  # what befell people tells them apart: the sick, the dead
    if words.person in (one, two) and words.people.issuperset((one, two)):
        return False  # "people" is any of them
    return len(events) < 2 and akin(one, two)
