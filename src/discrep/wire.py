"""Values to JSON and back: the door through which reports, claims and documents leave and return.

Numbers travel as strings ("12000", "1/3"), an unbounded end as null. A report lists each document and
each claim once; findings, topics and figures name them by id. Reading is strict: unknown fields,
floats and reversed ranges are errors, and each error is one InputError that says where. What is
written is ASCII, so that no character of a document can do anything to whatever shows it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Protocol, TypeVar

from pydantic import TypeAdapter

from discrep.claims import Claim, Measurand, Step
from discrep.errors import InputError, shown
from discrep.findings import Camp, Figure, Finding, Moment, Report, Topic
from discrep.quantity import Quantity
from discrep.sources import Attribution, Document
from discrep.spans import Span
from discrep.strict_json import adapter, load, plain
from discrep.wire_records import (
    CampRecord,
    ClaimRecord,
    DocumentRecord,
    FigureRecord,
    FindingRecord,
    LevelRecord,
    MomentRecord,
    ReportRecord,
    SoundQuantity,
    TopicRecord,
)

SCHEMA_ID = "urn:discrep:schema:report-1.json"
MAX_MESSAGE = 500

T = TypeVar("T")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Named = TypeVar("Named", bound=_HasId)


# Documents -----------------------------------------------------------------------------------------


def dump_document(document: Document) -> str:
    """A document as one line of JSON."""
    return json.dumps(plain(DocumentRecord, _document_record(document)))


def load_document(text: str | bytes, where: str | None = None) -> Document:
    """A document from JSON: {"text": …} and, if known, "id", "outlet", "published", "url"."""
    return _document(load(DocumentRecord, text, where))


def _document_record(document: Document) -> DocumentRecord:
    return DocumentRecord(document.text, document.id, document.outlet, document.published, document.url)


def _document(record: DocumentRecord) -> Document:
    return Document(record.text, record.id, record.outlet, record.published, record.url)


# Quantities ----------------------------------------------------------------------------------------


def dump_quantity(quantity: Quantity) -> str:
    """A quantity as one line of JSON."""
    return json.dumps(plain(SoundQuantity, quantity))


def load_quantity(text: str | bytes) -> Quantity:
    """A quantity as `dump_quantity` wrote it."""
    quantity: Quantity = load(SoundQuantity, text, None)
    return quantity


# Claims --------------------------------------------------------------------------------------------


def dump_claim(claim: Claim, brief: bool = False) -> str:
    """A claim as one line of JSON, with the id of its document; `brief`: without what is as it is by default."""
    record = _claim_record(claim, claim.id)
    if brief:
        told = adapter(ClaimRecord).dump_python((record,), mode="json", exclude_defaults=True)[0]
        return json.dumps(told, separators=(",", ":"))
    return json.dumps(plain(ClaimRecord, record))


def load_claim(
    text: str | bytes,
    where: str | None = None,
    documents: Mapping[str, Document] | None = None,
    own: bool = False,
) -> Claim:
    """A claim from JSON; a document that is not in `documents` is known by its id alone, without text.

    `own`: `dump_claim` has written it, and nobody else a field twice.
    """
    return _claim(load(ClaimRecord, text, where, own), documents or {}, where)


def dump_claims(claims: Iterable[Claim]) -> str:
    """Claims as JSONL: one line each."""
    return "".join(f"{dump_claim(claim)}\n" for claim in claims)


def load_claims(text: str, documents: Iterable[Document] = ()) -> list[Claim]:
    """Claims as `dump_claims` wrote them; raises InputError for the first line that is none."""
    known = {document.id: document for document in documents}
    # Not splitlines(): it breaks a text at ten other characters too.
    lines = enumerate(text.split("\n"), 1)
    claims = []
    for number, line in lines:
        if line.strip():
            claims.append(load_claim(line, f"line {number}", known))
    return claims


def _claim_record(claim: Claim, id: str) -> ClaimRecord:
    levels = tuple(LevelRecord(*_fields(level, level.id)) for level in claim.levels)
    return ClaimRecord(*_fields(claim, id), levels)


def _fields(
    claim: Claim, id: str
) -> tuple[str, Span, Quantity, Measurand, Attribution, str, tuple[Step, ...], Span | None]:
    return (
        id, claim.span, claim.quantity, claim.measurand, claim.attribution, claim.document.id, claim.derivation,
        claim.sentence,
    )  # fmt: skip


def _claim(record: LevelRecord, documents: Mapping[str, Document], where: str | None) -> Claim:
    document = documents.get(record.document) or Document("", id=record.document)
    if document.text and record.span.end > len(document.text):
        raise InputError(
            f"claim {shown(record.id)} lies outside its document",
            where=where,
            found=record.span,
            expected=f"at most {len(document.text)} characters",
        )
    levels = record.levels if isinstance(record, ClaimRecord) else ()
    if levels and (len(levels) != 2 or any(level.document != record.document for level in levels)):
        raise InputError(
            f"the levels of claim {shown(record.id)} are no change",
            where=where,
            found=[f"{level.id} of {level.document}" for level in levels],
            expected="none, or one before and one after, of the document of the claim",
        )
    return Claim(
        record.span, record.quantity, record.measurand, record.attribution, document, record.derivation,
        record.sentence, tuple(_claim(level, documents, where) for level in levels),
    )  # fmt: skip


# Reports -------------------------------------------------------------------------------------------


def dump_report(report: Report) -> str:
    """A report as JSON, fields and lists always in the same order.

    Raises InputError for what could not be read back: two documents with one id, or a finding, topic
    or figure about a claim that the report does not list.
    """
    return json.dumps(plain(ReportRecord, _report_record(report)), indent=1) + "\n"


def plain_findings(report: Report) -> list[dict[str, Any]]:
    """The findings of a report as its JSON has them, ids and all, in the same order."""
    claims, findings = _ids(report.claims), _ids(report.findings)
    return [plain(FindingRecord, _finding_record(f, findings[f], claims)) for f in report.findings]


def plain_figures(report: Report) -> list[dict[str, Any]]:
    """The figures of a check as the JSON of its report has them, in the same order."""
    claims, findings = _ids(report.claims), _ids(report.findings)
    return [plain(FigureRecord, _figure_record(f, findings, claims)) for f in report.figures]


def load_report(text: str | bytes) -> Report:
    """A report as `dump_report` wrote it."""
    return _report(load(ReportRecord, text, None))


def report_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a report."""
    schema = TypeAdapter(ReportRecord).json_schema(mode="serialization")
    for shape in (schema, *schema["$defs"].values()):
        if "properties" in shape:
            shape["required"] = list(shape["properties"])  # what is written has every field
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **schema}


def _report_record(report: Report) -> ReportRecord:
    documents: dict[str, Document] = {}
    for document in report.documents:
        if documents.setdefault(document.id, document) != document:
            raise InputError("two documents with one id", found=document.id, expected="an id of its own for each")
    for claim in report.claims:
        if documents.get(claim.document.id) != claim.document:
            raise InputError("a claim of a document that the report does not list", found=claim.id)
    claims, findings = _ids(report.claims), _ids(report.findings)
    return ReportRecord(
        1,
        report.rules_version,
        report.status,
        tuple(_document_record(d) for d in report.documents),
        tuple(_claim_record(c, claims[c]) for c in report.claims),
        tuple(_finding_record(f, findings[f], claims) for f in report.findings),
        tuple(_topic_record(topic, claims) for topic in report.topics),
        tuple(_figure_record(f, findings, claims) for f in report.figures),
    )


def _figure_record(figure: Figure, findings: Mapping[Finding, str], claims: Mapping[Claim, str]) -> FigureRecord:
    f = figure
    return FigureRecord(_cited(claims, [f.claim])[0], f.status, f.explanation, _cited(findings, f.evidence))


def _finding_record(finding: Finding, id: str, claims: Mapping[Claim, str]) -> FindingRecord:
    f = finding
    cited = _cited(claims, f.claims)
    return FindingRecord(id, f.code, f.name, f.verdict, f.severity, f.explanation, cited, f.remarks, f.trace, f.gap)


def _topic_record(topic: Topic, claims: Mapping[Claim, str]) -> TopicRecord:
    t = topic
    camps = tuple(CampRecord(_cited(claims, camp.claims), camp.shared, camp.guests) for camp in t.camps)
    timeline = tuple(
        MomentRecord(
            _cited(claims, [each.claim])[0],
            each.day,
            None if each.before is None else _cited(claims, [each.before])[0],
            each.verdict,
            each.code,
        )
        for each in t.timeline
    )
    return TopicRecord(
        t.name, t.unit, _cited(claims, t.claims), t.span, t.origins, t.independent, camps, timeline, t.apart,
        _cited(claims, t.furthest), t.key,
    )  # fmt: skip


def _ids(values: Iterable[Named]) -> dict[Named, str]:
    """Each value's id; where two different ones share it, the later ones get #2, #3, …"""
    ids: dict[Named, str] = {}
    seen: Counter[str] = Counter()
    for value in values:
        if value not in ids:
            seen[value.id] += 1
            ids[value] = value.id if seen[value.id] == 1 else f"{value.id}#{seen[value.id]}"
    return ids


def _cited(ids: Mapping[Named, str], values: Iterable[Named]) -> tuple[str, ...]:
    try:
        return tuple(ids[value] for value in values)
    except KeyError as error:
        raise InputError("cites what the report does not list", found=error.args[0].id) from None


def _report(record: ReportRecord) -> Report:
    documents = _by_id("documents", ((d.id, _document(d)) for d in record.documents))
    claims = _by_id("claims", ((c.id, _claim(c, documents, "claims")) for c in record.claims))
    _found(documents, (claim.document.id for claim in claims.values()), "claims")
    findings = _by_id("findings", ((f.id, _finding(f, claims)) for f in record.findings))
    return Report(
        tuple(documents[d.id] for d in record.documents),
        tuple(claims[c.id] for c in record.claims),
        tuple(findings[f.id] for f in record.findings),
        tuple(_topic(topic, claims) for topic in record.topics),
        tuple(
            Figure(
                _found(claims, [f.claim], "figures")[0],
                f.status,
                f.explanation,
                _found(findings, f.evidence, "figures"),
            )
            for f in record.figures
        ),
        record.status,
        record.rules_version,
        record.schema_version,
    )


def _finding(record: FindingRecord, claims: Mapping[str, Claim]) -> Finding:
    r = record
    cited = _found(claims, r.claims, f"findings: {r.id}")
    return Finding(r.code, r.name, r.verdict, r.severity, r.explanation, cited, r.remarks, r.trace, r.gap)


def _topic(record: TopicRecord, claims: Mapping[str, Claim]) -> Topic:
    r = record
    camps = tuple(Camp(_found(claims, camp.claims, "topics"), camp.shared, camp.guests) for camp in r.camps)
    timeline = tuple(
        Moment(
            _found(claims, [each.claim], "topics")[0],
            each.day,
            None if each.before is None else _found(claims, [each.before], "topics")[0],
            each.verdict,
            each.code,
        )
        for each in r.timeline
    )
    return Topic(
        r.name, r.unit, _found(claims, r.claims, "topics"), r.span, r.origins, r.independent, camps, timeline, r.apart,
        _found(claims, r.furthest, "topics"), r.key,
    )  # fmt: skip


def _by_id(where: str, values: Iterable[tuple[str, T]]) -> dict[str, T]:
    found: dict[str, T] = {}
    for id, value in values:
        if found.setdefault(id, value) != value:
            raise InputError("two different values with one id", where=where, found=id)
    return found


def _found(values: Mapping[str, T], ids: Iterable[str], where: str) -> tuple[T, ...]:
    try:
        return tuple(values[id] for id in ids)
    except KeyError as error:
        raise InputError(
            "cites what the report does not list", where=where[:100], found=error.args[0], expected="a listed id"
        ) from None
