"""Sets of numbers told by what they hold at the points that matter: slow, plain, and unlike `discrep.intervals`.

A set is a rule that says of a number whether it is in. Between two neighbouring ends of a family of intervals nothing
changes, so that the ends, a point in each gap and one beyond either side tell all sets of the family apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import pairwise

from discrep.intervals import Interval

Rule = Callable[[Fraction], bool]


def rule_of(interval: Interval) -> Rule:
    """Membership by comparing with each end, without cuts."""
    low, high, low_closed, high_closed = interval.low, interval.high, interval.low_closed, interval.high_closed

    def holds(x: Fraction) -> bool:
        if low is not None and (x < low or (x == low and not low_closed)):
            return False
        return not (high is not None and (x > high or (x == high and not high_closed)))

    return holds


def critical(*families: Iterable[Interval]) -> list[Fraction]:
    """Ends, a point between each two, and one beyond each side."""
    ends = sorted({end for family in families for i in family for end in (i.low, i.high) if end is not None})
    if not ends:
        return [Fraction(0)]
    between = [(one + two) / 2 for one, two in pairwise(ends)]
    return sorted([ends[0] - 1, *ends, *between, ends[-1] + 1])


def members(rule: Rule, points: Iterable[Fraction]) -> frozenset[Fraction]:
    return frozenset(x for x in points if rule(x))


def sum_holds(one: Interval, two: Interval, x: Fraction) -> bool:
    """Some a of one and b of two have the sum x: one and x - two share a point that matters."""
    first, second = rule_of(one), rule_of(two)
    ends = {e for e in (one.low, one.high) if e is not None}
    ends |= {x - e for e in (two.low, two.high) if e is not None}
    points = sorted(ends) or [Fraction(0)]
    points += [(a + b) / 2 for a, b in pairwise(points)] + [points[0] - 1, points[-1] + 1]
    return any(first(a) and second(x - a) for a in points)
