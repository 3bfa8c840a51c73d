"""What a figure with a unit is a figure of: the nearest word for a measure in its clause."""

from __future__ import annotations

import pytest

import discrep
from discrep.claims import Measurand


def of(text: str, figure: str) -> Measurand:
    return next(claim.measurand for claim in discrep.extract(text) if claim.quantity.text == figure)


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("Inflation will climb to a peak of 4.1 percent by the autumn.", "4.1 percent", "inflation"),
        ("The ministry halved its growth forecast for next year to 0.6 percent.", "0.6 percent", "growth"),
        ("The bank cut its main rate by 25 basis points to 4 percent.", "4 percent", "interest rate"),
        ("It fell back to the 2 percent inflation target.", "2 percent", "inflation"),
        ("The firm had $6 billion in revenue.", "$6 billion", "revenue"),
        ("The film cost $45 million to make.", "$45 million", "cost"),
        ("The round valued the start-up at $2 billion.", "$2 billion", "valuation"),
        ("The new bridge, 1.4 miles long, opened on Friday.", "1.4 miles", "length"),
        ("The channel is 300 feet wide.", "300 feet", "width"),
        ("Winds reached 140 mph.", "140 mph", "speed"),
        ("Insured losses of $3 billion were expected.", "$3 billion", "damage"),
        ("Ten percent of residents moved away.", "Ten percent", "resident"),
    ],
)
def test_the_measure_of_a_figure(text: str, figure: str, noun: str) -> None:
    assert of(text, figure).noun == noun


@pytest.mark.parametrize(
    "text", ["The bank cut its main rate by 25 basis points.", "The rate was, on Friday, lowered by 25 basis points."]
)
def test_the_size_of_a_change_is_no_level(text: str) -> None:
    assert of(text, "25 basis points").role == "change"


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("The film grossed $40 million worldwide.", "worldwide"),
        ("Its domestic opening stood at $40 million.", "domestic"),
        ("It made $40 million in revenue abroad.", "foreign"),
        ("The film grossed $40 million.", None),
    ],
)
def test_the_scope_of_an_amount(text: str, scope: str | None) -> None:
    assert of(text, "$40 million").population == scope


def test_what_stands_in_brackets_measures_the_same() -> None:
    first, second = discrep.extract("The old bridge, 1.6 miles (2.6 km) long, carried cars.")
    assert first.measurand == second.measurand
    assert first.measurand.noun == "length"
