"""Whose figure it is: a name before the verb, with or without a bracket, and none behind a preposition."""

from __future__ import annotations

import pytest

import discrep


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Lumen (LMN) earned $3 billion.", "lumen"),
        ("Lumen (a film) grossed $95 million outside of North America for a total of $150 million.", "lumen"),
        ("Bay Song grossed $3 million in places other than Peru and Chile, and a total of $8 million.", "bay song"),
        ("Annual CPI inflation reached 3 percent.", None),
        ("The GDP of the region grew by 3 percent.", None),
        ("Revenue (unaudited) reached $3 billion.", None),
        ("Watchmen grossed $3 million.", "watchmen"),
        ("Fishermen earned $3 million.", None),
        ("Films made outside of Cuba grossed $3 million.", None),
        ("Severance is improved to $3,000.", None),
        ("The bridge carried Highway 61 and 900 cars a day.", None),
        ("The Series B brought $3 million.", None),
        ('"Bay Song" began with $3 million.', "bay song"),
        ('"Lumen," which cost $3 million, grossed $9 million.', "lumen"),
        ("Alder's new sequel \u201cLumen\u201d took in $3 million.", "alder lumen"),
        ("PORTO, May 3 \u2014 Hospitals treated 40 people.", None),
    ],
)
def test_whose_amounts(text: str, subject: str | None) -> None:
    claims = discrep.extract(text)
    assert claims
    assert {claim.measurand.subject for claim in claims} == {subject}


def test_what_two_films_took_is_not_compared() -> None:
    one = "Lumen (a film) grossed more than $95 million outside of North America."
    other = "Bay Song grossed $3 million in places other than Peru and Chile, and a total of less than $8 million."
    report = discrep.compare([discrep.Document(one, id="a"), discrep.Document(other, id="b")])
    assert not report.conflicts
