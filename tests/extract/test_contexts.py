"""Words that say one thing in one place: each is read there as its fellows are, and not as a word that nobody knows.

The sentences and words of `wordings/contexts.toml`, and of `joined.toml` for what ties figures together, are found by
`tools/contexts.py`, which tries the words of the lexicons in sentences of other tests. They show that no word of the
lexicons is lost; what a sentence says is tested elsewhere.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from in_context import nobody_knows, read

FOLDER = Path(__file__).parent / "wordings"
CASES = [
    (name, sentence, [row.split(" | ") for row in rows])
    for name in ("contexts", "joined")
    for sentence, rows in tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8")).items()
]


@pytest.mark.parametrize(("name", "sentence", "rows"), CASES, ids=[sentence for _, sentence, _ in CASES])
def test_words_of_one_row_are_read_alike(name: str, sentence: str, rows: list[list[str]]) -> None:
    tied = name == "joined"
    for row in rows:
        found = {words: read(sentence, words, tied) for words in row}
        assert len(set(found.values())) == 1, found
        unknown = {words: read(sentence, nobody_knows(words), tied) for words in row}
        assert [words for words in row if unknown[words] == found[words]] == []
