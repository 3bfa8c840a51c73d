"""Units and currencies as written beside a number."""

from __future__ import annotations

from fractions import Fraction

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens

Unit = tuple[str, Fraction, int]  # canonical name, what the number is multiplied by, token after


class UnitReader:
    """Reads the currency before a number and the unit behind it."""

    def __init__(self, lexicon: Lexicon) -> None:
        money, units, one = lexicon.money, lexicon.units, Fraction(1)
        self.time = units.time.names
        self._codes = frozenset(money.codes)
        self._symbols = Phrases(money.symbols.items(), backwards=True)
        self._spelled = frozenset(money.symbols)
        self._plain = {symbol: code for symbol, code in money.symbols.items() if len(symbol) == 1}
        self._symbols_after = Phrases((s, c) for s, c in money.symbols.items() if not s[-1].isalpha())
        self._short = {form: unit for unit, forms in units.short.items() for form in forms}
        self._glued_only = units.glued_only
        self._words = Phrases(
            [
                *((form, (unit, one)) for unit, forms in units.words.items() for form in forms),
                *((form, (code, one)) for code, forms in money.words.items() for form in forms),
                *((form, (code, 1 / per)) for form, (code, per) in money.minor.items()),
            ]
        )

    def currency_before(self, tokens: Tokens, at: int) -> tuple[str, int] | None:
        """(currency, its first token) that stands directly before token `at`."""
        if at <= 0:
            return None
        if tokens.words[at - 1] in self._codes:
            return tokens.words[at - 1], at - 1
        found = self._symbols.match(tokens, at - 1)
        if found is None:
            return None
        size, currency = found
        if size > 1 and not self._written(tokens, at - size, at):
            return self._plain[tokens.words[at - 1]], at - 1  # "a $5 fee" is no Australian dollar
        return currency, at - size

    def _written(self, tokens: Tokens, first: int, after: int) -> bool:
        """The letters of a currency sign are as in the lexicon, and touch it or stand alone."""
        return "".join(tokens.words[first:after]) in self._spelled and (
            after - first == 1 or len(tokens.words[first]) > 1 or tokens.glued(after - 1)
        )

    def after(self, tokens: Tokens, at: int, digits: bool) -> Unit | None:
        """The unit that starts at token `at`; short forms only behind `digits`."""
        if at >= len(tokens):
            return None
        if tokens.lower[at] == "-" and tokens.glued(at) and tokens.glued(at + 1):
            return self.after(tokens, at + 1, False)  # "50-percent"
        if found := self._words.match(tokens, at):
            size, (unit, factor) = found
            return unit, factor, at + size
        word = tokens.words[at]
        if digits and word in self._short and (tokens.glued(at) or word not in self._glued_only):
            return self._short[word], Fraction(1), at + 1
        if word in self._codes:
            return word, Fraction(1), at + 1
        if digits and (symbol := self._symbols_after.match(tokens, at)) and not _begins_number(tokens, at + symbol[0]):
            return symbol[1], Fraction(1), at + symbol[0]
        return None


def _begins_number(tokens: Tokens, at: int) -> bool:
    return tokens.number(at) and tokens.glued(at)
