"""Rules of plugins, which may lose their own findings and nothing else.

A plugin is trusted code: it runs in this process and can do whatever it likes. What is kept in bounds here is a plugin
with a fault: one that raises or calls `sys.exit`, gives no text, changes the decimal context or replaces a function of
the json module. The pair is then judged by the other rules, and a `RuleWarning` names the plugin and the fault, once.
"""

from __future__ import annotations

import decimal
import json
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import replace
from typing import Any

from discrep.align.joints.model import Joint
from discrep.errors import RuleError, RuleWarning, shown
from discrep.rules.model import Pair, Rule

_FUNCTIONS = ("dump", "dumps", "load", "loads", "JSONEncoder", "JSONDecoder")
_CONTEXT = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "traps")


@contextmanager
def contained(what: str, *passing: type[Exception]) -> Iterator[None]:
    """Whatever is raised inside is a RuleError that begins with `what`, and so is a change of shared state, which is
    taken back. What is printed goes to standard error. An interruption by the user is let through, and so is what is
    `passing`."""
    context, default, functions = decimal.getcontext().copy(), _state(decimal.DefaultContext), _functions()
    before = _state(context)
    try:
        with redirect_stdout(sys.stderr):  # where a report goes, no plugin prints
            yield
    except passing:
        raise
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as error:  # SystemExit as well
        failure: str | None = f"{what} failed ({_told(error)})"
    else:
        failure = None
    if _functions() != functions:
        vars(json).update(functions)
        failure = failure or f"{what} replaced a function of the json module"
    if _state(decimal.getcontext()) != before or _state(decimal.DefaultContext) != default:
        decimal.setcontext(context)
        for name, value in zip(_CONTEXT, default, strict=True):
            setattr(decimal.DefaultContext, name, value)
        failure = failure or f"{what} changed the decimal context"
    if failure is not None:
        raise RuleError(failure)


def in_bounds(rule: Rule, plugin: str) -> Rule:
    """The same rule, whose faults cost its own findings alone."""
    guard = _Guard(rule, f"plugin {shown(plugin)}: {rule.code}")
    return replace(
        rule,
        matches=guard.matches,
        because=guard.because,
        joint=None if rule.joint is None else guard.joint,
        columns=None if rule.columns is None else guard.columns,
    )


def as_given(rule: Rule) -> Rule:
    """The rule that a plugin gave."""
    guard = getattr(rule.matches, "__self__", None)
    return guard.rule if isinstance(guard, _Guard) else rule


class _Guard:
    def __init__(self, rule: Rule, name: str) -> None:
        self.rule, self._name, self._told = rule, name, False

    def matches(self, pair: Any, options: Any) -> Any:
        """As the rule says; not where it fails, nor where it could give no reason."""
        if not isinstance(pair, (Pair, Joint)):
            return self._asked_of_columns(self.rule.matches, pair, options)
        try:
            with contained(self._name):
                held = bool(self.rule.matches(pair, options))
                if held:
                    self._reason(pair, options)
        except RuleError as error:
            self._warn(error)
            return False
        return held

    def because(self, pair: Any, options: Any) -> str:
        try:
            with contained(self._name):
                return self._reason(pair, options)
        except RuleError as error:  # it gave one before, and is not the same twice
            self._warn(error)
            return "the plugin gives no reason"

    def joint(self, joint: Joint) -> bool:
        try:
            with contained(self._name):
                return self.rule.joint is not None and bool(self.rule.joint(joint))
        except RuleError as error:
            self._warn(error)
            return False

    def columns(self, pair: Any) -> Any:
        """The quick test; where it fails, the rule itself is asked."""
        if not isinstance(pair, Pair):
            return self._asked_of_columns(self.rule.columns, pair)
        try:
            with contained(self._name):
                return self.rule.columns is None or bool(self.rule.columns(pair))
        except RuleError as error:
            self._warn(error)
            return True

    def _reason(self, pair: Any, options: Any) -> str:
        said = self.rule.because(pair, options)
        if not isinstance(said, str):
            raise TypeError(f"because gives {type(said).__name__} and no str")
        return str.__str__(said)  # of a subclass, which may do anything when it is shown, the characters

    def _asked_of_columns(self, test: Any, *arguments: Any) -> Any:
        """Columns do not know all that a rule may ask for: it fails then, and the pairs are judged one by one."""
        with contained(self._name):
            return test(*arguments)

    def _warn(self, error: RuleError) -> None:
        if not self._told:
            self._told = True
            warnings.warn(f"{error}; its findings on such figures are lost", RuleWarning, stacklevel=2)


def _state(context: decimal.Context) -> tuple[object, ...]:
    return tuple(dict(value) if isinstance(value := getattr(context, name), dict) else value for name in _CONTEXT)


def _functions() -> dict[str, Any]:
    return {name: getattr(json, name, None) for name in _FUNCTIONS}


def _told(error: BaseException) -> str:
    """An exception in words; its own may fail too."""
    name = type(error).__name__
    try:
        text = " ".join(str(error).split())
    except BaseException:
        return name
    return f"{name}: {text[:200]}" if text else name
