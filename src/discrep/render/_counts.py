"""What a report amounts to, in one line; the gap of a finding in words, and its severity where that is unusual."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from discrep.findings import Finding, Report, Status, Verdict
from discrep.numbers import written
from discrep.severities import Severity

_USUAL: dict[Verdict, Severity] = {Verdict.CONFLICT: "error", Verdict.TENSION: "warning"}


def counted(number: int, noun: str) -> str:
    """`1 figure`, `2 figures`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def outcome(report: Report) -> str:
    """How many of what: of a check its status and those of its figures, otherwise the verdicts."""
    if report.status is not None:
        statuses = Counter(figure.status for figure in report.figures)
        counts = ", ".join(f"{statuses[status]:,} {status}" for status in Status if statuses[status])
        return f"{report.status}: {counts or 'nothing to check'}"
    verdicts = Counter(finding.verdict for finding in report.findings)
    counts = ", ".join(_verdicts(verdicts[verdict], verdict) for verdict in Verdict if verdicts[verdict])
    return counts or "no findings"


def extent(report: Report) -> str:
    """How much was read."""
    figures = len(report.claims if report.status is None else report.figures)
    return f"{counted(figures, 'figure')}, {counted(len(report.documents), 'document')}"


def unusual_severity(finding: Finding) -> Severity | None:
    """The severity of a finding where it is not the one that goes with its verdict."""
    return None if finding.severity == _USUAL.get(Verdict(finding.verdict), "note") else finding.severity


def gap_in_words(finding: Finding) -> str | None:
    """How far apart the figures lie, where they differ; a share with a digit behind the point."""
    told = Verdict(finding.verdict).flagged or finding.after_rounding
    if finding.gap is None or not told or (finding.gap == 0 and finding.verdict != Verdict.CONFLICT):
        return None
    share = finding.gap * 100
    tenths = Fraction(round(share * 10), 10)
    if share and not tenths:
        return "less than 0.1%"
    return f"{'' if tenths == share else 'about '}{written(tenths)}%"


def _verdicts(count: int, verdict: Verdict) -> str:
    return counted(count, verdict) if verdict.flagged else f"{count:,} {verdict}"
