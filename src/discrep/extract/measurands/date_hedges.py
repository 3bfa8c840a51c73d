"""What stands before a date: "before 1990" excludes it, "by 1990" does not, "around 1990" widens it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.dated import Dated
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.hedges import Hedge
from discrep.intervals import Interval, above, at_least, at_most, below, closed


@dataclass(slots=True)
class Days:
    """A span of days at tokens `first` up to `after`, its hedge with it; `opening` is its preposition."""

    first: int
    after: int
    opening: int
    interval: Interval
    hedge: Hedge | None
    how: str
    """plain, hedge, since, until, or "" where no preposition stands before it."""


class DateHedgeReader:
    """Reads the preposition of a date by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words = lexicon.dates
        hedges = [(phrase, hedge.value) for hedge, phrases in words.hedges.items() for phrase in phrases]
        others = [*((phrase, "since") for phrase in words.since), *((word, "until") for word in words.until)]
        plain = ((word, "plain") for word in (*words.plain, *words.between))
        self._before = Phrases([*plain, *hedges, *others], backwards=True)
        self._as_of = Phrases(((phrase, True) for phrase in lexicon.time.as_of), backwards=True)
        self._parting = frozenset({"-", "–", "—", *words.hedges.get(Hedge.ABOUT, ())})  # in a lifespan
        days, months, years = words.slack
        self._slack = {"day": days, "month": months, "year": years, "decade": years}

    def read(self, tokens: Tokens, date: Dated) -> Days | None:
        """The days that a date with its preposition stands for; "since" and "until" are left to its event."""
        if date.first < date.bare and self._as_of.match(tokens, date.bare - 1):
            return None  # "as of 5 May": no event is then
        return self.mentioned(tokens, date)

    def mentioned(self, tokens: Tokens, date: Dated) -> Days | None:
        """The same, whatever the date is that of: also that of how things stood."""
        if date.start is None or date.end is None:
            return None
        low, high = Fraction(date.start.toordinal()), Fraction(date.end.toordinal())
        found = self._before.match(tokens, date.bare - 1)
        if found is None:
            return Days(date.bare, date.after, date.bare, Interval(low, high, True, True), None, "")
        opening = date.bare - found[0]
        if found[1] in ("plain", "since", "until"):
            return Days(date.bare, date.after, opening, Interval(low, high, True, True), None, found[1])
        hedge = Hedge(found[1])
        interval = self._hedged(hedge, low, high, self._slack[date.size])
        return Days(opening, date.after, opening, interval, hedge, "hedge")

    def prefixed(self, tokens: Tokens, at: int, days: Interval) -> tuple[int, Interval, Hedge | None]:
        """The token at which a date begins with its hedge, its days, and that hedge; `at` is where it stands."""
        found = self._before.match(tokens, at - 1)
        if found is None or found[1] in ("plain", "since", "until") or days.low is None or days.high is None:
            return at, days, None
        hedge = Hedge(found[1])
        return at - found[0], self._hedged(hedge, days.low, days.high, self._slack["year"]), hedge

    @staticmethod
    def _hedged(hedge: Hedge, low: Fraction, high: Fraction, slack: int) -> Interval:
        match hedge:
            case Hedge.UNDER:
                return below(low)
            case Hedge.AT_MOST:
                return at_most(high)
            case Hedge.OVER:
                return above(high)
            case Hedge.AT_LEAST:
                return at_least(low)
            case _:
                return closed(low - slack if high < 1 else max(low - slack, Fraction(1)), high + slack)

    def joined(self, tokens: Tokens, one: Dated, two: Dated) -> bool:
        """ "between 1990 and 1995", "from May 2014 to June 2015"."""
        return tokens.get(one.bare - 1) in self.words.between and self._linked(tokens, one, two)

    def _linked(self, tokens: Tokens, one: Dated, two: Dated) -> bool:
        gap = two.bare - one.after
        return 1 <= gap <= 2 and all(word in self.words.to for word in tokens.lower[one.after : two.bare])

    def lifespan(self, tokens: Tokens, one: Dated, two: Dated) -> bool:
        """ "12 March 1952 – 4 May 2010" in brackets."""
        gap = tokens.lower[one.after : two.bare]
        return 1 <= len(gap) <= 3 and all(word in self._parting for word in gap)
