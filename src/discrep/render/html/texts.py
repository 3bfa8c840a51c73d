"""The texts of a page, with every figure marked."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from discrep.claims import Claim
from discrep.sources import Document
from discrep.spans import Span

_WHOLE = 40_000  # characters of a document that is shown from beginning to end
_AROUND = 400  # characters before and after each figure of a longer one


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text: plain words, a figure with the claims that stand there, or a gap."""

    text: str
    claims: tuple[Claim, ...] = ()
    gap: bool = False


def pieces(document: Document, claims: Iterable[Claim]) -> Iterator[Piece]:
    """A text in pieces; of a long one the surroundings of its figures. Figures that overlap are one mark."""
    text = document.text
    marks = _marks(claims, len(text))
    rest = deque(marks.items())
    at = 0
    for window in _windows(list(marks), len(text)):
        if window.start > at:
            yield Piece("", gap=True)
        at = window.start
        while rest and window.covers(rest[0][0]):
            span, told = rest.popleft()
            if span.start > at:
                yield Piece(text[at : span.start])
            yield Piece(span.of(text), told)
            at = span.end
        if window.end > at:
            yield Piece(text[at : window.end])
        at = window.end
    if at < len(text):
        yield Piece("", gap=True)


def _marks(claims: Iterable[Claim], length: int) -> Mapping[Span, tuple[Claim, ...]]:
    """Spans that do not overlap, in order, with the claims of each."""
    found: list[tuple[Span, list[Claim]]] = []
    for claim in sorted(claims, key=lambda claim: (claim.span.start, claim.span.end)):
        if claim.span.end > length:
            continue
        if found and found[-1][0].overlaps(claim.span):
            found[-1] = (found[-1][0].to(claim.span), [*found[-1][1], claim])
        else:
            found.append((claim.span, [claim]))
    return {span: tuple(told) for span, told in found}


def _windows(marks: list[Span], length: int) -> list[Span]:
    if length <= _WHOLE:
        return [Span(0, length)]
    found: list[Span] = []
    for mark in marks:
        around = Span(max(0, mark.start - _AROUND), min(length, mark.end + _AROUND))
        if found and found[-1].end >= around.start:
            found[-1] = found[-1].to(around)
        else:
            found.append(around)
    return found
