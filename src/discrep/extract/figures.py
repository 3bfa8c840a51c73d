"""One figure at a trigger: hedge, currency, number or range, magnitude, unit, direction."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from discrep.extract.kinds import KindReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.numerals import Numeral, NumeralReader
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens
from discrep.extract.unit_words import UnitReader
from discrep.hedges import Hedge
from discrep.quantity import Kind

StepAt = tuple[str, str, int, int]  # part, rule, first token, token after
_FRACTIONS = frozenset({"fraction", "ratio", "vulgar fraction"})
_APPROXIMATE = (Hedge.ABOUT, Hedge.EXACTLY)


@dataclass(slots=True)
class Figure:
    """What stands at tokens `first` up to `after`; `number` and `number_after` bound the bare number."""

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


class FigureReader:
    """Reads figures by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        hedges, ranges = lexicon.hedges, lexicon.ranges
        self.lexicon = lexicon
        self.numerals = NumeralReader(lexicon.numerals)
        self.units = UnitReader(lexicon)
        self.kinds = KindReader(lexicon)
        self._before = Phrases(_named(hedges.before), backwards=True)
        self._after = Phrases(_named(hedges.after))
        self._to, self._pair = frozenset(ranges.to), frozenset(ranges.pair)
        self._between_and = frozenset(ranges.between_and)
        self._between = Phrases(((phrase, True) for phrase in ranges.between), backwards=True)
        self._from = Phrases(((phrase, phrase in ranges.spread) for phrase in ranges.from_), backwards=True)

    def read(self, tokens: Tokens, at: int, floor: int = 0, plain: bool = False) -> Figure | None:
        """The figure whose number starts at token `at`, or None where there is none.

        No token before `floor` is used. `plain`: a number is a figure whatever it looks like.
        """
        if not plain and tokens.words[at][:1].isdigit() and (found := self.kinds.read(tokens, at)):
            kind, first, after = found
            return Figure(max(first, floor), after, kind)
        number = self._numeral(tokens, at, floor)
        if number is None:
            return None
        if not plain and self._pronoun(tokens, number):
            return Figure(number.first, number.after, Kind.PRONOUN)
        figure = self._bounded(tokens, number)
        return self._sorted(tokens, figure, number, floor)

    # ------------------------------------------------------------------ number and range

    def _numeral(self, tokens: Tokens, at: int, floor: int) -> Numeral | None:
        """The numeral of a trigger, with the article or "half" before it."""
        words = self.lexicon.numerals
        before = tokens.get(at - 1)
        if at > floor and before in words.articles and not tokens.words[at][:1].isdigit():
            if (number := self.numerals.read(tokens, at - 1)) and number.after > at:
                return number
        return self.numerals.read(tokens, at)

    def _bounded(self, tokens: Tokens, number: Numeral) -> Figure:
        """A number or a range, with its currency and unit."""
        first, unit = number.first, None
        steps: list[StepAt] = [("number", number.rule, number.first, number.after)]
        if money := self.units.currency_before(tokens, first):
            unit, first = money
            steps.append(("unit", "currency before", first, number.first))
        if self._negative(tokens, first):
            first, number = first - 1, _multiplied(number, Fraction(-1))
            steps.append(("number", "sign", first, first + 1))
        number, unit, after = self._measured(tokens, number, unit, steps)
        figure = Figure(
            first, after, Kind.NUMBER, number.ends, None, unit, None, number.precision, number.alternative, steps
        )
        if len(number.ends) == 2:
            figure.hedge = Hedge.VAGUE
        elif second := self._second_end(tokens, figure):
            self._join(tokens, figure, number, *second)
        return figure

    def _negative(self, tokens: Tokens, first: int) -> bool:
        """A sign stands glued before token `first`, and glued to nothing itself; or "minus" does."""
        if first == 0 or tokens.lower[first - 1] not in self.lexicon.numerals.negative:
            return False
        return tokens.words[first - 1].isalpha() or tokens.glued(first) and not tokens.glued(first - 1)

    def _measured(
        self, tokens: Tokens, number: Numeral, unit: str | None, steps: list[StepAt]
    ) -> tuple[Numeral, str | None, int]:
        """The number with a short magnitude, its unit, and the token after both."""
        digits = number.rule.startswith("digits")
        if digits and not number.scaled and (scaled := self.numerals.scale(tokens, number)):
            form = tokens.words[number.after]
            noun = (
                tokens.get(scaled.after)[:1].isalpha()
                and tokens.get(scaled.after) not in self.lexicon.measurand.function_words
            )
            if unit is not None or form in ("k", "K") or form == "m" and noun:
                steps.append(("number", "glued magnitude", number.after, scaled.after))
                number = scaled
        after = number.after
        if unit is None and (found := self.units.after(tokens, after, digits)):
            name, factor, end = found
            steps.append(("unit", "unit behind", after, end))
            if factor != 1:
                number = _multiplied(number, factor)
            return number, name, end
        return number, unit, after

    def _second_end(self, tokens: Tokens, figure: Figure) -> tuple[int, Numeral, str | None] | None:
        """(token of the connector, second number, rule) if a range follows."""
        at = figure.after
        word = tokens.get(at)
        between = self._between.match(tokens, figure.first - 1)
        second = at + 1
        if word in self._to or between and word in self._between_and or word in self._pair:
            if word == "-" and not (tokens.glued(at) and tokens.glued(second)):
                return None
            if second < len(tokens) and self._starts_money(tokens, second):
                second += 1
            number = self.numerals.read(tokens, second) if second < len(tokens) else None
            if (
                number is None
                or len(number.ends) != 1
                or tokens.words[second][:1].isdigit()
                and self.kinds.read(tokens, second)
            ):
                return None
            if word in self._pair and not _neighbours(figure.ends[0], number.ends[0]):
                return None
            return at, number, "between" if between else "pair" if word in self._pair else "to"
        return None

    def _starts_money(self, tokens: Tokens, at: int) -> bool:
        return self.units.currency_before(tokens, at + 1) is not None

    def _join(self, tokens: Tokens, figure: Figure, first: Numeral, at: int, second: Numeral, rule: str | None) -> None:
        """Make a range of a figure and a second number, or leave the figure as it is."""
        steps: list[StepAt] = [("range", rule or "to", at, at + 1), ("number", second.rule, second.first, second.after)]
        unit = figure.unit
        if money := self.units.currency_before(tokens, second.first):
            unit = unit or money[0]
        second, other, after = self._measured(tokens, second, unit if _is_currency(unit) else None, steps)
        low, high = first.ends[0], second.ends[0]
        if other is not None and figure.unit is not None and other != figure.unit:
            return
        if second.scaled and not first.scaled and second.ends[0] != 0:
            shared = second.ends[0] / _mantissa(second)
            if low < 1000 and low * shared <= high:
                low *= shared
        if low >= high:
            return
        source = self._from.match(tokens, figure.first - 1)
        if source and not source[1] and self._changing(tokens, figure.first - source[0]):
            return  # "rose from 10 to 15": two figures
        opening = source or self._between.match(tokens, figure.first - 1)
        if opening:
            figure.first -= opening[0]
        precisions = [p for p in (first.precision, second.precision) if p is not None]
        figure.precision = min(precisions, default=None)
        figure.ends, figure.hedge, figure.unit = (low, high), Hedge.BETWEEN, other or unit
        figure.after, figure.alternative = after, None
        figure.steps += steps

    # ------------------------------------------------------------------ hedges, kind, direction

    def _sorted(self, tokens: Tokens, figure: Figure, number: Numeral, floor: int) -> Figure:
        """The figure with its kind, hedge and direction."""
        words, time = self.lexicon.figures, figure.unit in self.units.time
        if time and self._is_age(tokens, figure):
            figure.kind = Kind.AGE
        elif time and (
            tokens.get(figure.first - 1) in words.period_before or tokens.get(figure.after) in words.period_after
        ):
            return Figure(figure.first, figure.after, Kind.TIME, steps=figure.steps)
        elif figure.unit is None:
            figure.kind = self._kind_of_count(tokens, figure, number)
        else:
            figure.kind = _kind_of_unit(figure.unit, time)
        self._hedge(tokens, figure, time, floor)
        self._direction(tokens, figure)
        return figure

    def _kind_of_count(self, tokens: Tokens, figure: Figure, number: Numeral) -> Kind:
        if number.rule in _FRACTIONS:
            return Kind.FRACTION
        if figure.hedge is Hedge.VAGUE:
            return Kind.VAGUE
        before = tokens.get(figure.first - 1)
        if before in self.lexicon.figures.aged:
            return Kind.AGE
        small = len(figure.ends) == 1 and 0 < figure.ends[0] < 120 and tokens.words[number.first].isdigit()
        if before == "," and tokens.get(figure.after) == "," and figure.first > 1 and small:
            name = figure.first - 2
            while name > 1 and tokens.lower[name - 1] == "-" and tokens.glued(name) and tokens.glued(name - 1):
                name -= 2
            if tokens.words[name][:1].isupper():
                return Kind.AGE  # "Kim Yong-hyun, 65, was"
        return Kind.NUMBER

    def _is_age(self, tokens: Tokens, figure: Figure) -> bool:
        at = figure.after
        if tokens.get(at) == "-" and tokens.glued(at):
            at += 1
        if tokens.get(at) in self.lexicon.figures.age_words:
            figure.after = at + 1
            return True
        return False

    def _hedge(self, tokens: Tokens, figure: Figure, time: bool, floor: int) -> None:
        """Hedges before and behind; of several the one that bounds wins ("up to an estimated 12,000")."""
        found: list[Hedge] = []
        at = figure.first - 1
        while at >= floor and (match := self._before.match(tokens, at)):
            size, name = match
            if name is None or at - size + 1 < floor or self._trap(tokens, at - size + 1, at, time):
                break
            found.append(name)
            figure.steps.append(("hedge", name.value, at - size + 1, at + 1))
            figure.first = at - size + 1
            at -= size
        behind = figure.after
        if tokens.get(behind) == "-" and tokens.glued(behind):
            behind += 1
        if match := self._after.match(tokens, behind):
            size, name = match
            if name is not None:
                found.append(name)
                figure.steps.append(("hedge", name.value, behind, behind + size))
                figure.after = behind + size
        if not found or figure.hedge is not None and all(hedge in _APPROXIMATE for hedge in found):
            return
        bounds = [hedge for hedge in found if hedge not in _APPROXIMATE]
        figure.hedge = bounds[-1] if bounds else found[0]

    def _trap(self, tokens: Tokens, first: int, last: int, time: bool) -> bool:
        """A look-alike: "talked about", "over five weeks"."""
        traps = self.lexicon.hedges.traps
        if first != last:
            return False
        word = tokens.lower[last]
        return word == "about" and tokens.get(first - 1) in traps.concerning or time and word in traps.during

    def _changing(self, tokens: Tokens, at: int) -> bool:
        change = self.lexicon.change
        near = tokens.lower[max(0, at - 6) : at]
        return any(word in change.up or word in change.down for word in near)

    def _direction(self, tokens: Tokens, figure: Figure) -> None:
        change, at = self.lexicon.change, figure.first - 1
        while tokens.get(at) in change.by and figure.first - at < 4:
            at -= 1
        near = [tokens.get(at)]
        if figure.unit in ("percent", "percentage_point", "basis_point"):
            near.append(tokens.get(figure.after))
        for word in near:
            if word in change.up:
                figure.change = "up"
            elif word in change.down:
                figure.change = "down"

    def _pronoun(self, tokens: Tokens, number: Numeral) -> bool:
        """ "one" where it counts nothing: "no one", "one of the", "one is"."""
        if tokens.get(number.first) != "one" or number.after != number.first + 1:
            return False
        if tokens.get(number.first - 1) in self.lexicon.numerals.pronoun_before:
            return True
        following = tokens.get(number.after)
        if self.units.after(tokens, number.after, False):
            return False
        return not following[:1].isalpha() or following in self.lexicon.measurand.function_words


def _named(table: dict[str, tuple[str, ...]]) -> list[tuple[str, Hedge | None]]:
    return [(phrase, None if name == "none" else Hedge(name)) for name, phrases in table.items() for phrase in phrases]


def _kind_of_unit(unit: str, time: bool) -> Kind:
    if time:
        return Kind.DURATION
    if unit in ("percent", "percentage_point", "basis_point"):
        return Kind.PERCENT
    return Kind.MONEY if _is_currency(unit) else Kind.MEASURE


def _is_currency(unit: str | None) -> bool:
    return unit is not None and unit.isupper()


def _neighbours(low: Fraction, high: Fraction) -> bool:
    """Of an approximative pair ("five or six"): steps of 1, 2 or 1/2 times a power of ten."""
    if not 0 < low < high or low == 1 and high > 2:
        return False
    step = high - low
    while step >= 10:
        step /= 10
    return step in (1, 2, 5, Fraction(1, 2)) and high <= 2 * low


def _mantissa(number: Numeral) -> Fraction:
    """The number before its magnitude: 1.5 of 1.5 million."""
    value = number.ends[0]
    while value >= 1000:
        value /= 1000
    return value


def _multiplied(number: Numeral, factor: Fraction) -> Numeral:
    precision = None if number.precision is None else number.precision * abs(factor)
    ends = tuple(end * factor for end in number.ends)
    return Numeral(number.first, number.after, ends, precision, number.rule, None, number.scaled)
