"""The words of names as countries are looked up by, and what a word says of its country."""

from __future__ import annotations

import pytest

from discrep.align.sources.countries import _forms, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norway’s ministry", "norway ministry"),
        ("the ministers' (new) club", "the ministers new club"),
        ("O’Neill of the U.S.", "oneill of the US"),
        ("Côte d'Ivoire, EU-Turkey/NATO", "cote divoire EU turkey NATO"),
        ("non‑Swedish A", "non swedish a"),
    ],
)
def test_the_words_of_a_name(text: str, words: str) -> None:
    assert tokens(text) == words.split()


def test_initials_in_small_letters() -> None:
    assert tokens("the U.S. Navy", lower=True) == ["the", "us", "navy"]


@pytest.mark.parametrize(
    ("word", "country", "body", "part"),
    [
        ("norway", "NO", None, False),
        ("norwegian", "NO", None, False),
        ("US", "US", None, False),
        ("oslo", "NO", "government", False),
        ("kremlin", "RU", "government", False),
        ("pentagon", "US", "defence", False),
        ("england", "GB", None, True),
    ],
)
def test_what_a_word_says_of_its_country(word: str, country: str, body: str | None, part: bool) -> None:
    assert _forms()[word,] == (country, body, part)
