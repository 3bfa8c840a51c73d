"""How well two figures fit, by all that both sides tell: the weights of what agrees and of what does not."""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import cache, lru_cache

from discrep.align.dimensions import dimension
from discrep.align.outlines import Outline
from discrep.align.stems import stems
from discrep.align.surroundings import HALF
from discrep.extract.lexicon import load
from discrep.extract.measurands.dated_mentions import END, STRETCH
from discrep.quantity import Kind
from discrep.units import same_dimension

_NOUN, _RELATED, _OTHER_NOUN, _OTHER_MEASURE = 8, 6, -6, -2
_OTHER_COUNTRY, _OTHER_SUBJECT = -4, -4
_EVENT, _OTHER_EVENT, _OPEN_EVENT, _OTHER_DATE = 4, -2, -1, -4
_SCOPE, _OTHER_SCOPE = 5, -8
_PLACE, _OTHER_PLACE = 2, -4
_FORM, _NAMING, _ROLE, _OTHER_TIME = 3, -4, -3, -4
_OWN_ROLES = frozenset({"additional", "change"})  # a rise is no level, and what came on top no total
_PERCENT = "percent"
_WORD = re.compile(r"[^\W_]+")
_WORDS = 16  # that shared words count at most
_APART = frozenset({Kind.AGE, Kind.DATE, Kind.ORDINAL})


def affinity(text: Outline, source: Outline) -> int | None:
    """How well two figures fit; None where they cannot be of one thing."""
    if not one_kind(text, source) or named(text) or named(source) or _two_rates(text, source):
        return None
    fit = _nouns(text, source) + shared(text, source) + _manner(text, source)
    for step in (_happened, _scoped, _whose, _where):
        if (part := step(text, source)) is None:
            return None
        fit += part
    return fit


def _happened(text: Outline, source: Outline) -> int | None:
    """What happened, to those counted or on a day."""
    if text.dated:
        return _dated(text, source)
    one, two = text.claim.measurand.event, source.claim.measurand.event
    if one is None and two is None:
        return 0
    if one is None or two is None:
        return _OPEN_EVENT
    return _EVENT if one == two else _OTHER_EVENT


def _whose(text: Outline, source: Outline) -> int | None:
    """Both sides name a subject, and neither name stands in the other text: another one, if no "it" may mean it."""
    if not _strangers(text.subject, text, source.subject, source):
        return 0
    return _OTHER_SUBJECT if source.leaves_open else None


def _where(text: Outline, source: Outline) -> int | None:
    """The places that both sides name."""
    one, two = text.claim.measurand.place, source.claim.measurand.place
    fit = 0
    if text.countries and source.countries and not text.countries & source.countries:
        fit += _OTHER_COUNTRY
    if one is None or two is None:
        return fit
    if set(one.split()) & set(two.split()):
        return fit + _PLACE
    if text.countries & source.countries or not _strangers(one, text, two, source):
        return fit + _OTHER_PLACE
    return fit + 2 * _OTHER_PLACE if source.leaves_open else None


def _manner(text: Outline, source: Outline) -> int:
    """How the figures are written, and what they are in a sum or in time."""
    one, two = text.claim, source.claim
    fit = 0
    if one.quantity.unit is not None or one.quantity.kind is Kind.FRACTION:
        fit += _FORM if one.quantity.kind is two.quantity.kind else -_FORM
    if text.naming != source.naming:
        fit += _NAMING
    roles = {one.measurand.role, two.measurand.role}
    if len(roles) == 2 and not roles.isdisjoint(_OWN_ROLES):
        fit += _ROLE
    if text.averaged != source.averaged:
        fit += _ROLE
    return fit + _OTHER_TIME if text.elsewhen(source) else fit


def _strangers(one: str | None, text: Outline, two: str | None, source: Outline) -> bool:
    """Both sides name somebody or some place, and neither name stands in the other text."""
    if one is None or two is None:
        return False
    return not _stands(one, source) and not _stands(two, text)


def _stands(name: str, outline: Outline) -> bool:
    return not _words_of(outline.claim.document.text).isdisjoint(name.split())


@lru_cache(maxsize=64)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def sort(outline: Outline) -> Hashable:
    """All that `one_kind` asks of a figure."""
    return outline.claim.quantity.kind, dimension(outline.claim), outline.scored, _of_age(outline)


def one_kind(text: Outline, source: Outline) -> bool:
    """The figures are of one dimension, or a mark and a share, and neither a date nor a rank beside anything else."""
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


def named(outline: Outline) -> bool:
    """A number that is part of a name is no figure."""
    return outline.naming and not outline.dated


def _two_rates(text: Outline, source: Outline) -> bool:
    """So many a day are not so many a week."""
    one, two = text.claim.measurand.per, source.claim.measurand.per
    return one != two and one is not None and two is not None


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
    if source.rule == STRETCH and one is not None:
        return None  # what happens at once goes on for no stretch of days
    words = load("en").dates
    both = _told(one, source), _told(two, text)
    if two in (words.birth, words.death) and not both[1]:
        return None
    if text.naming and source.naming and not text.named & source.named:
        return None
    if one is None:
        return 0
    ends = words.begin, words.end
    if text.rule == END and one in ends:
        return 0  # which end of a stretch it is tells nothing of what went on
    if source.rule == END and one in ends and two in ends and one != two:
        return None
    if both[0] or both[1]:
        return _EVENT
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
    total, weights = 0, source.weights
    for forms, weight in text.words.items():
        # most words are not shared, and are passed at once
        if not weights.keys().isdisjoint(forms) and text.noun.isdisjoint(forms):
            total += min(weight, max(weights.get(stem, 0) for stem in forms))
    return min(total, _WORDS)
