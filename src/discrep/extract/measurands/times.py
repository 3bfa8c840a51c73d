"""When a figure holds: dates named beside it, as a span of days."""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass
from typing import Literal

from discrep.claims import Period
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits

Size = Literal["day", "month", "year", "decade"]
_DASHES = frozenset("-–—")
_DECADES = 2000  # from here on "the 2000s" are ten years
_STOPS = frozenset(',.;:)]?!-–—/"”')


@dataclass(slots=True)
class Dated:
    """A date at tokens `first` up to `after`."""

    first: int
    after: int
    period: Period
    start: datetime.date | None = None
    """The first of its days, whatever preposition stands before it."""
    end: datetime.date | None = None
    bare: int = 0
    """Its first token without that preposition."""
    size: Size = "day"
    named: bool = True
    """Its year is written, not taken from the document."""


class TimeReader:
    """Finds the dates of a sentence; relative words count from the day of the document."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.months, self.weekdays = lexicon.figures.months, lexicon.figures.weekdays
        self.words = lexicon.time
        self._names = frozenset([*self.months, *self.weekdays, *self.words.today, *self.words.yesterday])
        self._as_of = Phrases(((phrase, True) for phrase in lexicon.time.as_of), backwards=True)
        self._end_of = Phrases(((phrase, True) for phrase in lexicon.time.end_of), backwards=True)
        self._claims = lexicon.dates
        self._months = frozenset(self.months)
        self._parts = Phrases(lexicon.dates.part_phrases.items(), backwards=True)
        self._the, self._of = lexicon.measurand.determiners, lexicon.measurand.of

    def read(self, tokens: Tokens, numbers: list[int], day: datetime.date | None) -> list[Dated]:
        """All dates of a sentence, in order; `numbers` are the tokens with which a number can start."""
        starts = [i for i in numbers if len(tokens.lower[i]) == 4]  # of all numbers only years begin a date
        if not self._names.isdisjoint(tokens.lower):
            names = [i for i, word in enumerate(tokens.lower) if word in self._names]
            starts = sorted({*starts, *names})
        found: list[Dated] = []
        done = 0
        for i in starts:
            if i >= done and (dated := self._at(tokens, i, day)) is not None:
                found.append(dated)
                done = dated.after
        return found

    def written(self, tokens: Tokens, numbers: list[int], day: datetime.date | None) -> list[Dated]:
        """The dates that may be claims: all years and decades, and days of a month; no weekdays."""
        starts = numbers
        if not self._months.isdisjoint(tokens.lower):
            starts = sorted({*numbers, *(i for i, word in enumerate(tokens.lower) if word in self._months)})
        found: list[Dated] = []
        done = 0
        for i in starts:
            if i < done:
                continue
            if tokens.lower[i] in self.months or tokens.get(i + 1) == "-":
                dated = self._at(tokens, i, day)
                dated = self._year(tokens, i, done) if dated is None else dated
            else:
                dated = self._year(tokens, i, done)
            if dated is not None and dated.start is not None and dated.bare >= done:
                found.append(dated)
                done = dated.after
        return found

    def _year(self, tokens: Tokens, i: int, floor: int) -> Dated | None:
        """A year, "the 1990s", "late 2008", "2014–15"."""
        word, behind = tokens.lower[i], tokens.get(i + 1)
        if len(word) != 4 or not all_digits(word) or not "1000" <= word <= "2100" or behind in self._claims.eras:
            return None
        year, after, first = int(word), i + 1, i
        glued = tokens.glued(i + 1)
        if (behind == "s" and glued) or behind in ("'s", "’s"):
            if word[3] != "0" or (behind != "s" and tokens.get(i - 1) not in self._the):
                return None if behind == "s" else self._span(tokens, i, i + 1, year, (1, 12))
            return self._decade(tokens, i, year)
        if glued and behind in _DASHES and tokens.glued(i + 2) and tokens.get(i - 1) != "(":
            last = tokens.get(i + 2)
            if all_digits(last) and len(last) in (2, 4):
                until = int(word[: 4 - len(last)] + last)
                start, end = _day(year, 1, 1), _day(until, 12, 31)
                if start is None or end is None or end < start:
                    return None
                return self._made(tokens, i, i + 3, start, end, "year")
        months = (1, 12)
        if (part := self._parts.match(tokens, i - 1)) and i - part[0] >= floor:
            months, first = self._claims.year_parts[part[1]], i - part[0]
        elif glued and not (behind in _STOPS or behind.startswith(("'", "’"))):
            return None
        return self._span(tokens, first, after, year, months)

    def _span(self, tokens: Tokens, first: int, after: int, year: int, months: tuple[int, int]) -> Dated | None:
        last = calendar.monthrange(year, months[1])[1]
        size: Size = "year" if months == (1, 12) else "month"
        return self._made(tokens, first, after, _day(year, months[0], 1), _day(year, months[1], last), size)

    def _decade(self, tokens: Tokens, i: int, year: int) -> Dated | None:
        """ "the early 1990s"; "the 1700s" are a century."""
        century = year % 100 == 0 and year < _DECADES
        first, years = i, ((0, 99) if century else (0, 9))
        if part := self._parts.match(tokens, i - 1):
            parts = self._claims.century_parts if century else self._claims.decade_parts
            years, first = parts[part[1]], i - part[0]
        if tokens.get(first - 1) in self._the:
            first -= 1
        return self._made(tokens, first, i + 2, _day(year + years[0], 1, 1), _day(year + years[1], 12, 31), "decade")

    def _at(self, tokens: Tokens, i: int, day: datetime.date | None) -> Dated | None:
        word = tokens.lower[i]
        if word in self.months and tokens.words[i][:1].isupper():
            return self._month(tokens, i, day)
        if word in self.weekdays and tokens.words[i][:1].isupper() and day is not None:
            return self._one_day(tokens, i, day, (day.weekday() - self.weekdays[word]) % 7)
        if word in self.words.today and day is not None:
            return self._one_day(tokens, i, day, 0)
        if word in self.words.yesterday and day is not None:
            return self._one_day(tokens, i, day, 1)
        if len(word) == 4 and all_digits(word) and word[:2] in ("18", "19", "20"):
            if tokens.get(i + 1) == "-" and tokens.glued(i + 1):
                return self._iso(tokens, i)
            if tokens.get(i - 1) in self.words.year_before:
                return self._made(tokens, i, i + 1, _day(int(word), 1, 1), _day(int(word), 12, 31))
        return None

    def _one_day(self, tokens: Tokens, i: int, day: datetime.date, back: int) -> Dated | None:
        """The day `back` days before the document's, if the calendar reaches so far."""
        if day.toordinal() <= back:
            return None
        found = day - datetime.timedelta(back)
        return self._made(tokens, i, i + 1, found, found)

    def _iso(self, tokens: Tokens, i: int) -> Dated | None:
        parts = [tokens.get(i + k) for k in (0, 2, 4)]
        if not all(all_digits(part) and len(part) <= 4 for part in parts):
            return None
        found = _day(*map(int, parts))
        return None if found is None else self._made(tokens, i, i + 5, found, found)

    def _month(self, tokens: Tokens, i: int, day: datetime.date | None) -> Dated | None:
        month, first, after = self.months[tokens.lower[i]], i, i + 1
        if tokens.get(after) == "." and tokens.glued(after) and _small(tokens.get(after + 1)):
            after += 1  # "Oct. 28"
        number: int | None = None
        of = i - 1 if tokens.get(i - 1) in self._of else i
        ending = of - 1 if tokens.get(of - 1) in self.words.ordinal_endings else of
        if _small(tokens.get(i - 1)):
            number, first = int(tokens.lower[i - 1]), i - 1
        elif ending < i and _small(tokens.get(ending - 1)) and (ending == of or tokens.glued(ending)):
            number, first = int(tokens.lower[ending - 1]), ending - 1  # "21st of May", "5th May"
            first -= tokens.get(first - 1) in self._the
        elif _small(tokens.get(after)):
            number, after = int(tokens.lower[after]), after + 1
            if tokens.get(after) in self.words.ordinal_endings:
                after += 1
        at = after + 1 if tokens.get(after) == "," else after
        year: int | None = None
        if tokens.get(at) in self._of:
            at += 1  # "May of 1993"
        if len(tokens.get(at)) == 4 and all_digits(tokens.get(at)):
            year, after = int(tokens.lower[at]), at + 1
        named = year is not None
        if year is None:
            if day is None:
                text = tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
                return Dated(first, after, Period(None, None, text))
            year = day.year - (1 if (month, number or 1) > (day.month + 2, 31) else 0)
        if number is not None:
            found = _day(year, month, number)
            return None if found is None else self._made(tokens, first, after, found, found, "day", named)
        start, end = 1, calendar.monthrange(year, month)[1] if 0 < year < 9999 else 28
        if tokens.get(first - 1) in self.words.month_parts:
            start, last = self.words.month_parts[tokens.lower[first - 1]]
            end, first = min(end, last), first - 1
        elif match := self._end_of.match(tokens, first - 1):
            start, first = end, first - match[0]
        return self._made(tokens, first, after, _day(year, month, start), _day(year, month, end), "month", named)

    def _made(
        self, tokens: Tokens, first: int, after: int, start: datetime.date | None, end: datetime.date | None,
        size: Size = "day", named: bool = True,
    ) -> Dated | None:  # fmt: skip
        if start is None or end is None:
            return None
        before = tokens.get(first - 1)
        text = tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
        if match := self._as_of.match(tokens, first - 1):
            return Dated(first - match[0], after, Period(start, end, text, as_of=True), start, end, first, size, named)
        if before in self.words.by:
            return Dated(first - 1, after, Period(None, end, text, as_of=True), start, end, first, size, named)
        if before in self.words.since:
            return Dated(first - 1, after, Period(start, None, text), start, end, first, size, named)
        return Dated(first, after, Period(start, end, text), start, end, first, size, named)


def _small(word: str) -> bool:
    return len(word) <= 2 and all_digits(word) and 1 <= int(word) <= 31


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except (ValueError, OverflowError):
        return None
