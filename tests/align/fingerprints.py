"""What is told of some thousand texts, each as one short number: whether anything has changed, not what it is."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from telling import Group, Names, Texts

FILE = Path(__file__).parent / "fingerprints.jsonl"


def fingerprint(told: list[str]) -> str:
    return sha256("\n".join(told).encode()).hexdigest()[:8]


def rows() -> list[tuple[Group, str]]:
    """The groups of texts and pairs of names, each with its fingerprint."""
    found: list[tuple[Group, str]] = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        told = row.pop("told")
        group = Names(*row["names"]) if "names" in row else Texts(**{name: tuple(given) for name, given in row.items()})
        found.append((group, told))
    return found


def write(groups: list[Group]) -> None:
    """The groups with what is told of each today."""
    FILE.write_text("".join(f"{_line(group)}\n" for group in groups), encoding="utf-8")


def _line(group: Group) -> str:
    if isinstance(group, Names):
        given: dict[str, object] = {"names": [group.one, group.two]}
    else:
        named = {"texts": group.texts, "days": group.days, "outlets": group.outlets}
        given = {name: value for name, value in named.items() if value}
    return json.dumps({**given, "told": fingerprint(group.told())}, ensure_ascii=False)
