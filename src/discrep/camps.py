"""Camps among intervals: who can share a value, who cannot, and how many pairs share none.

All of it costs n log n: the ends are sorted, no pair is listed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from discrep.intervals import Cut, Interval


@dataclass(frozen=True, slots=True)
class Stabbed:
    """Intervals that share a value: the places of those at home here, what they share, and how many guests do too.

    An interval is at home in the first camp whose value it holds, and a guest in the others.
    """

    members: tuple[int, ...]
    shared: Interval
    guests: int


def camps(intervals: Sequence[Interval]) -> list[Stabbed]:
    """The fewest camps that hold all intervals, in rising order of their values.

    Greedy by the upper end: the lowest upper end that no camp holds begins the next one, for whoever
    ends there must be met at or below it. Within a camp, members stand as they were given.
    """
    order = sorted(range(len(intervals)), key=lambda i: (intervals[i].high_cut, i))
    cuts: list[Cut] = []
    for i in order:
        if not cuts or intervals[i].low_cut > cuts[-1]:
            cuts.append(intervals[i].high_cut)
    members: list[list[int]] = [[] for _ in cuts]
    arriving, leaving = [0] * (len(cuts) + 1), [0] * (len(cuts) + 1)
    for i, interval in enumerate(intervals):
        home = bisect_left(cuts, interval.low_cut)
        members[home].append(i)
        arriving[home] += 1
        leaving[bisect_right(cuts, interval.high_cut)] += 1
    found: list[Stabbed] = []
    present = 0
    for k, at_home in enumerate(members):
        present += arriving[k] - leaving[k]
        found.append(Stabbed(tuple(at_home), _shared([intervals[i] for i in at_home]), present - len(at_home)))
    return found


def _shared(intervals: Sequence[Interval]) -> Interval:
    """What all of some intervals that meet have in common."""
    low = max(intervals, key=lambda each: each.low_cut)
    high = min(intervals, key=lambda each: each.high_cut)
    met = low.meet(high)
    return low if met is None else met


def pairs_apart(intervals: Sequence[Interval]) -> int:
    """How many pairs share no value, counted along the sorted ends."""
    highs = sorted(each.high_cut for each in intervals)
    return sum(bisect_left(highs, each.low_cut) for each in intervals)


def furthest_apart(intervals: Sequence[Interval]) -> tuple[int, int] | None:
    """The places of the lowest ceiling and the highest floor, where they share no value; the first of equal ones."""
    if not intervals:
        return None
    lowest = min(range(len(intervals)), key=lambda i: (intervals[i].high_cut, i))
    highest = max(range(len(intervals)), key=lambda i: (intervals[i].low_cut, -i))
    return (lowest, highest) if intervals[lowest].high_cut < intervals[highest].low_cut else None
