"""Times told from the day of the text or from another date: "last year", "a week ago", "the third quarter", "so far".

An own grammar over words of the lexicon: a date library guesses where this must answer "only named" (a text
without a day, "at the time"), knows points where spans are meant, and costs a hundred times as much.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from discrep.claims import Period
from discrep.day_spans import Span, Unit, about, around, months_of, moved, shifted, unit_moved, up_to, window
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Cycle, Dated, Size
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits

Day = datetime.date | None
_MOST = 400  # units that a stretch of time may count
_CENTURY = 2000  # of a year in two digits: "FY24"
_COARSE: dict[Unit, Size] = {"month": "month", "quarter": "month", "half": "month", "year": "year", "decade": "decade"}


@dataclass(slots=True)
class Shifted(Dated):
    """A time told from another one of its text: "a year earlier"."""

    count: int = 0
    unit: Unit = "year"


class _Year(NamedTuple):
    """The year behind a quarter: its number, None for one told from the day; and the token behind it."""

    number: int | None
    shift: int
    after: int


class RelativeReader:
    """Reads such times by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words, time = lexicon.time.relative, lexicon.time
        self.periods = time.periods
        self.units = {word: unit for unit, words in time.units.items() for word in words}
        self._singular = frozenset(words[0] for words in time.units.values())
        self._cardinals = {word: n for word, n in lexicon.numerals.cardinals.items() if n > 0}
        self._of, self._endings = lexicon.measurand.of, time.ordinal_endings
        self._now = Phrases([*((phrase, True) for phrase in time.now), *((phrase, False) for phrase in time.then)])
        self._to_date = Phrases((phrase, True) for phrase in self.words.to_date)
        self._so_far = Phrases(((phrase, True) for phrase in self.words.so_far), backwards=True)
        edges = [(phrase, True) for phrase in self.words.begin] + [(phrase, False) for phrase in time.end_of]
        self._edge = Phrases(edges, backwards=True)
        self._season = Phrases((phrase, True) for phrase in self.words.season)
        self._fiscal = Phrases(((phrase, True) for phrase in self.periods.fiscal), backwards=True)
        self._fiscal_on = Phrases((phrase, True) for phrase in self.periods.fiscal)
        self._up_to = Phrases(((phrase, True) for phrase in self.periods.up_to), backwards=True)
        readers: dict[str, list[Callable[[Tokens, int, Day], Dated | None]]] = defaultdict(list)
        for words, reader in (
            (self.words.last | self.words.rolling | self.words.previous, self._past),
            (self.words.this, self._this), (self.words.next, self._next), (self.words.following, self._following),
            (self.words.ago, self._ago), (self.words.earlier | self.words.later, self._shift),
            (time.units["quarter"], self._quarter), (self.periods.half, self._half),
            (self.periods.quarter_letters | self.periods.half_letters, self._letter),
            (self.periods.fiscal_letters, self._fiscal_year), (self.periods.seasons, self._of_the_year),
            (time.units["weekend"][:1], self._weekend), (self._now.heads, self._standing),
            (self._to_date.heads, self._year_to_date), (self._singular, self._edge_of),
            ([word for word, n in self.periods.ordinals.items() if n == 1], self._opening),
        ):  # fmt: skip
            for word in sorted(words):
                readers[word].append(reader)
        self._readers = {word: tuple(found) for word, found in readers.items()}
        self.heads = frozenset(self._readers)
        phrases = [words for phrase in (*time.now, *time.then) if len(words := Tokens(phrase.lower()).words) > 1]
        alone = {word for word, found in readers.items() if found == [self._standing]} - {*time.now, *time.then}
        self.openers = frozenset(words[0] for words in phrases) & alone
        """Words that begin no time but one of several words ("at the time"); most of them are everywhere."""
        self.closers = frozenset(words[-1] for words in phrases)
        """The last words of these: without one of them a sentence names no such time."""

    def at(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """The time that token i begins, ends or is in the middle of."""
        for reader in self._readers.get(tokens.lower[i], ()):
            if (found := reader(tokens, i, day)) is not None:
                return self._cut(tokens, self._with_article(tokens, found))
        return None

    def _with_article(self, tokens: Tokens, found: Dated) -> Dated:
        if tokens.get(found.first - 1) in self.words.the:
            found.first = found.bare = found.first - 1
            text = tokens.text[tokens.starts[found.first] : tokens.ends[found.after - 1]]
            found.period = Period(found.period.start, found.period.end, text, found.period.as_of)
        return found

    # ------------------------------------------------------------------ parts of the grammar

    def _made(
        self, tokens: Tokens, first: int, after: int, span: Span | None, size: Size, *,
        as_of: bool = False, cycle: Cycle | None = None, loose: bool = False,
    ) -> Dated:  # fmt: skip
        text = tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
        start, end = span or (None, None)
        return Dated(first, after, Period(start, end, text, as_of), start, end, first, size, False, cycle, loose)

    def _count(self, tokens: Tokens, at: int) -> int | None:
        """A small number, in digits or in a word."""
        word = tokens.get(at)
        if all_digits(word) and len(word) <= 3:
            return int(word) if 0 < int(word) <= _MOST else None
        return self._cardinals.get(word)

    def _unit(self, tokens: Tokens, at: int) -> Unit | None:
        unit = self.units.get(tokens.get(at))
        hyphen = tokens.get(at + 1) == "-" and tokens.glued(at + 1) and tokens.get(at + 2) not in self.words.ago
        return None if hyphen else unit  # not "the last year-end"

    def _one(self, tokens: Tokens, at: int) -> bool:
        return tokens.get(at) in self._singular

    # ------------------------------------------------------------------ last, this, next

    def _past(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "last year" is one of the calendar, "the past year" and "the last 12 months" run up to the day."""
        word, first = tokens.lower[i], i - (tokens.get(i - 1) in self.words.the)
        n = self._count(tokens, i + 1)
        at = i + 1 if n is None and tokens.get(i + 1) not in self.words.few else i + 2
        if (unit := self._unit(tokens, at)) is None:
            season = self._season.match(tokens, i + 1) if n is None and word in self.words.last else None
            return None if season is None else self._about_a_year(tokens, i, i + 1 + season[0], day, -1)
        size = _COARSE.get(unit, "day")
        if word in self.words.previous:
            if n is None and self._one(tokens, at):
                return self._told_from(tokens, first, at + 1, -1, unit, day)
            return self._made(tokens, first, at + 1, None, size)
        span: Span | None = None
        if n is None and self._one(tokens, at):
            if word in self.words.last and first == i:
                back = 0 if day is not None and unit == "weekend" and day.weekday() < 5 else -1
                span = None if day is None else unit_moved(day, back, unit)
            else:
                span = None if day is None else window(day, 1, unit)
        elif n is not None:
            span = None if day is None else window(day, n, unit)
        elif day is not None:  # "the past weeks"
            made = self._made(tokens, first, at + 1, None, size)
            made.period, made.end = Period(None, day, made.period.text), day
            return made
        return self._made(tokens, first, at + 1, span, size)

    def _this(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "this year"; "earlier this year" ends and "later this year" begins with the day, "so far this year" too."""
        unit = self._unit(tokens, i + 1)
        if unit is None or unit == "day" or not self._one(tokens, i + 1):
            season = self._season.match(tokens, i + 1)
            return None if season is None else self._about_a_year(tokens, i, i + 1 + season[0], day, 0)
        span, first, as_of = None if day is None else around(day, unit), i, False
        if unit == "weekend" and span is not None and day is not None and day.weekday() < 5:
            span = unit_moved(day, 1, "weekend")  # it is still to come
        before = tokens.get(i - 1)
        if before in self.words.earlier_in or (so_far := self._so_far.match(tokens, i - 1)) is not None:
            first = i - 1 if before in self.words.earlier_in else i - (so_far[0] if so_far else 0)
            as_of = before not in self.words.earlier_in
            span = None if span is None or day is None else (span[0], day)
        elif before in self.words.later_in:
            first, span = i - 1, None if span is None or day is None else (day, span[1])
        return self._made(tokens, first, i + 2, span, _COARSE.get(unit, "day"), as_of=as_of)

    def _next(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        first = i - (tokens.get(i - 1) in self.words.the)
        n = self._count(tokens, i + 1)
        at = i + 1 if n is None else i + 2
        if (unit := self._unit(tokens, at)) is None:
            season = self._season.match(tokens, i + 1) if n is None else None
            return None if season is None else self._about_a_year(tokens, i, i + 1 + season[0], day, 1)
        span: Span | None = None
        if n is None and self._one(tokens, at) and first == i:
            span = None if day is None else unit_moved(day, 1, unit)
        elif day is not None and (n is not None or self._one(tokens, at)):
            end = moved(day, n or 1, unit)
            span = None if end is None else (day, end)
        return self._made(tokens, first, at + 1, span, _COARSE.get(unit, "day"))

    def _following(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        unit = self._unit(tokens, i + 1)
        if unit is None or not self._one(tokens, i + 1) or tokens.get(i - 1) not in self.words.the:
            return None
        return self._told_from(tokens, i - 1, i + 2, 1, unit, day)

    def _about_a_year(self, tokens: Tokens, i: int, after: int, day: Day, years: int) -> Dated:
        """ "this season": nobody knows its days, but it lies within half a year of the text."""
        there = None if day is None else moved(day, years, "year")
        return self._made(tokens, i, after, None if there is None else about(there, 0, "year"), "year")

    # ------------------------------------------------------------------ ago, earlier, later

    def _ago(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "two weeks ago" from the day of the text; "in the year-ago quarter" from what is told."""
        if tokens.get(i - 1) == "-" and self._one(tokens, i - 2):
            return self._told_from(tokens, i - 2, i + 1, -1, self.units[tokens.lower[i - 2]], day)
        counted = self._counted_before(tokens, i)
        if counted is None:
            return None
        n, unit, first = counted
        span = None if day is None else about(day, -n, unit)
        return self._made(tokens, first, i + 1, span, _COARSE.get(unit, "day"))

    def _shift(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "a year earlier", "two days later", "the month before": from another date of the sentence."""
        word = tokens.lower[i]
        sign = -1 if word in self.words.earlier else 1
        if word not in (*self.words.earlier_in, *self.words.later_in) and tokens.get(i + 1)[:1].isalnum():
            return None  # "two days after the quake"
        if tokens.get(i - 1) == "-" and self._one(tokens, i - 2):
            return self._told_from(tokens, i - 2, i + 1, sign, self.units[tokens.lower[i - 2]], day)
        if (counted := self._counted_before(tokens, i)) is not None:
            return self._told_from(tokens, counted[2], i + 1, sign * counted[0], counted[1], day)
        if self._one(tokens, i - 1) and tokens.get(i - 2) in self.words.the:
            return self._told_from(tokens, i - 2, i + 1, sign, self.units[tokens.lower[i - 1]], day)
        return None

    def _counted_before(self, tokens: Tokens, i: int) -> tuple[int, Unit, int] | None:
        """The number and unit that end before token i, and where they begin: "two years", "a month"."""
        unit = self.units.get(tokens.get(i - 1))
        if unit is None:
            return None
        if tokens.get(i - 2) in self.words.articles:
            return 1, unit, i - 2
        n = self._count(tokens, i - 2)
        return None if n is None else (n, unit, i - 2)

    def _told_from(self, tokens: Tokens, first: int, after: int, count: int, unit: Unit, day: Day) -> Dated:
        text = tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
        found = Shifted(first, after, Period(None, None, text), bare=first, size=_COARSE.get(unit, "day"))
        found.count, found.unit, found.named = count, unit, False
        if unit == "year" and day is not None:
            # The year between is certain even where nobody says what the figure before it holds for.
            self._place(found, about(day, count, unit))
        return found

    @staticmethod
    def _place(found: Shifted, span: Span | None) -> None:
        found.start, found.end = span or (None, None)
        found.period = Period(found.start, found.end, found.period.text)

    def settle(self, found: list[Dated]) -> None:
        """Give the times that are told from others their days: from the nearest date before, else behind."""
        plain = [d for d in found if d.start and d.end and not d.loose and not isinstance(d, Shifted)]
        base = plain[0] if plain else None
        for each in found:
            if not isinstance(each, Shifted):
                base = each if each.start and each.end and not each.loose else base
            elif base is not None and base.start is not None and base.end is not None:
                self._place(each, shifted((base.start, base.end), each.count, each.unit))

    # ------------------------------------------------------------------ quarters, halves, fiscal years

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
        n = self._count(tokens, i + 1)
        if n is None or n > 12 or self._unit(tokens, i + 2) != "month":
            return None
        year = self._year_behind(tokens, i + 3)
        return None if year is None else self._part_of_year(tokens, i, i + 3, day, year, 1, n)

    def _part_of_year(
        self, tokens: Tokens, first: int, after: int, day: Day, year: _Year | None, begin: int, end: int
    ) -> Dated:
        """Without a year the last such part that has begun on the day of the text."""
        if year is not None:
            after = year.after
            number = year.number if year.number is not None else None if day is None else day.year + year.shift
            span = None if number is None else months_of(number, begin, end)
            made = self._made(tokens, first, after, span, "month")
            made.named = year.number is not None
            return made
        span = None if day is None else months_of(day.year, begin, end)
        if span is not None and day is not None and span[0] > day:
            span = months_of(day.year - 1, begin, end)
        return self._made(tokens, first, after, span, "month", cycle="year")

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
        if not of or self.units.get(tokens.get(at + 1)) != "year" or not self._one(tokens, at + 1):
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
        made = self._made(tokens, i, i + 2, months_of(year, 1, 12), "year")
        made.named = True
        return made

    # ------------------------------------------------------------------ seasons, weekends, and how things stand

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
            return self._made(tokens, i - 1, i + 1, span, "month")
        if (
            before not in self.words.the
            or tokens.get(i + 1) in self._of
            or tokens.lower[i] in self.periods.seasons_also
        ):
            return None
        return self._part_of_year(tokens, i, i + 1, day, None, begin, end)

    def _weekend(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        if tokens.get(i - 1) not in self.words.the or tokens.get(i + 1) in self._of:
            return None
        return self._made(tokens, i - 1, i + 1, None if day is None else around(day, "weekend"), "day")

    def _standing(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "now", "so far": how things stand on the day of the text; "at the time": only named."""
        found = self._now.match(tokens, i)
        if found is None:
            return None
        after = i + found[0]
        if (tokens.get(after) == "-" and tokens.glued(after)) or (i > 0 and tokens.get(i - 1) == "-"):
            return None  # "the now-closed mine"
        if not found[1]:
            return self._made(tokens, i, after, None, "day")
        if self._this_behind(tokens, after):
            return None  # "so far this year" is read from "this"
        return self._made(tokens, i, after, None if day is None else (day, day), "day", as_of=True, loose=True)

    def _this_behind(self, tokens: Tokens, at: int) -> bool:
        return tokens.get(at) in self.words.this and self._unit(tokens, at + 1) is not None

    def _year_to_date(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        found = self._to_date.match(tokens, i)
        if found is None:
            return None
        span = None if day is None else (day.replace(month=1, day=1), day)
        return self._made(tokens, i, i + found[0], span, "year", as_of=True)

    def _edge_of(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "since the start of the year", "by the end of the month"."""
        if tokens.get(i - 1) not in self.words.the or self._edge.match(tokens, i - 2) is None:
            return None
        if tokens.get(i + 1) in self._of:
            return None
        unit = self.units[tokens.lower[i]]
        return self._made(tokens, i - 1, i + 1, None if day is None else around(day, unit), _COARSE.get(unit, "day"))

    def _cut(self, tokens: Tokens, found: Dated) -> Dated:
        """ "the end of last year" is its last day, "the start of this month" its first quarter."""
        edge = self._edge.match(tokens, found.bare - 1)
        if edge is None or type(found) is not Dated:
            return found
        span: Span | None = None
        if found.start is not None and found.end is not None:
            first = found.start + (found.end - found.start) // 4
            span = (found.start, first) if edge[1] else (found.end, found.end)
        return self._made(tokens, found.bare - edge[0], found.after, span, found.size)

    # ------------------------------------------------------------------ stretches up to a date

    def up_to(self, tokens: Tokens, found: Dated) -> Dated:
        """ "the week ending 3 May", "the 12 months to March", "the quarter ended June 30"."""
        joined = self._up_to.match(tokens, found.bare - 1)
        if joined is None or found.end is None or found.start is None:
            return found
        at = found.bare - 1 - joined[0]
        unit = self.units.get(tokens.get(at))
        if unit is None:
            return found
        n = 1 if self._one(tokens, at) else self._count(tokens, at - 1)
        if n is None or tokens.get(at - 1) in self.words.articles:
            return found  # "3 percent a year to 2023"
        first = at - (self._count(tokens, at - 1) is not None)
        first -= tokens.get(first - 1) in self.words.the
        if (span := up_to(found.end, n, unit)) is None:
            return found
        made = self._made(tokens, first, found.after, span, _COARSE.get(unit, "day"))
        made.named = found.named
        return made
