"""A property-based test suite on the strategies of discrep: run it with `pytest examples/headline`.

Hypothesis writes hundreds of phrases, discrep says what each means, and the function must not make something else of
it. The last test shows what happens to a function that forgets the hedge: Hypothesis finds a shortest example.
"""

from __future__ import annotations

import pytest
from headline import headline
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import discrep
from discrep import Kind, Quantity, Verdict
from discrep.testing.strategies import hedged_phrases

# The first phrase loads the lexicon; that is no slow test.
settings.register_profile("examples", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
QUICK = settings.get_profile("examples")
whole_counts = hedged_phrases(Kind.NUMBER).filter(lambda case: all(end.denominator == 1 for end in case[1].ends))


@given(whole_counts)
@settings(QUICK)
def test_a_headline_never_contradicts_its_story(case: tuple[str, Quantity]) -> None:
    phrase, _ = case
    assert discrep.judge(phrase, headline(phrase)).verdict is Verdict.COMPATIBLE


@given(whole_counts)
@settings(QUICK)
def test_a_bound_stays_true(case: tuple[str, Quantity]) -> None:
    """What the story allows, the headline allows too."""
    phrase, meant = case
    if meant.hedge is not None:
        assert meant.interval.within(discrep.parse(headline(phrase)).interval)


@given(whole_counts)
@settings(QUICK)
def test_it_is_no_longer_than_the_phrase_and_stays_as_it_is(case: tuple[str, Quantity]) -> None:
    phrase, meant = case
    short = headline(phrase)
    assert headline(short) == short
    assert discrep.parse(short).hedge in (meant.hedge, None)


@given(st.from_type(discrep.Claim))
@settings(QUICK, max_examples=30)
def test_any_claim_has_words_for_a_headline(claim: discrep.Claim) -> None:
    """`st.from_type` knows the types of discrep."""
    assert claim.quantity.text in claim.document.text


def test_a_function_that_forgets_the_hedge_is_found_out() -> None:
    def careless(phrase: str) -> str:
        return f"{discrep.parse(phrase).ends[0].numerator:,}"

    @given(whole_counts)
    @settings(QUICK, database=None)
    def law(case: tuple[str, Quantity]) -> None:
        assert discrep.judge(case[0], careless(case[0])).verdict is Verdict.COMPATIBLE, case[0]

    with pytest.raises(AssertionError) as caught:
        law()
    phrase = str(caught.value).splitlines()[0]
    print(f"\nfound out by {phrase!r}, of which it makes {careless(phrase)!r}")
    assert discrep.parse(phrase).hedge is not None
