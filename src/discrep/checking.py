"""`check`: is each figure of a text supported by its sources? A first version, without derivations."""

from __future__ import annotations

from itertools import count

from discrep.claims import Claim, levels
from discrep.corpus import Items, gather
from discrep.errors import InputError
from discrep.extract.reading import extract
from discrep.findings import Figure, Finding, Report, Status, Verdict
from discrep.judging import Judge
from discrep.settings import Reading, Settings
from discrep.sources import Document

# Beside conflicts, these say that a figure was not copied as it stood.
_SLIPS = frozenset({"T303", "T304", "T305", "T307"})
_SUPPORT = frozenset({"C501", "C502"})
_MOST = 12  # findings cited on each side of one figure
_NO_SUPPORT = frozenset({"C505", "D102", "A604"})  # a part, or a figure that is denied, whatever it lies in


def check(
    text: str | Document,
    sources: Items,
    *,
    reading: Reading | None = None,
    settings: Settings | None = None,
) -> Report:
    """The status of each figure of a text against its sources.

    *Supported*: a source figure of the same measurand lies inside that of the text, or equals it
    after rounding. *Contradicted*: a conflict with a source, or a slip; it outranks support, and both
    are cited. What the text leaves open (a place, an event) is meant to be that of the source.
    """
    judging = Judge.of(settings, reading)
    documents, claims = gather(sources, judging.settings)
    own = _named_apart(text, {document.id for document in documents})
    own_claims = levels(extract(own, keep="dates", settings=judging.settings))
    found = [_findings(claim, claims, judging) for claim in own_claims]
    # A source figure that the text repeats is told of; no other figure of the text can contradict it.
    repeated = {_source(f).id for pairs in found for f in pairs if f.code in _SUPPORT}
    figures = tuple(_figure(claim, pairs, repeated, judging) for claim, pairs in zip(own_claims, found, strict=True))
    findings = tuple(f for figure in figures for f in figure.evidence)
    all_claims = (*(figure.claim for figure in figures), *claims)
    return Report((own, *documents), all_claims, findings, figures=figures, status=_status(figures))


def _named_apart(text: str | Document, taken: set[str]) -> Document:
    """The checked text as a document whose id no source has. Raises InputError where its own id is taken."""
    if isinstance(text, str):
        return Document(text, id=next(name for n in count() if (name := f"text{n or ''}") not in taken))
    if text.id in taken:
        raise InputError("the checked text and a source have one id", found=text.id, expected="an id of its own")
    return text


def _findings(claim: Claim, sources: list[Claim], judging: Judge) -> list[Finding]:
    """What the rules say of a figure and each source figure that may be of the same thing."""
    found: list[Finding] = []
    for source in sources:
        alignment = judging.alignment(claim, source, lenient=True, one_topic=True)
        if alignment.relation in ("same", "part") and (finding := judging.finding(claim, source, alignment)):
            found.append(finding)
    return found


def _figure(claim: Claim, found: list[Finding], repeated: set[str], judging: Judge) -> Figure:
    supports = [
        f for f in found if f.code in _SUPPORT or (f.code not in _NO_SUPPORT and _inside(_source(f), claim, judging))
    ]
    told = {_source(f).document.id for f in supports}
    against = [f for f in found if _contradicts(f, claim, judging) and not _settled(_source(f), told, repeated)]
    if against:  # outranks support by another source; both are cited
        return Figure(claim, Status.CONTRADICTED, against[0].explanation, (*against[:_MOST], *supports[:_MOST]))
    if supports:
        return Figure(claim, Status.SUPPORTED, supports[0].explanation, tuple(supports[:_MOST]))
    return Figure(claim, Status.UNSUPPORTED, "no source gives this figure for the same thing")


def _source(finding: Finding) -> Claim:
    return finding.claims[1]


def _settled(source: Claim, told: set[str], repeated: set[str]) -> bool:
    """Its document says what the text says, or the text repeats it: then it is about something else."""
    return source.document.id in told or source.id in repeated


def _contradicts(finding: Finding, claim: Claim, judging: Judge) -> bool:
    if finding.verdict is not Verdict.CONFLICT and finding.code not in _SLIPS:
        return False
    # an open event or step lets a figure be supported, never contradicted
    strict = judging.alignment(claim, _source(finding), one_topic=True)
    return strict.relation in ("same", "part") or strict.field == "noun"


def _inside(source: Claim, claim: Claim, judging: Judge) -> bool:
    """What the source says lies inside what the text says."""
    if source.quantity.unit != claim.quantity.unit or source.quantity.kind != claim.quantity.kind:
        return False
    if judging.reading == "pragmatic":
        return source.quantity.pragmatic.within(claim.quantity.pragmatic)
    return source.quantity.interval.within(claim.quantity.interval)


def _status(figures: tuple[Figure, ...]) -> Status:
    statuses = {figure.status for figure in figures}
    for status in (Status.CONTRADICTED, Status.UNSUPPORTED):
        if status in statuses:
            return status
    return Status.SUPPORTED if statuses & {Status.SUPPORTED, Status.DERIVED} else Status.NOT_CHECKED
