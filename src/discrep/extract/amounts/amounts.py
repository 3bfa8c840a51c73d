"""One number with all that stands around it: sign, currency, magnitude, unit."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from discrep.extract.amounts.amount import Amount, StepAt
from discrep.extract.amounts.glances import Glances
from discrep.extract.amounts.parts import PartReader
from discrep.extract.amounts.unit_words import Unit, UnitReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.numerals.digits import Numeral
from discrep.extract.numerals.numerals import UNCOUNTED, NumeralReader
from discrep.extract.text.tokens import Tokens
from discrep.numbers import ONE
from discrep.units import is_money

_MINUS_ONE = Fraction(-1)
_REACH = 4  # tokens before a number in which words of money tell "5m" from a length
_OPENING = frozenset("([{“‘\"'«„")
_OVER_OF = frozenset({"fraction", "vulgar fraction", "vague numeral"})


class AmountReader:
    """Reads amounts by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = lexicon.numerals
        self.numerals = NumeralReader(lexicon.numerals)
        self.units = UnitReader(lexicon)
        self.parts = PartReader(lexicon, self.numerals, self.units)
        contexts = lexicon.units.contexts
        self._length_words, self._money_words = contexts["dimension"] | contexts["racing"], contexts["money_talk"]
        self._behind_losses = {*lexicon.numerals.scales, *lexicon.numerals.magnitudes, "%"}
        self._glances = Glances(lexicon, self.numerals, self.units)
        self._not_counted = (lexicon.measurand.function_words - lexicon.numerals.verbs_of_many) | self._length_words

    def read(
        self, tokens: Tokens, at: int, floor: int = 0, unit: str | None = None, split: bool = False
    ) -> Amount | None:
        """The amount whose number starts at token `at`, or None.

        No token before `floor` is used; `unit` is the currency of the amount before, in a range;
        with `split` a number in words ends before "and".
        """
        if unit is None and (plain := self._glances.read(tokens, at, floor)) is not None:
            return plain
        number = self._numeral(tokens, at, floor, split)
        if number is None:
            return None
        if tokens.get(number.after) == ")":
            number = self._accounted(tokens, number, floor)
        if number.rule == "fraction" and (whole := self.parts.one_and(tokens, number, floor)) is not None:
            unit, first = whole
            step, added = ("number", number.rule, number.first, number.after), ("unit", "a whole", first, number.after)
            ends = (1 + number.ends[0],)
            return Amount(first, number.after, ends, unit, None, None, number.rule, False, number.first, [step, added])
        first, times = number.first, ONE
        steps: list[StepAt] = [("number", number.rule, number.first, number.after)]
        if (size := self._sign(tokens, first, number)) and first - size >= floor:
            first, times = first - size, _MINUS_ONE
            steps.append(("number", "sign", first, first + size))
        money = self.units.before(tokens, first, number)
        if money is not None and money[2] < floor:
            money = None
        if money is not None:
            unit, factor, start = money
            steps.append(("unit", "currency before", start, first))
            first, times = start, factor if times is ONE else times * factor
            if times > 0 and (size := self._sign(tokens, first, number)) and first - size >= floor:
                first, times = first - size, -times
                steps.append(("number", "sign", first, first + size))
        number = self._magnitude(tokens, number, unit is not None, steps)
        amount = Amount(
            first, number.after, number.ends, unit, number.precision, number.alternative, number.rule, number.scaled,
            number.first, steps,
        )  # fmt: skip
        if number.rule in UNCOUNTED:
            return amount
        if not self._marked(tokens, number, amount):
            behind = self._unit_behind(tokens, number, amount, money is not None)
            times = behind if times is ONE else times * behind
        if times is not ONE:
            amount.ends = tuple(end * times for end in amount.ends)
            amount.precision = None if amount.precision is None else amount.precision * abs(times)
            amount.alternative = None if amount.alternative is None else amount.alternative * times
        if amount.unit is not None and len(amount.ends) == 1 and not number.scaled:
            self._parts(tokens, amount, split)
        return amount

    def _accounted(self, tokens: Tokens, number: Numeral, floor: int) -> Numeral:
        """A loss as accounts print it, in brackets: "$(1,234)", "(1,234) million", or nothing but "(1,234)"."""
        first, after = number.first - 1, number.after + 1
        if first < floor or tokens.words[first] != "(" or not tokens.glued(number.first):
            return number
        alone = first == 0 and after == len(tokens)
        word = tokens.get(after)
        if not alone and word not in self._behind_losses and self.units.before(tokens, first, number) is None:
            return number
        ends = tuple(-end for end in number.ends)
        return self.numerals.magnitude(tokens, replace(number, first=first, after=after, ends=ends, rule="loss"))

    def _unit_behind(self, tokens: Tokens, number: Numeral, amount: Amount, money: bool) -> Fraction:
        """Gives an amount the unit behind it; returns what its number is multiplied by."""
        if money:
            assert amount.unit is not None
            amount.unit, amount.after = self.units.named(tokens, number, amount.unit) or (amount.unit, number.after)
            return ONE
        if (found := self.units.after(tokens, number) or self._over_of(tokens, number)) is None:
            return ONE
        amount.unit, times, amount.after = found
        amount.times = times
        amount.steps.append(("unit", "unit behind", number.after, amount.after))
        word = tokens.get(amount.after)
        if not number.scaled and word in self.words.scales and is_money(amount.unit):  # "75 USD million"
            times *= 10 ** self.words.scales[word]
            amount.after, amount.scaled = amount.after + 1, True
        return times

    def add_unit(self, tokens: Tokens, amount: Amount, at: int) -> bool:
        """Gives an amount the unit that stands at token `at`, behind its hedge: "20-plus years"."""
        digits = Numeral(amount.number_first, at, amount.ends, amount.precision, amount.rule, None, amount.scaled)
        found = self.units.after(tokens, digits)
        if found is None:
            return False
        amount.unit, amount.times, amount.after = found
        amount.ends = tuple(end * amount.times for end in amount.ends)
        amount.precision = None if amount.precision is None else amount.precision * amount.times
        amount.steps.append(("unit", "unit behind", at, amount.after))
        return True

    def _over_of(self, tokens: Tokens, number: Numeral) -> Unit | None:
        """The unit behind a part or a vague numeral, over "of" and an article: "half an hour"."""
        if number.rule not in _OVER_OF:
            return None
        at = number.after + (tokens.get(number.after) in self.words.of)
        at += number.rule != "vague numeral" and tokens.get(at) in self.words.articles
        return self.units.after(tokens, replace(number, after=at)) if at > number.after else None

    def _marked(self, tokens: Tokens, number: Numeral, amount: Amount) -> bool:
        """Reads a length in signs: 6'2"."""
        found = self.parts.marked(tokens, number) if amount.unit is None and len(number.ends) == 1 else None
        if found is None:
            return False
        amount.unit, value, amount.precision, amount.after = found
        amount.ends = (value,)
        amount.steps.append(("unit", "signs", number.after, amount.after))
        return True

    def _parts(self, tokens: Tokens, amount: Amount, split: bool) -> None:
        """Adds the smaller amounts behind: "6 feet 2 inches", "15 dollars and 50 cents"."""
        assert amount.unit is not None
        value = amount.ends[0]
        found = self.parts.read(tokens, amount.unit, abs(value), amount.after, split)
        if found is not None:
            amount.ends = (found[0] if value >= 0 else -found[0],)
            amount.precision = found[1]
            amount.steps.append(("unit", "smaller unit", amount.after, found[2]))
            amount.after = found[2]

    def _numeral(self, tokens: Tokens, at: int, floor: int, split: bool) -> Numeral | None:
        """The numeral of a trigger, with the article before it: "a dozen"."""
        if at > floor and tokens.lower[at - 1] in self.words.articles and not tokens.number(at):
            if (number := self.numerals.read(tokens, at - 1, split)) and number.after > at:
                return number
        return self.numerals.read(tokens, at, split)

    def _sign(self, tokens: Tokens, first: int, number: Numeral) -> int:
        """How many tokens before `first` are a sign: glued to it and to nothing else but money, or "minus"."""
        negative = self.words.negative
        if first == 0 or tokens.lower[first - 1] not in negative:
            return 0
        if tokens.words[first - 1].isalpha():
            return int(tokens.get(first - 2) not in self.words.sign_not_behind)
        if not tokens.glued(first):
            return 0
        if (
            not tokens.glued(first - 1)
            or tokens.words[first - 2] in _OPENING
            or self.units.before(tokens, first - 1, number) is not None
        ):
            return 1
        return 2 if tokens.get(first - 2) in negative and tokens.words[first - 2].isalpha() else 0

    def _of_money(self, tokens: Tokens, first: int, following: str) -> bool:
        """The talk is of money, not of a length: "a profit of 5m"."""
        before = tokens.lower[max(0, first - _REACH) : first]
        return following not in self._length_words and not self._money_words.isdisjoint(before)

    def _magnitude(self, tokens: Tokens, number: Numeral, money: bool, steps: list[StepAt]) -> Numeral:
        """The number with a short magnitude glued to it, if it is one: "$1.2m", "4k", "1.2m people"."""
        if number.scaled or (scaled := self.numerals.scale(tokens, number, money)) is None:
            return number
        form, following = tokens.words[number.after], tokens.get(scaled.after)
        if tokens.number(scaled.after + 1) and tokens.get(scaled.after + 2) == form:
            following = tokens.get(scaled.after + 3)  # "3m-5m people"
        counted = following[:1].isalpha() and following not in self._not_counted
        counted = counted or self._of_money(tokens, number.first, following)
        counted = counted or (form in self.words.glued_to_decimals and number.ends[0].denominator != 1)
        if money or form in self.words.surely_glued or (form in self.words.glued_before_nouns and counted):
            steps.append(("number", "glued magnitude", number.after, scaled.after))
            return scaled
        return number
