"""A report for a terminal: each finding with the lines it is about, marked like the errors of a compiler."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction

from discrep.claims import Claim
from discrep.findings import Figure, Finding, Report, Status, Topic, Verdict
from discrep.numbers import written
from discrep.quantity import Kind, described
from discrep.render import Look
from discrep.render._terminal import cell, cells, visible
from discrep.settings import Severity

_MARGIN = "  | "
_NARROWEST = 20
_LONGEST_WORD = 24
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
    return "".join(f"{visible(line)}\n" for block in [*blocks, *told, _summary(report)] for line in block)


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
    who = f"{_count(len(topic.origins), 'origin')}, {topic.independent} independent"
    yield f"topic: {topic.name} ({_count(len(topic.claims), 'figure')}, {who})"
    unit = f" {topic.unit}" if topic.unit else ""
    days = topic.claims[0].quantity.kind is Kind.DATE
    yield f"  = range {described(topic.span, days)}{unit}; {_count(topic.apart, 'pair')} without a common value"
    for camp in topic.camps[:_MOST]:
        guests = f", and {_count(camp.guests, 'other')}" if camp.guests else ""
        members = ", ".join(dict.fromkeys(_origin(claim) for claim in camp.claims[:_MOST]))
        yield f"  = {described(camp.shared, days)}{unit}: {members}{guests}"
    if len(topic.camps) > _MOST:
        yield f"  = … and {_count(len(topic.camps) - _MOST, 'camp')} more"
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


def _gap(finding: Finding) -> str | None:
    """How far apart the figures lie, where they differ; a share with a digit behind the point."""
    told = finding.verdict in _USUAL or finding.after_rounding
    if finding.gap is None or not told or (finding.gap == 0 and finding.verdict != Verdict.CONFLICT):
        return None
    share = finding.gap * 100
    tenths = Fraction(round(share * 10), 10)
    if share and not tenths:
        return "less than 0.1%"
    return f"{'' if tenths == share else 'about '}{written(tenths)}%"


def _remarks(finding: Finding) -> Iterator[str]:
    if (gap := _gap(finding)) is not None:
        yield f"  = gap: {gap}"
    for remark in finding.remarks:
        yield f"  = {remark.code}: {remark.text}"
    for overruled in finding.trace:
        yield f"  = overruled: {overruled.code}, “{overruled.says}”; {overruled.why}"


def _cited(claim: Claim, look: Look) -> Iterator[str]:
    yield f" --> {_place(claim)}  {_who(claim)}"
    line, marks = excerpt(claim, max(look.width - len(_MARGIN), _NARROWEST))
    yield _MARGIN + line
    yield _MARGIN + marks


def _claim(claim: Claim) -> str:
    m, q = claim.measurand, claim.quantity
    values = str(q) if q.is_figure else q.kind.value
    words = (m.subject, *m.modifiers, m.population, m.noun, m.event, m.place, m.time.text if m.time else None)
    measured = " · ".join(word for word in words if word)
    return "  ".join(part for part in (_place(claim), f"“{q.text}”", values, measured, _who(claim)) if part)


def _who(claim: Claim) -> str:
    source = claim.attribution.source
    return "narrator" if source is None else source.name


def _origin(claim: Claim) -> str:
    """Who says so; of a narrator the outlet."""
    source = claim.attribution.source
    return source.name if source is not None else claim.document.outlet or claim.document.id or "narrator"


def _place(claim: Claim) -> str:
    """`document:line:column`, or the range of characters where the text is not at hand."""
    text, start = claim.document.text, claim.span.start
    if not _at_hand(claim):
        return claim.id
    return f"{claim.document.id}:{text.count(chr(10), 0, start) + 1}:{start - text.rfind(chr(10), 0, start)}"


def _at_hand(claim: Claim) -> bool:
    return claim.span.end <= len(claim.document.text)


def excerpt(claim: Claim, width: int) -> tuple[str, str]:
    """The line of a claim, cut to so many cells around the figure, and the marks under the figure."""
    if not _at_hand(claim):
        figure = visible(claim.quantity.text)
        return figure, "^" * cells(figure)
    text, span = claim.document.text, claim.span
    first, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    # No more of a line than could ever be shown: it may be as long as the document.
    first, end = max(first, span.start - 8 * width), min(len(text) if end < 0 else end, span.end + 8 * width)
    before = visible(text[first : span.start]).lstrip()
    figure = visible(span.of(text))
    after = visible(text[span.end : end]).rstrip()
    if cells(figure) > width:
        figure = f"{_fitting(figure, width - 1)}…"
    room = width - cells(figure)
    signs = cells("…  …")
    if cells(before) + cells(after) > room and room < signs:
        before = after = ""
    elif cells(before) + cells(after) > room:
        room -= signs  # half for each side, and what the other leaves of its half
        before, after = (
            _tail(before, max(room // 2, room - cells(after))),
            _head(after, max(room // 2, room - cells(before))),
        )
    return before + figure + after, " " * cells(before) + "^" * max(cells(figure), 1)


def _head(text: str, room: int) -> str:
    """As much of the beginning as there is room for, and a sign that more follows."""
    if cells(text) <= room:
        return text
    kept = _fitting(text, room)
    words, _, rest = kept.rpartition(" ")
    return f"{words} …" if _a_word(rest, room) else f"{kept}…"


def _tail(text: str, room: int) -> str:
    """As much of the end as there is room for, and a sign that more stands before."""
    if cells(text) <= room:
        return text
    kept = _fitting(text[::-1], room)[::-1]
    rest, _, words = kept.partition(" ")
    return f"… {words}" if _a_word(rest, room) else f"…{kept}"


def _a_word(text: str, room: int) -> bool:
    """Is this a part of a word, and not of a text without spaces? Words are not cut, other texts are."""
    return cells(text) <= min(_LONGEST_WORD, room // 2)


def _fitting(text: str, room: int) -> str:
    """The beginning that fits."""
    for at, char in enumerate(text):
        room -= cell(char)
        if room < 0:
            return text[:at]
    return text


def _summary(report: Report) -> Iterator[str]:
    documents = _count(len(report.documents), "document")
    if report.status is not None:
        statuses = Counter(figure.status for figure in report.figures)
        counts = ", ".join(f"{statuses[status]} {status}" for status in Status if statuses[status])
        figures = _count(len(report.figures), "figure")
        yield f"{report.status}: {counts or 'nothing to check'} ({figures}, {documents})"
        return
    verdicts = Counter(finding.verdict for finding in report.findings)
    counts = ", ".join(_verdicts(verdicts[verdict], verdict) for verdict in Verdict if verdicts[verdict])
    yield f"{counts or 'no findings'} ({_count(len(report.claims), 'figure')}, {documents})"


def _verdicts(count: int, verdict: Verdict) -> str:
    return _count(count, verdict) if verdict in (Verdict.CONFLICT, Verdict.TENSION) else f"{count} {verdict}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
