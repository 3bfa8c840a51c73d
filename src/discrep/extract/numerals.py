"""Numbers as written, in digits and in words, exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from discrep.extract.lexicon.model import NumeralWords
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens
from discrep.numbers import MAX_DIGITS, MAX_EXPONENT, last_digit_unit

MAX_WORDS = 48  # tokens of one numeral; the longest below 10^18 has 43

_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_POINTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?")
_COMMA_DECIMAL = re.compile(r"[0-9]+,[0-9]{1,2}")
_VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip


@dataclass(slots=True)
class Numeral:
    """A number at tokens `first` up to `after`: one value, or two for a vague word."""

    first: int
    after: int
    ends: tuple[Fraction, ...]
    precision: Fraction | None
    rule: str
    alternative: Fraction | None = None
    scaled: bool = False
    """A magnitude word belongs to it."""


@lru_cache(maxsize=65536)
def digits(text: str) -> tuple[Fraction, Fraction | None, Fraction | None] | None:
    """A digit string -> (value, unit of its last significant digit, other reading), or None.

    Commas group and a point is decimal; two points group ("1.234.567"). "1.500" is read as 1.5, and
    its other reading 1500 is kept.
    """
    if len(text) > MAX_DIGITS + MAX_DIGITS // 3:
        return None
    if text[:1] == ".":
        text = f"0{text}"
    if _PLAIN.fullmatch(text):
        whole, _, part = text.partition(".")
        if len(whole) + len(part) > MAX_DIGITS:
            return None
        other = Fraction(int(whole + part)) if len(part) == 3 and 0 < len(whole) <= 3 and whole[0] != "0" else None
        return _valued(whole, part, other)
    if _GROUPED.fullmatch(text):
        whole, _, part = text.replace(",", "").partition(".")
        return _valued(whole, part, None)
    if _POINTS.fullmatch(text):
        whole, _, part = text.replace(".", "").partition(",")
        return _valued(whole, part, None)
    if _COMMA_DECIMAL.fullmatch(text):
        whole, _, part = text.partition(",")
        return _valued(whole, part, None)
    return None


def _valued(whole: str, part: str, other: Fraction | None) -> tuple[Fraction, Fraction | None, Fraction | None]:
    value = Fraction(int(whole + part), 10 ** len(part))
    return value, Fraction(1, 10 ** len(part)) if part else last_digit_unit(value), other


class NumeralReader:
    """Reads the numeral at a token, by the words of one language."""

    def __init__(self, words: NumeralWords) -> None:
        self.words = words
        self._vague = Phrases((phrase, ends) for phrase, ends in words.vague.items())
        self._ratio = Phrases((phrase, True) for phrase in words.ratio_words)
        self._number_words = frozenset(words.cardinals) | frozenset(words.scales) | words.hundred | words.dozen
        last = {phrase.split()[-1] for phrase in words.vague if phrase.split()[-1] not in words.of}
        of = {phrase.split()[0] for phrase in words.vague}
        self.triggers = self._number_words | words.half | frozenset(words.parts) | last | (of - words.articles)

    def read(self, tokens: Tokens, at: int) -> Numeral | None:
        """The numeral that starts at token `at` (its article included), or None."""
        word = tokens.get(at)
        if word.isascii() and (word[:1].isdigit() or (word[:1] == "." and word[1:].isdigit())):
            return self._digits(tokens, at)
        if word in _VULGAR:
            return Numeral(at, at + 1, (_VULGAR[word],), None, "vulgar fraction")
        return (
            self._article(tokens, at)
            or self._vague_word(tokens, at)
            or self._fraction(tokens, at)
            or self._words(tokens, at)
        )

    def _digits(self, tokens: Tokens, at: int) -> Numeral | None:
        read = digits(tokens.words[at])
        if read is None:
            return None
        value, precision, other = read
        after = at + 1
        if tokens.get(after) in _VULGAR:
            value, precision, after = value + _VULGAR[tokens.lower[after]], None, after + 1
        elif tokens.get(after) == "/" and tokens.glued(after) and tokens.glued(after + 1):
            below = digits(tokens.words[after + 1]) if after + 1 < len(tokens) else None
            if below and below[0] != 0 and value.denominator == 1 and below[0].denominator == 1:
                return Numeral(at, after + 2, (value / below[0],), None, "fraction")
        number = Numeral(at, after, (value,), precision, "digits", other)
        return self._magnitude(tokens, number)

    def _magnitude(self, tokens: Tokens, number: Numeral) -> Numeral:
        words, at = self.words, number.after
        if tokens.get(at) == "-" and tokens.glued(at) and tokens.get(at + 1) in words.scales:
            at += 1  # "12-million"
        word = tokens.get(at)
        power = words.scales.get(word, words.magnitudes.get(word))
        if word in words.hundred:
            power = 2
        if power is None:
            return number
        after, total = at + 1, power
        following = tokens.get(after)
        if following in words.scales and words.scales[following] > power:  # "3 hundred thousand"
            total, after = total + words.scales[following], after + 1
        return self._times(number, after, total)

    def scale(self, tokens: Tokens, number: Numeral) -> Numeral | None:
        """The number with the short magnitude glued to it ("2k", "1.2m"), or None."""
        at = number.after
        if number.rule != "digits" or not tokens.glued(at) or at >= len(tokens):
            return None
        power = self.words.glued.get(tokens.words[at])
        return None if power is None else self._times(number, at + 1, power)

    @staticmethod
    def _times(number: Numeral, after: int, power: int) -> Numeral:
        if power > MAX_EXPONENT:
            return number
        factor = Fraction(10) ** power
        ends = tuple(end * factor for end in number.ends)
        precision = None if number.precision is None else number.precision * factor
        if number.precision is not None and number.precision == 10:
            precision = factor  # "20 million" is told to the million
        other = None if number.alternative is None else number.alternative * factor
        return Numeral(number.first, after, ends, precision, number.rule + " and magnitude", other, True)

    def _article(self, tokens: Tokens, at: int) -> Numeral | None:
        """ "a hundred", "a million", "a dozen", "a third", "half a million"; `at` is the article or "half"."""
        words, word = self.words, tokens.get(at)
        if word in words.half and tokens.get(at + 1) in words.articles | words.dozen:
            second = at + 2 if tokens.get(at + 1) in words.articles else at + 1
            scale = tokens.get(second)
            if scale in words.scales:
                ten = Fraction(10) ** words.scales[scale]
                return Numeral(at, second + 1, (ten / 2,), ten / 10, "half a magnitude", None, True)
            if scale in words.dozen:
                return Numeral(at, second + 1, (Fraction(6),), Fraction(1), "half a dozen")
        if word in words.articles:
            if vague := self._vague_word(tokens, at):
                return vague
            following = tokens.get(at + 1)
            if following in words.parts and following not in words.half and tokens.get(at + 2) in words.of:
                return Numeral(at, at + 2, (Fraction(1, words.parts[following]),), None, "fraction")
            if following in words.hundred or following in words.scales or following in words.dozen:
                if read := self._words(tokens, at + 1, article=True):
                    read.first = at
                    return read
        return None

    def _vague_word(self, tokens: Tokens, at: int) -> Numeral | None:
        found = self._vague.match(tokens, at)
        if found is None:
            return None
        size, ends = found
        after = at + size
        factor = Fraction(1)
        word = tokens.get(after)
        if word in self.words.hundred:
            factor, after = Fraction(100), after + 1
        elif word in self.words.dozen:
            factor, after = Fraction(12), after + 1
        if tokens.get(after) in self.words.scales:
            factor, after = factor * 10 ** self.words.scales[tokens.lower[after]], after + 1
        if factor == 1 and after == at + size and tokens.get(after - 1) in self.words.of and size > 1:
            after -= 1  # "of" belongs to the noun
        return Numeral(at, after, tuple(end * factor for end in ends), None, "vague numeral", None, factor > 1)

    def _fraction(self, tokens: Tokens, at: int) -> Numeral | None:
        """ "half", "two thirds", "one in five", "three-quarters", "two out of three"."""
        words, word = self.words, tokens.get(at)
        if word in words.half:
            return Numeral(at, at + 1, (Fraction(1, 2),), None, "fraction")
        above = words.cardinals.get(word)
        if above is None or not 0 < above < 20:
            return None
        following = at + 1
        if tokens.get(following) == "-" and tokens.glued(following):
            following += 1
        below = words.parts.get(tokens.get(following))
        if below is not None:
            return Numeral(at, following + 1, (Fraction(above, below),), None, "fraction")
        if found := self._ratio.match(tokens, at + 1):
            second = at + 1 + found[0]
            size = words.cardinals.get(tokens.get(second))
            if size is None and tokens.get(second).isdigit() and len(tokens.get(second)) < 4:
                size = int(tokens.get(second))
            if size is not None and above < size and tokens.get(second + 1) not in words.scales:
                return Numeral(at, second + 1, (Fraction(above, size),), None, "ratio")
        return None

    def _words(self, tokens: Tokens, at: int, article: bool = False) -> Numeral | None:
        words = self.words
        total = current = 0
        low_scale = 10**18
        i, seen, part = at, article, ""
        if article:
            current = 1
        while i < len(tokens) and i - at < MAX_WORDS:
            word = tokens.lower[i]
            if word in words.cardinals:
                value = words.cardinals[word]
                fits = current % 100 == 0 if value >= 10 else current % 10 == 0 and current % 100 != 10
                if seen and (not fits or value == 0 or (current % 100 and value >= 10)):
                    break
                if seen and not article and current % 100 and current % 100 < 20:
                    break
                current += value
            elif word in words.hundred and seen and 0 < current < 100:
                current *= 100
            elif word in words.dozen and seen and 0 < current < 1000:
                current *= 12
            elif word in words.scales and seen and current > 0 and 10 ** words.scales[word] < low_scale:
                low_scale = 10 ** words.scales[word]
                total, current = total + current * low_scale, 0
            elif self._joins(tokens, i, seen, current, total):
                i += 1
                continue
            elif word in words.decimal_words and seen and tokens.get(i + 1) in words.cardinals:
                return self._decimal(tokens, at, i, total + current)
            else:
                break
            seen, part, i = True, word, i + 1
        if not part:
            return None
        whole = Fraction(total + current)
        return Numeral(at, i, (whole,), last_digit_unit(whole), "words", None, low_scale < 10**18)

    def _joins(self, tokens: Tokens, i: int, seen: bool, current: int, total: int) -> bool:
        """A hyphen inside "twenty-eight", or "and" behind a hundred or a thousand."""
        if not seen:
            return False
        following = tokens.get(i + 1)
        if tokens.lower[i] == "-":
            return tokens.glued(i) and tokens.glued(i + 1) and following in self._number_words
        if tokens.lower[i] not in self.words.joiners or current % 100 or not current + total:
            return False
        return following in self.words.cardinals

    def _decimal(self, tokens: Tokens, at: int, i: int, whole: int) -> Numeral:
        """ "one point two million"; `i` is the point."""
        i, places = i + 1, ""
        while tokens.get(i) in self.words.cardinals and self.words.cardinals[tokens.lower[i]] < 10 and len(places) < 9:
            places, i = places + str(self.words.cardinals[tokens.lower[i]]), i + 1
        if not places:
            return Numeral(at, i - 1, (Fraction(whole),), last_digit_unit(Fraction(whole)), "words")
        spoken = Fraction(int(f"{whole}{places}"), 10 ** len(places))
        number = Numeral(at, i, (spoken,), Fraction(1, 10 ** len(places)), "words")
        return self._magnitude(tokens, number)
