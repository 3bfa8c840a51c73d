"""How a reader takes the hedge of a source beside a figure of the text that is checked.

Who reads "over 500" in a source takes it for a figure just above 500: of 515 labelled pairs (VitaminC, Schuster et
al. 2021) the point just above N agrees with 84 %, the open interval with 57 %. So "more than 700" is refuted by it
and "fewer than 600" is borne out. The bound of the text is what it says: "fewer than 5 million" holds of 1.8 million.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from discrep.claims import Claim
from discrep.hedges import CEILINGS, FLOORS, Hedge
from discrep.intervals import Interval, point
from discrep.quantity import COUNTS, Kind

_JUST = Fraction(1, 1000)  # how far above its number a floor is heard, as a share of it
_WITH_IT = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UP_TO})  # bounds that allow the number itself
_BOUNDS = FLOORS | CEILINGS


def heard(source: Claim, text: Claim) -> Claim:
    """The claim of a source with its values as they are heard beside those of the text."""
    quantity = source.quantity
    hedge = quantity.hedge
    if quantity.kind is Kind.DATE:
        return _day(source, text)
    if len(quantity.ends) != 1:
        return source
    number = quantity.ends[0]
    if text.quantity.hedge == hedge and text.quantity.ends == quantity.ends:
        return source
    if hedge in _BOUNDS:
        interval = _just(hedge, number, quantity.unit is None and quantity.kind in COUNTS)
        if text.quantity.bare and text.quantity.value == number:
            interval = point(number)  # who repeats "over 500" as 500 says the same
    elif hedge is Hedge.ABOUT and text.quantity.hedge in _BOUNDS:
        interval = point(number)
    else:
        return source
    return replace(source, quantity=replace(quantity, interval=interval))


def marked(source: Claim) -> Claim:
    """A mark out of a hundred as the share that it is."""
    return replace(source, quantity=replace(source.quantity, unit="percent", kind=Kind.PERCENT))


def _just(hedge: Hedge, number: Fraction, count: bool) -> Interval:
    """The values just above or below a number, of a count at least the next one; "at least 500" is 500."""
    width = max(Fraction(1) if count else Fraction(0), abs(number) * _JUST)
    if hedge in _WITH_IT or width == 0:
        return point(number)
    if hedge in FLOORS:
        return Interval(number, number + width, False, True)
    return Interval(number - width, number, True, False)


def _day(source: Claim, text: Claim) -> Claim:
    """ "around 1990" beside a bound: the middle of what it allows."""
    low, high = source.quantity.interval.low, source.quantity.interval.high
    if source.quantity.hedge is not Hedge.ABOUT or text.quantity.hedge not in _BOUNDS or low is None or high is None:
        return source
    middle = point(Fraction((low + high) // 2))
    return replace(source, quantity=replace(source.quantity, interval=middle))
