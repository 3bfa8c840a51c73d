"""Amounts told at a glance: most are one number, "5 million", "12%" or "$12" with an ordinary word behind it."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from discrep.extract.amounts.amount import Amount
from discrep.extract.amounts.unit_words import UnitReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.numerals.digits import BEHIND_DIGITS, digits
from discrep.extract.numerals.numerals import NumeralReader
from discrep.extract.text.tokens import Tokens
from discrep.units import is_money

_Number = tuple[Fraction, Fraction | None, Fraction | None]  # value, precision, other reading


class Glances:
    """Knows all words that can make more of a number than it is, by the words of one language.

    Beside any of them an amount is left to the other readers, which would tell the same of the rest.
    """

    def __init__(self, lexicon: Lexicon, numerals: NumeralReader, units: UnitReader) -> None:
        words = lexicon.numerals
        self._cardinals, self._scales = numerals.cardinals, words.scales
        self._before = words.negative | words.articles | units.heads_before | {"+"}  # "7e+999"
        # of a word that can also go on with the number, the other readers tell which it does
        self._units = {word: unit for word, unit in units.certain().items() if word not in numerals.more}
        self._signs, self._parts = units.signs(), lexicon.units.parts
        marks = frozenset(lexicon.units.marks)
        self._behind = numerals.more | units.heads_behind | marks | frozenset(words.glued) | {")"}
        self._behind_money = units.nationalities
        # with one of these an amount can go on in a smaller unit, or in millions
        self._smaller = words.joiners | frozenset(words.cardinals) | frozenset(words.scales) | {"-", ",", "."}

    def read(self, tokens: Tokens, at: int, floor: int) -> Amount | None:
        """The amount whose number is token `at`, or None where more must be looked at."""
        lower, after = tokens.lower, at + 1
        word = lower[at]
        following = lower[after] if after < len(lower) else ""
        if "0" <= word[0] <= "9":
            if following[:1] in BEHIND_DIGITS or "0" <= following[:1] <= "9":
                return None
            power = self._scales.get(following)
            number = digits(word) if power is None else _scaled(word, power)
            rule = "digits" if power is None else "digits and magnitude"
        elif word in self._cardinals:
            power, rule, number = None, "words", (*self._cardinals[word], None)
        else:
            return None
        if number is None:
            return None
        value, precision, other = number
        if power is not None:
            after += 1
            following = lower[after] if after < len(lower) else ""
        steps = [("number", rule, at, after)]
        amount = Amount(at, after, (value,), None, precision, other, rule, power is not None, at, steps)
        if at and (lower[at - 1] in self._before or tokens.words[at - 1] in self._before):
            if following in self._behind_money or following in self._smaller or "0" <= following[:1] <= "9":
                return None
            if not self._money(tokens, amount, floor):
                return None
        elif (unit := self._units.get(following)) is not None:
            return self._with(tokens, amount, *unit)
        if following in self._behind or (following and tokens.words[after] in self._behind):
            return None
        return amount

    def _money(self, tokens: Tokens, amount: Amount, floor: int) -> bool:
        """Takes the sign of a currency before the number, if it is one token: "$"."""
        lower, at = tokens.lower, amount.first - 1
        sign = self._signs.get(lower[at])
        if sign is None or at < floor:
            return False
        if at and (lower[at - 1] in sign[1] or lower[at - 1] in self._before or tokens.words[at - 1] in self._before):
            return False
        amount.unit, amount.first = sign[0], at
        amount.steps.append(("unit", "currency before", at, at + 1))
        return True

    def _with(self, tokens: Tokens, amount: Amount, unit: str, longer: frozenset[str], digits: bool) -> Amount | None:
        """The amount with the unit behind it, if nothing behind that makes more of it."""
        at = amount.after
        following = tokens.get(at + 1)
        if (digits and amount.rule == "words") or following in longer:
            return None
        if "0" <= following[:1] <= "9" or (following in self._smaller and (is_money(unit) or self._parts.get(unit))):
            return None  # "5%20", "6 feet, 2 inches"
        amount.unit, amount.after = unit, at + 1
        amount.steps.append(("unit", "unit behind", at, at + 1))
        return amount


@lru_cache(maxsize=8192)
def _scaled(text: str, power: int) -> _Number | None:
    """The digits of a number before a magnitude: "1.5" million."""
    number = digits(text)
    if number is None:
        return None
    value, precision, other = number
    factor = Fraction(10**power)
    return value * factor, precision and precision * factor, other and other * factor
