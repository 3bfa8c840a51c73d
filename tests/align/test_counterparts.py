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
    source = "Some 49 mills with red roofs and red doors burned down. In Alder 50 mills burned down."
    assert told(text, source) == [
        ("48", "contradicted", "48 and 50 share no value"),
        ("52", "contradicted", "52 and [46.55, 51.45] share no value"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "status"),
    [
        # a mark of 100 as percent
        ("The film has a score of 82%.", "On a scale of 100 the film has a score of 82.", ["supported"]),
        ("The film has a score of 82%.", "On a scale of 100 the film has a score of 71.", ["contradicted"]),
        # another country
        ("Ghana has 40 mills.", "The mills of Togo are 42.", ["unsupported"]),
        ("Ghana has 40 mills.", "The mills of Ghana are 42.", ["contradicted"]),
        ("In Ghana 40 mills burned.", "In Togo 42 mills burned.", ["unsupported"]),
        ("In Ghana 40 mills burned.", "In Ghana 42 mills burned.", ["contradicted"]),
        # a date that belongs to a name, and one that tells when
        ("The mill burned in 2018.", "The 2015 fire in the mill was the worst.", ["unsupported"]),
        ("Blue Horizon (1994) had 40 reviews.", "Blue Horizon (1996) had 40 reviews.", ["contradicted", "supported"]),
        ("Blue Horizon (1994) had 40 reviews.", "Red Mill (1996) had 40 reviews.", ["unsupported"]),
        ("Ida saw Blue Horizon (1994).", "Ida saw Blue Horizon (1996) and Red Mill (1998).", ["unsupported"]),
        ("The club won class 1994.", "The club won class 1996.", ["not-checked"]),
    ],
)
def test_a_counterpart(text: str, source: str, status: list[str]) -> None:
    assert [status for _, status, _ in told(text, source)] == status


@pytest.mark.parametrize(
    ("text", "source", "meant"),
    [
        # a date that tells when, and not the one that belongs to a name
        ("Ida won the race in 2018.", "Ida won the 2015 race. Ida won in 2016.", "2016"),
        # the figure of the same country, whatever words stand beside that of another
        (
            "Ghana has a fleet of 40 boats.",
            "Togo has a fleet of 42 boats. In all 45 boats fly the flag of Ghana.",
            "40 and 45 share no value",
        ),
    ],
)
def test_which_of_two_is_meant(text: str, source: str, meant: str) -> None:
    ((_, status, why),) = told(text, source)
    assert (status, meant in why) == ("contradicted", True)
