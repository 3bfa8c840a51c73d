"""Differences that words tell: "52 tons, 12 more than the limit of 40", "20 short of the 251 needed"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from discrep.align.dimensions import dimension
from discrep.align.joints.adding import far
from discrep.align.joints.changes import grown
from discrep.align.joints.model import Joint
from discrep.align.joints.near import Told, fineness, is_mark, words_of
from discrep.align.joints.values import alike, exact, number, sharp, shown, values, written
from discrep.arithmetic import sizes
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.extract.lexicon.joint_words import JointWords
from discrep.units import same_dimension

_NEAR = 8  # figures on either side that can be a level
_FINE = 20  # steps of its finest figure that a level has where no words tie it, in its text
_THERE = 40  # and in another
_TELLING = 100  # and where their nouns differ
_SKIPPED = 2  # words between a size and "ahead": its noun
_REACH = 40  # characters beside a size in which the words of a difference stand
_BEFORE = 24  # characters from a level to a size that the words tie to it
_BEHIND = 60  # and from the size to the other level
_LEAST = 3  # percent: less is met by chance
_MARK = re.compile(r"[,.;:—–()]")


class Size(NamedTuple):
    """A difference, and whether what it is told of is more (1), less (-1) or it does not matter (0)."""

    claim: Claim
    way: int


class Levels(NamedTuple):
    """What a difference is told of and the level it is set against; `sure`: the words leave no others."""

    one: Claim
    two: Claim
    sure: bool


def differences(told: Told) -> Iterator[Joint]:
    """The differences of several texts, each beside the two levels of it."""
    words = load("en").joints
    for claim in told.claims:
        if is_mark(claim):
            continue
        if (way := _way(claim, words)) is not None:
            size = Size(claim, way)
            tied = _levels(size, told)
            if tied is not None and tied.sure and _turned(size, tied):
                continue
            found = (
                (tied and _joint(claim, tied.one, tied.two, told, tied.sure)) or _here(size, told) or _there(size, told)
            )
        elif not words.corrections.isdisjoint(words_of(told.words(claim))):
            found = _corrected(claim, told)
        else:
            continue
        if found is not None:
            yield found


def _way(size: Claim, words: JointWords) -> int | None:
    """What stands behind or before a difference: "more than", "short of the", "a lead of"."""
    text = size.document.text
    before = words_of(text[max(0, size.span.start - _REACH) : size.span.start])[-2:]
    if size.measurand.noun in words.gaps:
        return 0  # "the deficit was 7"
    if len(before) == 2 and before[0] in words.gaps and before[1] in load("en").measurand.of:
        return 0
    behind = text[size.span.end : size.span.end + _REACH]
    mark = _MARK.search(behind)
    clause = words_of(behind[: mark.start()] if mark else behind)
    for at, word in enumerate(clause[: _SKIPPED + 1]):
        follows = clause[at + 1] if at + 1 < len(clause) else None
        compared = word in words.above_by or word in words.below_by
        if compared and (follows in words.than or (follows is None and mark is not None)):
            return 1 if word in words.above_by else -1
        if follows in words.than and word.endswith(words.comparative):
            return 0
        if word in words.beyond_by or word in words.short_by:
            return 1 if word in words.beyond_by else -1
    return None


def _levels(size: Size, told: Told) -> Levels | None:
    """ "52 tons, 12 more than the limit of 40": the words tie all three."""
    one, two = told.before(size.claim), told.behind(size.claim)
    if one is None or two is None or not one.sentence == size.claim.sentence == two.sentence:
        return None
    text = one.document.text
    first, second = text[one.span.end : size.claim.span.start], text[size.claim.span.end : two.span.start]
    plain = len(second) <= _BEHIND and not _MARK.search(second) and size.way != 0
    plain = plain and load("en").joints.worked.isdisjoint(words_of(second))
    if not plain or not _level(one, two) or not _of(size.claim, one):
        return None
    near = len(first) <= _BEFORE and bool(_MARK.search(first)) and one.measurand.role not in ("before", "change")
    sure = near and _one(one, two) and _determined(second) and all(map(sharp, (one, size.claim, two)))
    return Levels(one, two, sure)


def _turned(size: Size, tied: Levels) -> bool:
    """ "52 tons, 12 less than the limit of 40": what the words tie cannot be so, and proves nothing."""
    return (number(tied.one) - number(tied.two)) * size.way < 0


def _here(size: Size, told: Told) -> Joint | None:
    """One level stands in the sentence of the difference or right before it, the other in the same text."""
    near = told.around(size.claim, _NEAR)
    for one in _subjects(size, near):
        for two in near:
            fine = fineness((one, two), max(number(one), number(two))) >= _FINE
            if two is not one and fine and _level(one, two) and _of(size.claim, two) and _met(size.claim, one, two):
                if (joint := _joint(size.claim, one, two, told)) is not None:
                    return joint
    return None


def _there(size: Size, told: Told) -> Joint | None:
    """The other level stands in another text."""
    if dimension(size.claim) == "percent":
        return None  # so many amounts have that ratio
    for one in _subjects(size, told.around(size.claim, _NEAR)):
        by = number(size.claim, dimension(one))
        for value in (number(one) - by, number(one) + by):
            for two in told.saying(value, one):
                tied = dimension(one) is not None or (_one(one, two) and one.measurand.noun is not None)
                if tied and fineness((one, two), max(number(one), value)) >= _THERE and _level(one, two):
                    if (joint := _joint(size.claim, one, two, told)) is not None:
                        return joint
    return None


def _corrected(size: Claim, told: Told) -> Joint | None:
    """ "lowered to 73, because three had been counted twice", and 76 in another text."""
    before = told.before(size)
    if before is None or not sharp(size) or not _one(size, before):
        return None
    if dimension(before) is not None or dimension(size) is not None:
        return None
    value = number(before) + number(size)
    near = [c for c in told.around(size, _NEAR) if number(c) == value and c is not before]
    for other in (*near, *told.saying(value, before)):
        if _one(before, other) and before.measurand.noun is not None and fineness((before, other), value) >= _FINE:
            return _joint(size, other, before, told)
    return None


def _subjects(size: Size, near: Sequence[Claim]) -> list[Claim]:
    """The figures that the difference can be told of: those of its sentence, else those right before."""
    fitting = [c for c in near if _of(size.claim, c) and c.measurand.per == size.claim.measurand.per]
    own = [c for c in fitting if c.sentence == size.claim.sentence]
    beside = [c for c in reversed(fitting) if c.span < size.claim.span] or fitting
    return own or [c for c in fitting if c.sentence == beside[0].sentence]


def _of(size: Claim, level: Claim) -> bool:
    """The difference can be one of the level: in its unit, or in percent of it."""
    if dimension(size) == "percent":
        return dimension(level) != "percent"
    return same_dimension(dimension(size), dimension(level))


def _level(one: Claim, two: Claim) -> bool:
    return dimension(one) == dimension(two) and number(one) != number(two) and number(one) * number(two) > 0


def _bounded(claim: Claim) -> bool:
    """ "over five" is any number above, and so has any ratio."""
    return claim.quantity.interval.low is not None and claim.quantity.interval.high is not None


def _one(one: Claim, two: Claim) -> bool:
    """Both are of one noun or of people; of amounts the unit is enough."""
    return dimension(one) is not None or alike(one, two)


def _determined(text: str) -> bool:
    """ "than the", "above the": what was told before, or is known."""
    return not load("en").measurand.determiners.isdisjoint(words_of(text))


def _met(size: Claim, one: Claim, two: Claim) -> bool:
    """Levels that no words tie are of one thing, and what they differ by is no small share."""
    if one.measurand.noun is not None and two.measurand.noun is not None and not alike(one, two):
        # "the deficit was 7: revenue came to 61 and spending to 68"
        beside = one.sentence == two.sentence == size.sentence
        fine = fineness((one, two), max(number(one), number(two))) >= (_FINE if beside else _TELLING)
        return fine and dimension(one) is not None and one.sentence == two.sentence and dimension(size) != "percent"
    if dimension(size) != "percent":
        return True
    return one.sentence == size.sentence and not far(one, two) and number(size) >= _LEAST and alike(one, two)


def _joint(size: Claim, one: Claim, two: Claim, told: Told, sure: bool = False) -> Joint | None:
    """The difference beside the figure it is told of and the other level; where it fits, or where it surely has to."""
    claims = told.told((two, one, size))
    if dimension(size) == "percent":
        joint = grown(two, one, size, told=sure) if _bounded(one) and _bounded(two) else None
    else:
        joint = _difference(size, one, two, sure)
    if joint is None or not (joint.fits or joint.fails):
        return None
    gap = abs(number(one) - number(two))
    exactly = dimension(size) == "percent" or gap == number(size, dimension(one))
    if joint.fits and not exactly and not sure:
        return None
    return replace(joint, claims=claims, told=joint.told and joint.fails)


def _difference(size: Claim, one: Claim, two: Claim, sure: bool) -> Joint:
    unit = dimension(one)
    first, second = exact([two, one], unit)
    *_, stated = values([two, one, size], unit)
    low, high, as_size = written([two, one, size], unit)
    words = f"{shown(number(two))} to {shown(number(one))} is {shown(abs(number(one) - number(two)))}"
    sides = sizes(high - low), as_size
    claims = (two, one, size)
    return Joint("change", claims, sizes(second - first), stated, words, sure, written=sides)
