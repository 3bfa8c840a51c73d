"""What is told of groups of texts as the package stands, and which lines of alignment and of the rules each runs."""

from __future__ import annotations

import ast
import pickle
import re
import sys
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from inspect import signature
from itertools import chain
from pathlib import Path
from typing import Any

import coverage
from code_mutants import Mutant
from grafts import forget
from pool import Pool
from reloads import PACKAGE
from telling import Group, Texts

import discrep
from discrep import checking, corpus
from discrep.extract.reading import extract

_FLAGGED = re.compile(r"\w{4} (?:conflict|tension|superseded),")
_FOLDERS = ("align", "rules")
Lines = dict[str, dict[int, list[int]]]
"""For each file and line the groups that run it, by their numbers."""
_TABLES = -1  # in place of a group: what is made once for all texts


class Readings:
    """The groups with what is told of each; what is read in their texts is remembered, for no mutant changes it."""

    def __init__(self, groups: list[Group], told: list[list[str]], lines: Lines, stems: Pool) -> None:
        self.groups, self.told, self._lines = groups, told, lines
        self.number = {group: i for i, group in enumerate(groups)}
        self.length = [sum(map(len, group.texts if isinstance(group, Texts) else group.told())) for group in groups]
        self._stems = [stems.get(group, "") for group in groups]

    @classmethod
    def of(cls, kept: list[Group], pooled: Callable[[], Pool], file: Path) -> Readings:
        """What was read before, as long as the package is the same; what is told of but one claim is left out."""
        _remember()
        discrep.compare(["Ana Roe said 40 men died.", "30 men died, police said."])  # all modules are loaded
        discrep.check("Ana Roe said 40 men died.", ["30 men died, police said."])
        package = sha256(b"".join(path.read_bytes() for path in sorted(PACKAGE.rglob("*.*")) if path.suffix != ".pyc"))
        found, told, lines = Pool(), dict[Group, list[str]](), Lines()
        if file.exists():
            before, *known = pickle.loads(file.read_bytes())  # written by this very program
            if before == package.hexdigest():
                found, told, lines = known
        missing = {group: "" for group in kept if group not in found}
        missing |= {} if found else pooled()
        if missing:
            found |= missing
            _read(missing, told, lines)
            file.write_bytes(pickle.dumps((package.hexdigest(), found, told, lines)))
        return cls(list(told), list(told.values()), lines, found)

    def doubtful(self, number: int) -> bool:
        """`check` finds a contradiction where `compare` finds none: one of the two reads it wrongly."""
        flagged, asked = set[str](), False
        for line in self.told[number]:
            if line.startswith("checked: "):
                asked = " is contradicted: " in line
            elif asked and line.startswith("- ") and line[2:] not in flagged:
                return True
            elif _FLAGGED.match(line):
                flagged.add(f"{line[:4]} {line.partition(': ')[2]}")
        return False

    def near(self, number: int, own: str) -> bool:
        stem = self._stems[number].removeprefix("test_")
        return len(own) > 2 and (own in stem or (len(stem) > 4 and stem in own))

    def ran(self, mutant: Mutant) -> list[int]:
        """Of a line that is run while the module is loaded: those that run a line where its name stands."""
        lines = self._lines.get(str(mutant.path), {})
        if found := set(lines.get(mutant.line, ())) - {_TABLES}:
            return sorted(found)
        outer, statement = _statements(str(mutant.path), mutant.line)
        if isinstance(outer, (ast.FunctionDef, ast.ClassDef)):
            around = range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
            found = set(chain.from_iterable(lines.get(line, ()) for line in around)) - {_TABLES}
            if found:
                return sorted(found)
            names = {outer.name}
        else:
            targets = getattr(outer, "targets", [getattr(outer, "target", None)])
            names = {target.id for target in targets if isinstance(target, ast.Name)}
        for path, line in chain.from_iterable(map(_naming, names)):
            found.update(self._lines.get(path, {}).get(line, ()))
        return sorted(found - {_TABLES})

    def of_tables(self, mutant: Mutant) -> bool:
        """Whether it changes what is made once for all texts."""
        lines = self._lines.get(str(mutant.path), {})
        return _TABLES in lines.get(mutant.line, (_TABLES,))


def _read(found: Pool, told: dict[Group, list[str]], lines: Lines) -> None:
    """Adds what is told of these groups, and which of them run which line."""
    forget(PACKAGE.name, (f"{PACKAGE.name}.extract",))
    measure = coverage.Coverage(
        data_file=None, source=[str(PACKAGE / folder) for folder in _FOLDERS], config_file=False
    )
    measure.start()
    measure.switch_context(str(_TABLES))
    for table in _remembering(of_texts=False):
        table()
    for group in found:
        measure.switch_context("")
        if isinstance(group, Texts) and sum(len(discrep.extract(text, keep="dates")) for text in group.texts) < 2:
            continue
        measure.switch_context(str(len(told)))
        forget_texts()
        try:
            told[group] = group.told()
        except Exception as error:  # no text makes it raise: this one has found a bug
            print(f"{type(error).__name__}: {error}: {group}", file=sys.stderr, flush=True)
    measure.stop()
    numbers = {str(i): i for i in range(_TABLES, len(told))}
    data = measure.get_data()
    for name in data.measured_files():
        ran = lines.setdefault(str(Path(name).relative_to(PACKAGE)), {})
        for line, contexts in data.contexts_by_lineno(name).items():
            if new := [numbers[context] for context in contexts if context in numbers]:
                ran[line] = [*dict.fromkeys([*ran.get(line, ()), *new])]


def forget_texts() -> None:
    """Empty what functions remember of texts, but not the tables that they made of the lexicons."""
    for function in _remembering(of_texts=True):
        function.cache_clear()


@cache
def _remembering(of_texts: bool) -> list[Any]:
    return [
        value
        for name, module in sorted(sys.modules.items())
        if name.startswith(PACKAGE.name) and not name.startswith(f"{PACKAGE.name}.extract")
        for value in vars(module).values()
        if hasattr(value, "cache_clear") and not value.__module__.startswith(f"{PACKAGE.name}.extract")
        if bool(signature(value).parameters) is of_texts
    ]


def _remember() -> None:
    """What is read in a document is read once."""
    read = cache(lambda document, keep: extract(document, keep=keep))
    for module in (corpus, checking):  # which are given the settings that nothing is said of
        module.extract = lambda document, keep, settings: read(document, keep)  # type: ignore  # noqa: ARG005


@cache
def _tree(path: str) -> ast.Module:
    return ast.parse((PACKAGE / path).read_text(encoding="utf-8"))


def _statements(path: str, line: int) -> tuple[ast.stmt, ast.stmt]:
    """The outermost statement around a line and the innermost."""
    found: list[ast.stmt] = []
    body = _tree(path).body
    while around := [node for node in body if _begin(node) <= line <= (node.end_lineno or node.lineno)]:
        found.append(around[0])
        body = [each for name in ("body", "orelse", "finalbody") for each in getattr(around[0], name, ())]
        body += [each for case in getattr(around[0], "cases", ()) for each in case.body]
    return found[0], found[-1]


def _begin(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(each.lineno for each in decorators)])


@cache
def _naming(name: str) -> list[tuple[str, int]]:
    word = re.compile(rf"\b{name}\b")
    return [
        (str(path.relative_to(PACKAGE)), number)
        for folder in _FOLDERS
        for path in sorted((PACKAGE / folder).rglob("*.py"))
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if word.search(text)
    ]
