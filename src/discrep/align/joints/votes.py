"""Two sides of one whole that are told side by side: "by 90 votes to 30, three quarters"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from discrep.align.dimensions import dimension
from discrep.align.frames import evidence
from discrep.align.joints.model import Joint
from discrep.align.joints.values import both, number, reckoned, share_joint, sharp, shown
from discrep.arithmetic import PERCENT
from discrep.arithmetic import share as percentage
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import Interval

_NEAR = 16  # figures of a text on either side that can be a share of the vote
_BETWEEN = 3  # words between the two: a noun and "to"
_BEFORE = 40  # characters before the votes of one side in which "by" stands
_LEAST = 10  # fewer have too few shares to tell


def votes(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The shares that the two sides of a vote have; `claims` are those of one document in order."""
    told = [claim for claim in claims if reckoned(claim)]
    for i, (won, lost) in enumerate(pairwise(told)):
        if opposed(won, lost):
            near = [share for share in told[max(0, i - _NEAR) : i + _NEAR] if _share(share)]
            found = (_won(won, lost, share) for share in near if _of_one(won, lost, share))
            yield from (joint for joint in found if joint is not None and joint.fits)


def _share(claim: Claim) -> bool:
    return dimension(claim) == "percent" and claim.measurand.role not in ("change", "before")


def opposed(won: Claim, lost: Claim) -> bool:
    """ "by 90 votes to 30": nothing but a noun and "to" stands between, and "by" before."""
    text, words = won.document.text, load("en").joints
    if won.sentence != lost.sentence or won.quantity.unit is not None or lost.quantity.unit is not None:
        return False
    if not (sharp(won) and sharp(lost)) or number(won) + number(lost) < _LEAST:
        return False
    between = text[won.span.end : lost.span.start].casefold().split()
    begin = max(won.sentence.start if won.sentence else 0, won.span.start - _BEFORE)
    before = text[begin : won.span.start].casefold().split()[-1:]
    sided = 0 < len(between) <= _BETWEEN and between[-1] in words.sides
    return sided and bool(before) and before[0] in load("en").measures.by


def _of_one(won: Claim, lost: Claim, share: Claim) -> bool:
    nouns = _nouns(won) | _nouns(lost)
    return share.sentence == won.sentence or not nouns.isdisjoint(_nouns(share)) or evidence(won, share) > 0


def _nouns(claim: Claim) -> frozenset[str]:
    """The words of its noun: a "yes vote" is a vote, and a "vote share" is one of votes."""
    return frozenset((claim.measurand.noun or "").split())


def _won(won: Claim, lost: Claim, share: Claim) -> Joint | None:
    computed = both(_of_both, [won, lost], None)
    if computed is None:
        return None
    one, two = number(won), number(lost)
    words = f"{shown(one)} of {shown(one + two)} is {shown(one / (one + two) * PERCENT)} percent"
    return share_joint((won, lost), share, computed, words)


def _of_both(won: Interval, lost: Interval) -> Interval | None:
    return percentage(won, won + lost)
