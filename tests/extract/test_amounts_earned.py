"""Money that was taken in: of which measure it is, the text has said before, or a title says it."""

from __future__ import annotations

import pytest

import discrep
from discrep.claims import Measurand

FILM = 'The comedy "Heron Bay" has taken in more than $90 million. '


def of(text: str, figure: str) -> Measurand:
    return next(claim.measurand for claim in discrep.extract(text) if claim.quantity.text == figure)


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        (FILM, "more than $90 million", "gross"),
        (FILM + "By last week it had earned $41 million at home.", "$41 million", "gross"),
        (FILM + "Cinemas overseas contributed $52 million.", "$52 million", "gross"),
        ('"Heron Bay" opened to $20 million. It has since made $61 million.', "$61 million", "gross"),
        ('"Heron Bay" opened to $20 million and has made $61 million.', "$61 million", "gross"),
        ("The firm raised €40 million in May. So far it has collected €75 million.", "€75 million", "funding"),
        ("Sales reached $6 billion. Services brought in $2 billion.", "$2 billion", "revenue"),
        ("The mayor said he had earned $4,000.", "$4,000", None),
        ('"We lost $4 million," she said.', "$4 million", "loss"),
        (FILM + "The first weekend brought in $41 million.", "$41 million", "opening"),
        ("A nurse earns €31,000.", "€31,000", "pay"),
        ("The average miner earned $48,000 last year.", "$48,000", "pay"),
    ],
)
def test_what_was_earned(text: str, figure: str, noun: str | None) -> None:
    assert of(text, figure).noun == noun


def test_the_parts_of_a_list_and_their_total() -> None:
    text = (
        FILM + "Through Sunday it had earned $41 million in North America and $52 million abroad, $93 million in all."
    )
    home, abroad, total = (of(text, figure) for figure in ("$41 million", "$52 million", "$93 million"))
    assert (home.noun, home.population) == ("gross", "domestic")
    assert (abroad.noun, abroad.population, abroad.place) == ("gross", "foreign", None)
    assert (total.noun, total.population, total.place, total.role) == ("gross", None, None, "total")


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("It raised €50 million. €38 million of it is equity.", "€38 million", "funding"),
        ("Of the €118m in net profit, €21m came from the sale of a site.", "€21m", "profit"),
        (
            "They had spent $7.3 million, of which the mayor's side accounted for $4.4 million.",
            "$4.4 million",
            "spending",
        ),
        ("Orders of €1.6bn came in; North America contributed €420m of it.", "€420m", None),
    ],
)
def test_a_part_of_an_amount(text: str, figure: str, noun: str | None) -> None:
    found = of(text, figure)
    assert (found.noun, found.role) == (noun, "part")


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("The studio keeps the budget secret; a rival pegs it at $200 million.", "$200 million", "cost"),
        ("It came to rest with a tilt of about 70 degrees.", "about 70 degrees", "tilt"),
        ("The probe is 380 meters from its target, with a tilt of 70 degrees.", "70 degrees", "tilt"),
        ("The satellites go to an orbit of 525 kilometers.", "525 kilometers", "orbit"),
        ("The vaccine prevented 71.4% of moderate or severe cases.", "71.4%", "efficacy"),
        ("He met 4 percent of moderate or severe critics.", "4 percent", "critic"),
        (
            "The comptroller sees a deficit of $34 million, the budget office one of $26 million.",
            "$26 million",
            "deficit",
        ),
        ("Sales rose. The shares ended Thursday 2.2 per cent up.", "2.2 per cent", "share"),
    ],
)
def test_the_noun_of_an_amount(text: str, figure: str, noun: str) -> None:
    assert of(text, figure).noun == noun


def test_a_level_that_is_reached_is_no_phase() -> None:
    assert of("The adjusted margin reached 13.8%.", "13.8%").phase is None


def test_what_an_amount_is_held_against_is_no_change() -> None:
    assert of("It put efficacy at 68.9%, a little below the 71.4% of June.", "71.4%").role != "change"
    assert of("Sales were about $7 million above the estimate.", "about $7 million").role == "change"
