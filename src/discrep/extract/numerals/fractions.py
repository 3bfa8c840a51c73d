"""Parts of a whole in words: "two thirds", "a quarter of", "half"; and what only looks like one."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from discrep.extract.lexicon.numeral_words import NumeralWords
from discrep.extract.numerals.digits import Numeral
from discrep.extract.numerals.spoken import Spoken, SpokenReader
from discrep.extract.text.tokens import Tokens

_TENTH = Fraction(1, 10)


class FractionReader:
    """Reads fractions by the words of one language."""

    def __init__(self, words: NumeralWords, spoken: SpokenReader) -> None:
        self.words, self.own, self.spoken = words, words.fractions, spoken
        names = {**self.own.names, **{word: value for word, value in words.ordinals.items() if value > 2}}
        self._single = names | {word: 10**power for word, power in words.ordinal_scales.items()}
        self.triggers = frozenset(self._single)
        self._linking = words.joiners | {"-"}

    def of_cardinal(self, tokens: Tokens, first: int, number: Spoken) -> Numeral | None:
        """The fraction or the ordinal that a cardinal begins: "two thirds", "twenty-fifth"."""
        if number.places is not None:
            return None
        found, above = self.spoken.denominator(tokens, number.after), int(number.value)
        if found is None:
            return self._ordinal(tokens, first, number.after, above)
        below, after, plural = found
        if plural:
            above, below = self._parted(tokens, first, number, above, below)
            if above == below or (above > below and tokens.get(after - 1) in self.own.plural_names):
                return None  # "five quarters" are a stretch of time
            return self._of_scale(tokens, Numeral(first, after, (Fraction(above, below),), None, "fraction"))
        if self.spoken.hyphen(tokens, number.after) and 1 < above < min(10, below):
            return self._hyphened(tokens, Numeral(first, after, (Fraction(above, below),), None, "fraction"))
        if above == 1 and self._is_share(tokens, first, number.after, below, after):
            share = Numeral(first, after, (Fraction(1, below),), None, "fraction")
            if tokens.get(after - 1) in self.own.names and (scaled := self._scaled(tokens, share, after)):
                return scaled  # "one half million"
            return self._of_scale(tokens, share)
        return self._ordinal(tokens, first, number.after, above)

    def _hyphened(self, tokens: Tokens, share: Numeral) -> Numeral:
        """ "a two-third majority", "three-quarter million"; "a three-quarter-length coat" counts nothing."""
        goes_on = self.spoken.hyphen(tokens, share.after)
        if scaled := self._scaled(tokens, share, share.after + goes_on):
            return scaled
        return replace(share, rule="ordinal") if goes_on else self._of_scale(tokens, share)

    def _ordinal(self, tokens: Tokens, first: int, at: int, above: int) -> Numeral | None:
        """ "twenty-first", "one hundred and fifth"; "twenty seconds" and "a twenty-second delay" are times."""
        found = self.spoken.completed(tokens, above, at)
        if (
            found is None
            or tokens.lower[found[1] - 1].endswith(self.words.part_ending)
            or (found[0] % 10 == 2 and tokens.get(first - 1) in self.words.articles)
        ):
            return None
        return Numeral(first, found[1], (Fraction(found[0]),), None, "ordinal")

    def _parted(self, tokens: Tokens, first: int, number: Spoken, above: int, below: int) -> tuple[int, int]:
        """Of "one hundred thirty fifths" the tens belong to the part, of "a hundred and thirty fifths" not."""
        tens = number.after - 1
        if below < 10 and tens > first and tokens.lower[tens - 1] not in self._linking:
            value = self.words.cardinals.get(tokens.lower[tens], 0)
            if value >= 20:
                return above - value, below + value
        return above, below

    def _is_share(self, tokens: Tokens, first: int, at: int, below: int, after: int) -> bool:
        """ "one third" is a share, "one hundredth" only with "of", "one third-party offer" none."""
        if self.spoken.hyphen(tokens, after) and tokens.get(after + 1)[:1].isalpha():
            return tokens.get(after + 1) in self.words.of
        if below <= 20 or tokens.get(at + 1) in self.words.cardinals or tokens.get(at) in self.words.cardinals:
            return True
        return tokens.get(after) in self.words.of or (first == 0 and after == len(tokens))

    def single(self, tokens: Tokens, at: int) -> Numeral | None:
        """The fraction of the article at token `at`, or of a bare "quarter": "a third of", "quarter million"."""
        own, article = self.own, tokens.get(at) in self.words.articles
        place = at + 1 if article else at
        below = self._single.get(tokens.get(place))
        if below is None:
            return None
        after, part = place + 1, Fraction(1, below)
        joined = after + self.spoken.hyphen(tokens, after)  # "a quarter-million"
        scaled = self._scaled(tokens, Numeral(at, after, (part,), None, "fraction"), joined)
        if scaled is None and tokens.get(place) in own.names:
            scaled = self._of_scale(tokens, Numeral(at, after, (part,), None, "fraction"))
            scaled = scaled if scaled.scaled else None
        if scaled is not None:
            return scaled if tokens.get(place) in own.names else None
        if not article or tokens.get(place) in own.half:
            return None
        before, following = tokens.get(at - 1), tokens.get(after)
        noun = following[:1].isalnum() and following not in own.no_noun
        alone = at == 0 and after == len(tokens)
        if alone or following in own.part_after or (before in own.part_before and not noun and following != "-"):
            return Numeral(at, after, (part,), None, "fraction")
        return None

    def half(self, tokens: Tokens, at: int) -> Numeral | None:
        """What "half" at token `at` begins: "half a million", "half-dozen", "half of"."""
        words, second = self.words, at + 1
        if tokens.get(second) in words.articles or self.spoken.hyphen(tokens, second):
            second += 1
        if tokens.get(second) in words.dozen:
            return Numeral(at, second + 1, (Fraction(6),), Fraction(1), "half a dozen")
        number = Numeral(at, at + 1, (Fraction(1, 2),), None, "fraction")
        if scaled := self._scaled(tokens, number, second):
            return scaled
        before = at - 2 if self.spoken.hyphen(tokens, at - 1) else at - 1  # "second-half goals"
        if tokens.get(before) in self.own.half_not_behind or tokens.get(before) in words.ordinals:
            return None
        behind = tokens.get(second) if tokens.get(at + 1) == "-" else tokens.get(at + 1)
        return None if behind in self.own.half_not_before else self._of_scale(tokens, number)

    def added(self, tokens: Tokens, at: int) -> tuple[Fraction, int] | None:
        """(value, token after) of the part behind "and" in "two and a half", "six and one eighth"."""
        if tokens.get(at) in self.words.articles:
            place = at + 2 if self.spoken.hyphen(tokens, at + 1) else at + 1
            below = self._single.get(tokens.get(place))
            return None if below is None else (Fraction(1, below), place + 1)
        if tokens.get(at) in self.own.half:  # "three and half stars", but "three and half the men"
            following = tokens.get(at + 1)
            plain = following not in self.own.no_noun and following not in self.words.of | self.words.articles
            return (Fraction(1, 2), at + 1) if plain else None
        number = self.spoken.read(tokens, at, split=True)
        found = None if number is None or number.places is not None else self.spoken.denominator(tokens, number.after)
        if number is None or found is None or not 0 < number.value < found[0] or not (found[2] or number.value == 1):
            return None
        return number.value / found[0], found[1]

    def _of_scale(self, tokens: Tokens, number: Numeral) -> Numeral:
        """ "two thirds of a million"."""
        at = number.after
        if tokens.get(at) in self.words.of and tokens.get(at + 1) in self.words.articles:
            return self._scaled(tokens, number, at + 2) or number
        return number

    def _scaled(self, tokens: Tokens, number: Numeral, at: int) -> Numeral | None:
        power = self.words.scales.get(tokens.get(at))
        if power is None:
            return None
        value = number.ends[0] * 10**power
        return Numeral(number.first, at + 1, (value,), 10**power * _TENTH, "part of a magnitude", None, True)
