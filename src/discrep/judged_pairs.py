"""What is told of two claims that were set side by side: nothing where no reader would have done so."""

from __future__ import annotations

from discrep.align.alignment import STATED, TRIED, Alignment
from discrep.align.denials import commitment
from discrep.align.frames import evidence, near
from discrep.align.kin import by_other_nouns
from discrep.align.revisions import replacing, two_authors
from discrep.claims import Claim
from discrep.findings import Finding, Verdict
from discrep.judging import Judge
from discrep.settings import Settings

_OPEN = (Verdict.UNDETERMINED, Verdict.NOT_COMPARABLE)
_SAID_AGAIN = 3  # words that two sentences of one text share beside their figures


def finding_on(a: Claim, b: Claim, alignment: Alignment, judging: Judge) -> Finding | None:
    """The finding on a pair, or None where it says nothing to a reader."""
    if silent(a, b, alignment, judging.settings):
        return None
    found = judging.finding(a, b, alignment)
    if found is None or (alignment in TRIED and found.verdict in _OPEN):
        return None
    return found


def silent(a: Claim, b: Claim, alignment: Alignment, settings: Settings) -> bool:
    """No reader would set the two side by side."""
    if commitment(a) == commitment(b) == "denied":
        return True  # two denials are no statement
    relation, field, weak = alignment.relation, alignment.field, alignment in TRIED
    if weak:
        return a.document == b.document
    if relation == "different":
        if field in ("dimension", "noun") or (field in STATED and by_other_nouns(a, b, settings)):
            return True
        return a.document == b.document and field != "parts"
    if relation == "same" and a.document == b.document:
        # what one writer sets side by side he did not take for one thing, unless two sources say it
        return not two_authors(a, b, settings) and replacing(a, b, settings) < 0 and not _repeated(a, b)
    return relation == "unknown" and (
        a.measurand.event is None or b.measurand.event is None or a.document == b.document
    )


def _repeated(a: Claim, b: Claim) -> bool:
    """Two sentences of one text say nearly the same."""
    return a.sentence != b.sentence and (evidence(a, b) >= _SAID_AGAIN or near(a, b))
