"""Counts of those who speak: the two of "Two officials said …" are no figure of what is told."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate

from discrep.claims import Claim
from discrep.sources import Source
from discrep.spans import Span

_PEOPLE = ("anonymous", "group", "role")  # a survey of 2,000 is a document


def without_speakers(claims: Iterable[Claim]) -> list[Claim]:
    """Claims but those that only count the sources of others of their document."""
    given = list(claims)
    counted: dict[str, set[Span]] = defaultdict(set)
    for claim in given:
        for source in _sources(claim):
            if source.kind in _PEOPLE:
                counted[claim.document.id].add(source.span)
    mentions = {document: _Mentions(spans) for document, spans in counted.items()}
    return [claim for claim in given if not (held := mentions.get(claim.document.id)) or not held.hold(claim.span)]


class _Mentions:
    """Spans of one document, by their starts, each with the furthest end so far: whether one holds another span is
    told without looking at all of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in ordered]
        self._ends = list(accumulate((span.end for span in ordered), max))

    def hold(self, span: Span) -> bool:
        at = bisect_right(self._starts, span.start)
        return at > 0 and span.end <= self._ends[at - 1]


def _sources(claim: Claim) -> Iterator[Source]:
    for link in (*claim.attribution.chain, *filter(None, (claim.attribution.source,))):
        yield link
        yield from link.members
