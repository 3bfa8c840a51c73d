"""The facts of a rule, which its page on the site shows below its first line."""

from __future__ import annotations

from sphinx.pycode import ModuleAnalyzer

from discrep.settings import Model
from rule_tables import RELATIONS, by_code, link


def facts(code: str) -> list[tuple[str, str]]:
    """The facts of a rule, for its page."""
    rules = by_code()
    rule = rules[code]
    rows = [("verdict", f"`{rule.verdict}`" if rule.verdict else "none: a remark"), ("severity", f"`{rule.severity}`")]
    if rule.relation is not None:
        rows.append(("asked when", RELATIONS[rule.relation]))
    if rule.joint is not None:
        rows.append(("and when", RELATIONS["joint"]))
    if rule.yields_to:
        rows.append(("yields to", ", ".join(link(rules[other]) for other in sorted(rule.yields_to))))
    after = sorted(other.code for other in rules.values() if code in other.yields_to)
    if after:
        rows.append(("goes before", ", ".join(link(rules[other]) for other in after)))
    for name, option in rule.options.model_fields.items():
        rows.append(("option", f"`{name} = {option.default}`: {_says(rule.options, name)}"))
    rows.append(("since", rule.since))
    return rows


def _says(options: type[Model], name: str) -> str:
    """The docstring of an option, which stands below it in the code."""
    told = ModuleAnalyzer.for_module(options.__module__).find_attr_docs()
    return " ".join(told[options.__qualname__, name]).strip()
