"""Longest match of phrases from a lexicon over tokens, forwards or backwards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from discrep.extract.text.tokens import Tokens

T = TypeVar("T")
# Following word -> node; under "" stands (number of tokens, value) of the phrase that ends there. A node that
# nothing follows is that pair itself: most are, and so many small dicts would slow down the garbage collector.
Node = dict[str, Any]


def node_before_last(root: Node, words: list[str]) -> Node:
    """The node in which the last word of a phrase stands; what is missing on the way is made."""
    node = root
    for word in words[:-1]:
        follows = node.get(word)
        if not isinstance(follows, dict):
            follows = node[word] = {} if follows is None else {"": follows}
        node = follows
    return node


class Phrases(Generic[T]):
    """A set of phrases, each with a value. A lookup costs at most the longest phrase."""

    __slots__ = ("_root", "_signs", "_step", "longest")

    def __init__(self, table: Iterable[tuple[str, T]], backwards: bool = False) -> None:
        self._root: Node = {}
        self._step = -1 if backwards else 1
        self._signs: set[str] = set()
        self.longest = 0
        for phrase, value in table:
            words = Tokens(phrase.lower()).words
            if backwards:
                words = words[::-1]
            node, ends = node_before_last(self._root, words), (len(words), value)
            if isinstance(longer := node.get(words[-1]), dict):
                longer[""] = ends
            else:
                node[words[-1]] = ends
            self._signs.add(max(words, key=len))
            self.longest = max(self.longest, len(words))

    def match(self, tokens: Tokens, at: int) -> tuple[int, T] | None:
        """The longest phrase that starts at token `at` (backwards: whose last token is `at`).

        Returns (number of tokens, value), or None.
        """
        lower = tokens.lower
        if at < 0:
            return None
        try:  # quicker than to ask for the length
            node: Any = self._root.get(lower[at])
        except IndexError:
            return None
        if node is None:
            return None  # nearly always
        size, step = len(lower), self._step
        found: tuple[int, T] | None = None
        while node.__class__ is dict:
            found = node.get("", found)
            at += step
            if not 0 <= at < size or (node := node.get(lower[at])) is None:
                break
        else:
            found = node
        return found

    @property
    def signs(self) -> frozenset[str]:
        """The longest word of each phrase, which hardly stands elsewhere: without one of them nothing matches."""
        return frozenset(self._signs)

    @property
    def heads(self) -> frozenset[str]:
        """The words at which a match can begin."""
        return frozenset(self._root)
