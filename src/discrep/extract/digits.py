"""Numbers in digits: groups, decimals, fractions, scientific notation. The same in every language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from discrep.extract.tokens import Tokens, all_digits
from discrep.numbers import MAX_DIGITS, MAX_EXPONENT, implied_precision

_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_POINTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?")
_COMMA_DECIMAL = re.compile(r"[0-9]+,[0-9]{1,2}")
_VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip


@dataclass(slots=True)
class Numeral:
    """A number at tokens `first` up to `after`: one value, or two for a vague word."""

    first: int
    after: int
    ends: tuple[Fraction, ...]
    precision: Fraction | None
    rule: str
    alternative: Fraction | None = None
    scaled: bool = False
    """A magnitude word belongs to it."""


@lru_cache(maxsize=65536)
def digits(text: str) -> tuple[Fraction, Fraction | None, Fraction | None] | None:
    """A digit string -> (value, unit of its last significant digit, other reading), or None.

    Commas group and a point is decimal; two points group ("1.234.567"). "1.500" is read as 1.5, and
    its other reading 1500 is kept.
    """
    if len(text) > MAX_DIGITS + MAX_DIGITS // 3:
        return None
    if text[:1] == ".":
        text = f"0{text}"
    if _PLAIN.fullmatch(text):
        whole, _, part = text.partition(".")
        if len(whole) + len(part) > MAX_DIGITS:
            return None
        other = Fraction(int(whole + part)) if len(part) == 3 and 0 < len(whole) <= 3 and whole[0] != "0" else None
        return _valued(whole, part, other)
    if _GROUPED.fullmatch(text):
        whole, _, part = text.replace(",", "").partition(".")
        return _valued(whole, part, None)
    if _POINTS.fullmatch(text):
        whole, _, part = text.replace(".", "").partition(",")
        return _valued(whole, part, None)
    if _COMMA_DECIMAL.fullmatch(text):
        whole, _, part = text.partition(",")
        return _valued(whole, part, None)
    return None


def _valued(whole: str, part: str, other: Fraction | None) -> tuple[Fraction, Fraction | None, Fraction | None]:
    value = Fraction(int(whole + part), 10 ** len(part))
    return value, Fraction(1, 10 ** len(part)) if part else implied_precision(value), other


_TIMES = frozenset("x×*·")
_MINUS = frozenset("-−–")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_MAX_GROUPS = 5  # more groups of three digits in a row are a table, not a number


def read_digits(tokens: Tokens, at: int) -> Numeral | None:
    """The number in digits that starts at token `at`, or None."""
    word = tokens.words[at]
    if word in _VULGAR:
        return Numeral(at, at + 1, (_VULGAR[word],), None, "vulgar fraction")
    if not word.isascii() or not (all_digits(word[:1]) or (word[:1] == "." and all_digits(word[1:2]))):
        return None
    return _spaced(tokens, at) or _single(tokens, at)


def _single(tokens: Tokens, at: int) -> Numeral | None:
    read = digits(tokens.words[at])
    if read is None:
        return None
    value, precision, other = read
    number = Numeral(at, at + 1, (value,), precision, "digits", other)
    return _fraction(tokens, number) or _power(tokens, number) or number


def _spaced(tokens: Tokens, at: int) -> Numeral | None:
    """ "40 000", "1 234 567.89": groups of three digits, one white space apart."""
    first = tokens.words[at]
    if not (all_digits(first) and len(first) <= 3 and first[0] != "0"):
        return None
    after, whole, part = at + 1, first, ""
    while after < len(tokens) and tokens.starts[after] == tokens.ends[after - 1] + 1 and not part:
        group, _, part = tokens.words[after].partition(".")
        if not (len(group) == 3 and all_digits(group) and (not part or all_digits(part))):
            part = ""
            break
        whole, after = whole + group, after + 1
    if not 1 < after - at <= _MAX_GROUPS or (after < len(tokens) and tokens.number(after)):
        return None
    value, precision, _ = _valued(whole, part, None)
    return Numeral(at, after, (value,), precision, "digits")


def _fraction(tokens: Tokens, number: Numeral) -> Numeral | None:
    """ "3/4", "2 1/4", "5½"."""
    at, whole = number.after, number.ends[0]
    if whole.denominator != 1:
        return None
    if tokens.get(at) in _VULGAR:
        return Numeral(number.first, at + 1, (whole + _VULGAR[tokens.lower[at]],), None, "digits")
    if (own := _slash(tokens, at - 1)) is not None:
        return Numeral(number.first, at + 2, (own,), None, "fraction")
    if all_digits(tokens.get(at)) and (own := _slash(tokens, at)) is not None and 0 < own < 1:
        return Numeral(number.first, at + 3, (whole + own,), None, "digits")
    return None


def _slash(tokens: Tokens, at: int) -> Fraction | None:
    """The fraction whose numerator is token `at`, without a second slash behind it (a date)."""
    if tokens.get(at + 1) != "/" or not tokens.glued(at + 1) or not tokens.glued(at + 2):
        return None
    above, below = tokens.words[at], tokens.get(at + 2)
    if not (all_digits(above) and all_digits(below)) or len(above) > 4 or len(below) > 4 or int(below) == 0:
        return None
    return None if tokens.get(at + 3) == "/" else Fraction(int(above), int(below))


def _power(tokens: Tokens, number: Numeral) -> Numeral | None:
    """ "1.3e6", "6.2 × 10^-4", "3×10⁸"."""
    at = number.after
    if tokens.get(at) == "e" and tokens.glued(at):
        place, glued = at + 1, True
    elif tokens.get(at) in _TIMES and tokens.get(at + 1) == "10" and tokens.get(at + 2) == "^":
        place, glued = at + 3, False
    elif (
        tokens.get(at) in _TIMES
        and tokens.get(at + 1) == "10"
        and tokens.get(at + 2)[:1] in "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"
        and tokens.get(at + 2)
    ):
        end, raised = at + 2, ""
        while tokens.get(end) and tokens.get(end)[0] in "⁻⁰¹²³⁴⁵⁶⁷⁸⁹" and len(raised) < 4:
            raised, end = raised + tokens.words[end].translate(_SUPERSCRIPTS), end + 1
        return _raised(number, raised, end)
    else:
        return None
    sign = tokens.get(place) if tokens.get(place) in _MINUS or tokens.get(place) == "+" else ""
    if sign:
        place += 1
    if glued and not (tokens.glued(place) and tokens.glued(place - 1)):
        return None
    return _raised(number, ("-" if sign in _MINUS and sign else "") + tokens.get(place), place + 1)


def _raised(number: Numeral, power: str, after: int) -> Numeral | None:
    if not all_digits(power.lstrip("-")) or len(power) > 4 or abs(int(power)) > MAX_EXPONENT:
        return None
    factor = Fraction(10) ** int(power)
    precision = None if number.precision is None else number.precision * factor
    return Numeral(number.first, after, (number.ends[0] * factor,), precision, "digits", None, True)
