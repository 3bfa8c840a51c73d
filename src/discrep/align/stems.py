"""Words told apart no finer than a statement and its evidence need: by stem, by event, by groups of related words."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from discrep.extract.lexicon import load
from discrep.extract.measurands.nouns import NounReader

_STEM = 5  # letters in which the forms of a word agree, in most words of most languages of Europe
_SHORTEST = 3  # letters of a word that are left when an ending is taken off


@lru_cache(maxsize=8192)
def stems(word: str) -> frozenset[str]:
    """The stem of a word, the event that it is a word for, and the groups of words that it stands in."""
    reader, events, related = nouns(), _events(), _related()
    found = [reader.canonical(reader.lemma(word)), word]
    forms = {_stem(each) for each in found}
    event = events.get(word)
    forms |= {form for each in sorted(forms) for form in related.get(each, ())}
    return frozenset(forms) if event is None else frozenset({*forms, f"={event}", *related.get(_stem(event), ())})


def _stem(word: str) -> str:
    for ending in load("en").measurand.participles:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word.removesuffix(ending)
            break
    return word[:_STEM]


@cache
def nouns() -> NounReader:
    return NounReader(load("en").measurand)


@cache
def _events() -> dict[str, str]:
    """Word -> event: what happened to those counted, or when."""
    lexicon = load("en")
    dated = {word: name for name, event in lexicon.dates.events.items() for word in event.words}
    return {**dated, **{word: found[0] for word, found in lexicon.measurand.events_by_word().items()}}


@cache
def _related() -> dict[str, tuple[str, ...]]:
    """Stem -> names of the groups of words that it stands in."""
    found: dict[str, list[str]] = defaultdict(list)
    for group in load("en").counterparts.related:
        for word in group:
            found[_stem(word)].append(f"~{group[0]}")
    return {stem: tuple(dict.fromkeys(groups)) for stem, groups in found.items()}
