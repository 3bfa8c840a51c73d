"""Arithmetic of sets of values: sums, products, ratios, shares and growth, and what a figure was rounded from.

What is computed from sets holds whatever is computed from one member of each. Where that is no interval (a divisor
that may be nothing) there is no result.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import reduce
from operator import add

from discrep.hedges import rounding
from discrep.intervals import Interval, at_least, between, closed, point
from discrep.numbers import rounds_to
from discrep.quantity import Quantity

PERCENT = 100


def total(terms: Iterable[Interval]) -> Interval:
    """All sums of a number of each."""
    return reduce(add, terms, point(0))


def mean(terms: Sequence[Interval]) -> Interval:
    return total(terms).scaled(Fraction(1, len(terms)))


def times(one: Interval, two: Interval) -> Interval | None:
    """All products of numbers that are not negative; None where some are. A number without a floor begins at 0."""
    first, second = one.low or Fraction(0), two.low or Fraction(0)
    if first < 0 or second < 0 or not (_positive(one) and _positive(two)):
        return None
    if 0 in (one.high, two.high):
        return point(0)
    low, high = first * second, None if one.high is None or two.high is None else one.high * two.high
    floors = all(each.low_closed or each.low is None for each in (one, two)) or 0 in one or 0 in two
    return _spanned(low, high, floors, one.high_closed and two.high_closed)


def over(one: Interval, two: Interval) -> Interval | None:
    """All ratios of numbers that are not negative; None where the divisor may be nothing."""
    if two.low is None or two.low <= 0 or one.low is None or one.low < 0:
        return None
    low = Fraction(0) if two.high is None else one.low / two.high
    high = None if one.high is None else one.high / two.low
    return _spanned(low, high, (one.low_closed and two.high_closed) or 0 in one, one.high_closed and two.low_closed)


def share(part: Interval, whole: Interval) -> Interval | None:
    """What part of the whole it is, in percent."""
    ratio = over(part, whole)
    return None if ratio is None else ratio.scaled(PERCENT)


def growth(before: Interval, after: Interval) -> Interval | None:
    """By how much it is above what was before, in percent of that; below nothing where it is less."""
    ratio = over(after, before)
    return None if ratio is None else ratio.scaled(PERCENT, -PERCENT)


def sizes(interval: Interval) -> Interval:
    """The absolute values of the numbers of a set."""
    if interval.low is not None and interval.low >= 0:
        return interval
    if interval.high is not None and interval.high <= 0:
        return -interval
    if interval.low is None or interval.high is None:
        return at_least(0)
    return closed(0, max(abs(interval.low), abs(interval.high)))


def blurred(interval: Interval, step: Fraction) -> Interval:
    """What is written so when each number is rounded to the step."""
    return interval + closed(-step / 2, step / 2)


def counted(quantity: Quantity) -> bool:
    """A number of things, told as whole ones."""
    return quantity.unit is None and all(end.denominator == 1 for end in quantity.ends)


def rounded(quantity: Quantity, finest: Fraction = Fraction(0)) -> Interval:
    """What a bare figure may have been rounded from, in its own unit; of any other what its words allow.

    Whole counts are rounded only where they are coarser than `finest`, the step of what they are set against, and
    only to numbers that people round to. Of amounts and shares the last digit may always be off.
    """
    step = quantity.precision
    if quantity.value is None or quantity.hedge is not None or step is None:
        return quantity.interval
    if not counted(quantity):
        return rounding(quantity.value, step)  # even of small numbers: 2.5 of something
    return quantity.pragmatic if step > finest and rounds_to(quantity.value, step) else quantity.interval


def beyond(end: Fraction | None, start: Fraction | None) -> bool:
    """The second number lies above the first; of "more than 400" a sum of 400 is no conflict."""
    return end is not None and start is not None and start > end


def _positive(interval: Interval) -> bool:
    return interval.high is None or interval.high >= 0


def _spanned(low: Fraction, high: Fraction | None, low_closed: bool, high_closed: bool) -> Interval:
    return point(low) if low == high else between(low, high, low_closed, high_closed)
