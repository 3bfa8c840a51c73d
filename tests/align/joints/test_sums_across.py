"""Sums whose total, or whose rest, stands in another text."""

from __future__ import annotations

import pytest
from tied import said

NORVALE = "Of the 90 workers of the mill, 55 live in Norvale and 25 elsewhere."
WRONG = "the parts do not add up: 55 + 25 = 80, and 90 is told"


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            (
                "Three sailors were rescued on Monday, which leaves nine missing.",
                "Twelve sailors are missing off Norvale.",
            ),
            {
                "3 + 9 = 12": "C506",
            },
        ),
        (
            (
                "Three sailors were rescued on Monday, which leaves nine missing.",
                "Thirteen sailors are missing off Norvale.",
            ),
            {},
        ),
        (
            (
                "The mill employs 80 workers, 50 of them in Ghana, 20 in Togo and ten in Benin.",
                "Of the 80 workers of the mill, 50 work in Ghana and 30 elsewhere.",
            ),
            {
                "50 + 20 + 10 = 80": "C506",
                "50 + 30 = 80": "C506",
                "20 + 10 = 30": "C506",
            },
        ),
        # where the parts do not come to the total of their own text: the text whose total they come to
        (
            (NORVALE, "The mill has a total of 90 workers.", "The mill has a total of 80 workers."),
            {
                WRONG: "D201",
                "55 + 25 = 80": "C506",
            },
        ),
        ((NORVALE, "The mill has a total of 80 boats."), {WRONG: "D201"}),
        ((NORVALE, "The mill has hired 80 more workers."), {WRONG: "D201"}),
        # those elsewhere are others than the 35 of two towns
        (
            (
                "The mill employs 85 workers, 50 of them in Ghana, 20 in Togo and 15 in Benin.",
                "Of the 80 workers of the mill, 50 work in Ghana and 30 elsewhere.",
            ),
            {
                "50 + 20 + 15 = 85": "C506",
                "50 + 30 = 80": "C506",
            },
        ),
    ],
)
def test_sums_across(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told
