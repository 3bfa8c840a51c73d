"""Two texts that say the same around their figures mean one thing, whatever was read of it."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.frames import frame, identical, near
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
