"""What alignment says of a pair of claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Relation = Literal["same", "part", "derived", "different", "unknown"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The relation of a pair. `field` names what differs, or is left open; of a part `whole` is 0 or 1."""

    relation: Relation
    reason: str
    field: str | None = None
    whole: int | None = None


STATED = frozenset({"dimension", "unit", "time", "stance", "change", "parts", "kind", "member"})
"""Fields that words or numbers state: that the words around two figures are the same does not outweigh them."""
WEAK = Alignment("unknown", "nothing but the noun says that they are one thing", "noun")
"""Enough to say that two figures agree, or that one follows the other, and too little to say that they differ."""
KIN = Alignment("different", "two nouns, and nothing beside them says that one thing is counted", "noun")
"""The same of two nouns that are akin."""
TRIED = (WEAK, KIN)
SAME = Alignment("same", "nothing that is named differs")
