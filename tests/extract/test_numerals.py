"""Numbers as written, in digits and in words."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

import discrep
from discrep.numbers import exact
from discrep.testing.strategies import numbers

# One number, many wordings. Each is read alone, and before a noun.
WORDINGS: dict[str, list[str]] = {
    "0": ["0", "zero"],
    "1": ["1", "one"],
    "6": ["6", "six", "half a dozen", "half-dozen"],
    "12": ["12", "twelve", "a dozen", "one dozen"],
    "24": ["24", "twenty-four", "twenty four", "two dozen", "Twenty-Four", "TWENTY-FOUR"],
    "100": ["100", "a hundred", "one hundred", "one-hundred"],
    "105": ["105", "one hundred and five", "one hundred five", "a hundred and five"],
    "999": ["999", "nine hundred ninety-nine", "nine hundred and ninety-nine"],
    "1000": ["1,000", "1000", "1k", "1K", "a thousand", "one thousand", "1 thousand", "1.0 thousand", "1.000 thousand"],
    "1200": ["1,200", "1200", "twelve hundred", "one thousand two hundred", "1.2 thousand", "1.2k"],
    "3000": ["3,000", "3000", "three thousand", "3 thousand", "3k"],
    "12000": ["12,000", "12000", "twelve thousand", "12 thousand", "12k", "12-thousand", "12,000.0", "12,000.00"],
    "12345": ["12,345", "12345", "twelve thousand three hundred and forty-five", "12.345 thousand"],
    "150000": ["150,000", "one hundred fifty thousand", "a hundred and fifty thousand", "150k", "1,50,000"],
    "300000": ["300,000", "three hundred thousand", "3 hundred thousand", "300 thousand"],
    "500000": ["500,000", "half a million", "five hundred thousand", "0.5 million"],
    "1000000": ["1,000,000", "1 million", "one million", "a million", "1mn", "1 mln", "1000 thousand", "10,00,000"],
    "1500000": ["1,500,000", "1.5 million", "1½ million", "one point five million", "1.5mn", "1.50 million"],
    "2000000000": ["2,000,000,000", "2 billion", "two billion", "2bn", "2 bn", "2-billion", "2,000 million"],
    "1230000000000": ["1.23 trillion", "1,230 billion", "1.23 trn", "one point two three trillion"],
    "1234567": [
        "1,234,567",
        "1.234.567",
        "12,34,567",
        "one million two hundred thirty-four thousand five hundred sixty-seven",
        "one million, two hundred and thirty-four thousand, five hundred and sixty-seven",
    ],
    "2.5": ["2.5", "2.50", "2½", "two point five"],
    "0.5": ["0.5", ".5", "½"],
    "0.75": ["0.75", ".75", "zero point seven five"],
}  # fmt: skip
ALL = [(wording, exact(number)) for number, wordings in WORDINGS.items() for wording in wordings]


@pytest.mark.parametrize(("wording", "number"), ALL)
def test_one_number_many_wordings(wording: str, number: Fraction) -> None:
    read = discrep.parse(wording)
    assert read.value == number
    assert read.text == wording


@pytest.mark.parametrize(("wording", "number"), [case for case in ALL if case[1] > 1])
def test_and_before_a_noun(wording: str, number: Fraction) -> None:
    text = f"The museum owns {wording} coins."
    found = discrep.extract(text)
    assert [claim.quantity.value for claim in found] == [number]
    assert found[0].span.of(text) == wording


SPOKEN = [*range(131), 199, 200, 201, 999, 1000, 1001, 1010, 1100, 1999, 2024, 9999, 10**4, 10**5, 10**6]
SPOKEN += [10**n + k for n in range(3, 15) for k in (0, 1, 11, 100)]
SPOKEN += [k * 10**n for n in range(3, 14, 3) for k in (15, 110, 999)] + [999_999, 999_999_999_999, 10**15 - 1]


@pytest.mark.parametrize("commas", [True, False], ids=["commas", "no commas"])
def test_numbers_in_words_read_back(commas: bool) -> None:
    wrong = {}
    for number in SPOKEN:
        words = num2words(number) if commas else num2words(number).replace(",", "")
        value = _value(words)
        if value != number:
            wrong[words] = value
    assert not wrong


def _value(words: str) -> Fraction | str | None:
    try:
        return discrep.parse(words).value
    except discrep.ParseError as error:
        return str(error)


@given(st.integers(0, 10**15 - 1), st.booleans(), st.booleans())
def test_any_number_in_words_reads_back(number: int, commas: bool, british: bool) -> None:
    words = num2words(number, lang="en_GB" if british else "en")
    if not commas:
        words = words.replace(",", "")
    assert discrep.parse(words).value == number


@given(numbers(negative=False, whole=True))
def test_grouping_does_not_change_the_value(number: Fraction) -> None:
    plain = discrep.parse(f"exactly {number}")
    assert plain.value == number
    assert discrep.parse(f"exactly {int(number):,}").value == number


@pytest.mark.parametrize(
    ("wording", "value", "alternative"),
    [
        ("1.500", "1.5", "1500"),
        ("12.345", "12.345", "12345"),
        ("1.5", "1.5", None),
        ("1,500", "1500", None),
        ("1.234.567", "1234567", None),
        ("0.125", "0.125", None),
    ],
)
def test_an_ambiguous_separator_keeps_both_readings(wording: str, value: str, alternative: str | None) -> None:
    read = discrep.parse(wording)
    assert read.value == exact(value)
    assert read.alternative == (None if alternative is None else exact(alternative))


@pytest.mark.parametrize(
    ("wording", "ends"),
    [
        ("a couple of", (2, 3)),
        ("a few", (3, 6)),
        ("several", (3, 9)),
        ("dozens of", (24, 99)),
        ("hundreds of", (200, 999)),
        ("several hundred", (300, 900)),
        ("a few thousand", (3000, 6000)),
        ("tens of thousands of", (20000, 99999)),
        ("millions of", (2 * 10**6, 10**7 - 1)),
    ],
)
def test_vague_numerals_have_two_ends(wording: str, ends: tuple[int, int]) -> None:
    read = discrep.parse(f"{wording} coins")
    assert read.ends == ends
    assert (read.interval.low, read.interval.high) == ends
    assert read.value is None


@pytest.mark.parametrize(
    ("wording", "share"),
    [
        ("half", "1/2"), ("a third", "1/3"), ("two thirds", "2/3"), ("two-thirds", "2/3"), ("three quarters", "3/4"),
        ("one in five", "1/5"), ("two out of three", "2/3"), ("9 in 10", "9/10"), ("3 out of 4", "3/4"), ("¾", "3/4"),
        ("a quarter", "1/4"), ("four fifths", "4/5"), ("one-third", "1/3"),
    ],
)  # fmt: skip
def test_fractions_are_exact(wording: str, share: str) -> None:
    read = discrep.parse(f"{wording} of the voters")
    assert read.value == exact(share)
    assert read.kind == "fraction"
    assert read.unit is None


@pytest.mark.parametrize(
    "wording",
    ["9" * 65, "1" + ",000" * 30, "9" * 5000, "one " * 60, "hundred", "thousand thousand", "million", ",", "and"],
)
def test_what_is_no_number_of_bounded_size_is_no_figure(wording: str) -> None:
    with pytest.raises(discrep.ParseError):
        discrep.parse(wording)


@pytest.mark.parametrize("wording", ["٣٤", "१२", "²", "①", "Ⅻ", "五", "１２"])
def test_digits_of_other_scripts_are_left_alone(wording: str) -> None:
    assert discrep.extract(f"{wording} coins") == []


@pytest.mark.parametrize("text", ["It fell .1.6 then", "Version .1.2.3 is out"])
def test_two_points_and_nothing_before_them_are_no_number(text: str) -> None:
    assert discrep.extract(text) == []


def test_a_stray_point_before_a_fraction_changes_nothing() -> None:
    (claim,) = discrep.extract("He ate .½ of it")
    assert claim.quantity.value == Fraction(1, 2)
