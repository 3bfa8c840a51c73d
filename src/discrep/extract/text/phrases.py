"""Longest match of phrases from a lexicon over tokens, forwards or backwards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from discrep.extract.text.tokens import Tokens

T = TypeVar("T")
# Following word -> node; under "" stands (number of tokens, value) of the phrase that ends there.
_Node = dict[str, Any]


class Phrases(Generic[T]):
    """A set of phrases, each with a value. A lookup costs at most the longest phrase."""

    __slots__ = ("_root", "_step")

    def __init__(self, table: Iterable[tuple[str, T]], backwards: bool = False) -> None:
        self._root: _Node = {}
        self._step = -1 if backwards else 1
        for phrase, value in table:
            words = Tokens(phrase.lower()).words
            node = self._root
            for word in reversed(words) if backwards else words:
                node = node.setdefault(word, {})
            node[""] = len(words), value

    def match(self, tokens: Tokens, at: int) -> tuple[int, T] | None:
        """The longest phrase that starts at token `at` (backwards: whose last token is `at`).

        Returns (number of tokens, value), or None.
        """
        lower = tokens.lower
        size = len(lower)
        if not 0 <= at < size or (node := self._root.get(lower[at])) is None:
            return None  # nearly always
        step = self._step
        found: tuple[int, T] | None = None
        while True:
            found = node.get("", found)
            at += step
            if not 0 <= at < size or (node := node.get(lower[at])) is None:
                return found

    @property
    def heads(self) -> frozenset[str]:
        """The words at which a match can begin."""
        return frozenset(self._root)
