"""The section `attitudes` of a lexicon."""

from __future__ import annotations

from pydantic import Field

from discrep.extract.lexicon.attribution_words import Wordings, Words
from discrep.settings import Model
from discrep.sources import Stance

Verbs = dict[Stance, Wordings]
"""Verbs by stance, written as those of saying are."""


class AttitudeWords(Model):
    """Verbs that tell what somebody wants or thinks of a thing, by how they take it."""

    infinitive: Verbs = Field(default_factory=dict)
    """"plans to build 40"."""
    object: Verbs = Field(default_factory=dict)
    """"opposes the plan", "called for 40 jets"."""
    naming: Verbs = Field(default_factory=dict)
    """"called the plan a mistake", "described it as a mistake"."""
    ordering: Verbs = Field(default_factory=dict)
    """"told them to leave", "called on them to leave"."""
    accusing: Verbs = Field(default_factory=dict)
    """"charged them with selling 40", "grilled them over 40 losses": the particle stands behind somebody."""
    noun_forms: Words = frozenset()
    """Forms of these verbs that are nouns as often: "plans", "support"."""
    bodily: Words = frozenset()
    """Base forms that can also be done with hands and weapons: "attacked the town"."""
    roles: Words = frozenset()
    """What names a thing in its role: "as" of "described it as"."""
    purposes: Words = frozenset()
    """Prepositions before what somebody is judged for: "attacked them for selling"."""
    articles: Words = frozenset()
    """Articles before a name that is given: "called it a mistake"."""
