"""Numbers of which one is a slip of the other, and figures that two texts print alike."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.align.slips import by_power_of_ten, power_between, significant, swapped
from discrep.numbers import exact


@pytest.mark.parametrize(
    ("one", "two", "slip"),
    [
        ("1200", "12000", True),
        ("0.45", "45", True),
        ("14686", "147000", True),
        ("14686", "150000", False),  # two digits may be rounded from many numbers
        ("14.686", "147", True),
        ("1.47", "14.686", True),
        ("25", "25", False),
        ("24", "250", False),
        ("0", "10", False),
        ("1", "10", True),
        ("-10", "10", False),
        ("-10", "-100", True),
        ("-10", "0", False),
        ("-1.47", "-14.686", True),
        ("-24", "-250", False),
        ("-1.47", "14.686", False),
        ("14.65", "147", True),  # 146.5 may be rounded up, and 147.5 down
        ("14.75", "147", True),
        ("14.64", "147", False),
        ("14.76", "147", False),
        ("1.47", "14600", False),
        ("1.47", "1468600000", True),  # a thousand million times as much, and no more
        ("1.47", "14686000000", False),
        ("147", "147", False),
        ("147", "1323", False),  # nine times as much
    ],
)
def test_a_power_of_ten(one: str, two: str, slip: bool) -> None:
    assert by_power_of_ten(exact(one), exact(two)) is slip
    assert by_power_of_ten(exact(two), exact(one)) is slip


@pytest.mark.parametrize(
    ("one", "two", "slip"),
    [
        ("4243", "4423", True),
        ("919", "991", True),
        ("69.4", "64.9", True),
        ("40.4", "44", True),  # 44.0
        ("-4243", "-4423", True),
        ("-4243", "4423", False),
        ("-69.4", "-64.9", True),
        ("-4243", "-4244", False),
        ("37", "73", False),
        ("1234", "4321", False),
        ("4243", "4244", False),
        ("40.5", "45", True),
        ("45", "40.5", True),
        ("1234", "3214", False),  # no neighbours
        ("1230", "1293", False),  # one of the two digits is another
        ("1293", "1230", False),
        ("1200", "12000", False),
        ("12.5", "15.2", True),
        ("0.000000123", "0.000000132", True),
        ("0.0000000123", "0.0000000132", False),  # ten decimals are more than anybody writes
    ],
)
def test_swapped_digits(one: str, two: str, slip: bool) -> None:
    assert swapped(exact(one), exact(two)) is slip


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("4243", "4243"),
        ("42.43", "4243"),
        ("4000", "4"),
        ("0.05", "5"),
        ("-12", "12"),
        ("-1.5", "15"),
        ("0.00000000001", "1"),
        ("0.000000000001", ""),  # of more decimals than eleven nothing is told
    ],
)
def test_the_digits_of_a_number(number: str, digits: str) -> None:
    assert significant(exact(number)) == digits


def test_a_third_has_no_last_digit() -> None:
    assert significant(Fraction(1, 3)) == ""
    assert not swapped(Fraction(123, 7), Fraction(213))
    assert not swapped(Fraction(213), Fraction(123, 7))
    assert not by_power_of_ten(Fraction(123, 7), Fraction(176))


@pytest.mark.parametrize(
    ("one", "two", "times"),
    [("1.47", "14.686", 10), ("1468.6", "14.7", 100), ("0.45", "450", 1000), ("14.686", "147000", 10000)],
)
def test_how_many_times_the_larger_is_the_smaller(one: str, two: str, times: int) -> None:
    assert power_between(exact(one), exact(two)) == times
    assert power_between(exact(two), exact(one)) == times


FILLER = (
    "The council met on Monday in the old hall of Norvale, and the public gallery was full long before the first item. "
    "The mayor opened the sitting, thanked the clerks, and read out the names of those who had asked to be heard. "
)


def codes(one: str, two: str) -> list[str]:
    texts = [discrep.Document(FILLER + text, id=id) for text, id in ((one, "a"), (two, "b"))]
    return [finding.code for finding in discrep.compare(texts).findings]


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        # what is counted cannot be read from both, but nobody prints five digits twice by chance
        ("Inspectors went through 48,613 files.", "The number that came out was 48,613.", "C501"),
        ("The hull of the ferry Alma is 948 feet long.", "The ferry Alma has a hull of 984 feet.", "T305"),
        ("The repair of the ferry cost $4.3 million.", "The repair of the ferry cost $43 million.", "T304"),
        ("The repair of the ferry cost $4.3 million.", "The repair of the ferry cost 4.3 million euros.", "T307"),
    ],
)
def test_one_number_and_its_slips_meet_in_two_texts(one: str, two: str, code: str) -> None:
    assert code in codes(one, two)


def test_small_numbers_meet_by_chance() -> None:
    assert codes("Inspectors went through 12 files.", "The bridge was closed for 12 hours.") == []


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        ("fell by $4,243", "fell by $4,423", "T305"),
        ("rose by $4,243", "rose by $4,423", "T305"),
        ("fell by $1,200", "fell by $12,000", "T304"),
        ("were −12.4 °C warm", "were −14.2 °C warm", "T305"),
        ("were −12.4 °C warm", "were 14.2 °C warm", "D101"),
    ],
)
def test_slips_of_falls_and_below_zero(one: str, two: str, code: str) -> None:
    texts = f"Sales of the old mill {one} in May.", f"Sales of the old mill {two} in May."
    assert [finding.code for finding in discrep.compare(texts).findings] == [code]
    assert [finding.code for finding in discrep.compare(texts[::-1]).findings] == [code]
