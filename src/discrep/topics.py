"""Claims grouped by what they measure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from discrep.align.denials import commitment
from discrep.align.dimensions import dimension, in_unit
from discrep.align.fields import canonical_noun
from discrep.align.sources.independence import independent_origins, origins
from discrep.claims import Claim
from discrep.findings import Topic
from discrep.quantity import Kind
from discrep.settings import Settings
from discrep.units import scale

Key = tuple[str, ...]


def kind_key(claim: Claim, settings: Settings) -> Key:
    """Claims that differ here are never set side by side: other nouns, other kinds of number."""
    unit = dimension(claim)
    measurand = claim.measurand
    noun = canonical_noun(claim, settings) or measurand.event or ""
    if claim.quantity.kind is Kind.DATE:
        return noun, f"date {measurand.event or ''}", ""
    return noun, scale(unit).dimension, measurand.per or ""


def measurand_key(claim: Claim, settings: Settings) -> Key:
    """The identity of a measurand; its time is no part of it."""
    m = claim.measurand
    fields = (m.subject, m.population, m.event, m.phase, m.place, m.modality, m.role)
    return (*kind_key(claim, settings), *(field or "" for field in fields))


def topics(claims: Iterable[Claim], settings: Settings) -> tuple[Topic, ...]:
    """One topic for each measurand with at least two claims, in order of first appearance."""
    groups: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.measurand.noun is not None or claim.measurand.event is not None:
            groups[measurand_key(claim, settings)].append(claim)
    return tuple(_topic(group, settings) for group in groups.values() if len(group) > 1)


def _topic(group: list[Claim], settings: Settings) -> Topic:
    unit = dimension(group[0])
    span = in_unit(group[0].quantity.interval, group[0], unit)
    for claim in group[1:]:
        span = span.hull(in_unit(claim.quantity.interval, claim, unit))
    told = [claim for claim in group if commitment(claim) == "asserted"]
    return Topic(
        _name(group[0]), unit, tuple(group), span, origins(group, settings), independent_origins(told, settings)
    )


def _name(claim: Claim) -> str:
    m = claim.measurand
    words = (m.subject, m.population, m.noun, m.event, m.place, m.modality if m.modality != "done" else None)
    return " · ".join(word for word in words if word)
