"""The section `certainty` of a lexicon."""

from __future__ import annotations

from typing import get_args

from pydantic import Field, field_validator

from discrep.extract.lexicon.attribution_words import Wordings, Words
from discrep.settings import Model
from discrep.sources import Factuality, Stance

Pair = tuple[Factuality, Factuality]
"""As the source has it, as the author has it."""


class CertaintyWords(Model):
    """How sure the source and the author are, by stance, and the words that change it."""

    stances: dict[Stance, Pair] = Field(default_factory=dict)
    """Of every stance, none left out."""
    negated: dict[Stance, Pair] = Field(default_factory=dict)
    """Of a stance whose cue is denied; without an entry both are uncommitted."""
    presupposing: Words = frozenset()
    """Words before a content that the author takes for true though its cue is denied: "did not say how"."""
    nobody: Words = frozenset()
    """Words in or before a subject, or before a noun of saying, by which nothing is said: "no official said"."""
    untrue: Wordings = ()
    """Beginnings of a content that is denied by them: "it is not true that"."""
    narrated: Pair = ("CT+", "CT+")
    unnamed: Pair = ("Uu", "Uu")
    modals: Words = frozenset()
    """Words of the content that make it possible only."""
    likely: Words = frozenset()
    """Words of the content that make it probable only."""
    true: Words = frozenset()
    """Adverbs beside a cue by which the author takes it for true."""
    false: Words = frozenset()
    """Adverbs beside a cue by which the author takes it for false."""
    future: Words = frozenset()
    """Auxiliaries that put a cue into the future."""
    past: Words = frozenset()
    """Auxiliaries that put a cue into the past."""

    @field_validator("stances")
    @classmethod
    def _complete(cls, stances: dict[Stance, Pair]) -> dict[Stance, Pair]:
        if missing := [stance for stance in get_args(Stance) if stance not in stances]:
            raise ValueError(f"no values for {', '.join(missing)}")
        return stances
