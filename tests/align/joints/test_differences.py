"""Differences that words tell: which two levels they lie between, and where words tie nothing."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.joints.differences import differences
from discrep.align.joints.near import Told
from discrep.claims import levels

FAIR = "The fair drew 1,252 visitors, 212 more than last year."
THINGS = "wheels doors lamps keys bells flags cups".split()


def told(*texts: str) -> list[str]:
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate(texts)]
    return [joint.words for joint in differences(Told([c for each in documents for c in discrep.extract(each)]))]


def found(*texts: str) -> list[tuple[str, bool]]:
    """What two levels differ by, and whether it is what is told."""
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate(texts)]
    claims = levels(claim for each in documents for claim in discrep.extract(each))
    return [(joint.words, joint.fits) for joint in differences(Told(claims))]


def test_a_level_that_does_not_fit_hides_no_other() -> None:
    fewer, exact = "Last year the fair drew fewer than 1,040 visitors.", "Last year the fair drew 1,040 visitors."
    assert told(FAIR, fewer) == []
    assert told(FAIR, fewer, exact) == ["1,040 to 1,252 is 212"]


def test_counts_are_corrected_by_a_count() -> None:
    text = "The army cut the number of prisoners from 1,312 to 1,298; 14 {} were on the list twice."
    said = [{f.code for f in discrep.compare([text.format(noun)]).findings} for noun in ("of them", "miles")]
    assert said == [{"S402", "C505", "C506"}, {"S402"}]


@pytest.mark.parametrize(("others", "near"), [(6, True), (7, False)])
def test_a_level_of_the_same_text_is_near(others: int, near: bool) -> None:
    """Eight figures lie at most between a difference and the level that no words tie to it, its own included."""
    between = " ".join(f"It has {i + 3} {thing}." for i, thing in enumerate(THINGS[:others]))
    text = f"The bridge bears 40 tons. {between} The truck weighed 52 tons, 12 tons over the limit."
    assert found(text) == [("40 to 52 is 12", True)] * near


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        # a level of twenty steps or more is hardly met by chance, in another text one of forty
        (("The limit is 13 tons. The truck weighed 20 tons, 7 tons over the limit.",), "13 to 20 is 7"),
        (("The limit is 12 tons. The truck weighed 19 tons, 7 tons over the limit.",), None),
        (("The limit is 28 tons.", "The truck weighed 40 tons, 12 tons over the limit."), "28 to 40 is 12"),
        (("The limit is 27 tons.", "The truck weighed 39 tons, 12 tons over the limit."), None),
        (
            ("The army cut the number of prisoners from 20 to 13; 7 of them were on the list twice.",),
            "13 to 20 is 7",
        ),
        (("The army cut the number of prisoners from 19 to 12; 7 of them were on the list twice.",), None),
        # and where the levels are of two things, one of a hundred, if the difference stands in another sentence
        (
            ("The deficit was $7 million: revenue came to $13 million and spending to $20 million.",),
            "20,000,000 to 13,000,000 is 7,000,000",
        ),
        (("The deficit was $7 million: revenue came to $12 million and spending to $19 million.",), None),
        (
            ("The deficit was $7 million. Revenue came to $93 million and spending to $100 million.",),
            "100,000,000 to 93,000,000 is 7,000,000",
        ),
        (("The deficit was $7 million. Revenue came to $92 million and spending to $99 million.",), None),
        # three percent are no chance, two are
        (
            ("The fleet had 400 boats in May and 412 boats in June, 3 percent more than in May.",),
            "412 to 400 is 2.913 percent",
        ),
        (("The fleet had 400 boats in May and 408 boats in June, 2 percent more than in May.",), None),
    ],
)
def test_levels_that_are_hardly_met_by_chance(texts: tuple[str, ...], words: str | None) -> None:
    assert found(*texts) == ([] if words is None else [(words, True)])


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        # two words stand at most between the difference and what tells that it is one
        ("The ferry held 52 people, 12 grown men over the limit of 40.", True),
        ("The ferry held 52 people, 12 very old men over the limit of 40.", False),
        # within forty characters
        (f"The truck weighed 52 tons, 12 {'x' * 34} over the limit of 40 tons.", True),
        (f"The truck weighed 52 tons, 12 {'x' * 35} over the limit of 40 tons.", False),
        ("Gain of 12 tons: the truck weighs 52 tons instead of 40 tons.", True),
        # a mark that is given, and a difference that cannot be, hide no other
        ("It got 8.5 out of 10. The truck weighed 52 tons, 12 tons more than the limit of 40 tons.", True),
        (
            "The van weighed 30 tons, 12 tons more than the limit of 40 tons. "
            "The truck weighed 52 tons, 12 tons more than the limit of 40 tons.",
            True,
        ),
    ],
)
def test_words_behind_a_difference(text: str, tied: bool) -> None:
    assert found(text) == [("40 to 52 is 12", True)] * tied


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The calf weighed 4.5 tons, 0.5 tons more than the limit of 4 tons.", "4 to 4.5 is 0.5"),
        ("The calf weighed 0.9 tons, 0.4 tons more than the limit of 0.5 tons.", "0.5 to 0.9 is 0.4"),
        # words that tell of a gap, whichever is more
        ("The club scored 40 points, a deficit of 12 points on the 52 points of Birch.", "52 to 40 is 12"),
        (
            "It took $61 million, a $7 million deficit against the $68 million spent.",
            "68,000,000 to 61,000,000 is 7,000,000",
        ),
        ("The pole is 40 cm long, 12 cm thinner than the 52 cm of the mast.", "52 to 40 is 12"),
    ],
)
def test_differences_of_two_levels(text: str, words: str) -> None:
    assert found(text) == [(words, True)]


@pytest.mark.parametrize(
    ("text", "fails"),
    [
        ("The truck weighed 52 tons, 15 tons more than the limit of 40 tons.", True),
        # the first level and the difference stand within 24 characters, and the second one 60 behind it
        (f"The truck weighed 52 tons {'x' * 21}, 15 tons more than the limit of 40 tons.", True),
        (f"The truck weighed 52 tons {'x' * 22}, 15 tons more than the limit of 40 tons.", False),
        (f"The truck weighed 52 tons, 15 tons more than the {'x' * 35} limit of 40 tons.", True),
        (f"The truck weighed 52 tons, 15 tons more than the {'x' * 36} limit of 40 tons.", False),
        # a mark parts them, a level is worked out from the figure, or the first is what was before
        ("The truck weighed 52 tons, 15 tons more than in May; the limit is 40 tons.", False),
        ("The truck weighed 52 tons, 12 tons more than the combined 20 tons of two vans.", False),
        ("The load went from 52 tons, 15 tons more than the limit of 40 tons, to 31 tons.", False),
        # nothing is told of the ratio of two kinds of amounts, of shares, or of what has no end
        ("The truck carried 52 tons, 30 percent more than the 40 sacks of May.", False),
        ("Turnout was 36 percent, 20 percent more than the 30 percent of May.", False),
        ("They sold over 40 tons, 35 percent more than the 30 tons of May.", False),
        # no level is nothing
        ("The truck carried 52 tons, 52 tons more than the 0 tons of May.", False),
    ],
)
def test_only_words_that_tie_all_three_make_a_conflict(text: str, fails: bool) -> None:
    assert found(text) == [("40 to 52 is 12", False)] * fails


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # what stands right before it, not what follows, nor what was told earlier
        ("The truck weighed 52 tons. It was 12 tons over the limit. The bridge bears 40 tons.", "40 to 52 is 12"),
        ("The bridge bears 40 tons. The truck weighed 52 tons. It was 12 tons over the limit.", "40 to 52 is 12"),
        (
            "The bridge bears 40 tons. The truck weighed 52 tons. The boat weighed 31 tons. It was 12 tons over the "
            "limit.",
            None,
        ),
        # where nothing stands before, what follows first
        ("It was 12 tons over the limit. The truck weighed 52 tons. The bridge bears 40 tons.", "40 to 52 is 12"),
    ],
)
def test_what_a_difference_is_told_of(text: str, words: str | None) -> None:
    assert found(text) == ([] if words is None else [(words, True)])
