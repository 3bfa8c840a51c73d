"""Where figures can start: sought once in a paragraph, and told for each of its sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.extract.engine import extractor
from lawbook import law

triggers = extractor().triggers
SENTENCES = (
    "Nothing was said.", "In 2018, it rained.", "Some 40 boats sank.", "Forty boats sank in May 2019.", "One came.",
    "No one knows.", "No fewer than five did.", "Half of it is lost.", "Of 3", "million", "It was on 5 May.", "½",
)  # fmt: skip


@law("Q29", "A sentence is passed over with its paragraph exactly where it is passed over alone.")
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8), st.booleans(), st.sampled_from(["", "A\n", " "]))
def test_a_sentence_is_told_alike_with_its_paragraph_and_alone(told: list[str], dates: bool, before: str) -> None:
    text = before + " ".join(told)
    at, sought = len(before), triggers.sought(text, len(text), dates)
    assert sought.within(at, len(text)) == any(
        triggers.sought(text, end, dates).within(start, end) for start, end in _places(told, at)
    )
    for start, end in _places(told, at):
        assert sought.within(start, end) == triggers.sought(text, end, dates).within(start, end), text[start:end]


@pytest.mark.parametrize(
    ("text", "can"), [("Forty sank", True), ("forty-one", True), ("fortyish", False), ("a40", True)]
)
def test_the_first_word_of_a_text_needs_no_mark_before_it(text: str, can: bool) -> None:
    assert triggers.sought(text, len(text), False).within(0, len(text)) is can


def _places(told: list[str], at: int) -> list[tuple[int, int]]:
    places = []
    for sentence in told:
        places.append((at, at + len(sentence)))
        at += len(sentence) + 1
    return places
