"""Hedges before, behind and around a figure: one meaning, many wordings."""

from __future__ import annotations

import pytest

import discrep
from discrep.hedges import Hedge
from discrep.intervals import Interval, above, at_least, at_most, below, between, closed

WORDINGS: list[tuple[str, Interval, str]] = [
    (
        "over",
        above(500),
        "above $500 | well over $500 | far more than $500 | in excess of $500 | north of $500 | exceeding $500 | "
        "topped $500 | surpassed $500 | rose above $500 | climbed past $500 | broke through $500 | greater than $500",
    ),
    (
        "at-least",
        at_least(500),
        "at least $500 | no less than $500 | not less than $500 | never less than $500 | a minimum of $500 | "
        "$500 or more | $500 and above | $500 and counting | $500 at least | greater than or equal to $500 | "
        ">= $500 | ≥$500 | equal to or more than $500 | at the very least $500",
    ),
    (
        "under",
        below(500),
        "under $500 | less than $500 | well below $500 | fell short of $500 | "
        "failed to reach $500 | dropped below $500 | "
        "did not reach $500 | hasn't reached $500 | hasn’t yet reached $500 | yet to reach $500 | "
        "not even $500 | short of $500",
    ),
    (
        "at-most",
        at_most(500),
        "at most $500 | no more than $500 | not more than $500 | never more than $500 | did not exceed $500 | "
        "didn't exceed $500 | won’t exceed $500 | cannot exceed $500 | never exceeded $500 | "
        "without exceeding $500 | "
        "$500 or less | $500 tops | $500 at most | less than or equal to $500 | <= $500 | "
        "failed to exceed $500 | capped at $500",
    ),
    ("up-to", at_most(500), "up to $500 | as much as $500 | as high as $500 | anything up to $500 | "
     "up to an estimated $500"),
    (
        "nearly",
        below(500),
        "nearly $500 | almost $500 | approaching $500 | nearly reached $500 | almost hit $500 | "
        "not quite $500 | closing in on $500",
    ),
    ("just-under", below(500), "just under $500 | slightly less than $500 | just shy of $500 | a little under $500"),
    ("just-over", above(500), "just over $500 | slightly more than $500 | a shade over $500 | $500 and change"),
    (
        "about",
        closed(475, 525),
        "about $500 | around $500 | roughly $500 | approximately $500 | in the region of $500 | "
        "on the order of $500 | "
        "$500 or so | $500, give or take | ~$500 | ≈ $500 | somewhere in the neighborhood of $500",
    ),
]  # fmt: skip
CASES = [(hedge, interval, phrase) for hedge, interval, row in WORDINGS for phrase in row.split(" | ")]


@pytest.mark.parametrize(("hedge", "interval", "phrase"), [case for case in CASES if "," not in case[2]])
def test_one_hedge_many_wordings(hedge: str, interval: Interval, phrase: str) -> None:
    text = f"The price {phrase} on that day."
    (claim,) = discrep.extract(text)
    quantity = claim.quantity
    assert (quantity.hedge, quantity.interval, quantity.unit) == (hedge, interval, "USD")
    assert claim.span.of(text) == phrase


def test_a_hedge_behind_the_noun_holds_for_the_figure() -> None:
    for phrase, hedge in (
        ("12,000 soldiers or more", Hedge.AT_LEAST),
        ("40 people at most", Hedge.AT_MOST),
        ("40 North Koreans or so", Hedge.ABOUT),
        ("40 men or fewer", Hedge.AT_MOST),
    ):
        (claim,) = discrep.extract(f"There were {phrase} there.")
        assert claim.quantity.hedge is hedge
        assert claim.span.of(claim.document.text).isdigit() or "," in claim.quantity.text  # the figure alone


def test_a_hedge_before_the_next_figure_is_not_of_the_one_before() -> None:
    first, second = discrep.extract("They met 40 men at least 20 of whom were armed.")
    assert (first.quantity.hedge, second.quantity.hedge) == (None, Hedge.AT_LEAST)
    first, second = discrep.extract("It is 5,000 or more than 4,500.")
    assert (first.quantity.hedge, second.quantity.hedge) == (None, Hedge.OVER)


def test_a_word_for_a_part_may_stand_between() -> None:
    for phrase in (
        "at least another 12",
        "at least a further 12",
        "at least an additional 12",
        "at least a total of 12",
    ):
        (claim,) = discrep.extract(f"They lost {phrase} ships.")
        assert (claim.quantity.hedge, claim.quantity.value) == (Hedge.AT_LEAST, 12)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("It lasted for over five weeks.", Hedge.OVER),
        ("It took over five weeks.", Hedge.OVER),
        ("It grew over five weeks.", None),
        ("It comes within five weeks.", None),
        ("They live within five miles.", Hedge.AT_MOST),
        ("The row over 12 islands goes on.", None),
        ("They won over 12 prizes.", Hedge.OVER),
        ("<b> several men </b>", Hedge.VAGUE),
    ],
)
def test_look_alikes(text: str, hedge: Hedge | None) -> None:
    (claim,) = discrep.extract(text)
    assert claim.quantity.hedge is hedge


@pytest.mark.parametrize(
    "phrase",
    [
        "more than 10 and less than 40", "over 10 but under 40", "less than 40 and more than 10",
        "above 10, but below 40",

        "greater than 10 and smaller than 40",
    ],
)  # fmt: skip
def test_two_bounds_are_one_figure(phrase: str) -> None:
    (claim,) = discrep.extract(f"The dose was {phrase} mg.")
    assert claim.quantity.interval == between(10, 40, low_closed=False, high_closed=False)
    assert (claim.quantity.unit, claim.quantity.hedge, claim.quantity.value) == ("milligram", Hedge.BETWEEN, None)


def test_closed_bounds_stay_closed_and_crossed_ones_apart() -> None:
    (claim,) = discrep.extract("It holds at least 10 and at most 40 men.")
    assert claim.quantity.interval == closed(10, 40)
    assert len(discrep.extract("It is more than 40 and less than 10.")) == 2
    assert len(discrep.extract("More than 10 men and fewer than 40 women came.")) == 2
    assert len(discrep.extract("It won over 10 %, fewer than 40 votes.")) == 2
    assert len(discrep.extract("More than half, but fewer than 40, voted.")) == 2


def test_a_hedge_reaches_into_the_bracket_of_a_conversion() -> None:
    first, second = discrep.extract("They paid more than 7 million euros ($8 million) for it.")
    assert (first.quantity.hedge, second.quantity.hedge) == (Hedge.OVER, Hedge.OVER)
    first, second = discrep.extract("They hired more than 70 people (12 women) for it.")
    assert second.quantity.hedge is None
    first, second = discrep.extract("It lies between 10 and 12 miles (18 km) away.")
    assert (first.quantity.hedge, second.quantity.hedge) == (Hedge.BETWEEN, None)


def test_a_move_up_to_a_figure_is_no_hedge_but_other_words_are() -> None:
    after, before = discrep.extract("It was up to 40 from 30.")
    assert (after.quantity.hedge, before.quantity.hedge) == (None, None)
    after, before = discrep.extract("It was as many as 40 from 30.")
    assert (after.quantity.hedge, before.quantity.hedge) == (Hedge.UP_TO, None)


def test_a_unit_behind_a_list_or_a_change_holds_for_all() -> None:
    for text, unit in (
        ("Bags of 10, 20 and 30 kg were sold.", "kilogram"),
        ("The rate fell from 4.8 to 4.7 percent.", "percent"),
        ("Sales rose from 24 to 38 billion euros.", "EUR"),
        ("She went from 80 kg to 70 by walking.", "kilogram"),
        ("Rents of $10 and $20 were paid.", "USD"),
    ):
        assert {claim.quantity.unit for claim in discrep.extract(text)} == {unit}, text
    (change,) = discrep.extract("Sales rose from 24 to 38 billion euros.")
    assert change.quantity.ends == (24 * 10**9, 38 * 10**9)
    part, whole = discrep.extract("They raised 280 million of the 1.5 billion euros.")
    assert (part.quantity.unit, whole.quantity.unit) == ("EUR", "EUR")
    first, _ = discrep.extract("They sold 12 boats, 3 percent fewer.")
    assert first.quantity.unit is None


def test_a_top_that_opens_a_sentence_ranks() -> None:
    for text in ("Top 5 percent of the mills grind half.", "Of mills: top 5 percent grind half."):
        assert discrep.extract(text)[0].quantity.hedge is None, text
    assert discrep.extract("Sales top $5 million.")[0].quantity.hedge is Hedge.OVER


CONCERNING = """
talk talks talked talking speak spoke speaking ask asked asking think thought thinking know knew learn learned concern
concerns concerned question questions information details worry worries worried worrying complain complained story
stories report reports book news doubts hear heard read write wrote debate facts truth discussion warning warnings
statement statements
"""


@pytest.mark.parametrize("word", CONCERNING.split())
def test_about_that_tells_of_something_is_no_hedge(word: str) -> None:
    hedges = [claim.quantity.hedge for claim in discrep.extract(f"They {word} about 12 ships.")]
    assert hedges == [None]
    assert discrep.extract("They found about 12 ships.")[0].quantity.hedge == Hedge.ABOUT


def test_an_arrow_is_no_hedge() -> None:
    assert [claim.quantity.hedge for claim in discrep.extract("men: 12 -> 14, women --> 15, boys > 16")] == [
        None, None, None, Hedge.OVER
    ]  # fmt: skip


def test_the_end_of_a_tag_is_no_hedge() -> None:
    text = '<b>12</b> men, <td class="x">14</td> women, <i>15 boys, n>16, 17 <p> > 18 girls'
    assert [str(claim.quantity.hedge) for claim in discrep.extract(text)] == [
        "None", "None", "None", "over", "None", "over"
    ]  # fmt: skip


def test_what_begins_a_quoted_line_is_no_hedge() -> None:
    text = "Ana wrote:\n> 12 people died\n> > 14 men left\n\nBut > 20 men, >15 women came."
    assert [str(claim.quantity.interval) for claim in discrep.extract(text)] == [
        "[12, 12]",
        "[14, 14]",
        "(20, ∞)",
        "(15, ∞)",
    ]
    assert discrep.parse("> 300").hedge == Hedge.OVER


@pytest.mark.parametrize("text", ["IT DOESN'T EXCEED 300 MEN.", "IT DIDN’T EXCEED 300 MEN."])
def test_a_bound_in_capitals_is_not_turned_round(text: str) -> None:
    assert [str(claim.quantity.interval) for claim in discrep.extract(text)] == ["[0, 300]"]
