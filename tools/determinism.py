"""Is what discrep says the same, byte for byte, wherever it runs? Ends with 1 and the lines that differ, if not.

    python tools/determinism.py [--seeds N] [--environments FOLDER] [PYTHON ...]

`tools/digests.py` is run with each of N hash seeds, in one process and in two, in several time zones and locales, with
several decimal contexts, and with its documents in another order. Each further PYTHON ("python3.13") gets an
environment of its own with the newest dependencies that it can have, pint among them.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[1]
ZONES = ("UTC", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu")
LOCALES = ("C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8")
VERSIONS = "import platform, importlib.metadata as m; print(platform.python_version(), 'pint', m.version('pint'))"


def digests(python: str, seed: int) -> list[str]:
    """The lines of one run; everything else about it varies with the seed."""
    options = ["--jobs", str(1 + seed % 2), "--precision", str((28, 3, 60)[seed % 3])]
    if seed % 4 == 3:
        options.append("--reversed")
    environment = {
        **os.environ, "PYTHONHASHSEED": str(seed), "TZ": ZONES[seed // 2 % 4], "LC_ALL": LOCALES[seed // 3 % 4]
    }  # fmt: skip
    done = subprocess.run(
        [python, str(ROOT / "tools/digests.py"), *options], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        return [f"failed: {done.stderr.strip()[-500:]}"]
    return done.stdout.splitlines()


def differing(base: list[str], lines: list[str], in_order: bool) -> list[str]:
    """The lines that are not those of the first run; in another order of documents only some must be the same."""
    if in_order:
        return sorted(set(base) ^ set(lines))
    fixed = [line for line in base if line.startswith("unordered") or len(line.split()) == 2]
    return [line for line in fixed if line not in lines]


def environment(python: str, folder: Path) -> str:
    """The interpreter of an environment with the library of this checkout."""
    place = folder / Path(python).name
    if not place.exists():
        subprocess.run([python, "-m", "venv", str(place)], check=True)
    own = str(place / "bin" / "python")
    install = [own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", str(ROOT)]
    subprocess.run(install, check=True)
    return own


def runs(pythons: list[str], seeds: int) -> Iterator[tuple[str, int, list[str]]]:
    wanted = [(python, seed) for python in pythons for seed in range(seeds)]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for (python, seed), lines in zip(wanted, pool.map(lambda each: digests(*each), wanted), strict=True):
            yield python, seed, lines


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--seeds", type=int, default=32)
    cli.add_argument("--environments", type=Path, default=ROOT / "build" / "environments")
    cli.add_argument("pythons", nargs="*", metavar="PYTHON")
    given = cli.parse_args()
    pythons = [sys.executable, *(environment(python, given.environments) for python in given.pythons)]
    for python in pythons:
        print(subprocess.run([python, "-c", VERSIONS], capture_output=True, text=True, check=True).stdout.strip())
    base: list[str] = []
    failed = count = 0
    for python, seed, lines in runs(pythons, given.seeds):
        base = base or lines
        count += 1
        found = differing(base, lines, in_order=seed % 4 != 3)
        failed += bool(found)
        for line in found:
            print(f"{python}, seed {seed}: {line}")
    print(f"{count} runs, {len(base)} digests each: {failed} differ from the first")
    sys.exit(failed > 0 or not base or base[0].startswith("failed"))


if __name__ == "__main__":
    main()
