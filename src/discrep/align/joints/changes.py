"""A change, and the levels before and after it: "rose 10 percent from 100 to 120", "doubled from 10 to 15"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from discrep.align.dimensions import dimension
from discrep.align.joints.model import Joint
from discrep.align.joints.values import (
    alike,
    both,
    exact,
    number,
    reckoned,
    share_values,
    sharp,
    shown,
    telling,
    values,
    written,
)
from discrep.arithmetic import PERCENT, growth, over, sizes
from discrep.claims import Claim, Period
from discrep.extract.lexicon import load
from discrep.intervals import above, below, closed
from discrep.units import same_dimension

_VERB = 5  # words before the first of two levels in which the verb of the change stands
_BEFORE = 60  # characters that hold them
_NEAR = 24  # figures on either side of a change that can be its levels
_YEAR = 300  # days: over shorter ones a level is hardly told again
LEVELS = (None, "total", "before", "part")
_TENTH = Fraction(1, 10)  # "doubled" is said of 1.8 to 2.2 times
_LEAST = 10  # differences below are met by chance


def changes(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The changes of one text; `claims` are those of one document in order, of a change both levels."""
    told = [claim for claim in claims if reckoned(claim)]
    for before, after in _levels(told):
        yield from _directed(before, after)
        yield from _multiplied(before, after)
    for i, size in enumerate(told):
        if size.measurand.role == "change":
            yield from _of_size(told[max(0, i - _NEAR) : i + _NEAR + 1], size)


def _of_size(near: Sequence[Claim], size: Claim) -> Iterator[Joint]:
    """The levels that the size of a change belongs to, among the figures around it."""
    others = sum(c.measurand.role == "change" and c.sentence == size.sentence for c in near)
    beside = [(b, a) for b, a in _levels(near) if size.sentence == a.sentence is not None and _of_one(size, a)]
    alone = len(beside) == 1 == others and not any(_compared(b) for b, _ in beside)
    fitting = [joint for b, a in beside if (joint := sized(b, a, size, told=alone)) is not None]
    yield from fitting
    if not fitting and (joint := _between_times(near, size)) is not None:
        yield joint
    elif not fitting:
        yield from _met(near, size)


def _compared(before: Claim) -> bool:
    """ "up 40 cents to $2.90, more than the 20 cents": it may be another size, or a rival's level."""
    words = load("en").joints
    return not (words.than | words.against).isdisjoint(words_before(before)[-2:])


def _levels(told: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The figure before and the figure after a change that one sentence tells."""
    for i, before in enumerate(told):
        if before.measurand.role != "before":
            continue
        near = [c for c in told[max(0, i - 2) : i + 3] if c is not before and c.sentence == before.sentence]
        fitting = [c for c in near if c.measurand.role is None and _one_level(c, before)]
        if len(fitting) == 1:
            yield before, fitting[0]


def _of_one(size: Claim, level: Claim) -> bool:
    """The change can be one of the level: of its noun, or of none of its own."""
    one, two = size.measurand.noun, level.measurand.noun
    return one == two or None in (one, two) if dimension(size) == "percent" else alike(size, level)


def _between_times(told: Sequence[Claim], size: Claim) -> Joint | None:
    """ "gained 1,130 between July 2022 and July 2023 and now has 51,240": the level of 2022 stands elsewhere."""
    time = size.measurand.time
    if time is None or time.start is None or time.end is None or (time.end - time.start).days < _YEAR:
        return None
    after = [c for c in told if c.sentence == size.sentence and c.measurand.role is None and alike(c, size)]
    before = [c for c in told if c not in after and c.measurand.role is None and alike(c, size) and _held(c, time)]
    if len(after) != 1 or len(before) != 1 or not alike(before[0], after[0]):
        return None
    return sized(before[0], after[0], size, told=True)


def _held(level: Claim, change: Period) -> bool:
    """The level is one of the beginning of the change."""
    time = level.measurand.time
    if time is None or time.start is None or time.end is None or change.start is None or change.end is None:
        return False
    return time.start <= change.start <= time.end < change.end


def _one_level(after: Claim, before: Claim) -> bool:
    """The figure before may leave out what the one after says: "from 100 to 120 boats a year"."""
    return alike(*(replace(c, measurand=replace(c.measurand, per=None)) for c in (after, before)))


def sized(before: Claim, after: Claim, size: Claim, told: bool) -> Joint | None:
    """The size of a change against its levels: in percent, or in the unit of the levels."""
    unit = dimension(after)
    one, two = exact([before, after], unit)
    if same_dimension(dimension(size), unit) and size.measurand.role == "change" and unit != "percent":
        *_, stated = values([before, after, size], unit)  # the size may be the coarser one
        first, second, as_size = written([before, after, size], unit)
        low, high = number(before, unit), number(after, unit)
        words = f"{shown(low)} to {shown(high)} is {shown(abs(high - low))}"
        sides = sizes(second - first), as_size
        return Joint("change", (before, after, size), sizes(two - one), stated, words, told, written=sides)
    if dimension(size) != "percent" or unit == "percent":
        return None
    return grown(before, after, size, told)


def grown(before: Claim, after: Claim, size: Claim, told: bool) -> Joint | None:
    """Growth in percent of the level before."""
    unit = dimension(after)
    first, second = number(before, unit), number(after, unit)
    computed = both(growth, [before, after], unit)
    if computed is None:
        return None
    words = f"{shown(first)} to {shown(second)} is {shown(abs(second / first - 1) * PERCENT)} percent"
    increase, as_told = map(sizes, computed)
    stated, expected, as_size = share_values(size, told)
    expected = None if expected is None else sizes(expected)
    sides = as_told, sizes(as_size)
    return Joint("change", (before, after, size), increase, sizes(stated), words, told, False, expected, sides)


def _directed(before: Claim, after: Claim) -> Iterator[Joint]:
    """ "rose from 120 to 100": the verb against the levels."""
    first = min(before, after, key=lambda claim: claim.span)
    words, change = words_before(first), load("en").change
    if not words or words[-1] not in load("en").measurand.from_ | load("en").measurand.infinitive:
        return
    adverbs = load("en").measurand.adverbs
    verb = next((word for word in reversed(words[:-1]) if not word.endswith(adverbs)), "")
    up, down = verb in change.up, verb in change.down
    unit = dimension(after)
    one, two = exact([before, after], unit)
    if up == down or one.low is None or one.high is None:
        return
    stated = above(one.low) if up else below(one.high)
    told = f"{shown(number(before, unit))} to {shown(number(after, unit))} is no {'rise' if up else 'fall'}"
    joint = Joint("change", (before, after), two, stated, told, told=True)
    if joint.fails:
        yield joint


def _multiplied(before: Claim, after: Claim) -> Iterator[Joint]:
    """ "doubled from 10 to 15"."""
    first = min(before, after, key=lambda claim: claim.span)
    words, factors = words_before(first), load("en").joints.factors
    at = next((i for i, word in enumerate(words) if word in factors), None)
    unit = dimension(after)
    one, two = exact([before, after], unit)
    ratio = over(two, one)
    if at is None or ratio is None:
        return
    factor = factors[words[at]]
    hedges = load("en").joints
    low, high = factor * (1 - _TENTH), factor * (1 + _TENTH)
    hedge = " ".join(words[max(0, at - 2) : at])
    if any(phrase in hedge for phrase in hedges.more):
        stated = above(factor)
    elif any(phrase in hedge for phrase in hedges.nearly):
        stated = closed(low, factor)
    else:
        stated = closed(low, high)
    first_number, second = number(before, unit), number(after, unit)
    told = f"{shown(second)} is {shown(second / first_number)} times {shown(first_number)}, and {words[at]} is told"
    joint = Joint("change", (before, after), ratio, stated, told, told=True)
    if joint.fails:
        yield joint


def words_before(claim: Claim) -> list[str]:
    """The last words of its sentence before a figure."""
    begin = claim.sentence.start if claim.sentence is not None else 0
    text = claim.document.text[max(begin, claim.span.start - _BEFORE) : claim.span.start]
    return [word.strip(",.;:()").casefold() for word in text.split()[-_VERB:]]


def _met(told: Sequence[Claim], size: Claim) -> Iterator[Joint]:
    """Two levels of the text whose difference, or growth, is a change that it tells elsewhere."""
    if len(size.quantity.ends) != 1 or (number(size) < _LEAST if dimension(size) != "percent" else not sharp(size)):
        return
    levels = [c for c in told if c.measurand.role in LEVELS and sharp(c)]
    after = [c for c in levels if c.sentence == size.sentence and (alike(c, size) or dimension(size) == "percent")]
    for two in after:
        for one in levels:
            if one is two or not alike(one, two) or number(one) == number(two) or not telling((one, two)):
                continue
            joint = sized(one, two, size, told=False)
            if joint is not None and joint.fits:
                yield joint
                return
