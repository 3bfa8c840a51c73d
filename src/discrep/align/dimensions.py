"""What kind of number a figure is, and its values in another unit of that kind."""

from __future__ import annotations

from discrep.claims import Claim
from discrep.intervals import Interval
from discrep.quantity import Kind
from discrep.units import convert


def dimension(claim: Claim) -> str | None:
    """The unit that stands for what kind of number it is: a share is a share, in percent or in words."""
    quantity = claim.quantity
    if quantity.kind is Kind.FRACTION:
        return "percent"
    return quantity.unit


def in_unit(interval: Interval, claim: Claim, unit: str | None) -> Interval:
    """An interval of a claim's quantity in another unit of its dimension."""
    if claim.quantity.kind is Kind.FRACTION:
        return convert(interval.scaled(100), "percent", unit)
    return convert(interval, claim.quantity.unit, unit, difference=claim.quantity.change is not None)
