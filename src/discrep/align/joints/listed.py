"""Lists in one sentence whose sum is told elsewhere: "the town gives 4, the club 3 and the state 2", and 9 before.

So many figures beside each other that come to another one exactly are hardly chance, whatever is read of their nouns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from discrep.align.dimensions import dimension
from discrep.align.joints.adding import added, far
from discrep.align.joints.model import Joint
from discrep.align.joints.near import Told, fineness, words_of
from discrep.align.joints.values import alike, number, sharp, shown, written
from discrep.arithmetic import total as summed
from discrep.claims import Claim
from discrep.extract.lexicon import load

_FEWEST, _MOST = 3, 12  # figures of a list
_GAP = 90  # characters between two figures of a list
_HERE, _THERE = 20, 60  # steps of the finest figure that a sum has, in its own text and in another
_APART, _TELLING = 50, 100  # and that of two, in another text where all have one noun, and where nouns differ
_NEAR = 8  # figures on either side that two can come to
_WORDS = 6  # words between two that are joined
_LEVELS = 24  # figures of other texts between which a change lies
_MARKS = frozenset(",;:—–")
_OF = 3  # words behind the first part in which "of the rise" stands
_REST = 24  # characters before the last part in which "the remaining" stands, or before all "of the"
_LEAST = 8  # steps of a sum whose total is told as what its parts are of


def listed(told: Told) -> Iterator[Joint]:
    """The sums of lists, and the lists of what a change is made of; `told` are figures of several texts."""
    for sentence in told.sentences():
        yield from _pairs(sentence, told)
        for parts in _lists(sentence):
            found = list(_summed(parts, told))
            yield from found or _of_change(parts, told)


def _pairs(sentence: Sequence[Claim], told: Told) -> Iterator[Joint]:
    """Two that are joined, and what they come to right before them, or elsewhere where hardly by chance.

    "A ward with 28 beds gets 16 here and 12 upstairs"; "73 dogs and 118 cats", and 191 animals.
    """
    for i, (one, two) in enumerate(pairwise(sentence)):
        longer = i > 0 and _beside(sentence[i - 1], one)  # the last two of a list come to nothing by themselves
        if not _beside(one, two) or not (_addend(one) and _addend(two)) or dimension(one) == "percent":
            continue
        value = number(one) + number(two)
        fine = fineness((one, two), value)
        if fine < _HERE:
            continue
        before = told.before(one)
        totals = [before] if before is not None and not far(before, one) and alike(one, before) else []
        if _joined(one, two) and not longer:
            totals += [c for c in told.around(one, _NEAR) if _named(c, one, two) or fine >= _TELLING]
            totals += [c for c in told.saying(value, one) if _named(c, one, two)] * (fine >= _APART)
        fitting = (c for c in totals if number(c) == value and dimension(c) == dimension(one) and c is not two)
        if (total := next(fitting, None)) is not None and _total(total):
            yield _told(added((one, two), total, told=False), told)


def _joined(one: Claim, two: Claim) -> bool:
    """ "23 guests and four employees": a few words and "and" stand between, and no mark."""
    between = one.document.text[one.span.end : two.span.start]
    words, joiners = words_of(between), load("en").numerals.joiners
    return not (_MARKS & set(between)) and len(words) <= _WORDS and any(word in joiners for word in words[-1:])


def _named(total: Claim, one: Claim, two: Claim) -> bool:
    """All are of one noun, or people."""
    people = load("en").measurand.people
    nouns = [claim.measurand.noun for claim in (one, two, total)]
    return all(noun in people for noun in nouns) or (nouns[0] == nouns[2] is not None and nouns[1] in (None, nouns[0]))


def _total(claim: Claim) -> bool:
    return claim.measurand.per is None and claim.measurand.role not in ("change", "average", "part", "before")


def _lists(sentence: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The figures of one unit that stand beside each other in a sentence: all of them, or but the first or the last.

    That one can be the total, or of something else; of the others any could be left out until a sum is met.
    """
    runs: list[list[Claim]] = [[]]
    for claim in sentence:
        if dimension(claim) == "percent":
            continue
        if runs[-1] and not _beside(runs[-1][-1], claim):
            runs.append([])
        runs[-1].append(claim)
    for run in runs:
        if len(run) > _MOST:
            continue
        for parts, left in ((run, None), (run[1:], run[:1]), (run[:-1], run[-1:])):
            if len(parts) >= _FEWEST and all(map(_addend, parts)) and not _held(parts) and _other(parts, left):
                yield parts


def _beside(one: Claim, two: Claim) -> bool:
    """A mark or "and" stands between two figures of one unit, and not much else."""
    between = one.document.text[one.span.end : two.span.start]
    joined = bool(_MARKS & set(between)) or not load("en").joints.parting.isdisjoint(words_of(between))
    return dimension(one) == dimension(two) and len(between) <= _GAP and joined


def _addend(part: Claim) -> bool:
    return sharp(part) and part.measurand.per is None and part.measurand.role not in ("total", "before")


def _held(parts: Sequence[Claim]) -> bool:
    """One of them is the sum of the others already."""
    return 2 * max(map(number, parts)) == sum(map(number, parts))


def _other(parts: Sequence[Claim], left: Sequence[Claim] | None) -> bool:
    """What is left out of a list is its total, or it is of something else."""
    if left is None:
        return True
    return number(left[0]) == sum(map(number, parts)) or not any(alike(left[0], part) for part in parts)


def _summed(parts: Sequence[Claim], told: Told) -> Iterator[Joint]:
    value = sum((number(part) for part in parts), Fraction(0))
    fine = fineness(parts, value)
    unit, before = dimension(parts[0]), told.before(parts[0])
    of_all = before is not None and before.sentence == parts[0].sentence and number(before) == value and _of(before)
    if fine < (_LEAST if of_all else _HERE):
        return
    here = (c for c in told.around(parts[0]) if c not in parts and dimension(c) == unit and number(c) == value)
    there = told.saying(value, parts[0]) if fine >= _THERE else iter(())
    fitting = [*here, *(c for c in there if unit is not None or any(alike(part, c) for part in parts))]
    for total in fitting[:1]:
        yield _told(added(parts, total, told=False), told)


def _of(total: Claim) -> bool:
    """ "Of the 16 people": what follows are parts of them."""
    start = max(0, total.span.start - _REST)
    words = words_of(total.document.text[start : total.span.start])[-2:]
    return not load("en").measurand.of.isdisjoint(words)


def _of_change(parts: Sequence[Claim], told: Told) -> Iterator[Joint]:
    """ "Of the rise steel is 3, soil 2 and the rest 1": by so much one level is above another."""
    words = load("en").joints
    first = parts[0]
    text, of = first.document.text, load("en").measurand.of
    behind = words_of(text[first.span.end : first.span.end + _GAP])[:_OF]
    ahead = words_of(text[max(0, first.span.start - _GAP) : first.span.start])[-_OF:]
    if not any(each and each[0] in of and not words.of_change.isdisjoint(each) for each in (behind, ahead)):
        return
    value = sum((number(part) for part in parts), Fraction(0))
    here = [c for c in told.around(first) if c not in parts and dimension(c) == dimension(first)]
    there = told.alike(first, _LEVELS)
    by_number = {number(c): c for c in reversed([*here, *there])}
    for high in here + there:
        low = by_number.get(number(high) - value)
        if low is not None and fineness((*parts, high), number(high)) >= _HERE:
            yield _told(_between(parts, low, high), told)
            return
    before = [c for c in here if c.span < first.span]
    if len(before) > 1 and len({c.sentence for c in before}) == 1 and _rest(parts[-1]):
        levels = sorted(before[-2:], key=number)
        joint = _between(parts, levels[0], levels[1], stated=True)
        if joint.fails and all(map(sharp, levels)):
            yield _told(joint, told)


def _rest(part: Claim) -> bool:
    """ "the remaining 15": with it the parts are all."""
    before = part.document.text[max(0, part.span.start - _REST) : part.span.start].casefold().split()
    return " ".join(before[-2:]) in load("en").joints.others


def _between(parts: Sequence[Claim], low: Claim, high: Claim, stated: bool = False) -> Joint:
    """The parts of a change beside the two levels."""
    unit = dimension(parts[0])
    computed = summed(written(parts, unit))
    one, two = written([low, high], unit)
    numbers = [number(part) for part in parts]
    value = sum(numbers, Fraction(0))
    gap = number(high) - number(low)
    words = f"{' + '.join(map(shown, numbers))} = {shown(value)}"
    words += f" = {shown(number(high))} - {shown(number(low))}" if value == gap else ""
    return Joint("sum", (*parts, low, high), computed, two - one, words, stated)


def _told(joint: Joint, told: Told) -> Joint:
    return replace(joint, claims=told.told(joint.claims))
