"""Ages: "65-year-old", "aged 65", "Ann Lee, 65, was", "in her mid-60s", "the over-65s"."""

from __future__ import annotations

from fractions import Fraction

from discrep.extract.amounts.amount import Amount
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits

AGE = "age"  # the rule of an amount that is one
_OLDEST = 120  # years
YEAR = "year"
_YOUNGEST = 10  # a smaller number behind a name is as often a score
_APPOSED = frozenset({(",", ","), (",", ";"), (",", "."), (",", ""), (",", "–"), (",", "—"), ("(", ")")})
"""Marks around an age that stands behind a name."""
_MARKS = frozenset(",(")
_HYPHENS = frozenset("-‐‑–")


class AgeReader:
    """Tells ages by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.ages
        self.decades = self.words.decades
        self._endings = self.words.decade_endings
        self._function_words = lexicon.measurand.function_words
        self._aged = Phrases(((phrase, True) for phrase in self.words.aged), backwards=True)
        self._older = Phrases((phrase, True) for phrase in self.words.older)
        self._when = Phrases((phrase, True) for phrase in self.words.when)
        self._aged_heads, self._older_heads, self._when_heads = self._aged.heads, self._older.heads, self._when.heads
        self._hints = self.words.was | self.words.now | self.words.turning | {",", "("}
        self._persons = lexicon.measurand.people
        self._prepositions = lexicon.measurand.subject_prepositions
        self._people = lexicon.measurand.people_plurals
        self._short = Phrases((phrase, True) for phrase in self.words.short)

    def amount(self, tokens: Tokens, at: int, floor: int) -> Amount | None:
        """The age that a decade of life or a group of ages says: "his 20s", "her early thirties", "the over-65s"."""
        word = tokens.lower[at]
        decade, after = self.decades.get(word), at + 1
        if decade is None:
            if len(word) != 2 or tokens.get(after) not in self._endings:
                return None
            if not all_digits(word) or not tokens.glued(after):
                return None
            decade, after = int(word), after + 1
        first = at - 1 if at > floor and tokens.lower[at - 1] in _HYPHENS and tokens.glued(at) else at
        group = first - 1 >= floor and tokens.get(first - 1) in self.words.groups
        if group and word not in self.decades:
            return self._made(first, after, (Fraction(decade),))
        part = self.words.decade_parts.get(tokens.get(first - 1), (0, 9))
        place = first - 1 if tokens.get(first - 1) in self.words.decade_parts else first
        if place - 1 < floor or tokens.get(place - 1) not in self.words.possessives or decade % 10:
            return None
        return self._made(place, after, (Fraction(decade + part[0]), Fraction(decade + part[1])))

    def _of_people(self, tokens: Tokens, first: int) -> bool:
        """A noun of people stands before: "children 12 and under"."""
        word = tokens.get(first - 1)
        return word in self._people or (tokens.get(first - 2) in self._people and not word[:1].isalpha())

    @staticmethod
    def _made(first: int, after: int, ends: tuple[Fraction, ...]) -> Amount:
        steps = [("number", "age", first, after)]
        return Amount(first, after, ends, YEAR, Fraction(1), None, AGE, False, first, steps)

    def take_word(self, tokens: Tokens, amount: Amount) -> bool:
        """Whether "old" follows a stretch of time, or "yo" a bare number; the amount then holds it."""
        at = amount.after
        if amount.unit is None:
            found = self._short.match(tokens, at)
            amount.after += found[0] if found else 0
            return found is not None
        if tokens.get(at) == "-":
            at += 1
        if tokens.get(at) not in self.words.words:
            return False
        amount.after = at + 1
        return True

    def bare(self, tokens: Tokens, amount: Amount) -> bool:
        """A number that words before it make an age, or its place between two commas behind a name."""
        first, after = amount.first, amount.after
        before, behind = tokens.get(first - 1), tokens.get(after)
        if before in self._aged_heads and self._aged.match(tokens, first - 1) is not None:
            return True
        if before not in self._hints and behind not in self._older_heads:
            return False
        if len(amount.ends) != 1 or not 0 < amount.ends[0] < _OLDEST or amount.ends[0].denominator != 1:
            return False
        if behind in self._older_heads and self._of_people(tokens, first):
            if self._older.match(tokens, after) is not None:
                return True
        if before in self.words.was and behind in self._when_heads and self._when.match(tokens, after) is not None:
            return True
        if before in self.words.was and not behind[:1].isalpha() and self._of_one(tokens, first - 2):
            return True  # "the victim was 16."
        if before in self.words.now and tokens.get(first - 2) == "," and not behind[:1].isalpha():
            return True
        if before in self.words.turning:
            return not behind[:1].isalpha() or behind in self._function_words
        return self._behind_name(tokens, amount)

    def _of_one(self, tokens: Tokens, at: int) -> bool:
        """A single person stands at token `at`."""
        return tokens.get(at) in self._persons or tokens.get(at) in self.words.persons

    def _behind_name(self, tokens: Tokens, amount: Amount) -> bool:
        """ "Ana Roe, 24, was", "a girl, 9,", "Ana Roe, 24 and Jon Sand, 31"."""
        first = amount.first
        before, behind = tokens.get(first - 1), tokens.get(amount.after)
        if before not in _MARKS or first < 2 or not all_digits(tokens.words[amount.number_first]):
            return False
        name = first - 2
        while name > 1 and tokens.lower[name - 1] == "-" and tokens.glued(name) and tokens.glued(name - 1):
            name -= 2
        if tokens.lower[name] == "." and tokens.lower[name - 1] in self.words.juniors:
            name -= 1
        apposed = (before, behind) in _APPOSED
        if tokens.lower[name] in self._persons and before == "," and apposed:
            return True
        if tokens.lower[name] in self._people and before == "," and behind in self.words.behind | {","}:
            return tokens.number(amount.after + 1)  # "her sons, 10 and 12,"
        if not tokens.words[name][:1].isupper():
            return False
        full = name > 0 and (tokens.words[name - 1][0].isupper() or tokens.words[name - 1] == ".")
        if not apposed:
            return full and amount.ends[0] >= _YOUNGEST and before == "," and self._goes_on(tokens, amount.after, name)
        # "Ana Roe, 24; Jon Sand, 31.", "Ana Roe (24)": of two words, for "Boston, 21." may be a score
        return behind == "," or (full and amount.ends[0] >= _YOUNGEST)

    def _goes_on(self, tokens: Tokens, at: int, name: int) -> bool:
        """Behind an age without a second comma: "24 of Lynn", "24 and Jon Sand"; "In New York, 24 and" is none."""
        while name > 0 and (tokens.words[name][:1].isupper() or tokens.words[name] == "."):
            name -= 1
        following = tokens.words[at + 1] if at + 1 < len(tokens) else ""
        return tokens.get(at) in self.words.behind and following[:1].isupper() and (
            tokens.lower[name] not in self._prepositions
        )  # fmt: skip
