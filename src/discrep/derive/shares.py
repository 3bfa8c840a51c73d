"""Shares, growth and means: a part of a whole in percent, so many percent of a whole, a rise, an average."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations

from discrep.arithmetic import PERCENT, mean, times
from discrep.arithmetic import growth as grown
from discrep.arithmetic import share as shared
from discrep.derive.derivation import Derivation
from discrep.derive.operands import Operand, near_noun, same_noun, some_noun
from discrep.intervals import Interval
from discrep.quantity import described
from discrep.units import convert, same_dimension

_MOST = 3  # figures of one derivation


def shares(target: Operand, others: Sequence[Operand]) -> Iterator[Derivation]:
    """What part one figure is of another, or what a share of a whole comes to."""
    if target.share and target.unit == "percent" and not _changing(target):
        for part, whole in permutations([each for each in others if not each.share], 2):
            if _alike(part, whole) and _part_of(part, whole, target):
                yield from _share(part, whole)
    elif not target.share:
        for share, whole in permutations(others, 2):
            if share.unit != "percent" or whole.share or _changing(share) or not _alike(target, whole):
                continue
            if _named(target, share, whole) and target.outline.noun and whole.interval.low is not None:
                taken, formula = times(share.interval, _in(whole, target)), f"{_shown(share)} % of {_shown(whole)}"
                if taken is not None:
                    yield Derivation("share", (share, whole), taken.scaled(Fraction(1, PERCENT)), formula)


def _share(part: Operand, whole: Operand) -> Iterator[Derivation]:
    value = shared(_in(part, whole), whole.interval)
    if value is not None and value.high is not None and value.high <= PERCENT:
        formula = f"{_shown(part)} of {_shown(whole)}"
        yield Derivation("share", (part, whole), value, formula, part.cues.part)


def _part_of(part: Operand, whole: Operand, target: Operand) -> bool:
    """The one counts some of the other, and the text tells of it."""
    inside = part.cues.part or some_noun(whole, part) or bool(part.noun & whole.noun)
    if not inside:
        return False
    own = (part.noun | part.cues.clause) - whole.noun - whole.cues.clause
    told = target.noun | target.cues.clause
    return bool(own & told) and (not target.noun or bool(target.noun & (whole.noun | own)))


def _named(target: Operand, share: Operand, whole: Operand) -> bool:
    """The share is one of the whole, and the text counts what the share is one of, or tells what sets it apart."""
    own = (share.noun | share.cues.clause) - whole.noun
    told = target.noun | target.cues.clause
    of = same_noun(share, whole) or near_noun(share, whole) or some_noun(whole, target)
    return of and bool(own & told & target.cues.clause or target.noun & share.cues.clause)


def growth(target: Operand, others: Sequence[Operand]) -> Iterator[Derivation]:
    """By how much a figure is above or below an earlier one, in percent or as it is."""
    if not _changing(target):
        return
    for one, two in combinations([each for each in others if not _changing(each)], 2):
        if not _alike(one, two) or not (same_noun(one, two) and same_noun(target, one) and same_noun(target, two)):
            continue
        before, after = _in_time(one, two)
        fall = _falls(target)
        change = _in(after, before) - before.interval
        formula = f"{_shown(after)} − {_shown(before)}"
        if fall:
            change, formula = -change, f"{_shown(before)} − {_shown(after)}"
        if target.unit == "percent":
            value = grown(before.interval, _in(after, before))
            if value is not None and fall:
                value = -value
            if value is not None and value.low is not None and value.low >= 0:
                text = f"({formula}) / {_shown(before)}"
                yield Derivation("growth", (before, after), value, text, True)
        elif _alike(target, before) and change.low is not None and change.low > 0:
            value = convert(change, before.unit, target.unit, difference=True)
            yield Derivation("difference", (before, after), value, formula, True)


def means(target: Operand, others: Sequence[Operand]) -> Iterator[Derivation]:
    """The mean of all figures that count the same."""
    if not (target.cues.mean or target.outline.averaged):
        return
    alike = [each for each in others if same_dimension(target.unit, each.unit) and not each.cues.mean]
    fitting = [each for each in alike if same_noun(target, each)]
    if not 1 < len(fitting) <= _MOST:
        return
    value = mean([_in(each, target) for each in fitting])
    formula = f"({' + '.join(_shown(each) for each in fitting)}) / {len(fitting)}"
    yield Derivation("mean", tuple(fitting), value, formula, True)


def _changing(operand: Operand) -> bool:
    """It is a change, not a level."""
    claim = operand.outline.claim
    return claim.quantity.change is not None or claim.measurand.role == "change"


def _falls(target: Operand) -> bool:
    claim = target.outline.claim
    return claim.quantity.change == "down" or target.cues.direction < 0


def _in_time(one: Operand, two: Operand) -> tuple[Operand, Operand]:
    """The earlier one first: as they are dated, else as "from" says, else as they stand."""
    days = one.outline.time, two.outline.time
    if days[0] is not None and days[1] is not None and days[0].disjoint(days[1]):
        return (one, two) if days[0].high_cut < days[1].low_cut else (two, one)
    return (two, one) if two.outline.claim.measurand.role == "before" else (one, two)


def _alike(one: Operand, two: Operand) -> bool:
    return same_dimension(one.unit, two.unit) and one.powers == two.powers


def _in(operand: Operand, other: Operand) -> Interval:
    return convert(operand.interval, operand.unit, other.unit)


def _shown(operand: Operand) -> str:
    return described(operand.interval)
