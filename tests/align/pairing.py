"""What two figures of texts are said to be to each other, and why."""

from __future__ import annotations

import datetime

import discrep
from discrep.align import align
from discrep.align.alignment import Alignment
from discrep.claims import Claim
from discrep.settings import DEFAULTS, Settings


def figures(text: str, id: str, day: datetime.date | None = None) -> list[Claim]:
    """The figures of a text, with its dates."""
    return discrep.extract(discrep.Document(text, id, published=day), keep="dates")


def two_figures(one: str, two: str | None) -> tuple[Claim, Claim]:
    """The first two figures of one text, or the first of each of two."""
    a, b = (figures(one, "a") if two is None else [figures(one, "a")[0], figures(two, "b")[0]])[:2]
    return a, b


def told_of_texts(one: str, two: str | None) -> tuple[str, str]:
    """What is said of their figures, and the relation where what one leaves open is meant to be as in the other."""
    a, b = two_figures(one, two)
    return told_both_ways(a, b), align(a, b, DEFAULTS, lenient=True).relation


def said(found: Alignment) -> str:
    """The relation, the field, which is the whole, and why."""
    words = (str(word) for word in (found.relation, found.field, found.whole) if word is not None)
    return f"{' '.join(words)}: {found.reason}"


def told_both_ways(a: Claim, b: Claim, settings: Settings = DEFAULTS) -> str:
    """What is said of two figures, which is the same in whatever order they are looked at."""
    found, turned = align(a, b, settings), align(b, a, settings)
    assert (turned.relation, turned.field) == (found.relation, found.field)
    assert turned.whole == (None if found.whole is None else 1 - found.whole)
    return said(found)
