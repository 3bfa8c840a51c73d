"""One line for a test: each figure of a text must follow from its sources."""

from __future__ import annotations

from discrep.checking import check
from discrep.corpus import Items
from discrep.findings import Figure, Report, Status
from discrep.settings import Reading, Settings
from discrep.sources import Document


def assert_supported(
    text: str | Document, sources: Items, *, reading: Reading | None = None, settings: Settings | None = None
) -> Report:
    """Raise AssertionError if a figure of the text is contradicted or unsupported; else give the report.

    The message names each of them with its place (characters from 0, the end left out), what the sources say
    instead, and where. `sources` are what `discrep.check` takes: texts, documents, claims, rows, frames, a mapping.
    """
    report = check(text, sources, reading=reading, settings=settings)
    wrong = [figure for figure in report.figures if figure.status in (Status.CONTRADICTED, Status.UNSUPPORTED)]
    if wrong:
        told = "\n".join(_line(figure) for figure in wrong)
        raise AssertionError(f"{len(wrong)} of {len(report.figures)} figures are not supported:\n{told}")
    return report


def _line(figure: Figure) -> str:
    claim = figure.claim
    line = f"  {figure.status}: {claim.quantity.text!r} at {claim.span.start}-{claim.span.end}: {figure.explanation}"
    cited = dict.fromkeys(other for finding in figure.evidence for other in finding.claims if other != claim)
    return line + "".join(f"\n    {other.id}: {other.quantity.text!r}" for other in cited)
