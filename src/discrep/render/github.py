"""Findings as workflow commands, which GitHub shows beside the lines of a pull request.

Figures that agree, or that have nothing to do with each other, are no annotation. The worst come first, for GitHub
shows ten of each level a step.
"""

from __future__ import annotations

from collections.abc import Iterator

from discrep.findings import Report
from discrep.render import Look
from discrep.render._cases import Case, cases
from discrep.render._counts import extent, outcome
from discrep.render._places import named, place, who
from discrep.render._terminal import visible
from discrep.settings import Severity

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report, look: Look) -> str:
    lines = [_command(case, look) for case in cases(report) if case.needs_a_look]
    return "".join(f"{line}\n" for line in [*lines, f"{outcome(report)} ({extent(report)})"])


def _command(case: Case, look: Look) -> str:
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in _properties(case, look))
    return f"::{_COMMANDS[case.severity]} {properties}::{_data(chr(10).join(map(visible, _message(case))))}"


def _properties(case: Case, look: Look) -> Iterator[tuple[str, str | int]]:
    first = case.claims[0]
    yield "file", visible(look.files.get(first.document.id, first.document.id))
    at = place(first)
    if at is not None:
        yield "line", at.line
        if at.line == at.end_line:  # columns of two lines are refused
            yield "col", at.column
        yield "endLine", at.end_line
        if at.line == at.end_line:
            yield "endColumn", at.end_column
    yield "title", visible(case.name if case.verdict is None else f"{case.verdict}[{case.code}] {case.name}")


def _message(case: Case) -> Iterator[str]:
    yield case.explanation
    for claim in case.claims:
        yield f"“{claim.quantity.text}” at {named(claim)} ({who(claim)})"
    for remark in case.remarks:
        yield f"{remark.code}: {remark.text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
