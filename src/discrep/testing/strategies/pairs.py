"""Two claims that a judge is asked about: close to each other, where rules are decided."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.claims import Claim
from discrep.hedges import Hedge
from discrep.intervals import point
from discrep.numbers import implied_precision, written
from discrep.quantity import Kind, Quantity
from discrep.spans import Span
from discrep.testing.strategies.choices import BOOLEANS, choice, integers
from discrep.testing.strategies.claims import attributions, claims, measurands, place
from discrep.testing.strategies.phrases import quantity_of
from discrep.units import convert, factor, scale

_FAMILIES: tuple[tuple[str, ...], ...] = (
    ("kilometer", "meter", "mile", "foot"),
    ("kilogram", "gram", "pound", "metric_ton"),
    ("hectare", "square_mile", "acre"),
    ("hour", "minute", "day"),
    ("degree_Celsius", "degree_Fahrenheit"),
)


_FIELDS = (
    "noun", "population", "population", "place", "place", "time", "modality", "role", "per", "modifiers", "subject",
    "kind", "member",
)  # fmt: skip


def near(claim: Claim) -> SearchStrategy[Claim]:
    """A claim close to a given one, where rules are decided.

    *Copied* to another document, *converted* to another unit exactly, *touching* (the same number
    under another hedge), *shifted* by a unit of its last digit, *scaled* by a power of ten, *rounded*
    to fewer digits; sometimes by another source or with one field of the measurand changed.
    """
    return st.composite(_near)(claim)


def _near(draw: st.DrawFn, claim: Claim) -> Claim:
    quantity = _moved(draw, claim.quantity)
    measurand = claim.measurand
    if not draw(integers(0, 2)):
        name = draw(choice(_FIELDS))
        measurand = replace(measurand, **{name: getattr(draw(measurands()), name)})
    attribution = claim.attribution if draw(BOOLEANS) else draw(attributions())
    return place(draw, quantity, measurand, attribution)


def pairs(*kinds: Kind) -> SearchStrategy[tuple[Claim, Claim]]:
    """Two claims for a judge: mostly a claim and one near it, sometimes strangers.

    Sometimes the second is a part that stands behind the first in one document ("…, 3 of them …"). With `kinds` the
    quantities are of these kinds only.
    """
    return _pairs(kinds)


@cache
@st.composite
def _pairs(draw: st.DrawFn, kinds: tuple[Kind, ...]) -> tuple[Claim, Claim]:
    first = draw(claims(*kinds))
    kind = draw(integers(0, 7))
    if kind == 0:
        return first, draw(claims(*kinds))
    second = _near(draw, first)
    if kind > 1:
        return first, second
    text = f"{first.document.text} {second.quantity.text} of them stayed."
    document = replace(first.document, text=text, id=f"{first.document.id} {second.quantity.text}")
    start = len(first.document.text) + 1
    part = replace(
        second,
        span=Span(start, start + len(second.quantity.text)),
        measurand=replace(second.measurand, role="part"),
        document=document,
    )
    return replace(first, document=document), part


_HEDGES = (None, *(hedge for hedge in Hedge if hedge not in (Hedge.BETWEEN, Hedge.VAGUE)))
_SHIFTS = (Fraction(-1), Fraction(1), Fraction(1, 2), Fraction(2), Fraction(10))
_SLIPS = (Fraction(10), Fraction(1000), Fraction(1, 10))
_MOVES = ("same", "touching", "shifted", "scaled", "rounded")


def _moved(draw: st.DrawFn, quantity: Quantity) -> Quantity:
    units = other_units(quantity.unit, offset=True)
    move = draw(choice((*_MOVES, "converted") if units else _MOVES))
    if move == "same":
        return quantity
    if move == "converted":
        return converted(quantity, draw(choice(units)))
    number = quantity.ends[0]
    step = quantity.precision or implied_precision(number) or Fraction(1)
    if move == "touching":
        return _renewed(quantity, draw(choice(_HEDGES)), (number,))
    if move == "shifted":
        return _renewed(quantity, _one_ended(quantity), (number + draw(choice(_SHIFTS)) * step,))
    if move == "scaled":
        return _renewed(quantity, None, (number * draw(choice(_SLIPS)),))
    return _renewed(quantity, None, (_rounded(number, draw(choice((10, 10, 100, 1000))) * step),))


def _one_ended(quantity: Quantity) -> Hedge | None:
    return None if quantity.hedge in (Hedge.BETWEEN, Hedge.VAGUE) else quantity.hedge


def _rounded(number: Fraction, to: Fraction) -> Fraction:
    return Fraction(round(number / to) * to) if abs(number) >= to else number


def _renewed(quantity: Quantity, hedge: Hedge | None, ends: tuple[Fraction, ...]) -> Quantity:
    if quantity.unit is None:  # a count stays one
        ends = tuple(abs(Fraction(round(end))) for end in ends)
    text = " ".join(word for word in (hedge, written(ends[0]), quantity.unit) if word)
    return quantity_of(text, hedge, ends, quantity.unit, implied_precision(ends[0]), quantity.kind)


def converted(quantity: Quantity, unit: str) -> Quantity:
    """The same quantity in another unit of its dimension, exactly: the same set of values."""
    if unit == quantity.unit:
        return quantity
    difference = quantity.change is not None

    def moved(number: Fraction) -> Fraction:
        low = convert(point(number), quantity.unit, unit, difference).low
        return number if low is None else low

    return replace(
        quantity,
        text=f"{written(moved(quantity.ends[0]))} {unit}",
        interval=convert(quantity.interval, quantity.unit, unit, difference),
        pragmatic=convert(quantity.pragmatic, quantity.unit, unit, difference),
        unit=unit,
        value=None if quantity.value is None else moved(quantity.value),
        ends=tuple(moved(end) for end in quantity.ends),
        precision=None if quantity.precision is None else quantity.precision * factor(quantity.unit, unit),
    )


def other_units(unit: str | None, *, offset: bool = False) -> tuple[str, ...]:
    """Units of the same dimension as this one, itself included; scales with another zero only with `offset`."""
    family = next((family for family in _FAMILIES if unit in family), ())
    return tuple(name for name in family if offset or scale(name).offset == 0)
