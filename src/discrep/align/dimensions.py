"""What kind of number a figure is, and its values in another unit of that kind."""

from __future__ import annotations

from discrep.align.alignment import Alignment
from discrep.claims import Claim
from discrep.intervals import Interval
from discrep.quantity import Kind, Quantity
from discrep.units import convert, same_dimension


def dimension(claim: Claim) -> str | None:
    """The unit that stands for what kind of number it is: a share is a share, in percent or in words."""
    return unit_of(claim.quantity)


def unit_of(quantity: Quantity) -> str | None:
    """The unit that a quantity is compared in."""
    return "percent" if quantity.kind is Kind.FRACTION else quantity.unit


def of_two_dimensions(a: Claim, b: Claim) -> Alignment:
    """What is said of figures of two kinds: nothing turns one into the other."""
    names = ["a date" if c.quantity.kind is Kind.DATE else dimension(c) or "a count" for c in (a, b)]
    return Alignment("different", f"{names[0]} against {names[1]}", "dimension")


def in_two_units(a: Claim, b: Claim) -> bool:
    """Both name a unit, and nothing turns one into the other; a unit that is left out may be that of the other."""
    return None not in (dimension(a), dimension(b)) and not same_dimension(dimension(a), dimension(b))


def in_unit(interval: Interval, claim: Claim, unit: str | None) -> Interval:
    """An interval of a claim's quantity in another unit of its dimension."""
    return values_in(interval, claim.quantity, unit)


def values_in(interval: Interval, quantity: Quantity, unit: str | None) -> Interval:
    """An interval of a quantity in another unit of its dimension."""
    if quantity.kind is Kind.FRACTION:
        return convert(interval.scaled(100), "percent", unit)
    return convert(interval, quantity.unit, unit, difference=quantity.change is not None)


def meet(a: Claim, b: Claim, pragmatic: bool = False) -> bool:
    """Two figures of one dimension share a value, as stated or as readers take them; euros and dollars share none."""
    if not same_dimension(dimension(a), dimension(b)):
        return False
    one, two = ((c.quantity.pragmatic if pragmatic else c.quantity.interval) for c in (a, b))
    unit = dimension(a)
    return not in_unit(one, a, unit).disjoint(in_unit(two, b, unit))


def nest(a: Claim, b: Claim, whole: int) -> bool:
    """The part, as readers take it, is not above its whole: "up to 12,000" is no part of 3,000."""
    big, small = (a, b) if whole == 0 else (b, a)
    unit = dimension(big)
    if not same_dimension(unit, dimension(small)):
        return False
    part, entire = in_unit(small.quantity.pragmatic, small, unit), in_unit(big.quantity.interval, big, unit)
    return part.low_cut <= entire.high_cut
