"""The sentences of the tests, by the words that stand in them."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from lost_words import taken_apart
from reloads import ROOT

sys.path.insert(0, str(ROOT / "tests" / "extract"))

from in_context import APART, Told, filled, told

__all__ = ["APART", "WRITTEN", "Found", "Told", "filled", "sentences", "told"]

WRITTEN = ("contexts", "joined", "pairs")
"""Wordings that are made of these sentences."""
_OTHERS = (*WRITTEN, "sweeps")  # files whose texts are made of others
_SHORTEST, _LONGEST = 6, 160  # characters of a sentence


def sentences() -> list[str]:
    """What the tests read: their strings, the rows of their wordings, and texts that stand side by side."""
    found: set[str] = set()
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.update(node.value.split(" | "))
            elif isinstance(node, ast.Tuple | ast.List | ast.Call):
                side = [*node.args] if isinstance(node, ast.Call) else node.elts
                texts = [each.value for each in side if isinstance(each, ast.Constant) and isinstance(each.value, str)]
                found.update([APART.join(texts[:2])] if all(len(text.split()) > 2 for text in texts[:2]) else [])
    for path in sorted((ROOT / "tests").rglob("*.toml")):
        if path.stem not in _OTHERS:
            found.update(_strings(tomllib.loads(path.read_text(encoding="utf-8"))))
    return sorted(text for text in map(str.strip, found) if _plain(text))


def _plain(text: str) -> bool:
    """Words as people write them, and not much else."""
    return (
        _SHORTEST <= len(text) <= _LONGEST * (1 + (APART in text))
        and re.match(r"[A-Z0-9\"“$£€~]", text) is not None
        and re.search(r"[{}\n\\_=<>*#\[\]\x00-\x1f]|https?:|\.(?:json|toml|txt|csv|py)\b|--|(?<!\|)\|(?!\|)", text)
        is None
        and sum(map(str.isalpha, text)) > len(text) // 3
    )


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from re.split(r" \|\s|\n", value)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


class Found:
    """Sentences by their words."""

    def __init__(self, texts: list[str]) -> None:
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for text in texts:
            for word in set(taken_apart(text)):
                self._by_word[word].append(text)

    def around(self, words: str, most: int, paired: bool) -> list[str]:
        """Sentences with {} in the place of the words, the shortest first."""
        start, end = (r"(?<!\w)" if words[:1].isalnum() else ""), (r"(?!\w)" if words[-1:].isalnum() else "")
        pattern = re.compile(start + re.escape(words) + end, re.IGNORECASE)
        rarest = min((self._by_word.get(word, []) for word in taken_apart(words)), key=len, default=[])
        held = sorted((text for text in rarest if (APART in text) is paired and pattern.search(text)), key=len)
        return [pattern.sub(partial(_placed, words), text, count=1) for text in held[:most]]


def _placed(words: str, match: re.Match[str]) -> str:
    """What stands for the words: {Name} where all of them have a capital, {Word} where only the first of them has."""
    if not match[0][0].isupper() or words[0].isupper():
        return "{}"
    return "{Name}" if match.start() and all(word[0].isupper() for word in match[0].split()) else "{Word}"
