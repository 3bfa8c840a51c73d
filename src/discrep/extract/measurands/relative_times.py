"""Times told from the day of the text or from another date: "last year", "a week ago", "a year earlier", "so far".

An own grammar over words of the lexicon: a date library guesses where this must answer "only named" (a text
without a day, "at the time"), knows points where spans are meant, and costs a hundred times as much.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from discrep.claims import Period
from discrep.day_spans import Span, Unit, about, around, moved, shifted, unit_moved, up_to, window
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Dated, told
from discrep.extract.measurands.time_units import TimeUnitReader, size_of
from discrep.extract.measurands.year_parts import Day, Reader, YearPartReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens


@dataclass(slots=True)
class Shifted(Dated):
    """A time told from another one of its text: "a year earlier"."""

    count: int = 0
    unit: Unit = "year"


class RelativeReader:
    """Reads such times by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words, time = lexicon.time.relative, lexicon.time
        self.units = TimeUnitReader(lexicon)
        self._of = lexicon.measurand.of
        self._now = Phrases([*((phrase, True) for phrase in time.now), *((phrase, False) for phrase in time.then)])
        self._to_date = Phrases((phrase, True) for phrase in self.words.to_date)
        self._so_far = Phrases(((phrase, True) for phrase in self.words.so_far), backwards=True)
        edges = [(phrase, True) for phrase in self.words.begin] + [(phrase, False) for phrase in time.end_of]
        self._edge = Phrases(edges, backwards=True)
        self._season = Phrases((phrase, True) for phrase in self.words.season)
        self._up_to = Phrases(((phrase, True) for phrase in time.periods.up_to), backwards=True)
        own: tuple[tuple[Iterable[str], Reader], ...] = (
            (self.words.last | self.words.rolling | self.words.previous, self._past),
            (self.words.this, self._this), (self.words.next, self._next), (self.words.following, self._following),
            (self.words.ago, self._ago), (self.words.earlier | self.words.later, self._shift),
            (time.units["weekend"][:1], self._weekend), (self._now.heads, self._standing),
            (self._to_date.heads, self._year_to_date), (self.units.singular, self._edge_of),
        )  # fmt: skip
        readers: dict[str, list[Reader]] = defaultdict(list)
        for words, reader in (*YearPartReader(lexicon, self.units).readers, *own):
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

    # ------------------------------------------------------------------ last, this, next

    def _past(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "last year" is one of the calendar, "the past year" and "the last 12 months" run up to the day."""
        word, first = tokens.lower[i], i - (tokens.get(i - 1) in self.words.the)
        n = self.units.count(tokens, i + 1)
        at = i + 1 if n is None and tokens.get(i + 1) not in self.words.few else i + 2
        if (unit := self.units.unit(tokens, at)) is None:
            season = self._season.match(tokens, i + 1) if n is None and word in self.words.last else None
            return None if season is None else self._about_a_year(tokens, i, i + 1 + season[0], day, -1)
        size = size_of(unit)
        if word in self.words.previous:
            if n is None and self.units.one(tokens, at):
                return self._told_from(tokens, first, at + 1, -1, unit, day)
            return told(tokens, first, at + 1, None, size)
        span: Span | None = None
        if n is None and self.units.one(tokens, at):
            if word in self.words.last and first == i:
                back = 0 if day is not None and unit == "weekend" and day.weekday() < 5 else -1
                span = None if day is None else unit_moved(day, back, unit)
            else:
                span = None if day is None else window(day, 1, unit)
        elif n is not None:
            span = None if day is None else window(day, n, unit)
        elif day is not None:  # "the past weeks"
            made = told(tokens, first, at + 1, None, size)
            made.period, made.end = Period(None, day, made.period.text), day
            return made
        return told(tokens, first, at + 1, span, size)

    def _this(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "this year"; "earlier this year" ends and "later this year" begins with the day, "so far this year" too."""
        unit = self.units.unit(tokens, i + 1)
        if unit is None or unit == "day" or not self.units.one(tokens, i + 1):
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
        return told(tokens, first, i + 2, span, size_of(unit), as_of=as_of)

    def _next(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        first = i - (tokens.get(i - 1) in self.words.the)
        n = self.units.count(tokens, i + 1)
        at = i + 1 if n is None else i + 2
        if (unit := self.units.unit(tokens, at)) is None:
            season = self._season.match(tokens, i + 1) if n is None else None
            return None if season is None else self._about_a_year(tokens, i, i + 1 + season[0], day, 1)
        span: Span | None = None
        if n is None and self.units.one(tokens, at) and first == i:
            span = None if day is None else unit_moved(day, 1, unit)
        elif day is not None and (n is not None or self.units.one(tokens, at)):
            end = moved(day, n or 1, unit)
            span = None if end is None else (day, end)
        return told(tokens, first, at + 1, span, size_of(unit))

    def _following(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        unit = self.units.unit(tokens, i + 1)
        if unit is None or not self.units.one(tokens, i + 1) or tokens.get(i - 1) not in self.words.the:
            return None
        return self._told_from(tokens, i - 1, i + 2, 1, unit, day)

    def _about_a_year(self, tokens: Tokens, i: int, after: int, day: Day, years: int) -> Dated:
        """ "this season": nobody knows its days, but it lies within half a year of the text."""
        there = None if day is None else moved(day, years, "year")
        return told(tokens, i, after, None if there is None else about(there, 0, "year"), "year")

    # ------------------------------------------------------------------ ago, earlier, later

    def _ago(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "two weeks ago" from the day of the text; "in the year-ago quarter" from what is told."""
        if tokens.get(i - 1) == "-" and self.units.one(tokens, i - 2):
            return self._told_from(tokens, i - 2, i + 1, -1, self.units.names[tokens.lower[i - 2]], day)
        counted = self.units.counted_before(tokens, i)
        if counted is None:
            return None
        n, unit, first = counted
        span = None if day is None else about(day, -n, unit)
        return told(tokens, first, i + 1, span, size_of(unit))

    def _shift(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "a year earlier", "two days later", "the month before": from another date of the sentence."""
        word = tokens.lower[i]
        sign = -1 if word in self.words.earlier else 1
        within = word in self.words.earlier_in or word in self.words.later_in
        if not within and tokens.get(i + 1)[:1].isalnum():
            return None  # "two days after the quake"
        if tokens.get(i - 1) == "-" and self.units.one(tokens, i - 2):
            return self._told_from(tokens, i - 2, i + 1, sign, self.units.names[tokens.lower[i - 2]], day)
        if (counted := self.units.counted_before(tokens, i)) is not None:
            return self._told_from(tokens, counted[2], i + 1, sign * counted[0], counted[1], day)
        if self.units.one(tokens, i - 1) and tokens.get(i - 2) in self.words.the:
            return self._told_from(tokens, i - 2, i + 1, sign, self.units.names[tokens.lower[i - 1]], day)
        return None

    def _told_from(self, tokens: Tokens, first: int, after: int, count: int, unit: Unit, day: Day) -> Dated:
        text = tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
        found = Shifted(first, after, Period(None, None, text), bare=first, size=size_of(unit))
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

    # ------------------------------------------------------------------ weekends, and how things stand

    def _weekend(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        if tokens.get(i - 1) not in self.words.the or tokens.get(i + 1) in self._of:
            return None
        return told(tokens, i - 1, i + 1, None if day is None else around(day, "weekend"), "day")

    def _standing(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "now", "so far": how things stand on the day of the text; "at the time": only named."""
        found = self._now.match(tokens, i)
        if found is None:
            return None
        after = i + found[0]
        if (tokens.get(after) == "-" and tokens.glued(after)) or (i > 0 and tokens.get(i - 1) == "-"):
            return None  # "the now-closed mine"
        if not found[1]:
            return told(tokens, i, after, None, "day")
        if self._this_behind(tokens, after):
            return None  # "so far this year" is read from "this"
        return told(tokens, i, after, None if day is None else (day, day), "day", as_of=True, loose=True)

    def _this_behind(self, tokens: Tokens, at: int) -> bool:
        return tokens.get(at) in self.words.this and self.units.unit(tokens, at + 1) is not None

    def _year_to_date(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        found = self._to_date.match(tokens, i)
        if found is None:
            return None
        span = None if day is None else (day.replace(month=1, day=1), day)
        return told(tokens, i, i + found[0], span, "year", as_of=True)

    def _edge_of(self, tokens: Tokens, i: int, day: Day) -> Dated | None:
        """ "since the start of the year", "by the end of the month"."""
        if tokens.get(i - 1) not in self.words.the or self._edge.match(tokens, i - 2) is None:
            return None
        if tokens.get(i + 1) in self._of:
            return None
        unit = self.units.names[tokens.lower[i]]
        return told(tokens, i - 1, i + 1, None if day is None else around(day, unit), size_of(unit))

    def _cut(self, tokens: Tokens, found: Dated) -> Dated:
        """ "the end of last year" is its last day, "the start of this month" its first quarter."""
        edge = self._edge.match(tokens, found.bare - 1)
        if edge is None or type(found) is not Dated:
            return found
        span: Span | None = None
        if found.start is not None and found.end is not None:
            first = found.start + (found.end - found.start) // 4
            span = (found.start, first) if edge[1] else (found.end, found.end)
        return told(tokens, found.bare - edge[0], found.after, span, found.size)

    # ------------------------------------------------------------------ stretches up to a date

    def up_to(self, tokens: Tokens, found: Dated) -> Dated:
        """ "the week ending 3 May", "the 12 months to March", "the quarter ended June 30"."""
        joined = self._up_to.match(tokens, found.bare - 1)
        if joined is None or found.end is None or found.start is None:
            return found
        at = found.bare - 1 - joined[0]
        unit = self.units.names.get(tokens.get(at))
        if unit is None:
            return found
        n = 1 if self.units.one(tokens, at) else self.units.count(tokens, at - 1)
        if n is None or tokens.get(at - 1) in self.words.articles:
            return found  # "3 percent a year to 2023"
        first = at - (self.units.count(tokens, at - 1) is not None)
        first -= tokens.get(first - 1) in self.words.the
        made = told(tokens, first, found.after, up_to(found.end, n, unit), size_of(unit))
        made.named = found.named
        return made
