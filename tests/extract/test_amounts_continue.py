"""Figures that leave out what the one before them has said: the measure, the unit, the whole."""

from __future__ import annotations

import pytest

import discrep
from discrep.claims import Claim


def of(text: str, figure: str) -> Claim:
    return next(claim for claim in discrep.extract(text) if claim.quantity.text == figure)


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("The agency expects a harvest of 150 million tonnes. In May it had forecast 149 million tonnes.",
         "149 million tonnes", "crop"),
        ("Inflation stood at 3 percent. Traders had looked for 2.8 percent.", "2.8 percent", "inflation"),
        ("The film cost $45 million. An insurer has paid out $30 million.", "$30 million", "payment"),
        ("Sales reached $6 billion. The order backlog stood at $9 billion.", "$9 billion", "backlog"),
        ("The agency puts the area at 45 million hectares and the yield at 3,251 kg per hectare.",
         "45 million hectares", "area"),
        ("The agency puts the area at 45 million hectares and the yield at 3,251 kg per hectare.", "3,251 kg", "yield"),
        ("It is moving at 120 mph.", "120 mph", "speed"),
        ("Cash consists of $40 million.", "$40 million", None),
        ("Crews boarded a 900-foot (274-meter) ship.", "900-foot", "ship"),
        ("She won 34 percent of the vote.", "34 percent", "vote share"),
        ("The start-up closed a €105 million ($113 million) seed round.", "€105 million", "funding"),
        ("Observers counted 41 complaints, and the commission 29.", "29", "complaint"),
    ],
)  # fmt: skip
def test_the_measure_of_an_amount(text: str, figure: str, noun: str | None) -> None:
    assert of(text, figure).measurand.noun == noun


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("The agency has 45.9 million hectares planted and the institute 45.2 million.", "45.2 million", None),
        ("The ministry works with 50.3 bushels and the union with 48.4.", "48.4", "bushel"),
        ("One bank sees growth of 3 percent and the other one of 2.5.", "2.5", "percent"),
        ("The mill paid $40 million and hired 30.", "30", None),
        ("It sold 40 tonnes in May and 400 cars.", "400", None),
        ("One poll put turnout at 64 percent and gave the Greens 56 of the seats.", "56", None),
    ],
)
def test_the_unit_of_a_figure_beside_another(text: str, figure: str, unit: str | None) -> None:
    assert of(text, figure).quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "figure", "role"),
    [
        ("The rate rose to 5 percent from 4 percent.", "4 percent", "before"),
        ("The figure, once 620, is now 640 homes.", "620", "before"),
        ("One has 40 hectares, which is 7 hectares less.", "7 hectares", "change"),
        ("The clinics saw 11,168 patients in November, against 10,506 in October.", "10,506", "before"),
        ("It built 400 homes, versus 350.", "350", "before"),
        ("Rates rose: the party leads by 12 percent.", "12 percent", None),
        ("The bill passed by 61 votes against 38.", "38", None),
        ("The party holds 56 of the 105 seats.", "56", "part"),
        ("The fire killed 68 of the 72 on board.", "68", None),
        ("The gap is a difference of 8 million tons.", "8 million tons", "change"),
        ("The path climbs 50 feet above the river.", "50 feet", None),
        ("The firm raised $600 million.", "$600 million", None),
    ],
)
def test_the_role_of_a_figure(text: str, figure: str, role: str | None) -> None:
    assert of(text, figure).measurand.role == role


@pytest.mark.parametrize(
    ("text", "figure", "member"),
    [
        ("Six people died, including the gunman.", "Six", "with gunman"),
        ("Five people died, not counting the gunman.", "Five", "without gunman"),
        ("Five people died, including three children.", "Five", None),
        ("Five people died, including the two pilots.", "Five", None),
        ("Five people died.", "Five", None),
    ],
)
def test_who_is_counted_or_left_out(text: str, figure: str, member: str | None) -> None:
    assert of(text, figure).measurand.member == member


def test_half_of_one_percent_is_one_figure() -> None:
    (claim,) = discrep.extract("The economy grew by half of one percent.")
    assert (str(claim.quantity.value), claim.quantity.unit) == ("1/2", "percent")


def test_what_goes_on_with_a_denied_amount_is_not_denied() -> None:
    text = "Claims that inflation was at 6 percent were denied. It was 2 percent."
    assert [claim.measurand.modality for claim in discrep.extract(text)] == ["denied", "done"]
    assert of(text, "2 percent").measurand.noun == "inflation"


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("Observers counted 41 complaints about polling stations, and the commission 29.", "29", "complaint"),
        ("The union says that 320 of the firm's jobs will go.", "320", "employee"),
    ],
)
def test_a_noun_of_its_own_part_of_the_sentence(text: str, figure: str, noun: str) -> None:
    assert of(text, figure).measurand.noun == noun
