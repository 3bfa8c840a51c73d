"""Votes for and against: a score beside a word of voting is two figures, each of its side."""

from __future__ import annotations

import pytest

import discrep
from discrep.judging import judge
from discrep.quantity import Kind


def votes(text: str) -> list[tuple[str, str | None]]:
    found = [c for c in discrep.extract(text) if c.measurand.noun == "vote"]
    return [(claim.quantity.text, claim.measurand.population) for claim in found]


@pytest.mark.parametrize(
    "text",
    [
        "The board voted by 6 to 2 to sell the mill.",
        "The board voted 6-2 to sell the mill.",
        "The board agreed to sell it by a vote of 6-2.",
        "In a 6-2 ruling the court let the sale stand.",
        "The sale was approved by 6 votes to 2.",
        "The sale passed 6-2.",
        "A majority of 6 to 2 was for the sale.",
        "Members split 6 to 2 over the sale.",
    ],
)
def test_a_majority_is_for_it(text: str) -> None:
    assert votes(text) == [("6", "for"), ("2", "against")]


@pytest.mark.parametrize(
    "text",
    [
        "The board rejected the sale by 6 to 2.",
        "The board voted 6-2 against the sale.",
        "The court ruled 6-2 against the firm.",
    ],
)
def test_a_majority_against_it(text: str) -> None:
    assert votes(text) == [("6", "against"), ("2", "for")]


@pytest.mark.parametrize(
    "text",
    [
        "The sale was rejected by a vote of 2 to 6.",
        "The sale failed 2-6.",
        "The sale failed by 2 to 6 in the board.",
        "The vote was 2 to 6 against the sale.",
        "The board voted two to six.",
    ],
)
def test_a_minority_that_comes_first_is_for_it(text: str) -> None:
    assert [(c.quantity.value, c.measurand.population) for c in discrep.extract(text)] == [(2, "for"), (6, "against")]


@pytest.mark.parametrize(
    "text",
    [
        "It failed by 45 to 55 votes.",
        "The board voted 45 to 55 times.",
        "It voted by 45 to 55 percent.",
        "It failed 45 to 1,000.",
        "About 45 to 55 failed.",
        "The votes came 45 to 55.",
        "The school failed 45 to 55 of them.",
    ],
)
def test_ranges_near_votes_stay_ranges(text: str) -> None:
    assert [len(claim.quantity.ends) for claim in discrep.extract(text)] == [2]


@pytest.mark.parametrize("text", ["Alder won 6-2 on Sunday.", "She beat the champion 6-2, 6-4.", "It was 6-2."])
def test_scores_of_matches_stay_scores(text: str) -> None:
    assert all(claim.quantity.kind is Kind.SCORE for claim in discrep.extract(text, keep="all"))


def test_votes_of_candidates_have_no_side() -> None:
    assert votes("Lee won by 41,000 votes to 38,000.") == [("41,000", None), ("38,000", None)]
    assert votes("Lee had 41,000 votes to Roe's 38,000.") == [("41,000", None), ("38,000", None)]


def test_those_who_voted_are_votes() -> None:
    assert votes("Eight members of the panel voted for the sale.") == [("Eight", "for")]
    assert votes("Only two judges voted against it.") == [("two", "against")]
    assert votes("Some 900 workers voted.") == []


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The board voted by 6 to 2 to sell.", "Eight members of the board voted for the sale.", "D101"),
        ("The board voted by 6 to 2 to sell.", "Six members of the board voted for the sale.", "C501"),
        ("The board voted by 6 to 2 to sell.", "Two members of the board voted against the sale.", "N103"),
        ("On May 3, 2024 it voted by 6 to 2 to sell.", "On June 9, 2024 it voted by 5 to 3 to sell.", "N105"),
    ],
)
def test_votes_are_compared_by_their_sides(a: str, b: str, code: str) -> None:
    one, two = (discrep.extract(discrep.Document(text, id=text))[0] for text in (a, b))
    assert judge(one, two).code == code
    assert judge(two, one).code == code
