"""Two sides of a vote, and the share of one of them."""

from __future__ import annotations

import pytest
from tied import said


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            ("The club approved it by 31 votes to 9, more than three quarters of those voting.",),
            {
                "31 of 40 is 77.5 percent": "C506",
            },
        ),
        (("The club approved it by 31 votes to 9, more than four fifths of those voting.",), {}),
        (("The club moved it by −10 steps to 30, half of them forwards.",), {}),
        (("The crew walked 31 miles to 9 lakes, more than three quarters of them frozen.",), {}),
    ],
)
def test_votes(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told
