"""A sentence of the checked text that a source has in the same words, but for figures and their hedges.

Then the words around a figure say which figure of the source it is held against, whatever was read of either: the one
at its place. A hedge that both have is left out where it is a term of what is told and not how sure it is: in a
question, behind "if", or of a maximum.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from discrep.align.counterparts import CERTAIN, Match
from discrep.align.dimensions import dimension, in_two_units
from discrep.align.editions import ByWords, Sentence, by_words, versions_in
from discrep.align.outlines import Outline
from discrep.align.wordings import NUMBER, Place, Slot, Versions, words
from discrep.align.written import written
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind
from discrep.sources import Document
from discrep.spans import Overlaps, Span
from discrep.units import same_dimension

_BESIDE = 3  # words around a figure: "a maximum of the 60 hours"


@dataclass(frozen=True, slots=True)
class Restated:
    """The figures of sentences that a source has in the same words, and what stands at their place there."""

    covered: frozenset[int]
    """The figures that are held against nothing else of that source, by their place in the list."""
    matches: tuple[Match, ...]


def in_place(
    text: Document,
    sources: Sequence[Document],
    asked: Sequence[Outline],
    known: Sequence[Outline],
    matches: Mapping[int, list[Match]],
) -> tuple[list[Outline], dict[int, list[Match]]]:
    """The figures of a text and what they are held against: in a sentence told again what is in their place."""
    covered: dict[int, set[str]] = defaultdict(set)
    more: dict[Span, tuple[Outline, list[Match]]] = {}
    own, told = by_words(text), defaultdict[str, list[Outline]](list)
    for outline in known:
        told[outline.claim.document.id].append(outline)
    for source in sources:
        again = _restated(own, asked, source, told[source.id])
        for i in again.covered:
            covered[i].add(source.id)
        for match in again.matches:
            more.setdefault(match.text.claim.span, (match.text, []))[1].append(match)
    found = [
        [match for match in matches.get(i, []) if match.source.claim.document.id not in covered[i]]
        for i in range(len(asked))
    ]
    kept: list[tuple[Outline, list[Match]]] = []
    spans = list(more)
    over = Overlaps(spans)
    for i, outline in enumerate(asked):
        placed = more.pop(outline.claim.span, None)
        if placed is not None:
            kept.append((placed[0], [*found[i], *placed[1]]))
        elif found[i] or not any(spans[k] in more for k in over.of(outline.claim.span)):
            kept.append((outline, found[i]))
    kept += more.values()
    kept.sort(key=lambda each: (each[0].claim.span.start, each[0].claim.span.end))
    return [outline for outline, _ in kept], {i: matches for i, (_, matches) in enumerate(kept)}


def _restated(own: ByWords, asked: Sequence[Outline], source: Document, told: Sequence[Outline]) -> Restated:
    covered: set[int] = set()
    matches: dict[tuple[Claim, Claim], list[Match]] = defaultdict(list)
    figures, figures_there = Overlaps([each.claim.span for each in asked]), Overlaps([each.claim.span for each in told])
    for one, two, found in versions_in(own, source):
        turned = _turned(found)
        for slot in (*found.slots, *found.alike):
            here, there = one.span(slot.one), two.span(slot.two)
            mine, theirs = figures.of(here), figures_there.of(there)
            covered.update(mine)
            match = _match([asked[i] for i in mine], [told[k] for k in theirs], one, two, slot)
            if match is not None and slot in turned:
                match = replace(match, turned=True)
            if match is not None and match not in (same := matches[match.text.claim, match.source.claim]):
                same.append(match)
    return Restated(frozenset(covered), tuple(match for same in matches.values() for match in same))


def _turned(found: Versions) -> set[Slot]:
    """Words for which the other sentence has the opposite ("profit", "lowest"), and the figures nearest to them."""
    figures = [slot for slot in (*found.slots, *found.alike) if slot.kind == "figure"]
    words = [slot for slot in found.slots if slot.kind in ("opposite", "denial")]
    nearest = (min(figures, key=lambda slot: abs(slot.one[0] - word.one[0])) for word in words if figures)
    return {*words, *nearest}


def _match(mine: list[Outline], theirs: list[Outline], one: Sentence, two: Sentence, slot: Slot) -> Match | None:
    """What stands at one place: as it was read, or as it is written where it was read otherwise, or in part."""
    if len(mine) == len(theirs) == 1:
        here, there = mine[0].claim, theirs[0].claim
        if in_two_units(here, there):
            return None
        whole = _whole(here, one, slot.one) and _whole(there, two, slot.two)
        if whole and _alike(here, one, there, two) and not _partly(one.tokens, slot):
            return Match(mine[0], theirs[0], CERTAIN) if mine[0].dated else _certain(here, there)
    figures = written(one, slot.one), written(two, slot.two)
    if figures[0] is None or figures[1] is None:
        return None
    return _certain(figures[0], figures[1])


def _certain(text: Claim, source: Claim) -> Match:
    """Two figures at one place: what else their sentences tell of them is the same."""
    return Match(Outline(text), Outline(source), CERTAIN)


def _whole(claim: Claim, sentence: Sentence, place: Place) -> bool:
    """All that differs was read as its figure."""
    return claim.span.covers(sentence.span(place))


def _alike(a: Claim, one: Sentence, b: Claim, two: Sentence) -> bool:
    """They were read as figures of one kind, out of as many numbers."""
    if (a.quantity.kind is Kind.DATE) != (b.quantity.kind is Kind.DATE):
        return False
    return same_dimension(dimension(a), dimension(b)) and _numbers(a, one) == _numbers(b, two)


def _numbers(claim: Claim, sentence: Sentence) -> int:
    tokens = sentence.tokens
    return sum(
        word.key == NUMBER and claim.span.start <= tokens.starts[word.first] < claim.span.end for word in words(tokens)
    )


def _partly(tokens: Tokens, slot: Slot) -> bool:
    """A hedge or an end of a range that both have is a term of what is told, or stands around another hedge."""
    terms, (first, after) = load("en").counterparts.terms, slot.one
    beside = (*tokens.lower[max(0, first - _BESIDE) : first], *tokens.lower[after : after + _BESIDE])
    if not terms.isdisjoint((tokens.lower[0], tokens.lower[-1], *beside)):
        return True
    return slot.hedged and any(end - start > 1 for start, end in (slot.one, slot.two))
