"""Years, decades and years that begin in the middle of one, as the time of a figure."""

from __future__ import annotations

import datetime

import pytest
from told_times import WEDNESDAY, claims, days, time

# Days -> the words for them, behind "The yard had 42 horses …".
YEARS = {
    "2023-01-01..2023-12-31": "in 2023 | in fiscal 2023 | in the fiscal year 2023",
    "2024-01-01..2024-12-31": "in 2024 | during 2024 | throughout 2024",
    "2025-01-01..2025-12-31": "in 2025",
    "2023-12-31..2023-12-31": "at the end of 2023",
    "2023-07-01..2024-06-30": (
        "in 2023/24 | in the 2023-24 season | in 2023/2024 | in the 2023-2024 season | in FY 2023/24 |"
        " in fiscal 2023-24"
    ),
    "2019-01-01..2023-12-31": "between 2019 and 2023 | from 2019 to 2023 | in 2019-2023 | in the years 2019 to 2023",
    "1990-01-01..1999-12-31": "in the 1990s",
    "1990-01-01..1994-12-31": "in the early 1990s",
    "1990-01-01..1992-12-31": "in 1990-92",
    "1998-01-01..1998-05-31": "in early 1998",
    "1995-01-01..1999-12-31": "in the late 1990s",
    "2000-01-01..2009-12-31": "in the 2000s",
}  # fmt: skip
PAIRS = [(meant, wording.strip()) for meant, words in YEARS.items() for wording in words.split("|")]


@pytest.mark.parametrize(("meant", "wording"), PAIRS)
@pytest.mark.parametrize("day", [WEDNESDAY, None])
def test_many_wordings_of_one_span(meant: str, wording: str, day: datetime.date | None) -> None:
    assert time(f"The yard had 42 horses {wording}.", day) == meant
    assert time(f"{wording[0].upper()}{wording[1:]}, the yard had 42 horses.", day) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The 2023 horses met 42 mules.", "2023-01-01..2023-12-31"),
        ("He paid 2023 marks for 42 horses.", None),
        ("The yard on Route 2023 had 42 horses.", None),
    ],
)
def test_four_digits_are_a_year_by_the_words_around(text: str, meant: str | None) -> None:
    assert [days(claim.measurand.time) for claim in claims(text) if claim.quantity.value == 42] == [meant]


COUNTS = {
    "A crowd of 1500 people gathered.": {1500},
    "A camp for 1800 people opened.": {1800},
    "The works of 1650 painters hang there.": {1650},
    "1500 men died and 1600 men lived.": {1500, 1600},
    "The base had 1800 soldiers, 1700 officers and 1600 workers.": {1800, 1700, 1600},
    "It fed 1999 men, 2000 men, and 2001 women.": {1999, 2000, 2001},
    "In June 1812, 1500 men crossed.": {1500},
    "By 1850, 1700 homes stood there.": {1700},
    "In the summer of 1650 people fled.": set(),
    "In the summer of 1995 people fled.": set(),
    "In 2015 and 2016 people fled.": set(),
    "In 1700 and 1800 people fled.": set(),
    "He had 12 cars and 2019 models.": {12},
    "He won in 2012 and 2016 men voted for him.": set(),
}


@pytest.mark.parametrize(("text", "counts"), COUNTS.items())
def test_what_people_are_counted_by_is_no_year(text: str, counts: set[int]) -> None:
    assert {claim.quantity.value for claim in claims(text)} == counts
