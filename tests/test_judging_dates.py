"""Dates are judged by the rules that judge any figure."""

from __future__ import annotations

import pytest

import discrep
from discrep import wire
from discrep.findings import Finding


def verdict(a: str, b: str) -> Finding:
    found = discrep.compare([discrep.Document(a, id="a"), discrep.Document(b, id="b")]).findings
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("Anna Weiss was born in 1990.", "Anna Weiss was born in 1991.", "D101"),
        ("Anna Weiss (born 5 May 1990) is a painter.", "Anna Weiss was born on 6 May 1990.", "D101"),
        ("The Tiber Bridge was opened on 5 August 2014.", "The Tiber Bridge opened after 5 August 2014.", "D101"),
        ("The Tiber Bridge was opened on 5 August 2014.", "The Tiber Bridge opened by 5 August 2014.", "T302"),
        ("The Tiber Bridge opened no earlier than 5 August 2014.", "The Tiber Bridge opened by 5 August 2014.", "T303"),
        ("The Tiber Bridge was opened on 4 August 2014.", "The Tiber Bridge opened after 5 August 2014.", "D101"),
        ("Vega Motors was founded before 1990.", "Vega Motors was founded in 1990.", "D101"),
        ("Vega Motors was founded in the 1980s.", "Vega Motors was founded in 1990.", "D101"),
        ("Vega Motors was founded by 1990.", "Vega Motors was founded in May 1990.", "C503"),
        ("Vega Motors was founded in 1990.", "Vega Motors was founded on 5 May 1990.", "C503"),
        ("Vega Motors was founded in the 1990s.", "Founded in 1994, Vega Motors makes engines.", "C503"),
        ("Vega Motors was founded after 1990.", "Vega Motors was founded before 2000.", "C504"),
        ("Vega Motors was founded in 1990.", "In 1990, Vega Motors was established.", "C501"),
        ("Anna Weiss was not born on 5 May 1990.", "Anna Weiss (born 5 May 1990) is a painter.", "A604"),
        ("The plant in Graz will open in 2026.", "The plant in Graz opened in 2024.", "N106"),
        ("It opened in May 1950.", "It opened in May 1960.", "D101"),  # neither says what
    ],
)
def test_two_dates_of_one_event(a: str, b: str, code: str) -> None:
    assert verdict(a, b).code == code
    assert verdict(b, a).code == code


def test_days_are_shown_as_days() -> None:
    found = verdict("Anna Weiss was born in 1990.", "Anna Weiss was born on 5 May 1991.")
    assert found.explanation == "[1990-01-01, 1990-12-31] and 1991-05-05 share no value"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Anna Weiss was born in 1990.", "Anna Weiss died in 2010."),
        ("Anna Weiss was born in 1990.", "Otto Kern was born in 1991."),
        ("The team won the cup in 1990.", "The team won the league in Spain in 1994."),
        ("The old mill in Graz was opened in 1990.", "A school for nurses was opened in 1994."),
        ("Vega was founded in 1990.", "Vega had 1990 workers."),
        ("The Alder Mill opened in May 1950.", "It opened in May 1960."),
    ],
)
def test_dates_that_are_not_of_one_event(a: str, b: str) -> None:
    findings = discrep.compare([a, b]).findings
    assert not [found for found in findings if found.verdict in ("conflict", "tension", "compatible")]


def test_check() -> None:
    sources = ["Anna Weiss (born 12 March 1952) is a painter from Graz."]
    assert discrep.check("Anna Weiss was born in 1952.", sources).status == "supported"
    assert discrep.check("Anna Weiss was born in the 1950s.", sources).status == "supported"
    assert discrep.check("Anna Weiss was born in 1953.", sources).status == "contradicted"
    assert discrep.check("Anna Weiss was born before March 1952.", sources).status == "contradicted"


def test_dates_travel_as_json() -> None:
    report = discrep.compare(["Anna Weiss was born before 1990.", "Anna Weiss was born on 5 May 1991."])
    assert wire.load_report(wire.dump_report(report)) == report
    assert len(report.topics) == 1
