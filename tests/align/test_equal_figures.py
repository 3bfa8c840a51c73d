"""Two texts of one story print the same number: they agree, though each names in its own words what is counted."""

from __future__ import annotations

import datetime

import pytest

import discrep

_REST = (
    " Norvale, where the plant stands, has seen nothing like it in a decade, said Ana Roe of the chamber of commerce,"
    " and the town's shops will feel it too. Nobody at the company could be reached for further comment on Friday."
)


def found(one: str, two: str, days: int = 0) -> list[tuple[str, str]]:
    day = datetime.date(2025, 9, 9)
    texts = [
        discrep.Document(one + _REST, id="one", published=day),
        discrep.Document(two + _REST, id="two", published=day + datetime.timedelta(days)),
    ]
    return [(str(f.verdict.value), f.code) for f in discrep.compare(texts).findings]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The mill sheds 640 jobs.", "In Norvale 640 contracts end."),
        ("The county gave $18 million.", "Tax breaks of $18 million were granted."),
        ("The mill will shed 640 jobs.", "The mill shed 640 jobs."),  # as it was planned
    ],
)
def test_the_same_specific_number(one: str, two: str) -> None:
    assert ("compatible", "C501") in found(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Some 56 containers fell.", "Some 56 agencies helped."),  # small numbers meet by chance
        ("It killed 640 people.", "It injured 640 people."),  # two events
        ("It had 640 workers in 2019.", "It had 640 workers in 2024."),  # two times
    ],
)
def test_the_same_number_of_two_things(one: str, two: str) -> None:
    assert "compatible" not in [verdict for verdict, _ in found(one, two)]


def test_a_later_count_may_follow_on_the_noun_alone() -> None:
    assert ("superseded", "S401") in found("It has 22 employees.", "The firm lists 60 employees.", 30)


def test_the_noun_alone_is_too_little_for_a_conflict() -> None:
    assert not [1 for verdict, _ in found("They laid 22 cables.", "They laid 60 cables.") if verdict == "conflict"]


def test_swapped_digits_of_an_amount_are_a_slip_whatever_the_noun() -> None:
    assert ("tension", "T305") in found("The lander weighs 1,870 kg.", "It is a 1,780-kg lander.")


def test_currencies_are_set_against_each_other_without_an_error() -> None:
    """A number repeated in another currency, with a subject on one side only."""
    one, two = "Varenne Robotics paid €250 million.", "The buyback costs $250 million."
    assert found(one, two) == found(one, two)
    assert discrep.judge("€250 million", "$250 million").verdict == "not-comparable"
