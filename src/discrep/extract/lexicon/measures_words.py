"""The section `measures` of a lexicon."""

from __future__ import annotations

from pydantic import Field

from discrep.settings import Model

Words = tuple[str, ...]


class MeasuresWords(Model):
    """What figures with a unit are figures of."""

    names: dict[str, Words] = Field(default_factory=dict)
    """Canonical name -> words and phrases for it."""
    shapes: dict[str, Words] = Field(default_factory=dict)
    """Canonical name -> words that name it behind a figure alone: "1.6 miles long"."""
    scopes: dict[str, Words] = Field(default_factory=dict)
    """Population -> words beside an amount: "worldwide"."""
    changing: frozenset[str] = frozenset()
    """Verbs of change."""
    by: frozenset[str] = frozenset()
    """Before the size of a change."""
