"""Which tests hold the words of an entry of a lexicon: in what they are given, or in what they say."""

from __future__ import annotations

import inspect
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

_MOST = 60  # tests of one entry
_LONGEST = 20_000  # characters of a test that are looked at
_ALWAYS = "tests/extract/test_lexicon.py"


class Worded:
    """The texts of tests, each with what it is given."""

    def __init__(self, items: Iterable[pytest.Item]) -> None:
        self._held = [(item, text) for item in items if (text := _text(item))]
        self._rows: dict[str, list[pytest.Item]] = defaultdict(list)
        for item in items:
            for word in _words(item):
                self._rows[word].append(item)
        self._always = [item for item in items if item.nodeid.startswith(_ALWAYS)]

    def of(self, words: str) -> list[pytest.Item]:
        """Tests with a row of these words, then with the very words, those of the readers first, or that begin so."""
        known = [re.escape(word) for word in re.findall(r"[^\W_]+", words)] or [re.escape(words)]
        phrase = r"\W+".join(known)
        exact, begun = (re.compile(rf"(?<!\w){phrase}{end}", re.IGNORECASE) for end in (r"(?!\w)", r"\w"))
        found = dict.fromkeys([*self._rows.get(words, ()), *self._with(exact), *self._with(begun)])
        return [*list(found)[:_MOST], *self._always]

    def _with(self, pattern: re.Pattern[str]) -> list[pytest.Item]:
        held = [(item, text) for item, text in self._held if pattern.search(text)]
        held.sort(key=lambda pair: ("tests/extract/" not in pair[0].nodeid, len(pair[1]), pair[0].nodeid))
        return [item for item, _ in held]


def _words(item: pytest.Item) -> Iterator[str]:
    """The words of a row of test_contexts.py."""
    given = getattr(item, "callspec", None)
    rows = given.params.get("rows") if given is not None else None
    if isinstance(rows, Mapping):
        yield from (word for words in rows.values() for word in str(words).split(" | "))


def _text(item: pytest.Item) -> str:
    given = getattr(item, "callspec", None)
    if given is not None:
        strings = [*_strings(given.params)]
        rows = _rows(item.path.parent / "wordings" / f"{getattr(item, 'originalname', '').removeprefix('test_')}.toml")
        return "\n".join([*strings, *(rows[key] for key in strings if key in rows)])[:_LONGEST]
    try:
        return inspect.getsource(getattr(item, "obj"))[:_LONGEST]  # noqa: B009 (only functions have one)
    except (TypeError, OSError, AttributeError):
        return ""


@cache
def _rows(path: Path) -> dict[str, str]:
    """Meaning -> its wordings, where a test has its rows in a file."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for pair in value.items():
            yield from _strings(pair)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for each in value:
            yield from _strings(each)
