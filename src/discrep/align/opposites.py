"""Words that say the opposite of each other: "more" and "fewer", "rose" and "fell"."""

from __future__ import annotations

from functools import cache

from discrep.extract.lexicon import load


def opposed(one: str, two: str) -> bool:
    """One word is the opposite of the other."""
    sides, others = _sides().get(one, frozenset()), _sides().get(two, frozenset())
    return any((name, not up) in others for name, up in sides)


def upward(word: str) -> bool:
    """Of two opposites the one that says more."""
    return any(up for _, up in _sides().get(word, ()))


@cache
def opposites() -> frozenset[str]:
    """All words that have an opposite."""
    return frozenset(_sides())


@cache
def superlatives() -> frozenset[str]:
    """The best and the worst."""
    most, least = load("en").counterparts.opposites["superlative"]
    return frozenset(most | least)


@cache
def _sides() -> dict[str, frozenset[tuple[str, bool]]]:
    """Each word -> the pairs that it is of, and whether it says more."""
    lexicon = load("en")
    groups = {**lexicon.counterparts.opposites, "changes": (lexicon.change.up, lexicon.change.down)}
    found: dict[str, set[tuple[str, bool]]] = {}
    for name, (up, down) in groups.items():
        for word in up | down:
            found.setdefault(word, set()).add((name, word in up))
    return {word: frozenset(sides) for word, sides in found.items()}
