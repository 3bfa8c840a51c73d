"""Dates that are themselves what is claimed: born on, founded in, released before, expected by."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from discrep.extract.figures.figures import Figure
from discrep.extract.lexicon.date_words import DatedEvent
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.date_hedges import DateHedgeReader, Days
from discrep.extract.measurands.dated import Dated
from discrep.extract.measurands.named_dates import EventDate, NamedDateReader
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.measurands.times import TimeReader
from discrep.extract.numerals.triggers import trie
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind

if TYPE_CHECKING:
    import datetime

_REACH = 14  # tokens between an event and its date
_NEGATED = 3  # tokens before an event in which it is denied: "was not yet born"
_DIGIT = re.compile("[0-9]")
_SHORTEST = 4  # letters of what ends like a participle and is none: "Ted"
_OPENERS = frozenset(';.—“"`')
_TIMES = frozenset({Kind.AGE, Kind.DURATION})


@dataclass(slots=True)
class Mention:
    """An event at tokens `first` up to `after`. Without a name it is something that goes on."""

    first: int
    after: int
    name: str | None
    event: DatedEvent | None
    dated: bool = False


class DatedEventReader:
    """Finds the dates of events by the words of one language."""

    def __init__(self, lexicon: Lexicon, times: TimeReader, nouns: NounReader) -> None:
        self.words = words = lexicon.dates
        self.times, self.nouns, self.hedges = times, nouns, DateHedgeReader(lexicon)
        self.named = NamedDateReader(lexicon, self.hedges)
        self._months = frozenset(lexicon.figures.months)
        self._function_words = lexicon.measurand.function_words
        self._determiners = lexicon.measurand.determiners
        self._of_words = lexicon.measurand.of
        self._participles = lexicon.measurand.participles
        self._copulas = lexicon.measurand.copulas
        phrases: list[tuple[str, tuple[str, DatedEvent] | None]] = [
            (phrase, (name, event)) for name, event in words.events.items() for phrase in event.words
        ]
        self._events = Phrases([*phrases, *((word, None) for word in words.lasting)])
        self._heads = self._events.heads | words.works | words.states_since | words.between
        forms = {form for word in self._heads for form in (word, word.capitalize())}
        # a single class of characters first, which the engine seeks fastest
        pattern = rf"(?:{trie(sorted(forms))})(?![^\W_])"
        self._words = re.compile(rf"[^a-zA-Z0-9]{pattern}|[12][0-9]{{3}} ?[-–—]")
        self._opening = re.compile(pattern)

    def within(self, text: str, start: int, end: int) -> bool:
        """Whether an event and a date can stand in the sentence between two places."""
        if _DIGIT.search(text, start, end) is None:
            return False
        if self._words.search(text, max(0, start - 1), end) is not None:
            return True
        return start == 0 and self._opening.match(text, 0, end) is not None

    def read(
        self, tokens: Tokens, numbers: list[int], figures: list[Figure], day: datetime.date | None
    ) -> list[EventDate]:
        """The dates of a sentence that are claimed, in order; `figures` are those that count something."""
        lower = tokens.lower
        if 4 not in [len(lower[i]) for i in numbers] and (day is None or self._months.isdisjoint(lower)):
            return []  # neither a year nor a day of a month: nearly always
        if self._heads.isdisjoint(lower) and "(" not in lower:
            return []
        dates = [date for date in self.times.written(tokens, numbers, day) if date.named or date.size == "day"]
        if figures:
            taken = {i for figure in figures for i in range(figure.first, figure.after)}
            dates = [date for date in dates if taken.isdisjoint(range(date.bare, date.after))]
        if not dates:
            return []
        mentions = self._mentions(tokens, dates)
        counts = [figure for figure in figures if figure.kind not in _TIMES]
        found: dict[int, EventDate] = {}
        for k, date in enumerate(dates):
            if k in found:
                continue
            days = self.hedges.read(tokens, date)
            if days is None:
                continue
            following = dates[k + 1] if k + 1 < len(dates) else None
            if self.named.lifespan(tokens, k, date, following, days, found):
                continue
            for each in self._of(tokens, mentions, date, following, days, counts):
                at = k + 1 if each.date is following else k
                found[at] = each
        self._fronted(tokens, mentions, dates, counts, found)
        # "not opened before 1990" is no denial of what it says
        return [each for _, each in sorted(found.items()) if not each.denied or each.days.hedge is None]

    def _mentions(self, tokens: Tokens, dates: list[Dated]) -> list[Mention]:
        inside = {i for date in dates for i in range(date.bare, date.after)}
        found: list[Mention] = []
        done = 0
        for i, word in enumerate(tokens.lower):
            if i < done or word not in self._heads or i in inside or tokens.get(i - 1) == "-":
                continue
            if (match := self._events.match(tokens, i)) is None:
                continue
            done = i + match[0]
            if (tokens.get(done) == "-" and tokens.glued(done)) or tokens.get(done) in self.words.particles:
                continue  # "start-up", "ended up"
            name, event = match[1] or (None, None)
            found.append(Mention(i, done, name, event))
        return found

    # ------------------------------------------------------------------ the event of one date

    def _of(
        self, tokens: Tokens, mentions: list[Mention], date: Dated, following: Dated | None, days: Days,
        counts: list[Figure],
    ) -> list[EventDate]:  # fmt: skip
        """What a date says of the event before it, or of the work that it stands before."""
        if work := self.named.work(tokens, date, days):
            return [work]
        before = next((m for m in reversed(mentions) if m.after <= days.opening), None)
        span = following is not None and self.hedges.joined(tokens, date, following)
        if before is None or before.dated or not self._reaches(tokens, before, days, counts):
            if span and days.how == "since":
                return self._office(tokens, date, following, days, counts)
            return self._state(tokens, date, days, counts) if days.how == "since" else []
        if before.event is None or before.name is None:
            return self._lasting(tokens, before, date, following if span else None, days)
        if not span and days.how == "since" and before.name != self.words.begin:
            return self._state(tokens, date, days, counts)  # not "the first to win since 1998"
        if not span and days.how == "until":
            return []
        before.dated = True
        if span and following is not None and (last := self.hedges.read(tokens, following)) is not None:
            whole = days.interval.hull(last.interval)
            days = replace(days, first=days.opening, after=following.after, interval=whole)
        return [self._made(tokens, before, date, days)]

    def _reaches(self, tokens: Tokens, event: Mention, days: Days, counts: list[Figure]) -> bool:
        """Nothing between an event and a date makes it the date of something else."""
        lower, words = tokens.lower, self.words
        gap = range(event.after, days.opening)
        if len(gap) > (1 if event.event is not None and event.event.adjacent else _REACH):
            return False
        if not days.how and len(gap) > 0 and lower[gap[-1]] not in (",", ";"):
            return False  # "founded the 2015 society"
        if not words.blocks.isdisjoint(lower[gap.start : gap.stop]) and lower[gap.start : gap.stop] != [";"]:
            return False
        if not words.told.isdisjoint(lower[gap.start : gap.stop]):
            return False
        if ("(" in lower[gap.start : gap.stop]) != (")" in lower[gap.start : gap.stop]):
            return False
        if any(event.after <= figure.first < days.opening for figure in counts):
            return False  # "signed 40 players in 2016"
        if any(0 < event.first - figure.after <= 5 for figure in counts) and not self._parted(tokens, event, counts):
            return False  # "40 people died in 2016"
        return not any(self._joins(tokens, i) for i in gap if lower[i] in words.joins)

    def _parted(self, tokens: Tokens, event: Mention, counts: list[Figure]) -> bool:
        """A comma parts an event from the counts before it."""
        last = max(figure.after for figure in counts if figure.after <= event.first)
        return "," in tokens.lower[last : event.first]

    def _joins(self, tokens: Tokens, i: int) -> bool:
        """Behind "and" or a comma another thing is done: "and moved to"."""
        following = i + 1
        word = tokens.get(following)
        if word in self._determiners or word in self._function_words:
            return word in self._copulas or (tokens.lower[i] == "," and word in self.words.pronouns)
        if tokens.words[following][:1].isupper() if following < len(tokens) else True:
            return False
        return tokens.lower[i] != "," and not self.nouns.plural(word) and word.endswith(self.words.past_endings)

    def _made(self, tokens: Tokens, event: Mention, date: Dated, days: Days) -> EventDate:
        assert event.name is not None
        denied = not self.words.negations.isdisjoint(tokens.lower[max(0, event.first - _NEGATED) : event.first])
        bracket = self.named.bracket(tokens, days.opening)
        ends = bracket if bracket is not None and bracket < event.first else None
        named = None
        if tokens.get(event.after) in self._of_words:
            first = event.after + 1 + (tokens.get(event.after + 1) in self._determiners)
            named = self.named.name(tokens, first)
        return EventDate(days, date, event.name, event.first, event.after, ends, named, denied)

    def _lasting(
        self, tokens: Tokens, event: Mention, date: Dated, last: Dated | None, days: Days
    ) -> list[EventDate]:  # fmt: skip
        """ "served from 1997 until 2000": it began in the one and ended in the other."""
        event.dated = True
        made = [Mention(event.first, event.after, name, None) for name in (self.words.begin, self.words.end)]
        if last is not None and (end := self.hedges.read(tokens, last)) is not None:
            return [self._made(tokens, made[0], date, days), self._made(tokens, made[1], last, end)]
        if days.how in ("since", "until"):
            return [self._made(tokens, made[days.how == "until"], date, days)]
        return []

    def _office(
        self, tokens: Tokens, date: Dated, following: Dated | None, days: Days, counts: list[Figure]
    ) -> list[EventDate]:  # fmt: skip
        """ "was governor of the state from 1991 to 1995"."""
        for i in range(days.opening - 1, max(-1, days.opening - _REACH), -1):
            if tokens.lower[i] in self.words.blocks or any(figure.first <= i < figure.after for figure in counts):
                return []
            if tokens.lower[i] in self._copulas:
                return self._lasting(tokens, Mention(i, i + 1, None, None), date, following, days)
        return []

    def _state(self, tokens: Tokens, date: Dated, days: Days, counts: list[Figure]) -> list[EventDate]:
        """ "has been the seat of government since 1998"."""
        if tokens.get(days.opening) not in self.words.states_since:
            return []
        for i in range(days.opening - 1, max(0, days.opening - _REACH), -1):
            word = tokens.lower[i]
            if word in self.words.blocks or any(figure.first <= i < figure.after for figure in counts):
                return []
            if word in self.words.state and tokens.lower[i - 1] in self._copulas:
                state = Mention(i - 1, i + 1, self.words.begin, None)
                return [self._made(tokens, state, date, days)]
        return []

    # ------------------------------------------------------------------ dates before their event

    def _fronted(
        self, tokens: Tokens, mentions: list[Mention], dates: list[Dated], counts: list[Figure],
        found: dict[int, EventDate],
    ) -> None:  # fmt: skip
        """ "In 1990, the company was founded"; "on 4 May launched"."""
        for k, date in enumerate(dates):
            if k in found or (days := self.hedges.read(tokens, date)) is None or days.how not in ("plain", "hedge"):
                continue
            event = next((m for m in mentions if m.first >= date.after), None)
            if event is None or event.name is None or event.event is None or event.dated or event.event.adjacent:
                continue
            if not self._opens(tokens, days.opening):
                if event.first > date.after or tokens.get(event.after) in self.words.by:
                    continue  # "an election in 2017 won by him"
            if self._leads(tokens, date.after, event, counts):
                event.dated = True
                found[k] = self._made(tokens, event, date, days)

    def _opens(self, tokens: Tokens, at: int) -> bool:
        """A clause begins with token `at`."""
        return at == 0 or tokens.lower[at - 1] in _OPENERS or tokens.lower[at - 1] in self.words.joins - {","}

    def _leads(self, tokens: Tokens, at: int, event: Mention, counts: list[Figure]) -> bool:
        """Between a date and the event behind it stands its subject alone."""
        gap = tokens.lower[at : event.first]
        if len(gap) > _REACH or not self.words.blocks.isdisjoint(gap) or "," in gap[1:] or "(" in gap:
            return False
        if any(at <= figure.first < event.after + _REACH for figure in counts):
            return False
        if not self.words.told.isdisjoint(tokens.lower[event.after : event.after + 4]):
            return False
        # another verb is what the date is of
        return not any(word.endswith(self._participles) and len(word) > _SHORTEST for word in gap)
