"""Words and marks of a stretch of text, with their places. One pass in C, nothing normalised."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from operator import add
from unicodedata import normalize

from discrep.spans import Span

# Each token takes the white space behind it along, so that there are half as many pieces. Each
# alternative is a single bounded-alphabet run, so the scan is linear on every input.
_TOKEN = re.compile(
    r"[a-zA-Z]++ (?=\S)"  # nearly all; the engine is quicker with plain letters, and with one space
    r"|(?:[a-zA-Z]++(?![^\W\d_])"
    r"|[^\W\d_]++"  # a word in any letters
    r"|[0-9]++(?:[.,][0-9]++)*+"  # 12,000.5; possessive, so that a long run keeps no way back
    r"|['’](?:s|t|re|ve|ll|d|m|S|T|RE|VE|LL|D|M)(?![^\W_])"  # the end of Ukraine's, don't
    r"|(?<![\w.])\.[0-9]++(?:[.,][0-9]++)*+"  # .05
    r"|\S)\s*+"
    r"|\s++"  # only before the first token
)

# What shows nothing: soft hyphens, spaces and joiners of no width, marks of direction. A printed hyphen is a hyphen.
_HIDDEN = frozenset("\u00ad\u061c\u180e\ufeff") | {chr(i) for i in (*range(0x200B, 0x2010), *range(0x202A, 0x202F))}
_HIDDEN |= {chr(i) for i in range(0x2060, 0x206A)}
_COMBINING = frozenset(map(chr, range(0x0300, 0x0370)))
_HYPHENS = frozenset("\u2010\u2011")
_UNUSUAL = _HIDDEN | _COMBINING | _HYPHENS
_PLAIN = {**dict.fromkeys(map(ord, _HIDDEN | _COMBINING)), **dict.fromkeys(map(ord, _HYPHENS), "-")}
_H, _C = f"[{''.join(sorted(_HIDDEN | _COMBINING))}]", f"[{''.join(sorted(_COMBINING))}]"
# The tokens of a text that has such characters: they belong to the word or the number in which they stand
_UNUSUAL_TOKEN = re.compile(
    rf"((?:[^\W\d_]++(?:{_H}++[^\W\d_]++)*+"
    rf"|[0-9]++(?:{_H}*+[.,]?{_H}*+[0-9]++)*+"
    rf"|['’](?:s|t|re|ve|ll|d|m|S|T|RE|VE|LL|D|M)(?!{_H}*+[^\W_])"
    rf"|(?<![\w.])\.[0-9]++(?:[.,][0-9]++)*+"
    rf"|(?!{_H})\S){_C}*+(?:{_H}++(?=\S))?)(?:\s|{_H})*+"
    rf"|(?:\s|{_H})++"
)

_BRACKETS = 8  # tokens of a short insertion in brackets, with the brackets: "(48 km)"


class Tokens:
    """The tokens of `text[start:end]` without white space, as parallel lists.

    `words[i]` is the token as written, `lower[i]` in lower case, `starts[i]` and `ends[i]` its place
    in the whole text. Numbers are one token ("12,000"), hyphens and other marks one each.
    """

    __slots__ = ("end", "ends", "lower", "start", "starts", "text", "words")

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self.text, self.start, self.end = text, start, len(text) if end is None else end
        pieces = _TOKEN.findall(text, start, self.end)
        # whole lists at a time, in C: a loop over the pieces costs twice as much
        self.words: list[str] = list(map(str.rstrip, pieces))
        self.starts: list[int] = list(accumulate(map(len, pieces), initial=start))
        self.starts.pop()  # the end of the last
        if self.words and not self.words[0]:  # white space before the first token
            del self.words[0], self.starts[0]
        self.ends: list[int] = list(map(add, self.starts, map(len, self.words)))
        if not (text.isascii() or _UNUSUAL.isdisjoint(self.words)):
            self._read_unusual()
        self.lower: list[str] = list(map(str.lower, self.words))

    def _read_unusual(self) -> None:
        """The tokens with what shows nothing taken out of the words; their places are those in the text."""
        found = [match for match in _UNUSUAL_TOKEN.finditer(self.text, self.start, self.end) if match[1]]
        self.words = [shown(match[1]) for match in found]
        self.starts = [match.start(1) for match in found]
        self.ends = [match.end(1) for match in found]

    def __len__(self) -> int:
        return len(self.words)

    def glued(self, i: int) -> bool:
        """Nothing stands between token i and the one before it."""
        try:
            return i > 0 and self.ends[i - 1] == self.starts[i]
        except IndexError:
            return False

    def span(self, first: int, after: int) -> Span:
        """The place of tokens `first` up to, not including, `after`."""
        return Span(self.starts[first], self.ends[after - 1])

    def at(self, place: int) -> int:
        """The index of the first token that starts at or after a place of the text."""
        return bisect_left(self.starts, place)

    def number(self, i: int) -> bool:
        """Token i begins with a digit."""
        try:
            return i >= 0 and "0" <= self.lower[i][0] <= "9"
        except IndexError:
            return False

    def behind_brackets(self, i: int) -> int:
        """The token behind a short insertion in brackets at token i, or behind the bracket that closes there."""
        while (mark := self.get(i)) in {"(", ")"}:
            closing = i if mark == ")" else self._closing(i)
            if closing is None:
                break
            i = closing + 1
        return i

    def _closing(self, i: int) -> int | None:
        return next((at for at in range(i + 1, min(i + _BRACKETS, len(self.lower))) if self.lower[at] == ")"), None)

    def get(self, i: int) -> str:
        """Token i in lower case; "" beyond either end."""
        if i < 0:
            return ""
        try:  # quicker than to ask for the length, for hardly ever is anything beyond the end asked for
            return self.lower[i]
        except IndexError:
            return ""


def shown(text: str) -> str:
    """A text as it is seen: without what shows nothing, its accents in their letters, its hyphens plain."""
    if text.isascii() or _UNUSUAL.isdisjoint(text):
        return text
    return normalize("NFC", text).translate(_PLAIN)


def all_digits(word: str) -> bool:
    """Only 0 to 9: `str.isdigit` also holds for "²", which `int` refuses."""
    return word.isascii() and word.isdigit()
