"""Exact factors of units against a registry of pint of its own, asked for each pair at once and by plain names."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

import pint
import pytest

from discrep.intervals import point
from discrep.units import PHYSICAL, convert, scale

REGISTRY: Any = pint.UnitRegistry(non_int_type=Fraction)
NUMBER = Fraction(37, 8)

# Not asked, and why.
OTHER = {
    "acre": "of the survey foot in pint",
    "acre_foot": "of the survey foot in pint",
    "furlong": "of the survey foot in pint",
    "fathom": "of the survey foot in pint",
    "decade": "inexact in pint",
    "century": "inexact in pint",
    "kilopound_per_square_inch": "a pressure of mass in pint",
}


def spelled(name: str) -> str:
    """ "kilogram_per_cubic_meter" as pint writes it."""
    return " / ".join(
        re.sub(r"\b(square|cubic)_(\w+)", lambda m: f"{m[2]} ** {2 if m[1] == 'square' else 3}", part)
        for part in name.split("_per_")
    )


def asked(name: str) -> Any:
    try:
        return REGISTRY.Quantity(NUMBER, spelled(name))
    except (pint.UndefinedUnitError, ValueError):  # an expression with a number: "liter per 100 kilometer"
        return None


KNOWN = {name: found for name in sorted(PHYSICAL - set(OTHER)) if (found := asked(name)) is not None}
BY_DIMENSION: dict[str, list[str]] = {}
for _name in KNOWN:
    BY_DIMENSION.setdefault(scale(_name).dimension, []).append(_name)


@pytest.mark.parametrize("dimension", sorted(BY_DIMENSION))
def test_each_unit_into_each_other(dimension: str) -> None:
    wrong = []
    for one in BY_DIMENSION[dimension]:
        for two in BY_DIMENSION[dimension]:
            found, ours = KNOWN[one].to(KNOWN[two].units).magnitude, convert(point(NUMBER), one, two).low
            if type(found) is not Fraction or found != ours:
                wrong.append((one, two, found, ours))
    assert not wrong


def test_nearly_all_units_are_compared() -> None:
    left = PHYSICAL - set(KNOWN)
    assert set(OTHER) <= left
    # horsepower of brakes, torques, parts per so many, and quotients with a number in their name
    assert len(left) <= 16
    assert len(KNOWN) > 240


def test_dimensions_that_pint_tells_apart_are_apart() -> None:
    """What pint cannot convert we do not either."""
    of_pint: dict[str, set[Any]] = {}
    for name, found in KNOWN.items():
        of_pint.setdefault(scale(name).dimension, set()).add(frozenset(found.dimensionality.items()))
    assert {ours: theirs for ours, theirs in of_pint.items() if len(theirs) > 1} == {}
