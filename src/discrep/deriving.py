"""The figures of a checked text that follow from figures of the sources, or that do not come out as its words say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from discrep.align.outlines import Outline
from discrep.claims import Claim
from discrep.derive.derivation import Derivation, explained
from discrep.derive.operands import Operand
from discrep.derive.search import Found, Search
from discrep.findings import Figure, Finding, Status, Verdict
from discrep.judging import Judge
from discrep.rules.strength import gap_of

_OPEN = (Status.UNSUPPORTED, Status.CONTRADICTED)
_SUM, _OTHER = ("D201", "parts-do-not-add-up"), ("D101", "disjoint-figures")
_NEAR = Fraction(1, 10)  # what a derivation gives is told of where it differs by no more than this share


def derived(figures: Sequence[Figure], outlines: Sequence[Outline], search: Search, judging: Judge) -> Iterator[Figure]:
    """The figures, each that is worked out with what it follows from.

    A figure that is worked out is `derived`, also where another figure of a source differs from it. So are figures
    of the text that it rests on ("15 calories in 5 bars"). Where the text itself says that it is worked out ("in
    all", "left", "more than … by") and all ways give one other value, it is `contradicted`.
    """
    own = figures[0].claim.document if figures else None
    looked = [_looked(figure, outline, search) for figure, outline in zip(figures, outlines, strict=True)]
    hits = [_hit(found, judging) for found in looked]
    resting = {claim.span: hit for hit in hits if hit is not None for claim in hit.claims[1:] if claim.document == own}
    for figure, found, hit in zip(figures, looked, hits, strict=True):
        if hit is not None:
            yield replace(figure, status=Status.DERIVED, explanation=hit.explanation, evidence=(hit,))
        elif figure.status in _OPEN and (other := resting.get(figure.claim.span)) is not None:
            yield replace(figure, status=Status.DERIVED, explanation=other.explanation, evidence=(other,))
        else:
            yield figure if found is None else _compared(figure, found, judging)


def _looked(figure: Figure, outline: Outline, search: Search) -> Found | None:
    """What the search gives for a figure; of a supported one only how else it comes out."""
    if figure.status in _OPEN:
        return search.find(outline)
    if figure.status is not Status.SUPPORTED or not search.worked(outline):
        return None
    found = search.find(outline)
    return None if found is None or found.hit is not None else found


def _hit(looked: Found | None, judging: Judge) -> Finding | None:
    if looked is None or looked.hit is None:
        return None
    target, found = looked.target, looked.hit
    claims = _claims(target, found)
    text, gap = f"{found.operation}: {explained(target, found)}", gap_of(found.value, target.interval)
    if gap:
        text += f", equal to {target.outline.claim.quantity.text} only after rounding"
    return judging.graded(Finding("C506", "derived", Verdict.COMPATIBLE, "note", text, claims, gap=gap))


def _claims(target: Operand, found: Derivation) -> tuple[Claim, ...]:
    return (target.outline.claim, *(each.outline.claim for each in found.used))


def _compared(figure: Figure, found: Found, judging: Judge) -> Figure:
    """A figure that no derivation gives, with what the likely ones give."""
    best = found.only
    code, name = _SUM if best is not None and best.operation == "sum" else _OTHER
    if best is not None and judging.answers(code) and _refutes(figure, found.target, best):
        text = f"{explained(found.target, best)}, not {found.target.outline.claim.quantity.text}"
        claims, gap = _claims(found.target, best), gap_of(best.value, found.target.interval)
        finding = judging.graded(Finding(code, name, Verdict.CONFLICT, "error", text, claims, gap=gap))
        return replace(figure, status=Status.CONTRADICTED, explanation=text, evidence=(finding, *figure.evidence))
    if best is not None and found.target.worked and figure.status is Status.CONTRADICTED and _one_of(figure, best):
        text = f"{explained(found.target, best)}, which leaves {found.target.outline.claim.quantity.text} open"
        return replace(figure, status=Status.UNSUPPORTED, explanation=text, evidence=())
    near = next((each for each in found.near if _close(found.target, each)), None)
    if near is None or figure.status not in _OPEN:
        return figure
    return replace(figure, explanation=f"{figure.explanation}; {explained(found.target, near)}")


def _refutes(figure: Figure, target: Operand, found: Derivation) -> bool:
    """The text says how its figure comes about, and it comes out differently."""
    if not target.worked or not found.value.disjoint(target.expected) or not found.value.disjoint(target.interval):
        return False
    if figure.status is not Status.SUPPORTED:
        return True
    if not target.interval.is_point:
        return False
    return _one_of(figure, found)


def _one_of(figure: Figure, found: Derivation) -> bool:
    """All that speaks for the figure or against it is but some of what is to be reckoned with."""
    used = {each.outline.claim for each in found.used}
    return all(claim in used for finding in figure.evidence for claim in finding.claims if claim != figure.claim)


def _close(target: Operand, found: Derivation) -> bool:
    stated, given = target.interval, found.value
    if stated.low is None or given.low is None or not (stated.is_point and given.is_point):
        return False
    return abs(stated.low - given.low) <= _NEAR * abs(given.low)
