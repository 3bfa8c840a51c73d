"""Two nouns for one thing: words that texts use for each other, and words for all with those for some of them."""

from __future__ import annotations

from functools import cache

from discrep.claims import Claim
from discrep.extract.lexicon import load

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


def by_other_nouns(a: Claim, b: Claim) -> bool:
    """Two texts may tell of one thing by nouns that are akin; one writer who uses both tells of two."""
    one, two = a.measurand, b.measurand
    if a.document == b.document or None in (one.noun, two.noun) or one.noun == two.noun:
        return False
    words = load("en").measurand
    if words.person in (one.noun, two.noun) and words.people.issuperset((one.noun, two.noun)):
        return False  # "people" is any of them
    return (None in (one.event, two.event) or one.event == two.event) and akin(one.noun or "", two.noun or "")
