"""Sets of values by their two ends alone: do they share one, which agree, how many pairs share none?

The ends may be cuts, fractions or doubles, whatever has an order; they are closed. All of it costs n log n: the ends
are sorted, no pair is listed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Generic, TypeVar

End = TypeVar("End", bound=Any)


@dataclass(frozen=True, slots=True)
class Camp(Generic[End]):
    """Sets that share a value: what they have in common, how many are at home here, and how many others share it."""

    low: End
    high: End
    at_home: int
    guests: int


def stabbing_points(lows: Sequence[End], highs: Sequence[End]) -> list[End]:
    """The fewest values that every set holds one of, in rising order.

    Greedy by the upper end: the lowest upper end that no value holds is the next one, for whoever ends there must be
    met at or below it.
    """
    if not lows:
        return []
    first = min(highs)
    if max(lows) <= first:
        return [first]
    points = [first]
    for i in sorted(range(len(highs)), key=highs.__getitem__):
        if lows[i] > points[-1]:
            points.append(highs[i])
    return points


def homes(lows: Sequence[End], points: Sequence[End]) -> list[int]:
    """The camp that each set is at home in: the first whose value it holds."""
    if len(points) == 1:
        return [0] * len(lows)
    return [bisect_left(points, low) for low in lows]


def presence(
    home: Sequence[int], highs: Sequence[End], points: Sequence[End], counts: Sequence[int] | None = None
) -> list[int]:
    """How many sets hold the value of each camp; each counts as often as `counts` has it."""
    change = [0] * (len(points) + 1)
    for i, (at, high) in enumerate(zip(home, highs, strict=True)):
        count = 1 if counts is None else counts[i]
        change[at] += count
        change[bisect_right(points, high)] -= count
    return list(accumulate(change[:-1]))


def pairs_apart(lows: Sequence[End], highs: Sequence[End], counts: Sequence[int] | None = None) -> int:
    """How many pairs share no value; a set that counts n times stands for n that say the same."""
    if not lows or max(lows) <= min(highs):
        return 0
    if counts is None:
        ordered = sorted(highs)
        return sum([bisect_left(ordered, low) for low in lows])
    order = sorted(range(len(highs)), key=highs.__getitem__)
    ordered = [highs[i] for i in order]
    before = list(accumulate((counts[i] for i in order), initial=0))
    return sum(count * before[bisect_left(ordered, low)] for low, count in zip(lows, counts, strict=True))


def camps(lows: Sequence[End], highs: Sequence[End], counts: Sequence[int] | None = None) -> list[Camp[End]]:
    """The fewest camps that hold all sets, in rising order of their values."""
    points = stabbing_points(lows, highs)
    home = homes(lows, points)
    members: list[list[int]] = [[] for _ in points]
    for i, at in enumerate(home):
        members[at].append(i)
    present = presence(home, highs, points, counts)
    found = []
    for inside, here in zip(members, present, strict=True):
        own = len(inside) if counts is None else sum(counts[i] for i in inside)
        found.append(Camp(max(lows[i] for i in inside), min(highs[i] for i in inside), own, here - own))
    return found
