"""Two versions of one sentence, word by word: where they differ, and in what.

Numbers are set against numbers, whatever they are, and months against months, so that the words around them decide
which number of the one stands at the place of which number of the other.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from functools import cache
from typing import Literal, NamedTuple

from discrep.align.opposites import opposed, superlatives
from discrep.extract.engine import extractor
from discrep.extract.figures.points_of_time import is_year
from discrep.extract.lexicon import load
from discrep.extract.text.tokens import Tokens, all_digits

NUMBER, MONTH = "<number>", "<month>"  # no token is written so
_ALIKE = (3, 4)  # of all words of both that stand in both, in one order
_LEAST = 8  # words beside figures of a sentence whose version may differ in more than figures
_FEW = 3  # words that differ at one place, where the one may be the opposite of the other
_STRETCH = 3  # words from the month to the last day of a stretch
_DAY = 2  # digits of a day of the month
_GROUP = 3  # digits of "000" in "60 000"

Kind = Literal["figure", "time", "opposite", "rank", "denial"]
Place = tuple[int, int]
"""From the first up to, not including, the second."""


class Word(NamedTuple):
    """A word, or a number of several tokens, by what it is matched with."""

    key: str
    first: int
    after: int

    @property
    def place(self) -> Place:
        return self.first, self.after


class Slot(NamedTuple):
    """A place at which two versions differ, as tokens of both; a hedge that both have is left out."""

    kind: Kind
    one: Place
    two: Place
    sure: bool = True
    """A word beside it is the same in both."""
    hedged: bool = False
    """A hedge stands around it in both."""


class Versions(NamedTuple):
    """What differs between two versions of one sentence."""

    slots: tuple[Slot, ...]
    alike: tuple[Slot, ...]
    """The numbers that are told alike."""
    exact: bool
    """They differ in nothing else."""


def versions(one: Tokens, two: Tokens) -> Versions | None:
    """How two sentences differ; None where they are no versions of one.

    They are if they differ in figures and opposites alone, or if three quarters of a long one stand in the other and
    no name in the place of another.
    """
    first, second = words(one), words(two)
    common = (Counter(word.key for word in first) & Counter(word.key for word in second)).total()
    if not _enough(common, first, second):
        return None
    found = _Difference((one, two), (first, second))
    if not found.exact:
        long = min(sum(word.key.isalpha() for word in side) for side in (first, second)) >= _LEAST
        if not long or found.renamed or not _enough(found.shared, first, second):
            return None
    return Versions(tuple(sorted(found.slots, key=lambda slot: slot.one)), tuple(found.alike), found.exact)


def _enough(shared: int, one: list[Word], two: list[Word]) -> bool:
    return 2 * shared * _ALIKE[1] >= (len(one) + len(two)) * _ALIKE[0]


class _Difference:
    """Walks through two sentences side by side."""

    def __init__(self, texts: tuple[Tokens, Tokens], words: tuple[list[Word], list[Word]]) -> None:
        self.texts, self.words = texts, words
        self.slots: list[Slot] = []
        self.alike: list[Slot] = []
        self.renamed = False
        self._hedges: tuple[set[int], set[int]] = set(), set()
        keys = [[word.key for word in side] for side in words]
        matcher = SequenceMatcher(None, keys[0], keys[1], autojunk=False)
        blocks = [(block.a, block.b, block.size) for block in matcher.get_matching_blocks()]
        self.shared = sum(size for _, _, size in blocks)
        for a, b, size in blocks:
            for at in range(size):
                if words[0][a + at].key in (NUMBER, MONTH):
                    self._number(a + at, b + at, size > 1)
        self.exact = True
        i = j = 0
        for a, b, size in blocks:
            gap = self._told(0, i, a), self._told(1, j, b)
            if gap[0] or gap[1]:
                self.exact &= self._explained(gap, words[0][a] if size else None, words[1][b] if size else None)
            i, j = a + size, b + size

    def _number(self, i: int, j: int, sure: bool) -> None:
        """Two numbers at one place, with the hedges around them."""
        at = self.words[0][i].place, self.words[1][j].place
        around = [self._hedged(side, place) for side, place in enumerate(at)]
        texts = [_plain(text, place) for text, place in zip(self.texts, around, strict=True)]
        dated = self._dated(0, i) and self._dated(1, j)
        kind: Kind = "time" if dated else "figure"
        if texts[0] == texts[1]:
            self.alike.append(Slot(kind, *at))
            return
        shared = [number[0] - hedge[0] for number, hedge in zip(at, around, strict=True)]
        opening = _common(*(text[:size] for text, size in zip(texts, shared, strict=True)))
        behind = [hedge[1] - number[1] for number, hedge in zip(at, around, strict=True)]
        closing = _common(*(text[len(text) - size :][::-1] for text, size in zip(texts, behind, strict=True)))
        places = [(first + opening, after - closing) for first, after in around]
        for side, place in enumerate(places):
            self._hedges[side].update(range(*place))
        years = {len(text.lower[number[0]]) > _DAY for text, number in zip(self.texts, at, strict=True)}
        sure &= not dated or len(years) == 1  # no day stands at the place of a year
        self.slots.append(Slot(kind, places[0], places[1], sure, opening > 0 or closing > 0))

    def _hedged(self, side: int, place: Place) -> Place:
        """A number with the hedges around it; a sign of money may stand between."""
        tokens, reader = self.texts[side], extractor().figures.hedges
        first = place[0]
        signed = first - 1 if tokens.get(first - 1) in load("en").money.symbols else first
        found = reader.read(tokens, signed, place[1], 0, False)
        return found.first if found.first < signed else first, found.after

    def _dated(self, side: int, at: int) -> bool:
        """It is a year, a month, a day of one, or a part of a year."""
        words, tokens = self.words[side], self.texts[side]
        word = words[at]
        if word.key == MONTH or MONTH in {words[k].key for k in (at - 1, at + 1) if 0 <= k < len(words)}:
            return True
        if at >= _STRETCH and words[at - 1].key in load("en").time.joins.to and words[at - _STRETCH].key == MONTH:
            return True  # "from May 3 to 5"
        if word.after == word.first + 1 and is_year(tokens.lower[word.first]):
            return True
        periods = load("en").time.periods
        letters = periods.quarter_letters | periods.half_letters | periods.fiscal_letters
        parts = load("en").numerals.fractions.names  # "the first quarter"
        return tokens.get(word.first - 1) in letters or tokens.get(word.after) in parts

    def _told(self, side: int, first: int, after: int) -> list[Word]:
        """What differs between two blocks: no marks, no articles, no hedges of numbers."""
        passed = load("en").counterparts.articles
        return [
            word
            for word in self.words[side][first:after]
            if word.first not in self._hedges[side]
            and word.key not in passed
            and (word.key in (NUMBER, MONTH) or word.key[0].isalnum())
        ]

    def _explained(self, gap: tuple[list[Word], list[Word]], one: Word | None, two: Word | None) -> bool:
        """A gap holds nothing but opposites, a denial, or a rank before a superlative; else its names are looked at."""
        if one is not None and two is not None and len(gap[0]) + len(gap[1]) == 1:
            side = 0 if gap[0] else 1
            if (slot := self._before(side, gap[side][0], (one, two))) is not None:
                self.slots.append(slot)
                return True
        pair = next(((a, b) for a in gap[0] for b in gap[1] if opposed(a.key, b.key)), None)
        if pair is not None and max(map(len, gap)) <= _FEW:
            self.slots.append(Slot("opposite", pair[0].place, pair[1].place))
            return len(gap[0]) == len(gap[1]) == 1
        self.renamed |= self._named(0, gap[0]) and self._named(1, gap[1])
        return False

    def _before(self, side: int, word: Word, following: tuple[Word, Word]) -> Slot | None:
        """A word that one version alone has: "the second largest", "not expected"."""
        key = self.texts[side].lower[word.first]
        other = following[1 - side].place
        if key in load("en").counterparts.negations | load("en").numerals.none.words:
            here = word.first, following[side].after
            return Slot("denial", here, other) if side == 0 else Slot("denial", other, here)
        if key in load("en").numerals.ordinals and following[side].key in superlatives():
            return Slot("rank", word.place, other) if side == 0 else Slot("rank", other, word.place)
        return None

    def _named(self, side: int, words: list[Word]) -> bool:
        dull, tokens = load("en").measurand.function_words, self.texts[side]
        return any(tokens.words[word.first][0].isupper() and (word.first > 0 or word.key not in dull) for word in words)


def _common(one: list[str], two: list[str]) -> int:
    """How many words two lists begin with alike."""
    return next((k for k, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


def _plain(tokens: Tokens, place: Place) -> list[str]:
    return [word.replace(",", "").replace("’", "'") for word in tokens.lower[place[0] : place[1]]]


def words(tokens: Tokens) -> list[Word]:
    """The words of a sentence; a number with its scale ("1.5 million"), its hyphens or its ending is one."""
    found: list[Word] = []
    figures, lower, i = load("en").figures, tokens.lower, 0
    while i < len(lower):
        first, key = i, lower[i].replace("’", "'")
        i += 1
        if tokens.number(first) or key in number_words():
            key, i = NUMBER, _number_end(tokens, first)
        elif key in figures.months and (key not in figures.also_words or tokens.number(i) or tokens.number(first - 1)):
            key = MONTH
        found.append(Word(key, first, i))
    return found


def _number_end(tokens: Tokens, first: int) -> int:
    numerals, numbers, lower = load("en").numerals, number_words(), tokens.lower
    spoken, i = not tokens.number(first), first + 1
    if not spoken and tokens.glued(i) and tokens.get(i) in numerals.ordinal_endings:
        return i + 1
    while i < len(lower):
        if lower[i] in numerals.scales or lower[i] in numerals.hundred or (spoken and lower[i] in numerals.cardinals):
            i += 1
        elif spoken and lower[i] == "-" and tokens.get(i + 1) in numbers:
            i += 2
        elif not spoken and _goes_on(tokens, i):
            i += 1
        else:
            break
    return i


def _goes_on(tokens: Tokens, i: int) -> bool:
    """ "60 000"."""
    word = tokens.lower[i]
    return len(word) == _GROUP and all_digits(word) and all_digits(tokens.lower[i - 1])


@cache
def number_words() -> frozenset[str]:
    """Words that are numbers, places in a row or times."""
    lexicon = load("en")
    numerals = lexicon.numerals
    return frozenset(
        (*numerals.cardinals, *numerals.ordinals, *numerals.multiples.adverbs, *lexicon.counterparts.times_over)
    )
