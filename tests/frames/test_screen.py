"""The rules as an expression on columns: what may match is kept, whoever wrote the rule."""

from __future__ import annotations

from collections.abc import Iterator

import narwhals as nw
import polars as pl
import pytest
from hypothesis import given

import discrep
from discrep import Verdict
from discrep.claims import Claim
from discrep.frames import columns, compare, plan
from discrep.frames.groups import of_claim
from discrep.frames.screen import columnar, screen
from discrep.frames.truth import UNKNOWN, Truth, Unknown
from discrep.judging import Judge
from discrep.rules.model import NoOptions, Pair, Rule, rule
from discrep.rules.pairs import make_pair
from discrep.rules.registry import builtin_rules
from discrep.settings import DEFAULTS, Reading, Settings
from discrep.testing import strategies as some
from discrep.testing.conformance import assert_conforms
from lawbook import law, premise

FLAGGING = [each for each in builtin_rules() if each.verdict is not None and each.verdict.flagged and not each.joins]
JUDGE = Judge.of()


@pytest.mark.parametrize("each", FLAGGING, ids=lambda each: each.code)
def test_every_rule_that_flags_pairs_is_told_from_columns(each: Rule) -> None:
    assert columnar(each, JUDGE.rules)


@law("J20", "The test of a rule on columns holds wherever the rule does.")
@given(some.pairs() | some.known_pairs("T304", "T305").map(lambda known: known.claims))
def test_the_weaker_test_of_a_rule_holds_wherever_the_rule_does(pair: tuple[Claim, Claim]) -> None:
    made = make_pair(*pair, JUDGE.alignment(*pair), DEFAULTS, "both")
    asked = [each for each in JUDGE.rules.rules if each.columns is not None and each.relation != "joint"]
    matching = [each for each in asked if each.matches(made, JUDGE.rules.options[each.code])]
    premise(bool(matching))
    assert all(each.columns is not None and each.columns(made) for each in matching)


def test_what_is_unknown_may_hold_and_need_not() -> None:
    yes, no, unknown = Truth(True, True), Truth(False, False), Unknown()
    assert (
        _sides(unknown & yes) == _sides(unknown | no) == _sides(~unknown) == _sides(unknown.field < 3) == (True, False)
    )
    assert _sides(unknown & no) == (False, False)
    assert _sides(unknown | yes) == (True, True)
    assert _sides(UNKNOWN < 1) == (True, False)


def _sides(truth: Truth) -> tuple[object, object]:
    return truth.may, truth.must


def because(pair: Pair, options: NoOptions) -> str:
    return "words in plenty"


@rule("X901", "many-words", verdict="tension", because=because, precedes=("D101",))
def too_long(pair: Pair, options: NoOptions) -> bool:
    """Asks for what no column has, in Python: the words of both figures."""
    return len(pair.a.text) + len(pair.b.text) > 1


def test_a_rule_that_asks_for_more_than_columns_tell_keeps_every_pair() -> None:
    claims = _claims(*(f"The fair in Alder drew {n} visitors." for n in (412, 412, 437)))
    with_plugin = Settings(plugins=(too_long,))
    frame = pl.DataFrame(columns(claims))
    assert not columnar(too_long, Judge.of(with_plugin).rules)
    assert plan(frame).pairs < plan(frame, settings=with_plugin).pairs
    found = compare(frame, settings=with_plugin).collect()
    assert set(found["code"]) == {"X901"}
    assert_conforms(frame, claims, settings=with_plugin)


@law("J21", "A pair that is flagged passes the screen of columns.")
@pytest.mark.parametrize("reading", ["both", "logical", "pragmatic"])
@given(pairs=some.pairs() | some.known_pairs("conflict", "tension").map(lambda known: known.claims))
def test_a_pair_that_is_flagged_passes_the_screen(reading: Reading, pairs: tuple[Claim, Claim]) -> None:
    a, b = pairs
    judge = Judge.of(reading=reading)
    found = judge.finding(a, b, judge.alignment(a, b))
    if not premise(found is not None and found.verdict.flagged and found.code != "D203"):
        return
    left, right = (pl.DataFrame(columns([claim])) for claim in (a, b))
    if left["unit"].item() != right["unit"].item():
        return  # never set side by side: their keys differ
    both = pl.concat([left, right.rename({name: f"{name}_b" for name in right.columns})], how="horizontal")
    wanted = screen(judge.rules, {Verdict.CONFLICT, Verdict.TENSION}, reading, of_claim(), of_claim("_b"))
    assert nw.from_native(both).filter(wanted).shape[0] == 1


def _claims(*texts: str) -> list[Claim]:
    return list(_read(texts))


def _read(texts: tuple[str, ...]) -> Iterator[Claim]:
    for n, text in enumerate(texts):
        yield from discrep.extract(discrep.Document(text, id=f"d{n}", outlet=f"outlet {n}"))
