"""Exact numbers of bounded size."""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.errors import DiscrepError, NumberError
from discrep.numbers import MAX_DIGITS, MAX_EXPONENT, exact, is_power_of_ten, is_round, last_digit_unit, written
from discrep.testing.strategies import numbers
from lawbook import law, premise


@pytest.mark.parametrize(
    ("given_value", "number"),
    [
        (12, Fraction(12)),
        (0, Fraction(0)),
        (-7, Fraction(-7)),
        (Fraction(1, 3), Fraction(1, 3)),
        (Decimal("0.05"), Fraction(1, 20)),
        (Decimal("1E+3"), Fraction(1000)),
        ("12", Fraction(12)),
        ("0.05", Fraction(1, 20)),
        ("-0.5", Fraction(-1, 2)),
        ("+4", Fraction(4)),
        ("1/20", Fraction(1, 20)),
        ("100/30", Fraction(10, 3)),
        ("-10/20", Fraction(-1, 2)),
        ("-2/4", Fraction(-1, 2)),
        ("1e3", Fraction(1000)),
        ("1.5e-2", Fraction(3, 200)),
        ("007", Fraction(7)),
        ("0.1234567890123456789012345", Fraction(1234567890123456789012345, 10**25)),
    ],
)
def test_numbers_enter_exactly(given_value: object, number: Fraction) -> None:
    assert exact(given_value) == number
    assert type(exact(given_value)) is Fraction


WRONG: list[object] = [
    *(0.05, float("nan"), float("inf"), True, False, None, [], b"12", 1j),
    *(Decimal("nan"), Decimal("sNaN"), Decimal("-Infinity"), 10**100, Fraction(1, 10**100)),
    *("", " ", "1 ", " 1", "1_000", "12,000", "1.", ".5", "1/0", "0/0", "1/-2", "--1", "+", "nan", "inf", "Infinity"),
    *("0x10", "1e", "e5", "1/2/3", "٣٤", "１２", "²", "½", "\ud800", "1\n", "1\x00", "1e400", "1e-31", "1e31"),
    *("1e9999999999", "9" * (MAX_DIGITS + 1), "0." + "1" * MAX_DIGITS, "9" * 100_000, "1/" + "9" * 100_000),
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda value: ascii(value)[:20])
def test_what_is_no_exact_bounded_number_is_refused(wrong: object) -> None:
    with pytest.raises(NumberError) as caught:
        exact(wrong, "ledger:7")
    assert str(caught.value).startswith("ledger:7: ")
    assert len(str(caught.value)) < 800
    assert str(caught.value).isprintable()


def test_the_limits_themselves_are_in() -> None:
    assert exact("9" * MAX_DIGITS) == 10**MAX_DIGITS - 1
    assert exact(f"1e{MAX_EXPONENT}") == 10**MAX_EXPONENT
    assert exact(f"1e-{MAX_EXPONENT}") == Fraction(1, 10**MAX_EXPONENT)


@pytest.mark.parametrize(
    "bomb",
    [Decimal("1e999999999"), Decimal("1e-999999999"), "1e999", "9" * 10**6],
    ids=["big", "small", "text", "digits"],
)
def test_a_bomb_is_refused_before_it_is_built(bomb: object) -> None:
    with pytest.raises(NumberError):
        exact(bomb)


def test_a_number_error_is_a_value_error_and_one_of_ours() -> None:
    with pytest.raises(ValueError, match="not a number"):
        exact("twelve")
    assert issubclass(NumberError, DiscrepError)


@law("V25", "A decimal keeps all its digits, whatever the context of arithmetic.")
@given(st.decimals(min_value=-(10**20), max_value=10**20, allow_nan=False, allow_infinity=False, places=6))
def test_a_decimal_keeps_all_its_digits_whatever_the_context(number: Decimal) -> None:
    with decimal.localcontext() as context:
        context.prec = 2
        assert exact(number) == Fraction(number)


@pytest.mark.parametrize(
    ("number", "unit"),
    [
        ("12000", 1000), ("12300", 100), ("1", 1), ("10", 10), ("1000000", 1000000), ("101", 1), ("-12000", 1000),
        ("1.25", "1/100"), ("0.5", "1/10"), ("0.050", "1/100"), ("2.0", 1), ("100.5", "1/10"),
    ],
)  # fmt: skip
def test_the_unit_of_the_last_digit(number: str, unit: object) -> None:
    assert last_digit_unit(exact(number)) == exact(unit)


@pytest.mark.parametrize("number", ["0", "1/3", "-2/7"])
def test_zero_and_endless_decimals_have_no_last_digit(number: str) -> None:
    assert last_digit_unit(exact(number)) is None


@law("V26", "The unit of the last digit divides a number, and ten of it do not.")
@given(numbers())
def test_the_last_digit_unit_divides_the_number_and_ten_of_it_do_not(number: Fraction) -> None:
    unit = last_digit_unit(number)
    if premise(unit is not None) and unit is not None:
        assert (number / unit).denominator == 1
        assert (number / (10 * unit)).denominator > 1


def test_powers_of_ten() -> None:
    powers = [n for n in range(1, 10_001) if is_power_of_ten(Fraction(n))]
    assert powers == [1, 10, 100, 1000, 10000]
    assert is_power_of_ten(Fraction(1, 100))
    assert not any(is_power_of_ten(Fraction(n)) for n in (0, -10, -1))
    assert not is_power_of_ten(Fraction(1, 3))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("12000", "12,000"), ("-12000", "-12,000"), ("0", "0"), ("1.25", "1.25"), ("-0.5", "-0.5"), ("1/3", "1/3"),
        ("1234567.5", "1,234,567.5"), ("-2/3", "-2/3"), ("0.01", "0.01"), ("999", "999"), ("0.0625", "0.0625"),
    ],
)  # fmt: skip
def test_numbers_for_people(number: str, text: str) -> None:
    assert written(exact(number)) == text


@law("V27", "No float is taken for an exact number.")
@given(st.floats())
def test_no_float_enters(number: float) -> None:
    with pytest.raises(NumberError, match="float"):
        exact(number)


@pytest.mark.parametrize("number", [1, 7, 10, 15, 25, 150, 180, 1250, 35_000, 250_000, -400, Fraction(5, 4)])
def test_numbers_that_people_round_to(number: int) -> None:
    assert is_round(Fraction(number))


@pytest.mark.parametrize("number", [0, 11, 190, 220, 8030, 12_300])
def test_numbers_that_nobody_rounds_to(number: int) -> None:
    assert not is_round(Fraction(number))
