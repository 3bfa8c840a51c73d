"""Kinds that make up all: passengers and crew, the dead and the saved, for and against, seats and standing room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise

from discrep.align.dimensions import dimension
from discrep.align.joints.adding import added, far
from discrep.align.joints.model import Joint
from discrep.align.joints.near import Told, fineness, words_of
from discrep.align.joints.sides import Side, apart, sides
from discrep.align.joints.values import alike, number, sharp
from discrep.align.joints.votes import opposed
from discrep.claims import Claim
from discrep.extract.lexicon import load

_LEAST = 10  # sums below are met by chance
_FINE = 100  # steps of the finest figure that a sum has where its parts, or they and it, stand apart
_SOME = 50  # and where the words tie the figures, or all are people
_SMALL = 20  # a sum below has to stand beside its parts
_MOST = 4  # kinds of one whole
_REST = 24  # characters before the last kind in which "the other" stands
_FEW = 8  # figures of a text, or of one kind in all texts, that are looked at

Sided = tuple[Claim, frozenset[Side]]
Rest = dict[Fraction, list[tuple[Claim, Claim]]]


def kinds(told: Told) -> Iterator[Joint]:
    """The kinds of one whole, and the figure for all, in their text or in another."""
    counts = [claim for claim in told.claims if sharp(claim) and dimension(claim) is None]
    sided = _sided(counts, told)
    rest = _rest(told)
    for i in range(len(sided)):
        for size in range(2, _MOST + 1):
            run = sided[i : i + size]
            if len(run) < size or not _one_place([claim for claim, _ in run]):
                break
            if apart([each for _, each in run]):
                parts = [claim for claim, _ in run]
                found = (_all(parts, told), _with_more(parts, rest, told), _short(run, told))
                yield from (_as_told(joint, told) for joint in found if joint is not None)
    yield from (_as_told(joint, told) for joint in (*_scattered(sided, told), *_across(sided, told)))


def _sided(counts: Sequence[Claim], told: Told) -> list[Sided]:
    """Each figure with its kinds; of "28 votes to 17" the first ones are for it, the others against."""
    found = [(claim, sides(claim, told)) for claim in counts]
    for i, (won, lost) in enumerate(pairwise(counts)):
        if won.document == lost.document and opposed(won, lost):
            found[i : i + 2] = [(won, frozenset({("votes", 0)})), (lost, frozenset({("votes", 1)}))]
    return found


def _one_place(parts: Sequence[Claim]) -> bool:
    """They stand in one sentence, or in two that follow each other."""
    first, last = parts[0], parts[-1]
    return first.document == last.document and first.sentence is not None and not far(first, last)


def _all(parts: Sequence[Claim], told: Told) -> Joint | None:
    """The figure that they come to, in their text or in another."""
    value = sum((number(part) for part in parts), Fraction(0))
    if value < _LEAST:
        return None
    here = [c for c in told.around(parts[0]) if c not in parts and dimension(c) is None and number(c) == value]
    for total in here:
        if _whole(total) and (value >= _SMALL or not far(total, parts[0]) or not far(total, parts[-1])):
            return added(parts, total, told=False)
    for total in told.saying(value, parts[0]):
        people = _of_people(total, parts, told) and value >= _SMALL
        if _whole(total) and (people or fineness((*parts, total), value) >= _FINE):
            return added(parts, total, told=False)
    return None


def _short(run: Sequence[Sided], told: Told) -> Joint | None:
    """ "Of the 86, 59 are new and the other 17 old": the words leave nobody out, and some are."""
    parts = [claim for claim, _ in run]
    whole = _told_of(run, told)
    if whole is None or not sharp(whole) or not all(part.sentence == parts[0].sentence for part in parts):
        return None
    value = sum((number(part) for part in parts), Fraction(0))
    near = {number(c) for c in told.around(whole) if c not in parts}
    explained = any(value + each in near | {number(whole)} for each in near)  # with another kind they come to something
    joint = added(parts, whole, told=True)
    return joint if joint.fails and not explained else None


def _told_of(run: Sequence[Sided], told: Told) -> Claim | None:
    """The figure for all of which the words say that it is made up of these kinds."""
    first, last = run[0][0], run[-1][0]
    words, whole = load("en").joints, told.before(first)
    before = last.document.text[max(0, last.span.start - _REST) : last.span.start].casefold().split()
    if " ".join(before[-2:]) in words.others and whole is not None and dimension(whole) is None:
        tied = whole.sentence == first.sentence or (first.measurand.role == "part" and not far(whole, first))
        names = {name for _, its in run for name, _ in its}
        own = {name for name, _ in sides(whole, told)}
        if tied and _whole(whole) and own.isdisjoint(names):
            return whole
    if not any(phrase in " ".join(words_of(told.words(last))) for phrase in words.final):
        return None
    near = [c for c in told.around(last, _FEW) if c != first and dimension(c) is None and _whole(c)]
    dead = [c for c in near if (words.deadly, 0) in sides(c, told)]
    return dead[0] if len({number(c) for c in dead}) == 1 else None


def _whole(claim: Claim) -> bool:
    measurand = claim.measurand
    return measurand.per is None and measurand.role not in ("change", "average", "part")


def _of_people(total: Claim, parts: Sequence[Claim], told: Told) -> bool:
    """It counts people who were there, or things of their noun; not how many it could be."""
    noun, lexicon = total.measurand.noun, load("en")
    if total.measurand.modality == "capacity" or not lexicon.joints.allowed.isdisjoint(words_of(told.words(total))):
        return False
    known = noun in lexicon.measurand.people or noun in lexicon.joints.persons
    return known or any(part.measurand.noun == noun is not None and alike(part, total) for part in parts)


def _rest(told: Told) -> Rest:
    """ "80 came, five of whom nobody had asked": what is left of a whole without its part."""
    found: Rest = defaultdict(list)
    for whole, part in pairwise(told.claims):
        tied = part.measurand.role == "part" and whole.sentence == part.sentence and whole.document == part.document
        if tied and dimension(whole) is None is dimension(part) and number(part) < number(whole):
            found[number(whole) - number(part)].append((part, whole))
    return found


def _with_more(parts: Sequence[Claim], rest: Rest, told: Told) -> Joint | None:
    """The kinds of one text, and those that another text counts with them."""
    value = sum((number(part) for part in parts), Fraction(0))
    for more, whole in rest.get(value, ())[:_FEW]:
        if whole.document != parts[0].document and _of_people(whole, parts, told) and sharp(more):
            if fineness((*parts, more, whole), number(whole)) >= _SOME:
                return added((*parts, more), whole, told=False)
    return None


def _scattered(sided: Sequence[Sided], told: Told) -> Iterator[Joint]:
    """Two kinds and all of them, apart from each other in one text."""
    for i, (one, its) in enumerate(sided):
        for two, others in sided[i + 1 : i + 1 + _FEW] if its else ():
            if two.document != one.document:
                break
            value = number(one) + number(two)
            if not apart([its, others]):
                continue
            near = [c for c in told.around(one) if number(c) == value and dimension(c) is None and _whole(c)]
            for total in near[:1]:
                if _of_people(total, (one, two), told) and fineness((one, two, total), value) >= _SOME:
                    yield added((one, two), total, told=False)


def _across(sided: Sequence[Sided], told: Told) -> Iterator[Joint]:
    """One kind of one text, another of a second one, and all of them in any."""
    by_group: dict[str, list[Sided]] = defaultdict(list)
    for claim, its in sided:
        for name in sorted({name for name, _ in its}):
            if len(by_group[name]) < 2 * _FEW:
                by_group[name].append((claim, its))
    for group in by_group.values():
        for (one, its), (two, others) in combinations(group, 2):
            value = number(one) + number(two)
            if one.document == two.document or not apart([its, others]):
                continue
            totals = (c for c in told.numbered(value, one) if _whole(c) and (_beside(c, one) or _beside(c, two)))
            total = next(totals, None)
            if total is not None and min(number(one), number(two)) >= _LEAST:
                if fineness((one, two, total), value) >= _FINE:
                    yield added((one, two), total, told=False)


def _beside(one: Claim, two: Claim) -> bool:
    return one.document == two.document and one.sentence == two.sentence


def _as_told(joint: Joint, told: Told) -> Joint:
    return replace(joint, claims=told.told(joint.claims))
