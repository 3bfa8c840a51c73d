"""`check`: is each figure of a text supported by its sources?"""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from discrep.align.alignment import Alignment
from discrep.align.counterparts import Match, counterparts
from discrep.align.denials import commitment
from discrep.align.dimensions import dimension, in_unit
from discrep.align.heard import heard, marked
from discrep.align.outlines import Outline, outlines
from discrep.align.partitives import some_of_a_kind
from discrep.align.restated import in_place
from discrep.claims import Claim, levels
from discrep.corpus import Items, gather, with_dates
from discrep.derive.search import Search
from discrep.deriving import derived
from discrep.errors import InputError
from discrep.extract.measurands.dated_mentions import STRETCH
from discrep.extract.reading import extract
from discrep.extract.saying.said import NARRATOR
from discrep.findings import Figure, Finding, Report, Status, Verdict
from discrep.judging import Judge
from discrep.progress import Progress, watched
from discrep.quantity import Kind
from discrep.settings import Reading, Settings
from discrep.sources import Document
from discrep.spans import uncovered
from discrep.units import same_dimension

_STATED = frozenset({"time", "modality", "subject", "place", "population", "phase"})
_MOST = 12  # findings cited on each side of one figure


def check(
    text: str | Document,
    sources: Items,
    *,
    reading: Reading | None = None,
    trace: bool = False,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Report:
    """The status of each figure of a text against its sources.

    Each figure is held against the one of each source that fits it best (`discrep.align.counterparts`).
    *Supported*: what the source says lies inside what the text says, or equals it after rounding.
    *Contradicted*: a conflict with a source, or a slip; it outranks support, and both are cited.
    *Derived*: it is worked out from at most three figures of the sources (`discrep.derive`): a sum, a difference,
    a product, a ratio, a share, growth, a mean, a span of time. That goes before a conflict with any one of them.
    Where the text says that it is worked out ("in all", "left") and another value comes out, it is contradicted.
    *Not checked*: a number that is part of a name. Every date that the text asserts is a figure too,
    unless it says when another figure holds; a figure that holds for another time is unsupported.
    With `trace` the evidence lists the rules that were overruled. `progress` is called as the work goes on, as in
    `compare`: "reading" counts documents, "searching" those that were searched, "checking" the figures of the text.

    With `reading="pragmatic"` the hedge of a *source* is read as readers take it, while the text is held
    to its words: "over 500" is just above 500, so that it refutes "more than 700" and supports "fewer
    than 600", and "fewer than 5 million" is supported by 1.8 million. "About 500" is 500 beside a bound,
    and equals every figure within its width.

    Raises InputError where the text has the id of a source, two sources have one id or a source cannot be read,
    SettingsError for an unknown reading, RuleError for a code in the settings that no rule has; no text makes it raise.
    """
    judging = Judge.of(settings, reading, trace)
    documents, claims = gather(sources, judging.settings, progress)
    own = _named_apart(text, {document.id for document in documents})
    told = levels(extract(own, keep="dates", settings=judging.settings))
    told, *others = with_dates([own, *documents], [*told, *claims], judging.settings)
    known = [claim for inside in others for claim in inside]
    asked, outlined = _asked(outlines(told)), outlines(known)
    asked, matches = in_place(own, documents, asked, outlined, counterparts(asked, outlined, progress))
    held = watched([(outline, matches.get(i, [])) for i, outline in enumerate(asked)], "checking", progress)
    judged = [_figure(outline, match, judging) for outline, match in held]
    worked = derived(judged, asked, Search(asked, outlined), judging) if judging.answers("C506") else judged
    figures = tuple(worked)
    findings = tuple(f for figure in figures for f in figure.evidence)
    # a sentence told again can hold a figure in other words than those that were read
    cited = (claim for finding in findings for claim in finding.claims)
    all_claims = tuple(dict.fromkeys([*(figure.claim for figure in figures), *known, *cited]))
    return Report((own, *documents), all_claims, findings, figures=figures, status=_status(figures))


def _named_apart(text: str | Document, taken: set[str]) -> Document:
    """The checked text as a document whose id no source has. Raises InputError where its own id is taken."""
    if isinstance(text, str):
        return Document(text, id=next(name for n in count() if (name := f"text{n or ''}") not in taken))
    if text.id in taken:
        raise InputError("the checked text and a source have one id", found=text.id, expected="an id of its own")
    return text


def _asked(told: list[Outline]) -> list[Outline]:
    """The figures to be checked: all but dates that only say when others hold; a stretch of days has its ends."""
    times = {outline.date.span for outline in told if outline.date is not None and not outline.naming}
    times |= {outline.claim.span for outline in told if outline.rule == STRETCH and outline.naming}
    dates = (outline.claim.span for outline in told if outline.dated and outline.rule != STRETCH)
    asked = set(uncovered(dates, times))
    return [each for each in told if not each.dated or (each.rule != STRETCH and each.claim.span in asked)]


def _figure(outline: Outline, matches: list[Match], judging: Judge) -> Figure:
    claim = outline.claim
    if outline.titled or (outline.naming and not matches):
        return Figure(claim, Status.NOT_CHECKED, "the number is part of a name")
    if not matches and (claim.quantity.kind is Kind.VAGUE or _one(claim)):
        return Figure(claim, Status.NOT_CHECKED, "too vague to be sought")
    supports: list[Finding] = []
    against: list[Finding] = []
    for match in matches:
        if (finding := _finding(match, judging)) is None:
            continue
        if _supports(finding, match, judging):
            if match.turned:
                continue
            (against if _denied(match) else supports).append(finding)
        elif _contradicts(finding, match, judging):
            against.append(finding)
    if against:  # outranks support by another source; both are cited
        return Figure(claim, Status.CONTRADICTED, against[0].explanation, (*against[:_MOST], *supports[:_MOST]))
    if supports:
        return Figure(claim, Status.SUPPORTED, supports[0].explanation, tuple(supports[:_MOST]))
    return Figure(claim, Status.UNSUPPORTED, _missing(matches))


def _one(claim: Claim) -> bool:
    """ "one of them", "at least one person": in words, one is hardly counted."""
    return claim.quantity.value == 1 and claim.quantity.unit is None and claim.quantity.text[-1:].isalpha()


def _finding(match: Match, judging: Judge) -> Finding | None:
    """What the rules say of a figure and its counterpart; None where they cannot be set against each other."""
    text, source = match.text.claim, _said(match)
    held = commitment(text), commitment(source)
    if "open" in held and held != ("open", "open"):
        return None
    if held in (("denied", "asserted"), ("asserted", "denied")):
        alignment = judging.alignment(text, source, lenient=True, one_topic=True)
        return judging.finding(text, source, alignment) if alignment.relation == "same" else None
    if held[0] == held[1] != "asserted":
        text, source = _affirmed(text), _affirmed(source)
    if match.apart:
        return None
    if match.crowded and not match.text.dated:
        strict = judging.alignment(text, source, lenient=True, one_topic=True)
        if strict.relation == "different" and strict.field in _STATED:
            return None
    alignment = Alignment("same", "of all figures of the source it fits best")
    if judging.reading == "pragmatic":
        judging, source = replace(judging, reading="logical"), heard(source, text)
    found = judging.finding(text, source, alignment)
    return None if found is None else replace(found, claims=(match.text.claim, match.source.claim))


def _affirmed(claim: Claim) -> Claim:
    """The claim without its denial or doubt: who denies what the source denies says the same."""
    return replace(claim, measurand=replace(claim.measurand, modality="done"), attribution=NARRATOR)


def _said(match: Match) -> Claim:
    """The claim of the source; a mark out of a hundred beside a share as a share."""
    source = match.source.claim
    return marked(source) if match.source.scored and dimension(match.text.claim) == "percent" else source


def _supports(finding: Finding, match: Match, judging: Judge) -> bool:
    says = judging.rules.known[finding.code].of_source
    return says == "equal" or (says == "inside" and _inside(match, judging))


def _inside(match: Match, judging: Judge) -> bool:
    """What the source says lies inside what the text says."""
    text, source = match.text.claim, _said(match)
    if match.source.rule == STRETCH and text.quantity.interval.within(source.quantity.interval):
        return True  # what went on from one year to another was so in between
    if judging.reading == "pragmatic":
        bare = text.quantity.bare or (match.text.dated and text.quantity.hedge is None)
        if bare and source.quantity.hedge == "about":
            return text.quantity.interval.within(source.quantity.interval)
        source = heard(source, text)
    unit = dimension(text)
    if not same_dimension(unit, dimension(source)):
        return False  # the digits of an amount, beside a number that names something
    return in_unit(source.quantity.interval, source, unit).within(in_unit(text.quantity.interval, text, unit))


def _denied(match: Match) -> bool:
    """The text denies what the source says with the same figure."""
    return match.text.denied and not match.source.denied and match.likely and not match.text.naming


def _contradicts(finding: Finding, match: Match, judging: Judge) -> bool:
    text, source = match.text.claim, match.source.claim
    if not match.sure or match.text.naming or some_of_a_kind(text, source) or commitment(text) == "open":
        return False
    return finding.verdict is Verdict.CONFLICT or judging.rules.known[finding.code].of_source == "miscopied"


def _missing(matches: list[Match]) -> str:
    """Why no source supports a figure."""
    if not matches:
        return "no source gives this figure for the same thing"
    best = max(matches, key=lambda match: match.fit)
    given = best.source.claim.quantity.text
    if best.apart and best.source.date is not None:
        return f"the source gives {given} for another time, {best.source.date.quantity.text}"
    return f"what comes nearest in a source, {given}, does not say so"


def _status(figures: tuple[Figure, ...]) -> Status:
    statuses = {figure.status for figure in figures}
    for status in (Status.CONTRADICTED, Status.UNSUPPORTED):
        if status in statuses:
            return status
    return Status.SUPPORTED if statuses & {Status.SUPPORTED, Status.DERIVED} else Status.NOT_CHECKED
