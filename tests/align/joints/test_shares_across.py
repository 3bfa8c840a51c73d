"""Shares whose figures stand in another text."""

from __future__ import annotations

import pytest
from tied import said


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            (
                "The storm broke 18 windows of the school, out of 24.",
                "Three quarters of the windows of the school broke in the storm.",
            ),
            {
                "18 of 24 is 75 percent": "C506",
            },
        ),
        (
            (
                "A panel found 118 homes flooded, out of 147 that were inspected.",
                "Eighty percent of the homes inspected in Norvale were flooded.",
            ),
            {
                "118 of 147 is 80.272 percent, equal to Eighty percent only after rounding": "C506",
            },
        ),
        (
            (
                "A panel found 118 homes flooded, out of 147 that were inspected.",
                "Sixty percent of the homes inspected in Norvale were flooded.",
            ),
            {},
        ),
        (
            (
                "Alder has paid $60 million for the museum.",
                "Of the $90 million that the museum cost, two thirds were paid by Alder.",
            ),
            {
                "60,000,000 of 90,000,000 is 66.667 percent": "C506",
            },
        ),
        (
            (
                "Alder has paid $50 million for the museum.",
                "Of the $90 million that the museum cost, two thirds were paid by Alder.",
            ),
            {},
        ),
        (
            (
                "Alder has paid $60 million for the museum.",
                "Of the $90 million that the museum cost, two thirds were paid by Birch.",
            ),
            {},
        ),
        (
            (
                "Alder has paid some $60 million for the museum.",
                "Of the $90 million that the museum cost, two thirds were paid by Alder.",
            ),
            {},
        ),
        # another word for what happened to all of them
        (
            (
                "A tug took 18 aboard, out of 24 missing.",
                "By evening 75 percent of those unaccounted for were safe.",
            ),
            {
                "18 of 24 is 75 percent": "C506",
            },
        ),
        (
            (
                "A tug took 18 aboard, out of 24 missing.",
                "By evening 75 percent of the hay was dry.",
            ),
            {},
        ),
        (
            (
                "A tug took 18 aboard, out of 24.",
                "By evening 75 percent of the hay was dry.",
            ),
            {},
        ),
    ],
)
def test_shares_across(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told
