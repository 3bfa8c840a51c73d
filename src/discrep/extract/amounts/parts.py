"""Two amounts that are one: "6 feet 2 inches", 6'2", "5-foot-10", "2 hours and 15 minutes", "15 dollars 50"."""

from __future__ import annotations

from fractions import Fraction

from discrep.extract.amounts.unit_words import UnitReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.numerals.digits import Numeral
from discrep.extract.numerals.numerals import NumeralReader
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.units import is_money

_MOST = 3  # amounts in a row: "2 hours 15 minutes 30 seconds"
_CENTS = Fraction(100)
_HYPHEN = "-"


class PartReader:
    """Reads what an amount in smaller units adds to the one before it, by the words of one language."""

    def __init__(self, lexicon: Lexicon, numerals: NumeralReader, units: UnitReader) -> None:
        self._numerals, self._units = numerals, units
        self._parts, self._marks = lexicon.units.parts, lexicon.units.marks
        self._brief = lexicon.units.brief
        self._function_words = lexicon.measurand.function_words
        self._goes_on = lexicon.measurand.of | {"%", "-", "/"} | frozenset(lexicon.money.symbols)
        self._articles, self._shares = lexicon.numerals.articles, lexicon.numerals.fractions.names
        self._joiners, self._cardinals = lexicon.numerals.joiners, lexicon.numerals.cardinals

    def marked(self, tokens: Tokens, number: Numeral) -> tuple[str, Fraction, Fraction, int] | None:
        """(unit, value, precision, token after) of a length in signs that starts with a number: 6'2", 5′ 10″."""
        at = number.after
        if tokens.get(at) not in self._marks or not tokens.glued(at) or not tokens.number(at + 1):
            return None
        unit, part = self._marks[tokens.lower[at]], tokens.words[at + 1]
        mark, size = tokens.get(at + 2), 1
        if tokens.get(at + 3) == mark and (double := mark * 2) in self._marks:
            mark, size = double, 2
        smaller = self._marks.get(mark)
        each = self._parts.get(unit, {}).get(smaller or "")
        if each is None or not tokens.glued(at + 2) or not all_digits(part) or len(part) > 2 or int(part) >= each:
            return None
        return unit, number.ends[0] + int(part) / each, 1 / each, at + 2 + size

    def read(
        self, tokens: Tokens, unit: str, value: Fraction, after: int, split: bool
    ) -> tuple[Fraction, Fraction, int] | None:
        """(value, precision, token after) with all smaller amounts that follow; `value` is in `unit`.

        With `split` no "and" joins them.
        """
        if value.denominator == 1 and not split and (half := self._share_behind(tokens, after)):
            share, last = half
            return value + share, share, last
        money = is_money(unit)
        sizes: dict[str, Fraction] = {} if money else dict(self._parts.get(unit, {}))
        if value.denominator != 1 or not (money or sizes):
            return None
        found, least = None, None
        for _ in range(_MOST - 1):
            part = self._next(tokens, unit, sizes, after, split)
            if part is None or (least is not None and part[1] >= least):
                break
            added, least, after = part
            value += added
            found = value, least, after
        return found

    def _share_behind(self, tokens: Tokens, after: int) -> tuple[Fraction, int] | None:
        """What is added behind a unit, with the token after: "two years and a half"."""
        share = self._shares.get(tokens.get(after + 2))
        if share is None or tokens.get(after) not in self._joiners or tokens.get(after + 1) not in self._articles:
            return None
        return Fraction(1, share), after + 3

    def one_and(self, tokens: Tokens, number: Numeral, floor: int) -> tuple[str, int] | None:
        """(unit, first token) of a whole before a share: "a year" of "a year and a half"."""
        joiner = number.first - 1
        if tokens.get(number.first) in self._shares:  # "and a half", but not "a day and half the night"
            if tokens.get(joiner) not in self._articles:
                return None
            joiner -= 1
        place = joiner - 1
        if place - 1 < floor or tokens.get(joiner) not in self._joiners:
            return None
        if tokens.get(place - 1) not in self._articles or not 0 < number.ends[0] < 1:
            return None
        found = self._units.beside(tokens, place)
        return None if found is None or found[1] != 1 or found[2] != place + 1 else (found[0], place - 1)

    def _next(
        self, tokens: Tokens, unit: str, sizes: dict[str, Fraction], after: int, split: bool
    ) -> tuple[Fraction, Fraction, int] | None:
        """(what it adds, the size of its unit, token after) of the amount behind token `after`."""
        at, joiner = after, tokens.get(after)
        joined = joiner == _HYPHEN and tokens.glued(after) and tokens.glued(after + 1)
        stopped = joiner == "." and tokens.words[after - 1] in self._brief  # "5 ft. 10 in."
        if joined or stopped or joiner == "," or (joiner in self._joiners and not split):
            at += 1
        if not (tokens.number(at) or tokens.get(at) in self._cardinals):
            return None
        number = self._numerals.read(tokens, at, split)
        if number is None or number.scaled or number.first != at or len(number.ends) != 1 or number.ends[0] <= 0:
            return None
        behind = self._units.after(tokens, number, paired=True)
        if behind is None:
            return self._bare(tokens, unit, sizes, number, joiner)
        name, factor, last = behind
        each = factor if name == unit else 1 / sizes[name] if factor == 1 and name in sizes else None
        if each is None or each >= 1 or number.ends[0] * each >= 1:
            return None
        return number.ends[0] * each, each, last

    def _bare(
        self, tokens: Tokens, unit: str, sizes: dict[str, Fraction], number: Numeral, joiner: str
    ) -> tuple[Fraction, Fraction, int] | None:
        """A number without unit behind feet or money: "6-foot-2", "15 dollars 50"."""
        value, following = number.ends[0], tokens.get(number.after)
        if value.denominator != 1 or joiner in (",", "."):
            return None
        if not is_money(unit):
            each = sizes.get("inch") if len(sizes) == 1 else None
            if joiner in self._joiners or (joiner != _HYPHEN and following[:1].isalnum()):
                return None
            return (value / each, 1 / each, number.after) if each is not None and value < each else None
        if joiner == _HYPHEN or not 10 <= value < _CENTS or following in self._goes_on:
            return None
        if following[:1].isalnum() and (
            tokens.glued(number.after) or joiner in self._joiners or following not in self._function_words
        ):
            return None
        return value / _CENTS, 1 / _CENTS, number.after
