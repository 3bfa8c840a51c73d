"""What tools that show problems in files are told of a report: one case for each finding, and for each figure of a
check that no source bears out. The worst come first, and the first claim is where a case is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from discrep.claims import Claim
from discrep.findings import RANK, Figure, Finding, Remark, Report, Status, Verdict
from discrep.settings import Severity

STATUSES: Final = MappingProxyType(
    {
        Status.UNSUPPORTED.value: ("unsupported-figure", "No source gives this figure of the checked text."),
        Status.CONTRADICTED.value: ("contradicted-figure", "The checked text denies what a source says."),
    }
)
"""Codes that stand for no rule -> name and meaning."""
_GRADE: Final[dict[Severity, int]] = {"error": 0, "warning": 1, "note": 2}


@dataclass(frozen=True, slots=True)
class Case:
    """Something to be shown at a place of a file."""

    code: str
    name: str
    severity: Severity
    verdict: Verdict | None
    explanation: str
    claims: tuple[Claim, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def needs_a_look(self) -> bool:
        """It is more than the news that figures agree, or have nothing to do with each other."""
        return self.severity != "note" or self.verdict not in (Verdict.COMPATIBLE, Verdict.NOT_COMPARABLE)


def cases(report: Report) -> list[Case]:
    """All cases, the gravest first."""
    found = [*_of_figures(report), *(_of(finding) for finding in report.findings if report.status is None)]
    return sorted(dict.fromkeys(found), key=_rank)


def _rank(case: Case) -> tuple[int, int]:
    return _GRADE[case.severity], -1 if case.verdict is None else RANK[case.verdict]


def _of_figures(report: Report) -> Iterator[Case]:
    for figure in report.figures:
        yield from (_of(finding, figure.claim) for finding in figure.evidence)
        if figure.status is Status.UNSUPPORTED:
            yield _status(figure, "warning")
        elif figure.status is Status.CONTRADICTED and not any(each.verdict.flagged for each in figure.evidence):
            yield _status(figure, "error")  # the text denies what the source says with the same figure


def _of(finding: Finding, first: Claim | None = None) -> Case:
    f = finding
    claims = f.claims if first is None else (first, *(claim for claim in f.claims if claim != first))
    return Case(f.code, f.name, f.severity, f.verdict, f.explanation, claims, f.remarks)


def _status(figure: Figure, severity: Severity) -> Case:
    code = figure.status.value
    others = (claim for finding in figure.evidence for claim in finding.claims if claim != figure.claim)
    return Case(
        code, STATUSES[code][0], severity, None, figure.explanation, tuple(dict.fromkeys([figure.claim, *others]))
    )
