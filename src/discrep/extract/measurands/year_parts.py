"""Parts of a year: "the third quarter", "Q3 2024", "the first nine months of 2023", "FY24", "the summer of 2023"."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import NamedTuple

from discrep.day_spans import months_of
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Dated, told
from discrep.extract.measurands.time_units import TimeUnitReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits

Day = datetime.date | None
Reader = Callable[[Tokens, int, Day], Dated | None]
_REPORTED = (6, 9)  # months that are reported of as a part of the year
_CENTURY = 2000  # of a year in two digits: "FY24"


class _Year(NamedTuple):
    """The year behind a quarter: its number, None for one told from the day; and the token behind it."""

    number: int | None
    shift: int
    after: int


class YearPartReader:
    """Reads such times by the words of one language."""

    def __init__(self, lexicon: Lexicon, units: TimeUnitReader) -> None:
        time = lexicon.time
        self.words, self.periods, self.units = time.relative, time.periods, units
        self._of, self._endings = lexicon.measurand.of, time.ordinal_endings
        self._fiscal = Phrases(((phrase, True) for phrase in self.periods.fiscal), backwards=True)
        self._fiscal_on = Phrases((phrase, True) for phrase in self.periods.fiscal)
        self.readers: tuple[tuple[Iterable[str], Reader], ...] = (
            (time.units["quarter"], self._quarter), (self.periods.half, self._half),
            (self.periods.quarter_letters | self.periods.half_letters, self._letter),
            (self.periods.fiscal_letters, self._fiscal_year), (self.periods.seasons, self._of_the_year),
            ([word for word, n in self.periods.ordinals.items() if n == 1], self._opening),
        )  # fmt: skip
        """What reads a time at each of these words."""

    def _ordinal(self, tokens: Tokens, at: int) -> tuple[int, int] | None:
        """The ordinal that ends at token `at`, and its first token."""
        if (n := self.periods.ordinals.get(tokens.get(at))) is not None:
            return n, at
        if tokens.get(at) in self._endings and (n := self.periods.ordinals.get(tokens.get(at - 1) + tokens.get(at))):
            return n, at - 1
        return None

    def _quarter(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        hyphen = tokens.get(i - 1) == "-"
        found = self._ordinal(tokens, i - 1 - hyphen)
        if found is None:
            return None
        year = self._year_behind(tokens, i + 1)
        if year is None and tokens.get(i + 1) in self._of:
            return None  # "the third quarter of the game"
        n, first = found
        first -= (self._fiscal.match(tokens, first - 1) or (0,))[0]
        return self._part_of_year(tokens, first, i + 1, day, year, 3 * n - 2, 3 * n)

    def _half(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        hyphen = tokens.get(i - 1) == "-"
        found = self._ordinal(tokens, i - 1 - hyphen)
        year = self._year_behind(tokens, i + 1)
        if found is None or found[0] > 2 or (year is None and not hyphen):
            return None  # halves of matches
        first = found[1] - (self._fiscal.match(tokens, found[1] - 1) or (0,))[0]
        return self._part_of_year(tokens, first, i + 1, day, year, 6 * found[0] - 5, 6 * found[0])

    def _letter(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "Q3 2024", "3Q24", "H1"."""
        if not tokens.words[i].isupper():
            return None
        size = 3 if tokens.lower[i] in self.periods.quarter_letters else 6
        first, after, n = i, i + 1, tokens.get(i - 1)
        if tokens.glued(i + 1) and len(tokens.get(i + 1)) == 1:
            n, after = tokens.get(i + 1), i + 2
        elif tokens.glued(i) and len(n) == 1:
            first = i - 1
        else:
            return None
        if not (all_digits(n) and 1 <= int(n) <= 12 // size):
            return None
        short = tokens.get(after)
        if tokens.glued(after) and len(short) == 2 and all_digits(short):
            year: _Year | None = _Year(_CENTURY + int(short), 0, after + 1)
        else:
            year = self._year_behind(tokens, after)
        return self._part_of_year(tokens, first, after, day, year, size * (int(n) - 1) + 1, size * int(n))

    def _opening(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "the first nine months of 2023"."""
        n = self.units.count(tokens, i + 1)
        if n is None or n > 12 or self.units.unit(tokens, i + 2) != "month":
            return None
        year = self._year_behind(tokens, i + 3)
        if year is None and (
            n not in _REPORTED or tokens.get(i + 3) in self._of or tokens.get(i - 1) not in self.words.the
        ):
            return None  # "the first five months of the war"
        return self._part_of_year(tokens, i, i + 3, day, year, 1, n)

    def _part_of_year(
        self, tokens: Tokens, first: int, after: int, day: Day, year: _Year | None, begin: int, end: int
    ) -> Dated:
        """Without a year the last such part that has begun on the day of the text."""
        if year is not None:
            after = year.after
            number = year.number if year.number is not None else None if day is None else day.year + year.shift
            span = None if number is None else months_of(number, begin, end)
            made = told(tokens, first, after, span, "month")
            made.named = year.number is not None
            return made
        span = None if day is None else months_of(day.year, begin, end)
        if span is not None and day is not None and span[0] > day:
            span = months_of(day.year - 1, begin, end)
        return told(tokens, first, after, span, "month", cycle="year")

    def _year_behind(self, tokens: Tokens, at: int) -> _Year | None:
        """ "of 2024", "of fiscal 2024", "2024", "of last year", "of the year", "FY24"."""
        of = tokens.get(at) in self._of
        at += of or (tokens.get(at) == "-" and tokens.glued(at))
        if tokens.get(at) in self.periods.fiscal_letters:
            number = tokens.get(at + 1)
            if all_digits(number) and len(number) in (2, 4):
                return _Year(int(number) + (_CENTURY if len(number) == 2 else 0), 0, at + 2)
        if (fiscal := self._fiscal_on.match(tokens, at)) is not None:
            at += fiscal[0]
        if len(tokens.get(at)) == 4 and all_digits(tokens.get(at)) and tokens.get(at)[0] in "12":
            return _Year(int(tokens.lower[at]), 0, at + 1)
        if not of or self.units.names.get(tokens.get(at + 1)) != "year" or not self.units.one(tokens, at + 1):
            return None
        word = tokens.get(at)
        for words, shift in ((self.words.last, -1), (self.words.next, 1), (self.words.this | self.words.the, 0)):
            if word in words:
                return _Year(None, shift, at + 2)
        return None

    def _fiscal_year(self, tokens: Tokens, i: int, day: Day) -> Dated | None:  # noqa: ARG002
        """ "FY2024", "FY24": the year of that number, for who counts so names no days."""
        number = tokens.get(i + 1)
        if not tokens.words[i].isupper() or not all_digits(number) or len(number) not in (2, 4):
            return None
        if tokens.glued(i + 2) and not tokens.get(i + 2).isalpha() and tokens.number(i + 3):
            return None  # "FY2023/24"
        year = int(number) + (_CENTURY if len(number) == 2 else 0)
        made = told(tokens, i, i + 2, months_of(year, 1, 12), "year")
        made.named = True
        return made

    def _of_the_year(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "the summer of 2023", "last spring", "by the autumn"."""
        begin, end = self.periods.seasons[tokens.lower[i]]
        before, year = tokens.get(i - 1), self._year_behind(tokens, i + 1)
        if year is not None:
            return self._part_of_year(tokens, i, i + 1, day, year, begin, end)
        if before in self.words.last or before in self.words.this or before in self.words.next:
            span = None if day is None else months_of(day.year, begin, end)
            if span is not None and day is not None and before not in self.words.this:
                if before in self.words.last and span[1] >= day:
                    span = months_of(day.year - 1, begin, end)
                elif before in self.words.next and span[0] <= day:
                    span = months_of(day.year + 1, begin, end)
            return told(tokens, i - 1, i + 1, span, "month")
        if (
            before not in self.words.the
            or tokens.get(i + 1) in self._of
            or tokens.lower[i] in self.periods.seasons_also
        ):
            return None
        return self._part_of_year(tokens, i, i + 1, day, None, begin, end)
