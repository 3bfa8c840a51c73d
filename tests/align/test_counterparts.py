"""Which figure of a source a figure of the text is set against."""

from __future__ import annotations

import pytest

import discrep


def told(text: str, source: str) -> list[tuple[str, str, str]]:
    """Of each figure of a text: how it is written, its status, and why."""
    report = discrep.check(text, sources=[source])
    return [(figure.claim.quantity.text, figure.status.value, figure.explanation) for figure in report.figures]


def test_two_figures_exchange_their_counterparts_where_both_fit_better() -> None:
    text = "In Alder 48 mills with red roofs burned down. In Birch 52 mills with red doors burned down."
    source = "Some 41 mills with red roofs and red doors burned down. In Alder 50 mills burned down."
    assert told(text, source) == [
        ("48", "contradicted", "48 and 50 share no value"),
        ("52", "contradicted", "52 and [38.95, 43.05] share no value"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "status"),
    [
        # a mark of 100 as percent
        ("The film has a score of 82%.", "On a scale of 100 the film has a score of 82.", ["supported"]),
        ("The film has a score of 82%.", "On a scale of 100 the film has a score of 71.", ["contradicted"]),
        # another country
        ("In Ghana 40 mills burned.", "In Togo 42 mills burned.", ["unsupported"]),
        ("In Ghana 40 mills burned.", "In Ghana 42 mills burned.", ["contradicted"]),
        # a date that belongs to a name, and one that tells when
        ("Blue Horizon (1994) had 40 reviews.", "Blue Horizon (1996) had 40 reviews.", ["contradicted", "supported"]),
        ("Blue Horizon (1994) had 40 reviews.", "Red Mill (1996) had 40 reviews.", ["unsupported"]),
        ("The club won class 1994.", "The club won class 1996.", ["not-checked"]),
    ],
)
def test_a_counterpart(text: str, source: str, status: list[str]) -> None:
    assert [status for _, status, _ in told(text, source)] == status


@pytest.mark.parametrize(
    "source", ["He won in the 2015 season. He won in 2016.", "He won in 2016. He won in the 2015 season."]
)
def test_a_date_that_tells_when_is_set_against_one_that_does(source: str) -> None:
    ((_, status, why),) = told("He won in 2018.", source)
    assert (status, "2016" in why) == ("contradicted", True)
