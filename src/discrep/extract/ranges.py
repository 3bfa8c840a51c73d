"""Two amounts that are the ends of one: "between 10 and 15 km", "$10 to $15 billion", "five or six"."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from discrep.extract.amounts import Amount, AmountReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens

IsFigure = Callable[[Tokens, int], bool]
_REACH = 6  # tokens before a figure in which a verb of change is looked for


class RangeReader:
    """Reads ranges by the words of one language."""

    def __init__(self, lexicon: Lexicon, amounts: AmountReader, is_figure: IsFigure) -> None:
        ranges = lexicon.ranges
        self.amounts, self._is_figure, self._change = amounts, is_figure, lexicon.change
        self._to, self._pair = frozenset(ranges.to), frozenset(ranges.pair)
        self._between_and = frozenset(ranges.between_and)
        self._between = Phrases(((phrase, True) for phrase in ranges.between), backwards=True)
        self._from = Phrases(((phrase, phrase in ranges.spread) for phrase in ranges.from_), backwards=True)

    def opened(self, tokens: Tokens, first: Amount, floor: int) -> bool:
        """ "between" stands before the amount."""
        return self._opening(self._between, tokens, first.first, floor) > 0

    def read(self, tokens: Tokens, first: Amount, floor: int) -> Amount | None:
        """The range that an amount begins, or None."""
        at = first.after
        word = tokens.get(at)
        between = self._opening(self._between, tokens, first.first, floor)
        rule = "between" if between and word in self._between_and else None
        rule = rule or ("to" if word in self._to else "pair" if word in self._pair else None)
        if rule is None or (word == "-" and not (tokens.glued(at) and tokens.glued(at + 1))):
            return None
        second = self._second(tokens, at + 1, first)
        if second is None or len(second.ends) != 1:
            return None
        if rule == "pair" and not _neighbours(first.ends[0], second.ends[0]):
            return None
        return self._joined(tokens, first, second, rule, at, between, floor)

    def _second(self, tokens: Tokens, at: int, first: Amount) -> Amount | None:
        """The amount behind the connector; a currency may stand before its number."""
        for number in (at, at + 1, at + 2):
            if number >= len(tokens):
                return None
            if tokens.number(number) and not self._is_figure(tokens, number):
                return None
            money = first.unit if first.unit is not None and first.unit.isupper() else None
            second = self.amounts.read(tokens, number, at, money)
            if second is not None:
                return second if second.first == at else None
        return None

    def _joined(
        self, tokens: Tokens, first: Amount, second: Amount, rule: str, at: int, between: int, floor: int
    ) -> Amount | None:
        if first.unit is not None and second.unit is not None and first.unit != second.unit:
            return None
        factor = _shared_magnitude(first, second)
        low, high = first.ends[0] * factor, second.ends[0]
        if low >= high:
            return None
        source = self._opening(self._from, tokens, first.first, floor)
        if rule == "to" and self._two_figures(tokens, first, source):
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
            [*first.steps, ("range", rule, at, at + 1), *second.steps],
        )

    @staticmethod
    def _opening(phrases: Phrases[bool], tokens: Tokens, first: int, floor: int) -> int:
        """How many tokens before `first` open a range."""
        found = phrases.match(tokens, first - 1)
        return found[0] if found and first - found[0] >= floor else 0

    def _two_figures(self, tokens: Tokens, first: Amount, source: int) -> bool:
        """ "rose from 10 to 15", "rose by 5 % to 40 %": a change tells two figures, not a range."""
        place = first.first - source
        if source:
            found = self._from.match(tokens, first.first - 1)
            if found and found[1]:
                return False  # "ranging from"
            return any(self._changes(word) for word in tokens.lower[max(0, place - _REACH) : place])
        at = place - 1
        while tokens.get(at) in self._change.by and place - at < _REACH:
            at -= 1
        return (first.unit is not None or at < place - 1) and self._changes(tokens.get(at))

    def _changes(self, word: str) -> bool:
        return word in self._change.up or word in self._change.down


def _shared_magnitude(first: Amount, second: Amount) -> Fraction:
    """What the first end is multiplied by, where only the second has a magnitude: "$10 to $15 billion"."""
    low, high, shared = first.ends[0], second.ends[0], Fraction(1)
    if first.scaled or not second.scaled or low >= 1000:
        return shared
    while abs(high) / shared >= 1000:
        shared *= 1000
    return shared if low * shared <= high else Fraction(1)


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
