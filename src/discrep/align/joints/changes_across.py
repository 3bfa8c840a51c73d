"""A change of one text, and the levels of it that another text tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from discrep.align.dimensions import dimension
from discrep.align.joints.changes import LEVELS, grown, sized, words_before
from discrep.align.joints.model import Joint
from discrep.align.joints.values import alike, number, reckoned, sharp, telling
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.spans import Span

_FEW = 12  # figures of one noun, or of one sentence, that are looked at
_LEAST = 10  # other figures below are in two sentences by chance, but for amounts
Sentences = dict[tuple[str, Span | None], list[Claim]]


def changes_across(found: Sequence[Joint], claims: Sequence[Claim]) -> Iterator[Joint]:
    """The changes of several texts; `found` are those of single texts, `claims` those of all in order."""
    told = [claim for claim in claims if reckoned(claim)]
    levels = [claim for claim in told if claim.measurand.role in LEVELS and sharp(claim)]
    explained = {joint.claims[-1].id for joint in found}
    sizes = [c for c in told if c.measurand.role == "change" and c.id not in explained]
    yield from _in_units([c for c in told if c.measurand.role == "change"], levels)
    yield from _in_percent([c for c in sizes if dimension(c) == "percent"], levels)
    yield from _retold([joint for joint in found if joint.fits], claims)


def _in_units(sizes: Sequence[Claim], levels: Sequence[Claim]) -> Iterator[Joint]:
    """ "$7 million above the estimate of Sunday": the level before has a noun of the one after."""
    by_noun: dict[str, list[Claim]] = defaultdict(list)
    for claim in levels:
        if claim.measurand.noun is not None:
            by_noun[claim.measurand.noun].append(claim)
    by_sentence = _sentences(levels)
    stages = load("en").measures.stages
    for size in sizes:
        if size.measurand.noun is None:
            continue
        for after in [c for c in by_sentence[size.document.id, size.sentence][:_FEW] if alike(c, size)]:
            names = [after.measurand.noun or "", *stages.get(after.measurand.noun or "", ())]
            names += [whole for whole, parts in stages.items() if after.measurand.noun in parts]
            others = [c for name in names for c in by_noun.get(name, ())[:_FEW] if c.document != size.document]
            yield from _fitting(others, after, size)


def _fitting(others: Sequence[Claim], after: Claim, size: Claim) -> Iterator[Joint]:
    for before in others:
        if alike(before, after) and number(before) != number(after):
            joint = sized(before, after, size, told=False)
            exact_size = joint is not None and number(size, dimension(after)) == abs(number(after) - number(before))
            if joint is not None and exact_size:
                yield joint
                return


def _in_percent(sizes: Sequence[Claim], levels: Sequence[Claim]) -> Iterator[Joint]:
    """ "It took $22.4 million, 36 percent less than at first": an amount of so many digits at first."""
    by_unit: dict[str, list[Claim]] = defaultdict(list)
    for claim in levels:
        if claim.quantity.unit is not None:
            by_unit[claim.quantity.unit].append(claim)
    by_sentence = _sentences(levels)
    for size in sizes:
        for after in by_sentence[size.document.id, size.sentence][:_FEW]:
            near = by_unit.get(after.quantity.unit or "", ())[:_FEW]
            for before in near:
                if before.document == size.document or not alike(before, after) or not telling((before, after)):
                    continue
                joint = sized(before, after, size, told=False)
                if joint is not None and joint.fits:
                    yield joint
                    break


def _retold(found: Sequence[Joint], claims: Sequence[Claim]) -> Iterator[Joint]:
    """A change with its levels, and what another text says of the same change.

    It is the same where both texts name the day from which on, and another figure that stands beside it.
    """
    by_sentence = _sentences(claims)
    changes = [c for c in claims if dimension(c) == "percent" and _since(c) is not None and _changes(c)]
    for joint in found:
        *levels, size = joint.claims
        if joint.kind != "change" or len(levels) != 2 or dimension(size) != "percent" or _since(size) is None:
            continue
        before, after = levels
        for other in changes[:_FEW]:
            if other.document == size.document or _since(other) != _since(size):
                continue
            if any(_elsewhere(other, claim) for claim in joint.claims):
                continue
            one, two = (by_sentence[c.document.id, c.sentence][:_FEW] for c in (size, other))
            if any(_beside(a, b) for a in one for b in two) and _way(other) in (None, number(after) > number(before)):
                if (told := grown(before, after, other, told=True)) is not None:
                    yield told


def _elsewhere(one: Claim, two: Claim) -> bool:
    """They are told of two subjects, places or groups."""
    a, b = one.measurand, two.measurand
    told = (a.subject, b.subject), (a.place, b.place), (a.population, b.population)
    return any(None not in both and both[0] != both[1] for both in told)


def _since(claim: Claim) -> object:
    """The day on which a change begins."""
    return None if claim.measurand.time is None else claim.measurand.time.start


def _changes(claim: Claim) -> bool:
    return claim.measurand.role == "change" or _way(claim) is not None


def _way(claim: Claim) -> bool | None:
    """Whether the words right before a figure say that something rose: "down by", "rose by"."""
    words, change = words_before(claim), load("en").change
    if not words or words[-1] not in load("en").measures.by:
        return None
    return next((word in change.up for word in reversed(words[:-1]) if word in change.up | change.down), None)


def _beside(one: Claim, two: Claim) -> bool:
    """Two sentences hold one figure, so that they tell of one thing."""
    if one.quantity.ends != two.quantity.ends or one.quantity.unit != two.quantity.unit or not one.quantity.ends:
        return False
    return dimension(one) != "percent" and (one.quantity.unit is not None or number(one) >= _LEAST)


def _sentences(claims: Iterable[Claim]) -> Sentences:
    found: Sentences = defaultdict(list)
    for claim in claims:
        found[claim.document.id, claim.sentence].append(claim)
    return found
