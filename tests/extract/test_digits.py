"""Digits as they are grouped, raised and written in any script."""

from __future__ import annotations

import unicodedata
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.numbers import exact
from lawbook import law

THIN, NO_BREAK, NARROW, FIGURE = "\u2009", "\u00a0", "\u202f", "\u2007"
# One number, many ways to write it in digits.
WRITTEN: dict[str, list[str]] = {
    "40000": [
        "40,000", "40 000", f"40{THIN}000", f"40{NO_BREAK}000", f"40{NARROW}000", f"40{FIGURE}000", "40'000", "40’000",
    ],
    "1234567.89": [
        "1,234,567.89", "1 234 567.89", "1 234 567,89", "1.234.567,89", "1'234'567.89", "1’234’567.89", "12,34,567.89",
        f"1{NARROW}234{NARROW}567,89",
    ],
    "1234.5": ["1234.5", "1,234.5", "1.234,5", "1 234,5", "1’234.5", "1’234,5"],
    "0.125": ["0.125", "0,125", ".125", "⅛", "1/8", "1⁄8", "1.25E-1", "1.25e-1"],
    "1300000": [
        "1,300,000", "1.3e6", "1.3E6", "1.3e+6", "1.3 × 10^6", "1.3×10⁶", "1.3 x 10^6", "1.3*10^6", "1.3·10⁶",
        "13,00,000",
    ],
    "0.00062": ["0.00062", "6.2e-4", "6.2E-4", "6.2 × 10^-4", "6.2×10⁻⁴", "6.2×10−4", "6.2 × 10^−4", "6.2 x 10⁻⁴"],
    "100000000": ["100,000,000", "10⁸", "10^8", "1 × 10^8", "1e8", "100 million", "10,00,00,000"],
    "12": ["12", "12.0", "١٢", "۱۲", "१२", "১২", "１２", "๑๒"],
    "12345.5": ["12,345.5", "١٢٬٣٤٥٫٥", "١٢٣٤٥٫٥", "１２，３４５．５", "१२,३४५.५"],
}  # fmt: skip
ALL = [(exact(number), wording) for number, row in WRITTEN.items() for wording in row]


@pytest.mark.parametrize(("number", "wording"), ALL)
def test_one_number_many_ways_to_write_it(number: Fraction, wording: str) -> None:
    read = discrep.parse(wording)
    assert (read.value, read.text, read.alternative) == (number, wording, None)
    text = f"They measured {wording} in all."
    assert [(claim.quantity.value, claim.span.of(text)) for claim in discrep.extract(text)] == [(number, wording)]


@law("Q24", "Digits of any script have their value and stay where they are.")
@given(st.integers(0, 10**12), st.sampled_from("٠۰߀०০๐０᠐𝟎𝟬"))
def test_digits_of_any_script_have_their_value_and_their_place(number: int, zero: str) -> None:
    written = "".join(chr(ord(zero) + int(digit)) for digit in str(number))
    assert all(unicodedata.decimal(char) == int(digit) for char, digit in zip(written, str(number), strict=True))
    text = f"“Über” {written} Schiffe"
    assert discrep.parse(f"exactly {written}").value == number
    for claim in discrep.extract(text):
        assert (claim.quantity.text, claim.span.of(text)) == (written, written)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("12\n345 men", ["12", "345"]),
        ("12\t345 men", ["12", "345"]),
        ("12  345 men", ["12", "345"]),
        ("rows 1 234 567 890 123 456 789", ["1", "234", "567", "890", "123", "456", "789"]),
        ("Agent 007 and 0042 and 1-800-555 and 1234567890123456", []),
        ("It has 3 × 10-15 minutes of play.", ["3", "10-15 minutes"]),
        ("The note¹ says 12,000² men.", ["12,000"]),
        ("on 12/05/2024 and 3/4", ["3/4"]),
        ("See https://example.org/q=30%25&n=500 for 12 men.", ["12"]),
        ("Five men at www.example.com/2024/300-men, and 7 more", ["Five", "7"]),
        ("a 2x4 and 3x5 board", []),
        ("the 1,2,3 and 1,234,5 of it", []),
        ("Category 3 and $4 million in aid", ["$4 million"]),
        ("Half stayed and 1 percent left.", ["Half", "1 percent"]),
        ("rows of 5/ 3 boats", ["5", "3"]),
        ("jars of 3e- 5 kg", ["3", "5 kg"]),
        (f"The sum is 1.{'23456789' * 8} or 12.", ["12"]),
    ],
)
def test_what_stands_beside_digits(text: str, figures: list[str]) -> None:
    assert [claim.span.of(text) for claim in discrep.extract(text)] == figures


@pytest.mark.parametrize("number", ["1e31", "1e999999999", "2.5E99", "1e-999", "7e+400"])
def test_a_power_beyond_any_bound_is_no_number_that_stands_before_it(number: str) -> None:
    assert [claim.quantity.text for claim in discrep.extract(f"The fire killed {number} men and 12 women.")] == ["12"]


def test_a_source_is_written_as_the_text_has_it() -> None:
    text = "Unit ٣٤ said that ٢٥ people were killed."
    (claim,) = discrep.extract(text)
    source = claim.attribution.source
    assert source is not None
    assert source.span.of(text) == source.text == "Unit ٣٤"
    assert claim.attribution.chain == (source,)


@pytest.mark.parametrize(
    ("text", "value", "figures"),
    [
        ("Mortality was 12·5% there.", "12.5", ["12·5%"]),
        ("It ran 3·25 km.", "3.25", ["3·25 km"]),
        ("It is 5·10⁶ km.", "5000000", ["5·10⁶ km"]),
        ("It is 5·10^6 km.", "5000000", ["5·10^6 km"]),
    ],
)
def test_a_raised_point(text: str, value: str, figures: list[str]) -> None:
    found = discrep.extract(text)
    assert [claim.quantity.text for claim in found] == figures
    assert found[0].quantity.value == Fraction(value)


def test_a_raised_point_may_be_a_product() -> None:
    assert discrep.parse("3·5").alternative == 15
    assert [claim.quantity.text for claim in discrep.extract("It is 3·5·7.")] == ["3", "5", "7"]


def test_two_numbers_with_a_slash_are_no_fraction_that_nobody_writes() -> None:
    found = discrep.extract("Blood pressure was 120/80 mmHg, and 3/4 kg of it.")
    assert [claim.quantity.text for claim in found] == ["120", "80 mmHg", "3/4 kg"]


@pytest.mark.parametrize(
    "words",
    ["They had a 50/50 chance.", "It is open 24/7 now.", "He has 20/20 vision.", "A 737 Max 8 was sold.", "A 737-900."],
)
def test_numbers_that_are_sayings_or_names_are_no_figures(words: str) -> None:
    assert discrep.extract(words) == []


@pytest.mark.parametrize(
    "number", ["1,OOO", "12,ooo", "1O", "5oo", "2O,000", "1₂", "12.O00", "12,O0O", "12,\u041eO\u041e"]
)
def test_letters_for_noughts_make_no_smaller_number(number: str) -> None:
    assert [claim.quantity.text for claim in discrep.extract(f"The fire killed {number} men and 12 women.")] == ["12"]


@pytest.mark.parametrize("gap", [";", ". ", "\n", "\n,", " '", " (", "\t\n"], ids=ascii)
def test_a_number_that_is_torn_apart_is_not_read_by_its_beginning(gap: str) -> None:
    assert [claim.quantity.text for claim in discrep.extract(f"9 men saw that 12{gap}000 people died.")] == ["9"]


@pytest.mark.parametrize("mark", "'’‘`´_‚,，،")
def test_marks_between_groups(mark: str) -> None:
    (claim,) = discrep.extract(f"It killed 12{mark}000 people.")
    assert (claim.quantity.value, claim.quantity.text) == (12_000, f"12{mark}000")
