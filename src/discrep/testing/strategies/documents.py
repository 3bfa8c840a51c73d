"""Texts of which the figures are known."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.quantity import Kind, Quantity
from discrep.sources import Document
from discrep.spans import Span
from discrep.testing.strategies.choices import choice, integers
from discrep.testing.strategies.phrases import hedged_phrases

DAY = datetime.date(2024, 10, 30)


def back(days: int) -> datetime.date:
    """So many days before `DAY`."""
    return DAY - datetime.timedelta(days)


DAYS = st.sampled_from((None,) * 10 + tuple(map(back, range(10))))
OUTLETS = st.sampled_from((None, "Herald", "Courier"))


@dataclass(frozen=True, slots=True)
class Known:
    """A document, and the figures that stand in it with their places, in order."""

    document: Document
    figures: tuple[tuple[Span, Quantity], ...]


_SENTENCES = (
    "The ministry counted {} in the north",
    "Observers have put it at {} so far",
    "“It was {} last spring,” the mayor said",
    "In the café nobody expected {} in the end",
    "A spokesman for the union said {} had been registered",
)


# No shares: "counted a third in the north" is no figure, but somebody who counted.
_PHRASES = hedged_phrases(Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.VAGUE)


def documents(max_figures: int = 4) -> SearchStrategy[Known]:
    """A text of sentences with one known figure each, in one paragraph or several."""
    return _documents(max_figures)


@cache
@st.composite
def _documents(draw: st.DrawFn, max_figures: int) -> Known:
    text = ""
    figures: list[tuple[Span, Quantity]] = []
    for _ in range(draw(integers(0, max_figures))):
        surface, quantity = draw(_PHRASES)
        before, after = draw(choice(_SENTENCES)).split("{}")
        start = len(text) + len(before)
        figures.append((Span(start, start + len(quantity.text)), quantity))
        text += before + surface + after + "." + draw(choice((" ", "  ", "\n\n", "\r\n\r\n")))
    day = draw(DAYS)
    name = draw(choice(("one", "two", "three")))
    return Known(Document(text, name, draw(OUTLETS), day), tuple(figures))


def texts() -> SearchStrategy[Document]:
    """The documents of `documents` alone."""
    return documents().map(lambda known: known.document)


def spans() -> SearchStrategy[Span]:
    """Ranges of characters, also empty ones."""
    return st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10**6), st.integers(0, 200))
