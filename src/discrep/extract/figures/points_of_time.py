"""Numbers that name a point of time: dates, clock times and years."""

from __future__ import annotations

from discrep.extract.amounts.unit_words import UnitReader
from discrep.extract.figures.hedge_words import HedgeReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.quantity import Kind

Found = tuple[Kind, int, int]  # kind, first token, token after
_DATE_SHAPES = ([2, 2, 4], [1, 2, 4], [1, 1, 4], [2, 2, 2])
_SHORT_DATES = ([1, 2, 2], [1, 1, 2])  # with slashes: "9/17/16"
_MONEY_SIGNS = frozenset("$€£¥₹")
_APOSTROPHES = frozenset("'’")
_NEW = "1900"  # years that texts tell of without a word of time


class PointReader:
    """Reads dates, clock times and years by the words of one language."""

    def __init__(self, lexicon: Lexicon, units: UnitReader, hedges: HedgeReader) -> None:
        self.words, self.units = lexicon.figures, units
        self._counted = lexicon.measurand.people_plurals | lexicon.measurand.determiners
        self._people = lexicon.measurand.people_plurals
        self._and = lexicon.numerals.joiners | {","}
        self._connectors = lexicon.numerals.joiners | frozenset(lexicon.ranges.to)
        self._function_words = lexicon.measurand.function_words
        self._prepositions = lexicon.measurand.subject_prepositions
        self._clock = Phrases((phrase, True) for phrase in self.words.clock)
        sayings = [(day, Kind.DATE) for day in self.words.slashed_days]
        self._slashes = Phrases([*sayings, *((saying, Kind.NAME) for saying in self.words.slashed)])
        self._eras = Phrases((phrase, True) for phrase in self.words.eras)
        self._hedges = hedges
        self._behind_days = lexicon.time.ordinal_endings | {"."}  # "May 5th 2019"
        # beside a number these can make it a point of time
        self.before = frozenset(self.words.months) | self._connectors | {"."}
        self.behind = frozenset(self.words.months) | self._clock.heads | self._eras.heads | self._connectors

    # ------------------------------------------------------------------ dates

    def date(self, tokens: Tokens, at: int) -> Found | None:
        word = tokens.words[at]
        if not all_digits(word):
            return None
        if len(word) <= 2 and 1 <= int(word) <= 31:
            if self.month(tokens, at - 1, at + 1) or self.month(tokens, at + 1, at + 1):
                return Kind.DATE, at, at + 1
            # "between Oct. 23 and 28": a second day behind a first
            if at > 2 and tokens.lower[at - 1] in self._connectors and all_digits(tokens.words[at - 2]):
                if self.month(tokens, at - 3, at - 1) and not tokens.get(at + 1)[:1].isalpha():
                    return Kind.DATE, at, at + 1
            if found := self._day_before(tokens, at):
                return found
        if not tokens.glued(at + 1):
            return None
        first = tokens.lower[at + 1]
        if first == "/" and (day := self._slashed(tokens, at)) is not None:
            return day
        if first in ("-", "/", ".") and first == tokens.get(at + 3) and tokens.glued(at + 2):
            parts = [word, tokens.get(at + 2), tokens.get(at + 4)]
            lengths = sorted(map(len, parts)) if all(map(all_digits, parts)) else []
            if lengths in _DATE_SHAPES or (first == "/" and lengths in _SHORT_DATES):
                return Kind.DATE, at, at + 5
        return None

    def _day_before(self, tokens: Tokens, at: int) -> Found | None:
        """ "3-7 June", "from 4 to 9 July": a first day before the day and its month."""
        joined, day = tokens.get(at + 1), tokens.get(at + 2)
        if joined not in self._connectors or len(day) > 2 or not all_digits(day) or not 1 <= int(day) <= 31:
            return None
        return (Kind.DATE, at, at + 3) if self.month(tokens, at + 3, at + 3) else None

    def _slashed(self, tokens: Tokens, at: int) -> Found | None:
        """ "9/11", "24/7", "on 10/28": month and day, or a saying; else it is a fraction."""
        if (found := self._slashes.match(tokens, at)) is not None:
            return found[1], at, at + found[0]
        month, day = tokens.words[at], tokens.get(at + 2)
        if not all_digits(day) or len(day) > 2 or len(month) > 2 or tokens.get(at + 3) == "/":
            return None
        if not tokens.glued(at + 2):
            return None
        if int(month) <= 12 < int(day) <= 31 and tokens.get(at - 1) in self._prepositions:
            return Kind.DATE, at, at + 3
        return (Kind.SCORE, at, at + 3) if int(month) > int(day) > 0 else None  # odds of 5/2

    def month(self, tokens: Tokens, at: int, day_after: int) -> bool:
        """Token `at` names a month; in small letters one that is a word of its own needs a preposition: "on may 19"."""
        shortened = tokens.get(at) == "." or tokens.get(at + 1) == "."
        if tokens.get(at) == ".":
            at -= 1
        if tokens.get(at) not in self.words.months:
            return False
        if tokens.words[at][:1].isupper() or shortened or tokens.lower[at] not in self.words.also_words:
            return True
        return tokens.get(min(at, day_after - 1) - 1) in self._prepositions

    # ------------------------------------------------------------------ clock times

    def clock(self, tokens: Tokens, at: int) -> Found | None:
        """ "10:30", "10 pm"; "3:1" is a score."""
        after = at + 1
        if tokens.get(after) == ":" and tokens.glued(after) and tokens.glued(after + 1):
            minutes = tokens.get(after + 1)
            whole, point, _ = minutes.partition(".")
            if point and all_digits(whole):
                return (Kind.TIME if len(whole) == 2 else Kind.SCORE), at, after + 2  # "1:23.456"
            if all_digits(minutes):
                end = after + 2
                while tokens.get(end) == ":" and tokens.glued(end) and tokens.glued(end + 1) and tokens.number(end + 1):
                    end += 2
                hours = tokens.words[at]
                clock = len(minutes) == 2 and minutes < "60" and all_digits(hours) and len(hours) <= 2
                return (Kind.TIME if clock and (int(hours) <= 24 or end > after + 2) else Kind.SCORE), at, end
        if len(tokens.words[at]) <= 5 and (found := self._clock.match(tokens, after)):
            return Kind.TIME, at, after + found[0]
        return None

    # ------------------------------------------------------------------ years

    def year(self, tokens: Tokens, at: int) -> Found | None:
        word = tokens.words[at]
        before, following = tokens.get(at - 1), tokens.get(at + 1)
        if self._eras.match(tokens, at + 1) is not None and len(word) <= 4:
            return Kind.YEAR, at, at + 1
        if not is_year(word):
            if len(word) == 4 and "1000" <= word < "1500" and all_digits(word):
                return self._old_year(tokens, at)
            far = len(word) == 4 and "2100" < word < "2200" and all_digits(word) and before in self._prepositions
            ends = not following.isalpha() or following in self._function_words
            ends = ends and (not far or self.units.beside(tokens, at + 1) is None)
            return (Kind.YEAR, at, at + 1) if far and ends else None
        if (following == "s" and tokens.glued(at + 1)) or following in ("'s", "’s"):
            return Kind.YEAR, at, at + 2
        if before in _MONEY_SIGNS or self.units.beside(tokens, at + 1) is not None:
            return None
        plural = following.isalpha() and following.endswith("s") and following not in self.words.year_nouns
        if (plural or following in self._counted) and self._hedges.ends(tokens, at - 1):
            return None
        if before == "" and following in self.words.year_is:
            return Kind.YEAR, at, at + 1  # "1784 was the year in which"
        if (plural or following in self._people) and self._among_counts(tokens, at):
            return None
        if before in self.words.year_before or before in self.words.months or before in self._behind_days:
            return Kind.YEAR, at, at + 1
        if following in self._counted:
            return None
        if word[:2] in ("19", "20") and not (plural and word.endswith("00")):
            return Kind.YEAR, at, at + 1  # "2018 sales"
        if not following[:1].isalpha() or (tokens.words[at + 1][:1].isupper() and before != ""):
            return Kind.YEAR, at, at + 1
        return None

    def _among_counts(self, tokens: Tokens, at: int) -> bool:
        """ "1700 officers and 1600 workers", "a crowd of 1700 people": behind another count, or where no time is."""
        before, old = tokens.get(at - 1), tokens.words[at] < _NEW
        behind = at - 2 if before in self._and and tokens.get(at - 2) == "," else at - 1
        earlier = tokens.get(behind - 1)
        if before in self._and:
            listed = behind > 1 and tokens.number(behind - 2) and (earlier in self._people or earlier.endswith("s"))
            if listed and (old or tokens.get(at + 1) in self._people):
                return True
            return old and (before == "," or not all_digits(earlier))
        return old and before in self.words.count_before and earlier not in self.words.seasons

    def _old_year(self, tokens: Tokens, at: int) -> Found | None:
        """ "in 1066", "from 1422 to 1450": before 1500 only where a year is expected and nothing is counted."""
        before, behind = tokens.get(at - 1), tokens.get(at + 1)
        expected = before in self.words.old_year_before
        if before in self._connectors and at > 2:
            earlier = tokens.words[at - 2]
            expected = len(earlier) == 4 and all_digits(earlier) and tokens.lower[at - 3] in self.words.old_year_before
        counts = behind.isalpha() and behind not in self._function_words
        return (
            (Kind.YEAR, at, at + 1) if expected and not counts and self.units.beside(tokens, at + 1) is None else None
        )

    @staticmethod
    def short_year(tokens: Tokens, at: int) -> Found | None:
        """ "'98", "the 90s"."""
        word = tokens.words[at]
        if len(word) != 2 or not all_digits(word):
            return None
        if tokens.get(at + 1) == "s" and tokens.glued(at + 1):
            return (Kind.YEAR, at, at + 2) if word[1] == "0" else None
        apostrophe = at > 0 and tokens.words[at - 1] in _APOSTROPHES and tokens.glued(at)
        return (Kind.YEAR, at, at + 1) if apostrophe and not tokens.glued(at - 1) else None


def is_year(word: str) -> bool:
    """Four digits from 1500 to 2100."""
    return len(word) == 4 and all_digits(word) and "1500" <= word <= "2100"
