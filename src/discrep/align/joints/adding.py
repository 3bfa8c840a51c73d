"""A sum of figures and the total that it is held against, and which figures can stand in one."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from discrep.align.dimensions import dimension, in_unit
from discrep.align.joints.model import Joint
from discrep.align.joints.values import alike, number, shown, values, written
from discrep.arithmetic import total as summed
from discrep.claims import Claim

_GAP = 2  # characters between two sentences that stand beside each other
WHOLES, PARTS = (None, "total", "record"), (None, "part", "additional")


def added(parts: Sequence[Claim], total: Claim, told: bool, some: bool = False) -> Joint:
    """The parts, and the total that they are held against; one of each of several things stands there several times."""
    unit = dimension(total)
    *each, whole = values([*parts, total], unit)
    *as_told, as_whole = written([*parts, total], unit)
    numbers = [number(part, unit) for part in parts]
    words = f"{' + '.join(map(shown, numbers))} = {shown(sum(numbers, Fraction(0)))}"
    bounded = not total.quantity.bare  # "nearly 700", "more than 400"
    expected = in_unit(total.quantity.pragmatic, total, unit) if bounded else None
    stated = summed(as_told), as_whole
    return Joint("sum", (*dict.fromkeys(parts), total), summed(each), whole, words, told, some, expected, stated)


def comes_to(parts: Sequence[Claim], total: Claim) -> bool:
    """The sum is the total as it is written."""
    unit = dimension(total)
    return sum((number(claim, unit) for claim in parts), Fraction(0)) == number(total, unit)


def named_alike(part: Claim, total: Claim) -> bool:
    """Both name one noun or measure, or people; shares of several groups have no sum."""
    nouns = part.measurand.noun, total.measurand.noun
    return None not in nouns and alike(part, total) and dimension(total) != "percent"


def far(a: Claim, b: Claim) -> bool:
    """More than one sentence lies between, or another paragraph begins."""
    first, second = sorted((a, b), key=lambda claim: claim.span)
    if first.sentence is None or second.sentence is None:
        return False
    return second.sentence.start - first.sentence.end > _GAP
