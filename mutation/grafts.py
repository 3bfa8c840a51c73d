"""Puts what a changed file says into modules that are loaded already, so that nothing has to be loaded again."""

from __future__ import annotations

import ast
import functools
import importlib
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

Names = dict[str, Any]
_PLAIN = (int, str, float, bytes, tuple, frozenset, dict, list, set, type(None))


def graft(module: ModuleType, line: int, changed: bytes) -> bool:
    """Take over the statement of this line. False where that cannot be done: the module has to be loaded anew."""
    tree = ast.parse(changed)
    found = _statement(tree.body, line)
    if found is None:
        return False
    fresh: Names = {"__name__": module.__name__, "__package__": module.__package__, "__file__": module.__file__}
    exec(compile(changed, module.__file__ or "", "exec"), fresh)
    names = vars(module)
    if isinstance(found, ast.ClassDef):
        member = _statement(found.body, line)
        if not isinstance(member, ast.FunctionDef) or _decorated(member, line):
            return False
        old, new = (vars(each[found.name]).get(member.name) for each in (names, fresh))
        return _taken(old, new)
    if isinstance(found, ast.FunctionDef):
        old, new = names[found.name], fresh[found.name]
        if is_dataclass(old):  # a rule
            return _rule_taken(old, new)
        return not _decorated(found, line) and _taken(old, new)
    targets = (
        found.targets if isinstance(found, ast.Assign) else [found.target] if isinstance(found, ast.AnnAssign) else []
    )
    told = [target.id for target in targets if isinstance(target, ast.Name)]
    if len(told) != 1 or _made_of(tree, told[0]):
        return False
    return _set(module, told[0], fresh[told[0]])


def module_of(package: str, path: Path) -> ModuleType:
    """The module of a file, which is seen from the folder of the package."""
    return importlib.import_module(".".join([package, *path.with_suffix("").parts]).removesuffix(".__init__"))


def forget(package: str, kept: tuple[str, ...]) -> None:
    """Empty what functions remember, but in the modules that are kept."""
    for name, module in list(sys.modules.items()):
        if name.startswith(package) and not name.startswith(kept):
            for value in list(vars(module).values()):
                for each in (value, *(vars(value).values() if isinstance(value, type) else ())):
                    # a function of a module that is kept may be imported to others
                    if hasattr(each, "cache_clear") and not each.__module__.startswith(kept):
                        each.cache_clear()


def another_lexicon(changed: Mapping[str, str]) -> bool:
    """Whatever reads the lexicons reads them anew, these files as they are changed. False where that is no lexicon."""
    lexicon: Any = importlib.import_module("discrep.extract.lexicon")
    read = lexicon._read
    lexicon._read = lambda name, text: read(name, changed.get(name, text))
    forget("discrep", ())
    try:
        lexicon.load()
    except Exception:
        return False
    return True


def _statement(body: list[ast.stmt], line: int) -> ast.stmt | None:
    for node in body:
        begin = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", ()))])
        if begin <= line <= (node.end_lineno or begin):
            return node
    return None


def _made_of(tree: ast.Module, name: str) -> bool:
    """Another statement of the module, as it is loaded, makes something of this constant."""
    loaded = [node for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign | ast.For | ast.Expr | ast.If)]
    within = (each for node in loaded for each in ast.walk(node))
    return any(isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Load) for each in within)


def _decorated(node: ast.FunctionDef, line: int) -> bool:
    return any(each.lineno <= line <= (each.end_lineno or each.lineno) for each in node.decorator_list)


def _taken(old: object, new: object) -> bool:
    """The old function runs the code of the new one."""
    if isinstance(old, property) and isinstance(new, property):
        return _taken(old.fget, new.fget)
    if isinstance(old, classmethod | staticmethod) and isinstance(new, classmethod | staticmethod):
        return _taken(old.__func__, new.__func__)
    if isinstance(old, functools.cached_property) and isinstance(new, functools.cached_property):
        return _taken(old.func, new.func)
    if hasattr(old, "__wrapped__"):
        return _taken(old.__wrapped__, getattr(new, "__wrapped__", None))
    if not isinstance(old, FunctionType) or not isinstance(new, FunctionType):
        return False
    if old.__code__.co_freevars != new.__code__.co_freevars:
        return False
    old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__
    return True


def _rule_taken(old: Any, new: Any) -> bool:
    for field in fields(old):
        one, two = getattr(old, field.name), getattr(new, field.name)
        if not _taken(one, two):
            object.__setattr__(old, field.name, two)
    return True


def _set(module: ModuleType, name: str, value: object) -> bool:
    """A constant is set in its module and wherever else it has been imported to."""
    old = vars(module)[name]
    plain = isinstance(value, _PLAIN) or type(value).__module__ in ("re", "fractions")
    if type(old) is not type(value) or not plain:
        return False
    package = module.__name__.partition(".")[0]
    for other, each in list(sys.modules.items()):
        if other.startswith(package) and vars(each).get(name) is old:
            setattr(each, name, value)
    return True
