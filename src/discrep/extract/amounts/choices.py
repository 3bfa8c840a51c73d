"""Phrases that may mean several things: all matches over tokens, the longest first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from discrep.extract.text.tokens import Tokens

T = TypeVar("T")


class Choices(Generic[T]):
    """Phrases, each with its values in order. A lookup costs at most the longest phrase."""

    __slots__ = ("_root", "_step")

    def __init__(self, table: Iterable[tuple[str, T]], backwards: bool = False) -> None:
        self._root: dict[str, Any] = {}
        self._step = -1 if backwards else 1
        for phrase, value in table:
            words = Tokens(phrase).lower
            node = self._root
            for word in reversed(words) if backwards else words:
                node = node.setdefault(word, {})
            node.setdefault("", (len(words), []))[1].append(value)

    @property
    def heads(self) -> frozenset[str]:
        """The words at which a match can begin."""
        return frozenset(self._root)

    def alone(self, word: str) -> tuple[list[T], frozenset[str]]:
        """The values of a word as a phrase of its own, and the words that make a longer phrase with it."""
        node = self._root.get(word, {})
        return (node[""][1] if "" in node else []), frozenset(node) - {""}

    def all(self, tokens: Tokens, at: int) -> list[tuple[int, list[T]]]:
        """(number of tokens, values) of each phrase that starts at token `at` (backwards: whose last token is `at`)."""
        lower = tokens.lower
        size = len(lower)
        if not 0 <= at < size or (node := self._root.get(lower[at])) is None:
            return []  # nearly always
        found: list[tuple[int, list[T]]] = []
        while True:
            if "" in node:
                found.append(node[""])
            at += self._step
            if not 0 <= at < size or (node := node.get(lower[at])) is None:
                found.reverse()
                return found
