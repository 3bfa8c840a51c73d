"""A sentence that a source has in the same words: each figure is held against the one in its place."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.editions import Sentence
from discrep.align.outlines import Outline, outlines
from discrep.align.restated import _match, _numbers, _partly, _turned
from discrep.align.wordings import Slot, versions
from discrep.extract.text.tokens import Tokens
from discrep.settings import Reading


def status(text: str, *sources: str, reading: Reading = "logical") -> str:
    found = discrep.check(text, sources=list(sources), reading=reading).status
    assert found is not None
    return found.value


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
        # another currency tells another number; one that is left out is that of the other
        ("Ida Roe paid €45 million for the mill.", "Ida Roe paid $42 million for the mill.", "unsupported"),
        (
            "Ida Roe paid at least €42 million for the mill.",
            "Ida Roe paid at least $42 million for the mill.",
            "unsupported",
        ),
        ("Ida Roe paid over €45 million for the mill.", "Ida Roe paid $42 million for the mill.", "unsupported"),
        ("Ida Roe paid 45 million for the mill.", "Ida Roe paid $42 million for the mill.", "contradicted"),
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
        (
            "In 3 towns the mill made a profit of $5 million.",
            "In 3 towns the mill made a loss of $5 million.",
            ["supported", "unsupported"],
        ),
        ("The mill is closed for 5 days.", "The mill is not closed for 5 days.", ["unsupported"]),
        ("The mill is not closed for 5 days.", "The mill is closed for 5 days.", ["unsupported"]),
        ("Revenue of the mill rose 5%.", "Revenue of the mill fell 5%.", ["contradicted"]),
        ("The lowest wage there is $12.", "The highest wage there is $12.", ["unsupported", "unsupported"]),
    ],
)
def test_the_opposite_bears_no_figure_out(text: str, source: str, statuses: list[str]) -> None:
    assert [figure.status.value for figure in discrep.check(text, [source]).figures] == statuses
    assert status(text, text) == "supported"


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("Ole works at the mill a maximum of 60 hours then", True),
        ("Ole works at the mill a maximum of the 60 hours then", True),
        ("Ole works at the mill a maximum of the big 60 hours then", False),
        ("Ole works at the mill for 60 maximum then", True),
        ("Ole works at the mill for 60 hours at maximum then", True),
        ("Ole works at the mill for 60 hours at most maximum then", False),
        # in a question and behind "if" at either end, however far
        ("If Ole works at the mill for all of the 60 hours there then", True),
        ("Will Ole work at the mill for all of the 60 hours that he has there ?", True),
        ("Ole, if at the mill, works for all of the 60 hours that he has there", False),
        ("If 60 hours", True),
        ("Ole 60 hours", False),
    ],
)
def test_a_bound_that_is_a_term(sentence: str, term: bool) -> None:
    tokens = Tokens(sentence)
    at = tokens.lower.index("60")
    assert _partly(tokens, Slot("figure", (at, at + 1), (at, at + 1))) is term


@pytest.mark.parametrize(
    ("one", "two", "hedged", "partly"),
    [
        ((3, 4), (3, 4), True, False),
        ((3, 5), (3, 4), True, True),
        ((3, 4), (3, 5), True, True),
        ((3, 5), (3, 5), False, False),
    ],
)
def test_a_hedge_around_another(one: tuple[int, int], two: tuple[int, int], hedged: bool, partly: bool) -> None:
    assert _partly(Tokens("Ole saw up to over 60 of them"), Slot("figure", one, two, True, hedged)) is partly


@pytest.mark.parametrize(
    ("one", "two", "turned"),
    [
        # the figure that stands nearest to the word, on either side
        ("The mill made a profit of 5 in 3 towns.", "The mill made a loss of 5 in 3 towns.", {"profit", "5"}),
        ("In 3 towns it made a profit of 5.", "In 3 towns it made a loss of 5.", {"profit", "5"}),
        ("The 3 mills made a profit in all of 5.", "The 3 mills made a loss in all of 5.", {"profit", "3"}),
        (
            "The 3 old mills made a profit of just 5 million.",
            "The 3 old mills made a loss of just 5 million.",
            {"profit", "5 million"},
        ),
        ("Of 3 mills a profit is not yet 5 then.", "Of 3 mills a loss is not yet 5 then.", {"profit", "3"}),
        ("The mill made a profit.", "The mill made a loss.", {"profit"}),
        ("The mill is closed for 5 days.", "The mill is not closed for 5 days.", {"closed", "5"}),
        ("The mill had 5 men.", "The mill had 6 men.", set()),
    ],
)
def test_the_figure_that_a_word_turns_round(one: str, two: str, turned: set[str]) -> None:
    tokens = Tokens(one)
    found = versions(tokens, Tokens(two))
    assert found is not None
    assert {tokens.span(*slot.one).of(one) for slot in _turned(found)} == turned


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mill has 81 billion billion grains of rye.", "The mill has 40 billion grains of rye."),
        ("The mill has 40 billion grains of rye.", "The mill has 81 billion billion grains of rye."),
        ("The mill has 82 billion billion grains of rye.", "The mill has 81 billion billion grains of rye."),
    ],
)
def test_what_is_no_one_figure_bears_nothing_out(text: str, source: str) -> None:
    assert status(text, source) == "unsupported"


def test_of_dates_at_one_place_all_is_kept_that_is_told_and_of_other_figures_nothing() -> None:
    texts = "Ida Roe was born in Alder in 1952, the first of 9.", "Ida Roe was born in Alder in 1957, the first of 8."
    (one, mine), (two, theirs) = (_read(text, id) for text, id in zip(texts, "ab", strict=True))
    date = _match(mine[:1], theirs[:1], one, two, _slot(one, "1952"))
    assert date is not None
    assert (date.text, date.source) == (mine[0], theirs[0])
    figure = _match(mine[-1:], theirs[-1:], one, two, _slot(one, "9"))
    assert figure is not None
    assert (figure.text, figure.source) == (Outline(mine[-1].claim), Outline(theirs[-1].claim))
    assert mine[-1].words


def _read(text: str, id: str) -> tuple[Sentence, list[Outline]]:
    document = discrep.Document(text, id)
    return Sentence(document, Tokens(text)), outlines(discrep.extract(document, keep="dates"))


def _slot(sentence: Sentence, word: str) -> Slot:
    at = sentence.tokens.lower.index(word)
    return Slot("figure", (at, at + 1), (at, at + 1))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("The 3 mills had 40 boats and 50 cows.", 1), ("The 3 mills had between 40 and 50 cows.", 2)],
)
def test_the_numbers_of_one_figure(text: str, numbers: int) -> None:
    sentence, found = _read(text, "a")
    assert _numbers(found[1].claim, sentence) == numbers


def test_a_date_at_the_place_of_a_number_is_read_as_a_number() -> None:
    """But not if it is a date in both."""
    (figure,) = discrep.check("Ida sang in 40 at the mill.", sources=["Ida sang in 1950 at the mill."]).figures
    assert figure.explanation == "40 and 1,950 share no value"


def test_a_range_at_the_place_of_one_number() -> None:
    (figure,) = discrep.check(
        "The feast of the mill lasted 3 days.", sources=["The feast of the mill lasted 2 to 4 days."], reading="logical"
    ).figures
    assert figure.status.value == "unsupported"


def test_what_is_read_in_two_parts_is_told_once_more_in_one() -> None:
    """A figure within one that stands in the place of another is dropped, if no source has another for it."""
    text = "Ole paid $ less than 800 and $ 300 for the boat. Some 40 men came."
    report = discrep.check(
        text, sources=["Ole paid $ 700 and $ 300 for the boat.", "Some 40 men came."], reading="logical"
    )
    assert [figure.claim.quantity.text for figure in report.figures] == ["less than 800", "$ 300", "Some 40"]
    assert [figure.status.value for figure in report.figures] == ["supported"] * 3


def test_what_is_told_again_stands_in_its_order() -> None:
    """Also a date that only says when another figure holds."""
    text, source = "Ida Roe was born in Alder in 1952 with 3 toes.", "Ida Roe was born in Alder in 1952 with 4 toes."
    told = [(figure.claim.quantity.text, figure.status.value) for figure in discrep.check(text, [source]).figures]
    assert told == [("1952", "supported"), ("3", "contradicted")]
