"""Years and decades: "2014–15", "late 2008", "the early 1990s", and which four digits are one beside a figure."""

from __future__ import annotations

import datetime

from discrep.day_spans import day_of, months_of
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Dated
from discrep.extract.measurands.time_bounds import TimeBoundReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits

_DASHES = frozenset("-–—")
_DECADES = 2000  # from here on "the 2000s" are ten years
_SPLIT = frozenset("-–/")
_STOPS = frozenset(',.;:)]?!-–—/"”')
_OPENINGS = frozenset("(,")
_WHOLE = (1, 12)  # months of a year


class YearReader:
    """Reads years by the words of one language."""

    def __init__(self, lexicon: Lexicon, bounds: TimeBoundReader) -> None:
        self.words, self.bounds = lexicon.time, bounds
        self.months = lexicon.figures.months
        self._dates = lexicon.dates
        self._parts = Phrases(lexicon.dates.part_phrases.items(), backwards=True)
        self._end_of = Phrases(((phrase, True) for phrase in lexicon.time.end_of), backwards=True)
        self._fiscal = Phrases(((phrase, True) for phrase in lexicon.time.periods.fiscal), backwards=True)
        self._split = Phrases((phrase, True) for phrase in lexicon.time.periods.split)
        self._the = lexicon.measurand.determiners
        self._function_words, self._genitives = lexicon.measurand.function_words, lexicon.measurand.genitives

    def named(self, tokens: Tokens, i: int, floor: int) -> Dated | None:
        """A year, "the 1990s", "late 2008", "2014–15"."""
        word, behind = tokens.lower[i], tokens.get(i + 1)
        if len(word) != 4 or not all_digits(word) or not "1000" <= word <= "2100" or behind in self._dates.eras:
            return None
        year, after, first = int(word), i + 1, i
        glued = tokens.glued(i + 1)
        if (behind == "s" and glued) or behind in self._genitives:
            if word[3] != "0" or (behind != "s" and tokens.get(i - 1) not in self._the):
                return None if behind == "s" else self._span(tokens, i, i + 1, year, _WHOLE)
            return self._decade(tokens, i, year)
        if glued and behind in _DASHES and tokens.glued(i + 2) and tokens.get(i - 1) != "(":
            last = tokens.get(i + 2)
            if all_digits(last) and len(last) in (2, 4):
                until = int(word[: 4 - len(last)] + last)
                start, end = day_of(year, 1, 1), day_of(until, 12, 31)
                if start is None or end is None or end < start:
                    return None
                return self.bounds.made(tokens, i, i + 3, start, end, "year")
        months = _WHOLE
        if (part := self._parts.match(tokens, i - 1)) and i - part[0] >= floor:
            months, first = self._dates.year_parts[part[1]], i - part[0]
        elif glued and not (behind in _STOPS or behind.startswith(("'", "’"))):
            return None
        return self._span(tokens, first, after, year, months)

    def _span(self, tokens: Tokens, first: int, after: int, year: int, months: tuple[int, int]) -> Dated | None:
        span = months_of(year, *months)
        return None if span is None else self.bounds.made(
            tokens, first, after, *span, "year" if months == _WHOLE else "month"
        )  # fmt: skip

    def _decade(self, tokens: Tokens, i: int, year: int) -> Dated | None:
        """ "the early 1990s"; "the 1700s" are a century."""
        century = year % 100 == 0 and year < _DECADES
        first, years = i, ((0, 99) if century else (0, 9))
        if part := self._parts.match(tokens, i - 1):
            parts = self._dates.century_parts if century else self._dates.decade_parts
            years, first = parts[part[1]], i - part[0]
        if tokens.get(first - 1) in self._the:
            first -= 1
        return self.bounds.made(
            tokens, first, i + 2, day_of(year + years[0], 1, 1), day_of(year + years[1], 12, 31), "decade"
        )

    def of_figure(self, tokens: Tokens, i: int, floor: int) -> Dated | None:
        """A year as the time of a figure: "in 2023", "the 2023/24 season", "fiscal 2024", "late 2008", "2018 sales"."""
        word, behind = tokens.lower[i], tokens.get(i + 1)
        if len(word) != 4 or not all_digits(word) or word[:2] not in ("18", "19", "20"):
            return None
        first = i - (self._fiscal.match(tokens, i - 1) or (0,))[0]
        if tokens.glued(i + 1) and behind in _SPLIT and tokens.glued(i + 2):
            return self._two_years(tokens, first, i)
        if behind == "s" and tokens.glued(i + 1):
            return self.named(tokens, i, floor)
        if ending := self._end_of.match(tokens, first - 1):
            return self.bounds.made(
                tokens, first - ending[0], i + 1, day_of(int(word), 12, 31), day_of(int(word), 12, 31), "month"
            )
        if self._parts.match(tokens, i - 1):
            return self.named(tokens, i, floor)
        if not self._stands_alone(tokens, first, i):
            return None
        return self._span(tokens, first, i + 1, int(word), _WHOLE)

    def _stands_alone(self, tokens: Tokens, first: int, i: int) -> bool:
        """Four digits are a year by the words around: "in 2023", "2018 sales", "its 2023 revenue"."""
        before, behind = tokens.get(first - 1), tokens.get(i + 1)
        if first < i or first == 0 or before in _OPENINGS or before in self.months or before in self.words.year_before:
            return True
        named = behind.isalpha() and behind not in self._function_words
        return named and (before in self._the or before in self._genitives)

    def _two_years(self, tokens: Tokens, first: int, i: int) -> Dated | None:
        """ "2023/24" and "the 2023-2024 season" are one year that begins in the middle of the first."""
        year, last = int(tokens.lower[i]), tokens.get(i + 2)
        if not all_digits(last) or len(last) not in (2, 4) or tokens.get(i + 3) == tokens.lower[i + 1]:
            return None
        until = int(tokens.lower[i][: 4 - len(last)] + last)
        one = first < i or len(last) == 2 or tokens.lower[i + 1] == "/" or self._split.match(tokens, i + 3) is not None
        span: tuple[datetime.date | None, datetime.date | None] | None
        if until == year + 1 and one:
            span = months_of(year, 7, 18)
        else:
            span = (day_of(year, 1, 1), day_of(until, 12, 31)) if until > year else None
        return None if span is None else self.bounds.made(tokens, first, i + 3, *span, "year")
