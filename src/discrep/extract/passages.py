"""A sentence as tokens in which every quotation is one opaque token: no cue is looked for inside."""

from __future__ import annotations

from bisect import bisect_left

from discrep.extract.tokens import Tokens
from discrep.spans import Span

QUOTATION = "“”"


class Passage(Tokens):
    """Tokens of `text[start:end]`; a quotation reads as one word `QUOTATION`, ’ as ' in lower case."""

    __slots__ = ()

    def __init__(self, text: str, start: int, end: int, quotes: list[Span]) -> None:
        super().__init__(text, start, end)
        if quotes:
            self._mask(quotes)
        if "’" in text[start:end]:
            self.lower = [word.replace("’", "'") for word in self.lower]

    def _mask(self, quotes: list[Span]) -> None:
        """One token for each quotation, in one pass."""
        columns = self.words, self.lower, self.starts, self.ends
        kept: tuple[list[str], list[str], list[int], list[int]] = ([], [], [], [])
        done = 0
        for quote in quotes:
            first, after = self.at(quote.start), self.at(quote.end)
            single = QUOTATION, QUOTATION, max(quote.start, self.start), min(quote.end, self.end)
            for new, old, value in zip(kept, columns, single, strict=True):
                new.extend(old[done:first])  # type: ignore[arg-type]
                new.append(value)  # type: ignore[arg-type]
            done = after
        for new, old in zip(kept, columns, strict=True):
            new.extend(old[done:])  # type: ignore[arg-type]
        self.words, self.lower, self.starts, self.ends = kept

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
