"""The second view of a group: its claims across time, what took the place of what, and what was corrected."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from discrep.align.denials import commitment
from discrep.align.dimensions import dimension
from discrep.findings import Finding, Moment, Verdict
from discrep.intervals import Interval, closed
from discrep.quantity import Kind
from discrep.render.html.axis import Axis, Tick, axis, percent
from discrep.render.html.groups import Group, alike
from discrep.render.html.plots import stated
from discrep.topics import day_of

HEIGHT = 220  # of the plot, in pixels
_MOST = 60
_PAIR = 2
_LABEL = (14, 12)  # per cent of the width and pixels of the height that a label covers
_RIGHT = 70  # per cent: behind it a label stands to the left of its point


@dataclass(frozen=True, slots=True)
class Point:
    """A claim at its day: from `top` to `bottom`, in pixels; `before` is where what it follows stands."""

    moment: Moment
    x: str
    top: str
    bottom: str
    up: bool  # it has no upper end
    before: tuple[str, str] | None
    what: str  # supersedes, corrects, differs or nothing
    label: str = ""  # where its figure is written: `start`, `end`, or not at all, for want of room

    @property
    def middle(self) -> str:
        return f"{(float(self.top) + float(self.bottom)) / 2:.1f}"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Points over days, values upwards."""

    points: tuple[Point, ...]
    days: tuple[Tick, ...]
    values: tuple[Tick, ...]
    unit: str | None
    left_out: int = 0


def timeline(group: Group) -> Timeline | None:
    """The days of a group, where its figures are of two days or more; dates that are claimed themselves have none."""
    first = group.claims[0]
    unit = dimension(first)
    told = _moments(group)
    if first.quantity.kind is Kind.DATE or len({moment.day for moment in told}) < 2:
        return None
    shown, left_out = told[:_MOST], max(0, len(told) - _MOST)
    values = [stated(moment.claim, unit) for moment in shown]
    days = [_ordinal(moment) for moment in shown]
    upwards, across = axis(values), axis([closed(min(days), max(days))], days=True)
    if upwards is None or across is None:
        return None
    places = {
        moment.claim.id: (percent(across.at(day)), *_ends(interval, upwards))
        for moment, day, interval in zip(shown, days, values, strict=True)
    }
    points = _labelled(_point(moment, places, stated(moment.claim, unit)) for moment in shown)
    ticks = tuple(Tick(_pixels(float(tick.at.rstrip("%"))), tick.label) for tick in upwards.ticks)
    return Timeline(points, across.ticks, ticks, unit, left_out)


def _moments(group: Group) -> list[Moment]:
    """The asserted claims by day, each with the one it follows: in its topic, or by a finding of the group."""
    first = group.claims[0]
    known = {moment.claim.id: moment for topic in group.topics for moment in topic.timeline}
    told = [claim for claim in group.claims if alike(claim, first) and commitment(claim) == "asserted"]
    dated = [known.get(claim.id) or Moment(claim, day_of(claim)) for claim in told]
    ordered = sorted((moment for moment in dated if moment.day is not None), key=_in_time)
    days = {moment.claim.id: moment.day for moment in ordered if moment.day is not None}
    follows = _follows(group.findings, days)
    return [moment if moment.before else follows.get(moment.claim.id, moment) for moment in ordered]


def _in_time(moment: Moment) -> tuple[datetime.date, str, int]:
    return moment.day or datetime.date.min, moment.claim.document.id, moment.claim.span.start


def _follows(findings: Iterable[Finding], days: Mapping[str, datetime.date]) -> dict[str, Moment]:
    """Claim -> its moment, set against the last of the earlier claims that it supersedes or differs from."""
    found: dict[str, Moment] = {}
    for finding in findings:
        if len(finding.claims) != _PAIR or not (finding.verdict is Verdict.SUPERSEDED or finding.verdict.flagged):
            continue
        before, claim = sorted(finding.claims, key=lambda each: days.get(each.id, datetime.date.min))
        day, earlier = days.get(claim.id), days.get(before.id)
        if day is None or earlier is None or earlier == day:
            continue
        last = found[claim.id].before if claim.id in found else None
        if last is None or earlier > days[last.id]:
            found[claim.id] = Moment(claim, day, before, finding.verdict, finding.code)
    return found


def _ordinal(moment: Moment) -> Fraction:
    return Fraction((moment.day or datetime.date.min).toordinal())


def _point(moment: Moment, places: dict[str, tuple[str, str, str]], interval: Interval) -> Point:
    x, top, bottom = places[moment.claim.id]
    before = places.get(moment.before.id) if moment.before else None
    what = "corrects" if moment.corrects else "supersedes" if moment.supersedes else ""
    if not what and moment.verdict is not None and moment.verdict.flagged:
        what = "differs"
    middle = f"{(float(before[1]) + float(before[2])) / 2:.1f}" if before else ""
    return Point(moment, x, top, bottom, interval.high is None, (before[0], middle) if before and what else None, what)


def _labelled(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points, those with a label for which no other label is in the way."""
    taken: list[tuple[float, float]] = []
    found: list[Point] = []
    for point in points:
        x, y = float(point.x.rstrip("%")), float(point.top)
        where = "end" if x > _RIGHT else "start"
        x += _LABEL[0] * (-1 if where == "end" else 0)
        if all(abs(x - left) >= _LABEL[0] or abs(y - above) >= _LABEL[1] for left, above in taken):
            taken.append((x, y))
            found.append(replace(point, label=where))
        else:
            found.append(point)
    return tuple(found)


def _ends(interval: Interval, upwards: Axis) -> tuple[str, str]:
    """Top and bottom of an interval: from an open end to the rim of the plot would drown what is known."""
    high = interval.high if interval.high is not None else interval.low
    low = interval.low if interval.low is not None else interval.high
    if high is None or low is None:
        return _pixels(0), _pixels(0)
    return _pixels(upwards.at(high)), _pixels(upwards.at(low))


def _pixels(share: float) -> str:
    return f"{HEIGHT * (1 - share / 100):.1f}"
