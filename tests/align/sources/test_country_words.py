"""The words of names as countries are looked up by, and what a word says of its country."""

from __future__ import annotations

import pytest

from discrep.align.sources.countries import _forms, countries_in, no_country_shared, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norway’s ministry", "norway ministry"),
        ("the ministers' (new) club", "the ministers new club"),
        ("O’Neill of the U.S.", "oneill of the US"),
        ("Côte d'Ivoire, EU-Turkey/NATO", "cote divoire EU turkey NATO"),
        ("non‑Swedish A", "non swedish a"),
        ("Xanders, “Marvox” and Tarvox", "xanders marvox and tarvox"),
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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway", "NO 0 1"),
        ("the envoy of Norway", "NO 3 4"),
        ("the US and Norway", "US 1 2, NO 3 4"),
        ("the U.S. envoy", "US 1 2"),
        ("so they told us", ""),
        ("the Democratic Republic of the Congo today", "CD 1 6"),
        ("the envoy of the Dominican Republic", "DO 4 6"),
        ("South Korea and North Korea", "KR 0 2, KP 3 5"),
    ],
)
def test_where_countries_stand(text: str, found: str) -> None:
    told = (f"{hit.code} {hit.first} {hit.after}" for hit in countries_in(tokens(text)))
    assert ", ".join(told) == found


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("Dominican", {"DO", "DM"}),
        ("Dominicans", {"DO", "DM"}),
        ("the Dominican Republic", set()),
        ("Congo", {"CD", "CG"}),
        ("Norway", set()),
    ],
)
def test_words_for_several_countries(text: str, also: set[str]) -> None:
    (hit,) = countries_in(tokens(text))
    assert hit.also == also


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("NO", "SE", True),
        ("NO", "NO", False),
        ("CD CG", "NO", True),
        ("CD CG", "CD", None),
        ("CD", "CD CG", None),
        ("CD CG", "CD CG", None),
        ("", "NO", None),
        ("NO", "", None),
    ],
)
def test_whether_countries_are_apart(one: str, two: str, apart: bool | None) -> None:
    assert no_country_shared(frozenset(one.split()), frozenset(two.split())) is apart
