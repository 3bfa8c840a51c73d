"""The times of two figures, set against each other: the days that they hold for, and those they were estimated on."""

from __future__ import annotations

from discrep.align.alignment import Alignment
from discrep.align.changing import as_of, grows, lasting, passes, told_on
from discrep.align.dimensions import nest
from discrep.align.frames import long_texts
from discrep.align.revisions import estimated, of_two_vintages
from discrep.claims import Claim, Period
from discrep.day_spans import Span
from discrep.settings import Settings

_SEASON = 300  # days before the day of a text of which it would say so
_LONGER = 4, 5  # two periods of one length: the shorter is at least so much of the longer


def time_field(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    one, two = a.measurand.time, b.measurand.time
    if (
        (one is None) != (two is None)
        and not lenient
        and long_texts(a, b)
        and _long_before(*((a, b) if one else (b, a)))
    ):
        return Alignment("unknown", f"only one text says when ({one.text if one else two.text if two else ''})", "time")
    if one is None or two is None:
        return None
    told = f"{one.text} against {two.text}"
    if _unresolved(one) or _unresolved(two):
        if one.as_of or two.as_of or one.text.casefold() == two.text.casefold():
            return None  # "so far" tells nothing without a day
        return Alignment("unknown", f"{told}, and a year is missing", "time")
    if not one.disjoint(two):
        return _of_two_lengths(a, b, one, two)
    if grows(a) and grows(b) and not (lasting(one) and lasting(two)):
        return None
    return Alignment("different", told, "time")


def _of_two_lengths(a: Claim, b: Claim, one: Period, two: Period) -> Alignment | None:
    """What comes about in a quarter is a part of what comes about in its year; a quarter and a half that overlap
    are two periods."""
    first, second = _days(one), _days(two)
    if a.measurand.kind != "flow" or b.measurand.kind != "flow" or first is None or second is None:
        return None
    lengths = sorted((end - start).days for start, end in (first, second))
    if lengths[0] * _LONGER[1] >= lengths[1] * _LONGER[0]:
        return None
    whole = 0 if _within(second, first) else 1 if _within(first, second) else None
    if whole is not None and a.measurand.role is None and b.measurand.role is None and nest(a, b, whole):
        return Alignment("part", f"{(two, one)[whole].text} lies in {(one, two)[whole].text}", None, whole)
    return Alignment("different", f"{one.text} against {two.text}", "time")


def _days(period: Period) -> Span | None:
    """The first and the last day of one that lasts."""
    return (period.start, period.end) if lasting(period) and period.start and period.end else None


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def vintage_field(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    if not of_two_vintages(a, b, settings):
        return None
    return Alignment("different", f"an estimate of {told_on(a)} against one of {told_on(b)}", "time")


def part_of_another_day(a: Claim, b: Claim, whole: int) -> Alignment | None:
    """A part that is too large for a whole which was told on another day, and was not yet, or no more, so large."""
    one, two = as_of(a), as_of(b)
    if one is None or two is None or one == two or nest(a, b, whole):
        return None
    grown = grows(a) and grows(b) and (one < two if whole == 0 else two < one)
    if not grown and not (passes(a) and passes(b)):
        return None
    return Alignment("different", f"a figure of {one} against one of {two}", "time")


def _long_before(dated: Claim, other: Claim) -> bool:
    """A figure of a time long before the other text was printed, which names no time and so tells of its own day."""
    time, printed = dated.measurand.time, other.document.day
    if time is None or time.end is None or printed is None or grows(dated):
        return False
    return (printed - time.end).days > _SEASON and not estimated(dated)


def _unresolved(period: Period) -> bool:
    """Words that name a time, without the year that would make days of them."""
    return period.start is None and period.end is None
