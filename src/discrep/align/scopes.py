"""Of which of them a figure is: two names for one, the scopes of an amount, and what makes a figure a part."""

from __future__ import annotations

from functools import cache

from discrep.align.about import home_of
from discrep.align.alignment import Alignment
from discrep.align.dimensions import meet
from discrep.align.partitives import some_of_a_kind
from discrep.align.places import same_place
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.quantity import Kind
from discrep.settings import Settings


def one_name(one: str, two: str) -> bool:
    """Two names have a word in common, or are of one country: "brazil" and "brazilian"."""
    shared = set(one.split()) & set(two.split())
    if shared and one != two and shared.issubset(load("en").measurand.name_parts):
        return False  # "Alder County", "Birch County"
    return bool(shared) or (home_of(one) is not None and home_of(one) == home_of(two))


def population_field(a: Claim, b: Claim, settings: Settings, lenient: bool) -> Alignment | None:
    """Of whom, or of which part, two figures are."""
    if a.quantity.kind is Kind.DATE:
        return None  # what else is told of an event is weighed as a whole
    one, two = a.measurand.population, b.measurand.population
    for part, whole, place in ((one, two, 1), (two, one, 0)):
        if whole is not None and part in load("en").measures.wholes.get(whole, ()):
            return Alignment("part", f"{part} is a part of {whole}", None, place)
    scoped = _scoped(one) and _scoped(two)
    if one is not None and two is not None and (one != two if scoped else not one_name(one, two)):
        return Alignment("different", f"{one} against {two}", "population")
    if (one is None) != (two is None) and _scoped(one or two) and not lenient and not meet(a, b, pragmatic=True):
        if (b if two is None else a).measurand.role != "total" or (one or two) not in load("en").measures.wholes:
            return Alignment("unknown", f"only one text says of which ({one or two})", "population")
    if not lenient and some_of_a_kind(a, b):
        of_which = " ".join(a.measurand.modifiers or b.measurand.modifiers)
        return Alignment("unknown", f"only one text says of which ({of_which})", "parts")
    first, second = set(a.measurand.modifiers), set(b.measurand.modifiers)
    if first and second and not first & second:
        return Alignment("different", f"{' '.join(sorted(first))} against {' '.join(sorted(second))}", "population")
    return None


def told_apart(a: Claim, b: Claim) -> bool:
    """What makes one figure a part is told of the other too: its place, or its scope."""
    one, two = a.measurand, b.measurand
    if one.place is not None and same_place(one.place, two.place or ""):
        return True
    parts = load("en").measures.wholes.values()
    return one.population == two.population and any(one.population in some for some in parts)


@cache
def _scopes() -> frozenset[str]:
    return frozenset(load("en").measures.scopes)


def _scoped(population: str | None) -> bool:
    """It names a part of an amount that has others: domestic, abroad, a round of several."""
    return population in _scopes()
