"""Rules for people and programs: the list, the page of one with its examples, and all as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import discrep
from discrep.errors import RuleError
from discrep.render._facts import table
from discrep.render._terminal import visible
from discrep.rules.model import Rule


def found(rules: Iterable[Rule], asked: str) -> Rule:
    """The rule of a code or name. Raises RuleError that lists the codes."""
    listed = list(rules)
    for rule in listed:
        if asked.upper() == rule.code or asked.lower() == rule.name:
            return rule
    raise RuleError("unknown rule code", found=asked, expected=", ".join(rule.code for rule in listed))


def listed(rules: Iterable[Rule]) -> str:
    """One line for each rule: code, verdict, name."""
    return table((rule.code, f"{rule.verdict or 'remark':<15} {rule.name}") for rule in rules)


def page(rule: Rule) -> str:
    """All about a rule: its facts, what it says of itself, and its page; a plugin has none."""
    text = f"{table(_facts(rule))}\n{_clean(rule.doc)}\n"
    shown = _page(rule)
    return text if shown is None else f"{text}\n{_clean(shown)}"


def rules_json(rules: Iterable[Rule]) -> str:
    """A list of objects, one for each rule; the options with their defaults as JSON has them."""
    return json.dumps([_record(rule) for rule in rules], indent=1) + "\n"


def _record(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "verdict": rule.verdict,
        "severity": rule.severity,
        "relation": rule.relation,
        "yields_to": sorted(rule.yields_to),
        "precedes": sorted(rule.precedes),
        "options": rule.options.model_construct().model_dump(mode="json"),
        "since": rule.since,
        "doc": rule.doc,
    }


def _facts(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "rule", f"{rule.code} {rule.name}"
    yield "verdict", f"{rule.verdict or 'none: a remark'} ({rule.severity})"
    yield "relation", rule.relation or "any"
    yield "yields to", ", ".join(sorted(rule.yields_to)) or "none"
    yield "since", rule.since
    for name, option in rule.options.model_fields.items():
        yield "option", f"{name} = {option.default}"


def _page(rule: Rule) -> str | None:
    """The examples: in the wheel beside the library, in a checkout under `docs`."""
    name = f"{rule.code}-{rule.name}.md"
    shipped = resources.files("discrep") / "pages" / name
    if shipped.is_file():
        return shipped.read_text(encoding="utf-8")
    checkout = Path(discrep.__file__).parents[2] / "docs" / "rules" / name
    return checkout.read_text(encoding="utf-8") if checkout.is_file() else None


def _clean(text: str) -> str:
    return "".join(f"{visible(line)}\n" for line in text.splitlines())
