"""Who is counted, and what happened to them: only what is said of those that a figure counts."""

from __future__ import annotations

import pytest

import discrep
from discrep.claims import Measurand
from discrep.quantity import Kind


def of(text: str, figure: str) -> Measurand:
    return next(claim.measurand for claim in discrep.extract(text) if claim.quantity.text == figure)


@pytest.mark.parametrize(
    ("text", "figure", "noun", "event"),
    [
        ("Six victims are in stable condition.", "Six", "victim", None),
        ("Two men died. Police hold three suspected robbers.", "three", "robber", None),
        ("He was found dead inside the 12-room house.", "12", "room", None),
        ("He is charged with three counts of murder.", "three", "charge", None),
        ("Two men died and three were hurt.", "three", "person", "injure"),
        ("The death toll rose to 45.", "45", "person", "kill"),
        ("The deaths total rose to 45.", "45", "person", "kill"),
        ("The list has 40 amounts of aid.", "40", "aid", None),
        ("The number of people killed by the storm has risen to 45.", "45", "person", "kill"),
        ("The office lists 40 homes as destroyed.", "40", "home", "damage"),
        ("Forty miners were rescued injured.", "Forty", "miner", "rescue"),
        ("Forty cars were built and stolen.", "Forty", "car", "build"),
        ("Of the dead, seven were wounded.", "seven", "person", "injure"),
        ("The crash left one victim fatally wounded.", "one", "person", "kill"),
    ],
)
def test_noun_and_event(text: str, figure: str, noun: str, event: str | None) -> None:
    found = of(text, figure)
    assert (found.noun, found.event) == (noun, event)


@pytest.mark.parametrize(
    "text",
    [
        "The dead are Ana Roe, 24; Jon Sand, 31; and Max Ruiz, 40.",
        "The dead are Ana Roe (24), Jon Sand (31) and Max Ruiz (40).",
    ],
)
def test_ages_behind_names(text: str) -> None:
    found = discrep.extract(text)
    assert [claim.quantity.kind for claim in found] == [Kind.AGE] * 3
    assert [claim.quantity.value for claim in found] == [24, 31, 40]


def test_a_score_behind_a_town_is_no_age() -> None:
    assert not any(c.quantity.kind is Kind.AGE for c in discrep.extract("Odesa, 21; Kherson, 7. The crowd (40) left."))


def test_words_for_a_part_stand_beside_its_figure() -> None:
    (found,) = discrep.extract("The list, including forgotten towns 7")
    assert found.measurand.role is None


@pytest.mark.parametrize("verb", ["is", "was", "has"])
def test_a_text_that_breaks_off_behind_an_estimate(verb: str) -> None:
    found = discrep.extract(f"Some 40 people live there, its estimate {verb}")
    assert [claim.quantity.text for claim in found] == ["Some 40"]


@pytest.mark.parametrize(
    "text", ["See 347 U.S. 483.", "Of them 12 l was lost.", "5 percent didn’t answer.", "5 isn't many."]
)
def test_what_is_no_noun_is_not_counted(text: str) -> None:
    assert discrep.extract(text)[0].measurand.noun is None
