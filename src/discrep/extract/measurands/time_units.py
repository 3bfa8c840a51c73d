"""Units of time with their numbers: "two weeks", "the last 12 months", "a year"."""

from __future__ import annotations

from discrep.day_spans import Unit
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Size
from discrep.extract.text.tokens import Tokens, all_digits

_MOST = 400  # units that a stretch of time may count
_COARSE: dict[Unit, Size] = {"month": "month", "quarter": "month", "half": "month", "year": "year", "decade": "decade"}


def size_of(unit: Unit) -> Size:
    """How exactly a time is told by a unit."""
    return _COARSE.get(unit, "day")


class TimeUnitReader:
    """Reads units of time by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        time = lexicon.time
        self.names = {word: unit for unit, words in time.units.items() for word in words}
        self.singular = frozenset(words[0] for words in time.units.values())
        self._cardinals = {word: n for word, n in lexicon.numerals.cardinals.items() if n > 0}
        self._ago, self._articles = time.relative.ago, time.relative.articles

    def count(self, tokens: Tokens, at: int) -> int | None:
        """A small number, in digits or in a word."""
        word = tokens.get(at)
        if all_digits(word) and len(word) <= 3:
            return int(word) if 0 < int(word) <= _MOST else None
        return self._cardinals.get(word)

    def unit(self, tokens: Tokens, at: int) -> Unit | None:
        """The unit at a token, in the singular or the plural."""
        unit = self.names.get(tokens.get(at))
        hyphen = tokens.get(at + 1) == "-" and tokens.glued(at + 1) and tokens.get(at + 2) not in self._ago
        return None if hyphen else unit  # not "the last year-end"

    def one(self, tokens: Tokens, at: int) -> bool:
        """A unit in the singular stands at a token."""
        return tokens.get(at) in self.singular

    def counted_before(self, tokens: Tokens, i: int) -> tuple[int, Unit, int] | None:
        """The number and unit that end before token i, and where they begin: "two years", "a month"."""
        unit = self.names.get(tokens.get(i - 1))
        if unit is None:
            return None
        if tokens.get(i - 2) in self._articles:
            return 1, unit, i - 2
        n = self.count(tokens, i - 2)
        return None if n is None else (n, unit, i - 2)
