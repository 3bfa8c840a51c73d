"""The scopes of one amount: "$4 million at home and $5 million abroad, $9 million worldwide, 56 percent abroad"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from discrep.align.dimensions import dimension
from discrep.align.joints.adding import PARTS, WHOLES, added, comes_to, far
from discrep.align.joints.model import Joint
from discrep.align.joints.values import alike, both, number, reckoned, share_joint, shown, telling
from discrep.arithmetic import PERCENT, total
from discrep.arithmetic import share as percentage
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import Interval, point
from discrep.units import same_dimension

_BACK = 12  # figures of a text on either side that are looked at


def scopes(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The scopes of the amounts of one text; `claims` are those of one document in order."""
    told = [claim for claim in claims if reckoned(claim)]
    for i in range(len(told)):
        found = _scoped(told, i) or _completed(told, i)
        if found is not None:
            yield found
        yield from _left(told, i)


def _scoped(told: Sequence[Claim], i: int) -> Joint | None:
    """ "$4 million at home and $5 million abroad, $9 million worldwide": all scopes are told."""
    whole = told[i]
    names = _names(whole)
    if not names or whole.measurand.noun is None or dimension(whole) == "percent":
        return None
    parts: list[Claim] = []
    for name in names:
        fitting = [claim for claim in _around(told, i) if claim.measurand.population == name and _one(claim, whole)]
        near = [claim for claim in fitting if not far(claim, whole)] or fitting
        if len(near) != 1:
            return None
        parts += near
    beside = all(part.sentence == whole.sentence for part in parts)
    joint = added(sorted(parts, key=lambda claim: claim.span), whole, told=beside)
    return joint if joint.fits or beside else None


def _completed(told: Sequence[Claim], i: int) -> Joint | None:
    """The scope of one part is told, and another amount, of none that is known, comes to the whole with it."""
    whole = told[i]
    names = _names(whole)
    near = [claim for claim in _around(told, i) if _addend(claim, whole)]
    scoped = [claim for claim in near if claim.measurand.population in names]
    for one in scoped:
        for two in near:
            if two.measurand.population is None and telling((one, two, whole)) and comes_to((one, two), whole):
                return added(sorted((one, two), key=lambda claim: claim.span), whole, told=False)
    return None


def _left(told: Sequence[Claim], i: int) -> Iterator[Joint]:
    """ "$4 million at home and $9 million worldwide, 56 percent abroad": a share of the difference."""
    share = told[i]
    scope = share.measurand.population
    if scope is None or dimension(share) != "percent" or share.measurand.role == "change":
        return
    beside = [claim for claim in _around(told, i) if claim.sentence == share.sentence and dimension(claim) != "percent"]
    for whole in beside:
        names = _names(whole)
        others = [claim for claim in beside if claim.measurand.population in names and _one(claim, whole)]
        if scope in names and len(names) == len(others) + 1:
            joint = _rest(others, whole, share)
            if joint is not None and joint.fits:
                yield joint


def _rest(others: Sequence[Claim], whole: Claim, share: Claim) -> Joint | None:
    """What is left of a whole, as a share of it."""
    unit = dimension(whole)
    computed = both(_remaining, [*others, whole], unit)
    if computed is None:
        return None
    first, *numbers = (number(claim, unit) for claim in (whole, *others))
    ratio = (first - sum(numbers)) / first * PERCENT
    words = f"{' - '.join(map(shown, (first, *numbers)))} is {shown(ratio)} percent of {shown(first)}"
    return share_joint((*others, whole), share, computed, words)


def _remaining(*values: Interval) -> Interval | None:
    *parts, whole = values
    taken = [each for part in parts if (each := percentage(part, whole)) is not None]
    return point(PERCENT) - total(taken) if len(taken) == len(parts) else None


def _names(whole: Claim) -> Sequence[str]:
    """The scopes that make up that of an amount."""
    return load("en").measures.wholes.get(whole.measurand.population or "", ())


def _around(told: Sequence[Claim], i: int) -> Sequence[Claim]:
    return told[max(0, i - _BACK) : i + _BACK + 1]


def _one(part: Claim, whole: Claim) -> bool:
    one, two = part.measurand, whole.measurand
    subjects = {one.subject, two.subject} - {None}
    times = one.time is None or two.time is None or not one.time.disjoint(two.time)
    return alike(part, whole) and one.noun == two.noun and len(subjects) < 2 and times and one.role in (None, "part")


def _addend(part: Claim, whole: Claim) -> bool:
    return (
        len(part.quantity.ends) == 1
        and part.measurand.role in PARTS
        and whole.measurand.role in WHOLES
        and dimension(part) != "percent"
        and same_dimension(dimension(part), dimension(whole))
    )
