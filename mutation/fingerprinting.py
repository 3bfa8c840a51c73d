"""Chooses the texts of `tests/align/fingerprints.jsonl`: of many made-up ones those of which unlike things are told.

`python mutation/fingerprinting.py 20000 2500`: of so many so many.
"""

from __future__ import annotations

import re
import sys
from multiprocessing import get_context

from pool import pool
from reloads import ROOT

sys.path.insert(0, str(ROOT / "tests" / "align"))

from fingerprints import write
from telling import Group, Names, Texts

_SLOW = 60  # lines that are told of a text at most
_LONGEST = 280  # characters of its texts
_NAMED = re.compile(r"\d[\d,.]*|\b[A-Z]\w*")


def shape(group: Group) -> str:
    """What is told of it, whatever the figures and names are; empty where that is nothing, or very much."""
    if isinstance(group, Texts) and sum(map(len, group.texts)) > _LONGEST:
        return ""
    lines = group.told()
    if not lines or len(lines) > _SLOW:
        return ""
    return "\n".join(sorted({_NAMED.sub("#", line) for line in lines}))


def main(most: int, kept: int) -> None:
    groups = [*pool(1, most)]
    seen, chosen = set[str](), list[Group]()
    with get_context("fork").Pool(2) as workers:
        for group, told in zip(groups, workers.imap(shape, groups, chunksize=32), strict=True):
            if told and (isinstance(group, Names) or told not in seen):
                seen.add(told)
                chosen.append(group)
    print(f"{len(groups)} groups, {len(seen)} shapes, {len(chosen)} chosen")
    names = [group for group in chosen if isinstance(group, Names)]
    texts = [group for group in chosen if isinstance(group, Texts)]
    write([*names, *texts[:: max(1, len(texts) // kept)]])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
