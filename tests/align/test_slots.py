"""Two versions of one sentence: which figure of the one has the place of which of the other."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.slots import _places, crossed
from discrep.claims import Claim

SENTENCE = "The crop of wheat was {} in the north and {} in the south, the ministry said."


def figures(*told: str) -> list[Claim]:
    found = discrep.extract(discrep.Document(SENTENCE.format(*told), id=told[0]))
    assert [claim.quantity.text for claim in found] == [*told]
    return found


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("40", "300"), ("50", "40")),
        (("forty", "300"), ("50", "forty")),
        # a word for a great number is a number too, whichever it is
        (("2 million", "40 thousand"), ("3 billion", "2 million")),
        (("two million", "40 thousand"), ("3 billion", "2 million")),
        (("two hundred", "40 thousand"), ("six thousand", "2 million")),
    ],
)
def test_a_figure_meets_the_one_in_its_place_alone(one: tuple[str, str], two: tuple[str, str]) -> None:
    (north, south), (other_north, other_south) = figures(*one), figures(*two)
    for a, b, apart in (
        (north, other_north, False),
        (south, other_south, False),
        (north, other_south, True),
        (south, other_north, True),
    ):
        assert crossed(a, b) is crossed(b, a) is apart


@pytest.mark.parametrize(
    ("one", "two", "places"),
    [
        # six words at least, with the mark at the end
        ("Here 40 boats sold well.", "Here 50 boats sold well.", {1: 1}),
        ("Here 40 boats sold.", "Here 50 boats sold.", None),
        ("Here 40 boats sold.", "Here 50 boats sold well.", None),
        # three of four stand in both, in one order
        ("Red mills sold 40 boats there now.", "Red mills sold 50 boats here again.", {3: 3}),
        ("Red mills sold 40 boats there now.", "Red mills bought 50 boats here again.", None),
        ("Red mills sold 40 boats there now.", "Boats red 50 there sold now mills.", None),
        # a number in front of another word, or at an end, has no place
        ("Red mills sold 40 boats and 3 tugs now.", "Red mills sold 50 boats and 4 cars now.", {3: 3}),
        ("Red mills sold 40 boats and now just 3", "Red mills sold 50 boats and then just 4", {3: 3, 8: 8}),
        ("Red mills sold 40 boats and now just 3", "Red mills sold 50 boats and now just four tugs", {3: 3}),
        ("40 mills sold boats and tugs here.", "50 mills sold boats and cars here.", {0: 0}),
        # a word more in the one
        ("Red mills sold 40 boats and 3 tugs.", "Old red mills sold 50 boats and 4 tugs.", {3: 4, 6: 7}),
        ("Two red mills sold 40 boats here.", "Now two red mills sold 50 boats here.", {0: 1, 4: 5}),
        ("Red mills sold # boats there now.", "Red mills sold # boats here now.", {}),
        # words that stand there often count as well
        ("now " + "40 so " * 110 + "here", "50 so " * 110 + "there", {i + 1: i for i in range(0, 220, 2)}),
        ("Red mills sold two million boats now.", "Red mills sold two thousand boats here.", {3: 3, 4: 4}),
    ],
)
def test_places_of_numbers(one: str, two: str, places: dict[int, int] | None) -> None:
    assert _places(one, two) == places
    back = None if places is None else {j: i for i, j in places.items()}
    assert _places(two, one) == back


def sentence(text: str, figure: str, id: str, event: str | None = None) -> Claim:
    found = discrep.extract(discrep.Document(text, id=id))
    (claim,) = (claim for claim in found if claim.quantity.text == figure)
    return replace(claim, measurand=replace(claim.measurand, event=event))


GOOD = "The crop of wheat was 40 in the north and good in the south, they said."
MORE = "The crop of wheat was 50 in the north and good in the 60 south, they said."


@pytest.mark.parametrize(
    ("one", "two", "events", "apart"),
    [
        ((GOOD, "40"), (MORE, "60"), (None, None), True),
        ((GOOD, "40"), (MORE, "60"), ("kill", "rescue"), True),
        ((GOOD, "40"), (MORE, "60"), (None, "rescue"), True),
        ((GOOD, "40"), (MORE, "60"), ("kill", "kill"), False),  # what happened moved to another number
        ((GOOD, "40"), (MORE, "50"), (None, None), False),
        ((GOOD, "40"), (MORE, "50"), ("kill", "kill"), False),
        ((SENTENCE.format("40", "30"), "40"), (SENTENCE.format("50", "60"), "60"), ("kill", "kill"), True),
        ((f"Rain fell. {GOOD}", "40"), (f"Snow fell for long. {MORE}", "60"), (None, None), True),
        ((f"Rain fell. {GOOD}", "40"), (f"Snow fell for long. {MORE}", "50"), (None, None), False),
        ((f"{'Rain fell. ' * 60}{GOOD}", "40"), (MORE, "60"), (None, None), True),
        (
            (f"Rain fell. {SENTENCE.format('40', '30')}", "40"),
            (SENTENCE.format("50", "60"), "60"),
            (None, None),
            True,
        ),
        ((GOOD, "40"), (f"{'Rain fell. ' * 60}{MORE}", "60"), (None, None), True),
        ((GOOD, "40"), ("It was so. Here the men sold 60 boats to them at last.", "60"), (None, None), False),
        # two numbers that have no place in the other sentence
        (
            ("The crop of wheat was good in the north and so it was in the 40 south, they said.", "40"),
            ("The crop of 60 wheat was good in the north and so it was in the south, they said.", "60"),
            (None, None),
            False,
        ),
    ],
)
def test_whether_another_figure_has_the_place(
    one: tuple[str, str], two: tuple[str, str], events: tuple[str | None, str | None], apart: bool
) -> None:
    a, b = sentence(*one, "a", events[0]), sentence(*two, "b", events[1])
    assert crossed(a, b) is crossed(b, a) is apart
    assert not crossed(replace(a, sentence=None), b)
    assert not crossed(a, replace(b, sentence=None))


@pytest.mark.parametrize(("letters", "apart"), [(1000, True), (1001, False)])
def test_very_long_sentences_are_not_compared(letters: int, apart: bool) -> None:
    filler = "x" * (letters - len(GOOD) + 4)
    one = sentence(GOOD.replace("they", filler), "40", "a")
    two = sentence(MORE.replace("they", "y" * 90), "60", "b")
    assert one.sentence is not None
    assert one.sentence.end - one.sentence.start == letters
    assert crossed(one, two) is crossed(two, one) is apart
