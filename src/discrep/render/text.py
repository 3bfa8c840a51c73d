"""A report for a terminal: each finding with the lines it is about, marked like the errors of a compiler."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from discrep.claims import Claim
from discrep.findings import Figure, Finding, Report, Status, Topic, Verdict, figures_worst_first
from discrep.quantity import Kind, described
from discrep.render import Look
from discrep.render._counts import counted, extent, gap_in_words, outcome, unusual_severity
from discrep.render._excerpts import Excerpt, cut
from discrep.render._lines import Line, Role, line, shown
from discrep.render._places import at_hand, named, who
from discrep.render._terminal import cells

_MARGIN = "  | "
_NARROWEST = 20
_MOST = 5  # camps, names of one and changes of a topic that are printed
_RUN = 3  # findings of one kind that flag nothing: so many are printed all, of more the first ones
_FIRST = 2
_PAIR = 2  # claims of a topic of which the findings say all
_ROLES: Final[dict[str, Role]] = {
    Verdict.CONFLICT: "bad",
    Verdict.TENSION: "doubtful",
    Verdict.COMPATIBLE: "good",
    Status.CONTRADICTED: "bad",
    Status.UNSUPPORTED: "doubtful",
    Status.SUPPORTED: "good",
    Status.DERIVED: "good",
}


def render(report: Report, look: Look) -> str:
    """The findings, worst first; of a check each figure with what speaks for and against it; then a summary.

    Of long runs of one kind that flag nothing the first are printed, and how many more there are.
    """
    blocks = _findings(report, look) if report.status is None else _figures(report, look)
    told = [_topic(topic) for topic in report.topics if len(topic.camps) > 1 and len(topic.claims) > _PAIR]
    lines = [each for block in (*blocks, *told) for each in block]
    return shown([*lines, _summary(report)], look)


def render_claims(claims: Iterable[Claim], look: Look) -> str:
    """Claims, one line each: where, the words, the values, what is measured, who says so."""
    return shown(map(_claim, claims), look)


def finding_lines(finding: Finding, look: Look) -> Iterator[str]:
    """The lines of one finding, as they are: not yet made harmless for a terminal."""
    return (each.text for each in _finding(finding, look))


def figure_lines(figure: Figure, look: Look) -> Iterator[str]:
    """The lines of one figure of a check, as they are: not yet made harmless for a terminal."""
    return (each.text for each in _figure(figure, look))


def _finding(finding: Finding, look: Look) -> Iterator[Line]:
    """One finding: the verdict, each claim with its line of text, then the remarks; ends with an empty line."""
    yield line(*_headed(finding), f": {finding.explanation}", hang=4)
    for claim in finding.claims:
        yield from _cited(claim, look, _role(finding))
    yield from _remarks(finding)
    yield line()


def _topic(topic: Topic) -> Iterator[Line]:
    """A topic in a few lines: how much is said of it, its camps, and what became of its figures day by day."""
    voices = f"{counted(len(topic.origins), 'origin')}, {topic.independent} independent"
    yield line(("topic", "strong"), f": {topic.name} ({counted(len(topic.claims), 'figure')}, {voices})", hang=4)
    unit = f" {topic.unit}" if topic.unit else ""
    days = topic.claims[0].quantity.kind is Kind.DATE
    yield _fact(f"range {described(topic.span, days)}{unit}; {counted(topic.apart, 'pair')} without a common value")
    for camp in topic.camps[:_MOST]:
        guests = f", and {counted(camp.guests, 'other')}" if camp.guests else ""
        members = ", ".join(dict.fromkeys(_origin(claim) for claim in camp.claims[:_MOST]))
        yield _fact(f"{described(camp.shared, days)}{unit}: {members}{guests}")
    if len(topic.camps) > _MOST:
        yield _fact(f"… and {counted(len(topic.camps) - _MOST, 'camp')} more")
    changes = [each for each in topic.timeline if each.before is not None and (each.supersedes or each.corrects)]
    for each in changes[:_MOST]:
        what = "corrects" if each.corrects else "supersedes"
        before = each.before.quantity.text if each.before else ""
        yield _fact(f"{each.day}: “{each.claim.quantity.text}” {what} “{before}” [{each.code}]")
    if len(changes) > _MOST:
        yield _fact(f"… and {counted(len(changes) - _MOST, 'change')} more")
    yield line()


def excerpt(claim: Claim, width: int) -> tuple[str, str]:
    """The line of a claim, cut to so many cells around the figure, and the marks under the figure."""
    part = cut(claim, width)
    return part.before + part.figure + part.after, " " * cells(part.before) + _marks(part, claim)


def _findings(report: Report, look: Look) -> Iterator[Iterable[Line]]:
    """The findings; those of one code that flag nothing are folded where they are many."""
    runs = Counter(finding.code for finding in report.findings if _quiet(finding))
    seen: Counter[str] = Counter()
    for finding in report.findings:
        if _quiet(finding) and not look.all and runs[finding.code] > _RUN:
            seen[finding.code] += 1
            if seen[finding.code] > _FIRST:
                if seen[finding.code] == _FIRST + 1:
                    yield [line(*_headed(finding), *_more(runs[finding.code] - _FIRST), hang=4), line()]
                continue
        yield _finding(finding, look)


def _figures(report: Report, look: Look) -> Iterator[Iterable[Line]]:
    """The figures of a check, the worst first; those that are borne out are folded where they are many."""
    runs = Counter(figure.status for figure in report.figures)
    seen: Counter[Status] = Counter()
    for figure in figures_worst_first(report.figures):
        seen[figure.status] += 1
        asked = figure.status in (Status.CONTRADICTED, Status.UNSUPPORTED)
        if asked or look.all or runs[figure.status] <= _RUN or seen[figure.status] <= _FIRST:
            yield _figure(figure, look)
        elif seen[figure.status] == _FIRST + 1:
            yield [line(_status(figure.status), *_more(runs[figure.status] - _FIRST), hang=4), line()]


def _more(number: int) -> tuple[str]:
    return (f": {number:,} more, which --all shows",)


def _quiet(finding: Finding) -> bool:
    return finding.severity == "note" and not Verdict(finding.verdict).flagged


def _figure(figure: Figure, look: Look) -> Iterator[Line]:
    yield line(_status(figure.status), f": {figure.explanation}", hang=4)
    yield from _cited(figure.claim, look, _ROLES.get(figure.status, "open"))
    for finding in figure.evidence:
        reason = "" if finding.explanation == figure.explanation else f": {finding.explanation}"
        yield line(("  = ", "faint"), *_headed(finding), reason, hang=4)
        for claim in finding.claims:
            if claim != figure.claim:
                yield from _cited(claim, look, _role(finding))
        yield from _remarks(finding)
    yield line()


def _status(status: Status) -> tuple[str, Role]:
    return status.value, _ROLES.get(status, "open")


def _role(finding: Finding) -> Role:
    return _ROLES.get(finding.verdict, "open")


def _headed(finding: Finding) -> tuple[tuple[str, Role], tuple[str, Role]]:
    """Verdict, code and name, and the severity where it is not the one that goes with the verdict."""
    grade = f" ({severity})" if (severity := unusual_severity(finding)) else ""
    return (f"{finding.verdict}[{finding.code}]", _role(finding)), (f" {finding.name}{grade}", "strong")


def _remarks(finding: Finding) -> Iterator[Line]:
    if (gap := gap_in_words(finding)) is not None:
        yield _fact(f"gap: {gap}")
    for remark in finding.remarks:
        yield _fact(f"{remark.code}: {remark.text}")
    for overruled in finding.trace:
        yield _fact(f"overruled: {overruled.code}, “{overruled.says}”; {overruled.why}")


def _fact(text: str) -> Line:
    return line(("  = ", "faint"), text, hang=4)


def _cited(claim: Claim, look: Look, role: Role) -> Iterator[Line]:
    yield line((" --> ", "faint"), (named(claim), "place"), f"  {who(claim)}", hang=5)
    part = cut(claim, max(look.width - len(_MARGIN), _NARROWEST))
    yield line((_MARGIN, "faint"), part.before, (part.figure, "strong"), part.after)
    yield line((_MARGIN, "faint"), " " * cells(part.before), (_marks(part, claim), role))


def _marks(part: Excerpt, claim: Claim) -> str:
    return "^" * max(cells(part.figure), 1 if at_hand(claim) else 0)


def _claim(claim: Claim) -> Line:
    m, q = claim.measurand, claim.quantity
    values = str(q) if q.is_figure else q.kind.value
    words = (m.subject, *m.modifiers, m.population, m.noun, m.event, m.place, m.time.text if m.time else None)
    measured = " · ".join(word for word in words if word)
    rest = "  ".join(part for part in (values, measured, who(claim)) if part)
    return line((named(claim), "place"), "  ", (f"“{q.text}”", "strong"), f"  {rest}", hang=4)


def _origin(claim: Claim) -> str:
    """Who says so; of a narrator the outlet."""
    source = claim.attribution.source
    return source.name if source is not None else claim.document.outlet or claim.document.id or "narrator"


def _summary(report: Report) -> Line:
    worst = _ROLES.get(report.status or (report.findings[0].verdict if report.findings else ""), "open")
    return line((outcome(report), worst), f" ({extent(report)})", hang=4)
