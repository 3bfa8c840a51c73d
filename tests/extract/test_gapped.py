"""A figure whose noun is modified by a clause of saying is said: "the 40 boats the navy says it lost"."""

from __future__ import annotations

import pytest
from growing import growth

import discrep
from discrep.extract.reading import attributions


def spoken(text: str) -> list[tuple[str, str | None]]:
    claims = discrep.extract(text)
    return [(c.quantity.text, c.attribution.source.text if c.attribution.source else None) for c in claims]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("That is a part of the $40 analysts say it costs to cross.", "analysts"),
        ("They mourned the 40 men Kyiv says it lost.", "Kyiv"),
        ("They mourned the 40 men the navy says were lost.", "the navy"),
        ("They mourned the 40 men Ana Roe said had left.", "Ana Roe"),
        ("The fare is above the 40 percent rate she has proposed for ferries.", "she"),
        ("The fare is above the 40 percent rate the mayor had promised.", "the mayor"),
    ],
)
def test_the_figure_of_a_modified_noun_is_said(text: str, source: str) -> None:
    assert [who for _, who in spoken(text)] == [source]


def test_the_main_clause_is_not_said() -> None:
    text = "The 40 men Kyiv says it lost were buried beside 30 others."
    assert spoken(text) == [("40", "Kyiv"), ("30", None)]


def test_inside_what_the_same_speaker_says_it_is_said_once() -> None:
    text = "Ana Roe spoke on Friday. She said she will share the 40 loaves she says she baked."
    assert [a.rule for a in attributions(text)] == ["pre"]
    assert [who for _, who in spoken(text)] == ["She"]


@pytest.mark.parametrize(
    "text",
    [
        "The 40 union officials say they will strike.",
        "Another 40 percent said they would strike.",
        "On the 40 boats they say they will strike.",
        "The 40 analysts say it costs too much.",
        "Two clerks that know it say it had 40 boats.",
        "Three neighbours said they believe 40 boats sank.",
        "The 40 men who lost it say they are sorry.",
        "After the 40 boats sank, Roe said it was over.",
    ],
)
def test_speakers_that_are_counted_have_no_figure_before_them(text: str) -> None:
    assert spoken(text)[0][1] is None


@pytest.mark.parametrize(
    "shape", ["the 40 men Kyiv says it ", "the 40 percent rate she proposed ", "the 40 experts say "]
)
def test_the_work_grows_with_the_text(shape: str) -> None:
    assert growth(attributions, shape) < 6
