"""Tries mutants one after the other, each in a process forked off a session of pytest that has all tests at hand."""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from code_mutants import Mutant
from forked import forked, noticed
from grafts import another_lexicon, forget, graft, module_of
from hypothesis import entry_points
from worded import Worded

_CPU = 120  # a mutant that needs so many turns in circles
_NOT_DONE = 3  # of a process: the change could not be made in what is loaded


class Trials:
    """Runs no test by itself: of each mutant those that `tests` names, until one fails, for so many seconds."""

    def __init__(
        self,
        package: Path,
        mutants: Iterable[Mutant],
        tests: Callable[[Mutant], list[str]],
        told: Callable[[Mutant, str | None, bool], None],
        seconds: float,
    ) -> None:
        self.package, self.mutants, self.tests, self.told, self.seconds = package, mutants, tests, told, seconds
        # what is made of the lexicons takes long to make anew: it stays where it stands below the change
        readers, lexicons = f"{package.name}.extract", f"{package.name}.extract.lexicon"
        self._kept = {"align": (readers,), "rules": (readers,), "extract": (lexicons,)}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        worded, items = Worded(session.items), defaultdict[str, list[pytest.Item]](list)
        for item in session.items:
            for name in (item.nodeid, item.nodeid.partition("::")[0]):
                items[name].append(item)
        importlib.import_module(self.package.name).compare(["Ana Roe said 40 men died.", "30 men died, police said."])
        for mutant in self.mutants:
            if mutant.path.suffix == ".toml":
                known = worded.of(mutant.words)
            else:
                known = list(dict.fromkeys(item for name in self.tests(mutant) for item in items.get(name, ())))
            by, done = self._tried(mutant, known)
            self.told(mutant, by, done)
        return True

    def _tried(self, mutant: Mutant, items: list[pytest.Item]) -> tuple[str | None, bool]:
        """What noticed the change, and whether it could be made."""
        changed = mutant.of((self.package / mutant.path).read_bytes())
        if changed is None:
            return "it cannot be read", True
        by, code = forked(_CPU, lambda: self._in_child(mutant, changed, items))
        if code == _NOT_DONE:
            return None, False
        return noticed(by, code), True

    def _in_child(self, mutant: Mutant, changed: bytes, items: list[pytest.Item]) -> tuple[str, int]:
        if mutant.path.suffix == ".toml":
            return self._asked(items) if another_lexicon({mutant.path.name: changed.decode()}) else ("no lexicon", 1)
        try:
            made = graft(module_of(self.package.name, mutant.path), mutant.line, changed)
        except Exception as error:
            return f"{type(error).__name__} where it is loaded", 1
        if not made:
            return "", _NOT_DONE
        forget(self.package.name, self._kept.get(mutant.path.parts[0], ()))
        return self._asked(items)

    def _asked(self, items: list[pytest.Item]) -> tuple[str, int]:
        begun = time.process_time()
        for item in items:
            if any(report.failed for report in runtestprotocol(item, log=False, nextitem=None)):
                return item.nodeid, 1
            if time.process_time() - begun > self.seconds:
                break
        return "", 0


def run(
    package: Path,
    mutants: Iterable[Mutant],
    tests: Callable[[Mutant], list[str]],
    seconds: float,
    log: Path,
    files: Iterable[str],
) -> int:
    """Try all mutants, and write a line for each: its name, what noticed it, and whether the change could be made."""
    os.environ["HYPOTHESIS_PROFILE"] = "few"
    if os.environ.pop("HYPOTHESIS_NO_PLUGINS", None):
        entry_points.run()
    sys.dont_write_bytecode = True

    def told(mutant: Mutant, by: str | None, done: bool) -> None:
        with log.open("a", encoding="utf-8") as file:
            print(json.dumps([mutant.name, by, done]), file=file)

    plugin = Trials(package, mutants, tests, told, seconds)
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
    return int(pytest.main([*options, *files], plugins=[plugin]))
