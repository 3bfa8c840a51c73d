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
