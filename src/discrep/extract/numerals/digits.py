"""Numbers in digits: groups, decimals, fractions, scientific notation. The same in every language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from discrep.extract.text.sentences import LINE_ENDS
from discrep.extract.text.tokens import Tokens, all_digits
from discrep.numbers import MAX_DIGITS, MAX_EXPONENT, implied_precision

_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_POINTS = re.compile(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|\.[0-9]{3},[0-9]+)")
_COMMA_DECIMAL = re.compile(r"[0-9]+,[0-9]{1,2}|0,[0-9]+")
VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅐": Fraction(1, 7), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8), "⅑": Fraction(1, 9), "⅒": Fraction(1, 10), "↉": Fraction(0),
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

    Commas group and a point is decimal; two points group ("1.234.567"), and a point before a comma
    ("1.234,5"). "1.500" is read as 1.5, and its other reading 1500 is kept; a comma groups, for that
    is English, but not behind a nought ("0,125") nor before one or two digits ("1,5").
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
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = frozenset(_SUPERSCRIPTS) | {"⁻"}
_PLAIN_OF = str.maketrans(_SUPERSCRIPTS + "⁻", "0123456789-")
_SLASHES = frozenset("/⁄")
_SPACES = frozenset(" \u00a0\u2007\u2008\u2009\u202f")
_APOSTROPHES = frozenset("'’‘`´_‚")
_MAX_GROUPS = 5  # more groups of three digits in a row are a table, not a number
_MAX_BELOW = 4  # digits of a denominator
_PAIRED = 10  # "120/80": two numbers, for nobody writes so high a fraction
_POINT = "·"
_MAX_TORN = 3  # digits before the first group
_GAP = rf"[^\S{LINE_ENDS}]{{0,2}}(?:\r\n|[{LINE_ENDS}])?[^\S{LINE_ENDS}]{{0,2}}"  # across one line end at most
_TORN = re.compile(rf"[^\w\s/-]?{_GAP}[^\w\s/-]?0[0-9]{{2}}(?![0-9A-Za-z])")
# what may go on with digits: behind all else the number is at its end
_MORE = _TIMES | _SLASHES | _APOSTROPHES | frozenset(VULGAR) | {"e", "^"}
BEHIND_DIGITS = _MORE | _RAISED | {","}
"""First characters of what may go on with digits, but for more digits."""


def read_digits(tokens: Tokens, at: int) -> Numeral | None:
    """The number in digits that starts at token `at`, or None."""
    word = tokens.words[at]
    if not "0" <= word[0] <= "9":
        if word in VULGAR:
            return Numeral(at, at + 1, (VULGAR[word],), None, "vulgar fraction")
        if word[0] != "." or not all_digits(word[1:2]):
            return None
    if at > 2 and tokens.lower[at - 2] == "e" and word[0].isdigit() and _beyond(tokens, at - 2):
        return None  # "1e-999"
    following = tokens.get(at + 1)
    if "0" <= following[:1] <= "9" or following in _APOSTROPHES or following == ",":
        if spaced := _spaced(tokens, at):
            return _power(tokens, spaced) or spaced
    read = digits(word)
    if read is None:
        return None
    value, precision, other = read
    number = Numeral(at, at + 1, (value,), precision, "digits", other)
    if following in _MORE or following[:1] in _RAISED or "0" <= following[:1] <= "9":
        found = _fraction(tokens, number) or _power(tokens, number) or _raised_point(tokens, number)
        return None if found is None and _beyond(tokens, number.after) else found or number
    return number


def torn(tokens: Tokens, at: int) -> bool:
    """The end of the number at token `at` is parted from it: "12;000", "12. 000", a line that ends in 12."""
    word = tokens.words[at]
    if (len(word) > _MAX_TORN and "," not in word) or _TORN.match(tokens.text, tokens.ends[at]) is None:
        return False
    number = read_digits(tokens, at)
    return number is not None and number.after == at + 1


def _spaced(tokens: Tokens, at: int) -> Numeral | None:
    """ "40 000", "1 234 567.89", "12’345", "10, 000": groups of three digits, one mark apart."""
    first = tokens.words[at]
    if not (all_digits(first) and len(first) <= 3 and first[0] != "0"):
        return None
    if at and all_digits(tokens.words[at - 1]) and _separator(tokens, at):
        return None  # a row of a table, of which the end would be left
    after, whole, part, mark = at + 1, first, "", _separator(tokens, at + 1)
    step = 1 if mark in _SPACES else 2
    while mark and not part and after - at <= _MAX_GROUPS * step and _separator(tokens, after) == mark:
        group, _, part = tokens.words[after + step - 1].replace(",", ".").partition(".")
        if len(group) != 3 or not all_digits(group) or (part and not all_digits(part)):
            part = ""
            break
        whole, after = whole + group, after + step
    groups = (after - at - 1) // step + 1
    if not 1 < groups <= _MAX_GROUPS or (after < len(tokens) and _separator(tokens, after) == mark):
        return None
    value, precision, _ = _valued(whole, part, None)
    return Numeral(at, after, (value,), precision, "digits")


def _separator(tokens: Tokens, at: int) -> str:
    """The mark between the digits before token `at` and those behind it, "" for none."""
    if tokens.number(at):
        gap = tokens.text[tokens.ends[at - 1] : tokens.starts[at]]
        return gap if gap in _SPACES else ""
    mark = tokens.get(at)
    if mark in _APOSTROPHES and tokens.glued(at) and tokens.glued(at + 1) and tokens.number(at + 1):
        return mark
    # a printed comma that a machine set apart; no number of its own begins with a nought
    return mark if mark == "," and tokens.get(at + 1)[:1] == "0" and len(tokens.get(at + 1)) == 3 else ""


def _fraction(tokens: Tokens, number: Numeral) -> Numeral | None:
    """ "3/4", "2 1/4", "5½", "1⁄32"."""
    at, whole = number.after, number.ends[0]
    if whole.denominator != 1:
        return None
    if tokens.get(at) in VULGAR:
        return Numeral(number.first, at + 1, (whole + VULGAR[tokens.lower[at]],), None, "digits")
    if (own := _slash(tokens, at - 1)) is not None:
        return Numeral(number.first, at + 2, (own,), None, "fraction")
    if all_digits(tokens.get(at)) and (own := _slash(tokens, at)) is not None and 0 < own < 1:
        return Numeral(number.first, at + 3, (whole + own,), None, "digits")
    return None


def _slash(tokens: Tokens, at: int) -> Fraction | None:
    """The fraction whose numerator is token `at`, without a second slash behind it (a date)."""
    if tokens.get(at + 1) not in _SLASHES or not tokens.glued(at + 1) or not tokens.glued(at + 2):
        return None
    above, below = tokens.words[at], tokens.get(at + 2)
    if not (all_digits(above) and all_digits(below)) or max(len(above), len(below)) > _MAX_BELOW or int(below) == 0:
        return None
    if tokens.get(at + 3) in _SLASHES or int(above) > int(below) >= _PAIRED:
        return None
    return Fraction(int(above), int(below))


def _raised_point(tokens: Tokens, number: Numeral) -> Numeral | None:
    """ "12·5", a decimal as journals of medicine print it; the other reading is the product."""
    at, behind = number.after, number.after + 1
    if tokens.get(at) != _POINT or not (tokens.glued(at) and tokens.glued(behind)):
        return None
    whole, part = tokens.words[at - 1], tokens.get(behind)
    if not (all_digits(whole) and all_digits(part)) or len(whole) + len(part) > MAX_DIGITS:
        return None
    chained = tokens.get(at - 2) == _POINT or tokens.get(behind + 1) == _POINT
    if chained or (tokens.glued(behind + 1) and tokens.get(behind + 1)[0] in _RAISED | {"^"}):
        return None
    value, precision, _ = _valued(whole, part, None)
    return Numeral(number.first, behind + 1, (value,), precision, "digits", number.ends[0] * int(part))


def _power(tokens: Tokens, number: Numeral) -> Numeral | None:
    """ "1.3e6", "6.2 × 10^-4", "3×10⁸", "1.99×10−30"; "10⁸" and "10^8" alone."""
    at = number.after
    if tokens.get(at) == "e" and tokens.glued(at) and tokens.glued(at + 1):
        sign, place = _signed(tokens, at + 1)
        if place > at + 1 and not tokens.glued(place):
            return None
        return _raised(number, sign + tokens.get(place), place + 1)
    if tokens.get(at) in _TIMES and tokens.get(at + 1) == "10":
        return _raised(number, *_exponent(tokens, at + 2))
    if number.ends[0] == 10 and tokens.glued(at):
        return _raised(Numeral(number.first, at, (Fraction(1),), None, "digits"), *_exponent(tokens, at))
    return None


def _beyond(tokens: Tokens, at: int) -> bool:
    """ "e999" behind a number: a power that is beyond any bound, of which what stands before it is no part."""
    if tokens.get(at) != "e" or not (tokens.glued(at) and tokens.glued(at + 1)):
        return False
    _, place = _signed(tokens, at + 1)
    return tokens.glued(place) and all_digits(tokens.get(place))


def _exponent(tokens: Tokens, at: int) -> tuple[str, int]:
    """(digits with sign, token after) of what is raised at token `at`, behind 10; ("", at) for nothing."""
    word = tokens.get(at)
    if word == "^":
        sign, place = _signed(tokens, at + 1)
        return sign + tokens.get(place), place + 1
    if word == "−" and tokens.glued(at) and tokens.glued(at + 1):
        return "-" + tokens.get(at + 1), at + 2  # a true minus, flattened: no range has it
    power = ""
    while word and word[0] in _RAISED and len(power) < 4 and tokens.glued(at):
        power, at = power + word.translate(_PLAIN_OF), at + 1
        word = tokens.get(at)
    return power, at


def _signed(tokens: Tokens, at: int) -> tuple[str, int]:
    word = tokens.get(at)
    return ("-" if word in _MINUS else "", at + 1) if word in _MINUS or word == "+" else ("", at)


def _raised(number: Numeral, power: str, after: int) -> Numeral | None:
    unsigned = power[1:] if power[:1] == "-" else power
    if not all_digits(unsigned) or len(unsigned) > 3 or int(unsigned) > MAX_EXPONENT:
        return None
    factor = Fraction(10) ** int(power)
    precision = None if number.precision is None else number.precision * factor
    return Numeral(number.first, after, (number.ends[0] * factor,), precision, "digits", None, True)
