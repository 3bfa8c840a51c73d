"""What a hedge means: the public table of logical and pragmatic readings, version 1.

Which *words* stand for a hedge is language and lives in the lexicons; here is what each means.
The logical reading is what the words allow, the pragmatic one what a reader takes them to mean.
Facts behind the widths (1,033 and 951 supported hedged claims of VitaminC, Schuster et al. 2021):
for "more than M" the true figure is 1.034 M at the median and 1.27 M at the 90th percentile; for
"less than M" it is 0.967 M and 0.77 M. That "more than n" is heard as ending at the next number of
n's granularity is from Cummins, Sauerland and Solt (2012). Every width is a setting.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from discrep.intervals import Interval, above, at_least, at_most, below, between, closed, point
from discrep.numbers import is_power_of_ten, last_digit_unit

if TYPE_CHECKING:
    from discrep.settings import HedgeWidths

TABLE_VERSION = 1


class Hedge(StrEnum):
    """How a figure is qualified; a bare figure has none."""

    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST_UNDER = "just-under"
    JUST_OVER = "just-over"
    OVER = "over"
    AT_LEAST = "at-least"
    UNDER = "under"
    AT_MOST = "at-most"
    UP_TO = "up-to"
    BETWEEN = "between"
    VAGUE = "vague"


FLOORS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER})
CEILINGS = frozenset({Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO, Hedge.NEARLY, Hedge.JUST_UNDER})
TURNED = frozenset({Hedge.UP_TO, Hedge.AT_MOST, Hedge.NEARLY, Hedge.JUST_UNDER, Hedge.JUST_OVER})
"""Bounds that are turned round while one figure is handed on: "up to 800" became "more than 800". Who says "fewer
than 800" where another says "more than 800" contradicts him."""

_LOGICAL = {
    Hedge.OVER: above,
    Hedge.JUST_OVER: above,
    Hedge.AT_LEAST: at_least,
    Hedge.UNDER: below,
    Hedge.NEARLY: below,
    Hedge.JUST_UNDER: below,
    Hedge.AT_MOST: at_most,
    Hedge.UP_TO: at_most,
}


def next_round(number: Fraction) -> Fraction | None:
    """n + u, with u one unit of the last non-zero digit; for a power of ten n + u/2 ("more than 100": 150)."""
    unit = last_digit_unit(number)
    if unit is None:
        return None
    return number + (unit / 2 if is_power_of_ten(number) else unit)


def previous_round(number: Fraction) -> Fraction | None:
    """n - u; for a power of ten n - u/10 ("fewer than 100": 90)."""
    unit = last_digit_unit(number)
    if unit is None:
        return None
    return number - (unit / 10 if is_power_of_ten(number) else unit)


def rounding(number: Fraction, unit: Fraction | None) -> Interval:
    """The numbers that, rounded to `unit`, are written as this one.

    Just below a power of ten the grid is ten times finer: 9,400 with one significant digit is 9,000,
    so a written 10,000 stands for [9,500, 15,000], not for [5,000, 15,000].
    """
    if unit is None:
        return point(number)
    up = down = unit / 2
    if number == unit:
        down = unit / 20
    elif number == -unit:
        up = unit / 20
    return closed(number - down, number + up)


def about(number: Fraction, width: Fraction, count: bool) -> Interval:
    """n ± width·|n|; of a count at least ± 1."""
    slack = abs(number) * width
    if count:
        slack = max(slack, Fraction(1))
    return closed(number - slack, number + slack)


_Key = tuple[Hedge | None, bool, int, tuple[int, int], tuple[int, int], tuple[int, int] | None]
_known: dict[_Key, tuple[HedgeWidths, tuple[Interval, Interval]]] = {}
_MANY = 8192


def readings(
    hedge: Hedge | None,
    ends: tuple[Fraction, ...],
    *,
    count: bool,
    precision: Fraction | None,
    widths: HedgeWidths,
) -> tuple[Interval, Interval]:
    """The logical and the pragmatic interval of a figure.

    `ends` are the one or two numbers as written. Of a `count` both readings are cut at 0.
    """
    # Few figures of a text are written but once, and intervals are immutable. The key is made of whole
    # numbers and the place of the widths, for hashing fractions and settings takes longer than all the rest.
    low, high = (ends[0], ends[0]) if len(ends) == 1 else (min(ends), max(ends))
    unit = precision.as_integer_ratio() if precision is not None else None
    key = hedge, count, id(widths), low.as_integer_ratio(), high.as_integer_ratio(), unit
    known = _known.get(key)
    if known is not None and known[0] is widths:
        return known[1]
    logical, pragmatic = _readings(hedge, low, high, count, precision, widths)
    if count and low >= 0:
        logical, pragmatic = _never_negative(logical), _never_negative(pragmatic)
    if len(_known) >= _MANY:
        _known.clear()
    _known[key] = widths, (logical, pragmatic)
    return logical, pragmatic


def _readings(
    hedge: Hedge | None, low: Fraction, high: Fraction, count: bool, precision: Fraction | None, widths: HedgeWidths
) -> tuple[Interval, Interval]:
    if hedge is Hedge.ABOUT:
        both = about(low, widths.about, count).hull(about(high, widths.about, count))
        return both, both
    if hedge in FLOORS:
        return _LOGICAL[hedge](low), _pragmatic(hedge, low, widths)
    if hedge in CEILINGS:
        return _LOGICAL[hedge](high), _pragmatic(hedge, high, widths)
    if hedge is None and low == high:
        small = count and abs(low) < widths.exact_below
        return point(low), point(low) if small else rounding(low, precision)
    return closed(low, high), closed(low, high)


def _pragmatic(hedge: Hedge, number: Fraction, widths: HedgeWidths) -> Interval:
    size = abs(number)
    if hedge is Hedge.OVER or hedge is Hedge.AT_LEAST:
        return between(number, next_round(number), low_closed=hedge is Hedge.AT_LEAST)
    if hedge is Hedge.UNDER or hedge is Hedge.AT_MOST:
        return between(previous_round(number), number, high_closed=hedge is Hedge.AT_MOST)
    if size == 0:
        return _LOGICAL[hedge](number)
    if hedge is Hedge.JUST_OVER:
        return between(number, number + size * widths.just_over, low_closed=False)
    if hedge in (Hedge.NEARLY, Hedge.JUST_UNDER):
        return between(number - size * widths.nearly, number, high_closed=False)
    return between(number - size * widths.up_to, number, low_closed=False)  # up to


def _never_negative(interval: Interval) -> Interval:
    if interval.low is not None and interval.low >= 0:
        return interval
    if interval.high is not None and interval.high <= 0:
        return point(0)  # "fewer than 0" of a count: nothing is left but none
    return Interval(Fraction(0), interval.high, True, interval.high_closed)
