"""What a lexicon file may hold; every section is checked when it is loaded."""

from __future__ import annotations

from discrep.extract.lexicon.attribution_words import AttributionWords
from discrep.settings import Model


class TextWords(Model):
    """How text is cut into sentences."""

    abbreviations: frozenset[str]
    """Lower case, without their last full stop: "mr", "oct", "u.s"."""


class Lexicon(Model):
    """All that is known of one language."""

    language: str
    text: TextWords
    attribution: AttributionWords = AttributionWords()
