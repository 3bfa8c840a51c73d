"""Vague numerals: "several hundred", "dozens of", "tens of thousands". Their ends are a convention of the lexicon."""

from __future__ import annotations

from fractions import Fraction

from discrep.extract.lexicon.numeral_words import NumeralWords
from discrep.extract.numerals.digits import Numeral
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.numbers import MAX_EXPONENT

_MOST_FACTORS = 2  # "several hundreds of millions"


class VagueReader:
    """Reads vague numerals by the words of one language."""

    def __init__(self, words: NumeralWords) -> None:
        self.words = words
        nowhere: frozenset[str] = frozenset()
        self._phrases = Phrases(
            (phrase, (*ends, words.vague_not_behind.get(phrase, nowhere))) for phrase, ends in words.vague.items()
        )
        self.starts = frozenset(phrase.split()[0] for phrase in words.vague)
        last = {[word for word in phrase.split() if word not in words.of][-1] for phrase in words.vague}
        self.triggers = frozenset(last) | (self.starts - words.articles)
        self._factors = {word: 10**power for word, power in (words.scales | words.plural_scales).items()}
        self._factors |= dict.fromkeys(words.hundred, 100) | dict.fromkeys(words.dozen, 12)

    def read(self, tokens: Tokens, at: int) -> Numeral | None:
        """The vague numeral that starts at token `at` (its article included), or None."""
        found = self._phrases.match(tokens, at)
        if found is None:
            return None
        size, (low, high, not_behind) = found
        if tokens.get(at - 1) in not_behind:
            return None
        after = at + size
        if tokens.get(after - 1) in self.words.of:
            after -= 1  # it belongs to the noun, if no scale comes
        place, factor = after, Fraction(1)
        for _ in range(_MOST_FACTORS):
            step = self._factor(tokens, place, high * factor)
            if step is None:
                break
            factor, place = factor * step[0], step[1]
        return Numeral(at, place, (low * factor, high * factor), None, "vague numeral", None, factor > 1)

    def _factor(self, tokens: Tokens, at: int, size: Fraction) -> tuple[Fraction, int] | None:
        """(what a scale word multiplies by, token after), over "of"."""
        place = at + (tokens.get(at) in self.words.of)
        factor = self._factors.get(tokens.get(place))
        return None if factor is None or size * factor >= 10**MAX_EXPONENT else (Fraction(factor), place + 1)
