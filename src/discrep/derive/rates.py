"""Products and ratios: so many of each, a price, a speed, an area. The dimensions must come out right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from discrep.arithmetic import over, times
from discrep.derive.derivation import Derivation
from discrep.derive.operands import Operand, Powers, near_noun, same_noun
from discrep.intervals import Interval
from discrep.quantity import described
from discrep.units import scale

_MOST = 3  # figures of one derivation


def rates(target: Operand, others: Sequence[Operand]) -> Iterator[Derivation]:
    """Products and ratios of two figures."""
    if target.share:
        return
    for one, two in permutations([each for each in others if not each.share and not scale(each.unit).offset], 2):
        used = (*one.used, *two.used)
        if _plain(one) or _plain(two) or len({id(each) for each in used}) < len(used) or len(used) > _MOST:
            continue
        if _product(target, one, two):
            multiplied = times(one.interval, two.interval)
            if multiplied is not None:
                value = _scaled(multiplied, target, one.factor * two.factor)
                yield Derivation("product", used, value, _formula(one, "×", two), True)
        if _ratio(target, one, two) and (divided := over(one.interval, two.interval)) is not None:
            value = _scaled(divided, target, one.factor / two.factor)
            yield Derivation("ratio", used, value, _formula(one, "/", two), True)


def _plain(operand: Operand) -> bool:
    """One of something is hardly reckoned with."""
    return operand.outline.claim.quantity.value == 1


def _formula(one: Operand, sign: str, two: Operand) -> str:
    return f"{_shown(one)} {sign} {_shown(two)}"


def _shown(operand: Operand) -> str:
    unit = f" {operand.unit}" if operand.unit else ""
    return f"{operand.formula or described(operand.interval)}{unit}{f' per {operand.time}' if operand.time else ''}"


def _product(target: Operand, rate: Operand, count: Operand) -> bool:
    """So many of each times how many there are."""
    if _joined(rate.powers, count.powers, 1) != target.powers or target.cues.each:
        return False
    if target.powers and rate.powers and count.powers:
        return True  # a speed and a time, a length and a width
    if rate.powers != target.powers and rate.time is None:
        return False
    if not (same_noun(target, rate) or near_noun(target, rate)):
        return False
    if rate.time is not None and count.powers:
        return True
    return bool(rate.cues.per & _counted(count)) or (rate.cues.rated and not count.noun)


def _counted(count: Operand) -> frozenset[str]:
    return count.noun or count.outline.noun


def _ratio(target: Operand, whole: Operand, divisor: Operand) -> bool:
    """How many of these a whole makes, or how much falls to each."""
    if _joined(whole.powers, divisor.powers, -1) != target.powers:
        return False
    if target.powers and whole.powers and divisor.powers:
        return True
    if not divisor.powers and (target.cues.each or target.cues.mean):  # how much falls to each
        if not (same_noun(target, whole) or near_noun(target, whole)):
            return False
        if whole.powers == divisor.powers and same_noun(whole, divisor):
            return False
        return bool(target.cues.per & _counted(divisor)) or target.cues.mean
    if whole.powers != divisor.powers or target.cues.each:
        return False
    alike = whole.powers or same_noun(whole, divisor) or near_noun(whole, divisor)
    return bool(alike) and bool(divisor.cues.per & target.noun) and not target.noun & whole.noun


def _joined(one: Powers, two: Powers, sign: int) -> Powers:
    found = dict(one)
    for name, power in two:
        found[name] = found.get(name, 0) + sign * power
    return tuple(sorted((name, power) for name, power in found.items() if power))


def _scaled(value: Interval, target: Operand, factor: Fraction) -> Interval:
    return value.scaled(factor / target.factor)
