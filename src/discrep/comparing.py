"""`compare`: the figures of several documents, set against each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, cast, overload

from discrep.align.alignment import Alignment
from discrep.align.conversions import conversions
from discrep.align.dimensions import meet
from discrep.align.joints import joints
from discrep.align.sources.origins import same_origin
from discrep.align.speakers import without_speakers
from discrep.align.versions import edited_dates
from discrep.claims import Claim
from discrep.consistency import inconsistent
from discrep.corpus import Items, gather
from discrep.errors import InputError
from discrep.findings import RANK, Finding, Report, Verdict
from discrep.judged_pairs import finding_on
from discrep.judging import Judge
from discrep.pairing import neighbours, pairs
from discrep.progress import Progress
from discrep.quantity import Kind
from discrep.retellings import Retellings
from discrep.rivals import Rivals
from discrep.settings import Reading, Settings
from discrep.sources import Document
from discrep.tables import Frame, is_claims
from discrep.topics import topics

_EDITED = Alignment("same", "the sentences differ in nothing but this date")


@overload
def compare(
    documents: Items,
    *,
    reading: Reading | None = None,
    trace: bool = False,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Report: ...


@overload
def compare(documents: Frame, *, reading: Reading | None = None, settings: Settings | None = None) -> Any: ...


def compare(
    documents: Items | Frame,
    *,
    reading: Reading | None = None,
    trace: bool = False,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Report | Any:
    """Where the figures of documents (or claims) agree, differ, and whether that is a contradiction.

    Judges the pairs that measure the same thing or nearly so, across and inside documents, worst
    first; with `trace` each finding lists the rules that were overruled. `reading` goes before that of the settings.
    `progress` is called as the work goes on: `progress("reading", 3, 40)` when 3 of 40 documents are read,
    `progress("comparing", 100, 2000)` when about so many pairs are judged.

    Of a DuckDB, Polars or Spark frame of claims (as `discrep.frames.columns` makes it) it gives the flagged findings as
    a lazy frame of its kind: see `discrep.frames.compare`, which takes more arguments.

    Documents without an id are named doc1, doc2, …; rows that follow each other are one document, and one text alone
    is one document too. Raises InputError for two documents with one id and for what is neither text nor table,
    SettingsError for an unknown reading, RuleError for a code in the settings that no rule has; no text makes it raise.
    """
    if is_claims(documents):
        if trace or progress is not None:
            raise InputError("a frame of claims has neither trace nor progress", expected="documents, or neither")
        from discrep.frames import compare as compare_frame

        return compare_frame(documents, reading=reading, settings=settings)
    judging = Judge.of(settings, reading, trace)
    texts, claims = gather(cast(Items, documents), judging.settings, progress)
    told = without_speakers(claims)
    # who says a figure once more in another unit differs with nobody
    doubled = {again.id for before, again in conversions(told) if meet(before, again, pragmatic=True)}
    known = {claim.id for claim in told}
    again = Retellings(texts, claims, known - doubled, judging)
    found = list(_findings(told, doubled, judging, again.pairs, progress))
    edits = list(_edits(texts, claims, judging))
    edits += again.findings([*found, *edits])
    findings = tuple(sorted([*found, *edits], key=_worst_first))
    listed = {claim.id: claim for claim in claims}
    # What two versions have at one place is read as it is written, and may be a claim of that place once more.
    cited = dict.fromkeys(claim for finding in edits for claim in finding.claims)
    more = (claim for claim in cited if listed.get(claim.id) != claim)
    return Report(tuple(texts), (*claims, *more), findings, topics(told, judging))


def _edits(texts: list[Document], claims: list[Claim], judging: Judge) -> Iterator[Finding]:
    """Dates in which two versions of one sentence contradict each other, and that are nobody's claim else."""
    known = {(c.document.id, c.span.end) for c in claims if c.quantity.kind is Kind.DATE}
    for a, b in edited_dates(texts):
        if known.isdisjoint({(a.document.id, a.span.end), (b.document.id, b.span.end)}):
            found = judging.finding(a, b, _EDITED)
            if found is not None and found.verdict is Verdict.CONFLICT:
                yield found


def _findings(
    claims: list[Claim],
    doubled: set[str],
    judging: Judge,
    seen: set[frozenset[str]],
    progress: Progress | None,
) -> Iterator[Finding]:
    """The findings on all pairs but those that were seen already."""
    told, rivals = _scopes(claims), Rivals(claims, judging)
    for a, b in pairs(claims, judging.settings, progress):
        pair = frozenset((a.id, b.id))  # the groups do not hold their claims in one order
        if pair in seen:
            continue
        seen.add(pair)
        alignment = judging.alignment(a, b)
        found = finding_on(a, b, alignment, judging)
        if found is None:
            continue
        differs = judging.rules.known[found.code].differs
        others = told if alignment.relation == "same" and differs != "copying" else None
        if _explained(found, others, doubled, judging.settings) or (differs == "size" and rivals.explain(a, b)):
            continue
        if found.verdict.flagged and rivals.both_tell(a, b):
            continue
        yield found
    yield from _parts(claims, judging, seen)
    yield from _tied(claims, judging)


def _tied(claims: list[Claim], judging: Judge) -> Iterator[Finding]:
    """The findings on figures that arithmetic ties together."""
    if not judging.rules.joining:
        return
    tied = list(joints(claims))
    for joint in (*tied, *inconsistent(tied, claims, judging)):
        if (found := judging.rules.judge_joint(joint)) is not None:
            yield found


def _explained(found: Finding, told: Scopes | None, doubled: set[str], settings: Settings) -> bool:
    """A difference that is none: of another part of what is `told`, or told twice."""
    if not found.verdict.flagged:
        return False
    a, b = found.claims
    if not doubled.isdisjoint({a.id, b.id}):
        return True
    return told is not None and _beside(a, b, told) and not _of_one(a, b, settings)


def _of_one(a: Claim, b: Claim, settings: Settings) -> bool:
    """Somebody who is named gives both: he tells of one thing, whatever place each text names."""
    return a.attribution.source is not None and same_origin(a, b, settings) is True


Scopes = dict[tuple[str, str | None, str | None], set[tuple[str | None, str | None]]]


def _scopes(claims: list[Claim]) -> Scopes:
    """Of each document, for what is counted and what happened: the places and populations that are told."""
    found: Scopes = defaultdict(set)
    for claim in claims:
        found[_counted(claim)].add((claim.measurand.place, claim.measurand.population))
    return found


def _counted(claim: Claim) -> tuple[str, str | None, str | None]:
    return claim.document.id, claim.measurand.noun, claim.measurand.event


def _beside(a: Claim, b: Claim, told: Scopes) -> bool:
    """One figure is of a place or a group that either text sets beside others: "487 dead, 203 of them in Alder"."""
    for one, two in ((a, b), (b, a)):
        scope = one.measurand.place, one.measurand.population
        left = [
            here
            for here, there in zip(scope, (two.measurand.place, two.measurand.population), strict=True)
            if there is None
        ]
        if any(left) and (len(told[_counted(one)]) > 1 or scope in told[_counted(two)]):
            return True
    return False


def _parts(claims: list[Claim], judging: Judge, seen: set[frozenset[str]]) -> Iterator[Finding]:
    """Figures of one sentence of which one is a part of the other, the same in another unit, or another part."""
    for before, claim in neighbours(claims):
        pair = frozenset((before.id, claim.id))
        if pair in seen:
            continue
        alignment = judging.alignment(before, claim)
        if alignment.relation not in ("part", "derived") and alignment.field != "parts":
            continue
        seen.add(pair)
        if (found := judging.finding(before, claim, alignment)) is not None:
            yield found


def _worst_first(finding: Finding) -> tuple[int, bool, str, tuple[tuple[str, int], ...]]:
    places = tuple((c.document.id, c.span.start) for c in finding.claims)
    inside = len({c.document.id for c in finding.claims}) == 1
    return RANK[Verdict(finding.verdict)], inside, finding.code, places
