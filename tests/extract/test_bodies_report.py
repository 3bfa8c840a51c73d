"""Forms that are nouns as often are verbs behind a body: "the ministry reports that"."""

from __future__ import annotations

import pytest

import discrep


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The World Bank estimates that 40 boats sank.", "The World Bank"),
        ("The ministry reports that 40 boats sank.", "The ministry"),
        ("The Bank of England forecasts that 40 banks will fail.", "The Bank of England"),
        # nouns
        ("The police report that 40 men fled was wrong.", "The police report"),
        ("The Times report that 40 men fled was wrong.", "The Times report"),
        # a telephone is no speaker
        ('"We lost 40 boats," he said by phone.', "he"),
        ("Ana Roe said by telephone that 40 boats sank.", "Ana Roe"),
    ],
)
def test_who_reports(text: str, source: str) -> None:
    (claim,) = discrep.extract(text)
    assert claim.attribution.source is not None
    assert claim.attribution.source.text == source


def test_a_relative_clause_of_a_noun_is_no_report() -> None:
    (claim,) = discrep.extract("The ministry estimates that were published list 40 boats.")
    assert claim.attribution.source is None
