"""Two amounts that are the ends of one: "between 10 and 15 km", "$10 to $15 billion", "five or six"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from discrep.extract.amounts.amount import Amount, StepAt
from discrep.extract.amounts.amounts import AmountReader
from discrep.extract.figures.hedge_words import HedgeReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.units import is_money

IsFigure = Callable[[Tokens, int], bool]
SCORE = "score"
_TOLERANCE = "tolerance"
_FALL = 10  # "$200 to $4 million" is no fall
_WIDE = 8  # times that the upper end of a range behind a verb of change is the lower
_REACH = 6  # tokens before a figure in which a verb of change is looked for
_DASHES = frozenset("-–—")


class RangeReader:
    """Reads ranges by the words of one language."""

    def __init__(self, lexicon: Lexicon, amounts: AmountReader, hedges: HedgeReader, is_figure: IsFigure) -> None:
        ranges = lexicon.ranges
        self.amounts, self.hedges = amounts, hedges
        self._is_figure, self._change, self._of = is_figure, lexicon.change, lexicon.numerals.of
        self._verbs = self._change.up | self._change.down | self._change.moving
        rules = [("pair", ranges.pair), ("and", ranges.between_and), ("to", ranges.to), (_TOLERANCE, ranges.tolerance)]
        self._connectors = Phrases((phrase, rule) for rule, phrases in rules for phrase in phrases)
        self._heads = self._connectors.heads
        self._between_and = frozenset(ranges.between_and)
        self._between = Phrases(((phrase, True) for phrase in ranges.between), backwards=True)
        self._from = Phrases(((phrase, phrase in ranges.spread) for phrase in ranges.from_), backwards=True)
        self._factors = _factors(lexicon)

    def opened(self, tokens: Tokens, first: Amount, floor: int) -> bool:
        """ "between" stands before the amount."""
        return self._opening(self._between, tokens, first.first, floor) > 0

    def read(self, tokens: Tokens, first: Amount, floor: int) -> Amount | None:
        """The range that an amount begins, or None."""
        at = first.after
        if tokens.get(at) not in self._heads or (connector := self._connectors.match(tokens, at)) is None:
            return None
        size, rule = connector
        between = self._opening(self._between, tokens, first.first, floor)
        if between and tokens.get(at) in self._between_and:
            rule = "between"
        elif rule == "and":
            return None
        spaced = size == 1 and tokens.lower[at] in _DASHES and not (tokens.glued(at) and tokens.glued(at + 1))
        second = self._second(tokens, at + size, first)
        if second is None or len(second.ends) != 1 or (spaced and not _one_unit(tokens, first, second)):
            return None
        if rule == "pair" and not _neighbours(first.ends[0], second.ends[0] / self._shared(tokens, first, second)):
            return None
        if rule == _TOLERANCE:
            return self._around(tokens, first, second, (at, at + size))
        return self._joined(tokens, first, second, rule, (at, at + size), between, floor)

    def _second(self, tokens: Tokens, at: int, first: Amount) -> Amount | None:
        """The amount behind the connector; a currency may stand before its number."""
        at += self._approximate(tokens, at)
        for number in (at, at + 1, at + 2):
            if number >= len(tokens):
                return None
            if tokens.number(number) and not self._is_figure(tokens, number):
                return None
            money = first.unit if is_money(first.unit) else None
            second = self.amounts.read(tokens, number, at, money)
            if second is not None:
                return second if at + (tokens.get(at) in self.amounts.words.articles) >= second.first >= at else None
        return None

    def _approximate(self, tokens: Tokens, at: int) -> int:
        """One word such as "about" before the second end."""
        return 1 if tokens.get(at)[:1].isalpha() and self.hedges.opens(tokens, at + 1) == 1 else 0

    def _joined(
        self, tokens: Tokens, first: Amount, second: Amount, rule: str, connector: tuple[int, int], between: int,
        floor: int,
    ) -> Amount | None:  # fmt: skip
        if first.unit is not None and second.unit is not None and first.unit != second.unit:
            return None
        if first.unit is None and second.times != 1:  # "5 to 10 cents"
            step = first.precision and first.precision * second.times
            first = replace(first, ends=(first.ends[0] * second.times,), precision=step)
        factor = self._shared(tokens, first, second)
        low, high = first.ends[0] * factor, second.ends[0]
        if factor == 1 and self._falling(tokens, first, second):
            return None  # "from 2 to 1.5 million"
        if rule == "to" and _scored(first, second) and not self._opening(self._from, tokens, first.first, floor):
            changed = self._changes(tokens.get(first.first - 1)) or self._two_figures(tokens, first, second, 0)
            return None if changed else _score(first, second)
        if low >= high:
            if not self._falls(tokens, first, second, rule):
                return None
            low, high = high, low
        dashed = tokens.lower[connector[0]] in _DASHES  # "from 14-18 to 24": "from" opens the change
        source = 0 if dashed else self._opening(self._from, tokens, first.first, floor)
        if rule == "to" and not dashed and self._two_figures(tokens, first, second, source):
            return None
        steps = [first.precision and first.precision * factor, second.precision]
        precisions = [step for step in steps if step is not None]
        return Amount(
            first.first - (source or between),
            second.after,
            (low, high),
            second.unit if second.unit is not None else first.unit,
            min(precisions, default=None),
            None,
            first.rule,
            second.scaled,
            first.number_first,
            [*first.steps, ("range", rule, *connector), *second.steps],
        )

    def _around(self, tokens: Tokens, first: Amount, second: Amount, sign: tuple[int, int]) -> Amount | None:
        """ "5.2 ± 0.3 kg", "48% ± 3 percentage points": all values that are no further off than that."""
        units = first.unit, second.unit
        if None not in units and units[0] != units[1] and units != ("percent", "percentage_point"):
            return None
        factor, middle = Fraction(1), first.ends[0]
        if second.scaled and not first.scaled:
            factor = Fraction(self.magnitude(tokens, second.steps))
        elif first.unit is None:
            factor = second.times
        middle, off = middle * factor, second.ends[0]
        if off < 0:
            return None
        steps = [step for step in (first.precision and first.precision * factor, second.precision) if step is not None]
        return replace(
            first,
            after=second.after,
            ends=(middle - off, middle + off),
            unit=units[1] if units[0] is None else units[0],
            precision=min(steps, default=None),
            alternative=None,
            scaled=first.scaled or second.scaled,
            steps=[*first.steps, ("range", _TOLERANCE, *sign), *second.steps],
        )

    def _falls(self, tokens: Tokens, first: Amount, second: Amount, rule: str) -> bool:
        """ "a density of 1.3 g to 0.03 g": a range whose ends stand in falling order, and no change."""
        united = first.unit is not None and second.unit in (None, first.unit) and first.ends[0] > second.ends[0]
        return rule == "to" and united and tokens.get(first.first - 1) in self._of

    def _opening(self, phrases: Phrases[bool], tokens: Tokens, first: int, floor: int) -> int:
        """How many tokens before `first` open a range; "about" may stand between."""
        found = phrases.match(tokens, first - 1)
        if found:
            return found[0] if first - found[0] >= floor else 0
        about = self.hedges.opens(tokens, first)
        found = phrases.match(tokens, first - 1 - about) if about else None
        return found[0] + about if found and first - about - found[0] >= floor else 0

    def _two_figures(self, tokens: Tokens, first: Amount, second: Amount, source: int) -> bool:
        """ "rose from 10 to 15", "rose by 5 % to 40 %": a change tells two figures, not a range."""
        place = first.first - source
        if source:
            about = self.hedges.opens(tokens, first.first)
            found = self._from.match(tokens, first.first - 1) or self._from.match(tokens, first.first - 1 - about)
            if found and found[1]:
                return False  # "ranging from"
            if tokens.get(place - 1) in self._change.down:
                return False  # "to drop from 3 to 5 percent": by so much, for what falls does not rise
            return any(self._changes(word) for word in tokens.lower[max(0, place - _REACH) : place])
        at = place - 1
        while tokens.get(at) in self._change.by and place - at < _REACH:
            at -= 1
        if not self._changes(tokens.get(at)):
            return False
        if first.unit is None and second.unit is not None and at < place - 1:
            return False  # "by 1 to 1.5 degrees"
        return first.unit is not None or at < place - 1 or _far_apart(first, second)

    def _changes(self, word: str) -> bool:
        return word in self._verbs

    def _shared(self, tokens: Tokens, first: Amount, second: Amount) -> Fraction:
        """What the first end is multiplied by, where only the second has a magnitude: "$10 to $15 billion"."""
        low, high = first.ends[0], second.ends[0]
        if first.scaled or low >= 1000:
            return Fraction(1)
        factor = self.magnitude(tokens, second.steps)
        return Fraction(factor) if low * factor <= high else Fraction(1)

    def _falling(self, tokens: Tokens, first: Amount, second: Amount) -> bool:
        """Both ends have the magnitude of the second, and the first is somewhat higher: "from 2 to 1.5 million"."""
        low, high, factor = first.ends[0], second.ends[0], self.magnitude(tokens, second.steps)
        bare = not first.scaled and self.magnitude(tokens, first.steps) == 1
        return bare and factor > 1 and low < 1000 and 0 < high <= low * factor <= high * _FALL

    def magnitude(self, tokens: Tokens, steps: list[StepAt]) -> int:
        """What the words at the end of a number multiply it by: "15 billion" 10^9, "three hundred" 100."""
        numbers = [(first, after) for part, rule, first, after in steps if part == "number" and rule != "sign"]
        factor = 1
        for word in reversed(tokens.lower[numbers[0][0] + 1 : numbers[-1][1]]) if numbers else ():
            if (times := self._factors.get(word)) is None:
                break
            factor *= times
        return factor


def _factors(lexicon: Lexicon) -> dict[str, int]:
    """Words that multiply the number before them."""
    words = lexicon.numerals
    powers = {**words.scales, **words.magnitudes, **words.glued}
    return {**{word: 10**power for word, power in powers.items()}, **dict.fromkeys(words.hundred, 100),
            **dict.fromkeys(words.dozen, 12)}  # fmt: skip


def _far_apart(first: Amount, second: Amount) -> bool:
    """ "up 37 to 412": no range of counts is so wide."""
    plain = first.unit is None is second.unit and first.scaled == second.scaled
    return plain and first.ends[0] * _WIDE <= second.ends[0]


def _one_unit(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """Of two numbers with a dash and space between: only a unit behind the second makes them one figure."""
    if not all_digits(tokens.words[first.number_first][:1]):
        return False
    return second.unit is not None and first.unit in (None, second.unit)


def _neighbours(low: Fraction, high: Fraction) -> bool:
    """Of an approximative pair ("five or six"): steps of 1, 2 or 1/2 times a power of ten.

    That is how far apart such pairs are (Jansen and Pollmann 2001).
    """
    if not 0 < low < high or (low == 1 and high > 2):
        return False
    step = high - low
    while step >= 10:
        step /= 10
    return step in (1, 2, 5, Fraction(1, 2)) and high <= 2 * low


def _scored(first: Amount, second: Amount) -> bool:
    """ "won 3 to 1", "a 7-to-2 ruling": whole numbers below 1,000 that fall."""
    high, low = first.ends[0], second.ends[0]
    if first.unit is not None or second.unit is not None or first.scaled or second.scaled:
        return False
    return 1000 > high >= low >= 0 and high.denominator == low.denominator == 1


def _score(first: Amount, second: Amount) -> Amount:
    return replace(first, after=second.after, ends=(first.ends[0], second.ends[0]), rule=SCORE)
