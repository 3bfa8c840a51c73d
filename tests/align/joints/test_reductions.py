"""The efficacy of what one of two groups got."""

from __future__ import annotations

import pytest
from tied import said

import discrep
from discrep.align.joints.reductions import reductions
from discrep.align.joints.sums import sums


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            (
                "There were 150 infections, 30 among those who got the spray and 120 among the others. The "
                "spray had an efficacy of 75 percent.",
            ),
            {
                "30 + 120 = 150": "C506",
                "30 is 75 percent below 120": "C506",
            },
        ),
        (
            (
                "There were 150 infections, 30 among those who got the spray and 120 among the others. The "
                "spray had an efficacy of 60 percent.",
            ),
            {
                "30 + 120 = 150": "C506",
            },
        ),
        (
            (
                "There were 150 infections, 30 among those who got the spray and up to 120 among the others. The "
                "spray had an efficacy of 75 percent.",
            ),
            {
                "30 + 120 = 150": "C506",
            },
        ),
        # the sum of three groups, and amounts: nobody knows that two of them were of one size
        (
            (
                "There were 180 infections, 30 among those who got the spray, 120 among the others and 30 elsewhere. "
                "The spray had an efficacy of 75 percent.",
            ),
            {
                "30 + 120 + 30 = 180": "C506",
            },
        ),
        (
            ("They sold 150 tons, 30 tons at home and 120 tons elsewhere. The spray had an efficacy of 75 percent.",),
            {
                "30 + 120 = 150": "C506",
            },
        ),
        # a share of anything else
        (
            (
                "There were 150 infections, 30 among those who got the spray and 120 among the others. The staff fell "
                "by 75 percent.",
            ),
            {
                "30 + 120 = 150": "C506",
            },
        ),
    ],
)
def test_reductions(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told


@pytest.mark.parametrize(("others", "found"), [(11, True), (12, False)])
def test_the_first_sums_of_a_text_are_looked_at(others: int, found: bool) -> None:
    """There are twelve of them."""
    claims = discrep.extract(
        "There were 90 accidents, 40 in Alder and 50 elsewhere. "
        "There were 150 infections, 30 among those who got the spray and 120 among the others. "
        "The spray had an efficacy of 75 percent."
    )
    other, fitting = sums(claims)
    words = [joint.words for joint in reductions([*[other] * others, fitting], claims)]
    assert words == ["30 is 75 percent below 120"] * found
