"""Why one rule went before another, in words."""

from __future__ import annotations

import datetime

import pytest

import discrep
from discrep.rules.registry import builtin_rules
from discrep.rules.tracing import why

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
