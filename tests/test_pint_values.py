"""Figures as quantities of pint: held against pint's own arithmetic, in registries of three kinds of number."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.errors import NumberError, UnitError
from discrep.intervals import point
from discrep.quantity import Kind, Quantity
from discrep.testing.strategies import quantities
from discrep.units import PHYSICAL, scale

FLOATS: Any = pint.UnitRegistry()
EXACT: Any = pint.UnitRegistry(non_int_type=Fraction)
DECIMALS: Any = pint.UnitRegistry(non_int_type=Decimal)
RATIOS = ["percent", "per_mille", "part_per_million", "part_per_billion", "part_per_trillion"]


def bare(number: Fraction, unit: str | None) -> Quantity:
    return Quantity("x", point(number), point(number), None, unit, number, (number,), None, Kind.MEASURE)


@pytest.mark.parametrize(
    ("phrase", "magnitude", "unit"),
    [
        ("40 km", 40, "kilometer"),
        ("6'2\"", Fraction(37, 6), "foot"),
        ("120 km/h", 120, "kilometer / hour"),
        ("3 cubic feet", 3, "foot ** 3"),
        ("12,000 troops", 12000, "dimensionless"),
        ("two thirds", Fraction(2, 3), "dimensionless"),
        ("12.5 percent", Fraction(25, 2), "percent"),
        ("20 °C", 20, "degree_Celsius"),
        ("a 45-year-old man", 45, "year"),
        ("5 acres", 24200, "yard ** 2"),
        ("7.2 litres per 100 km", Fraction(9, 125), "liter / kilometer"),
        ("3,000 rpm", 3000, "turn / minute"),
        ("5 lb-ft", 5, "foot * force_pound"),
    ],
)
def test_one_value_in_the_registry_given(phrase: str, magnitude: Fraction | int, unit: str) -> None:
    got = discrep.parse(phrase).to_pint(EXACT)
    assert (got.magnitude, str(got.units)) == (magnitude, unit)
    assert isinstance(got, EXACT.Quantity)


@pytest.mark.parametrize("unit", [*sorted(PHYSICAL - {"decibel"}), *RATIOS])
def test_it_is_of_the_size_that_discrep_takes_it_for(unit: str) -> None:
    """A figure compared by discrep and one converted by pint are the same amount."""
    number = Fraction(7, 3)
    got = bare(number, unit).to_pint(EXACT).to_base_units().magnitude
    told = scale(unit)
    if unit == "revolution_per_minute":  # for discrep a dimension of its own, in turns
        got /= EXACT.Quantity(Fraction(1), "revolution/minute").to_base_units().magnitude
    if got != number * told.factor + told.offset:
        assert unit in RATIOS  # a base unit of pint's that is no pure number
        assert bare(number, unit).to_pint(EXACT).to("").magnitude == number * told.factor


def test_numbers_are_of_the_kind_that_the_registry_has() -> None:
    long = discrep.parse("6.2 × 10^-4 km")
    assert type(discrep.parse("40 km").to_pint(FLOATS).magnitude) is int
    assert long.to_pint(FLOATS).magnitude == 0.00062
    assert type(long.to_pint(EXACT).magnitude) is Fraction
    assert long.to_pint(DECIMALS).magnitude == Decimal("0.00062")


@given(st.integers(-(10**60), 10**60), st.integers(0, 30))
def test_decimals_are_exact_whatever_the_context(digits: int, places: int) -> None:
    number = Fraction(digits, 10**places)
    with localcontext() as context:
        context.prec = 3
        assert Fraction(bare(number, "meter").to_pint(DECIMALS).magnitude) == number


@given(st.fractions(-(10**6), 10**6, max_denominator=10**6))
def test_floats_are_the_nearest_ones(number: Fraction) -> None:
    assert bare(number, "meter").to_pint(FLOATS).magnitude == float(number)


def test_a_third_of_a_decimal_registry_is_rounded_as_its_context_has_it() -> None:
    with localcontext() as context:
        context.prec = 4
        assert discrep.parse("a third").to_pint(DECIMALS).magnitude == Decimal("0.3333")


def test_a_set_of_values_is_no_number_unless_its_end_is_asked_for() -> None:
    over = discrep.parse("over 3,000 km")
    with pytest.raises(NumberError, match=re.escape("expected which='low' or 'written'")):
        over.to_pint(EXACT)
    assert over.to_pint(EXACT, "low") == over.to_pint(EXACT, which="written") == 3000 * EXACT.kilometer
    with pytest.raises(NumberError, match="no high end"):
        over.to_pint(EXACT, "high")
    some = discrep.parse("10 to 15 km")
    assert (some.to_pint(EXACT, "low").magnitude, some.to_pint(EXACT, "high").magnitude) == (10, 15)
    with pytest.raises(NumberError, match="more than one number"):
        some.to_pint(EXACT, "written")
    about = discrep.parse("about 40 km")
    assert [about.to_pint(EXACT, which).magnitude for which in ("low", "written", "high")] == [38, 40, 42]
    with pytest.raises(NumberError, match="unknown end"):
        about.to_pint(EXACT, "middle")  # type: ignore[arg-type]


def test_an_exact_hedge_and_the_end_of_a_change_are_one_value() -> None:
    assert discrep.parse("exactly 40 km").to_pint(EXACT).magnitude == 40
    (change,) = discrep.extract("The rate rose from 4 percent to 5 percent.")
    assert change.quantity.to_pint(EXACT).magnitude == 5


def test_a_rise_of_a_temperature_is_a_difference() -> None:
    (rise,) = discrep.extract("Temperatures have risen by 2 °C since 1900.")
    assert str(rise.quantity.to_pint(EXACT).units) == "delta_degree_Celsius"
    assert rise.quantity.to_pint(EXACT).to("kelvin").magnitude == 2
    (level,) = discrep.extract("The temperature rose to 20 °C.")
    assert level.quantity.to_pint(EXACT).to("kelvin").magnitude == Fraction(29315, 100)


@pytest.mark.parametrize("phrase", ["$5", "3,500 euros", "5 percentage points", "50 basis points"])
def test_what_pint_does_not_know_is_refused_with_a_definition_that_works(phrase: str) -> None:
    quantity = discrep.parse(phrase)
    fresh: Any = pint.UnitRegistry(non_int_type=Fraction)
    with pytest.raises(UnitError, match="the registry has no such unit") as caught:
        quantity.to_pint(fresh)
    definition = re.search(r'ureg\.define\("(.*)"\)', str(caught.value))
    assert definition is not None
    fresh.define(definition[1])
    assert quantity.to_pint(fresh).magnitude == quantity.value


def test_a_code_of_money_is_no_prefix() -> None:
    """pint would read MAD as a mega-something where somebody has defined AD."""
    ureg: Any = pint.UnitRegistry()
    ureg.define("AD = [advert]")
    with pytest.raises(UnitError):
        discrep.parse("500 Moroccan dirhams").to_pint(ureg)


@pytest.mark.parametrize("text", ["Ann Lee was born in 1952.", "It was cold in 1987.", "They won 3-1."])
def test_what_is_no_amount_is_refused(text: str) -> None:
    (claim, *_) = discrep.extract(text, keep="all")
    with pytest.raises(NumberError, match="no amount"):
        claim.quantity.to_pint(EXACT)


@given(quantities())
def test_any_quantity_gives_its_ends_or_says_why_not(quantity: Quantity) -> None:
    for which, number in (("low", quantity.interval.low), ("high", quantity.interval.high)):
        try:
            got = quantity.to_pint(EXACT, which)  # type: ignore[arg-type]
        except UnitError:
            assert quantity.kind is Kind.MONEY
        except NumberError:
            assert number is None
        else:
            assert got.magnitude == number
            assert type(got.magnitude) is Fraction
