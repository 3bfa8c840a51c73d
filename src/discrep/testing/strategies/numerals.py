"""Numbers as people write them, each with its value."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.testing.strategies.choices import choice, integers
from discrep.testing.strategies.phrases import spelled

_ZEROS = "0٠۰०০๐０𝟎"
"""The digit nought of several scripts, on one plane and beyond it; the others follow it."""
_SPACES = ("\u00a0", "\u202f", "\u2009", " ")
_WRITINGS = (
    "plain",
    "commas",
    "commas",
    "spaces",
    "apostrophes",
    "lakh",
    "script",
    "points",
    "decimal",
    "words",
    "half",
)
_GROUPS = ("", " thousand", " million", " billion", " trillion")


def numerals() -> SearchStrategy[tuple[str, Fraction]]:
    """A number that is not negative as it may stand in a text, and its value.

    Digits in groups with commas, spaces of three widths, apostrophes or two points, and by the lakh; digits of other
    scripts, decimals, vulgar fractions; words to the trillions, British and American, with hyphens or without. None
    has a second reading without a locale.
    """
    return _numerals()


@cache
@st.composite
def _numerals(draw: st.DrawFn) -> tuple[str, Fraction]:
    writing = draw(choice(_WRITINGS))
    if writing == "words":
        return draw(_words())
    if writing == "half":
        number = draw(integers(1, 999))
        return f"{number}½", number + Fraction(1, 2)
    number = draw(integers(0, draw(choice((99, 9_999, 10**12)))))
    if writing == "decimal":
        part = draw(choice(("1", "05", "25", "70", "1234")))
        return f"{number:,}.{part}", Fraction(f"{number}.{part}")
    return _grouped(writing, number, draw), Fraction(number)


def _grouped(writing: str, number: int, draw: st.DrawFn) -> str:
    digits = f"{number:,}"
    if writing == "commas":
        return digits
    if writing == "spaces":
        return digits.replace(",", draw(choice(_SPACES)))
    if writing == "apostrophes":
        return digits.replace(",", draw(choice(("'", "’"))))
    if writing == "points" and digits.count(",") > 1:
        return digits.replace(",", ".")
    if writing == "lakh":
        return _lakh(number)
    zero = draw(choice(tuple(_ZEROS))) if writing == "script" else "0"
    return "".join(chr(ord(zero) + int(digit)) for digit in str(number))


def _lakh(number: int) -> str:
    """Groups of two digits before the last three: 12,34,567."""
    head, tail = str(number)[:-3], str(number)[-3:]
    pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)]
    return ",".join([*reversed(pairs), tail])


@cache
@st.composite
def _words(draw: st.DrawFn) -> tuple[str, Fraction]:
    value = draw(integers(2, draw(choice((20, 999, 10**6, 10**12 - 1)))))
    if draw(integers(0, 2)) == 0:
        value = value * 1000 + draw(choice((0, 5, 42, 300)))
    american, hyphens, comma = draw(choice(((True, True, ""), (False, True, ","), (False, False, ""))))
    groups, rest = [], value
    for name in _GROUPS:
        rest, below = divmod(rest, 1000)
        if below:
            groups.append((below, name))
    last, name = groups[0]
    said = [f"{_small(below, american, hyphens)}{word}" for below, word in reversed(groups)]
    if len(groups) > 1 and not name and last < 100 and not american:
        return f"{f'{comma} '.join(said[:-1])} and {said[-1]}", Fraction(value)  # "two thousand and five"
    return f"{comma} ".join(said), Fraction(value)


def _small(number: int, american: bool, hyphens: bool) -> str:
    words = spelled(number)
    words = words.replace(" and ", " ") if american else words
    return words if hyphens else words.replace("-", " ")
