"""How long from one day to another: an age at death, how long a stretch of years lasted.

Only two ends of one thing are set against each other: a birth and a death, the first and the last day of a stretch.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from fractions import Fraction

from discrep.align.outlines import Outline
from discrep.day_spans import moved
from discrep.derive.derivation import Derivation
from discrep.derive.operands import Operand
from discrep.extract.lexicon import load
from discrep.extract.measurands.dated_mentions import END, STRETCH
from discrep.intervals import Interval, closed
from discrep.quantity import YEARLESS, Kind

_STEPS = ("day", "week", "month", "year", "decade")


def spans_of_time(target: Operand, dates: Sequence[Operand]) -> Iterator[Derivation]:
    """How many years (or days, …) lie between two dates of one thing."""
    claim = target.outline.claim
    aged = claim.quantity.kind is Kind.AGE
    unit = "year" if aged else target.unit
    if unit not in _STEPS or (claim.quantity.kind is not Kind.DURATION and not aged):
        return
    for first, last in _ends(dates):
        if (value := _between(first.outline, last.outline, unit)) is not None:
            formula = f"from {first.outline.claim.quantity.text} to {last.outline.claim.quantity.text}"
            yield Derivation("span of time", (first, last), value, formula, True)


def _ends(dates: Sequence[Operand]) -> Iterator[tuple[Operand, Operand]]:
    words = load("en").dates
    births = [each for each in dates if each.outline.claim.measurand.event == words.birth]
    deaths = [each for each in dates if each.outline.claim.measurand.event == words.death]
    if len(births) == len(deaths) == 1:
        yield births[0], deaths[0]
    for stretch in dates:
        if stretch.outline.rule == STRETCH:
            inside = [each for each in dates if each.outline.rule == END and _inside(each.outline, stretch.outline)]
            if len(inside) == 2:
                yield inside[0], inside[1]


def _inside(end: Outline, stretch: Outline) -> bool:
    one, two = end.claim, stretch.claim
    return one.document == two.document and two.span.start <= one.span.start and one.span.end <= two.span.end


def _between(first: Outline, last: Outline, unit: str) -> Interval | None:
    """The whole steps from one to the other: of two days that are known they are those completed.

    Of two years, the one less the other is meant, or one less where the birthday was still to come.
    """
    start, end = first.claim.quantity.interval, last.claim.quantity.interval
    days = (start.low, start.high, end.low, end.high)
    if any(day is None or day > YEARLESS or day < 1 for day in days):
        return None
    low, high = _completed(start.high, end.low, unit), _completed(start.low, end.high, unit)
    if low is None or high is None or high < 0 or high - low > 1:
        return None
    return closed(max(low, 0), high)


def _completed(start: Fraction | None, end: Fraction | None, unit: str) -> int | None:
    """Whole steps between two days; below nothing where the second is earlier."""
    if start is None or end is None:
        return None
    one, two = datetime.date.fromordinal(int(start)), datetime.date.fromordinal(int(end))
    if two < one:
        return -1
    steps = _guess(one, two, unit)
    later = moved(one, steps, unit)  # type: ignore[arg-type]
    if later is None:
        return None
    return steps - 1 if later > two else steps


def _guess(one: datetime.date, two: datetime.date, unit: str) -> int:
    days = (two - one).days
    if unit == "day":
        return days
    if unit == "week":
        return days // 7
    months = (two.year - one.year) * 12 + two.month - one.month
    return months // {"month": 1, "year": 12, "decade": 120}[unit]
