"""Figures as they are written at a place of a sentence, whatever they are the figures of."""

from __future__ import annotations

from fractions import Fraction

import pytest

from discrep.align.editions import Sentence, sentences
from discrep.align.written import turned, written
from discrep.claims import Measurand
from discrep.intervals import above, below, point
from discrep.numbers import exact
from discrep.quantity import Kind
from discrep.sources import Document


def place(text: str, words: str) -> tuple[Sentence, tuple[int, int]]:
    """The sentence, and the tokens that these words are."""
    (sentence,) = sentences(Document(text, "a"))
    first, after = text.index(words), text.index(words) + len(words)
    tokens = sentence.tokens
    inside = [i for i in range(len(tokens.lower)) if first <= tokens.span(i, i + 1).start < after]
    return sentence, (inside[0], inside[-1] + 1)


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        ("Ida came in 4th at Alder.", "4th", "4"),
        ("Ida came in 123456th at Alder.", "123456th", "123456"),
        ("Ida was the third to row.", "third", "3"),
        ("Ida was the first to row.", "first", "1"),
        ("Ida rowed there in March.", "March", "3"),
        ("Ida rowed there twice.", "twice", "2"),
        ("Ida rowed there once.", "once", "1"),
        ("Ida has the oldest boat.", "oldest", "1"),
        ("Ida has the fewest boats.", "fewest", "1"),
        ("Ida wore number 70 there.", "70", "70"),
        ("Ida wore seventy there.", "seventy", "70"),
        ("Ida sang there in 1950.", "1950", "1950"),
    ],
)
def test_a_number_is_what_is_written(text: str, words: str, number: str) -> None:
    """No year is round, and no place in a row is about so far in front."""
    claim = written(*place(text, words))
    assert claim is not None
    quantity = claim.quantity
    assert (quantity.text, quantity.kind, quantity.unit, quantity.hedge) == (words, Kind.ORDINAL, None, None)
    assert quantity.interval == quantity.pragmatic == point(exact(number))


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("Ida paid $ 700 there.", "$ 700", "USD"),
        ("Ida saw more than 40 boats.", "more than 40", None),
        ("Ida saw about 40 boats.", "about 40", None),
    ],
)
def test_a_figure_with_a_unit_or_a_hedge(text: str, words: str, unit: str | None) -> None:
    claim = written(*place(text, words))
    assert claim is not None
    assert (claim.quantity.text, claim.quantity.unit) == (words, unit)
    assert claim.quantity.kind is not Kind.ORDINAL
    assert claim.quantity.ends == (Fraction(700 if unit else 40),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ida saw old boats there.", "boats"),
        ("Ida came in 1234567th at Alder.", "1234567th"),
        ("Ida paid 81 billion billion there.", "81 billion billion"),
        ("Ida came in xth at Alder.", "xth"),
    ],
)
def test_what_is_no_number(text: str, words: str) -> None:
    assert written(*place(text, words)) is None


@pytest.mark.parametrize(("up", "values"), [(True, above(Fraction(0))), (False, below(Fraction(0)))])
def test_a_word_that_says_more_or_less_than_nothing(up: bool, values: object) -> None:
    claim = turned(*place("The mill grinds more rye than oats.", "more"), up)
    assert (claim.quantity.text, claim.quantity.interval, claim.quantity.pragmatic) == ("more", values, values)
    assert claim.quantity.kind is Kind.ORDINAL


def test_the_claim_that_is_made_of_it() -> None:
    text = "Ana Roe said that Ida came in 4th at Alder."
    claim = written(*place(text, "4th"))
    assert claim is not None
    assert (claim.span.of(text), claim.document.id, claim.measurand) == ("4th", "a", Measurand())
    assert claim.sentence is not None
    assert claim.sentence.of(text) == text
    assert claim.attribution.source is not None
    assert claim.attribution.source.name == "Ana Roe"
    ((step,),) = (claim.derivation,)
    assert (step.part, step.rule, step.span) == ("quantity", "version of a sentence", claim.span)
    assert (claim.quantity.value, claim.quantity.ends, claim.quantity.precision) == (None, (), None)
