"""Which tests are tried on a mutant of code: those that ran the changed line."""

from __future__ import annotations

import json
from collections import Counter
from itertools import chain
from pathlib import Path

from code_mutants import Mutant

_MOST = 120  # tests of one mutant
_FIRST = 20  # that are tried before those of all rules
_OF_TABLES = ("tests/test_patterns.py",)  # quick, and of what is made while a module is loaded


class Tests:
    """Which tests ran which line, as `recording.py` wrote it down."""

    def __init__(self, recorded: Path) -> None:
        self._lines = json.loads(recorded.read_text(encoding="utf-8"))
        self._all = sorted({nodeid for lines in self._lines.values() for ran in lines.values() for nodeid in ran})

    def of(self, mutant: Mutant) -> list[str]:
        """Node ids, the likeliest to fail first."""
        lines: dict[str, list[str]] = self._lines.get(str(mutant.path), {})
        ran = lines.get(str(mutant.line), [])
        if mutant.path.parts[0] == "rules":  # what a rule says of itself stands in no function
            of_rules = self._of_rules(mutant.path.stem.partition("_")[0].upper())
            return [*ran[:_FIRST], *of_rules, *ran[_FIRST:]] if ran else [*of_rules, *_OF_TABLES, *self._most(lines)]
        if ran:
            return ran
        around = (lines.get(str(line), ()) for line in range(mutant.line - 2, mutant.line + 3))
        if ran := list(dict.fromkeys(chain.from_iterable(around))):
            return [*_OF_TABLES, *ran]
        own = [f"tests/test_{mutant.words}.py"] if mutant.words else []
        return [*own, *_OF_TABLES, *self._most(lines)]

    def _most(self, lines: dict[str, list[str]]) -> list[str]:
        """Of what is run while the module is loaded: whoever runs most of it."""
        counts = Counter(chain.from_iterable(lines.values()))
        return [nodeid for nodeid, _ in counts.most_common(_MOST)]

    def _of_rules(self, code: str) -> list[str]:
        """The tests of the order of all rules and of what they know of pairs, and the pages of this one."""
        pages = (nodeid for nodeid in self._all if nodeid.startswith("tests/test_pages.py") and code in nodeid)
        return [*pages, "tests/test_order_of_rules.py", "tests/test_rule_tests.py", "tests/test_rule_pairs.py"]
