"""`check`: is each figure of a text supported by its sources? A first version, without derivations."""

from __future__ import annotations

from itertools import count

from discrep.claims import Claim
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
    figures = tuple(_figure(claim, claims, judging) for claim in extract(own, settings=judging.settings))
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


def _figure(claim: Claim, sources: list[Claim], judging: Judge) -> Figure:
    supports: list[Finding] = []
    against: list[Finding] = []
    for source in sources:
        alignment = judging.alignment(claim, source, lenient=True)
        if alignment.relation not in ("same", "part"):
            continue
        found = judging.finding(claim, source, alignment)
        if found is None:
            continue
        if found.verdict is Verdict.CONFLICT or found.code in _SLIPS:
            if judging.alignment(claim, source).relation in ("same", "part"):
                against.append(found)  # leniency lets a figure be supported, never contradicted
        elif alignment.relation == "same" and (found.code in _SUPPORT or _inside(source, claim, judging.reading)):
            supports.append(found)
    if against:  # outranks support; both are cited
        return Figure(claim, Status.CONTRADICTED, against[0].explanation, (*against, *supports))
    if supports:
        return Figure(claim, Status.SUPPORTED, supports[0].explanation, tuple(supports))
    return Figure(claim, Status.UNSUPPORTED, "no source gives this figure for the same thing")


def _inside(source: Claim, claim: Claim, reading: Reading) -> bool:
    """What the source says lies inside what the text says."""
    if source.quantity.unit != claim.quantity.unit or source.quantity.kind != claim.quantity.kind:
        return False
    if reading == "pragmatic":
        return source.quantity.pragmatic.within(claim.quantity.pragmatic)
    return source.quantity.interval.within(claim.quantity.interval)


def _status(figures: tuple[Figure, ...]) -> Status:
    statuses = {figure.status for figure in figures}
    for status in (Status.CONTRADICTED, Status.UNSUPPORTED):
        if status in statuses:
            return status
    return Status.SUPPORTED if statuses & {Status.SUPPORTED, Status.DERIVED} else Status.NOT_CHECKED
