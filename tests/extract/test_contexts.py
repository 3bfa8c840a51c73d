"""Words that say one thing in one place: each is read there as its fellows are, and not as a word that nobody knows.

The sentences and words of `wordings/contexts.toml`, and of `joined.toml` for what ties figures together, were found by
trying the words of the lexicons in sentences of other tests. They show that no word is lost; what a sentence says is
tested elsewhere.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

import discrep
from discrep.sources import Attribution, Source

FOLDER = Path(__file__).parent / "wordings"
NOBODY_KNOWS = ("qqzx", "qqzy", "qqzv", "qqzw", "qqzu", "qqzt")


def rows(name: str) -> dict[str, list[list[str]]]:
    """Sentence -> rows of words."""
    table = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return {sentence: [row.split(" | ") for row in given] for sentence, given in table.items()}


def without_places(value: object) -> object:
    """What is told, but for where it stands."""
    if isinstance(value, (Source, Attribution)):
        named = [field.name for field in fields(value) if field.name not in ("text", "span", "cue", "content")]
        return tuple((name, without_places(getattr(value, name))) for name in named)
    return tuple(map(without_places, value)) if isinstance(value, tuple) else value


def told(text: str, tied: bool) -> Iterator[object]:
    claims = discrep.extract(text, keep="all")
    for claim in claims:
        quantity, measurand = claim.quantity, claim.measurand
        yield quantity.text, quantity.kind, quantity.unit, quantity.ends, quantity.hedge, quantity.change
        yield tuple(getattr(measurand, field.name) for field in fields(measurand) if field.name != "time")
        yield measurand.time and measurand.time.text
        yield without_places(claim.attribution)
    if not claims:
        yield from map(without_places, discrep.attributions(text))
    if tied and len(claims) > 1:
        yield sorted(finding.code for finding in discrep.compare([text]).findings)


def read(sentence: str, words: str, tied: bool) -> str:
    """All that is told, with the words left out."""
    return re.sub(re.escape(words), "{}", repr([*told(sentence.replace("{}", words, 1), tied)]), flags=re.IGNORECASE)


def nobody_knows(words: str) -> str:
    """As many words that are in no lexicon."""
    return " ".join(NOBODY_KNOWS[: max(1, len(re.findall(r"[^\W_]+", words)))])


CASES = [(name, sentence, given) for name in ("contexts", "joined") for sentence, given in rows(name).items()]


@pytest.mark.parametrize(("name", "sentence", "given"), CASES, ids=[sentence for _, sentence, _ in CASES])
def test_words_of_one_row_are_read_alike(name: str, sentence: str, given: list[list[str]]) -> None:
    tied = name == "joined"
    for row in given:
        first = read(sentence, row[0], tied)
        assert {words for words in row if read(sentence, words, tied) != first} == set()
        unknown = {words: nobody_knows(words) for words in row}
        assert [w for w, other in unknown.items() if read(sentence, other, tied) == read(sentence, w, tied)] == []
