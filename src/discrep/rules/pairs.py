"""Building what rules see: two claims in one unit, in the reading asked for."""

from __future__ import annotations

import datetime
from fractions import Fraction
from functools import lru_cache, partial

from discrep.align.alignment import Alignment
from discrep.align.changing import accumulates, as_of, grows, passes
from discrep.align.conversions import repeated
from discrep.align.denials import commitment
from discrep.align.dimensions import dimension, values_in
from discrep.align.revisions import anew, replacing
from discrep.align.sources.independence import Judged, independent, nameless
from discrep.align.sources.origins import same_origin, same_statement
from discrep.claims import Claim
from discrep.hedges import CEILINGS, FLOORS, TURNED
from discrep.intervals import Interval, point
from discrep.numbers import rounds_to
from discrep.quantity import Kind, Quantity
from discrep.rules.model import Bounds, Pair, Side
from discrep.rules.wholes import in_wholes, whole
from discrep.settings import Reading, Settings
from discrep.units import is_money, same_dimension

_SHARES = frozenset({"percent", "percentage_point", "basis_point"})
_NOT_ASKED = Judged(None, "")


def _not_asked() -> Judged:
    return _NOT_ASKED


def make_pair(a: Claim, b: Claim, alignment: Alignment, settings: Settings, reading: Reading) -> Pair:
    """The pair as rules see it."""
    unit = min(dimension(a), dimension(b), key=lambda unit: unit or "")  # whichever comes first, in either order
    comparable = same_dimension(dimension(a), dimension(b))
    steps = [_step(claim.quantity, unit, comparable) for claim in (a, b)]
    changes = {a.quantity.change, b.quantity.change}
    wholes = whole(a) and whole(b)
    still = _one_day(a, b)
    sides = [
        _side(
            claim.quantity,
            unit,
            reading,
            _sharp(claim, min(steps) < step, still),
            comparable,
            # a fall of 5 beside a rise is a rise of -5
            -1 if changes == {"up", "down"} and claim.quantity.change == "down" else 1,
            None not in changes,
            wholes,
        )
        for claim, step in zip((a, b), steps, strict=True)
    ]
    statement = same_statement(a, b, settings)
    # one statement that is reported later is not a later one, unless what it tells of goes on
    later = -1 if statement and not (grows(a) and grows(b)) else _later(a, b)
    asked = alignment.relation == "same" and a.document.id != b.document.id
    return Pair(
        a=sides[0],
        b=sides[1],
        claims=(a, b),
        relation=alignment.relation,
        differs_in=alignment.field or "",
        reason=alignment.reason,
        whole=-1 if alignment.whole is None else alignment.whole,
        same_statement=statement,
        # what does not change while it is told holds on whatever day a text is printed
        same_time=statement or later < 0 or not (grows(a) and grows(b)),
        same_origin=same_origin(a, b, settings) is True,
        reports=partial(independent, a, b, settings) if asked else _not_asked,
        anonymous=nameless(a) and nameless(b),
        denied=1 if commitment(b) == "denied" else 0 if commitment(a) == "denied" else -1,
        growing=grows(a) and grows(b),
        accumulating=accumulates(a) and accumulates(b),
        passing=passes(a) or passes(b),
        one_reading=reading != "both",
        between_wholes=wholes and not sides[0].stated_open.apart(sides[1].stated_open),
        replacing=(new := replacing(a, b, settings)),
        anew=new >= 0 and anew(a, b),
        convertible=comparable,
        repeated=repeated(a, b),
        decimal=_decimal(a.quantity.unit) and _decimal(b.quantity.unit),
        later=later,
    )


def _decimal(unit: str | None) -> bool:
    return unit is None or unit in _SHARES or is_money(unit)


def _sharp(claim: Claim, coarse: bool, still: bool) -> bool:
    """Readers take the figure for just what it says."""
    quantity = claim.quantity
    # A bare figure is read as rounded against a finer one only: equal precision stays sharp.
    # A floor on a count that may still grow has no upper end for readers either.
    return (quantity.bare and not coarse) or (quantity.hedge in FLOORS and grows(claim) and not still)


def _sets(quantity: Quantity, reading: Reading, sharp: bool) -> tuple[Interval, Interval]:
    """The values that decide conflict and those that decide tension, in the reading asked for."""
    pragmatic = quantity.interval if sharp else quantity.pragmatic
    return (
        pragmatic if reading == "pragmatic" else quantity.interval,
        quantity.interval if reading == "logical" else pragmatic,
    )


@lru_cache(maxsize=8192)
def _side(
    quantity: Quantity,
    unit: str | None,
    reading: Reading,
    sharp: bool,
    comparable: bool,
    sign: int,
    changed: bool,
    wholes: bool,
) -> Side:
    stated, expected = _sets(quantity, reading, sharp)
    step = _step(quantity, unit, comparable)
    low = min(quantity.ends, default=Fraction(0)) if quantity.kind is not Kind.DATE else _day(quantity)
    value = _value(low, quantity, unit) if comparable else low
    loose = _bounds(stated, quantity, unit, comparable, sign, wholes=False)
    heard = loose if expected is stated else _bounds(expected, quantity, unit, comparable, sign, wholes=False)
    return Side(
        stated=_bounds(stated, quantity, unit, comparable, sign, wholes) if wholes else loose,
        expected=_bounds(expected, quantity, unit, comparable, sign, wholes) if wholes else heard,
        stated_open=loose,
        expected_open=heard,
        rounded=_bounds(quantity.pragmatic, quantity, unit, comparable, sign, wholes),
        value=sign * value,
        step=step,
        rounds=not wholes or rounds_to(value, step),
        bare=quantity.bare or (quantity.claims_days and quantity.hedge is None),
        floor=quantity.hedge in FLOORS,
        ceiling=quantity.hedge in CEILINGS,
        turnable=quantity.hedge in TURNED,
        text=" ".join(filter(None, (quantity.shown(stated), quantity.unit, quantity.change if changed else None))),
        unit=quantity.unit or "",
    )


def _day(quantity: Quantity) -> Fraction:
    """The number of the day that a date comes to: the last before a day, the first after it, else its first."""
    interval = quantity.interval
    if interval.low is None:
        day = Fraction(0) if interval.high is None else interval.high
        return day if interval.high_closed else day - 1
    return interval.low if interval.low_closed else interval.low + 1


def _bounds(
    interval: Interval, quantity: Quantity, unit: str | None, comparable: bool, sign: int, wholes: bool
) -> Bounds:
    shared = values_in(interval, quantity, unit) if comparable else interval
    if sign != 1:
        shared = shared.scaled(sign)
    if wholes:
        shared = in_wholes(shared)
    return Bounds(shared.low_cut, shared.high_cut)


def _value(number: Fraction, quantity: Quantity, unit: str | None) -> Fraction:
    low = values_in(point(number), quantity, unit).low
    return number if low is None else low


def _one_day(a: Claim, b: Claim) -> bool:
    """Both texts name the time that their figures hold for, and it is one: then neither has grown."""
    one, two = a.measurand.time, b.measurand.time
    return one is not None and two is not None and (one.start, one.end, one.as_of) == (two.start, two.end, two.as_of)


@lru_cache(maxsize=8192)
def _step(quantity: Quantity, unit: str | None, comparable: bool) -> Fraction:
    """The unit of the last significant digit, in the shared unit."""
    precision = quantity.precision
    if precision is None or not comparable:
        return Fraction(0)
    zero, one = _value(Fraction(0), quantity, unit), _value(precision, quantity, unit)
    return abs(one - zero)


def _later(a: Claim, b: Claim) -> int:
    """Which of two claims is of a later day, or of a later hour of one day: 0, 1, or -1."""
    one, two = as_of(a), as_of(b)
    if one is None or two is None:
        return -1
    if one == two:
        hours = [claim.document.published for claim in (a, b) if claim.measurand.time is None]
        if len(hours) < 2 or not all(isinstance(hour, datetime.datetime) for hour in hours):
            return -1
        first, second = (hour for hour in hours if isinstance(hour, datetime.datetime))
        if first == second or (first.tzinfo is None) != (second.tzinfo is None):
            return -1
        return 0 if first > second else 1
    return 0 if one > two else 1
