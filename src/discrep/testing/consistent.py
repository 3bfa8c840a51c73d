"""One line for a test: texts about one story must not contradict each other."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from discrep.comparing import compare
from discrep.corpus import Items
from discrep.findings import Report, Verdict
from discrep.render import Look
from discrep.render._counts import counted
from discrep.render._terminal import visible
from discrep.render.text import finding_lines
from discrep.settings import Reading, Settings

_LOOK = Look(width=88)
_FORBIDDEN = {"conflict": {Verdict.CONFLICT}, "tension": {Verdict.CONFLICT, Verdict.TENSION}}


def assert_consistent(
    documents: Items,
    *,
    fail_on: Literal["conflict", "tension"] = "conflict",
    allowed: Collection[str] = (),
    reading: Reading | None = None,
    settings: Settings | None = None,
) -> Report:
    """Raise AssertionError if figures of the documents conflict; with `fail_on="tension"` also if they are in tension.

    `allowed` holds ids of findings (`Finding.id`) that are known and accepted. The message shows the others as the
    text report does. Else gives the report. `documents` are what `discrep.compare` takes; one text is set against
    itself.
    """
    __tracebackhide__ = True
    report = compare(documents, reading=reading, settings=settings)
    wrong = [found for found in report.findings if found.verdict in _FORBIDDEN[fail_on] and found.id not in allowed]
    if wrong:
        told = "\n".join(visible(line) for found in wrong for line in finding_lines(found, _LOOK)).rstrip()
        read = counted(len(report.documents), "document")
        raise AssertionError(f"{counted(len(wrong), 'finding')} in {read}:\n\n{told}")
    return report
