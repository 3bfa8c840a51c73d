"""How long from one day to another: an age at death, how long a stretch of years lasted.

Only two ends of one thing are set against each other: a birth and a death, the first and the last day of a stretch.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction

from discrep.align.outlines import Outline
from discrep.day_spans import moved
from discrep.derive.cues import Cues
from discrep.derive.derivation import Derivation
from discrep.derive.operands import Operand
from discrep.extract.lexicon import load
from discrep.extract.measurands.dated_mentions import END, STRETCH
from discrep.intervals import Interval, closed
from discrep.quantity import YEARLESS, Kind

_STEPS = ("day", "week", "month", "year", "decade")


Ends = tuple[Operand, Operand]


def spans_of_time(target: Operand, ends: Sequence[Ends]) -> Iterator[Derivation]:
    """How many years (or days, …) lie between two dates of one thing."""
    claim = target.outline.claim
    aged = claim.quantity.kind is Kind.AGE
    unit = "year" if aged else target.unit
    if unit not in _STEPS or (claim.quantity.kind is not Kind.DURATION and not aged):
        return
    for first, last in ends:
        if aged and first.outline.rule == END:
            continue  # nobody is told to have lived as long as a stretch lasted
        if (value := _between(first.outline, last.outline, unit)) is not None:
            formula = f"from {first.outline.claim.quantity.text} to {last.outline.claim.quantity.text}"
            yield Derivation("span of time", (first, last), value, formula, True)


def ends_of(dates: Sequence[Outline]) -> list[Ends]:
    """The two ends of what the dates of one document tell of: the only life, and each stretch of days."""
    words = load("en").dates
    operands = [Operand(each, Cues()) for each in dates]
    lives = [
        [each for each in operands if each.outline.claim.measurand.event == event]
        for event in (words.birth, words.death)
    ]
    found: list[Ends] = []
    if all(len(events) == 1 for events in lives):
        found.append((lives[0][0], lives[1][0]))
    ends = sorted((each for each in operands if each.outline.rule == END), key=_place)
    for stretch in operands:
        if stretch.outline.rule == STRETCH:
            span = stretch.outline.claim.span
            first, after = bisect_left(ends, span.start, key=_place), bisect_left(ends, span.end, key=_place)
            if after - first == 2:
                found.append((ends[first], ends[first + 1]))
    return found


def _place(operand: Operand) -> int:
    return operand.outline.claim.span.start


def _between(first: Outline, last: Outline, unit: str) -> Interval | None:
    """The whole steps from one to the other: of two days that are known they are those completed.

    Of two years, the one less the other is meant, or one less where the birthday was still to come.
    """
    start, end = first.claim.quantity.interval, last.claim.quantity.interval
    days = (start.low, start.high, end.low, end.high)
    known = [day for day in days if day is not None and 1 <= day <= YEARLESS]
    if len(known) < len(days):
        return None
    low, high = _completed(known[1], known[2], unit), _completed(known[0], known[3], unit)
    if high < 0 or high - low > 1:
        return None
    return closed(max(low, 0), high)


def _completed(start: Fraction, end: Fraction, unit: str) -> int:
    """Whole steps between two days; below nothing where the second is earlier."""
    one, two = datetime.date.fromordinal(int(start)), datetime.date.fromordinal(int(end))
    if two < one:
        return -1
    steps = _guess(one, two, unit)
    later = moved(one, steps, unit)  # type: ignore[arg-type]
    return steps if later is not None and later <= two else steps - 1


def _guess(one: datetime.date, two: datetime.date, unit: str) -> int:
    days = (two - one).days
    if unit == "day":
        return days
    if unit == "week":
        return days // 7
    months = (two.year - one.year) * 12 + two.month - one.month
    return months // {"month": 1, "year": 12, "decade": 120}[unit]
