"""Dates beside a name: a lifespan in brackets, "a 2015 comedy film", "the album Blue Notes (2012)"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.date_hedges import DateHedgeReader, Days
from discrep.extract.measurands.dated import Dated
from discrep.extract.text.tokens import Tokens

_BRACKET = 30  # tokens back to the bracket that a date stands in
_WORK = 7  # words of "2015 American computer-animated comedy film"
_TITLE = 12  # words between "album" and the year in brackets behind its title
_QUOTES = frozenset("\"'“”‘’`")


@dataclass(slots=True)
class EventDate:
    """A date that is claimed, and the words that tell of its event."""

    days: Days
    date: Dated
    name: str
    first: int
    after: int
    name_ends: int | None = None
    """The token behind the name of whose event it is, where that stands right there."""
    named: tuple[int, int] | None = None
    """That name, where it stands behind."""
    denied: bool = False


class NamedDateReader:
    """Finds such dates, and the names themselves, by the words of one language."""

    def __init__(self, lexicon: Lexicon, hedges: DateHedgeReader) -> None:
        self.words, self.hedges = lexicon.dates, hedges
        self._determiners, self._copulas = lexicon.measurand.determiners, lexicon.measurand.copulas
        self._function_words = lexicon.measurand.function_words

    def bracket(self, tokens: Tokens, at: int) -> int | None:
        """The open bracket that token `at` stands in."""
        for i in range(at, max(-1, at - _BRACKET), -1):
            if tokens.lower[i] == ")":
                return None
            if tokens.lower[i] == "(":
                return i
        return None

    def lifespan(
        self, tokens: Tokens, k: int, date: Dated, following: Dated | None, days: Days, found: dict[int, EventDate]
    ) -> bool:
        """ "(12 March 1952 – 4 May 2010)" behind a name."""
        if following is None or not self.hedges.lifespan(tokens, date, following):
            return False
        bracket = self.bracket(tokens, date.bare)
        last = self.hedges.read(tokens, following)
        if bracket is None or last is None or {date.size, following.size} <= {"year", "decade"}:
            return False
        for at, name, each, when in ((k, self.words.birth, days, date), (k + 1, self.words.death, last, following)):
            found[at] = EventDate(each, when, name, bracket, bracket + 1, bracket)
        return True

    def work(self, tokens: Tokens, date: Dated, days: Days) -> EventDate | None:
        """ "a 2015 comedy film", "the album Blue Notes (2012)"."""
        lower, works = tokens.lower, self.words.works
        if date.size != "year" or date.after != date.bare + 1:
            return None
        if tokens.get(date.bare - 1) == "(" and tokens.get(date.after) == ")":
            behind = range(date.bare - 2, max(-1, date.bare - 2 - _TITLE), -1)
            at = next((i for i in behind if lower[i] in works), None)
            if at is None or self._name_before(tokens, date.bare - 1) is None:
                return None
            return EventDate(days, date, self.words.release, at, at + 1, date.bare - 1)
        if tokens.get(date.bare - 1) in self.words.work_of and tokens.get(date.bare - 2) in works:
            days = replace(days, first=date.bare, hedge=None)
            return EventDate(days, date, self.words.release, date.bare - 2, date.bare - 1)  # "a film from 2015"
        if lower[date.bare - 1] not in self._determiners and tokens.get(date.bare - 1) not in ("'s", "’s"):
            return None
        at, head = date.after, -1
        while at < len(tokens) and at - date.after <= _WORK:
            if lower[at] in works:
                head = at
            elif not (lower[at].isalnum() or lower[at] in "-–") or lower[at] in self._function_words:
                break
            at += 1
        if head < 0:
            return None
        days = replace(days, first=date.bare, hedge=None)
        if tokens.get(date.bare - 2) in self._copulas:
            return EventDate(days, date, self.words.release, head, head + 1)
        if (named := self.name(tokens, head + 1)) is None:
            return None
        return EventDate(days, date, self.words.release, head, head + 1, None, named)

    def name(self, tokens: Tokens, first: int) -> tuple[int, int] | None:
        """A run of capitalized words at a token, in quotation marks or not."""
        while tokens.get(first) in _QUOTES:
            first += 1
        after = first
        while after < len(tokens) and after - first < _WORK and tokens.words[after][:1].isupper():
            after += 1
        return (first, after) if after > first else None

    def _name_before(self, tokens: Tokens, after: int) -> tuple[int, int] | None:
        """A run of capitalized words that ends before a token."""
        while after > 0 and tokens.lower[after - 1] in _QUOTES:
            after -= 1
        first = after
        while first > 0 and after - first < _WORK and tokens.words[first - 1][:1].isupper():
            first -= 1
        return (first, after) if after > first else None

    def name_of(self, tokens: Tokens, found: EventDate) -> tuple[int, int] | None:
        """Whose event it is, where the name stands right before a bracket, or behind."""
        if found.named is not None:
            return found.named
        return None if found.name_ends is None else self._name_before(tokens, found.name_ends)
