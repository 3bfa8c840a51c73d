"""One figure at a trigger: an amount or a range, its hedge, its kind, its direction."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from discrep.extract.amounts.amount import Amount, StepAt
from discrep.extract.amounts.amounts import AmountReader
from discrep.extract.figures.ages import AGE, YEAR, AgeReader
from discrep.extract.figures.hedge_words import HedgeReader
from discrep.extract.figures.kinds import KindReader
from discrep.extract.figures.ranges import SCORE, RangeReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.hedges import Hedge
from discrep.quantity import Kind
from discrep.units import is_money

_FRACTIONS = frozenset({"fraction", "ratio", "vulgar fraction"})
_SHARES = frozenset({"percent", "percentage_point", "basis_point"})
_DEGREES = frozenset({None, "degree", "degree_Celsius", "degree_Fahrenheit"})
# what a hedge of a number says of its negative
_MIRRORED = {
    None: None, Hedge.EXACTLY: Hedge.EXACTLY, Hedge.ABOUT: Hedge.ABOUT, Hedge.BETWEEN: Hedge.BETWEEN,
    Hedge.OVER: Hedge.UNDER, Hedge.UNDER: Hedge.OVER, Hedge.AT_LEAST: Hedge.AT_MOST, Hedge.AT_MOST: Hedge.AT_LEAST,
}  # fmt: skip


@dataclass(slots=True)
class Figure:
    """What stands at tokens `first` up to `after`, with its hedge and unit."""

    first: int
    after: int
    kind: Kind
    ends: tuple[Fraction, ...] = ()
    hedge: Hedge | None = None
    unit: str | None = None
    change: Literal["up", "down"] | None = None
    precision: Fraction | None = None
    alternative: Fraction | None = None
    steps: list[StepAt] = field(default_factory=list)
    open_ends: tuple[bool, bool] = (False, False)
    """Of a range, which of its ends do not belong to it."""
    before: Figure | None = None
    """Of a change ("from 345 to 325") the figure before it."""
    side: Literal["for", "against", ""] | None = None
    """Of votes: "" where they are those of candidates."""
    opening: int = 0
    """The token at which such a change begins: "from"."""


class FigureReader:
    """Reads figures by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.amounts = AmountReader(lexicon)
        self.hedges = HedgeReader(lexicon)
        self.kinds = KindReader(lexicon, self.amounts.units, self.hedges)
        self.ranges = RangeReader(lexicon, self.amounts, self.hedges, self._is_figure)
        self.ages = AgeReader(lexicon)
        self._below = Phrases((phrase, True) for phrase in lexicon.numerals.below_zero)
        self._verbs = lexicon.change.up | lexicon.change.down
        self.triggers = self.amounts.numerals.triggers | frozenset(self.ages.decades)

    def _is_figure(self, tokens: Tokens, at: int) -> bool:
        """A number in digits may be a figure."""
        return self.kinds.read(tokens, at) is None

    def read(self, tokens: Tokens, at: int, floor: int = 0, plain: bool = False) -> Figure | None:
        """The figure whose number starts at token `at`, or None where there is none.

        No token before `floor` is used. `plain`: a number is a figure whatever it looks like.
        """
        word = tokens.lower[at]
        digits = word[0] <= "9"  # no word sorts before the digits, "½" does not matter
        decade = len(word) == 2 if digits else word in self.ages.decades
        if decade and (age := self.ages.amount(tokens, at, floor)):
            return self._finished(tokens, age, Hedge.BETWEEN if len(age.ends) == 2 else None, floor)
        if digits and not plain and tokens.number(at) and (found := self.kinds.read(tokens, at)):
            kind, first, after = found
            return Figure(max(first, floor), after, kind)
        amount = self.amounts.read(tokens, at, floor)
        if amount is None:
            return None
        if not plain and (other := self.kinds.of_amount(tokens, amount)):
            return Figure(amount.first, amount.after, other, steps=amount.steps)
        hedge = Hedge.VAGUE if len(amount.ends) == 2 else None
        if hedge is None and (joined := self._range(tokens, at, amount, floor)):
            if joined.rule == SCORE:
                return Figure(joined.first, joined.after, Kind.SCORE)
            amount, hedge = joined, Hedge.BETWEEN
        return self._finished(tokens, amount, hedge, floor)

    def count(self, tokens: Tokens, at: int) -> Figure | None:
        """The bare number at token `at`, whatever stands beside it."""
        number = self.amounts.numerals.read(tokens, at)
        if number is None or len(number.ends) != 1:
            return None
        steps = [("number", number.rule, number.first, number.after)]
        return Figure(number.first, number.after, Kind.NUMBER, number.ends, precision=number.precision, steps=steps)

    def _range(self, tokens: Tokens, at: int, amount: Amount, floor: int) -> Amount | None:
        """The range that an amount begins; behind "between" its "and" may part two numbers in words."""
        if self.ranges.opened(tokens, amount, floor):
            short = self.amounts.read(tokens, at, floor, split=True)
            if short and short.after != amount.after and (joined := self.ranges.read(tokens, short, floor)):
                return joined
        return self.ranges.read(tokens, amount, floor)

    def _finished(self, tokens: Tokens, amount: Amount, hedge: Hedge | None, floor: int) -> Figure:
        """The figure with its kind, hedge and direction."""
        kind = self._kind(tokens, amount, hedge)
        around = self.hedges.read(tokens, amount.first, amount.after, floor, kind is Kind.DURATION)
        if hedge is None or (around.hedge is not None and around.hedge is not Hedge.EXACTLY):
            hedge = around.hedge
        after = around.after
        if hedge in _MIRRORED and after == amount.after and self._below_zero(tokens, amount):
            hedge, after = _MIRRORED[hedge], amount.after
        if amount.unit is None and after > amount.after and self.amounts.add_unit(tokens, amount, after):
            kind, after = self._kind(tokens, amount, hedge), amount.after
        unit = YEAR if kind is Kind.AGE and amount.unit is None else amount.unit
        figure = Figure(
            around.first, after, kind, amount.ends, hedge, unit, None, amount.precision,
            amount.alternative, amount.steps + around.steps,
        )  # fmt: skip
        self._direction(tokens, figure)
        return figure

    def _below_zero(self, tokens: Tokens, amount: Amount) -> bool:
        """Gives "20 degrees below zero" its sign."""
        if amount.unit not in _DEGREES or min(amount.ends) < 0:
            return False
        found = self._below.match(tokens, amount.after)
        if found is None:
            return False
        amount.steps.append(("number", "sign", amount.after, amount.after + found[0]))
        amount.ends, amount.after = tuple(-end for end in reversed(amount.ends)), amount.after + found[0]
        return True

    def _kind(self, tokens: Tokens, amount: Amount, hedge: Hedge | None) -> Kind:
        unit, time = amount.unit, self.amounts.units.time
        if amount.rule == AGE or ((unit is None or unit in time) and self.ages.take_word(tokens, amount)):
            return Kind.AGE
        if unit is not None:
            return kind_of_unit(unit, time)
        if amount.rule in _FRACTIONS:
            return Kind.FRACTION
        if hedge is Hedge.VAGUE:
            return Kind.VAGUE
        return Kind.AGE if self.ages.bare(tokens, amount) else Kind.NUMBER

    def _direction(self, tokens: Tokens, figure: Figure) -> None:
        """The change that a figure measures: "rose by 5", "a 3 % drop"."""
        change, lower, at = self.lexicon.change, tokens.lower, figure.first - 1
        while at >= 0 and lower[at] in change.by and figure.first - at < 4:
            at -= 1
        word = lower[at] if at >= 0 else ""
        if figure.unit is None and word in change.particles:
            return  # "gave up 500"
        if figure.unit in _SHARES and word not in self._verbs:
            word = tokens.get(figure.after)
        if word in self._verbs:
            figure.change = "up" if word in change.up else "down"


def kind_of_unit(unit: str, time: frozenset[str]) -> Kind:
    if unit in time:
        return Kind.DURATION
    return Kind.PERCENT if unit in _SHARES else Kind.MONEY if is_money(unit) else Kind.MEASURE
