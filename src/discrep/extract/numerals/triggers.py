"""The cheap passes: which sentences can hold a figure, and the tokens of one where it can start."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from discrep.extract.numerals.digits import VULGAR
from discrep.extract.text.tokens import Tokens

_ADDRESS = re.compile(r"(?:\b[a-zA-Z]{2,9}://|\bwww\.)\S*+")  # of a page: its numbers count nothing
_DIGIT = f"[0-9{''.join(VULGAR)}]"
_FIRST = frozenset("0123456789.") | frozenset(VULGAR)


class Triggers:
    """Finds numbers in digits and the words of one language that begin a figure."""

    def __init__(self, words: Iterable[str], dates: str, guarded: Mapping[str, str]) -> None:
        """Words that begin a figure, and the pattern of what is surely a date, behind its first digit.

        `guarded` are common words that seldom do ("no"), each with a pattern of where it can.
        """
        self._digit, self._undated = re.compile(_DIGIT), re.compile(rf"{_DIGIT}(?<![0-9][0-9])(?!{dates})")
        self._forms = frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))
        first = "".join(sorted({form[0] for form in self._forms}))
        always = trie(sorted(form for form in self._forms if form.lower() not in guarded))
        pattern = rf"(?=[{re.escape(first)}])(?:{'|'.join([always, *guarded.values()])})(?![^\W_])"
        self._words, self._opening = re.compile(rf"[^a-zA-Z0-9]{pattern}"), re.compile(pattern)

    def sought(self, text: str, end: int, dates: bool) -> Sought:
        """Where figures can start in `text[:end]`. With `dates` what surely is a year or a day counts as well."""
        return Sought(text, end, self._digit if dates else self._undated, self._words, self._opening)

    def starts(self, tokens: Tokens) -> list[int]:
        """The tokens with which figures can start, in order."""
        forms, words = self._forms, tokens.words
        found = [i for i, word in enumerate(words) if word in forms or word[0] in _FIRST]
        found = [i for i in found if (not self._joined(tokens, i) if words[i] in forms else words[i] != ".")]
        text, start, end = tokens.text, tokens.start, tokens.end
        if found and (text.find("://", start, end) >= 0 or text.find("www.", start, end) >= 0):
            return _outside(found, tokens)
        return found

    @staticmethod
    def _joined(tokens: Tokens, i: int) -> bool:
        """A digit touches the word, as in "5million": then it begins nothing."""
        start, end = tokens.starts[i], tokens.ends[i]
        return (start > 0 and tokens.text[start - 1].isalnum()) or tokens.text[end : end + 1].isalnum()


class Sought:
    """The places of a paragraph at which a figure can start, sought as far as somebody asks, and each but once.

    The pattern for words begins with a single character, the delimiter before one, so that it is quickly
    sought; the first word of a text has none.
    """

    __slots__ = ("_digit", "_digits", "_end", "_opening", "_text", "_word", "_words")

    def __init__(
        self, text: str, end: int, digits: re.Pattern[str], words: re.Pattern[str], opening: re.Pattern[str]
    ) -> None:
        self._text, self._end, self._digits, self._words, self._opening = text, end, digits, words, opening
        self._digit = self._word = -1  # the next of each; the end if there is none

    def within(self, start: int, end: int) -> bool:
        """Whether one lies between two places; most sentences need no tokens then. `start` never goes back."""
        if self._digit < start:
            found = self._digits.search(self._text, start, self._end)
            self._digit = self._end if found is None else found.start()
        if self._digit < end:
            return True
        if self._word < start:
            self._word = self._next_word(start)
        return self._word < end

    def _next_word(self, start: int) -> int:
        if start == 0 and self._opening.match(self._text, 0, self._end) is not None:
            return 0
        found = self._words.search(self._text, max(0, start - 1), self._end)
        return self._end if found is None else found.start() + 1


def trie(words: list[str]) -> str:
    """A pattern that matches exactly these words, the longest first, branching on single characters."""
    tails: dict[str, list[str]] = {}
    for word in words:
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(head) + trie(rest) for head, rest in sorted(tails.items())]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{pattern})?" if "" in words else pattern


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
