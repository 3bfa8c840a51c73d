"""Numbers that are no figures: years, dates, clock times, names, identifiers, scores, ordinals."""

from __future__ import annotations

from discrep.extract.amounts import Amount
from discrep.extract.digits import digits
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens, all_digits
from discrep.quantity import Kind

Found = tuple[Kind, int, int]  # kind, first token, token after
_DASHES = frozenset("-–—‐‑−")


class KindReader:
    """Tells what a digit token is, where it counts nothing."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.figures
        self.endings = lexicon.numerals.ordinal_endings
        self.codes = frozenset(lexicon.money.codes) | {s.rstrip("$") for s in lexicon.money.symbols}
        people = lexicon.measurand.people
        plurals = {form for form, lemma in lexicon.measurand.irregular.items() if lemma in people}
        units = {form for forms in lexicon.units.words.values() for form in forms}
        self._counted = plurals | {f"{noun}s" for noun in people} | units | lexicon.measurand.determiners
        self._time_units = lexicon.units.time.names
        self._pronouns = lexicon.numerals.pronouns
        self._pronoun_before = lexicon.numerals.pronoun_before
        self._function_words = lexicon.measurand.function_words
        self._connectors = lexicon.numerals.joiners | frozenset(lexicon.ranges.to)
        self._clock = Phrases((phrase, True) for phrase in self.words.clock)
        self._labels = Phrases(((phrase, True) for phrase in self.words.labels), backwards=True)
        self._hedges = Phrases(
            ((phrase, True) for phrases in lexicon.hedges.before.values() for phrase in phrases), backwards=True
        )

    def read(self, tokens: Tokens, at: int) -> Found | None:
        """The kind of the number at token `at`, or None where it may be a figure."""
        return (
            self._name(tokens, at)
            or self._ordinal(tokens, at)
            or self._date(tokens, at)
            or self._clock_time(tokens, at)
            or self._chain(tokens, at)
            or self._year(tokens, at)
            or self._label(tokens, at)
        )

    def _name(self, tokens: Tokens, at: int) -> Found | None:
        """ "G7", "F-22", "COVID-19", "2+2", "8x7B"."""
        before = tokens.words[at - 1] if at else ""
        if tokens.glued(at) and before[:1].isalpha() and before not in self.codes:
            return Kind.NAME, at - 1, at + 1
        if tokens.glued(at) and before in _DASHES and tokens.glued(at - 1) and at > 1:
            word = tokens.words[at - 2]
            if (
                word.isalpha()
                and tokens.lower[at - 2] not in self.words.year_prefixes
                and not self._hedged(tokens, at - 2)
            ):
                return Kind.NAME, at - 2, at + 1
        following = tokens.get(at + 1)
        if (
            following in ("+", "x", "×")
            and tokens.get(at + 3) != "^"
            and tokens.glued(at + 1)
            and tokens.glued(at + 2)
            and tokens.number(at + 2)
        ):
            return Kind.NAME, at, at + 3
        return None

    def _hedged(self, tokens: Tokens, at: int) -> bool:
        return self._hedges.match(tokens, at) is not None

    def _ordinal(self, tokens: Tokens, at: int) -> Found | None:
        if tokens.get(at + 1) in self.endings and tokens.glued(at + 1):
            month = self._month(tokens, at - 1) or self._month(tokens, at + 2)
            return (Kind.DATE if month else Kind.ORDINAL), at, at + 2
        return None

    def _month(self, tokens: Tokens, at: int) -> bool:
        if tokens.get(at) == ".":
            at -= 1
        return tokens.get(at) in self.words.months and tokens.words[at][:1].isupper()

    def _date(self, tokens: Tokens, at: int) -> Found | None:
        word = tokens.words[at]
        if not all_digits(word):
            return None
        if len(word) <= 2 and 1 <= int(word) <= 31 and (self._month(tokens, at - 1) or self._month(tokens, at + 1)):
            return Kind.DATE, at, at + 1
        # "between Oct. 23 and 28": a second day behind a first
        if len(word) <= 2 and tokens.get(at - 1) in self._connectors and at > 2 and all_digits(tokens.words[at - 2]):
            if self._month(tokens, at - 3) and not tokens.get(at + 1)[:1].isalpha():
                return Kind.DATE, at, at + 1
        first, second = tokens.get(at + 1), tokens.get(at + 3)
        if first in ("-", "/", ".") and first == second and tokens.glued(at + 1) and tokens.glued(at + 2):
            parts = [word, tokens.get(at + 2), tokens.get(at + 4)]
            if all(all_digits(part) for part in parts) and sorted(map(len, parts)) in (
                [2, 2, 4],
                [1, 2, 4],
                [1, 1, 4],
                [2, 2, 2],
            ):
                return Kind.DATE, at, at + 5
        return None

    def _clock_time(self, tokens: Tokens, at: int) -> Found | None:
        after = at + 1
        word = tokens.words[at]
        if (
            tokens.get(after) == ":"
            and tokens.glued(after)
            and tokens.glued(after + 1)
            and all_digits(tokens.get(after + 1))
        ):
            return Kind.TIME, at, after + 2
        if len(word) <= 5 and (found := self._clock.match(tokens, after)):
            return Kind.TIME, at, after + found[0]
        return None

    def _chain(self, tokens: Tokens, at: int) -> Found | None:
        """Digits joined by dashes: a season, a score, or an identifier such as a phone number."""
        word = tokens.words[at]
        if digits(word) is None or (len(word) > 1 and word[0] == "0" and all_digits(word)):
            return Kind.IDENTIFIER, at, at + 1
        if all_digits(word) and len(word) > 15:
            return Kind.IDENTIFIER, at, at + 1
        after, parts = at + 1, [word]
        while (
            tokens.get(after) in _DASHES
            and tokens.glued(after)
            and tokens.glued(after + 1)
            and tokens.number(after + 1)
        ):
            parts.append(tokens.words[after + 1])
            after += 2
        if len(parts) > 2:
            return Kind.IDENTIFIER, at, after
        if len(parts) == 2 and all(all_digits(part) for part in parts):
            first, second = parts
            if _is_year(first) and (_is_year(second) or len(second) == 2):
                return Kind.YEAR, at, after
            if (second[0] == "0" and len(second) > 1) or [len(first), len(second)] == [3, 4]:
                return Kind.IDENTIFIER, at, after
            if int(first) >= int(second):
                return Kind.SCORE, at, after
        if len(parts) == 1 and _is_year(word) and tokens.get(after) == "/" and tokens.glued(after):
            if tokens.glued(after + 1) and all_digits(tokens.get(after + 1)):
                return Kind.YEAR, at, after + 2
        return None

    def _year(self, tokens: Tokens, at: int) -> Found | None:
        word = tokens.words[at]
        if not _is_year(word):
            return None
        before, following = tokens.get(at - 1), tokens.get(at + 1)
        if (following == "s" and tokens.glued(at + 1)) or following in ("'s", "’s"):
            return Kind.YEAR, at, at + 2
        if following in ("%", "°") or before in ("$", "€", "£", "¥"):
            return None
        if before in self.words.year_before or before in self.words.months or before == ".":
            return Kind.YEAR, at, at + 1
        if word[:2] in ("19", "20") and following not in self._counted:
            return Kind.YEAR, at, at + 1  # "2018 sales"
        if not following[:1].isalpha() or (tokens.words[at + 1][:1].isupper() and before != ""):
            return Kind.YEAR, at, at + 1
        return None

    def _label(self, tokens: Tokens, at: int) -> Found | None:
        """ "Article 4", "No. 5", "Boeing 737"."""
        place = at - 1
        if tokens.get(place) == "." and place > 0 and tokens.glued(place):
            place -= 1
        found = self._labels.match(tokens, place)
        if found and not (
            tokens.lower[at - 1] == "." and place == at - 2 and tokens.lower[place] not in self.words.dotted_labels
        ):
            return Kind.NAME, place + 1 - found[0], at + 1
        word, before = tokens.words[at], tokens.words[at - 1] if at else ""
        if (
            at > 1
            and all_digits(word)
            and len(word) <= 4
            and before[:1].isupper()
            and before.isalpha()
            and len(before) > 1
        ):
            following = tokens.words[at + 1] if at + 1 < len(tokens) else ""
            counted = following[:1].islower() or following in ("%", "-", "–")
            if (
                not counted
                and before not in self.codes
                and before.lower() not in self.words.months
                and not self._hedged(tokens, at - 1)
            ):
                return Kind.NAME, at - 1, at + 1
        return None

    # ------------------------------------------------------------------ of whole amounts

    def of_amount(self, tokens: Tokens, amount: Amount) -> Kind | None:
        """The kind of an amount that is no figure: a pronoun, a rank, a point of time."""
        words, before = self.words, tokens.get(amount.first - 1)
        if self._pronoun(tokens, amount):
            return Kind.PRONOUN
        if amount.unit is None:
            return Kind.NAME if before in words.ranked else None
        if amount.unit in self._time_units and (
            before in words.period_before or tokens.get(amount.after) in words.period_after
        ):
            return Kind.TIME
        return None

    def _pronoun(self, tokens: Tokens, amount: Amount) -> bool:
        """ "one" where it counts nothing: "no one", "one of the", "one is"."""
        if tokens.get(amount.first) not in self._pronouns or amount.after != amount.first + 1:
            return False
        following = tokens.get(amount.after)
        if tokens.get(amount.first - 1) in self._pronoun_before:
            return True
        return not following[:1].isalpha() or following in self._function_words

    def take_age_word(self, tokens: Tokens, amount: Amount) -> bool:
        """Whether "old" follows a stretch of time; the amount then holds it."""
        at = amount.after
        if tokens.get(at) == "-" and tokens.glued(at):
            at += 1
        if tokens.get(at) not in self.words.age_words:
            return False
        amount.after = at + 1
        return True

    def is_bare_age(self, tokens: Tokens, amount: Amount) -> bool:
        """ "aged 65", and the number between two commas behind a name: "Kim Yong-hyun, 65, was"."""
        before = tokens.get(amount.first - 1)
        if before in self.words.aged:
            return True
        small = len(amount.ends) == 1 and 0 < amount.ends[0] < 120 and all_digits(tokens.words[amount.number_first])
        if before != "," or tokens.get(amount.after) != "," or amount.first < 2 or not small:
            return False
        name = amount.first - 2
        while name > 1 and tokens.lower[name - 1] == "-" and tokens.glued(name) and tokens.glued(name - 1):
            name -= 2
        return tokens.words[name][:1].isupper()


def _is_year(word: str) -> bool:
    return len(word) == 4 and all_digits(word) and 1500 <= int(word) <= 2100
