"""The words around a figure: two sentences that say the same of it, whatever a grammar makes of them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from discrep.align.stems import nouns
from discrep.claims import Claim
from discrep.extract.figures.points_of_time import is_year
from discrep.extract.lexicon import load
from discrep.extract.text.tokens import Tokens

_WINDOW = 4  # content words on either side
_FARTHEST = 1000  # characters on either side; of a sentence of a thousand figures no figure is told by all of it
_AROUND = 8  # content words on either side that tell what is measured
_OFTEN = 3  # times that a word stands in a text
_SHARED = 3  # content words that two near frames have in common at least
_SHARE = (7, 10)  # of those that the shorter windows hold
_TEXT = 4000  # characters of texts that are compared as a whole
_WORDS, _OPENING = 12, 4  # content words of such a text, and of its opening
_ALIKE = (4, 5)  # of the words of both that stand in each
_SHORT = 240  # characters of a text that is about one thing


class Frame(NamedTuple):
    """Content words of a sentence before and behind a figure, in order, and how many numbers stand before it."""

    before: tuple[str, ...]
    behind: tuple[str, ...]
    place: int

    @property
    def key(self) -> tuple[str, str]:
        """The nearest words: only frames that share them are near."""
        return (self.before or ("",))[-1], (self.behind or ("",))[0]


def frame(claim: Claim) -> Frame:
    """The frame of a claim; empty where its sentence is not known."""
    sentence = claim.sentence
    if sentence is None:
        return Frame((), (), 0)
    text = claim.document.text
    first, last = max(sentence.start, claim.span.start - _FARTHEST), min(sentence.end, claim.span.end + _FARTHEST)
    return _frame(text[first : claim.span.start], text[claim.span.end : last])


@lru_cache(maxsize=4096)
def _frame(before: str, behind: str) -> Frame:
    return Frame(_content(before), _content(behind), _numbers(before))


def identical(a: Claim, b: Claim) -> bool:
    """Both sentences have the same words but for numbers, dates and hedges, and the figures the same place."""
    one, two = frame(a), frame(b)
    return one == two and len(one.before) + len(one.behind) >= _SHARED


def near(a: Claim, b: Claim) -> bool:
    """The nearest word is the same, and most of the words around."""
    one, two = frame(a), frame(b)
    if one.behind[:1] != two.behind[:1] or (not one.behind and one.before[-1:] != two.before[-1:]):
        return False
    sides = ((one.before[-_WINDOW:], two.before[-_WINDOW:]), (one.behind[:_WINDOW], two.behind[:_WINDOW]))
    shared = sum(len(set(x) & set(y)) for x, y in sides)
    held = sum(min(len(set(x)), len(set(y))) for x, y in sides)
    return shared >= _SHARED and shared * _SHARE[1] >= held * _SHARE[0]


def long_texts(a: Claim, b: Claim) -> bool:
    """Both stand in texts that tell of more than one thing."""
    return min(len(a.document.text), len(b.document.text)) >= _SHORT and None not in (a.sentence, b.sentence)


def evidence(a: Claim, b: Claim) -> int:
    """How many content words near both figures are the same, beside what is counted and what both texts repeat."""
    one, two = near_words(a), near_words(b)
    noun = {a.measurand.noun, b.measurand.noun}
    texts = a.document.text, b.document.text
    return sum(word not in noun and not any(_frequent(text, word) for text in texts) for word in one & two)


def near_words(claim: Claim) -> frozenset[str]:
    """The content words near a figure."""
    found = frame(claim)
    return frozenset((*found.before[-_AROUND:], *found.behind[:_AROUND]))


@lru_cache(maxsize=4096)
def _frequent(text: str, word: str) -> bool:
    """A word that stands all over its text tells one figure of it from no other."""
    return lowered(text).count(word) > _OFTEN


@lru_cache(maxsize=64)
def lowered(text: str) -> str:
    return text.lower()


def alike(one: str, two: str) -> bool:
    """Two texts begin with the same words and go on with nearly the same ones: one is an edit of the other.

    Reports by one pattern ("Alder Mills earned …", "Birch Works earned …") begin with another name.
    """
    if max(len(one), len(two)) > _TEXT:
        return False
    first, second = _sentence(one), _sentence(two)
    if min(len(first), len(second)) < _WORDS or first[:_OPENING] != second[:_OPENING]:
        return False
    words, others = frozenset(first), frozenset(second)
    return len(words & others) * _ALIKE[1] >= len(words | others) * _ALIKE[0]


@lru_cache(maxsize=1024)
def _sentence(text: str) -> tuple[str, ...]:
    return _content(text)


def _numbers(text: str) -> int:
    """How many numbers a text has, beside those of dates; "twenty-two" and "two million" are one each."""
    tokens, words, months = Tokens(text), numerals(), load("en").figures.months
    count, inside = 0, False
    for i, word in enumerate(tokens.lower):
        if not (word[0].isdigit() or word in words):
            inside = inside and word == "-"
            continue
        dated = is_year(word) or tokens.get(i - 1) in months or tokens.get(i + 1) in months
        count += not inside and not dated
        inside = True
    return count


def _content(text: str) -> tuple[str, ...]:
    dull, reader = passed(), nouns()
    words = (word for word in Tokens(text).lower if word[0].isalpha() and word not in dull)
    return tuple(reader.canonical(reader.lemma(word)) for word in words)


@cache
def numerals() -> frozenset[str]:
    """Words that are numbers, or parts of one; "one" hardly ever is."""
    words = load("en").numerals
    small = (word for word, number in words.cardinals.items() if number != 1)
    return frozenset((*small, *words.hundred, *words.scales))


@cache
def hedging() -> frozenset[str]:
    """The words of hedges."""
    hedges = load("en").hedges
    groups = (*hedges.before.values(), *hedges.after.values())
    return frozenset(word for phrases in groups for phrase in phrases for word in phrase.split())


@cache
def passed() -> frozenset[str]:
    """Words that say nothing of what is measured: function words, numbers, hedges, dates."""
    lexicon = load("en")
    numbers = lexicon.numerals
    return (
        lexicon.measurand.function_words
        | hedging()
        | frozenset(numbers.cardinals)
        | frozenset(numbers.scales)
        | frozenset(lexicon.figures.months)
        | frozenset(lexicon.figures.weekdays)
    )
