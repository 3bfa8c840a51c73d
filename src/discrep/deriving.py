"""The figures of a checked text that follow from figures of the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from discrep.align.outlines import Outline
from discrep.derive.derivation import Derivation, explained
from discrep.derive.operands import Operand
from discrep.derive.search import Found, Search
from discrep.findings import Figure, Finding, Status, Verdict

_OPEN = (Status.UNSUPPORTED, Status.CONTRADICTED)


def derived(figures: Sequence[Figure], outlines: Sequence[Outline], search: Search) -> Iterator[Figure]:
    """The figures, those that no source gives with what they follow from.

    A figure that is worked out is `derived`, also where another figure of a source differs from it. Figures of the
    text that one rests on ("15 calories in 5 bars") are derived with it.
    """
    settled: dict[int, Figure] = {}
    rest: dict[int, Found] = {}
    for i, (figure, outline) in enumerate(zip(figures, outlines, strict=True)):
        if figure.status not in _OPEN or (found := search.find(outline)) is None:
            continue
        if found.hit is None:
            rest[i] = found
            continue
        settled[i] = _derived(figure, found.target, found.hit)
    for i, figure in enumerate(figures):
        if i in settled:
            yield settled[i]
            continue
        if figure.status in _OPEN and (partner := _partner(figure, settled.values())) is not None:
            yield partner
            continue
        yield figure


def _derived(figure: Figure, target: Operand, found: Derivation) -> Figure:
    text = explained(target, found)
    claims = (figure.claim, *(each.outline.claim for each in found.used))
    finding = Finding("C506", "derived", Verdict.COMPATIBLE, "note", f"{found.operation}: {text}", claims)
    return replace(figure, status=Status.DERIVED, explanation=finding.explanation, evidence=(finding,))


def _partner(figure: Figure, settled: object) -> Figure | None:
    for other in settled:  # type: ignore[attr-defined]
        for finding in other.evidence:
            if figure.claim in finding.claims:
                return replace(figure, status=Status.DERIVED, explanation=finding.explanation, evidence=(finding,))
    return None
