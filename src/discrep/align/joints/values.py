"""The values of figures that are reckoned with: in one unit, and no sharper than they are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from discrep.align.dimensions import dimension, in_unit
from discrep.align.joints.model import Joint
from discrep.align.slips import significant
from discrep.arithmetic import blurred, counted, rounded
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import Interval, point
from discrep.numbers import rounds_to
from discrep.numbers import written as digits
from discrep.quantity import Kind
from discrep.units import factor, same_dimension

_KINDS = frozenset({Kind.NUMBER, Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.FRACTION})
_DIGITS = 3
_LOOSE = Fraction(1, 20)  # "a third" of 485 of 1,480: as far from it as "about" is by default


def reckoned(claim: Claim) -> bool:
    """A number that sums can be made of: no date, age, rank or "dozens"."""
    quantity = claim.quantity
    return quantity.kind in _KINDS and bool(quantity.ends) and claim.measurand.modality != "denied"


def values(claims: Sequence[Claim], unit: str | None) -> list[Interval]:
    """The values of the figures of a sum in one unit, as they may have been rounded.

    31 and 4 people are 35, and 412 and 310 are 722; but 55.6 and 53.2 million can be 108.9 million.
    """
    finest = _finest(claims, unit)
    return [in_unit(rounded(claim.quantity, finest), claim, unit) for claim in claims]


def exact(claims: Sequence[Claim], unit: str | None) -> list[Interval]:
    """The values of two figures that are set against each other: as fine as the finer of them is written.

    In "from 100 to 112" and "45 of 200" the zeros are no rounding.
    """
    finest = _finest(claims, unit)
    return [
        each if counted(claim.quantity) or not claim.quantity.bare else blurred(each, finest)
        for claim, each in zip(claims, written(claims, unit), strict=True)
    ]


def written(claims: Sequence[Claim], unit: str | None) -> list[Interval]:
    """The values of the figures in one unit, as they stand."""
    return [in_unit(claim.quantity.interval, claim, unit) for claim in claims]


def both(
    work: Callable[..., Interval | None], claims: Sequence[Claim], unit: str | None
) -> tuple[Interval, Interval] | None:
    """What comes out of figures that are set against each other, and what does of them as they stand."""
    computed, as_told = work(*exact(claims, unit)), work(*written(claims, unit))
    return None if computed is None or as_told is None else (computed, as_told)


def share_joint(
    parts: Sequence[Claim],
    share: Claim,
    computed: tuple[Interval, Interval],
    words: str,
    told: bool = False,
    loosely: bool = True,
) -> Joint:
    """A share beside what it was computed to be."""
    stated, expected, as_told = share_values(share, told, loosely)
    return Joint("share", (*parts, share), computed[0], stated, words, told, False, expected, (computed[1], as_told))


def share_values(share: Claim, told: bool, loosely: bool = True) -> tuple[Interval, Interval | None, Interval]:
    """What a share in percent says and, where only the numbers tell, what is heard in it; and it as it stands.

    What the words allow decides what fails; what only the numbers tell has to be met as readers take it. One in simple
    words is read `loosely` where words tie it to its figures.
    """
    (as_told,) = written([share], "percent")
    (stated,), heard = values([share], "percent"), in_unit(share.quantity.pragmatic, share, "percent")
    if loosely and share.quantity.kind is Kind.FRACTION:
        heard = heard.scaled(1 - _LOOSE).hull(heard.scaled(1 + _LOOSE))
        stated = heard if share.quantity.bare else stated
    return stated, None if told else heard.meet(stated), as_told


def _finest(claims: Sequence[Claim], unit: str | None) -> Fraction:
    return min((step for claim in claims if (step := _step(claim, unit))), default=Fraction(0))


def _step(claim: Claim, unit: str | None) -> Fraction | None:
    """The unit of the last digit, in the shared unit."""
    step = claim.quantity.precision
    return None if step is None else step * factor(dimension(claim), unit)


def number(claim: Claim, unit: str | None = None) -> Fraction:
    """Its number, of two the greater, in a unit of its kind (its own where none is given)."""
    found = in_unit(point(max(claim.quantity.ends)), claim, unit or dimension(claim)).low
    return Fraction(0) if found is None else found


def alike(a: Claim, b: Claim) -> bool:
    """Both can be parts of one sum: one kind of number and no other subject, and nouns of one thing or of people."""
    one, two = a.measurand, b.measurand
    if not same_dimension(dimension(a), dimension(b)) or one.per != two.per:
        return False
    names = [set(each.subject.split()) for each in (one, two) if each.subject]
    if len(names) > 1 and names[0].isdisjoint(names[1]):
        return False
    if one.noun == two.noun or None in (one.noun, two.noun):
        return True
    lexicon = load("en")
    stages = lexicon.measures.stages
    if one.noun in stages.get(two.noun or "", ()) or two.noun in stages.get(one.noun or "", ()):
        return True
    return one.noun in lexicon.measurand.people and two.noun in lexicon.measurand.people


def sharp(claim: Claim) -> bool:
    """A single number without a hedge: that it is met by chance is least likely."""
    return claim.quantity.bare and len(claim.quantity.ends) == 1


def telling(claims: Sequence[Claim]) -> bool:
    """Two of the numbers have three digits or more: what they come to is hardly met by chance."""
    return sum(_digits(claim) >= _DIGITS for claim in claims) > 1


def _digits(claim: Claim) -> int:
    """How many digits are meant: the zero of 240 is, for nobody rounds to it; that of 250 may be none."""
    found, step = max(claim.quantity.ends), claim.quantity.precision
    return len(significant(found)) + (counted(claim.quantity) and not rounds_to(found, step))


def shown(number: Fraction) -> str:
    """A number for people, with no more than three decimals."""
    return digits(round(number * 1000) / Fraction(1000))
