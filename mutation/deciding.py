"""Finds texts that decide what mutants of alignment and of rules change: `python mutation/deciding.py GROUP …`.

Each mutant is put into the loaded modules of a process forked off. Those groups of the pool (`pool.py`) that ran the
changed line are read anew until something else is told of one: it is kept in `tests/align/told`, unless one that is
kept already told the change. What survives all of them stands in the folder of `--out`.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from random import Random

from code_mutants import Mutant
from forked import forked
from grafts import forget, graft, module_of
from pool import Pool, pool
from readings import Readings, forget_texts
from reloads import PACKAGE
from run import GROUPS, HERE, _known_as
from telling import FOLDER, Group, Names, rows, write

_FILES = {False: FOLDER / "texts.toml", True: FOLDER / "names.toml"}
_NOT_DONE, _HANGS = "not done", "hangs"


def tried(mutant: Mutant, groups: list[int], readings: Readings, seconds: float) -> int | str | None:
    """The number of the first group of which something else is told, or what went wrong; None: nothing is noticed."""
    changed = mutant.of((PACKAGE / mutant.path).read_bytes())
    if changed is None:
        return _NOT_DONE
    told, _ = forked(int(seconds) + 10, lambda: (json.dumps(_in_child(mutant, changed, groups, readings, seconds)), 0))
    found: int | str | None = json.loads(told) if told else _HANGS
    return found


def _in_child(
    mutant: Mutant, changed: bytes, groups: list[int], readings: Readings, seconds: float
) -> int | str | None:
    try:
        if not graft(module_of(PACKAGE.name, mutant.path), mutant.line, changed):
            return _NOT_DONE
    except Exception:
        return _NOT_DONE  # anybody would notice
    if readings.of_tables(mutant):
        forget(PACKAGE.name, (f"{PACKAGE.name}.extract",))
    else:
        forget_texts()
    begun = time.process_time()
    for number in groups:
        try:
            if readings.groups[number].told() != readings.told[number]:
                return number
        except Exception:
            return number
        if time.process_time() - begun > seconds:
            break
    return None


def ordered(
    mutant: Mutant, found: Iterable[int], readings: Readings, kept: dict[int, int], chance: Random
) -> list[int]:
    """Those that are kept, the most telling first; then those of tests of this very file, short ones, and others."""
    numbers = list(found)
    first = sorted((number for number in numbers if number in kept), key=lambda number: -kept[number])
    rest = [number for number in numbers if number not in kept and not readings.doubtful(number)]
    chance.shuffle(rest)
    own = mutant.path.stem.partition("_")[0] if mutant.path.parts[0] == "rules" else mutant.path.stem
    near = [number for number in rest if readings.near(number, own)]
    short = sorted(rest, key=lambda number: readings.length[number])[:_SHORT]
    return list(dict.fromkeys([*first, *near[:_NEAR], *short, *rest]))


_SHORT, _NEAR = 60, 200


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("groups", nargs="*", default=["align", "rules"])
    parser.add_argument("--most", type=int, default=400, help="mutants of a group that are tried, by lot")
    parser.add_argument("--seconds", type=float, default=5, help="of a processor for the texts of one mutant")
    parser.add_argument("--minutes", type=float, default=1000, help="after which what was found is all")
    parser.add_argument("--pool", type=int, default=10000, help="groups of texts that are tried")
    parser.add_argument("--draw", type=int, default=1, help="of the texts that are made of others")
    parser.add_argument("--seed", type=int, default=1, help="of the order of the mutants")
    parser.add_argument("--only", default="", help="part of the path of the files whose mutants are tried")
    parser.add_argument("--given", type=Path, help="a log of run.py: those of its mutants that survived")
    parser.add_argument("--but", type=Path, help="a log of run.py: others than its mutants, so that they can measure")
    parser.add_argument("--kept", action="store_true", help="no other texts than those that are kept already")
    parser.add_argument("--out", type=Path, default=HERE / "out")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    chosen: list[Group] = [group for file in _FILES.values() for group, _ in rows(file)]
    pooled = Pool if asked.kept else partial(pool, asked.draw, asked.pool)
    file = "kept.pickle" if asked.kept else f"readings-{asked.draw}-{asked.pool}.pickle"
    readings = Readings.of(chosen, pooled, asked.out / file)
    kept = {readings.number[group]: 0 for group in chosen if group in readings.number}
    known = {
        key for table in tomllib.loads((HERE / "survivors.toml").read_text(encoding="utf-8")).values() for key in table
    }
    names = _logged(asked.given, survivors=True) if asked.given else None
    but = _logged(asked.but, survivors=False) if asked.but else frozenset()
    chance = Random(asked.seed)
    counts = Counter[str]()
    with (asked.out / "deciding.jsonl").open("w", encoding="utf-8") as log:
        for mutant in _mutants(asked.groups, asked.only, names, asked.most, chance):
            if time.monotonic() - begun > 60 * asked.minutes:
                break
            if mutant.name in but or _known_as(mutant) in known:
                continue
            told = tried(mutant, ordered(mutant, readings.ran(mutant), readings, kept, chance), readings, asked.seconds)
            if isinstance(told, int):
                new = told not in kept
                kept[told] = kept.get(told, 0) + 1
                counts["told by a text that is chosen for it" if new else "told by the texts that are kept"] += 1
                if new and not asked.kept:
                    chosen.append(readings.groups[told])
                    _write(chosen, sum(counts.values()) % 10 == 0)
            else:
                counts[told or "survived"] += 1
            print(json.dumps([mutant.name, told, _known_as(mutant)]), file=log, flush=True)
    if not asked.kept:
        _write(chosen, True)
    print(f"{', '.join(f'{count} {what}' for what, count in counts.most_common())}; {len(chosen)} groups of texts")
    return 0


def _write(chosen: list[Group], now: bool) -> None:
    for of_names, file in _FILES.items() if now else ():
        write(file, (group for group in chosen if isinstance(group, Names) is of_names))


def _logged(log: Path, survivors: bool) -> frozenset[str]:
    told = (json.loads(line) for line in log.read_text(encoding="utf-8").splitlines())
    return frozenset(name for name, by, *_ in told if by is None or not survivors)


def _mutants(groups: list[str], only: str, names: frozenset[str] | None, most: int, chance: Random) -> list[Mutant]:
    found: list[Mutant] = []
    for group in groups:
        everything = [
            mutant
            for mutant in GROUPS[group](PACKAGE)
            if only in str(mutant.path) and (names is None or mutant.name in names)
        ]
        chance.shuffle(everything)
        found += everything[:most]
    chance.shuffle(found)
    return found


if __name__ == "__main__":
    sys.exit(main())
