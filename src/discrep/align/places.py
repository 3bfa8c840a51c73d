"""Places by their names alone: eastern Russia lies in Russia, and not in western Russia."""

from __future__ import annotations

from functools import cache

from discrep.align.about import home_of
from discrep.align.sources.countries import countries_in, tokens


def place_relation(one: str, two: str, directions: frozenset[str]) -> int | None:
    """0 if the second place lies in the first, 1 the other way round, None if the names tell neither."""
    if _inside(two, one, directions):
        return 0
    if _inside(one, two, directions):
        return 1
    return None


def same_place(one: str, two: str) -> bool:
    """One place, with or without the one around it ("dover, kent"), or one country under two names."""
    first, second = (name.partition(",")[0] for name in (one, two))
    return first == second or (home_of(one) is not None and home_of(one) == home_of(two))


def _inside(inner: str, outer: str, directions: frozenset[str]) -> bool:
    """Only directions stand before the name of the outer place, it is named behind the inner, or is its country."""
    near, _, around = inner.partition(", ")
    if around and same_place(around, outer):
        return True
    words, outside = near.split(), outer.partition(",")[0].split()
    added = len(words) - len(outside)
    if added > 0 and words[added:] == outside and all(word in directions for word in words[:added]):
        return True
    home = home_of(outer)
    return home is not None and home_of(inner) is None and _country_of(near) == home


@cache
def _country_of(name: str) -> str | None:
    """The country of which a name is a capital, or a part that the lexicon knows."""
    found = countries_in(tokens(name))
    return found[0].code if len(found) == 1 and not found[0].also else None
