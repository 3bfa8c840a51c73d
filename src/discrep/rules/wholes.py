"""Counts are whole numbers, and spans of days are whole days: between "more than 95" and "fewer than 96" lies none."""

from __future__ import annotations

from fractions import Fraction

from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import Interval
from discrep.quantity import COUNTS, Kind


def whole(claim: Claim) -> bool:
    """Its values are whole numbers: days, or a count of what does not come in parts."""
    quantity, measurand = claim.quantity, claim.measurand
    if quantity.kind is Kind.DATE:
        return True
    if quantity.kind not in COUNTS or quantity.unit is not None or measurand.per is not None:
        return False
    if measurand.role == "average" or any(end.denominator != 1 for end in quantity.ends):
        return False
    if measurand.noun is None:
        return measurand.event is not None  # "more than 40 were hurt"
    return measurand.noun not in load("en").measurand.divisible and _counted(claim)


def _counted(claim: Claim) -> bool:
    """The noun is what is counted, not what is measured: "95 goals", against "a rating of 95"."""
    rule = next((step.rule for step in claim.derivation if step.part == "measurand.noun"), None)
    return rule != "noun before"


def in_wholes(interval: Interval) -> Interval:
    """The same whole numbers, with open whole ends closed at the next one inside."""
    low, high = interval.low, interval.high
    if low is not None and not interval.low_closed and low.denominator == 1:
        low += 1
    if high is not None and not interval.high_closed and high.denominator == 1:
        high -= 1
    if low is not None and high is not None and low > high:
        return interval  # no whole number lies in it: it is told of something else
    return Interval(low, high, _closed(low, interval.low_closed), _closed(high, interval.high_closed))


def _closed(end: Fraction | None, closed: bool) -> bool:
    return end is not None and (closed or end.denominator == 1)
