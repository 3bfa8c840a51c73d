"""Figures at chosen places of a sentence, whatever a reader makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discrep
from discrep.align.surroundings import Surroundings
from discrep.claims import Claim, Measurand
from discrep.extract.saying.said import NARRATOR
from discrep.quantity import Kind
from discrep.spans import Span

NEVER = (
    "qua qui quo que ret rit rot rut sal sel sil sol sul tam tem tim tom tum vam vem vim vom vum zam zem zim zom"
).split()
"""Words that nothing is known of, each with a stem of its own."""


def placed(text: str, *figures: str, **changes: Any) -> tuple[Claim, ...]:
    """The figures that are written so, in the order of a text that is one sentence."""
    document, found, at = discrep.Document(text, "a"), list[Claim](), 0
    for figure in figures:
        at = text.index(figure, at)
        span = Span(at, at + len(figure))
        quantity = replace(discrep.parse(figure), **changes)
        found.append(Claim(span, quantity, Measurand(), NARRATOR, document, (), Span(0, len(text))))
        at = span.end
    return tuple(found)


def around(text: str, *figures: str, **changes: Any) -> tuple[Surroundings, Claim]:
    """A sentence around some figures, and the first of them."""
    claims = placed(text, *figures, **changes)
    return Surroundings(list(claims)), claims[0]


def day(text: str, figure: str, *others: str) -> tuple[Surroundings, Claim]:
    """A sentence around a date and some other figures."""
    (date,) = placed(text, figure, kind=Kind.DATE)
    return Surroundings([date, *placed(text, *others)]), date
