"""What is told of one figure, read once for all that it is set against."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from discrep.align.stems import stems
from discrep.align.surroundings import Surroundings
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import Interval
from discrep.quantity import Kind
from discrep.spans import Span

_NEAR = 4  # figures that may begin within a date: a stretch of days and its ends


@dataclass(slots=True)
class Outline:
    """A claim and what tells which figure it is."""

    claim: Claim
    noun: frozenset[str] = frozenset()
    """The stems of what is counted."""
    subject: str | None = None
    """Whose figure it is, where that is named before it."""
    words: dict[frozenset[str], int] = field(default_factory=dict)
    """Words around it, each as its stems, with how near they stand."""
    weights: dict[str, int] = field(default_factory=dict)
    """The same by stem."""
    scope: str | None = None
    """Of an amount: of the whole, of a place, or of what lies outside."""
    scored: bool = False
    """It is a mark, and its sentence says that the best is 100."""
    denied: bool = False
    """A word before it denies what is told."""
    naming: bool = False
    """It is part of a name, and tells which one is meant: "the 2018 season", "Apollo 13"."""
    titled: bool = False
    """It is a number in a name, so that nothing is told with it: "Apollo 13", "Horizon (1994 film)"."""
    averaged: bool = False
    """It is an average, or a median."""
    leaves_open: bool = False
    """A word of its sentence may stand for a name of the text: "the film", "it"."""
    countries: frozenset[str] = frozenset()
    """Those that its sentence names."""
    named: frozenset[str] = frozenset()
    """The stems of the name or the noun that it stands before."""
    date: Claim | None = None
    """The date that says when it holds."""

    @property
    def rule(self) -> str:
        """Of a date: one alone, a stretch of days, or one of its ends."""
        return self.claim.derivation[0].rule if self.claim.derivation else ""

    @property
    def dated(self) -> bool:
        """It is a date itself."""
        return self.claim.quantity.kind is Kind.DATE

    @property
    def time(self) -> Interval | None:
        """The days that it holds for, with the hedge of their date."""
        return None if self.date is None else self.date.quantity.interval

    def tells(self, event: str | None, other: Outline) -> bool:
        """A word of this one for an event stands beside the other as well."""
        words = (forms for forms in self.words if f"={event}" in forms)
        return any(stem in other.weights or stem in other.noun for forms in words for stem in forms)

    def elsewhen(self, other: Outline) -> bool:
        """Both figures say when they hold, and no day lies in both."""
        return self.time is not None and other.time is not None and self.time.disjoint(other.time)


def outlines(claims: Sequence[Claim]) -> list[Outline]:
    """The outlines of claims, in their order; each sentence is read once."""
    together: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.sentence is not None:
            together[claim.document.id, claim.sentence].append(claim)
    for inside in together.values():
        inside.sort(key=lambda claim: (claim.span.start, -claim.span.end))
    sentences = {key: Surroundings(inside) for key, inside in together.items()}
    found: list[Outline] = []
    for claim in claims:
        outline = Outline(claim, _counted(claim), _subject(claim))
        key = None if claim.sentence is None else (claim.document.id, claim.sentence)
        if key is not None and sentences[key].holds(claim):
            _fill(outline, sentences[key], together[key])
        found.append(outline)
    return found


def _fill(outline: Outline, sentence: Surroundings, beside: list[Claim]) -> None:
    """What the sentence of a claim tells of it; `beside` are all claims in it."""
    claim = outline.claim
    outline.words = sentence.around(claim)
    for forms, weight in outline.words.items():
        for stem in forms:
            outline.weights[stem] = max(weight, outline.weights.get(stem, 0))
    outline.scope = sentence.scope(claim)
    outline.scored = sentence.scored(claim, outline.weights)
    outline.denied = sentence.denied(claim)
    outline.naming = sentence.naming(claim)
    outline.titled = sentence.titled(claim)
    outline.countries = sentence.countries
    outline.averaged = claim.measurand.role == "average" or sentence.averaged(claim)
    outline.leaves_open = sentence.leaves_open
    if outline.naming:
        outline.named = frozenset(stem for forms in sentence.behind(claim) for stem in forms)
    if claim.quantity.kind is Kind.ORDINAL and not claim.quantity.text[-1].isdigit():
        outline.noun = frozenset(stem for forms in sentence.behind(claim) for stem in forms)
    if claim.quantity.kind is not Kind.DATE:
        outline.date = _date(claim, beside)


def _counted(claim: Claim) -> frozenset[str]:
    """The stems of what is counted; of people to whom something happened, of what happened."""
    noun, event, people = claim.measurand.noun, claim.measurand.event, load("en").measurand.person
    if noun is None or not noun[0].isalpha():
        return frozenset()
    if noun == people and event is not None:
        return stems(event) | {f"={event}"}
    return stems(noun)


def _subject(claim: Claim) -> str | None:
    """Whose figure it is, unless that is named behind it."""
    named = next((step.span.start for step in claim.derivation if step.part == "measurand.subject"), None)
    return None if named is not None and named > claim.span.start else claim.measurand.subject


def _date(claim: Claim, beside: list[Claim]) -> Claim | None:
    """The date beside a figure that says when it holds."""
    span = next((step.span for step in claim.derivation if step.part == "measurand.time"), None)
    if span is None:
        return None
    before = bisect_left(beside, span.end, key=lambda claim: claim.span.start)
    for other in beside[max(0, before - _NEAR) : before]:
        if other.quantity.kind is Kind.DATE and span.start < other.span.end:
            return other
    return None
