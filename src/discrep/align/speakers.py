"""Counts of those who speak: the two of "Two officials said …" are no figure of what is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

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
    return [claim for claim in given if not _inside(claim, counted.get(claim.document.id, set()))]


def _sources(claim: Claim) -> Iterator[Source]:
    for link in (*claim.attribution.chain, *filter(None, (claim.attribution.source,))):
        yield link
        yield from link.members


def _inside(claim: Claim, mentions: set[Span]) -> bool:
    return any(mention.start <= claim.span.start and claim.span.end <= mention.end for mention in mentions)
