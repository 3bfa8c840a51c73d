"""Values to JSON and back: the door through which reports, claims and documents leave and return.

Numbers travel as strings ("12000", "1/3"), an unbounded end as null. A report lists each document and
each claim once; findings, topics and figures name them by id. Reading is strict: unknown fields,
floats and reversed ranges are errors, and each error is one InputError that says where. What is
written is ASCII, so that no character of a document can do anything to whatever shows it.
"""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Annotated, Any, Literal, Protocol, TypeVar

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    TypeAdapter,
    ValidationError,
    WithJsonSchema,
)

from discrep.claims import Claim, Day, Measurand, Step
from discrep.errors import DiscrepError, InputError, IntervalError, shown
from discrep.findings import (
    Camp,
    Figure,
    Finding,
    Moment,
    Overruled,
    Remark,
    Report,
    Status,
    Topic,
    Verdict,
)
from discrep.intervals import Interval
from discrep.numbers import Exact, exact
from discrep.quantity import Quantity
from discrep.settings import Severity
from discrep.sources import Attribution, Document
from discrep.spans import Span

SCHEMA_ID = "urn:discrep:schema:report-1.json"
MAX_MESSAGE = 500

T = TypeVar("T")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Named = TypeVar("Named", bound=_HasId)

_STRICT = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)


def _published(value: object) -> datetime.date | datetime.datetime | None:
    # Left to itself, pydantic reads "2024" as that many seconds after 1970.
    if value is None:
        return None
    if isinstance(value, str):
        for read in (datetime.date.fromisoformat, datetime.datetime.fromisoformat):
            try:
                return read(value)
            except ValueError:
                continue
    raise ValueError("a date or time such as 2024-10-30 or 2024-10-30T09:00:00Z")


def _sound(interval: Interval) -> Interval:
    """An interval as its own constructors would have made it."""
    low, high = interval.low, interval.high
    if (low is None and interval.low_closed) or (high is None and interval.high_closed):
        raise IntervalError("an unbounded end that is closed", found=repr(interval), expected="false")
    if interval.high_cut < interval.low_cut:
        raise IntervalError("an interval with nothing in it", found=repr(interval), expected="low ≤ high")
    for end in (low, high):
        if end is not None:
            exact(end)
    return interval


def _forward(span: Span) -> Span:
    if not 0 <= span.start <= span.end:
        raise ValueError("not a range of characters: start and end must rise from 0")
    return span


def _sound_quantity(quantity: Quantity) -> Quantity:
    _sound(quantity.interval)
    _sound(quantity.pragmatic)
    return quantity


def _apart(gap: Fraction) -> Fraction:
    if not 0 <= gap <= 2:
        raise ValueError("a gap lies between 0 and 2")
    return gap


Published = Annotated[
    datetime.date | datetime.datetime | None,
    PlainValidator(_published),
    PlainSerializer(lambda when: when and when.isoformat(), return_type=str | None),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "format": form} for form in ("date", "date-time")] + [{"type": "null"}]}
    ),
]
SoundQuantity = Annotated[Quantity, AfterValidator(_sound_quantity)]


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A text, with an id and, where known, its outlet, publication time and URL."""

    __pydantic_config__ = _STRICT
    text: str
    id: str = ""
    outlet: str | None = None
    published: Published = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class LevelRecord:
    """One figure of a document, what it measures, and who says so. `document` is the id of its document."""

    __pydantic_config__ = _STRICT
    id: str
    span: Annotated[Span, AfterValidator(_forward)]
    quantity: SoundQuantity
    measurand: Measurand
    attribution: Attribution
    document: str
    derivation: tuple[Step, ...] = ()
    sentence: Span | None = None


@dataclass(frozen=True, slots=True)
class ClaimRecord(LevelRecord):
    """A figure; of a change ("from 345 to 325") with its two levels, before and after."""

    levels: tuple[LevelRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingRecord:
    """One verdict on claims, which are named by id.

    `gap` is how far apart the two sets of values lie, as a share of the larger magnitude; above 0 in a compatible
    finding it says that the figures agree only after rounding.
    """

    __pydantic_config__ = _STRICT
    id: str
    code: str
    name: str
    verdict: Verdict
    severity: Severity
    explanation: str
    claims: Annotated[tuple[str, ...], Field(min_length=1)]
    remarks: tuple[Remark, ...]
    trace: tuple[Overruled, ...]
    gap: Annotated[Exact, AfterValidator(_apart)] | None


@dataclass(frozen=True, slots=True)
class CampRecord:
    """Claims that can all be true at once, by id; the values that all of them allow; how many others agree too."""

    __pydantic_config__ = _STRICT
    claims: tuple[str, ...]
    shared: Annotated[Interval, AfterValidator(_sound)]
    guests: Annotated[int, Field(ge=0)]


@dataclass(frozen=True, slots=True)
class MomentRecord:
    """A claim in the timeline of its topic: its day, the claim of an earlier day, and the verdict on the two."""

    __pydantic_config__ = _STRICT
    claim: str
    day: Day | None
    before: str | None
    verdict: Verdict | None
    code: str | None


@dataclass(frozen=True, slots=True)
class TopicRecord:
    """The claims on one measurand, by id; the values that cover them all; the distinct origins.

    `independent` is how many of these are known to be independent of each other, `apart` how many pairs of claims
    share no value, and `furthest` the two claims that are furthest apart.
    """

    __pydantic_config__ = _STRICT
    name: str
    unit: str | None
    claims: tuple[str, ...]
    span: Annotated[Interval, AfterValidator(_sound)]
    origins: tuple[str, ...]
    independent: Annotated[int, Field(ge=0)]
    camps: tuple[CampRecord, ...]
    timeline: tuple[MomentRecord, ...]
    apart: Annotated[int, Field(ge=0)]
    furthest: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """One figure of a checked text: the id of its claim, its status, and the ids of findings as evidence."""

    __pydantic_config__ = _STRICT
    claim: str
    status: Status
    explanation: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """What discrep found: every document and claim once, then findings, topics and figures that name them by id."""

    __pydantic_config__ = ConfigDict(**_STRICT, title="discrep report, version 1")
    schema_version: Literal[1]
    rules_version: int
    status: Status | None
    documents: tuple[DocumentRecord, ...]
    claims: tuple[ClaimRecord, ...]
    findings: tuple[FindingRecord, ...]
    topics: tuple[TopicRecord, ...]
    figures: tuple[FigureRecord, ...]


# Reading and writing one value ---------------------------------------------------------------------


@cache
def _adapter(shape: Any) -> TypeAdapter[tuple[Any]]:
    # A tuple of one, for pydantic takes a configuration from outside for anything but a dataclass.
    return TypeAdapter(tuple[shape], config=_STRICT)


def _plain(shape: Any, value: object) -> Any:
    return _adapter(shape).dump_python((value,), mode="json")[0]


def _load(shape: Any, text: str | bytes, where: str | None) -> Any:
    # A lone surrogate of a str becomes bytes that are no UTF-8, which pydantic refuses like any others.
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    try:
        return _adapter(shape).validate_json(b"[%b]" % data)[0]
    except ValidationError as error:
        raise _input_error(error, where) from None


class _TwiceError(Exception):
    """A field that an object has twice."""


def refuse_doubles(text: str | bytes, where: str | None) -> None:
    """Raises InputError for sound JSON with a field that stands twice in one object: readers take the last of them."""
    try:
        json.loads(text, object_pairs_hook=_once, parse_int=str, parse_float=str)
    except _TwiceError as error:
        raise InputError("a field that stands there twice", where=where, found=error.args[0]) from None


def _once(pairs: list[tuple[str, Any]]) -> None:
    if len(pairs) > 1 and len({name for name, _ in pairs}) < len(pairs):
        raise _TwiceError(next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1))


def _input_error(error: ValidationError, where: str | None) -> InputError:
    """The first of pydantic's errors as one short InputError."""
    first = error.errors(include_url=False)[0]
    field = ".".join(str(part) for part in first["loc"][1:])
    place = ": ".join(part[:200] for part in (where, field) if part) or None
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    kind, message = first["type"], first["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
    if kind == "json_invalid":
        return InputError(f"not JSON: {_syntax(message, one_line=where is not None)}"[:200], where=place)
    if kind == "too_long" and not field:
        return InputError("several values", where=place, expected="one")
    if kind == "missing":
        return InputError(f"{'missing' if field else 'nothing there'}{more}", where=place, expected="a value")
    if kind == "unexpected_keyword_argument":
        return InputError(f"unknown field{more}", where=place)
    cause = first.get("ctx", {}).get("error")
    if isinstance(cause, DiscrepError):
        return InputError(f"{cause}{more}"[:250], where=place)
    return InputError(f"wrong value{more}", where=place, found=_brief(first["input"]), expected=message[:150])


def _brief(value: object) -> str:
    """Enough of a value from JSON to recognise it."""
    if isinstance(value, (dict, list, tuple)):
        return "an object" if isinstance(value, dict) else "a list"
    return value[:60] if isinstance(value, str) else json.dumps(value)[:60]


_POSITION = re.compile(r" at line (\d+) column (\d+)$")


def _syntax(message: str, one_line: bool) -> str:
    """pydantic's words for broken JSON, with the position as it is without the bracket put before the text."""
    text = message.removeprefix("Invalid JSON: ")
    if "hex escape" in text or "surrogate" in text:
        text = f"half a character (a lone surrogate, \\ud800 to \\udfff){text[text.find(' at line') :]}"

    def moved(match: re.Match[str]) -> str:
        line, column = int(match[1]), int(match[2])
        return f" at {'' if one_line else f'line {line} '}column {column - (line == 1)}"

    return _POSITION.sub(moved, text)


# Documents -----------------------------------------------------------------------------------------


def dump_document(document: Document) -> str:
    """A document as one line of JSON."""
    return json.dumps(_plain(DocumentRecord, _document_record(document)))


def load_document(text: str | bytes, where: str | None = None) -> Document:
    """A document from JSON: {"text": …} and, if known, "id", "outlet", "published", "url"."""
    record = _load(DocumentRecord, text, where)
    refuse_doubles(text, where)
    return _document(record)


def _document_record(document: Document) -> DocumentRecord:
    return DocumentRecord(document.text, document.id, document.outlet, document.published, document.url)


def _document(record: DocumentRecord) -> Document:
    return Document(record.text, record.id, record.outlet, record.published, record.url)


# Quantities ----------------------------------------------------------------------------------------


def dump_quantity(quantity: Quantity) -> str:
    """A quantity as one line of JSON."""
    return json.dumps(_plain(SoundQuantity, quantity))


def load_quantity(text: str | bytes) -> Quantity:
    """A quantity as `dump_quantity` wrote it."""
    quantity: Quantity = _load(SoundQuantity, text, None)
    return quantity


# Claims --------------------------------------------------------------------------------------------


def dump_claim(claim: Claim, brief: bool = False) -> str:
    """A claim as one line of JSON, with the id of its document; `brief`: without what is as it is by default."""
    record = _claim_record(claim, claim.id)
    if brief:
        told = _adapter(ClaimRecord).dump_python((record,), mode="json", exclude_defaults=True)[0]
        return json.dumps(told, separators=(",", ":"))
    return json.dumps(_plain(ClaimRecord, record))


def load_claim(text: str | bytes, where: str | None = None, documents: Mapping[str, Document] | None = None) -> Claim:
    """A claim from JSON; a document that is not in `documents` is known by its id alone, without text."""
    return _claim(_load(ClaimRecord, text, where), documents or {}, where)


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
            refuse_doubles(line, f"line {number}")
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
    return json.dumps(_plain(ReportRecord, _report_record(report)), indent=1) + "\n"


def plain_findings(report: Report) -> list[dict[str, Any]]:
    """The findings of a report as its JSON has them, ids and all, in the same order."""
    claims, findings = _ids(report.claims), _ids(report.findings)
    return [_plain(FindingRecord, _finding_record(f, findings[f], claims)) for f in report.findings]


def plain_figures(report: Report) -> list[dict[str, Any]]:
    """The figures of a check as the JSON of its report has them, in the same order."""
    claims, findings = _ids(report.claims), _ids(report.findings)
    return [_plain(FigureRecord, _figure_record(f, findings, claims)) for f in report.figures]


def load_report(text: str | bytes) -> Report:
    """A report as `dump_report` wrote it."""
    record = _load(ReportRecord, text, None)
    refuse_doubles(text, None)
    return _report(record)


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
