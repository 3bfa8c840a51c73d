"""The section `derivations` of a lexicon: which words tell how one figure is worked out from others."""

from __future__ import annotations

from pydantic import Field

from discrep.settings import Model

Words = tuple[str, ...]


class DerivationWords(Model):
    total: Words = ()
    """Phrases for a sum of all: "in all", "altogether"."""
    rest: frozenset[str] = frozenset()
    """Words for what is left."""
    leaving: frozenset[str] = frozenset()
    """Words for what is left only behind a form of "be" or "have": "are left", not "ten left"."""
    after: frozenset[str] = frozenset()
    """Words by which a text tells how things stand in the end."""
    fewer: frozenset[str] = frozenset()
    """Words for a difference downwards."""
    than: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    """Words that make a figure one of each thing."""
    one: frozenset[str] = frozenset()
    """Words before a noun for one of its kind: "a candy bar", "per day"."""
    among: frozenset[str] = frozenset()
    """Words before some of more: "among them"."""
    mean: Words = ()
    gains: frozenset[str] = frozenset()
    """Verbs by which there are more, in all forms."""
    losses: Words = ()
    """Verbs by which there are fewer, in all forms; phrases too."""
    gives: frozenset[str] = frozenset()
    """Verbs of giving: one side has fewer, the other one more."""
    buys: frozenset[str] = frozenset()
    """Verbs by which there are more things and less money."""
    sells: frozenset[str] = frozenset()
    """Verbs by which there are fewer things and more money."""
    joints: frozenset[str] = frozenset()
    """Words and marks between two statements."""
    kinds: dict[str, frozenset[str]] = Field(default_factory=dict)
    """Noun for all -> nouns for some of them, in the singular."""
    anything: frozenset[str] = frozenset()
    """Nouns for things of any kind."""
