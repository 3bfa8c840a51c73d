"""Longest match of phrases from a lexicon over tokens, forwards or backwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from discrep.extract.tokens import Tokens

T = TypeVar("T")


class Phrases(Generic[T]):
    """A set of phrases, each with a value. A lookup costs at most the longest phrase."""

    __slots__ = ("_backwards", "_last", "_root")

    def __init__(self, table: Iterable[tuple[str, T]], backwards: bool = False) -> None:
        self._root: dict[str, object] = {}
        self._backwards = backwards
        for phrase, value in table:
            words = Tokens(phrase.lower()).words
            node: dict[str, object] = self._root
            for word in reversed(words) if backwards else words:
                node = node.setdefault(word, {})  # type: ignore[assignment]
            node[""] = value

    def match(self, tokens: Tokens, at: int) -> tuple[int, T] | None:
        """The longest phrase that starts at token `at` (backwards: whose last token is `at`).

        Returns (number of tokens, value), or None.
        """
        lower, size, step = tokens.lower, len(tokens.lower), -1 if self._backwards else 1
        node: Mapping[str, object] = self._root
        found: tuple[int, T] | None = None
        i = at
        while 0 <= i < size:
            following = node.get(lower[i])
            if following is None:
                break
            node = following  # type: ignore[assignment]
            i += step
            if "" in node:
                found = abs(i - at), node[""]  # type: ignore[assignment]
        return found

    def __contains__(self, word: str) -> bool:
        return word in self._root
