"""The rules as one expression on columns: which pairs may be given one of the verdicts that are asked for.

The screen may keep too many pairs and never too few; those that it keeps are judged exactly, in the order of the
rules. The same expression on what a group of claims has in common (the highest floor, the lowest ceiling, whether any
is denied) tells whether the group can hold such a pair at all: of plain figures that is max(low) > min(high).
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from discrep.findings import Verdict
from discrep.frames.column_pair import ColumnClaim, ColumnPair, End, Get
from discrep.frames.truth import UNKNOWN, Column, Truth, both, either
from discrep.rules.model import Rule
from discrep.rules.order import RuleSet
from discrep.settings import Reading


def screen(rules: RuleSet, verdicts: Collection[Verdict], reading: Reading, a: Get, b: Get) -> Column:
    """Where a pair may be given one of these verdicts: an expression, or True or False for all pairs."""
    one, two = ColumnClaim.of(a, reading), ColumnClaim.of(b, reading)
    found: dict[str, Column] = {}  # rules that ask the same are one condition
    for rule in rules.rules:
        if rule.verdict not in verdicts or rule.relation == "joint":
            continue
        if reading == "both" or rule.verdict is not Verdict.TENSION:
            may = condition(rule, rules, one, two).may
            found.setdefault(str(may), may)
    any_of_them: Column = False
    for may in found.values():
        any_of_them = either(any_of_them, may)
    return any_of_them


def columnar(rule: Rule, rules: RuleSet) -> bool:
    """Columns tell of some pairs that the rule does not hold; where they never do, it is left to exact arithmetic."""
    import narwhals as nw

    def get(name: str, end: End) -> Column:
        return nw.col(f"{name}_{end}")

    claim = ColumnClaim.of(get, "both")
    return condition(rule, rules, claim, claim).may is not True


def condition(rule: Rule, rules: RuleSet, a: ColumnClaim, b: ColumnClaim) -> Truth:
    """Where a rule may hold and where it must, whichever side is the part, or the earlier one."""
    found: list[Truth] = []
    for flipped in (False, True):
        pair: Any = ColumnPair(a, b, flipped)
        try:
            if rule.columns is not None:
                found.append(Truth(Truth.of(rule.columns(pair)).may, False))
            else:
                found.append(Truth.of(rule.matches(pair, rules.options[rule.code])))
        except Exception:  # whatever it is that columns cannot tell; a fault of the rule is raised where it judges
            return UNKNOWN
        if not pair.directed:
            return found[0]
    one, two = found
    return Truth(either(one.may, two.may), both(one.must, two.must))
