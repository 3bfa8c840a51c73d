"""So many of each, and what they come to."""

from __future__ import annotations

import pytest
from tied import said


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            ("The convoy had five rafts of 14 men, 70 people in all.",),
            {
                "5 × 14 = 70": "C506",
            },
        ),
        (
            ("They sent three columns of 400 men each. In all 1,200 soldiers crossed the river.",),
            {
                "3 × 400 = 1,200": "C506",
            },
        ),
        (("They sent three columns of 400 men each. In all 1,300 soldiers crossed the river.",), {}),
        (
            ("Each of the 40 shops sold 25 bikes, 1,000 in all.",),
            {
                "40 × 25 = 1,000": "C506",
            },
        ),
        (
            ("The prize comes to $1,250 for each of the 80 rowers. The club has put $100,000 aside for it.",),
            {
                "80 × 1,250 = 100,000": "C506",
            },
        ),
        (("Each of the five rafts carried 14, 70 people in all.",), {"5 × 14 = 70": "C506"}),
        (("Each of the five rafts carried 14, 75 people in all.",), {}),
        (("Each of the five rafts carried 14 crates, 70 people in all.",), {}),
        (("The field gave 40 kg a hectare on 12 hectares, 480 kg in all.",), {"12 × 40 = 480": "C506"}),
        # a loss is no product of gains
        (("Each of the five clubs earned −$30, $150 in all.",), {}),
        (("The balance is −$50 a month, or $600 a year.",), {}),
        # a rate of a noun, of a unit, of a time
        (
            ("The 412 rowers get $1,250 per rower. That is $515,000.",),
            {
                "412 × 1,250 = 515,000": "C506",
            },
        ),
        (
            (
                "The average per boat was $31,415. The race took in $13 million.",
                "The race had 413 boats.",
            ),
            {
                "413 × 31,415 = 12,974,395, equal to $13 million only after rounding": "C506",
            },
        ),
        (
            ("The field gave 52.6 bushels an acre on 300,000 acres. That made 15.78 million bushels.",),
            {
                "300,000 × 52.6 = 15,780,000": "C506",
            },
        ),
        (("The field gave 52.6 bushels an acre on 300,000 acres. That made 11.78 million bushels.",), {}),
        (
            ("The strike cost 3 million euros a day for 12 days, 36 million euros.",),
            {
                "12 × 3,000,000 = 36,000,000": "C506",
            },
        ),
        # a month against a year
        (
            ("Rowers pay £31 a month, nearly £375 over a year.",),
            {
                "12 × 31 = 372": "C506",
            },
        ),
        (("Rowers pay £31 a month, nearly £475 over a year.",), {}),
        (
            ("The berth costs $900 a month, or $10,800 a year.",),
            {
                "12 × 900 = 10,800": "C506",
            },
        ),
        # what has no end comes to anything, and a time is no rate of another
        (("Carbon brings at least $50 a ton. An acre holds 156 tons. They paid $12.5 million.",), {}),
        (("Cameras film twenty-four hours a day, seven days a week.",), {}),
    ],
)
def test_products(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told
