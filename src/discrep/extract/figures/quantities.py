"""The public values of what was read: figures, changes, and what is no figure."""

from __future__ import annotations

from dataclasses import replace

from discrep.extract.figures.figures import Figure
from discrep.hedges import Hedge, readings
from discrep.intervals import Interval, between, unbounded
from discrep.quantity import COUNTS, Kind, Quantity
from discrep.settings import HedgeWidths


def quantity_of(figure: Figure, text: str, widths: HedgeWidths) -> Quantity:
    """The public value of a figure; `text` are its words."""
    count = figure.unit is None and figure.kind in COUNTS
    interval, pragmatic = readings(figure.hedge, figure.ends, count=count, precision=figure.precision, widths=widths)
    if figure.open_ends != (False, False):
        (low, high), (low_open, high_open) = figure.ends, figure.open_ends
        interval = pragmatic = between(low, high, low_closed=not low_open, high_closed=not high_open)
    value = figure.ends[0] if len(figure.ends) == 1 else None
    return Quantity(
        text, interval, pragmatic, figure.hedge, figure.unit, value, figure.ends, figure.precision, figure.kind,
        figure.change, figure.alternative,
    )  # fmt: skip


def change_of(before: Quantity, after: Quantity, text: str) -> Quantity:
    """ "from 345 to 325": both numbers, and the set of values of the one that holds now."""
    ends = (before.ends[0], after.ends[0])
    return replace(after, text=text, value=None, ends=ends, change="up" if ends[0] < ends[1] else "down")


def days_of(text: str, interval: Interval, hedge: Hedge | None) -> Quantity:
    """A claimed date: a span of days."""
    return Quantity(text, interval, interval, hedge, None, None, (), None, Kind.DATE)


def nothing(text: str, kind: Kind) -> Quantity:
    """What is no figure stands for no set of values: it excludes nothing."""
    anything = unbounded()
    return Quantity(text, anything, anything, None, None, None, (), None, kind)
