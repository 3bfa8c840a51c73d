"""Units: what may be compared, and exact factors. pint stands behind this file and nowhere else
(`pint_values` hands figures to a registry that the user brings).

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

_NAMES = frozenset(
    """
    kilometer meter decimeter centimeter millimeter micrometer nanometer picometer mile yard foot inch nautical_mile
    furlong fathom light_year astronomical_unit
    square_kilometer square_meter square_centimeter square_millimeter square_mile square_yard square_foot square_inch
    hectare acre
    cubic_kilometer cubic_meter cubic_centimeter cubic_mile cubic_yard cubic_foot cubic_inch acre_foot
    megaliter hectoliter liter deciliter centiliter milliliter microliter
    gallon quart pint fluid_ounce cup tablespoon teaspoon imperial_gallon imperial_quart imperial_pint
    imperial_fluid_ounce oil_barrel bushel
    gigametric_ton megametric_ton kilometric_ton metric_ton kilogram gram milligram microgram nanogram
    ton long_ton stone pound ounce troy_ounce grain dram carat
    knot
    millennium century decade year month week fortnight day hour minute second
    millisecond microsecond nanosecond picosecond
    degree_Celsius degree_Fahrenheit kelvin degree radian arcminute arcsecond
    milliwatt watt kilowatt megawatt gigawatt terawatt horsepower metric_horsepower brake_horsepower
    watt_hour kilowatt_hour megawatt_hour gigawatt_hour terawatt_hour
    joule kilojoule megajoule gigajoule terajoule petajoule calorie kilocalorie electron_volt british_thermal_unit therm
    hertz kilohertz megahertz gigahertz terahertz revolution_per_minute
    millivolt volt kilovolt megavolt ampere milliampere ampere_hour milliampere_hour ohm farad
    pascal hectopascal kilopascal megapascal gigapascal bar millibar atmosphere pound_force_per_square_inch
    kilopound_per_square_inch millimeter_Hg inch_Hg
    newton kilonewton meganewton pound_force newton_meter pound_foot
    bit kilobit megabit gigabit terabit byte kilobyte megabyte gigabyte terabyte petabyte exabyte zettabyte
    kibibyte mebibyte gibibyte pixel megapixel
    candela lumen lux decibel mole becquerel sievert millisievert microsievert
    per_mille part_per_million part_per_billion part_per_trillion
    """.split()
)
# Quotients that are one unit of their own: what moves so far in that time, how dense, how thrifty.
# Any other "X per Y" is a rate of X.
_QUOTIENTS = {
    "kilometer mile meter foot centimeter": "hour minute second millisecond",
    "bit kilobit megabit gigabit terabit byte kilobyte megabyte gigabyte": "second",
    "mile": "gallon imperial_gallon",
    "kilometer": "liter",
    "liter kilowatt_hour": "kilometer 100_kilometer",
    "gram milligram microgram nanogram": "liter deciliter milliliter cubic_meter gram kilogram kilometer",
    "kilogram": "cubic_meter square_meter",
    "gram": "cubic_centimeter",
    "watt kilowatt": "square_meter",
    "milliwatt ampere": "square_centimeter",
    "volt": "meter",
    "kilovolt": "centimeter",
    "meter foot": "square_second",
}
PHYSICAL = _NAMES | {
    f"{above}_per_{below}"
    for tops, bottoms in _QUOTIENTS.items()
    for above in tops.split()
    for below in bottoms.split()
}

# Units by others: pint's acre, furlong and fathom are of the survey foot, its decade is not exact,
# and it has no name for some.
_MULTIPLES = {
    "acre": ("square_yard", Fraction(4840)),
    "acre_foot": ("cubic_foot", Fraction(43560)),
    "furlong": ("yard", Fraction(220)),
    "fathom": ("yard", Fraction(2)),
    "decade": ("year", Fraction(10)),
    "century": ("year", Fraction(100)),
    "millennium": ("year", Fraction(1000)),
    "brake_horsepower": ("horsepower", Fraction(1)),  # measured elsewhere on the engine, of the same size
    "liter_per_100_kilometer": ("liter_per_kilometer", Fraction(1, 100)),
    "kilowatt_hour_per_100_kilometer": ("kilowatt_hour_per_kilometer", Fraction(1, 100)),
    "kilopound_per_square_inch": ("pound_force_per_square_inch", Fraction(1000)),
}
# Units of a dimension of their own, which pint would take for another one or cannot convert: a torque
# is no energy and a turn no frequency; a decibel is a logarithm.
_OWN = {
    "newton_meter": ("torque", Fraction(1)),
    # international pound, foot, and standard gravity (CGPM 1901)
    "pound_foot": ("torque", Fraction(45359237, 10**8) * Fraction(980665, 10**5) * Fraction(3048, 10**4)),
    "revolution_per_minute": ("turns", Fraction(1)),
    "decibel": ("level", Fraction(1)),
}
# A percentage point is a difference of percentages: comparable with a basis point, never with a percentage.
_RATIOS = {
    "percent": ("ratio", Fraction(1, 100)),
    "percentage_point": ("difference of ratios", Fraction(1, 100)),
    "basis_point": ("difference of ratios", Fraction(1, 10000)),
    "per_mille": ("ratio", Fraction(1, 1000)),
    "part_per_million": ("ratio", Fraction(1, 10**6)),
    "part_per_billion": ("ratio", Fraction(1, 10**9)),
    "part_per_trillion": ("ratio", Fraction(1, 10**12)),
}
# Fuel for a distance: no area, which a volume over a length is too, and no force.
_CONSUMPTION = (
    "_per_gallon",
    "_per_imperial_gallon",
    "kilometer_per_liter",
    "liter_per_kilometer",
    "hour_per_kilometer",
)
_POWERS = {"square": 2, "cubic": 3}
_PINT_NAMES = {
    "pound_force": "force_pound",
    "pound_foot": "force_pound*foot",
    "newton_meter": "newton*meter",
    "per_mille": "permille",
    "part_per_million": "ppm",
}
_PARTS = {"part_per_billion": Fraction(1, 10**3), "part_per_trillion": Fraction(1, 10**6)}  # of a part per million
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


def _spelled(unit: str) -> str:
    """A name from the table as pint reads it: "cubic_foot" is foot**3, "mile_per_hour" mile / hour."""
    if unit in _PINT_NAMES:
        return _PINT_NAMES[unit]
    above, per, below = unit.partition("_per_")
    if per:
        return f"{_spelled(above)}/({_spelled(below)})"
    power, _, base = unit.partition("_")
    if power in _POWERS:
        return f"{base}**{_POWERS[power]}"
    quantity, _, time = unit.rpartition("_")
    return f"{quantity}*hour" if time == "hour" and quantity else unit


@cache
def scale(unit: str | None) -> Scale:
    """The scale of a unit. Raises UnitError for a unit that is not in the table."""
    if unit is None:
        return Scale("count", Fraction(1), Fraction(0))
    if found := _RATIOS.get(unit) or _OWN.get(unit):
        return Scale(*found, Fraction(0))
    if _CURRENCY.fullmatch(unit):
        return Scale(f"money {unit}", Fraction(1), Fraction(0))
    if unit not in PHYSICAL:
        raise UnitError("unknown unit", found=unit, expected="an ISO 4217 code, percent, or a name in discrep.units")
    if unit in _MULTIPLES:  # a multiple keeps the dimension of its base
        base, times = _MULTIPLES[unit]
        return replace(scale(base), factor=scale(base).factor * times)
    registry = _registry()
    name = _spelled(unit)
    zero = registry.Quantity(Fraction(0), name).to_base_units()
    one = registry.Quantity(Fraction(1), name).to_base_units()
    factor, offset = one.magnitude - zero.magnitude, zero.magnitude
    # A test asks for every unit of the table; pint could make one of them a float in a later version.
    if not isinstance(factor, (int, Fraction)) or not isinstance(offset, (int, Fraction)):  # pragma: no cover
        raise UnitError("a unit without an exact factor", found=unit)
    powers = [f"{base}^{power}" for base, power in sorted(one.dimensionality.items())]
    # bits and decays have no dimension in pint: the base unit keeps them apart from pure ratios
    bases = [base for base, _ in one.unit_items() if base in ("bit", "radian", "count")]
    consumed = ["consumption"] if unit.endswith(_CONSUMPTION) else []
    dimension = " ".join([*consumed, *sorted(bases), *powers]) or "ratio"
    return Scale(dimension, Fraction(factor), Fraction(offset))


def pint_unit(unit: str | None) -> tuple[str, Fraction]:
    """A unit as pint spells it, and what numbers are multiplied by where pint has another size, or no name, for it.

    Money, percentage points and basis points keep their names, which no registry of pint defines.
    """
    factor = Fraction(1)
    while unit in _MULTIPLES:
        unit, times = _MULTIPLES[unit]
        factor *= times
    if unit in _PARTS:
        return "ppm", _PARTS[unit]
    if unit is None or unit in _RATIOS or is_money(unit):
        return _PINT_NAMES.get(unit or "", unit or ""), factor
    return _spelled(unit), factor


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
