"""What belongs together on a page: the claims on one thing with all that was found on them, the worst first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from discrep.align.dimensions import dimension
from discrep.claims import Claim
from discrep.findings import (
    RANK,
    Figure,
    Finding,
    Report,
    Status,
    Topic,
    Verdict,
    figures_worst_first,
    findings_worst_first,
)
from discrep.quantity import Kind
from discrep.units import same_dimension

_TYING = (Verdict.CONFLICT, Verdict.TENSION, Verdict.SUPERSEDED, Verdict.COMPATIBLE)
_PAIR = 2
_SMALL = 12  # claims: what is not comparable is shown together as long as a reader can look over it
_NAMED_BY = ("subject", "population", "noun", "event", "place")


@dataclass(frozen=True, slots=True)
class Group:
    """Claims of one kind that findings or their measurand tie together; of a check one figure and its evidence."""

    name: str
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    topics: tuple[Topic, ...] = ()
    figure: Figure | None = None

    @property
    def worst(self) -> str:
        """The gravest verdict, or of a check the status."""
        if self.figure is not None:
            return self.figure.status
        return self.findings[0].verdict if self.findings else Verdict.COMPATIBLE

    @property
    def flagged(self) -> bool:
        """It needs a look."""
        if self.figure is not None:
            return self.figure.status in (Status.CONTRADICTED, Status.UNSUPPORTED)
        return bool(self.findings) and Verdict(self.findings[0].verdict).flagged


def groups(report: Report) -> list[Group]:
    """The groups of a page, the worst first. A claim stands in one of them, a finding too; a figure alone in none."""
    if report.status is not None:
        return [_of_figure(each) for each in figures_worst_first(report.figures)]
    tied = _Ties([*report.claims, *(claim for finding in report.findings for claim in finding.claims)])
    for topic in report.topics:
        tied.together(topic.claims)
    for finding in report.findings:
        if finding.verdict in _TYING and len(finding.claims) == _PAIR and alike(*finding.claims):
            tied.together(finding.claims)
    for finding in report.findings:
        if len(finding.claims) == _PAIR and alike(*finding.claims):
            tied.together(finding.claims, up_to=_SMALL)
    return sorted(_groups(report, tied), key=_rank)


def _groups(report: Report, tied: _Ties) -> Iterator[Group]:
    findings: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        homes = [tied.root(claim.id) for claim in finding.claims]
        findings[max(homes, key=lambda home: len(tied.members[home]))].append(finding)
    topics: dict[str, list[Topic]] = defaultdict(list)
    for topic in report.topics:
        topics[tied.root(topic.claims[0].id)].append(topic)
    for root, claims in tied.members.items():
        if len(claims) > 1 or findings[root]:
            worst = findings_worst_first(findings[root])
            yield Group(_name(claims), tuple(claims), tuple(worst), tuple(topics[root]))


def _rank(group: Group) -> tuple[int, int]:
    if not group.findings:
        return len(RANK), 0
    worst = Verdict(group.findings[0].verdict)
    return RANK[worst], -sum(finding.verdict is worst for finding in group.findings)


def _of_figure(figure: Figure) -> Group:
    cited = (claim for finding in figure.evidence for claim in finding.claims)
    claims = tuple({claim.id: claim for claim in (figure.claim, *cited)}.values())
    evidence = findings_worst_first(figure.evidence)
    return Group(_name([figure.claim]), claims, tuple(evidence), figure=figure)


def alike(a: Claim, b: Claim) -> bool:
    """They can stand on one axis."""
    if (a.quantity.kind is Kind.DATE) != (b.quantity.kind is Kind.DATE) or a.measurand.per != b.measurand.per:
        return False
    return same_dimension(dimension(a), dimension(b))


def _name(claims: Iterable[Claim]) -> str:
    """What more than half of the claims have in common."""
    listed = [claim.measurand for claim in claims]
    found: list[str] = []
    for field in _NAMED_BY:
        values = Counter(value for measurand in listed if (value := getattr(measurand, field)))
        value, times = values.most_common(1)[0] if values else ("", 0)
        if 2 * times > len(listed) or (field == "noun" and value):
            found.append(value)
    return " · ".join(dict.fromkeys(found))


class _Ties:
    """Claims in groups that grow together; a group is named by the claim that it began with."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.members: dict[str, list[Claim]] = {claim.id: [claim] for claim in claims}
        self._root = {id: id for id in self.members}

    def root(self, id: str) -> str:
        return self._root[id]

    def together(self, claims: tuple[Claim, ...], up_to: int | None = None) -> None:
        """One group of all these; with `up_to` only where it has no more members than that."""
        roots = list(dict.fromkeys(self._root[claim.id] for claim in claims))
        if len(roots) == 1 or (up_to is not None and sum(len(self.members[root]) for root in roots) > up_to):
            return
        largest = max(roots, key=lambda root: len(self.members[root]))
        for root in roots:
            if root != largest:  # the smaller moves: each claim moves few times
                for claim in self.members.pop(root):
                    self._root[claim.id] = largest
                    self.members[largest].append(claim)
