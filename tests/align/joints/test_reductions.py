"""The efficacy of what one of two groups got."""

from __future__ import annotations

import pytest
from tied import said


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
    ],
)
def test_reductions(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told
