"""The section `tables` of a lexicon: what the names of columns tell."""

from __future__ import annotations

from discrep.settings import Model


class TableWords(Model):
    years: frozenset[str] = frozenset()
    """Names of columns whose numbers are years."""
    places: frozenset[str] = frozenset()
    """Names of columns that tell where."""
