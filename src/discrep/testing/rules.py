"""For the author of a rule: its page, verdicts on wordings, its place among the other rules, and symmetry.

A rule is tried as it is, without installing it: it stands in `Settings.plugins` beside the names of entry points.
The last two need `discrep[testing]`.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from discrep.claims import Claim
from discrep.findings import Finding
from discrep.judging import Judge, judge
from discrep.rules.contained import as_given
from discrep.rules.model import Rule
from discrep.rules.order import RuleSet
from discrep.rules.pairs import make_pair
from discrep.rules.registry import all_rules
from discrep.settings import DEFAULTS, Reading, Settings
from discrep.testing.pages import examples

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

EXAMPLES = 300


def with_rule(rule: Rule, settings: Settings | None = None) -> Settings:
    """Settings in which the rule is in force beside the others."""
    given = settings or DEFAULTS
    if rule in map(as_given, all_rules(given.plugins)):
        return given
    return given.model_copy(update={"plugins": (*given.plugins, rule)})


def assert_page(page: Path, rule: Rule, *, settings: Settings | None = None) -> None:
    """The page of a rule prints what it shows, has an example in which the rule is heard, and one in which it is not.

    Raises AssertionError with the difference; `discrep.testing.pages.rewrite` writes what the library prints.
    """
    __tracebackhide__ = True
    in_force = with_rule(rule, settings)
    heard = []
    for example in examples(page):
        printed = example.printed(in_force)
        if printed != example.expected:
            lines = (example.expected.splitlines(), printed.splitlines())
            told = "\n".join(difflib.unified_diff(*lines, "the page", "the library", lineterm=""))
            raise AssertionError(f"{page.name}: {example.title}\n{told}")
        heard.append(any(rule.code in _codes(finding) for finding in example.findings(in_force)))
    assert heard, f"{page.name} has no example"
    assert any(heard), f"{page.name} has no example in which {rule.code} is heard"
    assert not all(heard), f"{page.name} has no example in which {rule.code} is silent"


def assert_verdict(
    a: Claim | str,
    b: Claim | str,
    wanted: str,
    *,
    rule: Rule | None = None,
    reading: Reading | None = None,
    settings: Settings | None = None,
) -> Finding:
    """The judge says this of two claims or phrases, in either order: a verdict ("conflict") or a code ("X901").

    A code may be that of a remark. Raises AssertionError with what is said instead, and which rules were overruled.
    """
    __tracebackhide__ = True
    in_force = settings if rule is None else with_rule(rule, settings)
    found = judge(a, b, reading=reading, settings=in_force, trace=True)
    for one in (found, judge(b, a, reading=reading, settings=in_force, trace=True)):
        if wanted not in (one.verdict, *_codes(one)):
            overruled = "".join(f"\n  {each.code}: {each.says}; {each.why}" for each in one.trace)
            raise AssertionError(f"expected {wanted}, found {one!r}{overruled}")
    return found


def assert_ordered(
    rule: Rule,
    *,
    pairs: SearchStrategy[tuple[Claim, Claim]] | None = None,
    examples: int = EXAMPLES,
    settings: Settings | None = None,
) -> int:
    """Where the rule and one of another verdict match one pair, it is declared which goes first.

    Tried on `pairs` (of `discrep.testing.strategies`, if none are given). Gives the number of pairs that the rule
    matched: of one that was never reached nothing has been shown. A remark has no place in the order.
    """
    judging = Judge.of(with_rule(rule, settings))
    before = _before(judging.rules)
    matched = 0

    def ordered(a: Claim, b: Claim) -> None:
        nonlocal matched
        pair = make_pair(a, b, judging.alignment(a, b), judging.settings, judging.reading)
        if rule.relation not in (None, pair.relation) or not rule.matches(pair, judging.rules.options[rule.code]):
            return
        matched += 1
        for other in judging.rules.rules if rule.verdict is not None else ():
            if other.verdict == rule.verdict or other.relation != pair.relation:
                continue
            if other.matches(pair, judging.rules.options[other.code]):
                told = other.code in before[rule.code] or rule.code in before[other.code]
                assert told, (
                    f"{rule.code} and {other.code} both match {a.quantity.text!r} and {b.quantity.text!r}: "
                    f'say yields_to=("{other.code}",) or precedes=("{other.code}",)'
                )

    _tried(ordered, pairs, examples)
    return matched


def assert_symmetric(
    rule: Rule,
    *,
    pairs: SearchStrategy[tuple[Claim, Claim]] | None = None,
    examples: int = EXAMPLES,
    settings: Settings | None = None,
) -> int:
    """With the rule in force a pair gets one verdict, by one rule and with the same remarks, in either order.

    Gives the number of pairs in which the rule was heard.
    """
    judging = Judge.of(with_rule(rule, settings))
    heard = 0

    def symmetric(a: Claim, b: Claim) -> None:
        nonlocal heard
        one, two = (judging.finding(*each, judging.alignment(*each)) for each in ((a, b), (b, a)))
        codes = [sorted(_codes(found)) if found else [] for found in (one, two)]
        told = [f"{', '.join(each)} ({found!r})" for each, found in zip(codes, (one, two), strict=True)]
        assert codes[0] == codes[1], f"{a.quantity.text!r}, {b.quantity.text!r}: {told[0]} one way, {told[1]} the other"
        heard += rule.code in codes[0]

    _tried(symmetric, pairs, examples)
    return heard


def _codes(finding: Finding) -> set[str]:
    return {finding.code, *(remark.code for remark in finding.remarks)}


def _before(rules: RuleSet) -> dict[str, set[str]]:
    """Code -> the rules that go before it, directly or through others."""
    found = {one.code: {*one.yields_to} for one in rules.rules}
    for one in rules.rules:
        for code in one.precedes & found.keys():
            found[code].add(one.code)
    for _ in found:
        found = {code: ahead.union(*(found.get(each, set()) for each in ahead)) for code, ahead in found.items()}
    return {**{one.code: set() for one in rules.remarks}, **found}


def _tried(law: Callable[[Claim, Claim], None], pairs: SearchStrategy[tuple[Claim, Claim]] | None, number: int) -> None:
    """Run a law on generated pairs, the same each time."""
    from discrep.testing import strategies as some  # says which extra is missing

    from hypothesis import HealthCheck, Phase, given, settings  # isort: skip

    @settings(
        max_examples=number,
        phases=(Phase.generate, Phase.shrink),  # to explain a failure takes longer than to find it
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(some.pairs() if pairs is None else pairs)
    def hold(pair: tuple[Claim, Claim]) -> None:
        law(*pair)

    hold()
