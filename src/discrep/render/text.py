"""A report for a terminal: each finding with the lines it is about, marked like the errors of a compiler."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from discrep.claims import Claim
from discrep.findings import Figure, Finding, Report, Topic, Verdict
from discrep.quantity import Kind, described
from discrep.render import Look
from discrep.render._counts import counted, extent, gap_in_words, outcome
from discrep.render._excerpts import cut
from discrep.render._places import at_hand, named, who
from discrep.render._terminal import cells, visible
from discrep.settings import Severity

_MARGIN = "  | "
_NARROWEST = 20
_MOST = 5  # camps, names of one and changes of a topic that are printed
_USUAL: dict[Verdict, Severity] = {Verdict.CONFLICT: "error", Verdict.TENSION: "warning"}
_PAIR = 2  # claims of a topic of which the findings say all


def render(report: Report, look: Look) -> str:
    """The findings, worst first; of a check each figure with what speaks for and against it; then a summary."""
    blocks = (
        [finding_lines(finding, look) for finding in report.findings]
        if report.status is None
        else [_figure(figure, look) for figure in report.figures]
    )
    told = [topic_lines(topic) for topic in report.topics if len(topic.camps) > 1 and len(topic.claims) > _PAIR]
    return "".join(f"{visible(line)}\n" for block in [*blocks, *told, [_summary(report)]] for line in block)


def render_claims(claims: Iterable[Claim], look: Look) -> str:  # noqa: ARG001
    """Claims, one line each: where, the words, the values, what is measured, who says so."""
    return "".join(f"{visible(_claim(claim))}\n" for claim in claims)


def finding_lines(finding: Finding, look: Look) -> Iterator[str]:
    """One finding: the verdict, each claim with its line of text, then the remarks; ends with an empty line."""
    yield f"{_headed(finding)}: {finding.explanation}"
    for claim in finding.claims:
        yield from _cited(claim, look)
    yield from _remarks(finding)
    yield ""


def topic_lines(topic: Topic) -> Iterator[str]:
    """A topic in a few lines: how much is said of it, its camps, and what became of its figures day by day."""
    voices = f"{counted(len(topic.origins), 'origin')}, {topic.independent} independent"
    yield f"topic: {topic.name} ({counted(len(topic.claims), 'figure')}, {voices})"
    unit = f" {topic.unit}" if topic.unit else ""
    days = topic.claims[0].quantity.kind is Kind.DATE
    yield f"  = range {described(topic.span, days)}{unit}; {counted(topic.apart, 'pair')} without a common value"
    for camp in topic.camps[:_MOST]:
        guests = f", and {counted(camp.guests, 'other')}" if camp.guests else ""
        members = ", ".join(dict.fromkeys(_origin(claim) for claim in camp.claims[:_MOST]))
        yield f"  = {described(camp.shared, days)}{unit}: {members}{guests}"
    if len(topic.camps) > _MOST:
        yield f"  = … and {counted(len(topic.camps) - _MOST, 'camp')} more"
    changes = [each for each in topic.timeline if each.before is not None and (each.supersedes or each.corrects)]
    for each in changes[:_MOST]:
        what = "corrects" if each.corrects else "supersedes"
        before = each.before.quantity.text if each.before else ""
        yield f"  = {each.day}: “{each.claim.quantity.text}” {what} “{before}” [{each.code}]"
    yield ""


def _figure(figure: Figure, look: Look) -> Iterator[str]:
    yield f"{figure.status}: {figure.explanation}"
    yield from _cited(figure.claim, look)
    for finding in figure.evidence:
        reason = "" if finding.explanation == figure.explanation else f": {finding.explanation}"
        yield f"  = {_headed(finding)}{reason}"
        for claim in finding.claims:
            if claim != figure.claim:
                yield from _cited(claim, look)
        yield from _remarks(finding)
    yield ""


def _headed(finding: Finding) -> str:
    """Verdict, code and name, and the severity where it is not the one that goes with the verdict."""
    usual = _USUAL.get(Verdict(finding.verdict), "note")
    grade = "" if finding.severity == usual else f" ({finding.severity})"
    return f"{finding.verdict}[{finding.code}] {finding.name}{grade}"


def _remarks(finding: Finding) -> Iterator[str]:
    if (gap := gap_in_words(finding)) is not None:
        yield f"  = gap: {gap}"
    for remark in finding.remarks:
        yield f"  = {remark.code}: {remark.text}"
    for overruled in finding.trace:
        yield f"  = overruled: {overruled.code}, “{overruled.says}”; {overruled.why}"


def _cited(claim: Claim, look: Look) -> Iterator[str]:
    yield f" --> {named(claim)}  {who(claim)}"
    line, marks = excerpt(claim, max(look.width - len(_MARGIN), _NARROWEST))
    yield _MARGIN + line
    yield _MARGIN + marks


def _claim(claim: Claim) -> str:
    m, q = claim.measurand, claim.quantity
    values = str(q) if q.is_figure else q.kind.value
    words = (m.subject, *m.modifiers, m.population, m.noun, m.event, m.place, m.time.text if m.time else None)
    measured = " · ".join(word for word in words if word)
    return "  ".join(part for part in (named(claim), f"“{q.text}”", values, measured, who(claim)) if part)


def _origin(claim: Claim) -> str:
    """Who says so; of a narrator the outlet."""
    source = claim.attribution.source
    return source.name if source is not None else claim.document.outlet or claim.document.id or "narrator"


def excerpt(claim: Claim, width: int) -> tuple[str, str]:
    """The line of a claim, cut to so many cells around the figure, and the marks under the figure."""
    shown = cut(claim, width)
    marks = "^" * max(cells(shown.figure), 1 if at_hand(claim) else 0)
    return shown.before + shown.figure + shown.after, " " * cells(shown.before) + marks


def _summary(report: Report) -> str:
    return f"{outcome(report)} ({extent(report)})"
