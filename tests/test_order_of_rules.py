"""The order of rules, and what single ones ask of a pair."""

from __future__ import annotations

import datetime
from dataclasses import replace
from fractions import Fraction

import pytest

import discrep
from discrep.align.alignment import SAME
from discrep.errors import SettingsError
from discrep.intervals import Interval, above, at_least, at_most, below, between, closed
from discrep.rules.model import Rule
from discrep.rules.order import RuleSet
from discrep.rules.pairs import make_pair
from discrep.rules.registry import builtin_rules
from discrep.rules.tracing import why
from discrep.rules.wholes import in_wholes
from discrep.settings import DEFAULTS, Model

RULES = {rule.code: rule for rule in builtin_rules()}


@pytest.mark.parametrize(
    ("overruled", "first", "reason"),
    [
        ("C503", "T301", "it yields to T301"),
        ("D101", "A604", "it yields to C501, which yields to A604"),
        ("C504", "N101", "no order is declared between it and N101, and the lower code goes first"),
        ("N102", "N101", "N101 says not-comparable too, and the lower code goes first"),
    ],
)
def test_why_a_rule_was_overruled(overruled: str, first: str, reason: str) -> None:
    assert why(RULES[overruled], RULES[first], RULES.values()) == reason


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_a_rule_yields_to_rules_that_there_are(rule: Rule) -> None:
    assert rule.yields_to | rule.precedes <= RULES.keys()


class Nested(Model):
    limits: tuple[int, ...] = ()


def test_an_option_that_is_wrong_inside_is_named_with_its_place() -> None:
    odd = replace(RULES["C503"], code="X901", options=Nested)
    settings = discrep.Settings(rules={"X901": {"limits": [1, "many"]}})
    with pytest.raises(SettingsError, match=r"^rules\.X901: limits\.1: "):
        RuleSet.of([odd], settings)


@pytest.mark.parametrize(
    ("text", "beside"),
    [("before 5 May 2020", -1), ("by 5 May 2020", 0), ("on 5 May 2020", 0), ("after 5 May 2020", 1)],
)
def test_the_number_of_the_day_that_a_date_comes_to(text: str, beside: int) -> None:
    (claim,) = discrep.extract(f"The bridge opened {text}.", keep="dates")
    pair = make_pair(claim, claim, SAME, DEFAULTS, "both")
    assert pair.a.value == datetime.date(2020, 5, 5).toordinal() + beside


@pytest.mark.parametrize(
    ("hours", "code"),
    [((9, 21), "S401"), ((9, 9), "D101")],
)
def test_a_later_hour_of_one_day_is_later(hours: tuple[int, int], code: str) -> None:
    told = [
        discrep.Document(f"The flood killed {count} people.", name, "Herald", datetime.datetime(2024, 10, 30, hour))
        for name, count, hour in zip(("early", "late"), (12, 40), hours, strict=True)
    ]
    for documents in (told, told[::-1]):
        assert {finding.code for finding in discrep.compare(documents).findings} == {code}


def test_a_fall_is_a_rise_below_nothing() -> None:
    assert discrep.judge("Sales fell by 5 %.", "Sales rose by 5 %.").verdict == "conflict"
    assert discrep.judge("Sales fell by 5 %.", "Sales fell by more than 4 %.").verdict == "compatible"


def test_which_of_two_is_later() -> None:
    early, late = (
        discrep.extract(discrep.Document(f"The flood killed {n} people.", f"{n}", published=datetime.date(2024, 5, n)))[
            0
        ]
        for n in (3, 9)
    )
    assert make_pair(early, late, SAME, DEFAULTS, "both").later == 1
    assert make_pair(late, early, SAME, DEFAULTS, "both").later == 0
    assert make_pair(late, late, SAME, DEFAULTS, "both").later == -1


def test_a_statement_that_is_reported_later_is_not_a_later_one() -> None:
    early, late = (
        discrep.extract(
            discrep.Document(f"Ana Roe said the plan costs $4{n} million.", f"{n}", published=datetime.date(2024, 5, n))
        )[0]
        for n in (3, 9)
    )
    pair = make_pair(early, late, SAME, DEFAULTS, "both")
    assert (pair.same_statement, pair.growing, pair.later) == (True, False, -1)


@pytest.mark.parametrize(("outlet", "who"), [("Herald", "Herald"), (None, "one narrator")])
def test_who_denies_what_whom_says(outlet: str | None, who: str) -> None:
    denied = discrep.Document("Ana Roe denied that 40 men were hurt.", "a")
    told = discrep.Document("40 men were hurt.", "b", outlet)
    (finding,) = discrep.compare([denied, told]).findings
    assert finding.code == "A604"
    assert finding.explanation == f"Ana Roe denies 40; {who} says 40"


@pytest.mark.parametrize(("counts", "code"), [((5, 50), "S401"), ((12, 120), "T304")])
def test_only_of_two_digits_ten_times_as_many_is_a_slip(counts: tuple[int, int], code: str) -> None:
    told = [
        discrep.Document(f"The flood killed {count} people.", f"{day}", published=datetime.date(2024, 5, day))
        for day, count in zip((3, 9), counts, strict=True)
    ]
    assert {finding.code for finding in discrep.compare(told).findings} == {code}


@pytest.mark.parametrize("turn", [1, -1])
def test_that_nobody_is_named_is_no_remark_on_a_denial(turn: int) -> None:
    said = discrep.Document("Officials said 40 men were hurt.", "a")
    denied = discrep.Document("Officials denied that 40 men were hurt.", "b")
    (finding,) = discrep.compare([said, denied][::turn]).findings
    assert finding.remarks == ()
    (finding,) = discrep.compare([said, replace(said, id="c")]).findings
    assert [remark.code for remark in finding.remarks] == ["A603"]


@pytest.mark.parametrize(
    ("values", "whole"),
    [
        (above(2), at_least(3)),
        (below(2), at_most(1)),
        (closed(Fraction(5, 2), Fraction(15, 2)), closed(Fraction(5, 2), Fraction(15, 2))),
        (
            between(Fraction(5, 2), Fraction(15, 2), False, False),
            between(Fraction(5, 2), Fraction(15, 2), False, False),
        ),
        (between(2, 3, False, False), between(2, 3, False, False)),
    ],
)
def test_open_whole_ends_are_closed_at_the_next(values: Interval, whole: Interval) -> None:
    assert in_wholes(values) == whole
