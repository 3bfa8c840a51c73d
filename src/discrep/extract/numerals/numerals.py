"""Numbers as written, in digits and in words, exactly."""

from __future__ import annotations

from fractions import Fraction

from discrep.extract.lexicon.numeral_words import NumeralWords
from discrep.extract.numerals.digits import Numeral, read_digits
from discrep.extract.numerals.fractions import FractionReader
from discrep.extract.numerals.ratios import RatioReader
from discrep.extract.numerals.spoken import Spoken, SpokenReader
from discrep.extract.numerals.vague import VagueReader
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.numbers import MAX_EXPONENT, implied_precision

_powers_of_ten = [Fraction(10**power) for power in range(MAX_EXPONENT + 1)]
_MARKS = 4  # digits of the best mark: "6.3/10"
UNCOUNTED = frozenset({"ordinal", "score"})
"""Rules of numerals that count nothing."""


class NumeralReader:
    """Reads the numeral at a token, by the words of one language."""

    def __init__(self, words: NumeralWords) -> None:
        self.words = words
        self.spoken = SpokenReader(words)
        self.fractions = FractionReader(words, self.spoken)
        self.ratios = RatioReader(words, self.spoken)
        self.vague = VagueReader(words)
        values = {word: Fraction(number) for word, number in words.cardinals.items()}
        self.cardinals = {word: (value, implied_precision(value)) for word, value in values.items()}
        self._powers = {**words.scales, **words.magnitudes, **words.plural_scales, **dict.fromkeys(words.hundred, 2)}
        numbers = frozenset(words.cardinals) | frozenset(words.scales) | words.hundred | words.dozen
        self.triggers = (
            numbers | words.fractions.half | self.fractions.triggers | self.ratios.triggers | self.vague.triggers
        )
        self._heads = words.hundred | frozenset(words.scales) | words.dozen  # behind an article
        # what may go on with a number: nothing else is looked at behind the others
        self.more = (
            frozenset(self._powers) | {"/"} | words.dozen | words.joiners | words.score | words.multiples.times
            | words.decimal_words | self.ratios.starts | self.spoken.part_starts | {"-", ",", words.multiples.mark}
            | frozenset(words.fractions.names) | frozenset(words.fractions.plural_names) | {words.multiples.ending}
        )  # fmt: skip

    def read(self, tokens: Tokens, at: int, split: bool = False) -> Numeral | None:
        """The numeral that starts at token `at` (its article included), or None.

        With `split` it ends before "and": "between two hundred and three hundred".
        """
        number = read_digits(tokens, at)
        if number is not None:
            return self._behind_digits(tokens, number, split) if tokens.get(number.after) in self.more else number
        word = tokens.get(at)
        if word in self.words.cardinals:
            return self._cardinal(tokens, at, split)
        if word in self.vague.starts and (vague := self.vague.read(tokens, at)):
            return vague
        if word in self.words.fractions.half:
            return self._whole(tokens, self.fractions.half(tokens, at), split)
        if word in self.words.articles:
            return self._article(tokens, at, split)
        if word in self.fractions.triggers:
            return self.fractions.single(tokens, at)
        return self._odd(tokens, at)

    def _odd(self, tokens: Tokens, at: int) -> Numeral | None:
        if tokens.get(at) in self.ratios.none_words:
            return self.ratios.nothing(tokens, at)
        return self.ratios.multiple(tokens, at)

    # -------------------------------------------------------------------- in words

    def _cardinal(self, tokens: Tokens, at: int, split: bool) -> Numeral | None:
        if tokens.get(at + 1) not in self.more:
            value, precision = self.cardinals[tokens.lower[at]]
            return Numeral(at, at + 1, (value,), precision, "words")
        spoken = self.spoken.read(tokens, at, split=split)
        if spoken is None:
            return None
        if part := self.fractions.of_cardinal(tokens, at, spoken):
            return part
        if part := self.ratios.ratio(tokens, at, spoken.after, spoken.value):
            return part
        if score := self._score(tokens, at, spoken):
            return score
        return self._whole(tokens, self._of_spoken(tokens, at, spoken), split)

    def _of_spoken(self, tokens: Tokens, at: int, spoken: Spoken) -> Numeral:
        precision = implied_precision(spoken.value) if spoken.places is None else Fraction(1, 10**spoken.places)
        number = Numeral(at, spoken.after, (spoken.value,), precision, "words", None, spoken.scaled)
        return number if spoken.places is None else self.magnitude(tokens, number)

    def _article(self, tokens: Tokens, at: int, split: bool) -> Numeral | None:
        """ "a hundred", "a million", "a dozen", "a third of", "a half million"."""
        following = tokens.get(at + 1)
        if following in self._heads:
            if following in self.words.dozen:
                return Numeral(at, at + 2, (Fraction(12),), Fraction(1), "words")
            spoken = self.spoken.read(tokens, at + 1, one=True, split=split)
            if spoken is None:
                return None
            if part := self.fractions.of_cardinal(tokens, at, spoken):
                return part
            return self._whole(tokens, self._of_spoken(tokens, at, spoken), split)
        return self.fractions.single(tokens, at) if following in self.fractions.triggers else None

    def _score(self, tokens: Tokens, at: int, spoken: Spoken) -> Numeral | None:
        """ "two-nil", "three-one": the result of a match, the higher number first."""
        value, after = spoken.value, spoken.after
        if not self.spoken.hyphen(tokens, after) or value >= 20 or after != at + 1:
            return None
        second = self.words.cardinals.get(tokens.get(after + 1))
        if second is None or second > value or self.spoken.hyphen(tokens, after + 2):
            return None
        return Numeral(at, after + 2, (value,), None, "score")

    # -------------------------------------------------------------------- what goes on with a number

    def _behind_digits(self, tokens: Tokens, number: Numeral, split: bool) -> Numeral:
        value, at = number.ends[0], number.after
        if ratio := self.ratios.ratio(tokens, number.first, at, value):
            return ratio
        if value.denominator == 1 and (number.precision is None or number.precision >= 1):
            if part := self._digit_part(tokens, number):
                return part
        elif rated := self._rating(tokens, number):
            return rated
        return self._whole(tokens, self.magnitude(tokens, number, split), split) or number

    def _rating(self, tokens: Tokens, number: Numeral) -> Numeral | None:
        """ "6.3/10": a decimal of a whole number, as marks are given."""
        at, whole = number.after, tokens.get(number.after + 1)
        if tokens.get(at) != "/" or not all_digits(whole) or len(whole) > _MARKS or tokens.get(at + 2) == "/":
            return None
        below = Fraction(int(whole))
        if number.alternative is not None or not number.ends[0] < below:
            return None
        return Numeral(number.first, at + 2, (number.ends[0] / below,), None, "fraction")

    def _digit_part(self, tokens: Tokens, number: Numeral) -> Numeral | None:
        """ "3 tenths"; "3 quarters" are a stretch of time."""
        if tokens.get(number.after) not in self.spoken.part_starts:
            return None
        found = self.spoken.denominator(tokens, number.after)
        if found is None or not found[2] or not 0 < number.ends[0] < found[0]:
            return None
        return Numeral(number.first, found[1], (number.ends[0] / found[0],), None, "fraction")

    def magnitude(self, tokens: Tokens, number: Numeral, split: bool = False) -> Numeral:
        """The number with the magnitude words behind it: "1.5 million", "3 hundred and 21", "3 dozen"."""
        words, at = self.words, number.after
        if self.spoken.hyphen(tokens, at):
            at += 1  # "12-million"
        word = tokens.get(at)
        if word in words.dozen:
            value = number.ends[0] * 12
            return Numeral(number.first, at + 1, (value,), Fraction(1), "digits and magnitude", None, True)
        power = self._powers.get(word)
        if power is None or (at > number.after and word not in words.scales):
            return number
        after, total = at + 1, power
        hundred = word in words.hundred
        if (hundred or word in words.repeated) and tokens.get(after) in words.scales:  # "3 hundred thousand"
            total, after = total + words.scales[tokens.get(after)], after + 1
        elif hundred and (rest := self._rest(tokens, after, split)):
            value = number.ends[0] * 100 + rest[0]
            return Numeral(number.first, rest[1], (value,), Fraction(1), "digits and magnitude", None, True)
        return self._times(number, after, total)

    def _rest(self, tokens: Tokens, at: int, split: bool) -> tuple[Fraction, int] | None:
        """What is added to hundreds: "and 21", "and five"."""
        place, joined = self.spoken.link(tokens, at)
        if not joined or split or place >= len(tokens):
            return None
        small = read_digits(tokens, place)
        if small is None and (spoken := self.spoken.read(tokens, place)) is not None:
            small = Numeral(place, spoken.after, (spoken.value,), None, "words", None, spoken.scaled)
        if small is None or small.scaled or not 0 < small.ends[0] < 100 or small.ends[0].denominator != 1:
            return None
        return (small.ends[0], small.after) if tokens.get(small.after) not in self._powers else None

    def _whole(self, tokens: Tokens, number: Numeral | None, split: bool) -> Numeral | None:
        """The number with a part added or as a multiple: "two and a half million", "six times as"."""
        if number is None or len(number.ends) != 1 or tokens.get(number.after) not in self.more:
            return number
        if not split and (joined := self._with_part(tokens, number)):
            number = joined
        return self.ratios.times(tokens, number) or number

    def _with_part(self, tokens: Tokens, number: Numeral) -> Numeral | None:
        """ "two and a half million", "3 million and a quarter", "two-and-a-half"."""
        words = self.words
        place, joined = self.spoken.link(tokens, number.after)
        found = self.fractions.added(tokens, place) if joined and number.ends[0].denominator == 1 else None
        if found is None:
            return None
        part, after = found
        last = self._powers.get(tokens.get(number.after - 1)) if number.scaled else None
        behind = after + 1 if self.spoken.hyphen(tokens, after) else after
        power = words.scales.get(tokens.get(behind))
        if last is not None and power is not None and power < last:  # "a billion and a half million"
            value, one = number.ends[0] + part * 10**power, Fraction(10**power)
            return Numeral(number.first, behind + 1, (value,), one / 10, number.rule + " and part", None, True)
        one = Fraction(1) if last is None else Fraction(10) ** last
        value = number.ends[0] + one * part
        sum_ = Numeral(number.first, after, (value,), one / 10, number.rule + " and part", None, number.scaled)
        return sum_ if power is None or last is not None else self._times(sum_, behind + 1, power)

    def scale(self, tokens: Tokens, number: Numeral, money: bool = False) -> Numeral | None:
        """The number with the short magnitude behind it ("2k", "1.2m"; of money "$5 m" too), or None."""
        at = number.after
        if number.rule != "digits" or at >= len(tokens):
            return None
        form = tokens.words[at]
        power = self.words.glued.get(form)
        if power is None or not (money or tokens.glued(at) or form in self.words.spaced):
            return None
        return self._times(number, at + 1, power)

    @staticmethod
    def _times(number: Numeral, after: int, power: int) -> Numeral:
        if power > MAX_EXPONENT:
            return number
        factor = _powers_of_ten[power]
        ends = tuple(end * factor for end in number.ends)
        precision = None if number.precision is None else number.precision * factor
        other = None if number.alternative is None else number.alternative * factor
        return Numeral(number.first, after, ends, precision, number.rule + " and magnitude", other, True)
