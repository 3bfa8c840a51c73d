"""Changes the package in one place at a time and tells which changes no test notices: `python mutation/run.py GROUP …`.

The package is copied, never changed in place. Each mutant is tried in a process of its own, forked off one that has
the libraries loaded already, with the tests that ran the changed line (of a table: those that hold its words first),
the likeliest first, until one fails. Which tests run which line is recorded once, in the folder of `--out`; see
`record`. Survivors stand in `survivors.toml` beside this file, each with its reason.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

from code_mutants import Mutant, mutants
from table_mutants import hedge_mutants, lexicon_mutants, pattern_mutants, unit_mutants

HERE = Path(__file__).parent
ROOT = HERE.parent
PACKAGE = ROOT / "src" / "discrep"
_MOST = 40  # tests of one mutant, functions of them all
_FIRST, _SECOND = 4, 14  # tests that are tried before the others
_CPU = 180  # a mutant that needs so many for one test turns in circles

# Tests that start programs or build sites say little of single lines, and take long.
_LEFT_OUT = ("docs", "examples", "site", "package", "precommit", "architecture", "cli", "extract_many", "extracting")
RECORDED = (
    "tests/align", "tests/derive", "tests/extract", "tests/inputs", "tests/testing", *sorted(
        f"tests/{path.name}" for path in (ROOT / "tests").glob("test_*.py")
        if path.stem.removeprefix("test_") not in _LEFT_OUT
    ),
)  # fmt: skip


def _of_files(*folders: str) -> Callable[[Path], Iterator[Mutant]]:
    def made(root: Path) -> Iterator[Mutant]:
        for folder in folders:
            paths = sorted((root / folder).rglob("*.py")) if not folder.endswith(".py") else [root / folder]
            for path in paths:
                yield from mutants(root, path.relative_to(root))

    return made


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

GROUPS: dict[str, Callable[[Path], Iterator[Mutant]]] = {
    "intervals": _of_files("intervals.py"),
    "quantity": _of_files("quantity.py"),
    "rules": _of_files("rules"),
    "align": _of_files("align"),
    "hedges": hedge_mutants,
    "units": unit_mutants,
    "patterns": pattern_mutants,
    "tables": lambda root: lexicon_mutants(root, True),
    "grammar": lambda root: lexicon_mutants(root, False),
}


class Tests:
    """Which tests ran which line, by the contexts that coverage recorded."""

    def __init__(self, recorded: Path) -> None:
        from coverage import CoverageData

        self._data = CoverageData(str(recorded))
        self._data.read()
        self._files = {path.stem: path for path in sorted((ROOT / "tests").rglob("test_*.py"))}
        self._texts = {path: path.read_text(encoding="utf-8") for path in self._files.values()}
        self._laws = [path for path, text in self._texts.items() if "@given" in text]
        self._lines: dict[Path, dict[int, list[str]]] = {}

    def of(self, mutant: Mutant) -> list[str]:
        """Node ids, the likeliest to fail first."""
        if mutant.path.suffix == ".toml":
            return self._with_words(mutant)
        if mutant.path not in self._lines:
            self._lines[mutant.path] = self._data.contexts_by_lineno(str(PACKAGE / mutant.path))
        lines = self._lines[mutant.path]
        around = [context for line in range(mutant.line - 2, mutant.line + 3) for context in lines.get(line, ())]
        ran = self._known(lines.get(mutant.line) or around)
        if not ran:  # while the module was loaded: whoever runs most of it
            ran = self._known([context for contexts in lines.values() for context in contexts])
        known = sorted(ran, key=lambda node: (self._distance(ran[node][0], mutant.path), -ran[node][1], node))
        laws = sorted(self._laws, key=lambda path: self._distance(path, mutant.path))  # coverage has no names of laws
        near = [str(path.relative_to(ROOT)) for path in laws if not self._distance(path, mutant.path)]
        if (own := self._files.get(f"test_{mutant.path.stem}")) is not None:
            near.insert(0, str(own.relative_to(ROOT)))
        others = [str(path.relative_to(ROOT)) for path in laws[:2]]
        # the page of a rule is its test
        firsts = ("pages", "order_of_rules", "rule_pairs") if mutant.path.parts[0] == "rules" else (mutant.words,)
        named = [f"tests/test_{first}.py" for first in firsts if first]
        if not lines.get(mutant.line):  # a table, a name: what is written for others, if nothing else, shows it
            near.append("tests/test_wire.py")
        return list(dict.fromkeys([*named, *near, *known[:_MOST], *others, "tests/laws", "tests/test_pages.py"]))

    def _known(self, contexts: list[str]) -> dict[str, tuple[Path, int]]:
        """Node id -> its file, and how many lines of these it ran."""
        found: dict[str, tuple[Path, int]] = {}
        for context, times in Counter(contexts).items():
            module, _, function = context.rpartition(".")
            file = self._files.get(module.rpartition(".")[2])
            if file is None or file.stem.removeprefix("test_") in _LEFT_OUT:
                continue
            if f"\ndef {function}(" in self._texts[file]:
                found[f"{file.relative_to(ROOT)}::{function}"] = file, times
        return found

    @staticmethod
    def _distance(test: Path, path: Path) -> int:
        own = test.stem.removeprefix("test_")
        if own in path.stem or path.stem in own:
            return 0
        if test.parent.name == path.parent.name:
            return 1
        return 2

    def _with_words(self, mutant: Mutant) -> list[str]:
        words = re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*", mutant.words) or [mutant.words]
        phrase = re.compile(r"\W+".join(rf"{re.escape(word)}" for word in words), re.IGNORECASE)
        counts = {path: len(phrase.findall(text)) for path, text in self._texts.items()}
        holding = sorted((path for path in counts if counts[path]), key=lambda path: (-counts[path], str(path)))
        holding.sort(key=lambda path: "extract" not in path.parts)
        ids = [str(path.relative_to(ROOT)) for path in holding[: _MOST // 2]]
        own = [
            f"{_WORDINGS}::test_{name}[{key}]"
            for name in _WORDED.get(mutant.path.name, ())
            for key, row in tomllib.loads((_ROWS / f"{name}.toml").read_text(encoding="utf-8")).items()
            if phrase.search(row)
        ]
        return list(dict.fromkeys([*own[:3], *ids, "tests/extract/test_lexicon.py", "tests/test_pages.py"]))


def record(out: Path) -> Path:
    """Run the tests once under coverage, each line with the tests that ran it."""
    data = out / "lines.coverage"
    if not data.exists():
        settings = out / "coveragerc"
        settings.write_text(
            f"[run]\nsource = discrep\ndata_file = {data}.part\ndynamic_context = test_function\n", encoding="utf-8"
        )
        command = [sys.executable, "-m", "coverage", "run", f"--rcfile={settings}", "-m", "pytest", "-q", *RECORDED]
        environment = {**os.environ, "HYPOTHESIS_PROFILE": "few"}
        done = subprocess.run([*command, "-p", "no:cacheprovider"], cwd=ROOT, env=environment, check=False)
        if done.returncode:
            sys.exit("the tests fail without any change")
        os.replace(f"{data}.part", data)
    return data


class Trial:
    """A copy of the package in which one file at a time is changed."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        self.folder = Path(tempfile.mkdtemp(prefix="discrep-mutants-"))
        self.copy = self.folder / "discrep"
        shutil.copytree(PACKAGE, self.copy, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "docs" / "rules", self.folder / "docs" / "rules")
        self._ticks = int(time.time())
        self._sound: set[str] = set()

    def killed(self, mutant: Mutant, ids: list[str]) -> str | None:
        """What noticed the change, or None. A test that fails without any change as well ends all."""
        by = self._killed(mutant, ids)
        file = (by or "").partition("::")[0]
        if by is not None and file != by and file not in self._sound:
            if self._run([by]) is not None:
                sys.exit(f"{by} fails without any change")
            self._sound.add(file)
        return by

    def _killed(self, mutant: Mutant, ids: list[str]) -> str | None:
        file = self.copy / mutant.path
        before = file.read_bytes()
        changed = mutant.of(before)
        if changed is None:
            return "it cannot be read"
        try:
            self._write(file, changed)
            # a few at first: to collect the others takes longer than to run them
            steps = (ids[:_FIRST], ids[_FIRST:_SECOND], ids[_SECOND:])
            return next((by for step in steps if step and (by := self._run(step)) is not None), None)
        finally:
            self._write(file, before)

    def _write(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)
        self._ticks += 1  # a time of its own, or a compiled file of another mutant would be taken for that of this one
        os.utime(file, (self._ticks, self._ticks))

    def _run(self, ids: list[str]) -> str | None:
        report = self.folder / "failed"
        report.unlink(missing_ok=True)
        pid = os.fork()
        if not pid:
            code = 70
            try:
                code = _try(self.folder, report, ids, self.seconds)
            finally:
                os._exit(code)
        _, status = os.waitpid(pid, 0)
        if os.WIFSIGNALED(status):
            return f"signal {os.WTERMSIG(status)}"
        code = os.WEXITSTATUS(status)
        if code == 0:
            return None
        return report.read_text(encoding="utf-8") if report.exists() else f"exit {code}"


def _try(folder: Path, report: Path, ids: list[str], seconds: int) -> int:
    import pytest
    from hypothesis import entry_points

    resource.setrlimit(resource.RLIMIT_CPU, (_CPU, _CPU + 5))
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    os.environ.update(PYTHONPATH=str(folder), PYTHONDONTWRITEBYTECODE="1", HYPOTHESIS_PROFILE="few")
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(folder))
    os.chdir(ROOT)
    del os.environ["HYPOTHESIS_NO_PLUGINS"]
    entry_points.run()

    class Watch:
        """Notes the first test that fails, and ends when the time for one mutant is over."""

        over = False
        session: pytest.Session

        def pytest_sessionstart(self, session: pytest.Session) -> None:
            self.session = session

        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            if report.failed:
                told.write_text(report.nodeid, encoding="utf-8")

        def pytest_runtest_logfinish(self) -> None:
            if time.process_time() - begun > seconds:
                self.over, self.session.shouldstop = True, "the time for one mutant is over"

    begun, watch = time.process_time(), Watch()
    told = report
    options = [
        "-x",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-W",
        "ignore::pytest.PytestAssertRewriteWarning",
    ]
    code = int(pytest.main([*options, *ids], plugins=[watch]))
    return 0 if watch.over and not told.exists() else code


def _preloaded() -> None:
    """The libraries that every trial needs, and nothing of the package itself."""
    os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"
    import hypothesis
    import jinja2
    import pint
    import pydantic
    import pytest
    import rich.text
    import typer

    assert all((hypothesis, jinja2, pint, pydantic, pytest, rich.text, typer))
    assert "discrep" not in sys.modules


def _known_as(mutant: Mutant) -> str:
    """Its name in survivors.toml: the file, of code the line as it stands, and the change."""
    if mutant.path.suffix == ".toml":
        return f"{mutant.path} {mutant.change}"
    lines = (PACKAGE / mutant.path).read_text(encoding="utf-8").splitlines()
    return f"{mutant.path} | {lines[mutant.line - 1].strip()[:80]} | {mutant.change}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("groups", nargs="*", default=list(GROUPS))
    parser.add_argument("--most", type=int, default=150, help="mutants of a group that are tried, by lot")
    parser.add_argument("--seconds", type=int, default=60, help="of a processor for the tests of one mutant")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=HERE / "out")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    tests = Tests(record(asked.out))
    _preloaded()
    trial = Trial(asked.seconds)
    known = tomllib.loads((HERE / "survivors.toml").read_text(encoding="utf-8"))
    failed = False
    for name in asked.groups:
        everything = list(GROUPS[name](PACKAGE))
        Random(asked.seed).shuffle(everything)
        sound = (mutant for mutant in everything if mutant.of((PACKAGE / mutant.path).read_bytes()) is not None)
        chosen = list(islice(sound, asked.most))
        survivors, killers = [], defaultdict[str, int](int)
        with (asked.out / f"{name}.txt").open("w", encoding="utf-8") as log:
            for mutant in chosen:
                by = trial.killed(mutant, tests.of(mutant))
                killers[(by or "").partition("::")[0]] += 1
                if by is None:
                    survivors.append(mutant)
                print(f"{by or 'SURVIVED'}\t{mutant.name}", file=log, flush=True)
        reasons = known.get(name, {})
        alive = [(mutant, reasons.get(_known_as(mutant))) for mutant in survivors]
        unlike = [mutant for mutant, reason in alive if reason is None]
        # what changes nothing cannot be noticed: the usual score leaves it out
        share = 1 - len(unlike) / max(1, len(chosen) - len(survivors) + len(unlike))
        print(
            f"{name:10} {len(everything):6,} mutants, {len(chosen)} tried, {len(chosen) - len(survivors)} killed"
            f" ({1 - len(survivors) / len(chosen):.1%}), {share:.1%} of those that change anything",
            flush=True,
        )
        for mutant, reason in alive:
            print(f"    {mutant.line}: {_known_as(mutant)}: {reason or 'no reason yet'}", flush=True)
        failed |= share < 0.92
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
