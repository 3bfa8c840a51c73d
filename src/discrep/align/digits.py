"""The digits of a figure: two texts that print the same four of them mean one thing, whatever else was read."""

from __future__ import annotations

from discrep.align.frames import evidence
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.numbers import Exact
from discrep.quantity import Kind

_FEW, _ENOUGH = 3, 4  # digits that tell a figure with a word beside it, and alone
_PLACES = 12  # decimals
_HARD = frozenset({"dimension", "unit", "time", "stance", "change", "parts", "kind", "member"})
_KINDS = (Kind.NUMBER, Kind.MONEY, Kind.MEASURE, Kind.PERCENT)


def digits(claim: Claim) -> str:
    """The digits of a number without the zeros around them: "4243", of 4,243 and of 42.43; "" of other figures."""
    quantity = claim.quantity
    if quantity.value is None or quantity.kind not in _KINDS:
        return ""
    return significant(quantity.value)


def significant(number: Exact) -> str:
    """The digits of a number that decimals give exactly."""
    scaled = number
    for _ in range(_PLACES):
        if scaled.denominator == 1:
            return str(abs(scaled.numerator)).strip("0")
        scaled *= 10
    return ""


def shape(claim: Claim) -> str:
    """One key for figures with the same digits in any order, of any size: slips of digits, zeros and units meet."""
    found = digits(claim)
    return "".join(sorted(found)) if len(found) >= _FEW else ""


def telling(a: Claim, b: Claim, field: str | None) -> bool:
    """Two texts print one number of enough digits: no chance, though the words around do not show what it is."""
    one, two = digits(a), digits(b)
    if a.document == b.document or field in _HARD or len(one) < _FEW or one != two:
        return False
    if a.quantity.value != b.quantity.value or a.quantity.unit != b.quantity.unit or _two_measures(a, b):
        return False
    return len(one) >= _ENOUGH or evidence(a, b) > 0


def _two_measures(a: Claim, b: Claim) -> bool:
    """Both texts name a measure, and not the same one, or two scopes of one."""
    named = load("en").measures.names
    one, two = a.measurand, b.measurand
    if one.noun in named and two.noun in named and one.noun != two.noun:
        return True
    return one.population is not None and two.population is not None and one.population != two.population
