"""One line for a test: each figure of a text must follow from its sources."""

from __future__ import annotations

from discrep.checking import check
from discrep.corpus import Items
from discrep.findings import Report, Status
from discrep.render import Look
from discrep.render._terminal import visible
from discrep.render.text import figure_lines
from discrep.settings import Reading, Settings
from discrep.sources import Document

_LOOK = Look(width=88)


def assert_supported(
    text: str | Document, sources: Items, *, reading: Reading | None = None, settings: Settings | None = None
) -> Report:
    """Raise AssertionError if a figure of the text is contradicted or unsupported; else give the report.

    The message shows each of them as the text report does: its line, what the sources say instead, and where.
    `sources` are what `discrep.check` takes: texts, documents, claims, rows, frames, a mapping.
    """
    __tracebackhide__ = True
    report = check(text, sources, reading=reading, settings=settings)
    wrong = [figure for figure in report.figures if figure.status in (Status.CONTRADICTED, Status.UNSUPPORTED)]
    if wrong:
        told = "\n".join(visible(line) for figure in wrong for line in figure_lines(figure, _LOOK)).rstrip()
        raise AssertionError(f"{len(wrong)} of {len(report.figures)} figures are not supported:\n\n{told}")
    return report
