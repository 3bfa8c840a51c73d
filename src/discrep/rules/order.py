"""The rules in force, in order: which goes first where two match is declared, never numbered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter

from pydantic import ValidationError

from discrep.align.joints.model import Joint
from discrep.errors import RuleError, SettingsError
from discrep.findings import Finding, Overruled, Remark, Verdict
from discrep.rules.contained import contained
from discrep.rules.model import Pair, Rule
from discrep.rules.strength import gap, gap_of, severity
from discrep.rules.tracing import why
from discrep.settings import Model, Settings


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Rules in the order in which they are asked, with their options."""

    rules: tuple[Rule, ...]
    remarks: tuple[Rule, ...]
    options: dict[str, Model]
    settings: Settings
    known: dict[str, Rule]
    """Those in force, by code."""
    of_relation: dict[str, tuple[Rule, ...]]
    """Those of each relation of a pair, in order."""
    joining: bool
    """Some answer for figures that arithmetic ties together."""

    @classmethod
    def of(cls, rules: Iterable[Rule], settings: Settings) -> RuleSet:
        """The rules that the settings select. Raises RuleError for an unknown code or a cycle."""
        by_code = {r.code: r for r in sorted(rules, key=lambda r: r.code)}
        given = {place: getattr(settings, place) for place in ("select", "ignore", "severity", "rules")}
        for place, codes in given.items():
            for code in codes:
                # An empty prefix would stand for all rules.
                prefix = place != "rules" and code != "" and any(known.startswith(code) for known in by_code)
                if not prefix and code not in by_code:
                    raise RuleError("unknown rule code", where=place, found=code, expected=", ".join(by_code))
        chosen = [r for r in by_code.values() if _selected(r.code, settings)]
        options = {r.code: _options(r, settings) for r in chosen}
        judging = _ordered([r for r in chosen if r.verdict is not None])
        remarks = tuple(r for r in chosen if r.verdict is None)
        known = {r.code: r for r in chosen}
        relations = {str(r.relation) for r in judging}
        of_relation = {name: tuple(r for r in judging if r.relation == name) for name in sorted(relations)}
        return cls(judging, remarks, options, settings, known, of_relation, any(r.joins for r in judging))

    def judge(self, pair: Pair, trace: bool = False) -> Finding | None:
        """The finding of the first rule that matches, or None if no rule in force answers for the pair."""
        first: Rule | None = None
        overruled: list[Rule] = []
        for one in self.of_relation.get(pair.relation, ()):
            if pair.one_reading and one.verdict is Verdict.TENSION:
                continue
            if _holds(one, pair, self.options[one.code]):
                if first is None:
                    first = one
                    if not trace:
                        break
                else:
                    overruled.append(one)
        if first is None or first.verdict is None:
            return None
        traced = tuple(
            Overruled(one.code, first.code, why(one, first, self.rules), one.because(pair, self.options[one.code]))
            for one in overruled
        )
        text, apart = first.because(pair, self.options[first.code]), gap(pair)
        finding = Finding(
            first.code,
            first.name,
            first.verdict,
            severity(first.code, first.severity, apart, self.settings),
            text,
            pair.claims,
            (),
            traced,
            apart,
        )
        return self._remarked(finding, pair)

    def judge_joint(self, joint: Joint) -> Finding | None:
        """The finding of the rule that answers for figures which arithmetic ties together."""
        for one in self.rules:
            options = self.options[one.code]
            own = one.relation == "joint"
            if one.verdict is not None and (
                one.matches(joint, options) if own else one.joint is not None and one.joint(joint)
            ):
                text, apart = one.because(joint, options), gap_of(*joint.sides)
                grade = severity(one.code, one.severity, apart, self.settings)
                return Finding(one.code, one.name, one.verdict, grade, text, joint.claims, gap=apart)
        return None

    def _remarked(self, finding: Finding, pair: Pair) -> Finding:
        remarks = tuple(
            Remark(one.code, one.because(pair, self.options[one.code]))
            for one in self.remarks
            if one.relation in (None, pair.relation) and _holds(one, pair, self.options[one.code])
        )
        return replace(finding, remarks=remarks) if remarks else finding


def _holds(one: Rule, pair: Pair, options: Model) -> bool:
    """The rule matches; a quick test that comes with it is asked first."""
    return (one.columns is None or bool(one.columns(pair))) and one.matches(pair, options)


def _selected(code: str, settings: Settings) -> bool:
    chosen = not settings.select or any(code.startswith(s) for s in settings.select)
    return chosen and not any(code.startswith(s) for s in settings.ignore)


def _options(one: Rule, settings: Settings) -> Model:
    try:
        with contained(f"rules.{one.code}: its options", ValidationError):
            return one.options.model_validate(settings.rules.get(one.code, {}))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(map(str, first["loc"]))
        known = ", ".join(sorted(one.options.model_fields)) or "no option"
        raise SettingsError(
            f"{key}: {first['msg']}", where=f"rules.{one.code}", found=first["input"], expected=known
        ) from None


def _ordered(rules: list[Rule]) -> tuple[Rule, ...]:
    """Rules that others yield to first; among equals the lower code."""
    by_code = {r.code: r for r in rules}
    before = {r.code: set(r.yields_to & by_code.keys()) for r in rules}
    for one in rules:
        for code in one.precedes & by_code.keys():
            before[code].add(one.code)
    sorter = TopologicalSorter({code: sorted(first) for code, first in before.items()})
    order: list[Rule] = []
    try:
        sorter.prepare()
    except CycleError as error:
        raise RuleError("rules that yield to each other in a circle", found=" -> ".join(error.args[1])) from None
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        order += [by_code[code] for code in ready]
        sorter.done(*ready)
    return tuple(order)
