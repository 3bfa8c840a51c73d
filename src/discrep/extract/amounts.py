"""One number with all that stands around it: sign, currency, magnitude, unit."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from discrep.extract.digits import Numeral
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.numerals import NumeralReader
from discrep.extract.tokens import Tokens
from discrep.extract.unit_words import UnitReader

StepAt = tuple[str, str, int, int]  # part, rule, first token, token after


@dataclass(slots=True)
class Amount:
    """What stands at tokens `first` up to `after`: the number (two ends for a vague word) in `unit`."""

    first: int
    after: int
    ends: tuple[Fraction, ...]
    unit: str | None
    precision: Fraction | None
    alternative: Fraction | None
    rule: str
    """How the number is written: digits, words, fraction, vague numeral …"""
    scaled: bool
    """A magnitude word belongs to it."""
    number_first: int
    steps: list[StepAt] = field(default_factory=list)


class AmountReader:
    """Reads amounts by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.numerals
        self.numerals = NumeralReader(lexicon.numerals)
        self.units = UnitReader(lexicon)
        self._function_words = lexicon.measurand.function_words

    def read(
        self, tokens: Tokens, at: int, floor: int = 0, unit: str | None = None, split: bool = False
    ) -> Amount | None:
        """The amount whose number starts at token `at`, or None.

        No token before `floor` is used; `unit` is the currency of the amount before, in a range;
        with `split` a number in words ends before "and".
        """
        number = self._numeral(tokens, at, floor, split)
        if number is None:
            return None
        first = number.first
        steps: list[StepAt] = [("number", number.rule, number.first, number.after)]
        money = self.units.currency_before(tokens, first)
        if money is not None and money[1] >= floor:
            unit, first = money
            steps.append(("unit", "currency before", first, number.first))
        factor = Fraction(1)
        if (size := self._sign(tokens, first)) and first - size >= floor:
            first, factor = first - size, Fraction(-1)
            steps.append(("number", "sign", first, first + size))
        number = self._magnitude(tokens, number, unit is not None, steps)
        after = number.after
        written = number.rule.startswith("digits")
        if (unit is None or money is None) and (found := self.units.after(tokens, after, written)):
            unit, times, after = found
            factor *= times
            steps.append(("unit", "unit behind", number.after, after))
        return Amount(
            first,
            after,
            tuple(end * factor for end in number.ends),
            unit,
            None if number.precision is None else number.precision * abs(factor),
            None if number.alternative is None else number.alternative * factor,
            number.rule,
            number.scaled,
            number.first,
            steps,
        )

    def _numeral(self, tokens: Tokens, at: int, floor: int, split: bool) -> Numeral | None:
        """The numeral of a trigger, with the article before it: "a dozen"."""
        if at > floor and tokens.lower[at - 1] in self.words.articles and not tokens.number(at):
            if (number := self.numerals.read(tokens, at - 1, split)) and number.after > at:
                return number
        return self.numerals.read(tokens, at, split)

    def _sign(self, tokens: Tokens, first: int) -> int:
        """How many tokens before `first` are a sign: glued to it and to nothing else, or "minus"."""
        negative = self.words.negative
        if first == 0 or tokens.lower[first - 1] not in negative:
            return 0
        if tokens.words[first - 1].isalpha():
            return 1
        if not tokens.glued(first):
            return 0
        if not tokens.glued(first - 1):
            return 1
        return 2 if tokens.get(first - 2) in negative and tokens.words[first - 2].isalpha() else 0

    def _magnitude(self, tokens: Tokens, number: Numeral, money: bool, steps: list[StepAt]) -> Numeral:
        """The number with a short magnitude glued to it, if it is one: "$1.2m", "4k", "1.2m people"."""
        if number.scaled or (scaled := self.numerals.scale(tokens, number)) is None:
            return number
        form, following = tokens.words[number.after], tokens.get(scaled.after)
        counted = following[:1].isalpha() and following not in self._function_words
        if money or form in self.words.surely_glued or (form in self.words.glued_before_nouns and counted):
            steps.append(("number", "glued magnitude", number.after, scaled.after))
            return scaled
        return number
