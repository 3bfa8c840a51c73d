"""Which tests are tried on a mutant: of code those that ran the changed line, of tables those that hold its words."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from itertools import chain
from pathlib import Path

from code_mutants import Mutant

ROOT = Path(__file__).parent.parent
_MOST = 120  # tests of one mutant
_FILES = 20  # files of tests of one entry of a lexicon

# Which tests of the corpus of wordings are of which file of the lexicon.
_WORDINGS = "tests/extract/test_wordings.py"
_ROWS = ROOT / "tests" / "extract" / "wordings"
_WORDED = {
    "en.hedges.toml": ["hedges"],
    "en.units.toml": ["units"],
    "en.money.toml": ["money"],
    "en.numerals.toml": ["numerals"],
    "en.countries.toml": ["countries"],
    "en.attribution.toml": ["cues", "speakers"],
    "en.measurand.toml": ["events"],
}


class Tests:
    """Which tests ran which line, as `recording.py` wrote it down."""

    def __init__(self, recorded: Path) -> None:
        self._lines = json.loads(recorded.read_text(encoding="utf-8"))
        self._all = sorted({nodeid for lines in self._lines.values() for ran in lines.values() for nodeid in ran})
        self._texts = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests").rglob("test_*.py"))}

    def of(self, mutant: Mutant) -> list[str]:
        """Node ids, the likeliest to fail first."""
        if mutant.path.suffix == ".toml":
            return self._with_words(mutant)
        lines: dict[str, list[str]] = self._lines.get(str(mutant.path), {})
        if ran := lines.get(str(mutant.line)):
            return ran
        if mutant.path.parts[0] == "rules":  # what a rule says of itself
            return self._of_rules(mutant.path.stem.partition("_")[0].upper()) + self._most(lines)
        around = (lines.get(str(line), ()) for line in range(mutant.line - 2, mutant.line + 3))
        if ran := list(dict.fromkeys(chain.from_iterable(around))):
            return ["tests/test_patterns.py", *ran]
        return ["tests/test_patterns.py", *self._most(lines)]

    def _most(self, lines: dict[str, list[str]]) -> list[str]:
        """Of what is run while the module is loaded: whoever runs most of it."""
        counts = Counter(chain.from_iterable(lines.values()))
        return [nodeid for nodeid, _ in counts.most_common(_MOST)]

    def _of_rules(self, code: str) -> list[str]:
        """The tests of the order of all rules and of what they know of pairs, and the pages of this one."""
        pages = (nodeid for nodeid in self._all if nodeid.startswith("tests/test_pages.py") and code in nodeid)
        return [*pages, "tests/test_order_of_rules.py", "tests/test_rule_tests.py", "tests/test_rule_pairs.py"]

    def _with_words(self, mutant: Mutant) -> list[str]:
        words = re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*", mutant.words) or [mutant.words]
        phrase = re.compile(r"\W+".join(rf"{re.escape(word)}" for word in words), re.IGNORECASE)
        counts = {path: len(phrase.findall(text)) for path, text in self._texts.items()}
        holding = sorted((path for path in counts if counts[path]), key=lambda path: (-counts[path], str(path)))
        holding.sort(key=lambda path: "extract" not in path.parts)
        ids = [str(path.relative_to(ROOT)) for path in holding[:_FILES]]
        own = [
            f"{_WORDINGS}::test_{name}[{key}]"
            for name in _WORDED.get(mutant.path.name, ())
            for key, row in tomllib.loads((_ROWS / f"{name}.toml").read_text(encoding="utf-8")).items()
            if phrase.search(row)
        ]
        return list(dict.fromkeys([*own[:3], *ids, "tests/extract/test_lexicon.py", "tests/test_pages.py"]))
