"""Quarters, halves, fiscal years and seasons: the days of a part of a year, in many wordings."""

from __future__ import annotations

import datetime

import pytest
from told_times import NEW_YEAR, WEDNESDAY, claims, time

# Days -> the words for them, behind "The yard had 42 horses …".
OF_A_WEDNESDAY = {
    "2024-07-01..2024-09-30": (
        "in the third quarter | in Q3 | in 3Q24 | in Q3 2024 | in the third quarter of 2024 | in the third quarter of"
        " this year | in the quarter ended Sept. 30 | in the three months to September | in the 3rd quarter |"
        " in the three months ended September 30, 2024 | in the fiscal third quarter | in Q3 FY24 |"
        " from July to September"
    ),
    "2023-10-01..2023-12-31": (
        "in the fourth quarter of 2023 | in the fourth quarter of fiscal 2023 | in Q4 2023 |"
        " in the fourth quarter of last year"
    ),
    "2023-01-01..2023-06-30": "in the first half of 2023 | in H1 2023 | in the first six months of 2023",
    "2023-01-01..2023-09-30": "in the first nine months of 2023 | in the first nine months of last year",
    "2023-06-01..2023-09-30": "in the summer of 2023 | in summer 2023",
    "2024-03-01..2024-05-31": "last spring | in the spring",
    "2023-09-01..2023-11-30": "last autumn",
    "2025-03-01..2025-05-31": "next spring",
    "2023-01-01..2023-12-31": "in FY2023 | in FY23",
}  # fmt: skip
PAIRS = [(meant, wording.strip()) for meant, words in OF_A_WEDNESDAY.items() for wording in words.split("|")]


@pytest.mark.parametrize(("meant", "wording"), PAIRS)
def test_many_wordings_of_one_part(meant: str, wording: str) -> None:
    assert time(f"The yard had 42 horses {wording}.") == meant
    assert time(f"{wording[0].upper()}{wording[1:]}, the yard had 42 horses.") == meant


@pytest.mark.parametrize(
    ("wording", "day", "meant"),
    [
        ("in the fourth quarter", NEW_YEAR, "2024-10-01..2024-12-31"),
        ("in the first quarter", NEW_YEAR, "2025-01-01..2025-03-31"),
        ("in the fourth quarter", WEDNESDAY, "2024-10-01..2024-12-31"),
        ("in the third quarter", None, "?"),
        ("in the third quarter of 2023", None, "2023-07-01..2023-09-30"),
        ("in the third quarter of last year", None, "?"),
        ("in FY24", None, "2024-01-01..2024-12-31"),
    ],
)
def test_other_days(wording: str, day: datetime.date | None, meant: str) -> None:
    assert time(f"The yard had 42 horses {wording}.", day) == meant


@pytest.mark.parametrize(
    "text",
    [
        "The horse ran 42 furlongs in the first quarter of the race.",
        "In the first half they had 42 shots.",
        "In Q5 they had 42 shots.",
        "They had 42 shots in the third quarter of each year.",
        "They had 42 shots in the first five months of the war.",
        "In FY they had 42 shots.",
        "They had 42 shots in the third quarter of FY 5.",
    ],
)
def test_what_is_no_part_of_a_year(text: str) -> None:
    assert [claim.measurand.time for claim in claims(text) if claim.quantity.value == 42] == [None]
