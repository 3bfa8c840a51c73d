"""How many planted bugs does the fuzzer find? `python fuzz/planted.py [--seconds 90] [part of a name …]`.

Each bug of `planted.toml` is put into a copy of the package, and its harness runs on that until it fails, or until the
time is over: first by the grammar alone, which begins at once, then under atheris. Ends with 1 where fewer than 95 of
100 are found.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "src" / "discrep"
_ENOUGH = 0.95


def stale(bugs: list[dict[str, str]]) -> list[str]:
    """The bugs that cannot be planted any more: what they change does not stand once in its file."""
    return [bug["name"] for bug in bugs if (PACKAGE / bug["file"]).read_text(encoding="utf-8").count(bug["old"]) != 1]


def found(bug: dict[str, str], seconds: int, plain: bool) -> tuple[bool, int]:
    """Was the bug found, and how many executions were made?"""
    with tempfile.TemporaryDirectory(prefix="discrep-planted-") as name:
        copy = Path(name) / "discrep"
        shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(HERE.parent / "docs" / "rules", copy / "pages")
        file = copy / bug["file"]
        file.write_text(file.read_text(encoding="utf-8").replace(bug["old"], bug["new"]), encoding="utf-8")
        options = ["--seconds", str(seconds), "--out", name, "--stop", *(["--plain"] if plain else [])]
        done = subprocess.run(
            [sys.executable, HERE / "one.py", bug["harness"], *options],
            env={**os.environ, "PYTHONPATH": name},
            capture_output=True,
            check=False,
        )
        if done.returncode in (1, 2):  # of Python itself: no harness ran
            sys.exit(done.stderr.decode("utf-8", "replace")[-2000:])
        counts = Path(name) / f"{bug['harness']}.json"
        made = json.loads(counts.read_text(encoding="utf-8"))["executions"] if counts.exists() else 0
        return done.returncode != 0, made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=90)
    parser.add_argument("bugs", nargs="*", help="a part of their names; all without any")
    parser.add_argument("--plain", action="store_true", help="by the grammar alone, without atheris")
    asked = parser.parse_args()
    bugs = tomllib.loads((HERE / "planted.toml").read_text(encoding="utf-8"))["bug"]
    if gone := stale(bugs):
        sys.exit(f"their code has changed, plant them anew: {', '.join(gone)}")
    bugs = [bug for bug in bugs if not asked.bugs or any(part in bug["name"] for part in asked.bugs)]
    hits = 0
    for bug in bugs:
        begun = time.monotonic()
        hit, made = found(bug, asked.seconds, plain=True)
        if not hit and not asked.plain:
            hit, made = found(bug, asked.seconds, plain=False)
        hits += hit
        word = "found" if hit else "MISSED"
        print(
            f"{word:7} {bug['harness']:9} {made:6,} executions {time.monotonic() - begun:4.0f} s  {bug['name']}",
            flush=True,
        )
    print(f"{hits} of {len(bugs)} found")
    return 0 if hits >= _ENOUGH * len(bugs) else 1


if __name__ == "__main__":
    sys.exit(main())
