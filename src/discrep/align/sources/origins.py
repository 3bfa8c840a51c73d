"""The origin of a claim: whoever says it first, or the document's narrator."""

from __future__ import annotations

from functools import lru_cache

from discrep.align.sources.aliases import head_of
from discrep.align.sources.organizations import same_body
from discrep.align.sources.same_source import compare_sources
from discrep.align.sources.spellings import words
from discrep.claims import Claim
from discrep.folding import folded
from discrep.settings import Settings

_OUTLETS = ("outlet", "organization", "unknown")


def origin_name(claim: Claim, settings: Settings) -> str:
    """A name for people: that of the source; of a narrator the outlet, else the document."""
    source = claim.attribution.source
    if source is not None:
        return head_of(source.name, settings) or source.name
    return claim.document.outlet or f"narrator of {claim.document.id}"


@lru_cache(maxsize=8192)
def same_outlet(one: str, two: str) -> bool:
    """Two names of one outlet."""
    first, second = (tuple(word for word in folded(name) if word not in words().articles) for name in (one, two))
    return (first == second and bool(first)) or same_body(one, two) is True


def same_origin(a: Claim, b: Claim, settings: Settings) -> bool | None:
    """True, False, or None where it cannot be told (nobody is named, a surname against a full name)."""
    asked = _LAST.asked  # at once, for another thread may ask of another pair in between
    if asked is None or asked[0] is not a or asked[1] is not b or asked[2] is not settings:
        asked = _LAST.asked = (a, b, settings, _same_origin(a, b, settings))
    return asked[3]


class _Last:
    """Of one pair it is asked several times, one after the other."""

    asked: tuple[Claim, Claim, Settings, bool | None] | None = None


_LAST = _Last()


def _same_origin(a: Claim, b: Claim, settings: Settings) -> bool | None:
    one, two = a.attribution.source, b.attribution.source
    if one is not None and two is not None:
        return compare_sources(one, two, settings, a.document == b.document)
    if one is None and two is None:
        if a.document == b.document:
            return True
        if a.document.outlet is None or b.document.outlet is None:
            return False  # two documents without outlet never share a narrator
        return same_outlet(a.document.outlet, b.document.outlet)
    source, outlet = (one, b.document.outlet) if two is None else (two, a.document.outlet)
    return source is not None and outlet is not None and source.kind in _OUTLETS and same_outlet(source.name, outlet)


def same_statement(a: Claim, b: Claim, settings: Settings) -> bool:
    """One named origin, and no later date named by either text: then publication dates count for nothing."""
    if a.attribution.source is None or b.attribution.source is None or same_origin(a, b, settings) is not True:
        return False
    times = (a.measurand.time, b.measurand.time), (a.measurand.vintage, b.measurand.vintage)
    return all(one is None or two is None or not one.disjoint(two) for one, two in times)
