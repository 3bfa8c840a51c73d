"""Who stands behind two claims: the same origin, another, or nobody can tell."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from discrep.claims import Claim
from discrep.sources import Source

Aliases = Mapping[str, tuple[str, ...]]


def folded(name: str) -> tuple[str, ...]:
    """A name as words without case, accents and hyphens."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = plain.replace("-", "").replace("’s", " ").replace("'s", " ").split()
    return tuple(word.strip(".,'’\"“”") for word in words)


def canonical_name(name: str, aliases: Aliases) -> tuple[str, ...]:
    """The folded name, or the one that the settings give for it."""
    words = folded(name)
    for main in sorted(aliases):
        if any(folded(other) == words for other in aliases[main]):
            return folded(main)
    return words


def origin_key(claim: Claim, aliases: Aliases) -> str:
    """A name for counting origins: that of the source; of a narrator the outlet, else the document."""
    source = claim.attribution.source
    if source is not None:
        return " ".join(canonical_name(source.name, aliases))
    return claim.document.outlet or f"narrator of {claim.document.id}"


def same_origin(a: Claim, b: Claim, aliases: Aliases) -> bool | None:
    """True, False, or None where it cannot be told (anonymous origins, a surname against a full name)."""
    one, two = a.attribution.source, b.attribution.source
    if one is None and two is None:
        if a.document == b.document:
            return True
        if a.document.outlet is None or b.document.outlet is None:
            return False  # two documents without outlet never share a narrator
        return a.document.outlet == b.document.outlet
    if one is None or two is None:
        return False
    return _same_source(one, two, a.document == b.document, aliases)


def _same_source(one: Source, two: Source, same_document: bool, aliases: Aliases) -> bool | None:
    first, second = canonical_name(one.name, aliases), canonical_name(two.name, aliases)
    if one.anonymous or two.anonymous:
        if first == second:
            return True if same_document else None
        return None if one.anonymous and two.anonymous and set(first) & set(second) else False
    if first == second:
        return True
    short, long = sorted((first, second), key=len)
    if len(short) == 1 and len(long) > 1 and short[0] == long[-1]:
        return None if not same_document else True
    return False


def same_statement(a: Claim, b: Claim, aliases: Aliases) -> bool:
    """One named origin, and no later date named by either text: then publication dates count for nothing."""
    if a.attribution.source is None or same_origin(a, b, aliases) is not True:
        return False
    one, two = a.measurand.time, b.measurand.time
    return one is None or two is None or not one.disjoint(two)
