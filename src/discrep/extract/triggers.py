"""The cheap pass over the tokens of a paragraph: every place where a figure can start."""

from __future__ import annotations

import re
from collections.abc import Iterable

from discrep.extract.digits import VULGAR
from discrep.extract.tokens import Tokens

_ADDRESS = re.compile(r"(?:\b[a-zA-Z]{2,9}://|\bwww\.)\S*+")  # of a page: its numbers count nothing
_FIRST = frozenset("0123456789.") | frozenset(VULGAR)


class Triggers:
    """Finds numbers in digits and the words of one language that begin a figure."""

    def __init__(self, words: Iterable[str]) -> None:
        self._forms = frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))

    def starts(self, tokens: Tokens) -> list[int]:
        """The tokens with which figures can start, in order."""
        forms, words = self._forms, tokens.words
        found = [i for i, word in enumerate(words) if word in forms or (word[0] in _FIRST and word != ".")]
        found = [i for i in found if words[i] not in forms or not self._joined(tokens, i)]
        text, start, end = tokens.text, tokens.start, tokens.end
        if found and (text.find("://", start, end) >= 0 or text.find("www.", start, end) >= 0):
            return _outside(found, tokens)
        return found

    @staticmethod
    def _joined(tokens: Tokens, i: int) -> bool:
        """A digit touches the word, as in "5million": then it begins nothing."""
        start, end = tokens.starts[i], tokens.ends[i]
        return (start > 0 and tokens.text[start - 1].isalnum()) or tokens.text[end : end + 1].isalnum()


def _outside(found: list[int], tokens: Tokens) -> list[int]:
    """The tokens that are in no address of a page."""
    kept: list[int] = []
    first = 0
    for address in _ADDRESS.finditer(tokens.text, tokens.start, tokens.end):
        while first < len(found) and tokens.starts[found[first]] < address.start():
            kept.append(found[first])
            first += 1
        while first < len(found) and tokens.starts[found[first]] < address.end():
            first += 1
    return kept + found[first:]
