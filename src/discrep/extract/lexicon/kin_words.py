"""The section `kin` of a lexicon: nouns that differ and may still count one thing."""

from __future__ import annotations

from pydantic import Field

from discrep.settings import Model


class KinWords(Model):
    alike: tuple[frozenset[str], ...] = ()
    """Groups of nouns and measures by which texts tell of one thing; a word may stand in several."""
    kinds: dict[str, frozenset[str]] = Field(default_factory=dict)
    """Noun for all -> nouns for some of them, in the singular."""
