"""A report for a pull request or a wiki: a summary and tables, the worst first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from discrep.claims import Claim
from discrep.findings import Figure, Finding, Report, figures_worst_first, findings_worst_first
from discrep.render import Look
from discrep.render._counts import extent, gap_in_words, outcome
from discrep.render._excerpts import cut
from discrep.render._markdown import escaped
from discrep.render._places import named, who


def render(report: Report, look: Look) -> str:
    lines = [f"**{outcome(report)}** ({extent(report)})"]
    figures = figures_worst_first(report.figures)
    findings = findings_worst_first(report.findings)
    if figures:
        lines += _table(("status", "figure", "says", "evidence"), [_figure(figure, look) for figure in figures])
    if findings:
        lines += _table(("verdict", "rule", "says", "sources"), [_finding(finding, look) for finding in findings])
    return "".join(f"{line}\n" for line in lines)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield ""
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _finding(finding: Finding, look: Look) -> tuple[str, ...]:
    quotes = (_quoted(claim, look) for claim in finding.claims)
    rule = escaped(f"{finding.code} {finding.name}")
    return str(finding.verdict), rule, "<br>".join(_says(finding)), "<br>".join(quotes)


def _figure(figure: Figure, look: Look) -> tuple[str, ...]:
    evidence = (
        escaped(f"{finding.code} {named(claim, column=False)}")
        for finding in figure.evidence
        for claim in finding.claims
        if claim != figure.claim
    )
    said = "<br>".join(dict.fromkeys(evidence))
    return str(figure.status), _quoted(figure.claim, look), escaped(figure.explanation), said


def _says(finding: Finding) -> Iterator[str]:
    yield escaped(finding.explanation)
    if (gap := gap_in_words(finding)) is not None:
        yield f"gap: {gap}"
    for remark in finding.remarks:
        yield escaped(f"{remark.code}: {remark.text}")


def _quoted(claim: Claim, look: Look) -> str:
    shown = cut(claim, look.width)
    quote = f"{escaped(shown.before)}<b>{escaped(shown.figure)}</b>{escaped(shown.after)}"
    return f"{escaped(named(claim, column=False))} ({escaped(who(claim))}): “{quote}”"
