"""Where a value stands on the axis of a plot. Places are per cent of the width, so that a plot fits any screen."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import count, takewhile

from discrep.intervals import Interval
from discrep.numbers import written
from discrep.quantity import YEARLESS

_EDGE = 5.0  # left free on either side, for arrows
_LOG_ABOVE = 20  # times the smallest value
_MOST_TICKS = 6
_LONG_LABEL = 6  # characters; of longer ones every second is left out
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_STEPS = (1, 2, 7, 14)  # days between the ticks of a few weeks
_NAMES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis, and what is written under it."""

    at: str
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """From the lowest to the highest value that is shown; of dates the values are days (`date.toordinal`)."""

    low: Fraction
    high: Fraction
    log: bool
    ticks: tuple[Tick, ...] = ()
    """Few enough to be read side by side."""

    def at(self, value: Fraction) -> float:
        """Per cent from the left; values outside stand at the edges."""
        value = min(max(value, self.low), self.high)
        if self.low == self.high:
            share = 0.5
        elif self.log:
            share = (_log10(value) - _log10(self.low)) / (_log10(self.high) - _log10(self.low))
        else:
            share = float((value - self.low) / (self.high - self.low))
        return _EDGE + share * (100 - 2 * _EDGE)


def axis(intervals: Iterable[Interval], days: bool = False) -> Axis | None:
    """The axis that all ends fit on, or None where there is no end. Logarithmic where they span more than 20 times."""
    ends = sorted({end for each in intervals for end in (each.low, each.high) if end is not None})
    if not ends:
        return None
    above = [end for end in ends if end > 0]
    # Counts are cut at zero: one "up to" is no reason against a logarithm.
    log = not days and bool(above) and ends[0] >= 0 and above[-1] > _LOG_ABOVE * above[0]
    low = above[0] if log else ends[0]
    found = Axis(low, ends[-1], log)
    values = _dates(low, ends[-1]) if days else _decades(low, ends[-1]) if log else _even(low, ends[-1])
    ticks = [Tick(percent(found.at(value)), label) for value, label in values]
    thinned = ticks[::2] if max((len(tick.label) for tick in ticks), default=0) > _LONG_LABEL else ticks
    return replace(found, ticks=tuple(thinned))


def percent(number: float) -> str:
    """A place as SVG has it; two digits are finer than any screen."""
    return f"{number:.2f}".rstrip("0").rstrip(".") + "%"


def short(number: Fraction) -> str:
    """A number for the narrow room under an axis: `1.5 million`."""
    for size, name in _NAMES:
        if abs(number) >= size and (number / size * 1000).denominator == 1 and abs(number) < 1000 * size:
            return f"{written(number / size)} {name}"
    return written(number)


def day_label(day: date, year: bool) -> str:
    """`28 Oct`, or `28 Oct 2024`."""
    return f"{day.day} {_MONTHS[day.month - 1]}{f' {day.year}' if year else ''}"


def _log10(number: Fraction) -> float:
    return math.log10(number.numerator) - math.log10(number.denominator)  # of numbers of any length


def _even(low: Fraction, high: Fraction) -> Iterator[tuple[Fraction, str]]:
    """Round numbers at even distances."""
    if low == high:
        yield low, short(low)
        return
    power = Fraction(10) ** math.floor(_log10(high - low))
    steps = (power * step for step in (Fraction(1, 5), Fraction(1, 2), 1, 2, 5, 10))
    step = next(step for step in steps if (high - low) / step < _MOST_TICKS)
    first = math.ceil(low / step)
    for number in takewhile(lambda number: number * step <= high, count(first)):
        yield number * step, short(number * step)


def _decades(low: Fraction, high: Fraction) -> Iterator[tuple[Fraction, str]]:
    """Powers of ten; of a few decades also what lies between them."""
    first, last = math.floor(_log10(low)), math.ceil(_log10(high))
    step = max(1, -(-(last - first) // _MOST_TICKS))
    between = (1, 3) if last - first <= 2 else (1,)
    for power in range(first, last + 1, step):
        for factor in between:
            value = Fraction(10) ** power * factor
            if low <= value <= high:
                yield value, short(value)


def _dates(low: Fraction, high: Fraction) -> Iterator[tuple[Fraction, str]]:
    """Days, firsts of months or of years."""
    first, last = math.ceil(low), math.floor(high)
    if not 1 <= first <= last < YEARLESS:
        return
    days, years = _days(date.fromordinal(first), date.fromordinal(last)), set[int]()
    whole = len(days) > 1 and all((day.day, day.month) == (1, 1) for day in days)
    for day in days:
        yield Fraction(day.toordinal()), str(day.year) if whole else day_label(day, day.year not in years)
        years.add(day.year)


def _days(first: date, last: date) -> list[date]:
    length = (last - first).days
    for step in _STEPS:
        if length < step * _MOST_TICKS:
            return [date.fromordinal(first.toordinal() + passed) for passed in range(0, length + 1, step)]
    months = [(month // 12, month % 12) for month in range(_months(first), _months(last) + 1)]
    for step in (1, 3, 6):
        if len(months) < step * _MOST_TICKS:
            return [day for year, month in months if month % step == 0 and (day := date(year, month + 1, 1)) >= first]
    span = last.year - first.year
    step = next(
        step for power in count() for step in (10**power, 2 * 10**power, 5 * 10**power) if span < step * _MOST_TICKS
    )
    return [date(year, 1, 1) for year in range(first.year, last.year + 1) if year % step == 0 and year > first.year]


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1
