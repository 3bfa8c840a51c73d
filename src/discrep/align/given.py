"""What the settings say of the world: which places and nouns are parts of others, and steps in their order."""

from __future__ import annotations

from functools import lru_cache

from discrep.align.stems import nouns
from discrep.claims import Claim, Measurand
from discrep.folding import folded
from discrep.settings import Settings


def whole_of(one: str, two: str, settings: Settings) -> int | None:
    """0 if the second name is a part of the first, 1 the other way round, None if the settings tell neither."""
    if not settings.parts:
        return None  # nearly always
    if _plain(one) in _wholes(two, settings):
        return 0
    return 1 if _plain(two) in _wholes(one, settings) else None


def outermost(name: str, settings: Settings) -> str:
    """The whole of its whole, and so on: what all of one tree are grouped under."""
    if not settings.parts:
        return name
    around = _wholes(name, settings)
    return around[-1] if around else name


def _wholes(name: str, settings: Settings) -> list[str]:
    """The wholes around a part, the nearest first; the settings make sure that they end."""
    found: list[str] = []
    at = folded(name)
    while (whole := settings.wholes.get(at) or _by_noun(at, settings)) is not None:
        at = folded(whole)
        found.append(_plain(whole))
    return found


def _by_noun(name: tuple[str, ...], settings: Settings) -> str | None:
    """The whole of a part that the settings call by another noun of the same meaning."""
    one = canonical(" ".join(name))
    return next((whole for part, whole in settings.wholes.items() if canonical(" ".join(part)) == one), None)


def _plain(name: str) -> str:
    return canonical(" ".join(folded(name)))


@lru_cache(maxsize=4096)
def canonical(word: str) -> str:
    """The noun that stands for all that count the same thing, as claims have it: users write any of them."""
    return nouns().canonical(nouns().lemma(word))


def canonical_noun(claim: Claim, settings: Settings) -> str | None:
    """The noun, or the one that the settings give for it."""
    noun = claim.measurand.noun
    for main in sorted(settings.synonyms):
        if noun is not None and any(noun in (other, canonical(other)) for other in settings.synonyms[main]):
            return main
    return noun


def step_of(measurand: Measurand, settings: Settings) -> tuple[str, int] | None:
    """The sequence of the settings that a claim stands in by its phase, its event or its noun, and the step."""
    if not settings.phases:
        return None
    for word in (measurand.phase, measurand.event, measurand.noun):
        for name, steps in settings.phases.items():
            if word is not None and (step := _step(word, steps)) is not None:
                return name, step
    return None


def _step(word: str, steps: tuple[str, ...]) -> int | None:
    if word in steps:
        return steps.index(word)
    return next((i for i, step in enumerate(steps) if canonical(step) == word), None)


def first_step(noun: str, settings: Settings) -> str:
    """The first step of the sequence of a noun, under which all of them are grouped."""
    return next((steps[0] for steps in settings.phases.values() if _step(noun, steps) is not None), noun)
