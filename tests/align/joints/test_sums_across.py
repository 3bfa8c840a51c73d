"""Sums whose total, or whose rest, stands in another text."""

from __future__ import annotations

import pytest
from tied import said


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
    ],
)
def test_sums_across(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told
