"""A sentence as tokens in which every quotation is one opaque token: no cue is looked for inside."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set

from discrep.extract.text.tokens import Tokens
from discrep.spans import Span

QUOTATION = "“”"


class Passage(Tokens):
    """The tokens of a sentence; a quotation reads as one word `QUOTATION`, ’ as ' in lower case."""

    __slots__ = ("quoted",)

    def __init__(self, tokens: Tokens, quotes: list[Span], capitals: Set[str]) -> None:
        self.text, self.start, self.end = tokens.text, tokens.start, tokens.end
        self.words, self.lower = tokens.words, tokens.lower
        self.starts, self.ends = tokens.starts, tokens.ends
        self.quoted: list[int] = []
        """The tokens that stand for quotations."""
        if quotes:
            self._mask(quotes)
        if not capitals.isdisjoint(self.words):
            told = zip(self.words, self.lower, strict=True)
            self.lower = [word if word in capitals else lower for word, lower in told]
        if "’" in self.text[self.start : self.end]:
            self.lower = [word.replace("’", "'") for word in self.lower]

    def _mask(self, quotes: list[Span]) -> None:
        """One token for each quotation, in one pass."""
        words: list[str] = []
        lower: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for quote in quotes:
            first, after = self.at(quote.start), self.at(quote.end)
            words += (*self.words[done:first], QUOTATION)
            self.quoted.append(len(words) - 1)
            lower += (*self.lower[done:first], QUOTATION)
            starts += (*self.starts[done:first], max(quote.start, self.start))
            ends += (*self.ends[done:first], min(quote.end, self.end))
            done = after
        self.words = words + self.words[done:]
        self.lower = lower + self.lower[done:]
        self.starts = starts + self.starts[done:]
        self.ends = ends + self.ends[done:]

    def capital(self, i: int) -> bool:
        """Token i is written with a capital."""
        return 0 <= i < len(self.words) and self.words[i][0].isupper()

    def hyphen(self, i: int) -> bool:
        """Token i joins two parts of one word."""
        return self.words[i] in "-‑/" and self.glued(i) and self.glued(i + 1)

    def number(self, i: int) -> bool:
        return 0 <= i < len(self.words) and self.words[i][0].isdigit()

    def next(self, places: list[int], i: int) -> int:
        """The first of the sorted `places` at or after i; the end of the passage if there is none."""
        at = bisect_left(places, i)
        return places[at] if at < len(places) else len(self.words)
