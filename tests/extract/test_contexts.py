"""What is told of a text because of one word in it, for all words of the lexicons that some text needs.

The texts of `wordings/contexts.toml`, `joined.toml` (what ties the figures of one text) and `pairs.toml` (what is asked
of two) are found by `mutation/contexts.py`, which takes each word out of the lexicons. They show that no word is lost;
whether a reading is right is tested elsewhere.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from in_context import told

FOLDER = Path(__file__).parent / "wordings"
CASES = [
    (name, text, rows)
    for name in ("contexts", "joined", "pairs")
    for text, rows in tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8")).items()
]


@pytest.mark.parametrize(("name", "text", "rows"), CASES, ids=[text for _, text, _ in CASES])
def test_what_is_told_because_of_a_word(name: str, text: str, rows: dict[str, str]) -> None:
    for said, all_words in rows.items():
        key, _, value = said.partition(": ")
        expected = "" if value == "none" else value
        found = {words: told(text, words, name == "joined").get(key, "") for words in all_words.split(" | ")}
        assert {words: other for words, other in found.items() if other != expected} == {}
