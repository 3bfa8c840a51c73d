"""Places by their names alone: eastern Russia lies in Russia, and not in western Russia."""

from __future__ import annotations


def place_relation(one: str, two: str, directions: frozenset[str]) -> int | None:
    """0 if the second place lies in the first, 1 the other way round, None if the names tell neither."""
    first, second = one.split(), two.split()
    if _inside(second, first, directions):
        return 0
    if _inside(first, second, directions):
        return 1
    return None


def _inside(inner: list[str], outer: list[str], directions: frozenset[str]) -> bool:
    """Only directions stand before the name of the outer place."""
    added = len(inner) - len(outer)
    return added > 0 and inner[added:] == outer and all(word in directions for word in inner[:added])
