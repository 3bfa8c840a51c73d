"""Pairs with a known verdict: the judge says of each what the conventions say, in either order."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

import discrep
from discrep.findings import Verdict
from discrep.rules.registry import builtin_rules
from discrep.testing.strategies import KnownPair, known_pairs
from discrep.testing.strategies.verdicts import known_codes

RULES = {rule.code: rule for rule in builtin_rules()}
ONCE = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("code", known_codes())
def test_the_judge_agrees(code: str) -> None:
    @settings(max_examples=60)
    @given(known_pairs(code))
    def agree(known: KnownPair) -> None:
        one, two = known.claims
        for found in (discrep.judge(one, two), discrep.judge(two, one)):
            assert (found.code, found.verdict) == (known.code, known.verdict), [d.text for d in known.documents]

    agree()


def test_the_rule_of_a_situation_gives_its_verdict() -> None:
    @settings(ONCE, max_examples=300)
    @given(known_pairs())
    def fits(known: KnownPair) -> None:
        assert RULES[known.code].verdict is known.verdict
        assert known.why
        assert len({document.id for document in known.documents}) == len(known.documents)

    fits()


def test_every_verdict_and_most_rules_for_pairs_are_reached() -> None:
    assert {RULES[code].verdict for code in known_codes()} == set(Verdict)
    # Rules for three figures and more, words of comparison, and parts of a sentence that holds three figures.
    other = {"D103", "D201", "D202", "D204", "D205", "D206", "N108", "T308"}
    assert {code for code, rule in RULES.items() if rule.verdict is not None} - set(known_codes()) == other


def test_verdicts_and_rules_can_be_chosen() -> None:
    reached: Counter[str] = Counter()

    @settings(ONCE, max_examples=100)
    @given(known_pairs(Verdict.CONFLICT, "S401"))
    def count(known: KnownPair) -> None:
        reached[known.code] += 1

    count()
    assert {"D101", "S401"} <= set(reached) <= {"A604", "D101", "D102", "D203", "S401"}
    with pytest.raises(ValueError, match=r"no situation leads to X901; known are A604, "):
        known_pairs("X901")
