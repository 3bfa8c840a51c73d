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


SAME = Alignment("same", "nothing that is named differs")
