"""Whole numbers, decimals and ordinals in words. Every step reads a bounded number of tokens."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from discrep.extract.lexicon.numeral_words import NumeralWords
from discrep.extract.text.tokens import Tokens
from discrep.numbers import MAX_EXPONENT

_MAX_PLACES = 15  # words behind "point"
_NO_POWER = MAX_EXPONENT + 1


@dataclass(slots=True)
class Spoken:
    """A number in words, up to token `after`."""

    value: Fraction
    after: int
    power: int = 0
    """The power of ten of its last scale word, 0 without one."""
    scaled: bool = False
    """There is a scale word in it."""
    places: int | None = None
    """How many decimals were spoken."""


class SpokenReader:
    """Reads numbers in words by the words of one language."""

    def __init__(self, words: NumeralWords) -> None:
        self.words = words
        self._tens = frozenset(word for word, value in words.cardinals.items() if value >= 20)
        self._units = {word: value for word, value in words.cardinals.items() if 0 < value < 10}
        self._digits = {word: value for word, value in words.cardinals.items() if value < 10}
        self._digits |= dict.fromkeys(words.decimal_zeros, 0)
        self._scales = {**words.scales, **words.plural_scales}
        ending = words.part_ending
        self._ordinals = words.ordinals | {word + ending: value for word, value in words.ordinals.items()}
        scales = words.ordinal_scales
        self._ordinal_scales = scales | {word + ending: power for word, power in scales.items()}
        self._plurals = frozenset(word + ending for word in (*words.ordinals, *scales))
        self.part_starts = frozenset({*self._ordinals, *self._ordinal_scales, *words.cardinals})

    # -------------------------------------------------------------------- cardinals

    def read(
        self, tokens: Tokens, at: int, *, one: bool = False, split: bool = False, until: int | None = None
    ) -> Spoken | None:
        """The cardinal whose first word is token `at`, or None.

        `one`: an article before it stands for one ("a hundred"); `split`: it ends before "and";
        no token from `until` on is used.
        """
        stop = len(tokens) if until is None else until
        total, low, after, i, comma, joined = 0, _NO_POWER, at, at, False, False
        while i < stop and (group := self._group(tokens, i, stop, one=one and i == at, split=split)):
            value, end, full = group
            if joined and self.proper_part(tokens, end, value):
                break  # "one million and three quarters"
            if scale := self._scale(tokens, end, stop):
                power, end = scale
                if power >= low:
                    break  # "two million and three million"
                total, low = total + value * 10**power, power
            else:
                if low == _NO_POWER or (0 < value < 10**low and (full or not comma)):
                    total, after = total + value, end
                break
            after = end
            comma = tokens.get(end) == ","
            i, joined = (end + 1, False) if comma else self.link(tokens, end)
            if joined and split:
                break
        if after == at:
            return None
        last = self._scales.get(tokens.get(after - 1), 0)
        spoken = Spoken(Fraction(total), after, last, low != _NO_POWER)
        return self._decimal(tokens, spoken, stop) or spoken

    def link(self, tokens: Tokens, at: int) -> tuple[int, bool]:
        """Behind a hyphen or "and" at token `at`, or both: (the token there, whether "and" was passed)."""
        if self.hyphen(tokens, at):
            if tokens.get(at + 1) in self.words.joiners and self.hyphen(tokens, at + 2):
                return at + 3, True
            return at + 1, False
        return (at + 1, True) if tokens.get(at) in self.words.joiners else (at, False)

    def _group(self, tokens: Tokens, at: int, stop: int, *, one: bool, split: bool) -> tuple[int, int, bool] | None:
        """What stands before a scale: (value, token after, whether a hundred is in it)."""
        words = self.words
        small = (1, at) if one else self._below_hundred(tokens, at, stop)
        if small is None:
            return None
        value, i = small
        place = i + 1 if self.hyphen(tokens, i) else i
        word = tokens.get(place)
        if value and place < stop:
            if word in words.hundred or words.plural_scales.get(word) == 2:
                return (*self._behind_hundred(tokens, value * 100, place + 1, stop, split), True)
            if word in words.dozen:
                return value * 12, place + 1, False
            if word in words.score and tokens.get(place + 1) in words.joiners and not split:
                rest = self._below_hundred(tokens, place + 2, stop)
                if rest is not None and 0 < rest[0] < 20:
                    return value * 20 + rest[0], rest[1], False
        return (value, i, False) if i > at or self._scale(tokens, i, stop) else None

    def _behind_hundred(self, tokens: Tokens, value: int, at: int, stop: int, split: bool) -> tuple[int, int]:
        """The hundreds with what is added: "two hundred and five", "two hundred and two dozen"."""
        place, joined = self.link(tokens, at)
        small = None if joined and split else self._below_hundred(tokens, place, stop)
        if small is None or small[0] == 0:
            return value, at
        more, after = small
        following = tokens.get(after + 1 if self.hyphen(tokens, after) else after)
        if following in self.words.hundred or (joined and self.proper_part(tokens, after, more)):
            return value, at
        if joined and following in self.words.dozen:
            return value + more * 12, after + 1
        return value + more, after

    def _below_hundred(self, tokens: Tokens, at: int, stop: int) -> tuple[int, int] | None:
        """ "five", "fifteen", "fifty-five", "fifty five"."""
        word = tokens.get(at)
        value = self.words.cardinals.get(word)
        if value is None or at >= stop:
            return None
        if word not in self._tens:
            return value, at + 1
        # also where a line, or the reader of a picture, breaks behind the hyphen
        hyphen = tokens.get(at + 1) == "-" and (self.same_space(tokens, at + 1) or tokens.glued(at + 1))
        place = at + 2 if hyphen else at + 1
        unit = self._units.get(tokens.get(place))
        if unit is None or place >= stop:
            return value, at + 1
        return value + unit, place + 1

    def _scale(self, tokens: Tokens, at: int, stop: int) -> tuple[int, int] | None:
        """The power of the scale words at token `at`, and the token behind them: "million", "lakh crore"."""
        place = at + 1 if self.hyphen(tokens, at) else at
        power = self._scales.get(tokens.get(place))
        if power is None or place >= stop:
            return None
        after = place + 1
        while tokens.get(after - 1) in self.words.repeated and after < stop:
            more = self.words.scales.get(tokens.get(after))
            if more is None or power + more > MAX_EXPONENT:
                break
            power, after = power + more, after + 1
        return power, after

    @staticmethod
    def hyphen(tokens: Tokens, at: int) -> bool:
        """A hyphen glued to the words on both sides."""
        return tokens.get(at) == "-" and tokens.glued(at) and tokens.glued(at + 1)

    @staticmethod
    def same_space(tokens: Tokens, at: int) -> bool:
        """The mark at `at` is glued on both sides or on none, as in tokenised text."""
        return tokens.glued(at) == tokens.glued(at + 1)

    def _decimal(self, tokens: Tokens, whole: Spoken, stop: int) -> Spoken | None:
        """ "one point two five", "two hundred point seventy-one"."""
        i = whole.after
        if tokens.get(i) not in self.words.decimal_words:
            return None
        i, places = i + 1, ""
        while i < stop and len(places) < _MAX_PLACES and (digit := self._digits.get(tokens.get(i))) is not None:
            places, i = places + str(digit), i + 1
        if not places:
            small = self._below_hundred(tokens, i, stop)
            if small is None:
                return None
            places, i = str(small[0]), small[1]
        value = whole.value + Fraction(int(places), 10 ** len(places))
        return Spoken(value, i, 0, whole.scaled, len(places))

    # -------------------------------------------------------------------- ordinals and parts

    def ordinal(self, tokens: Tokens, at: int) -> tuple[int, int] | None:
        """(value, token after) of the ordinal at token `at`, plural or not.

        "fifth", "twenty-fifths", "hundredth", "ten-thousandths", "one hundred and fifth".
        """
        if (simple := self._simple(tokens, at)) is not None:
            return simple, at + 1
        number = self.read(tokens, at) if tokens.get(at) in self.words.cardinals else None
        if number is None or number.places is not None:
            return None
        return self.completed(tokens, int(number.value), number.after)

    def completed(self, tokens: Tokens, number: int, at: int) -> tuple[int, int] | None:
        """The ordinal that a cardinal and the word at token `at` make: "twenty" "-" "fifth"."""
        place, joined = self.link(tokens, at)
        value = self._simple(tokens, place)
        if value is None or number <= 0:
            return None
        if tokens.get(place) in self._ordinal_scales:
            return (number * value, place + 1) if number * value < 10**MAX_EXPONENT else None
        room = 100 if number % 100 == 0 else 10 if number % 100 >= 20 and number % 10 == 0 else 0
        if not value < room or (room == 100 and not joined and self._before_noun(tokens, number, place + 1)):
            return None
        return number + value, place + 1

    def _before_noun(self, tokens: Tokens, number: int, at: int) -> bool:
        """The ordinal before token `at` belongs to what is counted: "a million first-time voters"."""
        return number % 1000 == 0 or self.hyphen(tokens, at) or tokens.get(at).endswith(self.words.plural_ending)

    def _simple(self, tokens: Tokens, at: int) -> int | None:
        word = tokens.get(at)
        power = self._ordinal_scales.get(word)
        return self._ordinals.get(word) if power is None else 10**power

    def denominator(self, tokens: Tokens, at: int) -> tuple[int, int, bool] | None:
        """(value, token after, plural) of the part at token `at`, a hyphen before it or not."""
        place = at + 1 if tokens.get(at) == "-" and self.same_space(tokens, at) else at
        word = tokens.get(place)
        for names, plural in ((self.words.fractions.names, False), (self.words.fractions.plural_names, True)):
            if word in names:
                return names[word], place + 1, plural
        if word not in self.part_starts or (found := self.ordinal(tokens, place)) is None:
            return None
        value, after = found
        return (value, after, tokens.get(after - 1) in self._plurals) if value > 2 else None

    def proper_part(self, tokens: Tokens, at: int, above: int) -> bool:
        """Token `at` names a part of which there are more than `above`: "quarters" behind "three".

        In the singular it is one part, or an ordinal: "three hundred and eighty-three thousandth".
        """
        found = self.denominator(tokens, at)
        return found is not None and above < found[0] and (found[2] or above == 1)
