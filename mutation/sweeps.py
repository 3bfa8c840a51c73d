"""Writes `tests/align/sweeps.toml`: texts of the tests in which one thing grows, and where what is told changes.

What bounds of characters, words, figures, days and sizes there are is not asked: each is met by some text that grows
past it. Of the changes that are alike, a few are kept: `python mutation/sweeps.py 3000` looks through so many texts,
and without a number through those that are kept, for a change that is meant.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from multiprocessing import get_context
from random import Random

from pool import given
from reloads import ROOT

sys.path.insert(0, str(ROOT / "tests" / "align"))

from sweeping import FILE, Sweep, rows
from telling import Texts

_ALIKE = 1  # changes of one kind that are kept
_MANY = 3  # changes of one sweep that are kept
_PLACES = 5  # of one text that are tried
_FARTHEST = {"letters": 1200, "spaces": 4, "words": 40, "figures": 40, "sentences": 6, "days": 420}
_GROWING = ("letters", "letters", "words", "words", "figures", "figures", "sentences", "spaces")
_NUMBER = re.compile(r"(?<![\w.,$€£/-])(\d+(?:,\d{3})*)(\.\d)?(?![\w/-]|[.,]\d)")
_GAP = re.compile(r"(?<=\w)(?= )|(?<=[a-z])(?=[,.])")
_HEAD = (
    "# Made by mutation/sweeps.py: texts in which one thing grows, and at which size something else is told of them.\n"
    "# Whether that is right is the matter of other tests; here no bound is moved unseen.\n"
)


def sweeps(chance: Random) -> Iterator[tuple[Sweep, str]]:
    """All texts of the tests of alignment and rules with something in them that can grow, by lot."""
    groups = [(group, stem) for group, stem in given() if isinstance(group, Texts) and len(group.texts) < 3]
    chance.shuffle(groups)
    for group, stem in groups:
        bare = Texts(group.texts)
        if len(bare.texts) == 2:
            yield Sweep(bare, "days"), stem
        for i, text in enumerate(bare.texts):
            gaps, numbers = [match.end() for match in _GAP.finditer(text)], [*_NUMBER.finditer(text)]
            if not numbers:
                continue
            for at in chance.sample(gaps, min(_PLACES, len(gaps))):
                way = chance.choice(_GROWING)
                if way != "sentences":
                    yield _in(bare, i, text[:at], way, text[at:]), stem
                elif text[at] == ".":
                    yield _in(bare, i, text[: at + 1], way, text[at + 1 :]), stem
            number = chance.choice(numbers)
            way = "tenth" if number[2] else "number"
            yield _in(bare, i, text[: number.start()], way, text[number.end() :]), stem


def _in(group: Texts, i: int, before: str, way: str, behind: str) -> Sweep:
    texts = list(group.texts)
    texts[i] = f"{before}{{{way}}}{behind}"
    return Sweep(Texts(tuple(texts)), way)


def _sizes(sweep: Sweep, farthest: int) -> Iterator[int]:
    size = 0 if sweep.way in _FARTHEST else 1
    while size < farthest:
        yield size
        size = size + 1 if size < 4 else size * 5 // 4
    yield farthest


def found(job: tuple[Sweep, str]) -> list[tuple[int, str]]:
    """The sizes at which what is told changes, with the changes."""
    sweep, _ = job
    try:
        told = {size: sweep.told(size) for size in _sizes(sweep, _FARTHEST.get(sweep.way, 100_000))}
        steps = [_step(sweep, told, low, high) for low, high in pairwise(sorted(told)) if told[low] != told[high]]
        changes = [(size, sweep.change(size)) for size in steps if size > 1 or sweep.way not in _FARTHEST]
        years = range(900, 2300) if sweep.way == "number" else ()  # numbers that may be one
        return [(size, change) for size, change in changes if change and size not in years]
    except Exception as error:  # a bug of the library: named, and the search goes on
        print(f"{sweep}: {error!r}", file=sys.stderr, flush=True)
        return []


def _step(sweep: Sweep, told: dict[int, list[str]], low: int, high: int) -> int:
    """The first size at which something else is told than at the lower end."""
    before = told[low]
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if sweep.told(middle) == before else (low, middle)
    return high


class Kept:
    """The changes that are kept: of those that are alike a few."""

    def __init__(self) -> None:
        self.changes: dict[Sweep, list[tuple[int, str]]] = defaultdict(list)
        self._alike = Counter[object]()

    def take(self, sweep: Sweep, stem: str, size: int, change: str) -> None:
        # numbers that change something are met anywhere, bounds of other things again and again
        own = (sweep.way, 0 if sweep.way in ("number", "tenth") else size, stem, change)
        others = (size, change)
        few = self._alike[own] < _ALIKE and self._alike[others] < _ALIKE * 3
        if few and len(self.changes[sweep]) < _MANY:
            self._alike.update((own, others))
            self.changes[sweep].append((size, change))


def main(many: int) -> None:
    """So many sweeps are tried, drawn by lot; with none those that are kept are looked through anew."""
    if many:
        chosen = [*dict(sweeps(Random(1))).items()][:many]
    else:
        chosen = [(sweep, "") for sweep in dict.fromkeys(sweep for sweep, *_ in rows())]
    kept = Kept()
    with get_context("fork").Pool(2) as workers:
        for done, ((sweep, stem), changes) in enumerate(
            zip(chosen, workers.imap(found, chosen, chunksize=4), strict=True)
        ):
            for size, change in changes:
                kept.take(sweep, stem, size, change)
            if not done % 50:
                print(f"{done} of {len(chosen)}", end="\r", file=sys.stderr, flush=True)
    write(kept.changes)


def write(kept: dict[Sweep, list[tuple[int, str]]]) -> None:
    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    lines = [_HEAD]
    for sweep, changes in sorted(kept.items(), key=lambda item: (item[0].way, item[0].group.texts)):
        if changes:
            lines.append("\n[[sweep]]\ntexts = [\n")
            lines += [f"  {quoted(text)},\n" for text in sweep.group.texts]
            lines.append("]\n")
            lines += [f"{sweep.way}.{size} = {quoted(change)}\n" for size, change in changes]
    FILE.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
