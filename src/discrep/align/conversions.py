"""One amount told twice, in two units: "1.6 miles (2.6 km)", "5 million euros, or about $5.4 million"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from discrep.align.slips import significant
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.quantity import Kind
from discrep.units import same_dimension

_KINDS = (Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENT)
_TAKEN = (Kind.MONEY, Kind.MEASURE, Kind.PERCENT)
_SIGNS = frozenset("(/[")


def converted(a: Claim, b: Claim) -> bool:
    """The second figure stands in brackets behind the first, or behind "or", in another unit of the same kind."""
    if a.document != b.document or a.quantity.kind is not b.quantity.kind or a.quantity.kind not in _KINDS:
        return False
    if a.quantity.unit == b.quantity.unit:
        return False
    first, second = sorted((a, b), key=lambda claim: claim.span)
    between = a.document.text[first.span.end : second.span.start].casefold().split()
    opened = [word for word in second.quantity.text.casefold().split()[:1] if word in _joining()]
    words = [word for word in between + opened if word != ","]
    return len(words) == 1 and (words[0] in _SIGNS or words[0] in _joining())


def conversions(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each figure with the one right behind it that says it once more in another unit; claims are in order."""
    return ((claim, again) for claim, again in pairwise(claims) if converted(claim, again))


def repeated(a: Claim, b: Claim) -> bool:
    """The same number of two digits or more in another unit: one of two reports has taken the wrong one."""
    one, two = a.quantity, b.quantity
    if None in (one.unit, two.unit) or one.unit == two.unit or one.kind is not two.kind or one.kind not in _TAKEN:
        return False
    if not same_dimension(one.unit, two.unit) and a.measurand.noun is not None and b.measurand.noun is not None:
        if a.measurand.noun != b.measurand.noun:
            return False
    elif not same_dimension(one.unit, two.unit) and a.measurand.noun == b.measurand.noun:
        return False  # nothing is known of either
    return any(end in two.ends and len(significant(end)) > 1 for end in one.ends)


@cache
def _joining() -> frozenset[str]:
    return frozenset(load("en").ranges.pair)
