"""Units and currencies as written beside a number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction

from discrep.extract.digits import Numeral
from discrep.extract.lexicon.measure_words import MoneyWords, UnitWords
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens
from discrep.extract.unit_senses import Behind, Contexts, Meaning, short
from discrep.units import PHYSICAL

Unit = tuple[str, Fraction, int]  # canonical name, what the number is multiplied by, token after
Sign = tuple[tuple[str, ...], str, bool]  # its tokens as written, currency, a space may part them
_ONE = Fraction(1)
_HYPHENS = frozenset("-‐‑")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}


class UnitReader:
    """Reads the currency before a number and the unit behind it."""

    def __init__(self, lexicon: Lexicon) -> None:
        money, units = lexicon.money, lexicon.units
        self.time = units.time.names
        self._words = Phrases(_grouped(_meanings(units, money, lexicon.measurand.function_words)))
        self._signs = Phrases(_grouped(_signs(money)), backwards=True)
        self._known, self._wordlike = money.known, money.wordlike
        self._millions = {f"{letter}{code}": (code, times) for letter, times in money.millions.items()
                          if letter.isupper() for code in money.known}  # fmt: skip
        self._over = _quotients(units)
        self._marks = units.marks
        self.nationalities = Phrases(money.nationalities.items())

    # ------------------------------------------------------------------ before

    def before(self, tokens: Tokens, at: int, number: Numeral) -> tuple[str, Fraction, int] | None:
        """(currency, what the number is multiplied by, its first token) of the sign that ends before token `at`."""
        if at <= 0:
            return None
        word = tokens.words[at - 1]
        if word in self._known:
            return word, _ONE, at - 1
        if word in self._millions:
            return *self._millions[word], at - 1
        if word in self._wordlike:
            return (word, _ONE, at - 1) if self._is_code(tokens, at - 1, number) and _large(tokens, number) else None
        if tokens.lower[at - 1] not in self._signs:
            return None
        last = at - 1
        first = max(0, at - 4)
        for size, signs in self._signs.all(tokens, last) if False else self._longest(tokens, last, first):
            for parts, currency, loose in signs:
                if self._as_written(tokens, at - size, at, parts, loose):
                    return currency, _ONE, at - size
        return None
