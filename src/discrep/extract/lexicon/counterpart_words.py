"""The section `counterparts` of a lexicon: which words tell of one thing in a statement and in its evidence."""

from __future__ import annotations

from pydantic import Field

from discrep.settings import Model

Words = tuple[str, ...]


class CounterpartWords(Model):
    related: tuple[Words, ...] = ()
    """Groups of words; a word may stand in several."""
    related_events: tuple[frozenset[str], ...] = ()
    """Groups of dated events that may be one."""
    scopes: dict[str, Words] = Field(default_factory=dict)
    """Scope of an amount -> phrases for it: the whole, or what lies outside of a place."""
    negations: frozenset[str] = frozenset()
    """Before a figure they say that it is not so."""
    numbered: frozenset[str] = frozenset()
    """Nouns behind which a number names one of a series."""
    marks: frozenset[str] = frozenset()
    """Nouns of marks that are given out of a hundred."""
    standing_in: frozenset[str] = frozenset()
    """Words that, alone or before a noun, stand for somebody or something named elsewhere: "it", "the film"."""
    opposites: dict[str, tuple[frozenset[str], frozenset[str]]] = Field(default_factory=dict)
    """Words that say more, and those that say less: in one sentence told twice they contradict each other."""
    times_over: dict[str, int] = Field(default_factory=dict)
    """Words for how often, beside those that multiply: "once"."""
    articles: frozenset[str] = frozenset()
    """Words by which two versions of one sentence do not differ."""
    terms: frozenset[str] = frozenset()
    """Words and marks of questions and conditions, and those that name a bound: in these a bound is what is told."""
