"""A share by which one of two groups is below the other: "30 fell ill with it and 120 without, efficacy 75%"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from discrep.align.dimensions import dimension
from discrep.align.joints.model import Joint
from discrep.align.joints.values import both, number, share_joint, shown
from discrep.arithmetic import PERCENT, growth, sizes
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import Interval

_MOST = 12  # sums of a text that are looked at


def reductions(sums: Sequence[Joint], claims: Sequence[Claim]) -> Iterator[Joint]:
    """The reductions of a text between the two parts of one of its sums, where the groups were of one size."""
    names = load("en").joints.reductions
    by_document: dict[str, list[Joint]] = defaultdict(list)
    for joint in sums:
        *parts, total = joint.claims
        if joint.fits and len(parts) == 2 and dimension(total) is None:
            by_document[total.document.id].append(joint)
    for share in claims:
        if share.measurand.noun in names and dimension(share) == "percent":
            found = (_reduced(joint.claims[:2], share) for joint in by_document[share.document.id][:_MOST])
            yield from (joint for joint in found if joint is not None and joint.fits)


def _reduced(parts: Sequence[Claim], share: Claim) -> Joint | None:
    low, high = sorted(parts, key=number)
    computed = both(_below, [high, low], None)
    if computed is None:
        return None
    ratio = (1 - number(low) / number(high)) * PERCENT
    words = f"{shown(number(low))} is {shown(ratio)} percent below {shown(number(high))}"
    return share_joint(tuple(parts), share, computed, words)


def _below(high: Interval, low: Interval) -> Interval | None:
    change = growth(high, low)
    return None if change is None else sizes(change)
