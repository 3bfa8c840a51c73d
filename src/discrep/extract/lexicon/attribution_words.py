"""The section `attribution` of a lexicon."""

from __future__ import annotations

from discrep.settings import Model


class AttributionWords(Model):
    """Reporting verbs with their stance, titles, roles, and the words around them."""
