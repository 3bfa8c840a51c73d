"""In a headline every word has a capital: it makes no name of a number."""

from __future__ import annotations

import pytest

import discrep


@pytest.mark.parametrize(
    ("text", "kind", "figure"),
    [
        ("More Young Cooks Live With Parents For First Time In 130 Years", "duration", "130 Years"),
        ("Mill Would Take 228 Years For Old Harbour", "duration", "228 Years"),
        ("Rye Beats Oats For Good In 100 Harvests", "number", "100"),
        ("Cook Buys The Nexus 7 Tablet", "name", "Nexus 7"),
        ("Crew Flies The Falcon 9 Rocket", "name", "Falcon 9"),
    ],
)
def test_numbers_of_headlines(text: str, kind: str, figure: str) -> None:
    found = [(claim.quantity.kind.value, claim.quantity.text) for claim in discrep.extract(text, keep="all")]
    assert (kind, figure) in found


@pytest.mark.parametrize(
    ("text", "noun", "subject", "place"),
    [
        ("Alder Explosion Leaves Five Boats Wrecked", "boat", None, None),
        ("Woman Arrested After Two Boats Are Stolen in Birch", "boat", None, "birch"),
        ("Fall in Sales Hits Alder as 30 Workers Leave", "employee", "alder", None),
    ],
)
def test_common_words_make_no_name(text: str, noun: str, subject: str | None, place: str | None) -> None:
    (claim,) = discrep.extract(text)
    assert (claim.measurand.noun, claim.measurand.subject, claim.measurand.place) == (noun, subject, place)


def test_a_sentence_of_names_is_no_headline() -> None:
    (claim,) = discrep.extract("Ana Roe, Jon Sand and Ole Brandt of Alder Mills left 30 boats to Kim Lee.")
    assert claim.measurand.subject == "ole brandt"


def test_a_figure_of_a_headline_is_no_name() -> None:
    report = discrep.check(
        "It Would Take Small Mills 228 Years to Grind It All, Study Says",
        sources=["It would take small mills 228 years to grind it all, a study says."],
    )
    assert [figure.status.value for figure in report.figures] == ["supported"]
