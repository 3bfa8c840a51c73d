"""Numbers of which one is likely a slip of the other: a power of ten, or two digits swapped."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from discrep.numbers import is_power_of_ten, last_digit_unit

_LEAST = 3  # digits of a figure in which a swap is told from another figure
_PLACES = 9  # decimals, and powers of ten, that are looked at
_TEN = Fraction(10)
_FEWEST = 9  # times that the larger is the smaller, if it is ten times that after rounding


def by_power_of_ten(one: Fraction, two: Fraction) -> bool:
    """The larger is 10, 100, 1,000 … times the smaller, exactly or after rounding to its own three digits or more."""
    return power_between(one, two) is not None


def power_between(one: Fraction, two: Fraction) -> Fraction | None:
    """How many times the larger is the smaller, if that is a power of ten: 10 for 1.47 and 14.686."""
    one, two = _above_zero(one, two)
    small, large = (one, two) if one < two else (two, one)
    if small <= 0 or large < _FEWEST * small:
        return None
    return _power(small, large)


@lru_cache(maxsize=8192)
def _power(small: Fraction, large: Fraction) -> Fraction | None:
    if is_power_of_ten(large / small):
        return large / small
    coarse, fine = sorted((small, large), key=lambda number: len(significant(number)))
    unit = last_digit_unit(coarse)
    if unit is None or len(significant(coarse)) < _LEAST:
        return None
    for power in (_TEN**k for k in range(1, _PLACES + 1)):
        if abs((fine * power if fine is small else fine / power) - coarse) <= unit / 2:
            return power
    return None


def swapped(one: Fraction, two: Fraction) -> bool:
    """The same digits, but for two neighbours that have changed places: 4,243 and 4,423."""
    if one.denominator == two.denominator == 1 and (one.numerator - two.numerator) % 9:
        return False  # the same digits leave the same when nines are cast out
    return _swapped(*_above_zero(one, two))


def _above_zero(one: Fraction, two: Fraction) -> tuple[Fraction, Fraction]:
    """Two falls, or two figures below zero, as two above it."""
    return (-one, -two) if one.numerator < 0 and two.numerator < 0 else (one, two)


@lru_cache(maxsize=8192)
def _swapped(one: Fraction, two: Fraction) -> bool:
    if max(len(significant(one)), len(significant(two))) < _LEAST:
        return False
    first, second = _digits(one, two), _digits(two, one)
    if len(first) != len(second):
        return False
    differ = [i for i in range(len(first)) if first[i] != second[i]]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    i, j = differ
    return first[i] == second[j] and first[j] == second[i]


def _digits(number: Fraction, other: Fraction) -> str:
    """The digits of a number, with as many decimals as either has; none for what no decimals give exactly."""
    places = 0
    while places < _PLACES and ((number * 10**places).denominator != 1 or (other * 10**places).denominator != 1):
        places += 1
    shifted = number * 10**places
    return str(shifted.numerator) if shifted.denominator == 1 and shifted > 0 else ""


@lru_cache(maxsize=8192)
def significant(number: Fraction) -> str:
    """The digits of a number without the zeros around them: "4243", of 4,243 and of 42.43; "" if decimals never end."""
    scaled = abs(number)
    for _ in range(_PLACES + 3):
        if scaled.denominator == 1:
            return str(scaled.numerator).strip("0")
        scaled *= 10
    return ""
