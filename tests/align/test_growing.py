"""What grows while it is told: a later report of more replaces the one before."""

from __future__ import annotations

import datetime

import pytest

import discrep

_REST = " Norvale has seen nothing like it for years, said Ana Roe, who keeps the old records of the harbour board."


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("In Norvale 14 people fell ill.", "In Norvale 126 people have fallen ill."),
        ("The fire has scorched 3,100 acres near Norvale.", "The fire scorched 5,200 acres near Norvale."),
        ("The wildfire covers 3,100 acres near Norvale.", "The wildfire covered 5,200 acres near Norvale."),
        ("Norvale Foods has recalled 31,000 jars.", "Norvale Foods has recalled 52,000 jars."),
        ("In Norvale 31 flights were cancelled.", "In Norvale 52 flights were cancelled."),
        ("Some 310 people are stranded in Norvale.", "In Norvale 520 people are stranded."),
    ],
)
def test_a_later_report_of_more(one: str, two: str) -> None:
    day = datetime.date(2025, 9, 9)
    documents = [
        discrep.Document(one + _REST, id="one", published=day),
        discrep.Document(two + _REST, id="two", published=day + datetime.timedelta(3)),
    ]
    assert "superseded" in {finding.verdict.value for finding in discrep.compare(documents).findings}
