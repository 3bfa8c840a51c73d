"""All that the templates show, in the order in which they show it; nothing here is markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from discrep.claims import Claim
from discrep.findings import Finding, Report, Status, Verdict
from discrep.render.html.groups import Group, groups
from discrep.render.html.plots import Plot, plot
from discrep.render.html.texts import Piece, pieces
from discrep.render.html.timelines import Timeline, timeline
from discrep.sources import Document

MOST_SECTIONS = 150
MOST_FLAGGED = 40  # findings of a section that are shown
MOST_OTHERS = 60
MOST_CARDS = 1200  # of a page: more than anybody reads, and about what a browser opens in a second
_FEW = 6  # findings that need no folding


@dataclass(frozen=True, slots=True)
class Section:
    """A group with its number, its two plots, and its findings: those to be seen, those that are folded, the rest."""

    number: int
    group: Group
    plot: Plot | None
    timeline: Timeline | None
    shown: tuple[Finding, ...]
    folded: tuple[Finding, ...]
    left_out: Counter[tuple[str, str]]
    """Verdict and code -> how many findings are only in the other formats."""

    @property
    def read(self) -> tuple[Claim, ...]:
        """The claims that are cited or drawn, in order of the group."""
        cited = {claim.id for finding in (*self.shown, *self.folded) for claim in finding.claims}
        drawn = {row.claim.id for row in self.plot.rows} if self.plot else set()
        return tuple(claim for claim in self.group.claims if claim.id in cited | drawn)

    @property
    def folded_counts(self) -> Counter[str]:
        return Counter(str(finding.verdict) for finding in self.folded)


@dataclass(frozen=True, slots=True)
class Text:
    """A document in pieces; `checked` is the text that the others were held against."""

    number: int
    document: Document
    pieces: tuple[Piece, ...]
    checked: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A report as a page."""

    report: Report
    sections: tuple[Section, ...]
    listed: tuple[Group, ...]
    """Groups for which there is no room."""
    texts: tuple[Text, ...]
    counts: tuple[tuple[str, int], ...]
    """Verdict, or of a check status -> how many, the gravest first."""
    anchors: dict[str, str]
    """Claim -> the mark of its figure."""
    sections_of: dict[str, int]
    """Claim -> its section."""

    def anchor(self, claim: Claim) -> str | None:
        return self.anchors.get(claim.id)

    def section(self, claim: Claim) -> int | None:
        return self.sections_of.get(claim.id)


def page_of(report: Report) -> Page:
    """The page of a report."""
    grouped = groups(report)
    sections = tuple(_sections(grouped[:MOST_SECTIONS]))
    homes: dict[str, int] = {}
    for section in sections:
        for claim in section.group.claims:
            homes.setdefault(claim.id, section.number)
    texts = tuple(_texts(report))
    anchors: dict[str, str] = {}
    for text in texts:
        for piece in text.pieces:
            for claim in piece.claims:
                anchors[claim.id] = f"c{len(anchors)}" if claim is piece.claims[0] else anchors[piece.claims[0].id]
    return Page(report, sections, tuple(grouped[MOST_SECTIONS:]), texts, _counts(report), anchors, homes)


def _sections(groups: Sequence[Group]) -> Iterator[Section]:
    flagged = [[finding for finding in group.findings if _seen(finding)] for group in groups]
    others = [[finding for finding in group.findings if not _seen(finding)] for group in groups]
    room = _Room(MOST_CARDS)  # what is flagged anywhere goes before what is not
    first = [room.of(findings, MOST_FLAGGED) for findings in flagged]
    then = [room.of(findings, MOST_OTHERS) for findings in others]
    rows = zip(groups, flagged, first, others, then, strict=True)
    for number, (group, seen, told, quiet, more) in enumerate(rows, 1):
        shown, folded = ([*told, *more], []) if len(told) + len(more) <= _FEW else (told, more)
        rest = (*seen[len(told) :], *quiet[len(more) :])
        left_out = Counter((str(each.verdict), each.code) for each in rest)
        yield Section(number, group, plot(group), timeline(group), tuple(shown), tuple(folded), left_out)


class _Room:
    """How many findings a page can still hold."""

    def __init__(self, room: int) -> None:
        self._room = room

    def of(self, findings: Sequence[Finding], most: int) -> Sequence[Finding]:
        """As many of these as there is room for."""
        told = findings[: min(most, self._room)]
        self._room -= len(told)
        return told


def _seen(finding: Finding) -> bool:
    """It is shown without a click."""
    return Verdict(finding.verdict).flagged or finding.severity != "note"


def _texts(report: Report) -> Iterator[Text]:
    claims: dict[str, dict[str, Claim]] = {document.id: {} for document in report.documents}
    cited = (claim for finding in report.findings for claim in finding.claims)
    figures = (figure.claim for figure in report.figures)
    for claim in (*report.claims, *cited, *figures):
        if claim.document.id in claims:
            claims[claim.document.id].setdefault(claim.id, claim)
    checked = {figure.claim.document.id for figure in report.figures}
    for number, document in enumerate(report.documents, 1):
        if document.text:
            found = tuple(pieces(document, claims[document.id].values()))
            yield Text(number, document, found, document.id in checked)


def _counts(report: Report) -> tuple[tuple[str, int], ...]:
    if report.status is not None:
        statuses = Counter(figure.status for figure in report.figures)
        return tuple((str(status), statuses[status]) for status in Status if statuses[status])
    verdicts = Counter(finding.verdict for finding in report.findings)
    return tuple((str(verdict), verdicts[verdict]) for verdict in Verdict if verdicts[verdict])
