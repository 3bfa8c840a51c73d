"""Scopes of one amount that only the numbers complete, and shares of what they leave."""

from __future__ import annotations

import pytest
from tied import said


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            ('"Heron Bay" made $36 million at home and $90 million worldwide, 60 percent of it abroad.',),
            {
                "90,000,000 - 36,000,000 is 60 percent of 90,000,000": "C506",
            },
        ),
        (('"Heron Bay" made $36 million at home and $90 million worldwide, 70 percent of it abroad.',), {}),
        # what has no floor leaves any share
        (('"Heron Bay" made up to $36 million at home and $90 million worldwide, 60 percent of it abroad.',), {}),
        (
            (
                '"Heron Bay" opened with $36.2 million on Friday. It added $51.3 million abroad, '
                "which makes $87.5 million worldwide.",
            ),
            {
                "36,200,000 + 51,300,000 = 87,500,000": "C506",
            },
        ),
        (
            (
                '"Heron Bay" opened with $36.2 million on Friday. It added $51.3 million abroad, '
                "which makes $88.5 million worldwide.",
            ),
            {},
        ),
    ],
)
def test_scopes(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told
