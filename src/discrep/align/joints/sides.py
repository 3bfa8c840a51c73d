"""Which kind of several that make up all a figure is told to be of: the dead, or the saved; for, or against."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from discrep.align.joints.near import Told, words_of
from discrep.claims import Claim
from discrep.extract.lexicon import load

_LONGEST = 3  # words of a phrase

Side = tuple[str, int]
"""A group of kinds, and which of its kinds."""


def sides(claim: Claim, told: Told) -> frozenset[Side]:
    """The kinds that a figure is of, by its noun, by what happened to them or by the words of its clause."""
    words, table = words_of(told.words(claim)), _table()
    found = set(table.get(f"~{' '.join(words)}", ()))
    for i in range(len(words)):
        for length in range(1, _LONGEST + 1):
            found.update(table.get(" ".join(words[i : i + length]), ()))
    for named in (claim.measurand.noun, f"={claim.measurand.event}"):
        found.update(table.get(named or "", ()))
    return frozenset(found)


def apart(each: Sequence[frozenset[Side]]) -> bool:
    """In some group each figure can be of a kind that none of the others is of."""
    names = {name for name, _ in each[0]}
    return any(_distinct([{at for group, at in its if group == name} for its in each]) for name in names)


def _distinct(places: Sequence[set[int]]) -> bool:
    chosen: list[frozenset[int]] = [frozenset()]
    for each in places:
        chosen = [taken | {at} for taken in chosen for at in each if at not in taken]
    return bool(chosen)


@cache
def _table() -> Mapping[str, Sequence[Side]]:
    found: dict[str, list[Side]] = defaultdict(list)
    for name, kinds in load("en").joints.kinds.items():
        for place, words in enumerate(kinds):
            for word in sorted(words):
                found[word].append((name, place))
    return dict(found)
