"""The published strategies: what they give is valid, and it reaches what it is meant to reach."""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

import discrep
from discrep.claims import Claim, Measurand
from discrep.hedges import Hedge
from discrep.intervals import Interval
from discrep.quantity import Kind, Quantity
from discrep.sources import Attribution
from discrep.testing.strategies import (
    Known,
    attributions,
    chains,
    claims,
    converted,
    documents,
    hedged_phrases,
    hostile_texts,
    intervals,
    measurands,
    near,
    numerals,
    other_units,
    pairs,
    quantities,
)

# The same examples each time: what is reached today is reached tomorrow.
ONCE = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))


@given(pairs())
def test_claims_stand_at_their_words(pair: tuple[Claim, Claim]) -> None:
    for claim in pair:
        assert claim.span.of(claim.document.text) == claim.quantity.text
        assert not claim.quantity.interval.disjoint(claim.quantity.pragmatic)
    if pair[0].document.id == pair[1].document.id:
        assert pair[0].document == pair[1].document


@given(documents())
def test_known_figures_stand_where_they_are_said_to(known: Known) -> None:
    end = 0
    for span, quantity in known.figures:
        assert span.of(known.document.text) == quantity.text
        assert end <= span.start
        end = span.end


@given(quantities(), st.data())
def test_a_converted_quantity_comes_back(quantity: Quantity, data: st.DataObject) -> None:
    units = other_units(quantity.unit, offset=True)
    if units:
        back = converted(converted(quantity, data.draw(st.sampled_from(units))), str(quantity.unit))
        assert (back.interval, back.pragmatic, back.ends) == (quantity.interval, quantity.pragmatic, quantity.ends)
        assert back.precision == quantity.precision


CODES = "C501 C502 C503 C504 C505 D101 D102 N101 N102 N103 N106 T301 T303 T304 U901"


def test_pairs_reach_the_rules() -> None:
    reached: Counter[str] = Counter()
    for start in range(6):  # until all are

        @seed(start)
        @settings(max_examples=400, database=None, deadline=None, suppress_health_check=list(HealthCheck))
        @given(pairs())
        def count(pair: tuple[Claim, Claim]) -> None:
            reached[discrep.judge(*pair).code] += 1

        count()
        if {*CODES.split()} <= {*reached}:
            break
    assert [code for code in CODES.split() if not reached[code]] == []


def test_phrases_reach_the_hedges() -> None:
    reached: Counter[Hedge | None] = Counter()

    @settings(ONCE, max_examples=500)
    @given(hedged_phrases())
    def count(case: tuple[str, Quantity]) -> None:
        reached[case[1].hedge] += 1

    count()
    assert {None, *Hedge} - set(reached) == set()


def test_phrases_reach_numbers_in_words_fractions_and_vague_numerals() -> None:
    texts: list[str] = []

    @settings(ONCE, max_examples=500)
    @given(hedged_phrases())
    def collect(case: tuple[str, Quantity]) -> None:
        texts.append(case[0])

    collect()
    for wanted in (
        r"\bhundred and \w+",
        r"[a-z]+ty-[a-z]+",
        r"^[a-z -]* thousand",
        "two thirds",
        r"^dozens of ",
        r"\d,\d{3}",
    ):
        assert any(re.search(wanted, text) for text in texts), wanted


def test_hostile_texts_hold_figures_and_surrogates() -> None:
    seen: Counter[str] = Counter()

    @settings(ONCE, max_examples=200)
    @given(hostile_texts())
    def count(text: str) -> None:
        seen["texts"] += 1
        seen["with surrogates"] += any("\ud800" <= c <= "\udfff" for c in text)
        seen["with digits"] += any(c.isdecimal() for c in text)
        seen["with digits of other scripts"] += any(c.isdigit() and not c.isascii() for c in text)

    count()
    assert seen["with surrogates"] > seen["texts"] / 50
    assert seen["with digits"] > seen["texts"] / 3
    assert seen["with digits of other scripts"] > seen["texts"] / 50


@given(intervals(), measurands(), attributions(), claims().flatmap(near))
def test_values_show_themselves(
    interval: Interval, measurand: Measurand, attribution: Attribution, claim: Claim
) -> None:
    assert ", " in repr(interval)
    assert repr(claim).startswith("<Claim ")
    assert hash((interval, measurand, attribution, claim))


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.FRACTION])
def test_kinds_can_be_chosen(kind: Kind) -> None:
    @settings(max_examples=20)
    @given(quantities(kind))
    def chosen(quantity: Quantity) -> None:
        assert quantity.kind is kind

    chosen()
    with pytest.raises(ValueError, match="no phrases of number, score"):
        quantities(Kind.NUMBER, Kind.SCORE)


@given(chains())
def test_each_of_a_chain_lies_within_the_next(chain: list[Interval]) -> None:
    assert len(chain) > 2
    assert all(inner.within(outer) for inner, outer in pairwise(chain))


def test_numerals_are_written_in_many_ways() -> None:
    texts: list[str] = []

    @settings(ONCE, max_examples=500)
    @given(numerals())
    def collect(case: tuple[str, Fraction]) -> None:
        texts.append(case[0])
        assert case[1] >= 0

    collect()
    for wanted in (
        r"\d,\d{2},\d{3}",
        "½",
        "[\u00a0\u202f]",
        "’",
        r"\.\d{3}\.",
        "[٠-٩०-९০-৯]",
        "thousand and ",
        "ty-",
        "𝟏",
        "ty ",
    ):
        assert any(re.search(wanted, text) for text in texts), wanted
