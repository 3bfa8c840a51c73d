"""The small notation for phrases of one pattern: "(no|not) more than" stands for two phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product
from typing import Annotated, Any

from pydantic import BeforeValidator

_CHOICE = re.compile(r"\(([^()]*)\)")


def alternatives(phrase: str) -> list[str]:
    """All phrases that one entry stands for; an empty alternative leaves the word out: "(just|) short of"."""
    pieces = _CHOICE.split(phrase)  # outside, inside, outside, …
    choices = [piece.split("|") if i % 2 else [piece] for i, piece in enumerate(pieces)]
    return [" ".join("".join(chosen).split()) for chosen in product(*choices)]


def _expanded(entries: Any) -> Any:
    if not isinstance(entries, Iterable) or isinstance(entries, str):
        return entries  # pydantic says what is wrong with it
    return tuple(
        phrase for entry in entries for phrase in (alternatives(entry) if isinstance(entry, str) else (entry,))
    )


Phrases = Annotated[tuple[str, ...], BeforeValidator(_expanded)]
"""Phrases of a lexicon, written with alternatives."""
