"""What makes the exit code 1."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from discrep.findings import Report


class FailOn(StrEnum):
    """The mildest that does; for `conflict`, `tension` and `unsupported` a contradicted figure counts too."""

    CONFLICT = "conflict"
    TENSION = "tension"
    UNSUPPORTED = "unsupported"
    ERROR = "error"
    WARNING = "warning"
    NEVER = "never"


def reaches(report: Report, fail_on: FailOn) -> bool:
    """Does a report hold anything at the threshold or above it?"""
    from discrep.findings import Status, Verdict

    verdicts = {finding.verdict for finding in report.findings}
    statuses = {figure.status for figure in report.figures}
    if fail_on is FailOn.NEVER:
        return False
    if fail_on in (FailOn.ERROR, FailOn.WARNING):
        severities = {finding.severity for finding in report.findings}
        return "error" in severities or (fail_on is FailOn.WARNING and "warning" in severities)
    if Verdict.CONFLICT in verdicts or Status.CONTRADICTED in statuses:
        return True
    if fail_on is FailOn.TENSION:
        return Verdict.TENSION in verdicts
    return fail_on is FailOn.UNSUPPORTED and Status.UNSUPPORTED in statuses
