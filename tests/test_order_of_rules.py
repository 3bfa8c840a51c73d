"""Which rule goes before which, and why; the options of a rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.errors import RuleError, SettingsError
from discrep.rules.model import NoOptions, Pair, Rule, rule
from discrep.rules.order import RuleSet
from discrep.rules.registry import builtin_rules
from discrep.rules.tracing import why
from discrep.settings import Model

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


@pytest.mark.parametrize("one", RULES.values(), ids=RULES.keys())
def test_a_rule_yields_to_rules_that_there_are(one: Rule) -> None:
    assert one.yields_to | one.precedes <= RULES.keys()


class Nested(Model):
    limits: tuple[int, ...] = ()


def test_an_option_that_is_wrong_inside_is_named_with_its_place() -> None:
    odd = replace(RULES["C503"], code="X901", options=Nested)
    settings = discrep.Settings(rules={"X901": {"limits": [1, "many"]}})
    with pytest.raises(SettingsError, match=r"^rules\.X901: limits\.1: "):
        RuleSet.of([odd], settings)


def test_a_rule_is_of_the_first_release_unless_it_says_so() -> None:
    @rule("X901", "told", verdict=None, because=lambda pair, options: "")
    def told(pair: Pair, options: NoOptions) -> bool:
        """Nothing."""
        return False

    assert told.since == "0.1"


def test_a_rule_is_a_note_unless_it_says_so() -> None:
    @rule("X901", "told", verdict="compatible", because=lambda pair, options: "")
    def told(pair: Pair, options: NoOptions) -> bool:
        """Nothing."""
        return False

    assert told.severity == "note"


def test_rules_in_a_circle_are_told_in_its_order() -> None:
    one = replace(RULES["C503"], code="X901", yields_to=frozenset({"X902"}))
    two = replace(RULES["C503"], code="X902", yields_to=frozenset({"X901"}))
    message = r"^rules that yield to each other in a circle, found 'X90(1 -> X902 -> X901|2 -> X901 -> X902)'$"
    with pytest.raises(RuleError, match=message):
        RuleSet.of([one, two], discrep.Settings())


def test_all_codes_are_named_where_one_is_unknown() -> None:
    rules = [RULES["C503"], RULES["D101"]]
    with pytest.raises(RuleError, match=r"^select: unknown rule code, found 'X9', expected C503, D101$"):
        RuleSet.of(rules, discrep.Settings(select=("X9",)))
