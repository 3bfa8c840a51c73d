"""The cheap pass over a whole text: every place where a figure can start."""

from __future__ import annotations

import re
from collections.abc import Iterable

# `[0-9][0-9]*` lets the scanner jump from digit to digit, `[0-9]+` does not; possessive, so that a
# long run keeps no way back.
_DIGITS = re.compile(r"[0-9][0-9]*+(?:[.,][0-9]++)*+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]")


class Triggers:
    """Finds digits and the words of one language that begin a figure."""

    def __init__(self, words: Iterable[str]) -> None:
        forms = {form for word in words for form in (word, word.capitalize(), word.upper())}
        first = "".join(sorted({form[0] for form in forms}))
        # one delimiter before the word is matched too, so that the first look is at a single character
        self._words = re.compile(rf"[\W_](?=[{re.escape(first)}]){_trie(sorted(forms))}(?![^\W_])")

    def starts(self, text: str) -> list[int]:
        """Where figures can start, in order."""
        # a point before digits belongs to them: ".05"
        digits = [_with_point(text, match.start()) for match in _DIGITS.finditer(text)]
        words = [match.start() for match in self._words.finditer(f" {text}")]
        if not digits or not words:
            return digits or words
        return sorted(digits + words)


def _with_point(text: str, start: int) -> int:
    if start == 0 or text[start - 1] != ".":
        return start
    before = text[start - 2] if start > 1 else " "
    return start if before.isalnum() or before in "._" else start - 1


def _trie(words: list[str]) -> str:
    """A pattern that matches exactly these words, the longest first, branching on single characters."""
    tails: dict[str, list[str]] = {}
    for word in words:
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(head) + _trie(rest) for head, rest in sorted(tails.items())]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{pattern})?" if "" in words else pattern
