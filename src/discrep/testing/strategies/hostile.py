"""Texts made to break a reader."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.testing.strategies.choices import choice, integers
from discrep.testing.strategies.phrases import hedged_phrases

WORDS = (
    "up to", "over", "about", "nearly", "at least", "as many as", "more than", "between", "and", "to", "from", "or",
    "or more", "plus", "half", "a", "an", "one", "two", "twenty", "hundred", "thousand", "million", "dozen", "a few",
    "dozens of", "point", "third", "in", "out of", "percent", "percentage points", "km", "miles", "degrees", "dollars",
    "years", "year-old", "troops", "people", "killed", "injured", "arrived", "of them", "of whom", "per", "day",
    "said", "says", "according to", "he said", "told reporters", "who", "that", "denied", "Austin", "Mr.", "U.S.",
    "the ministry", "officials", "May", "Oct.", "Monday", "yesterday", "early", "end of", "No.", "Article", "Rs", "USD",
)  # fmt: skip
FIGURES = (
    "12,000", "3,000", "1.500", "1.234.567", "12 000", "1,23", "2024", "1999-2000", "10-12", "3-1", "0", "007", "5%",
    "$5", "5$", "€1.2bn", "2k", "1.2m", "½", "1½", "3/4", "1/0", "10:30", "5pm", "24/7", "2+2", "F-16", "8x7B", "+1",
    "-5", "−5", "1e9", "0x1F", "9" * 70, "1," * 40 + "1", "1." * 40 + "1", "٣٤", "１２", "१२", "²", "10²", "①", "Ⅻ",
    "五", "28 May", "May ²", "30 February", "2024-02-30", "0000", "May 0000", "one in ²", "2-²", "5:²", "²²²²-²²-²²",
)  # fmt: skip
MARKS = (
    "é", "e\u0301", "🙂", "👩‍👩‍👧", "½", "ﬁ", "İ", "ß", "ẞ", "Å", "\u00a0", "\u202f", "\u2009", "\u200b", "\u00ad",
    "\u2060", "\ufeff", "\u202e", "\u202c", "\u2066", "\u200f", "\ud800", "\udfff", "\ud83d", "\udbff", "\udc00",
    "\x00", "\x1b[31m", "\x85",
    "\u2028", "\x1c", "“", "”", '"', "'", "’", "(", ")", "[", "—", "–", "-", ",", ".", ";", ":", "…", "%", "$", "€",
    "£", "°", "°C", "/", "+",
)  # fmt: skip
GLUE = ("", " ", " ", " ", "\u00a0", "\n", "\r\n", "\n\n", "\t", "-", ", ", ". ")


def hostile_texts(max_pieces: int = 24) -> SearchStrategy[str]:
    """Texts made to break a reader: words and figures of the grammar, glued in any way to anything.

    Accents composed and combining, emoji, ligatures, vulgar fractions, digits of other scripts, no-break and
    zero-width spaces, soft hyphens, bidi controls, lone surrogates, control characters, line breaks of
    every kind, and long runs of one piece.
    """
    return _texts(max_pieces)


_PIECE = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(FIGURES),
    st.sampled_from(MARKS),
    hedged_phrases().map(lambda case: case[0]),
    st.text(st.characters(exclude_categories=()), max_size=6),
)


@cache
@st.composite
def _texts(draw: st.DrawFn, max_pieces: int) -> str:
    parts: list[str] = []
    for _ in range(draw(integers(0, max_pieces))):
        one = draw(_PIECE)
        if draw(integers(0, 24)) == 0:
            one = (one + draw(choice(GLUE))) * draw(integers(2, 60))
        parts += [one, draw(choice(GLUE))]
    return "".join(parts)
