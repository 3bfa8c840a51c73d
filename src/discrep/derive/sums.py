"""Sums and differences: parts of one whole, and what is left after something came or went.

All figures that count the same must take part, those that the words tell nothing of aside: that seven less six is
one explains nothing where three more were picked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from discrep.align.stems import stems
from discrep.arithmetic import total
from discrep.derive.derivation import Derivation
from discrep.derive.operands import Operand, near_noun, same_noun, some_noun
from discrep.extract.lexicon import load
from discrep.intervals import Interval
from discrep.quantity import described
from discrep.units import convert, is_money, same_dimension

_MOST = 3  # figures of one derivation


def sums(target: Operand, others: Sequence[Operand]) -> Iterator[Derivation]:
    """Sums and differences of figures that count what the target counts, or parts of it."""
    loose = target.cues.than is not None or any(each.cues.than is not None for each in others)
    fitting = _apart([each for each in others if _fits(target, each, loose)], target)
    if target.cues.than is not None:
        yield from _compared(target, fitting)
        return
    signs = {id(each): _signs(target, each, fitting) for each in fitting}
    bound = [each for each in fitting if _binding(target, each, fitting)]
    for size in range(2, _MOST + 1):
        for chosen in combinations(fitting, size):
            if any(each not in chosen for each in bound):
                continue
            for way in product(*(signs[id(each)] for each in chosen)):
                if (found := _signed(target, chosen, way)) is not None:
                    yield found
    yield from _transfers(target, fitting)
    yield from _complements(target, others)


def _signed(target: Operand, chosen: Sequence[Operand], signs: Sequence[int]) -> Derivation | None:
    """The sum with these signs; the one that adds stands first. None below nothing."""
    if 1 not in signs or (-1 not in signs and not target.cues.total and all(each.cues.listed for each in chosen)):
        return None
    if not target.cues.total and any(one.outline.elsewhen(two.outline) for one, two in combinations(chosen, 2)):
        return None  # how things stand at two times is not added up
    if target.unit is None and len({each.unit for each in chosen} - {None}) > 1:
        return None  # a number without a unit does not say in which of theirs it is
    terms = sorted(zip(signs, chosen, strict=True), key=lambda term: -term[0])
    values = [_in(each, target) for _, each in terms]
    value, formula = total(own.scaled(sign) for (sign, _), own in zip(terms, values, strict=True)), ""
    for (sign, _), own in zip(terms, values, strict=True):
        shown = described(own)
        formula += f" {'+' if sign > 0 else '−'} {shown}" if formula else shown
    if value.high is not None and value.high < 0:
        return None
    cues = target.cues
    stated = cues.total or cues.rest or cues.after or any(each.cues.direction for each in chosen)
    return Derivation(
        "sum" if -1 not in signs else "difference", tuple(each for _, each in terms), value, formula, stated
    )


def _apart(fitting: list[Operand], target: Operand) -> list[Operand]:
    """Those that are no parts of others: in "500 engineers, 120 of them women" nothing is added up."""
    if not target.cues.total:
        return fitting
    if any(each.cues.total for each in fitting):
        return []  # the source gives a total itself
    whole = [each for each in fitting if not each.cues.listed and (not each.cues.part or each.cues.direction)]
    return whole or fitting


def _in(operand: Operand, target: Operand) -> Interval:
    """Its values in the unit of the target; a bare number is taken to have the other's unit."""
    if target.unit is None or operand.unit is None:
        return operand.interval
    return convert(operand.interval, operand.unit, target.unit)


def _fits(target: Operand, other: Operand, loose: bool = False) -> bool:
    """It counts the same, of nobody else; `loose`: one is told by the other's, "9 more than Tom has"."""
    if not _one_unit(target, other) or other.outline.averaged:
        return False
    if target.outline.elsewhen(other.outline):
        return False
    spent = is_money(target.unit) and target.cues.direction != 0 and other.cues.direction != 0
    if not (spent or same_noun(target, other) or some_noun(target, other) or near_noun(target, other)):
        return False
    one, two = target.outline.claim.measurand.event, other.outline.claim.measurand.event
    if one is not None and two is not None and one != two:
        return False
    if target.modifiers and other.modifiers and target.modifiers.isdisjoint(other.modifiers) and _alike(target, other):
        return False
    if loose or target.cues.total or other.cues.giver or other.cues.direction < 0:
        return True
    one, two = target.subject, other.subject
    return one is None or two is None or not set(one.split()).isdisjoint(two.split())


def _alike(target: Operand, other: Operand) -> bool:
    """They count things of one noun, so that only what is told of these tells them apart."""
    return bool(target.noun & other.noun)


def _one_unit(target: Operand, other: Operand) -> bool:
    """One dimension; a number without a unit and a noun of its own is in that of the sources."""
    if target.unit is None and other.unit is not None:
        return not target.noun
    return same_dimension(target.unit, other.unit) and target.powers == other.powers


def _binding(target: Operand, other: Operand, fitting: Sequence[Operand]) -> bool:
    """It must take part."""
    if target.cues.total or other.cues.direction != 0:
        return True
    return other is fitting[0]


def _signs(target: Operand, other: Operand, fitting: Sequence[Operand]) -> tuple[int, ...]:
    """With which signs a figure may enter."""
    direction = _direction(target, other, fitting[0])
    whole = any(each.cues.total and each is not other for each in fitting) and not other.cues.total
    if direction == 0:
        rest = whole or target.cues.rest or other.cues.part or any(each.cues.rest for each in fitting)
        return (-1, 1) if rest else (1,)
    if whole:
        return (-1, 1)
    if _told(target, other) or (not target.cues.rest and all(each.cues.direction < 0 for each in fitting)):
        return (1,)
    money = any(is_money(each.unit) for each in fitting)
    turned = target.cues.direction < 0 and (money or any(_told(target, each) for each in fitting))
    return (-direction if turned else direction,)


def _told(target: Operand, other: Operand) -> bool:
    """The text tells of the same doing: "16 were sold" beside "sold 9 and sold 7"."""
    if target.cues.rest or not other.cues.verb or not target.cues.verb:
        return False
    return not stems(other.cues.verb).isdisjoint(stems(target.cues.verb))


def _direction(target: Operand, other: Operand, first: Operand) -> int:
    """Whether it adds or takes away; who gives has less, whoever gets has more."""
    giver = other.cues.giver
    if not giver:
        return other.cues.direction
    owner = (target.subject or first.subject or "").split()
    return -1 if giver in load("en").measurand.subject_pronouns or giver in owner else 1


def _compared(target: Operand, fitting: Sequence[Operand]) -> Iterator[Derivation]:
    """ "7 more boys than girls": the first less the second."""
    than = target.cues.than or frozenset()
    for one, two in combinations(fitting, 2):
        first, second = (two, one) if _among(one, than) and not _among(two, than) else (one, two)
        signs = (-1, 1) if target.cues.fewer else (1, -1)
        if (found := _signed(target, (first, second), signs)) is not None:
            yield found


def _among(operand: Operand, words: frozenset[str]) -> bool:
    """It, or who has it, stands among these words."""
    owner = (stem for word in (operand.subject or "").split() for stem in stems(word))
    return bool(operand.noun & words) or not words.isdisjoint(owner)


def _transfers(target: Operand, fitting: Sequence[Operand]) -> Iterator[Derivation]:
    """What came or went between two levels: "had 22, there are 55 now" says that 33 were added."""
    cues = target.cues
    if cues.rest or not (cues.direction or target.outline.claim.measurand.role == "additional"):
        return
    for one, two in combinations(fitting, 2):
        if not (one.cues.after or two.cues.after or target.outline.claim.measurand.role == "additional"):
            continue
        for chosen in ((one, two), (two, one)):
            if (found := _signed(target, chosen, (1, -1))) is not None and found.value.low != 0:
                yield found


def _complements(target: Operand, others: Sequence[Operand]) -> Iterator[Derivation]:
    """ "5,256 inhabitants, 2,987 of them children": the others are adults."""
    alike = [each for each in others if _one_unit(target, each)]
    for whole in alike:
        for part in alike:
            if part is whole or not part.cues.part or part.outline.claim.sentence != whole.outline.claim.sentence:
                continue
            covers = _fits(target, whole) or some_noun(whole, target)
            told = target.noun & (part.noun | part.cues.clause)
            if not target.noun or not covers or (told and not target.modifiers):
                continue
            if (found := _signed(target, (whole, part), (1, -1))) is not None:
                yield found


def pairs(others: Sequence[Operand]) -> Iterator[Operand]:
    """Sums and differences of two figures of one thing, to be reckoned with further."""
    for one, two in combinations(others, 2):
        if one.powers != two.powers or one.unit != two.unit or not same_noun(one, two) or one.cues.direction < 0:
            continue
        if one.cues.each or two.cues.each:
            continue
        minus = two.cues.direction < 0
        value = one.interval - two.interval if minus else one.interval + two.interval
        if value.low is not None and value.low >= 0:
            yield one.joined(
                two, value, f"({described(one.interval)} {'−' if minus else '+'} {described(two.interval)})"
            )
