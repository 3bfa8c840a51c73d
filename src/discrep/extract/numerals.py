"""Numbers as written, in digits and in words, exactly."""

from __future__ import annotations

from fractions import Fraction

from discrep.extract.digits import Numeral, read_digits
from discrep.extract.lexicon.model import NumeralWords
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens, all_digits
from discrep.numbers import MAX_EXPONENT, implied_precision

MAX_OF = 19  # the first number of a ratio: "nine in ten"
MAX_WORDS = 48  # tokens of one numeral; the longest below 10^18 has 43


class NumeralReader:
    """Reads the numeral at a token, by the words of one language."""

    def __init__(self, words: NumeralWords) -> None:
        self.words = words
        self._vague = Phrases((phrase, ends) for phrase, ends in words.vague.items())
        self._ratio = Phrases((phrase, True) for phrase in words.ratio_words)
        self._number_words = frozenset(words.cardinals) | frozenset(words.scales) | words.hundred | words.dozen
        last = {phrase.split()[-1] for phrase in words.vague if phrase.split()[-1] not in words.of}
        of = {phrase.split()[0] for phrase in words.vague}
        self.triggers = self._number_words | words.half | frozenset(words.parts) | last | (of - words.articles)

    def read(self, tokens: Tokens, at: int, split: bool = False) -> Numeral | None:
        """The numeral that starts at token `at` (its article included), or None.

        With `split` it ends before "and": "between two hundred and three hundred".
        """
        if (number := read_digits(tokens, at)) is not None:
            if len(tokens.words[at]) <= 3 and number.ends[0].denominator == 1:
                if ratio := self._ratio_of(tokens, number.first, number.after, int(number.ends[0])):
                    return ratio
            return self._with_part(tokens, self._magnitude(tokens, number))
        number = (
            self._article(tokens, at, split)
            or self._vague_word(tokens, at)
            or self._fraction(tokens, at)
            or self._words(tokens, at, split=split)
        )
        return number if number is None or split else self._with_part(tokens, number)

    def _magnitude(self, tokens: Tokens, number: Numeral) -> Numeral:
        """The number with the magnitude words behind it: "1.5 million", "3 hundred thousand", "3 dozen"."""
        words, at = self.words, number.after
        if tokens.get(at) == "-" and tokens.glued(at) and tokens.get(at + 1) in words.scales:
            at += 1  # "12-million"
        word = tokens.get(at)
        if word in words.dozen:
            value = number.ends[0] * 12
            return Numeral(number.first, at + 1, (value,), Fraction(1), "digits and magnitude", None, True)
        power = 2 if word in words.hundred else words.scales.get(word, words.magnitudes.get(word))
        if power is None:
            return number
        after, total = at + 1, power
        following = tokens.get(after)
        if following in words.scales and (word in words.hundred or word in words.repeated):  # "3 hundred thousand"
            total, after = total + words.scales[following], after + 1
        return self._times(number, after, total)

    def _with_part(self, tokens: Tokens, number: Numeral) -> Numeral:
        """The number with a part added: "two and a half million", "3 million and a quarter"."""
        words, at = self.words, number.after
        if tokens.get(at) not in words.joiners or len(number.ends) != 1:
            return number
        above = 1 if tokens.get(at + 1) in words.articles else words.cardinals.get(tokens.get(at + 1))
        below = words.parts.get(tokens.get(at + 2))
        if above is None or below is None or not 0 < above < below:
            return number
        last = words.scales.get(tokens.get(at - 1))
        whole = Fraction(1) if last is None else Fraction(10) ** last
        value = number.ends[0] + whole * Fraction(above, below)
        joined = Numeral(number.first, at + 3, (value,), whole / 10, number.rule + " and part", None, number.scaled)
        power = words.scales.get(tokens.get(joined.after))
        return joined if power is None or last is not None else self._times(joined, joined.after + 1, power)

    def scale(self, tokens: Tokens, number: Numeral) -> Numeral | None:
        """The number with the short magnitude glued to it ("2k", "1.2m"), or None."""
        at = number.after
        if number.rule != "digits" or not tokens.glued(at) or at >= len(tokens):
            return None
        power = self.words.glued.get(tokens.words[at])
        return None if power is None else self._times(number, at + 1, power)

    @staticmethod
    def _times(number: Numeral, after: int, power: int) -> Numeral:
        if power > MAX_EXPONENT:
            return number
        factor = Fraction(10) ** power
        ends = tuple(end * factor for end in number.ends)
        precision = None if number.precision is None else number.precision * factor
        other = None if number.alternative is None else number.alternative * factor
        return Numeral(number.first, after, ends, precision, number.rule + " and magnitude", other, True)

    def _article(self, tokens: Tokens, at: int, split: bool) -> Numeral | None:
        """ "a hundred", "a million", "a dozen", "a third", "half a million"; `at` is the article or "half"."""
        words, word = self.words, tokens.get(at)
        if word in words.half:
            second = at + 1
            if tokens.get(second) in words.articles or (tokens.get(second) == "-" and tokens.glued(second)):
                second += 1
            scale = tokens.get(second)
            if scale in words.scales:
                ten = Fraction(10) ** words.scales[scale]
                return Numeral(at, second + 1, (ten / 2,), ten / 10, "half a magnitude", None, True)
            if scale in words.dozen:
                return Numeral(at, second + 1, (Fraction(6),), Fraction(1), "half a dozen")
        if word in words.articles:
            if vague := self._vague_word(tokens, at):
                return vague
            following = tokens.get(at + 1)
            if following in words.parts and following not in words.half and tokens.get(at + 2) in words.of:
                return Numeral(at, at + 2, (Fraction(1, words.parts[following]),), None, "fraction")
            if following in words.hundred or following in words.scales or following in words.dozen:
                if read := self._words(tokens, at + 1, True, split):
                    read.first = at
                    return read
        return None

    def _vague_word(self, tokens: Tokens, at: int) -> Numeral | None:
        found = self._vague.match(tokens, at)
        if found is None:
            return None
        size, ends = found
        after = at + size
        factor = Fraction(1)
        word = tokens.get(after)
        if word in self.words.hundred:
            factor, after = Fraction(100), after + 1
        elif word in self.words.dozen:
            factor, after = Fraction(12), after + 1
        if tokens.get(after) in self.words.scales:
            factor, after = factor * 10 ** self.words.scales[tokens.lower[after]], after + 1
        if factor == 1 and after == at + size and tokens.get(after - 1) in self.words.of and size > 1:
            after -= 1  # "of" belongs to the noun
        return Numeral(at, after, tuple(end * factor for end in ends), None, "vague numeral", None, factor > 1)

    def _fraction(self, tokens: Tokens, at: int) -> Numeral | None:
        """ "half", "two thirds", "one in five", "three-quarters", "two out of three"."""
        words, word = self.words, tokens.get(at)
        if word in words.parts and tokens.get(at + 1) in words.scales:  # "quarter million"
            part = Numeral(at, at + 1, (Fraction(1, words.parts[word]),), Fraction(1, 10), "words")
            return self._times(part, at + 2, words.scales[tokens.lower[at + 1]])
        if word in words.half:
            return self._of_scale(tokens, Numeral(at, at + 1, (Fraction(1, 2),), None, "fraction"))
        above = words.cardinals.get(word)
        if above is None or not 0 < above < 20:
            return None
        following = at + 1
        if tokens.get(following) == "-" and tokens.glued(following):
            following += 1
        below = words.parts.get(tokens.get(following))
        if below is not None:
            return self._of_scale(tokens, Numeral(at, following + 1, (Fraction(above, below),), None, "fraction"))
        return self._ratio_of(tokens, at, at + 1, above)

    def _ratio_of(self, tokens: Tokens, first: int, at: int, above: int) -> Numeral | None:
        """ "one in five", "2 out of 3": the ratio words stand at token `at`."""
        words = self.words
        if not 0 < above <= MAX_OF or (found := self._ratio.match(tokens, at)) is None:
            return None
        second = at + found[0]
        size = words.cardinals.get(tokens.get(second))
        if size is None and all_digits(tokens.get(second)) and len(tokens.get(second)) < 4:
            size = int(tokens.get(second))
        following = tokens.get(second + 1)
        if size is None or above >= size or following in words.scales or following in words.hundred or following == "-":
            return None
        return Numeral(first, second + 1, (Fraction(above, size),), None, "ratio")

    def _of_scale(self, tokens: Tokens, number: Numeral) -> Numeral:
        """ "two thirds of a million"."""
        words, at = self.words, number.after
        if tokens.get(at) in words.of and tokens.get(at + 1) in words.articles and tokens.get(at + 2) in words.scales:
            number.rule, number.precision = "words", Fraction(1, 10)
            return self._times(number, at + 3, words.scales[tokens.lower[at + 2]])
        return number

    def _words(self, tokens: Tokens, at: int, article: bool = False, split: bool = False) -> Numeral | None:
        words = self.words
        total = current = 0
        low_scale = 10**18
        i, seen, part = at, article, ""
        if article:
            current = 1
        while i < len(tokens) and i - at < MAX_WORDS:
            word = tokens.lower[i]
            if word in words.cardinals:
                value = words.cardinals[word]
                fits = current % 100 == 0 if value >= 10 else current % 10 == 0 and current % 100 != 10
                if seen and (not fits or value == 0 or (current % 100 and value >= 10)):
                    break
                if seen and not article and current % 100 and current % 100 < 20:
                    break
                current += value
            elif word in words.hundred and seen and 0 < current < 100:
                current *= 100
            elif word in words.dozen and seen and 0 < current < 1000:
                current *= 12
            elif word in words.scales and seen and current > 0 and 10 ** words.scales[word] < low_scale:
                low_scale = 10 ** words.scales[word]
                total, current = total + current * low_scale, 0
            elif self._joins(tokens, i, seen, current, total, split):
                i += 1
                continue
            elif word in words.decimal_words and seen and tokens.get(i + 1) in words.cardinals:
                return self._decimal(tokens, at, i, total + current)
            else:
                break
            seen, part, i = True, word, i + 1
        if not part:
            return None
        whole = Fraction(total + current)
        return Numeral(at, i, (whole,), implied_precision(whole), "words", None, low_scale < 10**18)

    def _joins(self, tokens: Tokens, i: int, seen: bool, current: int, total: int, split: bool) -> bool:
        """A hyphen inside "twenty-eight", or "and" behind a hundred or a scale."""
        if not seen:
            return False
        following = tokens.get(i + 1)
        if tokens.lower[i] == "-":
            return tokens.glued(i) and tokens.glued(i + 1) and following in self._number_words
        if tokens.lower[i] == ",":
            return current == 0 and total > 0 and self._goes_on(tokens, i + 1)
        if split or tokens.lower[i] not in self.words.joiners or current % 100 or not current + total:
            return False
        if following not in self.words.cardinals or tokens.get(i + 2) in self.words.parts:
            return False
        return not self._begins_anew(tokens, i + 1, current)

    def _goes_on(self, tokens: Tokens, at: int) -> bool:
        """Behind a scale and a comma: hundreds or a lower scale, as in "one million, two hundred …"."""
        words, i = self.words, at
        last = words.scales.get(tokens.get(at - 2), 0)
        while i - at < 12 and (
            tokens.get(i) in words.cardinals or tokens.get(i) in words.joiners or tokens.get(i) == "-"
        ):
            i += 1
            if tokens.get(i) in words.hundred:
                i += 1
                if tokens.get(i) not in words.joiners and tokens.get(i) not in words.cardinals:
                    break
        if i == at:
            return False
        scale = words.scales.get(tokens.get(i))
        hundreds = any(tokens.get(k) in words.hundred for k in range(at, i))
        return (hundreds and scale is None) or (scale is not None and scale < last)

    def _begins_anew(self, tokens: Tokens, at: int, current: int) -> bool:
        """What follows "and" is a number of its own: "two hundred and three hundred"."""
        words, i = self.words, at
        while tokens.get(i) in words.cardinals or tokens.get(i) == "-":
            i += 1
        if tokens.get(i) in words.hundred:
            return current > 0  # a hundred cannot follow hundreds
        scale = words.scales.get(tokens.get(i))
        return scale is not None and current == 0 and scale >= words.scales.get(tokens.get(at - 2), 0)

    def _decimal(self, tokens: Tokens, at: int, i: int, whole: int) -> Numeral:
        """ "one point two million"; `i` is the point."""
        i, places = i + 1, ""
        while tokens.get(i) in self.words.cardinals and self.words.cardinals[tokens.lower[i]] < 10 and len(places) < 9:
            places, i = places + str(self.words.cardinals[tokens.lower[i]]), i + 1
        if not places:
            return Numeral(at, i - 1, (Fraction(whole),), implied_precision(Fraction(whole)), "words")
        spoken = Fraction(int(f"{whole}{places}"), 10 ** len(places))
        number = Numeral(at, i, (spoken,), Fraction(1, 10 ** len(places)), "words")
        return self._magnitude(tokens, number)
