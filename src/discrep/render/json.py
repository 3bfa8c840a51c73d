"""A report as JSON: see `discrep.wire`."""

from __future__ import annotations

from discrep.findings import Report
from discrep.render import Look
from discrep.wire import dump_report


def render(report: Report, look: Look) -> str:  # noqa: ARG001
    return dump_report(report)
