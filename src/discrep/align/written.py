"""Figures as they are written at a place of a sentence, whatever they are the figures of."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from discrep.align.editions import Sentence
from discrep.align.opposites import superlatives
from discrep.align.wordings import Place
from discrep.claims import Claim, Measurand, Step
from discrep.errors import ParseError
from discrep.extract.engine import extractor
from discrep.extract.lexicon import load
from discrep.extract.saying.said import Said
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.intervals import Interval, above, below, point
from discrep.quantity import Kind, Quantity
from discrep.settings import DEFAULTS
from discrep.spans import Span

WRITTEN = "version of a sentence"
_RANKS = 6  # digits of a place in a row


def written(sentence: Sentence, place: Place) -> Claim | None:
    """The claim that a number makes as it is written, whatever it is the number of."""
    text = sentence.span(place).of(sentence.document.text)
    if (rank := _rank(sentence.tokens, place)) is not None:
        return _claim(sentence, place, _quantity(text, point(rank)))
    try:
        quantity = extractor().parse(text, DEFAULTS.hedges)
    except ParseError:
        return None
    if quantity.text != text:
        return None  # "81 billion billion"
    if quantity.bare and quantity.unit is None:
        quantity = _quantity(text, quantity.interval)  # a year is no round number
    return _claim(sentence, place, quantity)


def _rank(tokens: Tokens, place: Place) -> int | None:
    """The place in a row, the month or how often that a word tells; a superlative is the first."""
    lexicon, word = load("en"), tokens.lower[place[0]]
    if tokens.get(place[1] - 1) in lexicon.numerals.ordinal_endings:
        return int(word) if all_digits(word) and len(word) <= _RANKS else None
    if place[1] != place[0] + 1:
        return None
    tables = (
        lexicon.numerals.ordinals, lexicon.figures.months, lexicon.numerals.multiples.adverbs,
        lexicon.counterparts.times_over, dict.fromkeys(superlatives(), 1),
    )  # fmt: skip
    return next((table[word] for table in tables if word in table), None)


def turned(sentence: Sentence, place: Place, up: bool) -> Claim:
    """What a word such as "more" says of a difference: it is above nothing, or below."""
    text = sentence.span(place).of(sentence.document.text)
    return _claim(sentence, place, _quantity(text, above(Fraction(0)) if up else below(Fraction(0))))


def _quantity(text: str, values: Interval) -> Quantity:
    return Quantity(text, values, values, None, None, None, (), None, Kind.ORDINAL)


def _claim(sentence: Sentence, place: Place, quantity: Quantity) -> Claim:
    document, tokens = sentence
    span = sentence.span(place)
    step = Step("quantity", WRITTEN, span)
    said = _said(document.text).of(span)
    return Claim(span, quantity, Measurand(), said, document, (step,), Span(tokens.start, tokens.end))


@lru_cache(maxsize=64)
def _said(text: str) -> Said:
    return Said(extractor().attributions(text))
