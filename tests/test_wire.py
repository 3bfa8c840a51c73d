"""What is written comes back as it was, and what is wrong is refused with one clear message."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep import wire
from discrep.checking import check
from discrep.claims import Claim
from discrep.comparing import compare
from discrep.errors import InputError
from discrep.extract.reading import extract
from discrep.findings import Camp, Figure, Finding, Moment, Overruled, Remark, Report, Status, Topic, Verdict
from discrep.intervals import Interval
from discrep.quantity import Quantity
from discrep.sources import Document
from discrep.testing import strategies as some
from lawbook import law

ONE = Document("The fire killed 25 people and injured 10.", "one", "Herald", datetime.date(2024, 10, 30))
TWO = Document("At least 30 people were killed and 10 were injured.", "two", "Courier")
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


def report() -> Report:
    return compare([ONE, TWO])


def changed(text: str, path: str, value: object) -> str:
    """JSON with one value set, at a path such as `claims.0.span.start`."""
    data = json.loads(text)
    at: Any = data
    *folders, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    for part in folders:
        at = at[part]
    at[last] = value
    return json.dumps(data)


@st.composite
def findings(draw: st.DrawFn, claims: list[Claim]) -> Finding:
    return Finding(
        draw(st.sampled_from(("D101", "C501"))),
        draw(WORDS),
        draw(st.sampled_from(Verdict)),
        draw(st.sampled_from(("error", "warning", "note"))),
        draw(WORDS),
        tuple(draw(st.lists(st.sampled_from(claims), min_size=1, max_size=3))),
        tuple(draw(st.lists(st.builds(Remark, WORDS, WORDS), max_size=2))),
        tuple(draw(st.lists(st.builds(Overruled, WORDS, WORDS, WORDS, WORDS), max_size=2))),
        draw(st.none() | st.fractions(0, 2)),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Reports with everything in them, whether or not the rules would say so."""
    found = draw(st.lists(some.claims(), min_size=1, max_size=4))
    listed = draw(st.lists(findings(found), max_size=3))
    cited = st.lists(st.sampled_from(found), min_size=1, max_size=3).map(tuple)
    evidence = st.lists(st.sampled_from(listed), max_size=2).map(tuple) if listed else st.just(())
    claim = st.sampled_from(found)
    camps = st.lists(st.builds(Camp, cited, some.intervals(), st.integers(0, 9)), max_size=2).map(tuple)
    verdicts = st.none() | st.sampled_from(Verdict)
    moments = st.builds(Moment, claim, st.none() | st.dates(), st.none() | claim, verdicts, st.none() | WORDS)
    topics = st.builds(
        Topic, WORDS, st.sampled_from([None, "kilometer", "USD", "percent"]), cited, some.intervals(),
        st.lists(WORDS, max_size=2).map(tuple), st.integers(0, 9), camps, st.lists(moments, max_size=2).map(tuple),
        st.integers(0, 9), st.just(()) | st.tuples(claim, claim), WORDS,
    )  # fmt: skip
    figures = st.builds(Figure, st.sampled_from(found), st.sampled_from(Status), WORDS, evidence)
    return Report(
        tuple(dict.fromkeys(claim.document for claim in found)),
        tuple(found),
        tuple(listed),
        tuple(draw(st.lists(topics, max_size=2))),
        tuple(draw(st.lists(figures, max_size=2))),
        draw(st.none() | st.sampled_from(Status)),
        draw(st.integers(0, 9)),
    )


# Out and in again ----------------------------------------------------------------------------------


@law("R08", "A quantity comes back from its JSON as it was.")
@given(some.quantities())
def test_quantity_comes_back(quantity: Quantity) -> None:
    assert wire.load_quantity(wire.dump_quantity(quantity)) == quantity


@law("R09", "Claims come back from their JSON lines as they were.")
@given(st.lists(some.claims(), max_size=3))
def test_claims_come_back(claims: list[Claim]) -> None:
    text = wire.dump_claims(claims)
    assert wire.load_claims(text, [claim.document for claim in claims]) == claims
    assert text.count("\n") == len(claims)


@law("R10", "A report comes back from its JSON as it was.")
@given(reports())
def test_report_comes_back(report: Report) -> None:
    text = wire.dump_report(report)
    assert wire.load_report(text) == report
    assert text.isascii()


@given(
    st.builds(
        Document,
        st.text(st.characters(exclude_categories=("Cs",))),
        WORDS,
        st.none() | WORDS,
        st.none() | st.dates() | st.datetimes(timezones=st.none() | st.timezones()),
        st.none() | WORDS,
    )
)
def test_document_comes_back(document: Document) -> None:
    back = wire.load_document(wire.dump_document(document))
    assert (back.text, back.id, back.outlet, back.url) == (document.text, document.id, document.outlet, document.url)
    assert type(back.published) is type(document.published)
    if isinstance(document.published, datetime.datetime):  # a zone comes back as its offset
        assert isinstance(back.published, datetime.datetime)
        assert back.published.isoformat() == document.published.isoformat()
    else:
        assert back == document


def test_comparison_and_check_come_back() -> None:
    assert wire.load_report(wire.dump_report(report())) == report()
    checked = check(TWO, [ONE])
    assert checked.status is Status.CONTRADICTED
    assert wire.load_report(wire.dump_report(checked)) == checked


def test_a_change_comes_back_with_its_levels() -> None:
    claims = extract(Document("It fell from 345 to 325.", id="a"))
    assert len(claims[0].levels) == 2
    assert wire.load_claims(wire.dump_claims(claims), [claims[0].document]) == claims


def test_impossible_levels_are_refused() -> None:
    (claim,) = extract(Document("It fell from 345 to 325.", id="a"))
    before, after = claim.levels
    elsewhere = replace(after, document=Document("It fell from 345 to 325.", id="b"))
    for levels in ((before,), (before, after, after), (before, elsewhere)):
        with pytest.raises(InputError, match="are no change"):
            wire.load_claim(wire.dump_claim(replace(claim, levels=levels)))


def test_claim_without_its_document_keeps_the_id() -> None:
    claim = report().claims[0]
    (back,) = wire.load_claims(wire.dump_claims([claim]))
    assert back.document == Document("", id="one")
    assert back == replace(claim, document=back.document)


@pytest.mark.parametrize("number", [Fraction(10**93, 3), Fraction(10**120 + 1), Fraction(-1, 10**120)])
def test_a_number_longer_than_any_in_a_text_comes_back(number: Fraction) -> None:
    quantity = replace(report().claims[0].quantity, value=number)
    assert wire.load_quantity(wire.dump_quantity(quantity)).value == number


# The form ------------------------------------------------------------------------------------------


def test_report_lists_everything_once_and_cites_by_id() -> None:
    data = json.loads(wire.dump_report(report()))
    assert [document["id"] for document in data["documents"]] == ["one", "two"]
    ids = [claim["id"] for claim in data["claims"]]
    assert ids[0] == "one:16-18"
    assert {id for finding in data["findings"] for id in finding["claims"]} <= set(ids)
    assert [finding["id"] for finding in data["findings"]] == [finding.id for finding in report().findings]
    assert [finding["gap"] for finding in data["findings"]] == ["1/6", "0"]
    assert data["claims"][0]["document"] == "one"
    assert data["claims"][2]["quantity"]["interval"] == {
        "low": "30", "high": None, "low_closed": True, "high_closed": False,
    }  # fmt: skip


def test_two_claims_at_one_place_stay_two() -> None:
    first = report().claims[0]
    second = replace(first, quantity=replace(first.quantity, text="another reading"))
    made = Report((ONE,), (first, second), (Finding("D101", "x", Verdict.CONFLICT, "error", "", (second,)),))
    assert wire.load_report(wire.dump_report(made)) == made


def test_committed_schema_is_current() -> None:
    committed = Path(__file__).parent.parent / "schema" / "report-1.json"
    assert json.loads(committed.read_text("utf-8")) == wire.report_schema(), (
        "run: discrep schema -o schema/report-1.json"
    )


def test_schema_is_closed_and_complete() -> None:
    schema = wire.report_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].endswith("report-1.json")
    assert "version 1" in schema["title"]
    objects = [schema, *(part for part in schema["$defs"].values() if part["type"] == "object")]
    assert len(objects) > 10
    for part in objects:
        assert part["additionalProperties"] is False
        assert sorted(part["required"]) == sorted(part["properties"])
    assert schema["$defs"]["Interval"]["properties"]["low"]["anyOf"][0]["type"] == "string"


# What is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("extra", 1, "extra: unknown field"),
        ("claims.0.span.colour", "red", "claims.0.span.colour: unknown field"),
        ("schema_version", 2, "schema_version: wrong value, found '2', expected 1"),
        ("claims.0.quantity.value", 1.5, "claims.0.quantity.value: not an exact number"),
        ("claims.0.quantity.value", float("nan"), "not an exact number"),
        ("claims.0.quantity.value", True, "not an exact number"),
        ("claims.0.quantity.value", "1e999999999", "not a number"),
        ("claims.0.quantity.value", "1/0", "denominator 0"),
        ("claims.0.quantity.value", "1/2/3", "not a number"),
        ("claims.0.quantity.value", "9" * 5000, "digits"),
        ("claims.0.quantity.interval.low", "26", "claims.0.quantity: an interval with nothing in it"),
        ("claims.0.quantity.pragmatic.low", "26", "claims.0.quantity: an interval with nothing in it"),
        ("claims.0.quantity.interval.high", None, "claims.0.quantity: an unbounded end that is closed"),
        ("claims.0.quantity.unit", "1e999", "claims.0.quantity: unknown unit, found '1e999'"),
        ("topics.0.unit", "smoots", "topics.0.unit: unknown unit, found 'smoots'"),
        ("claims.0.span.start", "16", "claims.0.span.start: wrong value"),
        ("claims.0.span.start", 19, "claims.0.span: wrong value"),
        ("claims.0.span.end", 4000, "claim 'one:16-18' lies outside its document"),
        ("claims.0.attribution.confidence", float("inf"), "claims.0.attribution.confidence: wrong value"),
        ("claims.0.measurand.modality", "maybe", "claims.0.measurand.modality: wrong value, found 'maybe'"),
        ("claims.1.id", "one:16-18", "claims: two different values with one id"),
        ("documents.1.id", "one", "documents: two different values with one id"),
        ("documents.0.published", "2024", "documents.0.published: wrong value, found '2024'"),
        ("documents.0.published", 1730246400, "documents.0.published: wrong value"),
        ("findings.0.gap", 0.5, "findings.0.gap: not an exact number"),
        ("findings.0.gap", "-1/2", "findings.0.gap: wrong value, found '-1/2'"),
        ("findings.0.gap", "5/2", "a gap lies between 0 and 2"),
        ("findings.0.claims", ["nobody"], "found 'nobody', expected a listed id"),
        ("findings.0.claims", [], "findings.0.claims: wrong value"),
        ("topics.0.claims", [], "topics.0.claims: wrong value"),
        ("topics.0.camps.0.claims", [], "topics.0.camps.0.claims: wrong value"),
        ("topics.0.claims", ["nobody"], "topics: cites what the report does not list"),
        ("documents.0.id", "another", "claims: cites what the report does not list"),
        ("topics.0.span", {"low": "2", "high": "1", "low_closed": True, "high_closed": True}, "topics.0.span"),
        ("claims", {}, "claims: wrong value, found 'an object'"),
    ],
)
def test_wrong_values_are_named(path: str, value: object, message: str) -> None:
    text = changed(wire.dump_report(report()), path, value)
    with pytest.raises(InputError) as caught:
        wire.load_report(text)
    assert message in str(caught.value)
    assert len(str(caught.value)) <= wire.MAX_MESSAGE


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "f:3: nothing there"),
        ("{", "f:3: not JSON: key must be a string at column 2"),
        ('{"text": "a"', "at column 13"),
        ("[" * 5000, "f:3: not JSON: recursion limit"),
        ("[]", "f:3: wrong value, found 'a list', expected an object"),
        ("null", "f:3: wrong value, found 'null', expected an object"),
        ("{}", "f:3: text: missing"),
        ('{"text": "a"}, {"text": "b"}', "f:3: several values, expected one"),
        ('{"text": "\\ud800"}', "half a character"),
        ('{"text": "\ud800"}', "not JSON"),
        (b'{"text": "\xff"}', "not JSON"),
        ('{"text": NaN}', "f:3: text: wrong value, found 'NaN', expected a valid string"),
        ('{"text": "a", "txet": "b"}', "f:3: txet: unknown field"),
    ],
)
def test_broken_documents_are_named(text: str | bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        wire.load_document(text, "f:3")
    assert message in str(caught.value)


def test_messages_stay_short() -> None:
    line = json.dumps({"text": 1, **{f"{'x' * 3000}{number}": "y" * 10_000 for number in range(300)}})
    with pytest.raises(InputError) as caught:
        wire.load_document(line, "w" * 5000)
    assert len(str(caught.value)) <= wire.MAX_MESSAGE


def test_a_bad_line_of_claims_is_numbered() -> None:
    good = wire.dump_claims(report().claims[:1])
    with pytest.raises(InputError, match=r"^line 3: not JSON"):
        wire.load_claims(f"{good}\n{{oops\n{good}")


def test_a_line_separator_inside_a_text_does_not_end_a_line() -> None:
    claim = report().claims[0]
    line = wire.dump_claim(replace(claim, quantity=replace(claim.quantity, text="25\u2028\x85\x0b")))
    plain = line.replace("\\u2028", "\u2028").replace("\\u0085", "\x85")
    assert wire.load_claims(plain)[0].quantity.text == "25\u2028\x85\x0b"


def test_half_a_character_is_written_and_refused_on_the_way_back() -> None:
    made = compare([Document("It killed \ud800 25 people.", "one")])
    text = wire.dump_report(made)
    assert "\\ud800" in text
    with pytest.raises(InputError, match="half a character"):
        wire.load_report(text)


def test_what_could_not_be_read_back_is_not_written() -> None:
    made = report()
    with pytest.raises(InputError, match="two documents with one id"):
        wire.dump_report(replace(made, documents=(*made.documents, Document("other", "one"))))
    with pytest.raises(InputError, match="does not list"):
        wire.dump_report(replace(made, documents=made.documents[1:]))
    with pytest.raises(InputError, match="does not list"):
        wire.dump_report(replace(made, claims=made.claims[:1], topics=()))


def test_unbounded_is_null_and_never_infinity() -> None:
    quantity = replace(report().claims[0].quantity, pragmatic=Interval(None, None, False, False))
    assert json.loads(wire.dump_quantity(quantity))["pragmatic"]["low"] is None
    assert wire.load_quantity(wire.dump_quantity(quantity)) == quantity


@pytest.mark.parametrize("day", ["2024", "1729900800", "2024-10", "24-10-2024", "yesterday"])
def test_a_day_is_written_in_full(day: str) -> None:
    claim = extract(Document("On 30 October 2024, 12 people were hurt.", id="a"))[0]
    line = wire.dump_claim(claim)
    assert '"2024-10-30"' in line
    with pytest.raises(InputError, match=r"measurand\.time"):
        wire.load_claim(line.replace('"2024-10-30"', f'"{day}"'))


def test_a_field_that_stands_twice_is_refused_at_any_depth() -> None:
    report = wire.dump_report(compare(["The fire killed 25 people.", "The fire killed 30 people."]))
    claim = wire.dump_claims(extract("The fire killed 25 people."))
    for text, load in ((report, wire.load_report), (claim, wire.load_claims)):
        with pytest.raises(InputError, match="a field that stands there twice, found 'start'"):
            load(text.replace('"start": ', '"start": 0, "start": ', 1))
    with pytest.raises(InputError, match="a field that stands there twice, found 'text'"):
        wire.load_document('{"text": "a", "te\\u0078t": "b"}')
