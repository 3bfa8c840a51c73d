"""What a check of a text says of its figures."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.findings import Report, Status
from discrep.sources import Document
from discrep.testing.strategies import Known, KnownPair, documents, hostile_texts, known_pairs
from lawbook import law, premise

UNRELATED = (
    "The horn of the ferry was measured at 94 decibels in Zurich.",
    "Nothing was said of any number.",
    "Each tape of the archive holds 14 terabytes, the manual says.",
    "",
)
"""Sources without a figure of the kind of any that is checked: other sources are taken to be about the text."""

WORDS = (
    "The",
    "mayor",
    "of",
    "Alder",
    "said",
    "that",
    "homes",
    "burned",
    "in",
    "the",
    "north",
    "🙂",
    "İ",
    "é",
    ".",
    ",",
)


def statuses(report: Report) -> list[tuple[int, int, Status]]:
    return [(figure.claim.span.start, figure.claim.span.end, figure.status) for figure in report.figures]


def _as_text(known: KnownPair) -> tuple[Document, list[Document]]:
    """The first document as the text to be checked, and the others as its sources; one alone is both."""
    text, *sources = known.documents
    return replace(text, id="the text"), sources or [replace(text, id="its source")]


CHECKS = st.one_of(
    known_pairs().map(_as_text),
    st.tuples(documents(3), documents(3)).map(
        lambda two: (replace(two[0].document, id="the text"), [replace(two[1].document, id="a source")])
    ),
    st.tuples(hostile_texts(10), documents(3)).map(
        lambda two: (Document(two[0], "the text"), [replace(two[1].document, id="a source")])
    ),
)
"""A text and its sources."""


@law("K01", "A text with a checkable figure and no finding inside is supported by itself.", ordinary=40)
@given(
    st.one_of(
        documents(3).map(lambda known: known.document.text),
        known_pairs().map(lambda known: known.documents[0].text),
        hostile_texts(10),
    )
)
def test_a_text_supports_itself(text: str) -> None:
    report = discrep.check(text, [text])
    checkable = [figure for figure in report.figures if figure.status is not Status.NOT_CHECKED]
    if premise(bool(checkable) and not discrep.compare([text]).findings):
        assert report.status is Status.SUPPORTED, [(f.claim.quantity.text, f.explanation) for f in report.figures]


@law("K02", "Every figure has one status and a reason of one line, and that of the text is the worst of them.")
@given(CHECKS)
def test_a_report_is_as_good_as_its_worst_figure(checked: tuple[Document, list[Document]]) -> None:
    text, sources = checked
    report = discrep.check(text, sources)
    found = {figure.status for figure in report.figures}
    premise(bool(found))
    for status in (Status.CONTRADICTED, Status.UNSUPPORTED):
        assert (report.status is status) or status not in found or report.status is Status.CONTRADICTED
    assert (report.status is Status.NOT_CHECKED) == (found <= {Status.NOT_CHECKED})
    assert all(figure.explanation and "\n" not in figure.explanation for figure in report.figures)
    assert report.documents == (text, *sources)


@law("K03", "The order of the sources changes no status.")
@given(CHECKS, documents(3))
def test_the_order_of_sources_changes_nothing(checked: tuple[Document, list[Document]], more: Known) -> None:
    text, sources = checked
    sources = [*sources, replace(more.document, id="one more")]
    report = discrep.check(text, sources)
    premise(bool(report.figures))
    assert statuses(discrep.check(text, sources[::-1])) == statuses(report)


@law("K04", "An unrelated source changes no status.")
@given(CHECKS, st.sampled_from(UNRELATED))
def test_an_unrelated_source_changes_nothing(checked: tuple[Document, list[Document]], beside: str) -> None:
    text, sources = checked
    report = discrep.check(text, sources)
    premise(bool(report.figures))
    assert statuses(discrep.check(text, [*sources, Document(beside, "beside")])) == statuses(report)


@law("K05", "The evidence of a figure cites it and figures of sources, and all cited spans exist.")
@given(CHECKS)
def test_evidence_cites_spans_that_exist(checked: tuple[Document, list[Document]]) -> None:
    text, sources = checked
    by_id = {document.id: document.text for document in (text, *sources)}
    report = discrep.check(text, sources)
    premise(any(figure.evidence for figure in report.figures))
    for figure in report.figures:
        assert figure.claim.span.of(text.text) == figure.claim.quantity.text
        for found in figure.evidence:
            cited = [claim.document.id for claim in found.claims]
            assert text.id in cited
            assert len(set(cited)) > 1
            assert all(claim.span.of(by_id[claim.document.id]) == claim.quantity.text for claim in found.claims)


@law("K06", "Without a source nothing is supported, derived or contradicted.")
@given(CHECKS)
def test_nothing_follows_from_nothing(checked: tuple[Document, list[Document]]) -> None:
    found = discrep.check(checked[0], []).figures
    premise(bool(found))
    assert {figure.status for figure in found} <= {Status.UNSUPPORTED, Status.NOT_CHECKED}
    assert not [figure for figure in found if figure.evidence]


@law("K07", "No source takes a figure of the text away from what is checked.")
@given(CHECKS)
def test_sources_leave_every_figure(checked: tuple[Document, list[Document]]) -> None:
    text, sources = checked
    alone = [figure.claim.span for figure in discrep.check(text, []).figures]
    among = [figure.claim.span for figure in discrep.check(text, sources).figures]
    premise(bool(alone))
    # a date that only says when is checked too where a source tells the same sentence with another
    assert all(any(span.overlaps(other) for other in among) for span in alone)


@law("K08", "A second copy of a source changes no status.")
@given(CHECKS)
def test_a_copy_of_a_source_changes_nothing(checked: tuple[Document, list[Document]]) -> None:
    text, sources = checked
    report = discrep.check(text, sources)
    premise(bool(report.figures))
    copies = [replace(source, id=f"copy of {source.id}") for source in sources]
    assert statuses(discrep.check(text, [*sources, *copies])) == statuses(report)


@law("K09", "What a text says once more as a source is no longer unsupported.")
@given(known_pairs().map(_as_text))
def test_the_text_itself_as_a_source_supports(checked: tuple[Document, list[Document]]) -> None:
    text, sources = checked
    alone = discrep.check(text, [replace(text, id="itself")])
    if premise(alone.status is Status.SUPPORTED):
        report = discrep.check(text, [*sources, replace(text, id="itself")])
        assert Status.UNSUPPORTED not in {figure.status for figure in report.figures}


@law("K10", "A text without figures is not checked, whatever its sources say.")
@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), CHECKS)
def test_a_text_without_figures_is_not_checked(text: str, checked: tuple[Document, list[Document]]) -> None:
    report = discrep.check(text, checked[1])
    assert (report.status, report.figures) == (Status.NOT_CHECKED, ())
