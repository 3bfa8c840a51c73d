"""Who speaks is not counted: the two of "two officials said" are no figure of what is told."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.speakers import without_speakers
from discrep.claims import Claim


def left(*texts: str) -> list[str]:
    claims: list[Claim] = []
    for at, text in enumerate(texts):
        claims += discrep.extract(discrep.Document(text, str(at)))
    return [claim.quantity.text for claim in without_speakers(iter(claims))]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Two officials said that 40 boats sank.", ["40"]),
        ("40 boats sank, two officials said, and 50 mills burned.", ["40", "50"]),
        ("The captain of two ferries said that 40 boats sank.", ["40"]),
        ("One minister said that 40 boats sank.", ["40"]),
        ("Two police officers said that 40 boats sank.", ["40"]),
        ("40 boats sank. 50 mills burned.", ["40", "50"]),
        ("Ana Roe said that 40 boats sank.", ["40"]),
        ("The paper cited two officials as saying that 40 boats sank.", ["40"]),
        ("A survey of 2,000 adults said that 40 percent slept badly.", ["2,000", "40 percent"]),
    ],
)
def test_those_who_speak(text: str, figures: list[str]) -> None:
    assert left(text) == figures


def test_each_text_has_its_own_speakers() -> None:
    """At the same place of another text stands a figure."""
    assert left("Two officials said that 40 boats sank.", "Two officials were among the dead.") == ["40", "Two"]
    assert left("Two mills burned.", "Two officials said that 40 boats sank.") == ["Two", "40"]
