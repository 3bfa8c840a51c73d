"""Pure ratios: "one in five", "two out of three", "sixfold", "twice as many"; and "no casualties", which is 0."""

from __future__ import annotations

from fractions import Fraction

from discrep.extract.lexicon.numeral_words import NoneWords, NumeralWords
from discrep.extract.numerals.digits import Numeral
from discrep.extract.numerals.spoken import SpokenReader
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.numbers import implied_precision, is_power_of_ten

_MAX_FIRST = 19  # the first number of a ratio: "nine in ten"
_BETWEEN = 2  # words between "no" and what there is none of


class RatioReader:
    """Reads ratios, multiples and nothing at all by the words of one language."""

    def __init__(self, words: NumeralWords, spoken: SpokenReader) -> None:
        self.words, self.spoken = words, spoken
        self.own, self.multiples, self.none = words.ratios, words.multiples, words.none
        self._between = Phrases((phrase, phrase in self.own.over_time) for phrase in self.own.words)
        self._compared = Phrases((phrase, True) for phrase in self.multiples.compared)
        self._nothing = Phrases(((phrase, True) for phrase in self.none.phrases), backwards=True)
        self.starts = frozenset(phrase.split()[0] for phrase in self.own.words) | self.own.alone
        self.none_words = frozenset(phrase.split()[-1] for phrase in self.none.phrases) | self.none.words
        self.guarded = _guarded(self.none)
        self.triggers = self.none_words | frozenset(self.multiples.words) | frozenset(self.multiples.adverbs)

    def ratio(self, tokens: Tokens, first: int, at: int, above: Fraction) -> Numeral | None:
        """ "one in five", "2 out of 300", "3.5 out of 5": `above` ends before token `at`."""
        if above > _MAX_FIRST:
            return self._mark(tokens, first, at, above)
        if not 0 < above <= _MAX_FIRST or tokens.get(first - 1) in self.own.not_behind:
            return None
        if tokens.get(at) in self.own.alone:
            size, timed = (1, False) if first == 0 else (0, False)
        elif found := self._between.match(tokens, at):
            size, timed = found
        else:
            return None
        if above.denominator != 1 and (timed or size == 0):
            return None
        place = at + size + (tokens.get(at + size) in self.own.every)
        second = self._second(tokens, place) if size else None
        if second is None or not above < second[0]:
            return None
        below, after = second
        if timed and tokens.get(after) in self.own.time:
            return None
        if tokens.get(at) in self.own.alone and after != len(tokens):
            return None
        return Numeral(first, after, (above / below,), None, "ratio")

    def _mark(self, tokens: Tokens, first: int, at: int, above: Fraction) -> Numeral | None:
        """ "a score of 65 out of 100": of a power of ten also more than a few are a share."""
        found = self._between.match(tokens, at)
        if found is None or found[1] or (second := self._second(tokens, at + found[0])) is None:
            return None
        below, after = second
        if above > below or not is_power_of_ten(below):
            return None
        return Numeral(first, after, (above / below,), None, "ratio")

    def _second(self, tokens: Tokens, at: int) -> tuple[Fraction, int] | None:
        """A whole number, in words or in digits, that is no year and no part of anything longer."""
        word = tokens.get(at)
        if word[:1].isdigit():
            plain = word.replace(",", "")
            if not all_digits(plain) or len(plain) > 9 or (len(word) == 4 and word[:2] in ("19", "20")):
                return None
            value, after = Fraction(int(plain)), at + 1
        else:
            article = word in self.words.articles
            number = self.spoken.read(tokens, at + article, one=article)
            if number is None or number.value < 2 or number.places is not None:
                return None
            value, after = number.value, number.after
        scale = self.words.scales.get(tokens.get(after)) if word[:1].isdigit() else None
        if scale is not None:
            value, after = value * 10**scale, after + 1
        return None if self.spoken.hyphen(tokens, after) else (value, after)

    def multiple(self, tokens: Tokens, at: int) -> Numeral | None:
        """ "sixfold", "twice as many"; `at` is that word."""
        own, word = self.multiples, tokens.get(at)
        factor = own.words.get(word)
        if factor is None and self._compared.match(tokens, at + 1):
            factor = own.adverbs.get(word)
        return None if factor is None else Numeral(at, at + 1, (Fraction(factor),), None, "ratio")

    def times(self, tokens: Tokens, number: Numeral) -> Numeral | None:
        """The number as a multiple, if the words behind it make it one: "six times as", "six-fold", "10x"."""
        own, at = self.multiples, number.after
        after = 0
        if tokens.get(at) in own.times and self._compared.match(tokens, at + 1):
            after = at + 1
        elif self.spoken.hyphen(tokens, at) and tokens.get(at + 1) == own.ending:
            after = at + 2
        elif number.rule == "digits" and tokens.glued(at) and tokens.get(at) in (own.mark, own.ending):
            after = at + 1
        if not after:
            return None
        return Numeral(number.first, after, number.ends, number.precision, "ratio", number.alternative)

    def nothing(self, tokens: Tokens, at: int) -> Numeral | None:
        """The 0 of "no casualties", "not a single vote"; `at` is the last word of the denial."""
        zero = Fraction(0)
        if found := self._nothing.match(tokens, at):
            first = at - found[0] + 1
            return Numeral(first, at + 1, (zero,), implied_precision(zero), "none")
        if tokens.get(at) not in self.none.words:
            return None
        place = at + 1
        while place - at <= _BETWEEN and (
            tokens.get(place) in self.none.adjectives
            or (place < len(tokens) and tokens.words[place][:1].isupper() and not tokens.words[at].isupper())
        ):
            place += 1
        if tokens.get(place) not in self.none.nouns:
            return None
        return Numeral(at, at + 1, (zero,), implied_precision(zero), "none")


def _guarded(none: NoneWords) -> dict[str, str]:
    """The words that say 0, each with a pattern of where it can: "no" before one of its nouns."""
    nouns = "|".join(map(_any_case, sorted(none.nouns)))
    found = {
        word: rf"{_any_case(word)}(?=\s+(?:[^\W\d_]+\s+){{0,{_BETWEEN}}}(?:{nouns})(?![^\W_]))"
        for word in sorted(none.words)
    }
    for phrase in none.phrases:
        before, _, word = phrase.rpartition(" ")
        found[word] = rf"(?<={_any_case(before)}\s){_any_case(word)}"
    return found


def _any_case(word: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" if letter.isalpha() else r"\s" for letter in word)
