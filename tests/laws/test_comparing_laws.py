"""What a comparison of documents says, and what changes nothing of it."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

import discrep
from discrep.align.dimensions import in_two_units
from discrep.claims import levels
from discrep.findings import RANK, Finding, Report, Verdict
from discrep.intervals import Interval
from discrep.quantity import Kind
from discrep.settings import Reading
from discrep.sources import Document
from discrep.testing.strategies import Known, KnownPair, documents, hedged_phrases, hostile_texts, known_pairs
from discrep.testing.strategies.verdicts import known_codes
from lawbook import law, premise

APART = (Verdict.NOT_COMPARABLE, Verdict.UNDETERMINED)
READINGS: st.SearchStrategy[Reading] = st.sampled_from(["both", "logical", "pragmatic"])
Fact = tuple[str, str, str]

UNRELATED = (
    "Gold traded at 1,912 dollars an ounce in Zurich.",
    "The glacier above Vent lost 14 metres of its length.",
    "Nothing was said of any number.",
    "",
    "Ole Dahl’s opera runs for 190 minutes, the programme says.",
    "Rye bread rose to €3.40 a loaf in Riga; butter did not.",
)
"""Texts that measure nothing that the generated documents do."""


def facts(report: Report) -> set[Fact]:
    """What is said of which figures; the reason may name them in the order in which they were given."""
    return {(found.id, found.code, str(found.verdict)) for found in report.findings}


def named(several: list[Known]) -> list[Document]:
    return [replace(known.document, id=f"text {i}") for i, known in enumerate(several)]


def unrelated(chosen: list[str]) -> list[Document]:
    return [Document(text, f"beside {i}", f"Almanac {i}") for i, text in enumerate(chosen)]


SEVERAL = st.one_of(
    known_pairs().map(lambda known: list(known.documents)),
    st.lists(documents(3), min_size=2, max_size=3).map(named),
    st.tuples(known_pairs(), known_pairs()).map(
        lambda two: [replace(d, id=f"{i} {d.id}") for i, known in enumerate(two) for d in known.documents]
    ),
)
"""Documents that agree and differ in ways that are known, and others."""
BESIDE = st.lists(st.sampled_from(UNRELATED), min_size=1, max_size=3, unique=True).map(unrelated)


# ---------------------------------------------------------------------------- what changes nothing


@law("C01", "The findings do not depend on the order of the documents.")
@given(SEVERAL, st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(texts: list[Document], random: object) -> None:
    report = discrep.compare(texts)
    premise(bool(report.findings))
    turned = [*texts]
    random.shuffle(turned)  # type: ignore[attr-defined]
    again = discrep.compare(turned)
    assert facts(again) == facts(report)
    assert topics(again) == topics(report)


def topics(report: Report) -> set[tuple[str, str | None, str, Interval, tuple[str, ...], int]]:
    """What is said of each topic."""
    return {
        (topic.key, topic.unit, topic.name, topic.span, topic.origins, topic.independent) for topic in report.topics
    }


def test_nor_does_a_large_group() -> None:
    texts = [Document(f"The fair drew {n % 7 * 10 + 100} visitors.", id=f"text {n}") for n in range(60)]
    expected = facts(discrep.compare(texts))
    assert facts(discrep.compare(texts[::-1])) == expected
    assert facts(discrep.compare(texts[30:] + texts[:30])) == expected


@law("C02", "An unrelated document changes no finding, and is in none that is flagged.")
@given(SEVERAL, BESIDE, st.integers(0, 9))
def test_an_unrelated_document_changes_no_finding(texts: list[Document], beside: list[Document], at: int) -> None:
    alone = facts(discrep.compare(texts))
    premise(bool(alone))
    among = [*texts[: at % len(texts)], *beside, *texts[at % len(texts) :]]
    report = discrep.compare(among)
    ids = {document.id for document in beside}
    own = [f for f in report.findings if ids.isdisjoint(c.document.id for c in f.claims)]
    assert facts(replace(report, findings=tuple(own))) == alone
    assert not [f for f in report.findings if f not in own and f.verdict.flagged]


@law("C03", "The id of a finding is the same however many documents are added, related or not.")
@given(SEVERAL, st.one_of(BESIDE, st.lists(documents(3), max_size=2).map(lambda more: named([*more, *more])[2:])))
def test_ids_are_stable_under_added_documents(texts: list[Document], more: list[Document]) -> None:
    more = [replace(document, id=f"more {i}") for i, document in enumerate(more)]
    before = {_cited(found): found.id for found in discrep.compare(texts).findings}
    premise(bool(before))
    after = {_cited(found): found.id for found in discrep.compare([*texts, *more]).findings}
    assert len(set(after.values())) == len(after)
    assert all(after[cited] == id_ for cited, id_ in before.items() if cited in after)


def _cited(found: Finding) -> tuple[object, ...]:
    return (found.code, *sorted((c.document.id, c.span.start, c.span.end) for c in found.claims))


@st.composite
def _two_of_a_kind(draw: st.DrawFn) -> tuple[list[Document], list[Document]]:
    """Documents, and others that tell of the same matter in another way."""
    code = draw(st.sampled_from(sorted(known_codes())))
    told, again = draw(known_pairs(code)), draw(known_pairs(code))
    return (
        [replace(document, id=f"1 {document.id}") for document in told.documents],
        [replace(document, id=f"2 {document.id}") for document in again.documents],
    )


@law("C11", "A document about the same matter changes no finding on two others, and takes none away.")
@given(_two_of_a_kind())
def test_a_related_document_changes_no_finding_on_others(two: tuple[list[Document], list[Document]]) -> None:
    texts, more = two
    ids = {document.id for document in texts}
    found = discrep.compare([*texts, *more]).findings
    own = [each for each in found if {claim.document.id for claim in each.claims} <= ids]
    alone = facts(discrep.compare(texts))
    premise(bool(alone))
    assert {(each.id, each.code, str(each.verdict)) for each in own} == alone


@law("C04", "A text and its copy agree: where the text has no finding of its own, none is flagged.")
@given(documents(3).map(lambda known: known.document) | hostile_texts(10).map(lambda text: Document(text, "a")))
def test_a_text_never_contradicts_its_copy(document: Document) -> None:
    alone = {found.code for found in discrep.compare([document]).findings if found.verdict.flagged}
    copy = replace(document, id=f"{document.id} again")
    found = discrep.compare([document, copy]).findings
    if premise(not alone):
        assert not [f for f in found if f.verdict.flagged]


@law("C05", "Claims that were read before are compared like their documents.")
@given(SEVERAL)
def test_claims_are_compared_like_their_documents(texts: list[Document]) -> None:
    claims = [claim for text in texts for claim in discrep.extract(text, keep="dates")]
    by_text = {f for f in facts(discrep.compare(texts)) if f[1] not in ("T308", "D103")}
    premise(bool(by_text))
    assert {f for f in facts(discrep.compare(claims)) if f[1] not in ("T308", "D103")} == by_text


@law("C06", "Asking for the trace changes no finding but for what it shows of rules that were overruled.")
@given(SEVERAL)
def test_a_trace_changes_no_finding(texts: list[Document]) -> None:
    plain, traced = discrep.compare(texts), discrep.compare(texts, trace=True)
    assert tuple(replace(found, trace=()) for found in traced.findings) == plain.findings
    assert traced.topics == plain.topics


@law("C07", "Documents on two unrelated matters are compared as those of each matter are.")
@given(known_pairs("D101", "C501", "C503", "T301", "T304", "S401"), st.integers(1990, 1999))
def test_two_matters_do_not_interact(known: KnownPair, year: int) -> None:
    other = [
        Document(
            f"Glass sold by Orla Works weighed {weight} tonnes in {year}, the yearbook says.", f"yearbook {weight}"
        )
        for weight in (412, 437)
    ]
    apart = facts(discrep.compare(known.documents)) | facts(discrep.compare(other))
    both = discrep.compare([*known.documents, *other])
    assert {fact for fact in facts(both) if fact in apart} == apart
    assert not [f for f in both.findings if f.verdict.flagged and f.id not in {fact[0] for fact in apart}]


SENTENCES = (
    "{} came to the port of Alder in May.",
    "The bridge of Alder cost {}.",
    "Officials said that the flood destroyed {} of the crop.",
    "Exports fell by {} last year, the ministry said.",
    "Ships carried {} of rice.",
    "Boats took {} of the rice.",
    "Sales rose from {} to 40 million tonnes.",
    "The firm, {} in all, was sold in 2019, and nobody knew.",
)
MEASURED = hedged_phrases(Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.FRACTION)


@st.composite
def _measured(draw: st.DrawFn) -> list[Document]:
    """Two texts, often in the same words, of a figure with a unit each."""
    one = draw(st.sampled_from(SENTENCES))
    other = draw(st.sampled_from((one, *SENTENCES)))
    return [Document(told.format(draw(MEASURED)[0]), id=name) for told, name in ((one, "a"), (other, "b"))]


@law("C12", "What two texts tell in two units neither conflicts nor agrees, but for one number in both: a slip.")
@given(_measured(), READINGS)
@example([Document("Ole paid at least $42 for it.", "a"), Document("Ole paid at least €42 for it.", "b")], "both")
@example([Document("20 kg of ships sank.", "a"), Document("20 km of boats sank.", "b")], "logical")
def test_two_units_are_kept_apart(texts: list[Document], reading: Reading) -> None:
    report, checked = discrep.compare(texts, reading=reading), discrep.check(texts[0], texts[1:], reading=reading)
    read = [discrep.extract(text)[:1] for text in texts]
    premise(any(in_two_units(a, b) for a in read[0] for b in read[1]))
    for found in (*report.findings, *(found for figure in checked.figures for found in figure.evidence)):
        if len(found.claims) == 2 and in_two_units(*found.claims):
            assert (found.code, reading) == ("T307", "both") or found.verdict in APART


# ---------------------------------------------------------------------------- what it cites


@law("C08", "Every finding cites spans that exist, of claims that the report lists, and every explanation is one line.")
@given(SEVERAL)
def test_findings_cite_spans_that_exist(texts: list[Document]) -> None:
    report = discrep.compare(texts)
    premise(bool(report.findings))
    by_id = {document.id: document for document in report.documents}
    listed = {claim.id for claim in report.claims}
    for found in report.findings:
        assert found.explanation
        assert "\n" not in found.explanation
        for claim in found.claims:
            assert claim.span.of(by_id[claim.document.id].text) == claim.quantity.text
            assert claim.id in listed
    order = [RANK[found.verdict] for found in report.findings]
    assert order == sorted(order)


@law(
    "C09",
    "The camps of a topic hold no claim twice, share a value each, and follow each other upwards.",
)
@given(SEVERAL)
def test_camps_share_values(texts: list[Document]) -> None:
    topics = discrep.compare([*texts, *(replace(text, id=f"{text.id} again") for text in texts)]).topics
    premise(bool(topics))
    for topic in topics:
        assert topic.independent <= len(topic.origins) <= len(topic.claims)
        homes = [claim.id for camp in topic.camps for claim in camp.claims]
        assert len(set(homes)) == len(homes)
        assert set(homes) <= {claim.id for claim in topic.claims}
        assert all(camp.shared.within(topic.span) for camp in topic.camps)
        assert all(one.shared.high_cut < two.shared.high_cut for one, two in pairwise(topic.camps))
        assert (topic.apart > 0) == (len(topic.camps) > 1) == bool(topic.furthest)


# ---------------------------------------------------------------------------- any text


@law("C10", "No text makes extract, compare or check fail, and they tell of all figures of it.", ordinary=30)
@given(
    hostile_texts(16),
    hostile_texts(16),
    st.one_of(st.none(), st.dates(), st.datetimes(), st.sampled_from((datetime.date.min, datetime.date.max))),
)
@example("5 men on May ²", "", None)
@example("one in ² men came", "2-²", None)
@example("5 men came yesterday", "5 men came on Monday", datetime.date.min)
@example("5 men by ²²²²-²-²", "5 men in May 0000", datetime.date.max)
@example("5 men on Feb. 29", "5 men in early May", datetime.date(9999, 12, 31))
@example("1 to 10%aboutup toup to12,000", "up to1 to 10%aboutup toup to12,000", None)
@example("", "up tobetween 10 dollars and 11 dollarsbetween 10 dollars and 11 dollarsup toup toup toup to½\n½\n", None)
def test_no_text_makes_extract_compare_or_check_fail(one: str, two: str, day: datetime.date | None) -> None:
    first, second = Document(one, "one", published=day), Document(two, "two", "Herald", day)
    report = discrep.compare([first, second])
    assert report.documents == (first, second)
    read = [discrep.extract(document, keep="dates") for document in (first, second)]
    known = levels(read[0] + read[1])
    assert list(report.claims[: len(known)]) == known  # behind them those in which versions of a sentence differ
    assert set(report.claims[len(known) :]) <= {claim for found in report.findings for claim in found.claims}
    checked = discrep.check(first, sources=[second])
    figures = [figure.claim for figure in checked.figures]
    for claim in levels(read[0]):  # as it was read, or the part in which a sentence told again differs
        assert claim in figures or claim.quantity.claims_days or any(claim.span.overlaps(f.span) for f in figures)
    for figure in figures:
        assert figure.span.of(one) == figure.quantity.text
    discrep.attributions(first)
