"""Texts in which one thing grows step by step, and where what is told of them changes: there lies a bound."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from telling import Texts

FILE = Path(__file__).parent / "sweeps.toml"
_FIRST = datetime.date(2024, 3, 4)
_WORDS = "grey oak slow elm old ash red fir wide yew cold fig soft bay pale box".split()
_THINGS = "elms oaks figs yews reeds ferns kelps moths".split()

_FILLED = re.compile(rf"\b({'|'.join([*(thing[:-1] for thing in _THINGS), *_WORDS])})\b")  # of what is only put in


def _words(many: int) -> str:
    return "".join(f" {_WORDS[i % len(_WORDS)]}" for i in range(many))


def _figures(many: int) -> str:
    return "".join(f" {i % 7 + 2} {_THINGS[i % len(_THINGS)]}," for i in range(many))


WAYS: dict[str, Callable[[int], str]] = {
    "letters": lambda many: f" {'x' * many}" if many else "",
    "spaces": lambda many: " " * many,
    "words": _words,
    "figures": _figures,
    "sentences": lambda many: " Rain fell." * many,
    "number": lambda many: f"{many:,}" if many > 9999 else str(many),
    "tenth": lambda many: f"{many // 10}.{many % 10}",
}
"""What stands in the place of {…} when it is so large."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """Texts with {letters}, {words}, … in one place; with {days} the second is published so much later."""

    group: Texts
    way: str

    def told(self, size: int) -> list[str]:
        """What is told at one size, whatever the numbers are."""
        if self.way == "days":
            last = _FIRST + datetime.timedelta(size)
            group = replace(self.group, days=(_FIRST.isoformat(), last.isoformat()))
        else:
            place = f"{{{self.way}}}"
            group = replace(
                self.group, texts=tuple(text.replace(place, WAYS[self.way](size)) for text in self.group.texts)
            )
        known = (line for line in group.told() if not _FILLED.search(line))
        if self.way == "figures":  # of which only the first pairs are told
            known = (line for line in known if not line.startswith("aligned: "))
        lines = (re.sub(r"\d[\d,./]*", "#", line) for line in known)
        return [*dict.fromkeys(lines)]

    def change(self, size: int) -> str:
        """What is told at this size and was not one step before, and what was; empty if all is the same."""
        before, now = self.told(size - 1), self.told(size)
        lost = next((line for line in before if line not in now), "")
        gained = next((line for line in now if line not in before), "")
        return f"{lost or 'nothing'} -> {gained or 'nothing'}" if lost or gained else ""


def rows() -> list[tuple[Sweep, int, str]]:
    """The sweeps, each with the size at which what is told of it changes, and how."""
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return [
        (Sweep(Texts(tuple(row["texts"])), way), int(size), change)
        for row in table["sweep"]
        for way, changes in row.items()
        if way != "texts"
        for size, change in changes.items()
    ]
