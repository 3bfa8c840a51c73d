"""A sentence that a source has in the same words: each figure is held against the one in its place."""

from __future__ import annotations

import pytest

import discrep
from discrep.settings import Reading


def status(text: str, *sources: str, reading: Reading = "logical") -> str:
    return discrep.check(text, sources=list(sources), reading=reading).status.value


SENTENCES = [
    # what a grammar would read otherwise in one of the two
    "The cook paid Ida $ {} for the eel .",
    "The cook paid Ida $ {} and $ 300 for the eels .",
    "Ole leaves the harbour {} minutes after Ida .",
    "Ole joined Ida at the mill {} months later .",
    "The old mill has {} 000 sacks of rye in the loft .",
    "There are {} * 3 ^ 5 crabs in each basket on the quay .",
    "Ida wrote three letters to Ole {} times in one summer .",
    # bounds that are terms
    "If Ole walks at most {} miles , where will he meet Ida ?",
    "Ole works at the mill a maximum of {} hours .",
    "How many sums from {} ¢ to 900 ¢ can Ida make of the coins ?",
]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("60", "40", "contradicted"),
        ("60", "more than 40", "supported"),
        ("60", "less than 80", "supported"),
        ("60", "more than 60", "contradicted"),
        ("60", "less than 60", "contradicted"),
        ("more than 40", "60", "unsupported"),
        ("less than 80", "60", "unsupported"),
    ],
)
def test_one_figure_changed(sentence: str, source: str, text: str, expected: str) -> None:
    assert status(sentence.format(text), sentence.format(source)) == expected


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        # a hedge that both have is how sure a figure is, unless it is a term
        ("More than 80 guests came to the feast.", "More than 30 guests came to the feast.", "supported"),
        ("More than 30 guests came to the feast.", "More than 80 guests came to the feast.", "unsupported"),
        ("The feast lasted two to four days in May.", "The feast lasted two to nine days in May.", "supported"),
        # dates stay dates
        ("Ida Roe was born in Alder in 1952.", "Ida Roe was born in Alder in 1957.", "contradicted"),
        ("Ida Roe was born in Alder in May 1952.", "Ida Roe was born in Alder in 1952.", "supported"),
    ],
)
def test_what_is_read_goes_on(source: str, text: str, expected: str) -> None:
    assert status(text, source) == expected


def test_where_one_of_two_is_read_as_a_year_both_are_numbers() -> None:
    (figure,) = discrep.check("Ida sang in 1950 at the mill.", sources=["Ida sang in 40 at the mill."]).figures
    assert figure.explanation == "1,950 and 40 share no value"


def test_each_figure_is_told_once_and_in_order() -> None:
    text = "Ole paid $ less than 800 and $ 300 for the boat and the oars ."
    report = discrep.check(text, sources=["Ole paid $ 700 and $ 300 for the boat and the oars ."], reading="logical")
    assert [figure.claim.quantity.text for figure in report.figures] == ["less than 800", "$ 300"]
    assert {figure.status.value for figure in report.figures} == {"supported"}
    assert all(figure.evidence for figure in report.figures)


def test_another_source_is_heard_too() -> None:
    text = "Ole leaves the harbour 60 minutes after Ida."
    sources = ["Ole leaves the harbour 40 minutes after Ida.", "Ole leaves the harbour 60 minutes after Ida."]
    assert status(text, *sources) == "contradicted"
    assert status(text, sources[1]) == status(text, sources[1], "The mill is closed.")


def test_a_sentence_that_a_source_has_twice_tells_nothing_of_places() -> None:
    text = "Ida came to the mill in week 6 of the summer."
    twice = "Ida came to the mill in week 4 of the summer. Ida came to the mill in week 6 of the summer."
    assert status(text, twice) != "contradicted"


def test_an_apostrophe_is_one_however_it_is_printed() -> None:
    straight, curly = "It doesn't exceed 300 mg per day.", "It doesn’t exceed 300 mg per day."
    assert status(straight, curly) == status(curly, straight) == "supported"


@pytest.mark.parametrize(
    ("text", "source", "statuses"),
    [
        ("The mill made a profit of $5 million.", "The mill made a loss of $5 million.", ["unsupported"]),
        ("Ida is 12 years older than Ole.", "Ida is 12 years younger than Ole.", ["unsupported"]),
        ("The buoy lies 12 cm below the rim.", "The buoy lies 12 cm above the rim.", ["unsupported"]),
        (
            "The mill made a profit of $5 million in Selby, and 40 men left.",
            "The mill made a loss of $5 million in Selby, and 40 men left.",
            ["unsupported", "supported"],
        ),
        ("Revenue of the mill rose 5%.", "Revenue of the mill fell 5%.", ["contradicted"]),
        ("The lowest wage there is $12.", "The highest wage there is $12.", ["unsupported", "unsupported"]),
    ],
)
def test_the_opposite_bears_no_figure_out(text: str, source: str, statuses: list[str]) -> None:
    assert [figure.status.value for figure in discrep.check(text, [source]).figures] == statuses
    assert status(text, text) == "supported"
