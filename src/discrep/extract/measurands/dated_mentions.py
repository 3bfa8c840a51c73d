"""Every date and rank that a sentence names, whatever it is the date of: what `check` holds against its sources."""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass
from fractions import Fraction

from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.date_hedges import DateHedgeReader
from discrep.extract.measurands.dated import Dated
from discrep.extract.measurands.times import TimeReader
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.hedges import Hedge
from discrep.intervals import Interval, closed, point
from discrep.quantity import Kind

_YEAR = Fraction(3652425, 10000)  # days
_LONGEST = 4  # digits of a rank
STRETCH, END = "stretch of days", "end of a stretch"


@dataclass(slots=True)
class Mention:
    """A date (an interval of days) or a rank at tokens `first` up to `after`."""

    first: int
    after: int
    kind: Kind
    interval: Interval
    hedge: Hedge | None = None
    rule: str = "date"
    """Which date it is: one alone, a stretch, or the end of one."""


class MentionReader:
    """Reads dates of any kind and ranks by the words of one language."""

    def __init__(self, lexicon: Lexicon, times: TimeReader, hedges: DateHedgeReader) -> None:
        self.times, self.hedges, self.words = times, hedges, lexicon.dates
        self._weekdays, self._on = frozenset(lexicon.figures.weekdays), lexicon.dates.on
        self._plural, self._cardinals = lexicon.measurand.plural_ending, frozenset(lexicon.numerals.cardinals)
        self._units = frozenset(lexicon.units.time.names)
        self._determiners = lexicon.measurand.determiners
        bounds = (*lexicon.hedges.before["over"], *lexicon.hedges.before["under"])
        self._bounds = frozenset(phrase.split()[-1] for phrase in bounds)
        self._inside = lexicon.dates.inside
        self._endings = lexicon.numerals.ordinal_endings
        self._months = frozenset(lexicon.figures.months)
        self._ranks_of = {word: rank for word, rank in lexicon.numerals.ordinals.items() if rank > 1}
        self._ranks = frozenset(self._ranks_of)

    def within(self, tokens: Tokens, numbers: list[int]) -> bool:
        """Whether a date or a rank can stand in a sentence."""
        return bool(numbers) or not self._ranks.isdisjoint(tokens.lower)

    def read(self, tokens: Tokens, numbers: list[int], figures: list[Figure], day: datetime.date) -> list[Mention]:
        """The dates and ranks of a sentence, in order; `figures` are all that was read of its numbers.

        A day without a year is one of the year of `day`.
        """
        counts = {i for f in figures if f.kind not in _NO_COUNTS for i in range(f.first, f.after)}
        dates = self.times.written(tokens, numbers, day)
        found = [m for m in self._dates(tokens, dates) if counts.isdisjoint(range(m.first, m.after))]
        found += self._old(tokens, numbers, {i for date in dates for i in range(date.bare, date.after)})
        taken = {i for m in found for i in range(m.first, m.after)}
        for figure in figures:
            if figure.first in taken:
                continue
            if placed := self._placed(tokens, figure):
                found += placed
            elif figure.kind is Kind.ORDINAL and not tokens.words[figure.first][0].isalpha():
                if (rank := self._rank(tokens, figure)) is not None:
                    found += self._ranked(tokens, figure.first, figure.after, rank)
        if not self._ranks.isdisjoint(tokens.lower):
            found += self._in_words(tokens, taken | counts | {m.first for m in found})
        return sorted(found, key=lambda m: (m.first, -m.after))

    def _placed(self, tokens: Tokens, figure: Figure) -> list[Mention]:
        """ "peaked at number 23", "No. 4", "# 7", "number one"; "in the top 10" is any place up to there."""
        last, before = figure.after - 1, figure.first - 1
        word = tokens.lower[last]
        if figure.kind is Kind.ORDINAL and tokens.get(before) in self.words.tops and all_digits(word) and int(word) > 0:
            return [Mention(before, figure.after, Kind.ORDINAL, closed(1, int(word)))]
        # a note, or the number of a point in a list
        noted = tokens.get(before) == "[" or tokens.get(figure.after) == ")" or figure.first == 0
        labelled = figure.kind is Kind.LABEL and (
            tokens.lower[figure.first] in self.words.places or (last == figure.first and not noted)
        )
        first = figure.kind is Kind.PRONOUN and tokens.get(before) in self.words.places
        if first:
            return [Mention(before, figure.after, Kind.ORDINAL, point(1))]
        if labelled and all_digits(word) and len(word) <= _LONGEST:
            return [Mention(figure.first, figure.after, Kind.ORDINAL, point(int(word)))]
        return []

    def _in_words(self, tokens: Tokens, taken: set[int]) -> list[Mention]:
        """ "the seventh best", "second-largest"; what is first is seldom counted."""
        return [
            mention
            for i, word in enumerate(tokens.lower)
            if word in self._ranks and i not in taken and not self._names(tokens, i)
            for mention in self._ranked(tokens, i, i + 1, self._ranks_of[word])
        ]

    def _ranked(self, tokens: Tokens, first: int, after: int, rank: int) -> list[Mention]:
        """A rank with its hedge: "after the 57th minute"; "below the seventh" may mean either side."""
        before = first - 1 - (tokens.get(first - 1) in self._determiners)
        if tokens.get(before) in self._bounds or tokens.get(first - 1) in self._weekdays:
            return []
        alone = not tokens.get(after)[:1].isalpha()
        if alone and tokens.get(before) in self._on and tokens.number(first):
            return []  # "on the 8th": a day
        _, interval, hedge = self.hedges.prefixed(tokens, before + 1, point(rank))
        if hedge in (Hedge.ABOUT, Hedge.AT_MOST):
            interval, hedge = point(rank), None  # "by the 57th minute" tells of no rank
        return [Mention(first, after, Kind.ORDINAL, interval, hedge)]

    @staticmethod
    def _names(tokens: Tokens, i: int) -> bool:
        """It is a word of a name: "the Seventh Fleet"; or what follows is: "the third Star Trek film"."""
        behind = i + 1 < len(tokens) and tokens.words[i + 1][0].isupper()
        return tokens.words[i][0].isupper() or behind

    def _rank(self, tokens: Tokens, figure: Figure) -> int | None:
        """The number of an ordinal, where it is one of its own: no "20th Century Fox", no "Second World War"."""
        word = tokens.lower[figure.first]
        if figure.after < len(tokens) and tokens.words[figure.after][0].isupper():
            return None
        if all_digits(word):
            return int(word) if len(word) < 5 else None
        return self._ranks_of.get(word)

    def _dates(self, tokens: Tokens, dates: list[Dated]) -> list[Mention]:
        found: list[Mention] = []
        skip = False
        for k, date in enumerate(dates):
            if skip:
                skip = False
                continue
            following = dates[k + 1] if k + 1 < len(dates) else None
            if following is not None and self.hedges.joined(tokens, date, following):
                found += self._stretch(tokens, date, following)
                skip = True
                continue
            found += self._one(tokens, date)
        return found

    def _one(self, tokens: Tokens, date: Dated) -> list[Mention]:
        """A date with its hedge; "1994–97" is a stretch too, and "the 1990s" is none."""
        days = self.hedges.mentioned(tokens, date)
        if days is None or date.start is None or date.end is None:
            return []
        if days.how == "hedge" and self._unit(tokens, days.opening - 1):
            return []  # "two days before 3 May" is another day
        found = Mention(days.first, days.after, Kind.DATE, days.interval, days.hedge)
        years = date.start.year, date.end.year
        if date.size != "year" or years[0] == years[1] or days.hedge is not None:
            return [found]
        found.rule = STRETCH
        places = (date.bare, date.bare + 1), (date.after - 1, date.after)
        return [
            found,
            *(
                Mention(*place, Kind.DATE, _days(datetime.date(year, 1, 1), datetime.date(year, 12, 31)), None, END)
                for place, year in zip(places, years, strict=True)
            ),
        ]

    def _unit(self, tokens: Tokens, at: int) -> bool:
        """A unit of time stands at token `at`, and a number before it."""
        word = tokens.get(at)
        if word not in self._units and word.removesuffix(self._plural) not in self._units:
            return False
        return tokens.number(at - 1) or tokens.get(at - 1) in self._cardinals

    def _stretch(self, tokens: Tokens, one: Dated, two: Dated) -> list[Mention]:
        """ "between May and June 2014" is one stretch of days; "from 1995 to 2017" has both its ends besides."""
        if one.start is None or one.end is None or two.start is None or two.end is None:
            return []
        start, end = one.start, one.end
        if not one.named and two.named:
            start, end = _in_year(start, two.start.year), _in_year(end, two.start.year)
        whole = Mention(one.bare, two.after, Kind.DATE, _days(min(start, two.start), max(end, two.end)))
        if tokens.get(one.bare - 1) in self._inside:
            whole.hedge = Hedge.BETWEEN
            return [whole]
        whole.rule = STRETCH
        ends = [(one, start, end), (two, two.start, two.end)]
        return [whole, *(Mention(d.bare, d.after, Kind.DATE, _days(a, b), None, END) for d, a, b in ends)]

    def _old(self, tokens: Tokens, numbers: list[int], taken: set[int]) -> list[Mention]:
        """Years before the calendar begins, years of an era, and centuries: "44 BC", "14 AD", "the 18th century"."""
        found: list[Mention] = []
        for i in numbers:
            if i in taken or not all_digits(tokens.lower[i]) or len(tokens.lower[i]) > 4:
                continue
            number, behind = int(tokens.lower[i]), tokens.get(i + 1)
            after = i + 1
            if behind in self._endings and tokens.glued(i + 1):
                unit = tokens.get(i + 2)
                if unit in self.words.centuries and tokens.words[i + 2][0].islower() and number > 0:
                    first, last, after = 100 * (number - 1), 100 * number, i + 3
                else:
                    continue
                era = tokens.get(after)
            else:
                first, last, era = number - 1, number, behind
            if era in self.words.eras:
                first, last = -last, -first
                after += 1
            elif era in self.words.own_eras:
                after += 1
            elif after == i + 1 and tokens.get(i - 1) not in self.words.own_eras:
                continue
            interval = Interval(_days_up_to(first) + 1, _days_up_to(last), True, True)
            first_token = i - (tokens.get(i - 1) in self._determiners)
            opening, days, hedge = self.hedges.prefixed(tokens, first_token, interval)
            found.append(Mention(opening, after, Kind.DATE, days, hedge))
        return found


_NO_COUNTS = frozenset(
    {
        Kind.YEAR, Kind.DATE, Kind.NAME, Kind.LABEL, Kind.ORDINAL, Kind.TIME, Kind.ADDRESS, Kind.PHONE, Kind.SCORE,
        Kind.VERSION, Kind.IDENTIFIER, Kind.PRONOUN, Kind.PER,
    }
)  # fmt: skip


def _days_up_to(year: int) -> Fraction:
    """The number of the last day of a year; before the calendar begins and behind its end it is near enough."""
    if 1 <= year <= datetime.MAXYEAR:
        return Fraction(datetime.date(year, 12, 31).toordinal())
    return Fraction(int(year * _YEAR))


def _days(start: datetime.date, end: datetime.date) -> Interval:
    return Interval(Fraction(start.toordinal()), Fraction(end.toordinal()), True, True)


def _in_year(day: datetime.date, year: int) -> datetime.date:
    """The same day of another year; 29 February is the 28th where there is none."""
    last = calendar.monthrange(year, day.month)[1]
    return datetime.date(year, day.month, min(day.day, last))
