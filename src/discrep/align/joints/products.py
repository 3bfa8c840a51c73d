"""So many of each, and what all come to: "five rafts of 14 men, 70 people", "$50 a month, $600 a year"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from discrep.align.dimensions import dimension, in_unit
from discrep.align.joints.model import Joint
from discrep.align.joints.values import alike, number, reckoned, sharp, shown, telling
from discrep.align.stems import nouns, stems
from discrep.arithmetic import rounded, times
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import Interval, closed
from discrep.quantity import Kind
from discrep.units import PHYSICAL, same_dimension, scale

_NEAR = 12  # figures of a text on either side that are looked at
_MOST = 12  # counts of one noun
_LEAST = 10  # products below are met by chance
_WORDS = 40  # characters beside a figure that tell what it is one of
_OVER = 24  # characters behind a figure that tell how long it goes on
_WORD = re.compile(r"[^\W\d_]+")
_ROLES = (None, "total", "part", "average")


class Rate(NamedTuple):
    """A figure of `each`, and how `many` there are; `beside`: the words tie both."""

    each: Claim
    many: Claim
    beside: bool


def products(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The products of figures of one text, and of counts of another; `claims` are in order of document and position."""
    told = [claim for claim in claims if (reckoned(claim) or _lasting(claim)) and len(claim.quantity.ends) == 1]
    counts: dict[str, list[Claim]] = defaultdict(list)
    for claim in told:
        if (name := claim.quantity.unit or claim.measurand.noun) is not None and len(counts[name]) < _MOST:
            counts[name].append(claim)
    for i, each in enumerate(told):
        near = [c for c in told[max(0, i - _NEAR) : i + _NEAR + 1] if c.document == each.document and c is not each]
        yield from _timed(each, near)
        for rate in _rates(told, i, counts):
            found = (_product(rate, total) for total in near if total is not rate.many)
            if (joint := next((each for each in found if each is not None and each.fits), None)) is not None:
                yield joint
                break


def _lasting(claim: Claim) -> bool:
    return claim.quantity.kind is Kind.DURATION and bool(claim.quantity.ends)


def _rates(told: Sequence[Claim], i: int, counts: Mapping[str, Sequence[Claim]]) -> Iterator[Rate]:
    """How many there are of what figure i is told of each of."""
    each = told[i]
    for other, between in _neighbours(told, i):
        if _tied(each, other, between):
            yield Rate(each, other, True)
    names = _per(each)
    for name in names:
        yield from (Rate(each, one, one.sentence == each.sentence) for one in counts.get(name, ()) if one is not each)


def _neighbours(told: Sequence[Claim], i: int) -> Iterator[tuple[Claim, list[str]]]:
    """The figures before and behind in its sentence, with the words between."""
    for one, two in pairwise(told[max(0, i - 1) : i + 2]):
        if one.sentence == two.sentence and one.document == two.document and two.span.start - one.span.end <= _WORDS:
            words = _WORD.findall(one.document.text[one.span.end : two.span.start].casefold())
            yield (two if one is told[i] else one), words


def _tied(each: Claim, count: Claim, between: Sequence[str]) -> bool:
    """ "five rafts of 14 men", "each of the five rafts carried 14", "14 for each of the five rafts"."""
    words, measurand = load("en").joints, load("en").measurand
    if count.quantity.unit is not None or count.measurand.noun is None:
        return False
    if count.span < each.span:
        held = len(between) == 2 and between[1] in measurand.of and _named(count, between[0])
        before = _WORD.findall(_text(each, count.span.start - _WORDS, count.span.start).casefold())[-3:]
        return held or (bool(words.each & set(before)) and not measurand.of.isdisjoint(before))
    return bool(words.each & set(between)) and not measurand.of.isdisjoint(between)


def _named(count: Claim, word: str) -> bool:
    noun = count.measurand.noun or ""
    return nouns().canonical(word) == noun or not stems(word).isdisjoint(stems(noun))


def _text(claim: Claim, start: int, stop: int) -> str:
    """The text of its sentence between two places."""
    sentence = claim.sentence
    low, high = (0, len(claim.document.text)) if sentence is None else (sentence.start, sentence.end)
    return claim.document.text[max(start, low) : min(stop, high)]


def _per(claim: Claim) -> list[str]:
    """What it is told of each of: a noun, or a unit."""
    words = load("en").joints
    if claim.measurand.per is not None:
        return [claim.measurand.per, *_singular([claim.measurand.per])]
    before = _WORD.findall(_text(claim, claim.span.start - _WORDS, claim.span.start).casefold())
    behind = _WORD.findall(_text(claim, claim.span.end, claim.span.end + _WORDS).casefold())
    found = [two for one, two in pairwise(before) if one in words.per]
    if claim.quantity.unit is not None and len(behind) > 1 and behind[0] in words.one:
        found.append(behind[1])  # "40 bushels an acre"
    return [*found, *_singular(found)]


def _singular(words: Sequence[str]) -> list[str]:
    """The nouns as claims have them: a worker is an employee."""
    return [name for word in words if (name := nouns().canonical(word)) != word]


def _product(rate: Rate, total: Claim) -> Joint | None:
    each, count = rate.each, rate.many
    if total.measurand.role not in _ROLES or total.measurand.per is not None or _lasting(total):
        return None
    if not same_dimension(dimension(each), dimension(total)) or dimension(total) == "percent":
        return None
    unit = dimension(total)
    if number(total) < _LEAST or number(total, unit) <= number(each, unit) or number(count) == 1:
        return None
    if not (_of_one(each, count, total) if rate.beside else telling((each, count, total)) and sharp(count)):
        return None
    if any(claim.quantity.interval.high is None for claim in (each, count)):
        return None  # "at least 50 each" comes to anything above
    value = times(in_unit(each.quantity.interval, each, unit), count.quantity.interval)
    return None if value is None else _joint((each, count, total), value, number(count))


def _of_one(each: Claim, count: Claim, total: Claim) -> bool:
    """The total counts what each of them has; where its own noun is unread, people too."""
    if alike(replace(each, measurand=replace(each.measurand, per=None)), total):
        return True
    return each.measurand.noun == count.measurand.noun and total.measurand.noun in load("en").measurand.people


def _timed(each: Claim, near: Sequence[Claim]) -> Iterator[Joint]:
    """ "$50 a month", and "nearly $600 over a year" behind it."""
    per = each.measurand.per
    if per is None or per not in PHYSICAL or not same_dimension(per, "day") or _lasting(each):
        return
    for total in near:
        longer = _over(total)
        if longer is None or total.span < each.span or not same_dimension(dimension(each), dimension(total)):
            continue
        if longer == per or scale(longer).factor < scale(per).factor or not _one_amount(each, total):
            continue
        count = scale(longer).factor / scale(per).factor
        many = closed(int(count), count)  # 52 weeks and some hours
        unit = dimension(total)
        value = times(in_unit(each.quantity.interval, each, unit), many)
        if value is not None:
            joint = _joint((each, total), value, Fraction(int(count)))
            if joint.fits:
                yield joint
                return


def _over(total: Claim) -> str | None:
    """The unit of time that an amount goes on for: "a year", "over a year"."""
    if total.measurand.per is not None:
        return total.measurand.per if total.measurand.per in PHYSICAL else None
    words = load("en").joints
    behind = _WORD.findall(_text(total, total.span.end, total.span.end + _OVER).casefold())
    if behind and behind[0] in words.during:
        behind = behind[1:]
    named = (unit for one, unit in pairwise(behind[:2]) if one in words.one and unit in PHYSICAL)
    return next((unit for unit in named if same_dimension(unit, "day")), None)


def _one_amount(each: Claim, total: Claim) -> bool:
    one, two = each.measurand.noun, total.measurand.noun
    return each.sentence == total.sentence and (one == two or None in (one, two))


def _joint(claims: tuple[Claim, ...], computed: Interval, many: Fraction) -> Joint:
    """A product beside the total: what is reckoned with is as it stands, the total as it may have been rounded."""
    each, total = claims[0], claims[-1]
    unit = dimension(total)
    one = number(each, unit)
    words = f"{shown(many)} × {shown(one)} = {shown(many * one)}"
    stated = in_unit(rounded(total.quantity), total, unit)
    as_told = in_unit(total.quantity.interval, total, unit)
    expected = None if total.quantity.bare else in_unit(total.quantity.pragmatic, total, unit)
    return Joint("product", claims, computed, stated, words, False, expected=expected, written=(computed, as_told))
