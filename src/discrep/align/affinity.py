"""How well two figures fit, by all that both sides tell: the weights of what agrees and of what does not."""

from __future__ import annotations

from functools import cache

from discrep.align.dimensions import dimension
from discrep.align.outlines import Outline
from discrep.align.stems import stems
from discrep.align.surroundings import HALF
from discrep.claims import Measurand
from discrep.extract.lexicon import load
from discrep.extract.measurands.dated_mentions import END, STRETCH
from discrep.quantity import Kind
from discrep.units import same_dimension

_NOUN, _RELATED, _OTHER_NOUN, _OTHER_MEASURE = 8, 6, -6, -2
_OTHER_COUNTRY = -4
_EVENT, _OTHER_EVENT, _OPEN_EVENT, _OTHER_DATE = 4, -2, -1, -4
_SCOPE, _OTHER_SCOPE = 5, -8
_PLACE, _OTHER_PLACE = 2, -4
_FORM, _NAMING, _ROLE, _OTHER_TIME = 3, -4, -3, -4
_OWN_ROLES = frozenset({"additional", "change"})  # a rise is no level, and what came on top no total
_PERCENT = "percent"
_WORDS = 16  # that shared words count at most
_APART = frozenset({Kind.AGE, Kind.DATE, Kind.ORDINAL})


def affinity(text: Outline, source: Outline) -> int | None:
    """How well two figures fit; None where they cannot be of one thing."""
    a, b = text.claim, source.claim
    if not _one_kind(text, source) or _named(text) or _named(source):
        return None
    one, two = a.measurand, b.measurand
    if _excluded(one, two):
        return None
    fit = _nouns(text, source) + shared(text, source)
    if text.dated:
        if (dated := _dated(text, source)) is None:
            return None
        fit += dated
    elif one.event is not None and two.event is not None:
        fit += _EVENT if one.event == two.event else _OTHER_EVENT
    elif one.event is not None or two.event is not None:
        fit += _OPEN_EVENT
    if (scoped := _scoped(text, source)) is None:
        return None
    fit += scoped
    if one.place is not None and two.place is not None:
        fit += _PLACE if set(one.place.split()) & set(two.place.split()) else _OTHER_PLACE
    if a.quantity.unit is not None or a.quantity.kind is Kind.FRACTION:
        fit += _FORM if a.quantity.kind is b.quantity.kind else -_FORM
    if text.countries and source.countries and not text.countries & source.countries:
        fit += _OTHER_COUNTRY
    if text.naming != source.naming:
        fit += _NAMING
    roles = {one.role, two.role}
    if len(roles) == 2 and not roles.isdisjoint(_OWN_ROLES):
        fit += _ROLE
    if text.elsewhen(source):
        fit += _OTHER_TIME
    return fit


def _one_kind(text: Outline, source: Outline) -> bool:
    one, two = text.claim.quantity, source.claim.quantity
    if not same_dimension(dimension(text.claim), dimension(source.claim)):
        return dimension(text.claim) == _PERCENT and source.scored
    if one.kind is two.kind or (one.kind not in _APART and two.kind not in _APART):
        return True
    return {one.kind, two.kind} == {Kind.AGE, Kind.DURATION} and (_of_age(text) or _of_age(source))


def _of_age(outline: Outline) -> bool:
    """ "at 22 years of age"."""
    return outline.claim.quantity.kind is Kind.DURATION and any(word in outline.weights for word in _ages())


@cache
def _ages() -> frozenset[str]:
    return frozenset(stem for phrase in load("en").ages.aged for word in phrase.split() for stem in stems(word))


def _named(outline: Outline) -> bool:
    """A number that is part of a name is no figure."""
    return outline.naming and not outline.dated


def _excluded(one: Measurand, two: Measurand) -> bool:
    """What both sides state cannot be one figure."""
    return one.per != two.per and None not in (one.per, two.per)


def _scoped(text: Outline, source: Outline) -> int | None:
    """How well the scopes of two amounts fit: what lies outside of a place is neither in it nor the whole."""
    scopes = {text.scope, source.scope}
    if None in scopes:
        return 0
    if len(scopes) == 1 or scopes == {"whole", "total"}:
        return _SCOPE
    if "outside" in scopes or (scopes == {"whole", "inside"} and text.claim.quantity.unit is not None):
        return None
    return _OTHER_SCOPE if "whole" in scopes or text.claim.quantity.unit is not None else 0


def _dated(text: Outline, source: Outline) -> int | None:
    """How well two dates fit by what happened then; None where they are surely those of two events."""
    if (text.rule == END and source.rule == STRETCH) or text.rule == STRETCH:
        return None
    one, two = text.claim.measurand.event, source.claim.measurand.event
    words = load("en").dates
    both = _told(one, source), _told(two, text)
    if two in (words.birth, words.death) and not both[1]:
        return None
    if text.naming and source.naming and not text.named & source.named:
        return None
    if one is None:
        return 0
    if both[0] or both[1]:
        return _EVENT
    if END in (text.rule, source.rule) and one in (words.begin, words.end):
        return 0
    return 0 if any({one, two} <= group for group in load("en").counterparts.related_events) else _OTHER_DATE


def _told(event: str | None, other: Outline) -> bool:
    """The event of one date is told of beside the other as well."""
    if event is None:
        return False
    return (
        event == other.claim.measurand.event
        or f"={event}" in other.weights
        or not stems(event).isdisjoint(other.weights)
    )


def _nouns(text: Outline, source: Outline) -> int:
    if text.dated:
        return 0
    if text.noun and text.noun == source.noun:
        return _NOUN
    if text.noun & source.noun:
        return _RELATED
    # what is counted on one side may stand near the figure on the other
    near = max((source.weights.get(stem, 0) for stem in text.noun), default=0)
    near = max(near, max((text.weights.get(stem, 0) for stem in source.noun), default=0))
    if near >= HALF:
        return near
    if not text.noun or not source.noun:
        return 0
    return _OTHER_NOUN if text.claim.quantity.unit is None else _OTHER_MEASURE


def shared(text: Outline, source: Outline) -> int:
    """The words that stand around both figures, beside what is counted, by how near they stand."""
    total = 0
    for forms, weight in text.words.items():
        if not forms & text.noun:
            total += min(weight, max((source.weights.get(stem, 0) for stem in forms), default=0))
    return min(total, _WORDS)
