"""Units: exact factors against anchors from outside, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.errors import UnitError
from discrep.intervals import Interval, closed, point
from discrep.numbers import exact
from discrep.testing.strategies import intervals
from discrep.units import PHYSICAL, convert, factor, is_money, pint_unit, same_dimension, scale
from lawbook import law


@pytest.mark.parametrize(
    ("unit", "other", "times"),
    [
        # international yard and pound agreement of 1959, SI brochure, and the definitions that follow
        ("mile", "meter", "1609.344"), ("yard", "meter", "0.9144"), ("foot", "meter", "0.3048"),
        ("inch", "centimeter", "2.54"),
        ("nautical_mile", "meter", "1852"), ("kilometer", "meter", "1000"), ("millimeter", "meter", "0.001"),
        ("micrometer", "meter", "0.000001"), ("light_year", "meter", "9460730472580800"),
        ("acre", "square_meter", "4046.8564224"), ("hectare", "square_meter", "10000"), ("square_mile", "acre", "640"),
        ("square_foot", "square_meter", "0.09290304"), ("square_kilometer", "hectare", "100"),
        ("pound", "kilogram", "0.45359237"), ("ounce", "gram", "28.349523125"), ("stone", "pound", "14"),
        ("ton", "pound", "2000"), ("long_ton", "pound", "2240"), ("metric_ton", "kilogram", "1000"),
        ("milligram", "gram", "0.001"), ("gallon", "liter", "3.785411784"), ("pint", "gallon", "1/8"),
        ("quart", "gallon", "1/4"),
        ("oil_barrel", "gallon", "42"), ("oil_barrel", "liter", "158.987294928"), ("cubic_meter", "liter", "1000"),
        ("minute", "second", "60"), ("hour", "second", "3600"), ("day", "hour", "24"), ("week", "day", "7"),
        ("decade", "year", "10"), ("century", "year", "100"),
        ("mile_per_hour", "meter_per_second", "0.44704"), ("knot", "kilometer_per_hour", "1.852"),
        ("kilometer_per_hour", "meter_per_second", "5/18"), ("kilowatt_hour", "joule", "3600000"),
        ("terawatt_hour", "gigawatt_hour", "1000"), ("gigawatt", "megawatt", "1000"), ("kilocalorie", "joule", "4184"),
        ("bar", "pascal", "100000"), ("hectopascal", "millibar", "1"), ("byte", "bit", "8"),
        ("gigabyte", "megabyte", "1000"),
        ("gigabit_per_second", "megabit_per_second", "1000"), ("kilohertz", "hertz", "1000"),
        ("percentage_point", "basis_point", "100"),
        ("fathom", "foot", "6"), ("furlong", "yard", "220"), ("acre_foot", "cubic_foot", "43560"),
        ("imperial_gallon", "liter", "4.54609"), ("imperial_pint", "milliliter", "568.26125"),
        ("fluid_ounce", "milliliter", "29.5735295625"), ("cup", "fluid_ounce", "8"), ("tablespoon", "teaspoon", "3"),
        ("carat", "milligram", "200"), ("troy_ounce", "gram", "31.1034768"),
        ("gigametric_ton", "kilogram", "1000000000000"),
        ("metric_horsepower", "watt", "735.49875"), ("brake_horsepower", "horsepower", "1"),
        ("pound_foot", "newton_meter", "1.3558179483314004"), ("watt_hour", "joule", "3600"),
        ("kilometer_per_second", "meter_per_second", "1000"), ("foot_per_minute", "foot_per_second", "1/60"),
        ("gigabyte_per_second", "gigabit_per_second", "8"), ("gibibyte", "byte", "1073741824"),
        ("liter_per_kilometer", "liter_per_100_kilometer", "100"),
        ("microgram_per_liter", "milligram_per_cubic_meter", "1"),
        ("gram_per_cubic_centimeter", "kilogram_per_cubic_meter", "1000"), ("percent", "part_per_million", "10000"),
        ("part_per_million", "part_per_billion", "1000"), ("per_mille", "percent", "1/10"),
        ("ampere_hour", "milliampere_hour", "1000"), ("atmosphere", "pascal", "101325"),
        ("kilopound_per_square_inch", "pound_force_per_square_inch", "1000"), ("millennium", "century", "10"),
        ("mile_per_imperial_gallon", "mile_per_gallon", "3785411784/4546090000"),
        ("part_per_billion", "part_per_trillion", "1000"),
        ("kilowatt_hour_per_100_kilometer", "kilowatt_hour_per_kilometer", "1/100"),
        ("kilometer_per_liter", "mile_per_gallon", "3785411784/1609344000"),
    ],
)  # fmt: skip
def test_factors_are_those_of_the_standards(unit: str, other: str, times: str) -> None:
    assert factor(unit, other) == exact(times)
    assert factor(other, unit) == 1 / exact(times)
    assert convert(point(1), unit, other) == point(exact(times))


@pytest.mark.parametrize(
    ("celsius", "fahrenheit", "kelvin"),
    [(0, 32, "273.15"), (100, 212, "373.15"), (-40, -40, "233.15"), (37, "98.6", "310.15")],
)
def test_known_points_of_the_scales(celsius: int, fahrenheit: object, kelvin: object) -> None:
    there = point(celsius)
    assert convert(there, "degree_Celsius", "degree_Fahrenheit") == point(exact(fahrenheit))
    assert convert(there, "degree_Celsius", "kelvin") == point(exact(kelvin))
    assert convert(point(exact(fahrenheit)), "degree_Fahrenheit", "degree_Celsius") == there


def test_a_rise_of_two_degrees_has_no_offset() -> None:
    assert convert(point(2), "degree_Celsius", "degree_Fahrenheit", difference=True) == point(exact("3.6"))
    assert convert(point(2), "degree_Celsius", "kelvin", difference=True) == point(2)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("percent", "percentage_point"), ("percent", "basis_point"), ("percent", None), ("byte", None),
        ("bit", "percent"),
        ("degree", None), ("degree", "degree_Celsius"), ("degree", "bit"), ("USD", "EUR"), ("USD", None),
        ("kilogram", "newton"),
        ("meter", "square_meter"), ("liter", "square_meter"), ("watt", "watt_hour"),
        ("kilometer", "kilometer_per_hour"),
        ("byte", "megabit_per_second"), ("day", "kilometer"), ("pound", "GBP"), ("horsepower", "joule"),
        ("newton_meter", "joule"), ("revolution_per_minute", "hertz"), ("decibel", None), ("becquerel", "hertz"),
        ("liter_per_100_kilometer", "square_meter"), ("liter_per_100_kilometer", "mile_per_gallon"),
        ("kilowatt_hour_per_100_kilometer", "newton"), ("lumen", "candela"), ("megapixel", None),
        ("revolution_per_minute", None), ("decibel", "percent"), ("liter_per_kilometer", "square_meter"),
    ],
)  # fmt: skip
def test_kinds_of_number_that_are_kept_apart(one: str | None, two: str | None) -> None:
    assert not same_dimension(one, two)
    with pytest.raises(UnitError):
        convert(closed(1, 2), one, two)


@pytest.mark.parametrize(
    ("unit", "spelled", "times"),
    [
        ("newton_meter", "newton*meter", 1), ("pound_foot", "force_pound*foot", 1), ("pound_force", "force_pound", 1),
        ("pound_force_per_square_inch", "force_pound/(inch**2)", 1), ("per_mille", "permille", 1),
        ("part_per_million", "ppm", 1), ("part_per_billion", "ppm", Fraction(1, 1000)),
        ("part_per_trillion", "ppm", Fraction(1, 10**6)), ("cubic_foot", "foot**3", 1), ("watt_hour", "watt*hour", 1),
        ("mile_per_hour", "mile/(hour)", 1), ("acre", "yard**2", 4840), ("decade", "year", 10), ("USD", "USD", 1),
        ("basis_point", "basis_point", 1), (None, "", 1),
    ],
)  # fmt: skip
def test_units_as_pint_spells_them(unit: str | None, spelled: str, times: Fraction) -> None:
    assert pint_unit(unit) == (spelled, times)


def test_units_of_no_other_dimension_are_their_own_base() -> None:
    assert {unit: scale(unit).factor for unit in ("newton_meter", "revolution_per_minute", "decibel")} == {
        "newton_meter": 1, "revolution_per_minute": 1, "decibel": 1,
    }  # fmt: skip
    assert scale("decibel").dimension == "level"
    assert scale("revolution_per_minute").dimension == "turns"


def test_money_converts_to_itself_only() -> None:
    assert is_money("USD")
    assert not is_money("percent")
    assert not is_money(None)
    assert convert(point(5), "USD", "USD") == point(5)


FALSE_FRIENDS = """
PS he as at me has are cat Pat Tim EU k M C F mb m km meters kilometre Meter METER barrel usd DOLLAR ΜΕΤ nan inf
"""
HOSTILE = [
    *FALSE_FRIENDS.split(),
    *("10**10**10", "9**9**9 meter", "meter ", " meter", "meter\n", "meter**2", "meter/second", "1 meter", "lambda: 1"),
    *("__import__('os')", "", " ", "US$", "U\u200bSD", "\ud800", "x" * 100_000, "(" * 5000, "-" * 5000, "x_" * 20_000),
]
ATTEMPT = """
import ast, sys
from discrep.errors import UnitError
from discrep.units import scale, same_dimension
for text in ast.literal_eval(sys.stdin.read()):
    for ask in (scale, lambda unit: same_dimension(unit, None), lambda unit: same_dimension("percent", unit)):
        try:
            ask(text)
        except UnitError as error:
            assert len(str(error)) < 2000 and str(error).isprintable(), ascii(text)
        else:
            raise SystemExit("accepted " + ascii(text)[:40])
assert "pint" not in sys.modules, "pint was imported"
"""


def test_no_hostile_unit_reaches_pint() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ATTEMPT], input=ascii(HOSTILE), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_an_unknown_unit_is_named() -> None:
    with pytest.raises(UnitError, match="'cubit'"):
        scale("cubit")


def test_every_unit_of_the_table_has_an_exact_scale() -> None:
    for unit in sorted(PHYSICAL):
        found = scale(unit)
        assert type(found.factor) is Fraction
        assert type(found.offset) is Fraction
        assert found.factor > 0
        assert found.dimension


BY_DIMENSION: dict[str, list[str]] = {}
for _name in sorted(PHYSICAL):
    BY_DIMENSION.setdefault(scale(_name).dimension, []).append(_name)
PAIRS = st.sampled_from([(a, b) for names in BY_DIMENSION.values() for a in names for b in names])


@law("V15", "Converting to a unit and back changes nothing, of values and of differences.")
@given(intervals(), PAIRS, st.booleans())
def test_there_and_back_is_where_we_were(interval: Interval, pair: tuple[str, str], difference: bool) -> None:
    one, two = pair
    there = convert(interval, one, two, difference)
    assert convert(there, two, one, difference) == interval
