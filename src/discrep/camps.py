"""Camps among intervals: who can share a value, who cannot, and how many pairs share none.

All of it costs n log n: the ends are sorted, no pair is listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from discrep.intervals import Interval
from discrep.stabbing import homes, presence, stabbing_points
from discrep.stabbing import pairs_apart as count_apart


@dataclass(frozen=True, slots=True)
class Stabbed:
    """Intervals that share a value: the places of those at home here, what they share, and how many guests do too.

    An interval is at home in the first camp whose value it holds, and a guest in the others.
    """

    members: tuple[int, ...]
    shared: Interval
    guests: int


def camps(intervals: Sequence[Interval]) -> list[Stabbed]:
    """The fewest camps that hold all intervals, in rising order of their values, members as they were given."""
    lows, highs = [each.low_cut for each in intervals], [each.high_cut for each in intervals]
    points = stabbing_points(lows, highs)
    home = homes(lows, points)
    members: list[list[int]] = [[] for _ in points]
    for i, at in enumerate(home):
        members[at].append(i)
    present = presence(home, highs, points)
    return [
        Stabbed(tuple(inside), _shared([intervals[i] for i in inside]), here - len(inside))
        for inside, here in zip(members, present, strict=True)
    ]


def _shared(intervals: Sequence[Interval]) -> Interval:
    """What all of some intervals that meet have in common."""
    low = max(intervals, key=lambda each: each.low_cut)
    high = min(intervals, key=lambda each: each.high_cut)
    met = low.meet(high)
    return low if met is None else met


def pairs_apart(intervals: Sequence[Interval]) -> int:
    """How many pairs share no value, counted along the sorted ends."""
    return count_apart([each.low_cut for each in intervals], [each.high_cut for each in intervals])


def furthest_apart(intervals: Sequence[Interval]) -> tuple[int, int] | None:
    """The places of the lowest ceiling and the highest floor, where they share no value; the first of equal ones."""
    if not intervals:
        return None
    lowest = min(range(len(intervals)), key=lambda i: (intervals[i].high_cut, i))
    highest = max(range(len(intervals)), key=lambda i: (intervals[i].low_cut, -i))
    return (lowest, highest) if intervals[lowest].high_cut < intervals[highest].low_cut else None
