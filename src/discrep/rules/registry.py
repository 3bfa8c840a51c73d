"""All rules: the built-in files of this package, and the plugins that settings name."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from discrep.errors import RuleError
from discrep.rules.contained import contained, in_bounds
from discrep.rules.model import Rule

_RULE_FILE = re.compile(r"[a-z][0-9]{3}_[a-z_]+")
_CODE = re.compile(r"[A-Z]{1,4}[0-9]{3}")
GROUP = "discrep.rules"


@cache
def builtin_rules() -> tuple[Rule, ...]:
    """The rules of the files `x123_name.py` beside this one, by code."""
    package = importlib.import_module("discrep.rules")
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if _RULE_FILE.fullmatch(m.name))
    return tuple(_only_rule(importlib.import_module(f"discrep.rules.{name}")) for name in names)


def _only_rule(module: object) -> Rule:
    rules = [value for value in vars(module).values() if isinstance(value, Rule)]
    if len(rules) != 1:
        raise RuleError("a rule file holds one rule", where=str(module), found=len(rules), expected="1")
    return rules[0]


def plugin_rules(plugins: tuple[str | Rule, ...]) -> tuple[Rule, ...]:
    """The rules of the entry points with these names, and rules as they are.

    Those of entry points are kept in bounds (`discrep.rules.contained`). Raises RuleError for a name that is none or
    stands for two, and for a plugin that cannot be loaded or gives no rule. Nothing that is not named is loaded.
    """
    known: dict[str, EntryPoint] = {}
    if not all(isinstance(name, Rule) for name in plugins):
        for point in entry_points(group=GROUP):
            if known.setdefault(point.name, point).value != point.value and point.name in plugins:
                found_twice = f"{point.name} ({known[point.name].value}, {point.value})"
                raise RuleError("two plugins with one name", where="plugins", found=found_twice)
    found: list[Rule] = []
    for name in plugins:
        if isinstance(name, Rule):
            found.append(name)
            continue
        if name not in known:
            raise RuleError(
                "no such plugin",
                where="plugins",
                found=name,
                expected=f"one of {', '.join(sorted(known)) or 'none is installed'}",
            )
        with contained(f"plugins: {name!r}"):
            loaded = known[name].load()
        for value in loaded if isinstance(loaded, (list, tuple)) else [loaded]:
            if not isinstance(value, Rule):
                raise RuleError(f"plugin {name!r} gives no rule", found=type(value).__name__, expected="a Rule")
            found.append(in_bounds(value, name))
    return tuple(found)


def all_rules(plugins: tuple[str | Rule, ...] = ()) -> tuple[Rule, ...]:
    """Built-in rules and plugins, by code. Raises RuleError for a code that is there twice."""
    rules = (*builtin_rules(), *plugin_rules(plugins))
    seen: dict[str, Rule] = {}
    for one in rules:
        if not _CODE.fullmatch(one.code):
            raise RuleError("not a rule code", found=one.code, expected="letters and three digits, such as X901")
        if one.code in seen:
            raise RuleError("two rules with one code", found=f"{one.code} ({one.name}, {seen[one.code].name})")
        seen[one.code] = one
    return tuple(sorted(rules, key=lambda r: r.code))
