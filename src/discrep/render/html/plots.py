"""The interval plot of a group: one row for each claim, its values on a common axis."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from discrep.align.denials import commitment
from discrep.align.dimensions import dimension, in_unit
from discrep.claims import TO_COME, Claim
from discrep.hedges import Hedge
from discrep.intervals import Interval
from discrep.quantity import Kind
from discrep.render.html.axis import Axis, axis, percent
from discrep.render.html.groups import Group, alike

MOST_ROWS = 24
_APPROXIMATE = frozenset({Hedge.ABOUT, Hedge.VAGUE})


@dataclass(frozen=True, slots=True)
class Bar:
    """A range on the axis; an end is `closed`, `open`, or an `arrow` where there is none."""

    at: str
    width: str
    low: str = "closed"
    high: str = "closed"


@dataclass(frozen=True, slots=True)
class Row:
    """What is drawn of one claim: a dot for a number; bars for what the words of a range allow and what readers see."""

    claim: Claim
    dot: str | None
    stated: Bar | None
    taken: Bar | None
    to_come: bool
    about: bool
    doubted: bool


@dataclass(frozen=True, slots=True)
class Plot:
    """Rows over one axis, and where all of them agree."""

    axis: Axis
    unit: str | None
    rows: tuple[Row, ...]
    shared: Bar | None
    left_out: int = 0


def plot(group: Group) -> Plot | None:
    """The plot of a group; None where no claim has an end to draw, or where there is but one claim."""
    first = group.claims[0]
    unit, days = dimension(first), first.quantity.kind is Kind.DATE
    claims = [claim for claim in group.claims if claim.quantity.is_figure and alike(claim, first)]
    drawn = sorted(_chosen(claims, group), key=_in_time)
    line = axis((each for claim in drawn for each in _drawn(claim, unit)), days)
    if line is None or len({stated(claim, unit) for claim in drawn}) == 1:
        return None  # where all say the same there is nothing to see
    rows = tuple(_row(claim, line, unit) for claim in drawn)
    shared = _shared([stated(claim, unit) for claim in claims if commitment(claim) == "asserted"])
    return Plot(line, unit, rows, None if shared is None else _bar(shared, line), len(claims) - len(drawn))


def _shared(told: list[Interval]) -> Interval | None:
    """What all of them allow."""
    shared = told[0] if len(told) > 1 else None
    for interval in told[1:]:
        shared = None if shared is None else shared.meet(interval)
    return shared


def stated(claim: Claim, unit: str | None) -> Interval:
    """What the words allow, in the unit of the plot."""
    return in_unit(claim.quantity.interval, claim, unit)


def taken(claim: Claim, unit: str | None) -> Interval:
    """What a reader takes them for."""
    return in_unit(claim.quantity.pragmatic, claim, unit)


def _drawn(claim: Claim, unit: str | None) -> tuple[Interval, ...]:
    """What a row shows: of a number its dot, whatever it may be rounded from."""
    words = stated(claim, unit)
    return (words,) if words.is_point else (words, taken(claim, unit))


def _chosen(claims: list[Claim], group: Group) -> list[Claim]:
    """No more than a reader can look over, those of the gravest findings first."""
    cited = dict.fromkeys(claim.id for finding in group.findings for claim in finding.claims)
    rank = {id: number for number, id in enumerate(cited)}
    return sorted(claims, key=lambda claim: rank.get(claim.id, len(rank)))[:MOST_ROWS]


def _in_time(claim: Claim) -> tuple[datetime.date, str, int]:
    return claim.document.day or datetime.date.max, claim.document.id, claim.span.start


def _row(claim: Claim, line: Axis, unit: str | None) -> Row:
    words, reader = stated(claim, unit), taken(claim, unit)
    dot = percent(line.at(words.low)) if words.is_point and words.low is not None else None
    return Row(
        claim,
        dot,
        None if dot else _bar(words, line),
        None if dot or reader == words else _bar(reader, line),
        claim.measurand.modality in TO_COME or claim.measurand.modality == "capacity",
        claim.quantity.hedge in _APPROXIMATE,
        commitment(claim) != "asserted",
    )


def _bar(interval: Interval, line: Axis) -> Bar:
    start = 0.0 if interval.low is None else line.at(interval.low)
    end = 100.0 if interval.high is None else line.at(interval.high)
    if line.log and interval.low is not None and interval.low < line.low:
        start = 0.0  # zero has no place on it
    low = "arrow" if interval.low is None else "closed" if interval.low_closed else "open"
    high = "arrow" if interval.high is None else "closed" if interval.high_closed else "open"
    return Bar(percent(start), percent(max(end - start, 0.4)), low, high)
