"""Two texts that say the same around their figures mean one thing, whatever was read of it."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.frames import _numbers, alike, frame, identical, near
from discrep.claims import Claim
from discrep.sources import Document


def claim(text: str, figure: str, id: str = "a") -> Claim:
    return next(c for c in discrep.extract(Document(text, id)) if c.quantity.text == figure)


def test_a_frame_is_the_content_around_a_figure() -> None:
    found = frame(claim("About 30 % of the harbour's income comes from rents.", "About 30 %"))
    assert found.before == ()
    assert found.behind[:2] == ("harbour", "income")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("The note is worth 40 florins at par.", "40"), ("The note is worth 400 florins at par.", "400")),
        (
            ("About 30 % of the harbour's income comes from rents.", "About 30 %"),
            ("Some 45 % of the harbour's income comes from rents.", "Some 45 %"),
        ),
    ],
)
def test_sentences_that_differ_in_their_figures_alone(one: tuple[str, str], two: tuple[str, str]) -> None:
    a, b = claim(*one), claim(*two, "b")
    assert identical(a, b)
    assert discrep.judge(a, b).verdict in ("conflict", "tension")


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        (
            ("The shop sells 40 kinds of bread a day to its regular guests.", "40"),
            ("To its regular guests it sells 60 kinds of bread a day.", "60"),
            True,
        ),
        (("The shop sells 40 kinds of bread.", "40"), ("The shop sells 60 sorts of jam.", "60"), False),
        (("It has 40 rooms.", "40"), ("It has 60 rooms.", "60"), False),  # too little to tell
    ],
)
def test_near_frames(one: tuple[str, str], two: tuple[str, str], same: bool) -> None:
    assert near(claim(*one), claim(*two, "b")) is same


def test_another_time_stays_another_time() -> None:
    one = discrep.Document("The census of 2010 counted 40 households in the old town.", id="a")
    two = discrep.Document("The census of 2020 counted 60 households in the old town.", id="b")
    assert not any(found.verdict == "conflict" for found in discrep.compare([one, two]).findings)


def verdicts(one: str, two: str) -> list[tuple[str, str, str]]:
    """Verdict and both figures of what is found between two texts."""
    found = discrep.compare([Document(one, id="a"), Document(two, id="b")]).findings
    across = [each for each in found if {claim.document.id for claim in each.claims} == {"a", "b"}]
    return [(each.verdict.value, *(claim.quantity.text for claim in each.claims)) for each in across]


def test_figures_of_one_wording_meet_those_in_their_place_alone() -> None:
    one = "The first three runs took the boat four, seven and nine minutes respectively."
    two = "The first three runs took the boat four, eight and nine minutes respectively."
    found = [each for each in verdicts(one, two) if each[0] != "compatible"]
    assert found == [("conflict", "seven", "eight")]


def test_a_date_moves_no_figure_from_its_place() -> None:
    one = claim("On 3 May 2013 the ferry company sold 40 tickets and 12 passes to the islands.", "40")
    two = claim("In May 2013 the ferry company sold 45 tickets and 12 passes to the islands.", "45", "b")
    assert identical(one, two)


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        (
            "The fleet sold 120 tonnes of cod for $3 million and 80 tonnes of herring for $2 million last year.",
            "The fleet sold 120 tonnes of fresh cod for $4 million and 90 tonnes of herring for $2 million that year.",
            [("conflict", "$3 million", "$4 million"), ("conflict", "80 tonnes", "90 tonnes")],
        ),
        (
            "Inspectors visited 12 farms in the valley, 7 farms on the coast and 31 farms in the hills.",
            "Inspectors visited 12 farms in the valley and 31 farms in the hills.",
            [],
        ),
    ],
)
def test_two_versions_of_a_sentence_are_compared_place_by_place(
    one: str, two: str, found: list[tuple[str, str, str]]
) -> None:
    assert [each for each in verdicts(one, two) if each[0] in ("conflict", "tension", "superseded")] == found


def test_a_number_before_another_word_has_no_place() -> None:
    one = "The tale has been printed in 35 countries and in three languages by now."
    two = "The tale has been printed in 42 languages by now."
    assert ("conflict", "three", "42") in verdicts(one, two)


def test_an_event_moves_to_another_number() -> None:
    one = "A ferry sank off the island of Samos and at least 40 of the 60 people on board were killed."
    two = "A ferry sank off the island of Samos and all 60 people on board were killed."
    assert ("compatible", "at least 40", "60") in verdicts(one, two)


def test_only_short_texts_are_edits_of_one_another() -> None:
    one = (
        "The harbour board met in the old hall and spoke at length of the hard winter, the thick ice on the river, the "
        "broken crane, the price of coal, the missing keeper and the 40 boats that lay idle behind the long wall. "
    )
    two = one.replace("40", "52")
    assert alike(one, two)
    assert not alike(one * 40, two * 40)


WORDS = "alder mill buyer grain truck harbour gate oxen river cattle barley wagon ferry copper lantern timber".split()


@pytest.mark.parametrize(
    ("words", "edited"),
    [
        (WORDS[:12], True),
        (WORDS[:11], False),  # too short
        (WORDS[:15], True),  # 12 of 15 words stand in both
        (WORDS[:16], False),  # 12 of 16
        ([*WORDS[:3], "quarry", *WORDS[4:12]], False),  # another opening
        ([*WORDS[:4], "quarry", *WORDS[5:12]], True),
    ],
)
def test_so_many_words_make_an_edit(words: list[str], edited: bool) -> None:
    assert alike(" ".join(WORDS[:12]), " ".join(words)) is edited
    assert alike(" ".join(words), " ".join(WORDS[:12])) is edited


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("40 boats and 3 tugs", 2),
        ("The 40 boats, 3 tugs", 2),
        ("twenty-two boats", 1),
        ("two million boats", 1),
        ("4-5 boats", 1),
        ("twenty boats - two tugs", 2),
        ("on 5 May it rained", 0),
        ("on May 5 it rained", 0),
        ("in 2019 one boat came", 0),
        ("", 0),
    ],
)
def test_the_numbers_of_a_text(text: str, count: int) -> None:
    assert _numbers(text) == count
