"""What single rules ask of a pair: each condition by itself, of a pair that has all others."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import discrep
from discrep.align.alignment import SAME
from discrep.rules.model import NoOptions, Pair
from discrep.rules.pairs import make_pair
from discrep.rules.registry import builtin_rules
from discrep.settings import DEFAULTS

RULES = {rule.code: rule for rule in builtin_rules()}


def pair_of(first: str, second: str) -> Pair:
    """The first figure of each, of the third and of the ninth of May."""
    one, two = (
        discrep.extract(discrep.Document(text, f"{day}", published=datetime.date(2024, 5, day)))[0]
        for text, day in ((first, 3), (second, 9))
    )
    return make_pair(one, two, SAME, DEFAULTS, "both")


def holds(code: str, pair: Pair) -> bool:
    return bool(RULES[code].matches(pair, NoOptions()))


@pytest.mark.parametrize(
    "other",
    [{"accumulating": False}, {"same_origin": False}, {"same_statement": True}, {"later": -1}, {"later": 0}],
    ids=str,
)
def test_a_downward_revision(other: dict[str, object]) -> None:
    pair = replace(pair_of("The flood killed 40 people.", "The flood killed 12 people."), same_origin=True)
    assert holds("T306", pair)
    assert not holds("T306", replace(pair, **other))


@pytest.mark.parametrize(
    ("first", "second", "later", "passing"),
    [
        ("12", "40", True, True),
        ("40", "12", False, True),
        ("12", "12", False, True),
        ("at least 12", "12", True, True),
        ("at least 12", "at least 12", False, True),
        ("12", "at least 12", False, True),
    ],
)
def test_a_later_report(first: str, second: str, later: bool, passing: bool) -> None:
    pair = pair_of(f"The flood killed {first} people.", f"The flood killed {second} people.")
    assert holds("S401", pair) is later
    assert holds("S401", replace(pair, passing=True)) is passing
    assert not holds("S401", replace(pair, passing=True, growing=False))
    assert not holds("S401", replace(pair, passing=True, later=-1))


@pytest.mark.parametrize("denied", [0, 1])
def test_a_figure_that_is_denied_is_no_second_source(denied: int) -> None:
    pair = replace(pair_of("Officials said 12 died.", "Aides said 12 died."), denied=-1)
    assert holds("A603", pair)
    assert not holds("A603", replace(pair, denied=denied))


@pytest.mark.parametrize(
    ("first", "second", "wording"),
    [
        ("over 80", "over 50", True),
        ("over 80", "under 90", False),  # a floor and a ceiling
        ("over 80", "exactly 90", False),
        ("about 80", "82", False),  # one is bare
        ("10 to 20", "15 to 30", True),
        ("10 to 20", "25 to 30", False),  # they share nothing
        ("over 80", "over 80", False),
    ],
)
def test_another_version(first: str, second: str, wording: bool) -> None:
    pair = pair_of(f"The hall has {first} seats.", f"The hall has {second} seats.")
    assert holds("T308", replace(pair, differs_in="wording")) is wording
    assert holds("T308", replace(pair, differs_in="occasion")) is (first != second)
    assert not holds("T308", pair)


@pytest.mark.parametrize(("counts", "slip"), [(("12", "120"), True), (("5", "50"), False), (("15", "50"), False)])
def test_a_slip_of_zeros_in_a_growing_count(counts: tuple[str, str], slip: bool) -> None:
    pair = pair_of(*(f"The flood killed {count} people." for count in counts))
    assert (pair.one_figure, pair.growing, pair.decimal) == (False, True, True)
    assert holds("T304", pair) is slip
    assert not holds("T304", replace(pair, growing=False, same_time=False))


def test_a_count_that_stays_is_not_revised() -> None:
    pair = replace(pair_of("The flood killed 40 people.", "The flood killed 40 people."), same_origin=True)
    assert not holds("T306", pair)
