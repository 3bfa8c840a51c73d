"""Exact numbers of bounded size: the door through which every figure enters.

At most `MAX_DIGITS` digits and a power of ten within ±`MAX_EXPONENT`, checked *before* a number is
built: a longer one costs time that grows faster than its text (`int("9" * 5000)` raises,
`Fraction("1e10000000")` takes seconds). Floats are refused, for they have already lost digits.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any

from discrep.errors import NumberError

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

MAX_DIGITS = 64
MAX_EXPONENT = 30
ONE = Fraction(1)
"""What most figures are multiplied by: to ask `is ONE` is quicker than to multiply."""

_TEN = Fraction(10)
_DECIMAL = re.compile(r"([+-]?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?")
_RATIO = re.compile(r"([+-]?[0-9]+)/([0-9]+)")
# The digits of one to ten times 1, 2, 2.5 and 5, without the zeros behind them.
_ROUND = frozenset(int(str(times * step).strip("0")) for times in range(1, 11) for step in (10, 20, 25, 50))
_LIMIT = 10 ** (MAX_DIGITS + MAX_EXPONENT)
# What is computed (a conversion, a sum) can be longer than what is read, and must come back as it was.
_WIRE = re.compile(r"(-?[0-9]{1,256})(?:/([1-9][0-9]{0,255}))?")


def exact(value: object, where: str | None = None) -> Fraction:
    """An int, a Fraction, a finite Decimal, or a string such as "12", "0.05" or "1/20", exactly."""
    if type(value) is Fraction and -_LIMIT < value.numerator < _LIMIT and value.denominator < _LIMIT:
        return value  # nearly always
    if isinstance(value, str):
        return _from_text(value, where)
    if isinstance(value, Decimal) and value.is_finite():
        return _from_text(str(value), where)
    if isinstance(value, (int, Fraction)) and not isinstance(value, bool):
        number = Fraction(value)
        if abs(number.numerator) < _LIMIT and number.denominator < _LIMIT:
            return number
        raise NumberError(f"a number of more than {MAX_DIGITS} digits", where=where)
    raise NumberError(
        "not an exact number",
        where=where,
        found=f"{value!r} ({type(value).__name__})"[:200],
        expected='an int, a Fraction, a Decimal, or a string such as "0.05" (a float has already lost digits)',
    )


def _from_text(text: str, where: str | None) -> Fraction:
    if len(text) > 2 * MAX_DIGITS + 2:
        raise NumberError(f"a number of more than {MAX_DIGITS} digits", where=where, found=text)
    if ratio := _RATIO.fullmatch(text):
        if int(ratio[2]) == 0:
            raise NumberError("a ratio with denominator 0", where=where, found=text)
        return Fraction(int(ratio[1]), int(ratio[2]))
    match = _DECIMAL.fullmatch(text)
    if match is None:
        raise NumberError("not a number", where=where, found=text, expected='digits such as "12", "0.05" or "1/20"')
    sign, whole, part, power = match[1], match[2], match[3] or "", int(match[4] or 0)
    if len(whole) + len(part) > MAX_DIGITS:
        raise NumberError(f"a number of more than {MAX_DIGITS} digits", where=where, found=text)
    if abs(power) > MAX_EXPONENT:
        raise NumberError(f"an exponent beyond ±{MAX_EXPONENT}", where=where, found=text)
    number = Fraction(int(whole + part), 10 ** len(part)) * Fraction(10) ** power
    return -number if sign == "-" else number


def last_digit_unit(number: Fraction) -> Fraction | None:
    """The unit of the last non-zero digit: 12,000 -> 1,000; 1.25 -> 1/100; None for 0 and for 1/3."""
    if number == 0:
        return None
    denominator = number.denominator
    twos = (denominator & -denominator).bit_length() - 1
    rest, fives = denominator >> twos, 0
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives)
    if rest != 1 or places > MAX_DIGITS + MAX_EXPONENT:
        return None
    numerator = abs(number.numerator) * 10**places // denominator
    while numerator % 10 == 0:
        numerator, places = numerator // 10, places - 1
    return Fraction(10) ** -places


def implied_precision(number: Fraction) -> Fraction | None:
    """The unit of the last significant digit of a number as written, None for 0 and for 1/3.

    Trailing zeros of 100 and more are taken for rounding (12,000: 1,000); those of 10 to 90 are not,
    for there is no shorter way to write such a number.
    """
    unit = last_digit_unit(number)
    return Fraction(1) if unit is not None and unit > 1 and abs(number) < 100 else unit


def is_power_of_ten(number: Fraction) -> bool:
    return number > 0 and last_digit_unit(number) == number


def is_round(number: Fraction) -> bool:
    """One to ten times 1, 2, 2.5 or 5 times a power of ten: 150, 180, 1,250, and not 190 or 8,030.

    These are the numbers that people round to, as the frequencies behind words for "about" tell (Jansen and
    Pollmann 2001).
    """
    unit = last_digit_unit(number)
    return unit is not None and abs(number / unit) in _ROUND


def rounds_to(number: Fraction, step: Fraction | None) -> bool:
    """People round to this number where its last digit counts so much: to 610 or 8,030 nobody does."""
    return step != _TEN or is_round(number)


def written(number: Fraction) -> str:
    """A number for people: 12,000; 1.25; 1/3."""
    unit = last_digit_unit(number)
    if number.denominator > 1 and (unit is None or unit.denominator > 10**12):
        return f"{number.numerator:,}/{number.denominator:,}"
    return in_digits(number) or ""


def in_digits(number: Fraction) -> str | None:
    """A number with all its decimals, None for one that has no end (1/3)."""
    if number.denominator == 1:
        return f"{number.numerator:,}"
    unit = last_digit_unit(number)
    if unit is None:
        return None
    places = len(str(unit.denominator)) - 1
    digits = f"{abs(number.numerator) * 10**places // number.denominator:0{places + 1}}"
    sign = "-" if number < 0 else ""
    return f"{sign}{int(digits[:-places]):,}.{digits[-places:]}"


def _from_json(value: object) -> Fraction:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= MAX_DIGITS:
        return Fraction(int(value))  # nearly always
    if isinstance(value, str) and (match := _WIRE.fullmatch(value)):
        return Fraction(int(match[1]), int(match[2] or 1))
    return exact(value)


class _ExactJson:
    """How an exact number travels in JSON: as a string, "12000" or "1/3"."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            _from_json, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^-?[0-9]+(/[0-9]+)?$"}


Exact = Annotated[Fraction, _ExactJson()]
