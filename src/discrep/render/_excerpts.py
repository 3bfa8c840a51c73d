"""The line of a claim, cut to a width around the figure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from discrep.claims import Claim
from discrep.render._places import at_hand
from discrep.render._terminal import cell, cells, visible

_LONGEST_WORD = 24
_SPACES = re.compile(" {2,}")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Visible text: the figure, and what is shown of its line before and after it."""

    before: str
    figure: str
    after: str


def cut(claim: Claim, width: int) -> Excerpt:
    """As much of the line as so many cells hold; the figure alone where the text is not at hand."""
    if not at_hand(claim):
        return Excerpt("", visible(claim.quantity.text), "")
    text, span = claim.document.text, claim.span
    first, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    # No more of a line than could ever be shown: it may be as long as the document.
    first, end = max(first, span.start - 8 * width), min(len(text) if end < 0 else end, span.end + 8 * width)
    before = _single(visible(text[first : span.start]).lstrip())
    figure = _single(visible(span.of(text)))
    after = _single(visible(text[span.end : end]).rstrip())
    if cells(figure) > width:
        figure = f"{_fitting(figure, width - 1)}…"
    room = width - max(1, cells(figure))  # a figure that nothing is seen of gets a mark too
    signs = cells("…  …")
    if cells(before) + cells(after) > room and room < signs:
        before = after = ""
    elif cells(before) + cells(after) > room:
        room -= signs  # half for each side, and what the other leaves of its half
        before, after = (
            _tail(before, max(room // 2, room - cells(after))),
            _head(after, max(room // 2, room - cells(before))),
        )
    return Excerpt(before, figure, after)


def _single(text: str) -> str:
    """One space for many: where signs of Markdown stood there are only spaces."""
    return _SPACES.sub(" ", text)


def sentence(claim: Claim, longest: int, width: int) -> Excerpt:
    """The sentence around the figure, as it is; of one with more characters than `longest` a line cut to `width`."""
    around, span = claim.sentence, claim.span
    if around is None or not at_hand(claim) or around.end - around.start > longest or not around.covers(span):
        return cut(claim, width)
    text = claim.document.text
    return Excerpt(text[around.start : span.start], span.of(text), text[span.end : around.end])


def _head(text: str, room: int) -> str:
    """As much of the beginning as there is room for, and a sign that more follows."""
    if cells(text) <= room:
        return text
    kept = _fitting(text, room)
    words, _, rest = kept.rpartition(" ")
    return f"{words} …" if _a_word(rest, room) else f"{kept}…"


def _tail(text: str, room: int) -> str:
    """As much of the end as there is room for, and a sign that more stands before."""
    if cells(text) <= room:
        return text
    kept = _fitting(text[::-1], room)[::-1]
    rest, _, words = kept.partition(" ")
    return f"… {words}" if _a_word(rest, room) else f"…{kept}"


def _a_word(text: str, room: int) -> bool:
    """Is this a part of a word, and not of a text without spaces? Words are not cut, other texts are."""
    return cells(text) <= min(_LONGEST_WORD, room // 2)


def _fitting(text: str, room: int) -> str:
    """The beginning that fits."""
    for at, char in enumerate(text):
        room -= cell(char)
        if room < 0:
            return text[:at]
    return text
