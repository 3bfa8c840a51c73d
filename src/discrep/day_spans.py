"""Spans of days by the calendar: the month that holds a day, a year before it, the twelve months up to it.

Everything answers None where the calendar of `datetime` ends.
"""

from __future__ import annotations

import calendar
import datetime
from typing import Literal

Unit = Literal["day", "week", "fortnight", "weekend", "month", "quarter", "half", "year", "decade"]
Span = tuple[datetime.date, datetime.date]

_DAYS: dict[str, int] = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_MONTHS: dict[str, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}
_SATURDAY = 5


def day_of(year: int, month: int, day: int) -> datetime.date | None:
    """A day, if there is one of that name."""
    try:
        return datetime.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def months_of(year: int, first: int, last: int) -> Span | None:
    """Months `first` to `last` of a year, counted from 1; months above 12 are those of the next year."""
    start = day_of(year + (first - 1) // 12, (first - 1) % 12 + 1, 1)
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    if start is None or not 1 <= end_year <= 9999:
        return None
    return start, datetime.date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])


def moved(day: datetime.date, n: int, unit: Unit) -> datetime.date | None:
    """The day n units later; of a shorter month its last day."""
    if unit in _DAYS:
        try:
            return day + datetime.timedelta(n * _DAYS[unit])
        except OverflowError:
            return None
    at = day.year * 12 + day.month - 1 + n * _MONTHS[unit]
    year, month = at // 12, at % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def around(day: datetime.date, unit: Unit) -> Span | None:
    """The week (from Monday), weekend, month, quarter or year that a day lies in; of a weekday the weekend before."""
    if unit == "day":
        return day, day
    if unit == "weekend":
        start = moved(day, -((day.weekday() - _SATURDAY) % 7), "day")
        return None if start is None else _from(start, 2)
    if unit in _DAYS:
        start = moved(day, -day.weekday(), "day")
        return None if start is None else _from(start, _DAYS[unit])
    size = _MONTHS[unit]
    if unit == "decade":
        return months_of(day.year - day.year % 10, 1, size)
    first = (day.month - 1) // size * size + 1
    return months_of(day.year, first, first + size - 1)


def _from(start: datetime.date, days: int) -> Span | None:
    end = moved(start, days - 1, "day")
    return None if end is None else (start, end)


def unit_moved(day: datetime.date, n: int, unit: Unit) -> Span | None:
    """The unit of the calendar n units after the one that a day lies in: "last month" is -1."""
    there = moved(day, n, unit)
    return None if there is None else around(there, unit)


def window(end: datetime.date, n: int, unit: Unit) -> Span | None:
    """The n units up to a day, it included: "the last 12 months"."""
    before = moved(end, -n, unit)
    start = None if before is None else moved(before, 1, "day")
    return None if start is None else (start, end)


def up_to(end: datetime.date, n: int, unit: Unit) -> Span | None:
    """The same up to a date that is named: months that end with one are whole, "the three months to 30 June"."""
    behind = moved(end, 1, "day")
    if unit in _MONTHS and behind is not None and behind.day == 1:
        start = moved(behind, -n, unit)
        return None if start is None else (start, end)
    return window(end, n, unit)


def about(day: datetime.date, n: int, unit: Unit) -> Span | None:
    """n units from a day on, as exactly as the unit says it: half a unit on either side; days are exact."""
    there = moved(day, n, unit)
    if there is None:
        return None
    slack = _DAYS.get(unit, 0) // 2 or _MONTHS.get(unit, 0) * 15
    start, end = moved(there, -slack, "day"), moved(there, slack, "day")
    return None if start is None or end is None else (start, end)


def shifted(span: Span, n: int, unit: Unit) -> Span | None:
    """A span n units later; where it is shorter than the unit, as exactly as the unit says it."""
    start, end = moved(span[0], n, unit), moved(span[1], n, unit)
    if start is None or end is None:
        return None
    slack = _DAYS.get(unit, 0) // 2 or _MONTHS.get(unit, 0) * 15
    if unit != "day" and unit != "year" and (span[1] - span[0]).days < 2 * slack - 5:
        wide = moved(start, -slack, "day"), moved(end, slack, "day")
        return None if wide[0] is None or wide[1] is None else (wide[0], wide[1])
    return start, _end_of_month(span[1], end)


def _end_of_month(before: datetime.date, end: datetime.date) -> datetime.date:
    """A span that ended with its month still does."""
    if before.day == calendar.monthrange(before.year, before.month)[1]:
        return end.replace(day=calendar.monthrange(end.year, end.month)[1])
    return end
