"""What somebody says inside what another says, where the other comes behind: "Kim claimed that 40 left, Roe said"."""

from __future__ import annotations

from dataclasses import replace

from discrep.extract.saying.sentence import NEAR, Sentence
from discrep.sources import Source
from discrep.spans import Span


def nest(sentence: Sentence, whole: tuple[int, int], source: Source) -> None:
    """ "Kim claimed that 40 left, Roe said": what Kim claimed ends before Roe, who hands it on."""
    place = sentence.span(*whole)
    for k in range(max(0, len(sentence.found) - NEAR), len(sentence.found)):
        inner = sentence.found[k]
        if place is None or inner.cue is None or not place.covers(inner.cue):
            continue
        told = tuple(Span(span.start, min(span.end, place.end)) for span in inner.content if span.start < place.end)
        if told and told != inner.content:
            chain = inner.chain
            if chain and chain[0].name != source.name:
                chain = (source, *chain)
            sentence.found[k] = replace(inner, content=told, chain=chain)
