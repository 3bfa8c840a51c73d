"""Phrases that may mean several things: all matches over tokens, the longest first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from discrep.extract.text.phrases import Node, node_before_last
from discrep.extract.text.tokens import Tokens

T = TypeVar("T")


class Choices(Generic[T]):
    """Phrases, each with its values in order. A lookup costs at most the longest phrase."""

    __slots__ = ("_root", "_step")

    def __init__(self, table: Iterable[tuple[str, T]], backwards: bool = False) -> None:
        self._root: Node = {}
        self._step = -1 if backwards else 1
        for phrase, value in table:
            words = Tokens(phrase).lower
            if backwards:
                words.reverse()
            node = node_before_last(self._root, words)
            ends = node.get(words[-1])
            if isinstance(ends, dict):
                ends.setdefault("", (len(words), []))[1].append(value)
            elif ends is None:
                node[words[-1]] = len(words), [value]
            else:
                ends[1].append(value)

    @property
    def heads(self) -> frozenset[str]:
        """The words at which a match can begin."""
        return frozenset(self._root)

    def alone(self, word: str) -> tuple[list[T], frozenset[str]]:
        """The values of a word as a phrase of its own, and the words that make a longer phrase with it."""
        node = self._root.get(word, {})
        if not isinstance(node, dict):
            return node[1], frozenset()
        return (node[""][1] if "" in node else []), frozenset(node) - {""}

    def all(self, tokens: Tokens, at: int) -> list[tuple[int, list[T]]]:
        """(number of tokens, values) of each phrase that starts at token `at` (backwards: whose last token is `at`)."""
        lower = tokens.lower
        size = len(lower)
        if not 0 <= at < size or (node := self._root.get(lower[at])) is None:
            return []  # nearly always
        found: list[tuple[int, list[T]]] = []
        while node.__class__ is dict:
            if "" in node:
                found.append(node[""])
            at += self._step
            if not 0 <= at < size or (node := node.get(lower[at])) is None:
                break
        else:
            found.append(node)
        found.reverse()
        return found
