"""Units: what may be compared, and exact factors. pint stands behind this file and nowhere else.

A unit is an ISO 4217 code (money), `percent`, `percentage_point`, `basis_point`, or the name of a
physical unit in pint's spelling from `PHYSICAL`; `None` is a count or a pure ratio. No other text
ever reaches pint: its parser takes `PS` for petasiemens and `10**10**10` for a sum.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from discrep.errors import UnitError

if TYPE_CHECKING:
    import pint

    from discrep.intervals import Interval

PHYSICAL = frozenset(
    """
    kilometer meter centimeter millimeter micrometer nanometer mile yard foot inch nautical_mile light_year
    square_kilometer square_meter square_centimeter square_mile square_yard square_foot hectare acre
    cubic_meter cubic_kilometer cubic_foot liter milliliter gallon quart pint oil_barrel bushel
    kilogram gram milligram microgram metric_ton ton long_ton pound ounce stone
    kilometer_per_hour mile_per_hour meter_per_second knot
    year month week day hour minute second millisecond microsecond nanosecond decade century
    degree_Celsius degree_Fahrenheit kelvin degree
    watt kilowatt megawatt gigawatt terawatt horsepower
    watt_hour kilowatt_hour megawatt_hour gigawatt_hour terawatt_hour joule kilojoule megajoule calorie kilocalorie
    hertz kilohertz megahertz gigahertz volt kilovolt ampere milliampere ohm
    pascal kilopascal hectopascal megapascal bar millibar newton
    bit byte kilobyte megabyte gigabyte terabyte petabyte kilobit megabit gigabit megabit_per_second gigabit_per_second
    """.split()
)

# pint's acre is the survey acre and its decade is not exact.
_MULTIPLES = {"acre": ("square_yard", Fraction(4840)), "decade": ("year", Fraction(10))}
# Products and quotients that pint has no single name for.
_SPELLED = {
    "square_kilometer": "kilometer**2",
    "square_meter": "meter**2",
    "square_centimeter": "centimeter**2",
    "square_mile": "mile**2",
    "square_yard": "yard**2",
    "square_foot": "foot**2",
    "cubic_meter": "meter**3",
    "cubic_kilometer": "kilometer**3",
    "cubic_foot": "foot**3",
    "meter_per_second": "meter/second",
    "kilometer_per_hour": "kilometer/hour",
    "mile_per_hour": "mile/hour",
    "megabit_per_second": "megabit/second",
    "gigabit_per_second": "gigabit/second",
    "watt_hour": "watt*hour",
    "kilowatt_hour": "kilowatt*hour",
    "megawatt_hour": "megawatt*hour",
    "gigawatt_hour": "gigawatt*hour",
    "terawatt_hour": "terawatt*hour",
}
# A percentage point is a difference of percentages: comparable with a basis point, never with a percentage.
_RATIOS = {
    "percent": ("ratio", Fraction(1, 100)),
    "percentage_point": ("difference of ratios", Fraction(1, 100)),
    "basis_point": ("difference of ratios", Fraction(1, 10000)),
}
_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Scale:
    """How numbers of a unit turn into its dimension's base unit: x · factor + offset, exactly."""

    dimension: str
    factor: Fraction
    offset: Fraction


@cache
def _registry() -> pint.UnitRegistry[Fraction]:
    import pint

    return pint.UnitRegistry(non_int_type=Fraction, on_redefinition="ignore")


@cache
def scale(unit: str | None) -> Scale:
    """The scale of a unit. Raises UnitError for a unit that is not in the table."""
    if unit is None:
        return Scale("count", Fraction(1), Fraction(0))
    if unit in _RATIOS:
        dimension, factor = _RATIOS[unit]
        return Scale(dimension, factor, Fraction(0))
    if _CURRENCY.fullmatch(unit):
        return Scale(f"money {unit}", Fraction(1), Fraction(0))
    if unit not in PHYSICAL:
        raise UnitError("unknown unit", found=unit, expected="an ISO 4217 code, percent, or a name in discrep.units")
    if unit in _MULTIPLES:
        base, times = _MULTIPLES[unit]
        return replace(scale(base), factor=scale(base).factor * times)
    registry = _registry()
    name = _SPELLED.get(unit, unit)
    zero = registry.Quantity(Fraction(0), name).to_base_units()
    one = registry.Quantity(Fraction(1), name).to_base_units()
    factor, offset = one.magnitude - zero.magnitude, zero.magnitude
    if not isinstance(factor, (int, Fraction)) or not isinstance(offset, (int, Fraction)):
        raise UnitError("a unit without an exact factor", found=unit)
    powers = [f"{base}^{power}" for base, power in sorted(one.dimensionality.items())]
    # bits have no dimension in pint: the base unit keeps them apart from pure ratios
    bases = [base for base, _ in one.unit_items() if base in ("bit", "radian")]
    dimension = " ".join([*sorted(bases), *powers])
    return Scale(dimension, Fraction(factor), Fraction(offset))


def is_money(unit: str | None) -> bool:
    return unit is not None and _CURRENCY.fullmatch(unit) is not None


def same_dimension(a: str | None, b: str | None) -> bool:
    return a == b or scale(a).dimension == scale(b).dimension


def convert(interval: Interval, source: str | None, target: str | None, difference: bool = False) -> Interval:
    """The same set of values in another unit, exactly.

    A `difference` (a rise of 2 °C) converts without the offset of its scale. Raises UnitError if the
    units measure different things.
    """
    if source == target:
        return interval
    old, new = scale(source), scale(target)
    if old.dimension != new.dimension:
        raise UnitError(f"{source} does not convert", expected=f"a unit of {new.dimension}", found=old.dimension)
    offset = Fraction(0) if difference else (old.offset - new.offset) / new.factor
    return interval.scaled(old.factor / new.factor, offset)


def factor(source: str | None, target: str | None) -> Fraction:
    """What a difference in `source` is multiplied by to give it in `target`."""
    return Fraction(1) if source == target else scale(source).factor / scale(target).factor
