"""Vague numerals: "several hundred", "dozens of", "tens of thousands". Their ends are a convention of the lexicon."""

from __future__ import annotations

from fractions import Fraction

from discrep.extract.digits import Numeral
from discrep.extract.lexicon.numeral_words import NumeralWords
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens
from discrep.numbers import MAX_EXPONENT


class VagueReader:
    """Reads vague numerals by the words of one language."""

    def __init__(self, words: NumeralWords) -> None:
        self.words = words
        self._phrases = Phrases(words.vague.items())
        self.starts = frozenset(phrase.split()[0] for phrase in words.vague)
        last = {[word for word in phrase.split() if word not in words.of][-1] for phrase in words.vague}
        self.triggers = frozenset(last) | (self.starts - words.articles)
        self._scales = {**words.scales, **words.plural_scales}

    def read(self, tokens: Tokens, at: int) -> Numeral | None:
        """The vague numeral that starts at token `at` (its article included), or None."""
        found = self._phrases.match(tokens, at)
        if found is None or tokens.get(at - 1) in self.words.vague_not_behind:
            return None
        (size, ends), words = found, self.words
        after = at + size
        if tokens.get(after - 1) in words.of:
            after -= 1  # it belongs to the noun, if no scale comes
        place = after + 1 if tokens.get(after) in words.of else after
        factor = Fraction(1)
        if tokens.get(place) in words.hundred:
            factor, place = Fraction(100), place + 1
        elif tokens.get(place) in words.dozen:
            factor, place = Fraction(12), place + 1
        if (power := self._scales.get(tokens.get(place))) is not None and max(ends) * 10**power < 10**MAX_EXPONENT:
            factor, place = factor * 10**power, place + 1
        if factor == 1:
            place = after
        return Numeral(at, place, tuple(end * factor for end in ends), None, "vague numeral", None, factor > 1)
