"""A share, and the counts that it is a share of: "45 of 200, or 30 percent", "80 of the 160 homes"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from discrep.align.dimensions import dimension
from discrep.align.joints.model import Joint
from discrep.align.joints.values import alike, both, number, reckoned, share_joint, sharp, shown
from discrep.align.partitives import of_the
from discrep.arithmetic import PERCENT
from discrep.arithmetic import share as percentage
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.units import same_dimension

_NEAR = 3  # figures on either side of a share that it can be the share of
_LEAST = 10  # counts below have too few shares to tell


def shares(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The shares of one text; `claims` are those of one document in order."""
    told = [claim for claim in claims if reckoned(claim)]
    for i, share in enumerate(told):
        if dimension(share) != "percent" or share.measurand.role in ("change", "before"):
            continue
        near = [c for c in told[max(0, i - _NEAR) : i + _NEAR + 1] if dimension(c) != "percent" and _beside(c, share)]
        found = list(_stated(near, share))
        yield from found or _met(near, share)


def _beside(claim: Claim, share: Claim) -> bool:
    return claim.sentence == share.sentence or claim.sentence is None


def _stated(near: Sequence[Claim], share: Claim) -> Iterator[Joint]:
    """ "45 of 200, or 30 percent" and "2,100 jobs, some 8 percent of a payroll of 26,000"."""
    text = share.document.text
    before = [claim for claim in near if claim.span.end <= share.span.start]
    behind = [claim for claim in near if claim.span.start >= share.span.end]
    words = load("en").joints
    if len(before) > 1 and of_the(before[-2], before[-1]):
        part, whole = before[-2:]
        gap = text[whole.span.end : share.span.start].casefold()
        if any(sign in gap for sign in words.anew) and (joint := share_of(part, whole, share, told=True)) is not None:
            yield joint
    elif before and behind:
        part, whole = before[-1], behind[0]
        gap, of = text[part.span.end : share.span.start], text[share.span.end : whole.span.start].split()
        anew = "," in gap and not any(mark in gap for mark in ".;") and alike(part, whole)
        if anew and of and of[0] in load("en").measurand.of:
            joint = share_of(part, whole, share, told=False)
            if joint is not None and joint.fits:
                yield joint


def _met(near: Sequence[Claim], share: Claim) -> Iterator[Joint]:
    """Two counts of one thing whose ratio is the share told beside them."""
    if len(share.quantity.ends) != 1 or share.quantity.pragmatic.low is None:
        return
    for whole in near:
        for part in near:
            if not alike(part, whole) or not sharp(part) or not sharp(whole):
                continue
            if not _LEAST <= number(part) < number(whole):
                continue
            joint = share_of(part, whole, share, told=False, loosely=False)
            if joint is not None and joint.fits:
                yield joint
                return


def share_of(part: Claim, whole: Claim, share: Claim, told: bool, loosely: bool = True) -> Joint | None:
    """The share that a part is of a whole, beside the one that is told."""
    unit = dimension(whole)
    if not same_dimension(dimension(part), unit):
        return None  # "45 of 200 cents"
    computed = both(percentage, [part, whole], unit)
    if computed is None:
        return None
    first, second = number(part, unit), number(whole, unit)
    words = f"{shown(first)} of {shown(second)} is {shown(first / second * PERCENT)} percent"
    return share_joint((part, whole), share, computed, words, told, loosely)
