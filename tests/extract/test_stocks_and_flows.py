"""Stock or flow: a level at a moment, or what comes about over a period; told by event, noun and surroundings."""

from __future__ import annotations

import pytest

import discrep

STOCKS = """
The firm has 42 employees. | It has a staff of 42 employees. | The jail holds 42 inmates. | The club has 42 members.
Its debt stood at $42 million. | The company owes $42 million. | The firm was valued at $42 million.
The bank raised its main rate to 4 percent. | Unemployment rose to 4 percent.
Some 42 miners are missing. | There were 42 patients in hospital on Monday. | 42 patients were in intensive care.
The service has 42 vacancies. | It keeps 42 satellites in orbit. | 42 people are on the waiting list.
The town has 42 residents. | It holds reserves of $42 million of debt.
"""
FLOWS = """
Revenue rose to $42 million. | Profit fell to $42 million. | The budget deficit came to $42 million.
The mine made 42 lorries a day. | It sold 42 cars a month. | Hospitals admitted 42 patients. | There were 42 admissions.
The firm hired 42 employees. | The firm dismissed 42 employees. | The country exported 42 tonnes of tea.
Factories produced 42 lorries. | There were 42 births. | The airport counted 42 departures. | It had 42 visits.
It spent $42 million on roads. | Spending rose to $42 million. | The harvest came to 42 million tonnes.
"""
NEITHER = """
The flood killed 42 people. | It has sold 42 cars. | The film earned $42 million. | They rescued 42 miners.
42 people were vaccinated. | The wall is 42 feet long. | It has 42 windows. | The army captured 42 men.
"""


def lines(corpus: str) -> list[str]:
    return [text.strip() for line in corpus.strip().splitlines() for text in line.split(" | ")]


def kinds(text: str) -> set[str | None]:
    return {claim.measurand.kind for claim in discrep.extract(text)}


@pytest.mark.parametrize("text", lines(STOCKS))
def test_levels_at_a_moment(text: str) -> None:
    assert kinds(text) == {"stock"}


@pytest.mark.parametrize("text", lines(FLOWS))
def test_what_comes_about_over_a_period(text: str) -> None:
    assert kinds(text) == {"flow"}


@pytest.mark.parametrize("text", lines(NEITHER))
def test_what_is_counted_until_it_is_told_and_what_is_a_size(text: str) -> None:
    assert kinds(text) == {None}


def test_the_words_of_a_level_are_cited() -> None:
    (claim,) = discrep.extract("There were 42 patients in intensive care.")
    (step,) = [step for step in claim.derivation if step.part == "measurand.kind"]
    assert step.span.of(claim.document.text) == "in intensive care"
