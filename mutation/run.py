"""Changes the package in one place at a time and tells which changes no test notices: `python mutation/run.py GROUP …`.

Each mutant is tried in a process of its own, with the tests that ran the changed line (of a table: those that hold its
words first), the likeliest first, until one fails. Code is changed in modules that are loaded already, and lexicons are
read anew by them, with all tests at hand (`trials.py`); what cannot be put there, in a copy that is loaded anew
(`reloads.py`). Which tests run which line is recorded once, in the folder of `--out` (`recording.py`). Survivors stand
in `survivors.toml` beside this file, each with its reason.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tomllib
import traceback
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

from code_mutants import Mutant, mutants
from reloads import PACKAGE, ROOT, Trial, preloaded
from table_mutants import hedge_mutants, lexicon_mutants, pattern_mutants, unit_mutants
from tests_for import Tests

HERE = Path(__file__).parent

# Tests that start programs or build sites say little of single lines, and take long.
_LEFT_OUT = ("docs", "examples", "site", "package", "precommit", "architecture", "cli", "extract_many", "extracting")
RECORDED = (
    "tests/align", "tests/derive", "tests/extract", "tests/inputs", "tests/laws", "tests/testing", *sorted(
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


def record(out: Path) -> Path:
    """Run the tests once, and write down which of them runs which line."""
    lines = out / "lines.json"
    if not lines.exists():
        command = [sys.executable, str(HERE / "recording.py"), str(lines), *RECORDED]
        environment = {**os.environ, "HYPOTHESIS_PROFILE": "few"}
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
            sys.exit("the tests could not be run")
    return lines


def in_place(chosen: list[Mutant], tests: Tests, seconds: int, log: Path) -> dict[str, str | None]:
    """What noticed each mutant that could be put into loaded modules."""
    log.unlink(missing_ok=True)
    pid = os.fork()
    if not pid:
        code = 1
        try:
            from trials import run

            os.chdir(ROOT)
            code = run(PACKAGE, chosen, tests.of, seconds, log, RECORDED)
        except Exception:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(code)
    if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]):
        sys.exit("the tests could not be collected")
    told = (json.loads(line) for line in log.read_text(encoding="utf-8").splitlines())
    return {name: by for name, by, done in told if done}


def _known_as(mutant: Mutant) -> str:
    """Its name in survivors.toml: the file, of code the line as it stands, and the change."""
    if mutant.path.suffix == ".toml":
        return f"{mutant.path} {mutant.change}"
    lines = (PACKAGE / mutant.path).read_text(encoding="utf-8").splitlines()
    return f"{mutant.path} | {lines[mutant.line - 1].strip()[:80]} | {mutant.change}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("groups", nargs="*", default=list(GROUPS))
    parser.add_argument("--most", type=int, default=400, help="mutants of a group that are tried, by lot")
    parser.add_argument("--seconds", type=int, default=30, help="of a processor for the tests of one mutant")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="part of the path of the files whose mutants are tried")
    parser.add_argument("--out", type=Path, default=HERE / "out")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    tests = Tests(record(asked.out))
    preloaded()
    trial = Trial(asked.seconds)
    known = tomllib.loads((HERE / "survivors.toml").read_text(encoding="utf-8"))
    failed = False
    for name in asked.groups:
        everything = [mutant for mutant in GROUPS[name](PACKAGE) if asked.only in str(mutant.path)]
        Random(asked.seed).shuffle(everything)
        sound = (mutant for mutant in everything if mutant.of((PACKAGE / mutant.path).read_bytes()) is not None)
        chosen = list(islice(sound, asked.most))
        told = in_place(chosen, tests, asked.seconds, asked.out / f"{name}.jsonl")
        survivors = []
        with (asked.out / f"{name}.txt").open("w", encoding="utf-8") as log:
            for mutant in chosen:
                by = told[mutant.name] if mutant.name in told else trial.killed(mutant, tests.of(mutant))
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
