"""Which rule goes before which, and why; the options of a rule."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest

import discrep
from discrep.errors import RuleError, SettingsError
from discrep.rules.model import Rule
from discrep.rules.order import RuleSet
from discrep.rules.registry import _only_rule, builtin_rules
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


def test_a_file_of_a_rule_holds_one() -> None:
    module = ModuleType("d109_nothing")
    for rules, found in (({}, 0), (RULES, len(RULES))):
        vars(module).update(rules)
        with pytest.raises(RuleError, match=rf"d109_nothing.*: a rule file holds one rule, found '{found}', .* 1$"):
            _only_rule(module)
