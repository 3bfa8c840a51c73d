"""Every date and rank that a text names, whatever it is the date of."""

from __future__ import annotations

import datetime

import pytest

from discrep.extract.reading import mentioned_dates

DAY = datetime.date(2020, 12, 31)


def read(text: str) -> list[tuple[str, str]]:
    return [(claim.quantity.text, str(claim.quantity)) for claim in mentioned_dates(text, DAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1995 it rained.", [("1995", "[1995-01-01, 1995-12-31]")]),
        ("It rained on 4 May.", [("4 May", "2020-05-04")]),
        ("It rained before March 15.", [("before March 15", "(-∞, 2020-03-15)")]),
        ("As of before 8 April 2019 it rained.", [("before 8 April 2019", "(-∞, 2019-04-08)")]),
        ("He ruled until 44 BC.", [("44 BC", "[-16,069, -15,705]")]),
        ("He ruled until AD 14.", [("14", "[0014-01-01, 0014-12-31]")]),
        ("He ruled until AD 4.", [("4", "[0004-01-01, 0004-12-31]")]),  # a leap year
        ("a hall of the 18th century", [("the 18th century", "[1701-01-01, 1800-12-31]")]),
        ("a hall from the early 1700s", [("the early 1700s", "[1700-01-01, 1739-12-31]")]),
        ("between 1458 and 1490", [("1458 and 1490", "[1458-01-01, 1490-12-31]")]),
        ("between March and May 2014", [("March and May 2014", "[2014-03-01, 2014-05-31]")]),
        (
            "from 1995 to 2017",
            [
                ("1995 to 2017", "[1995-01-01, 2017-12-31]"),
                ("1995", "[1995-01-01, 1995-12-31]"),
                ("2017", "[2017-01-01, 2017-12-31]"),
            ],
        ),
        (
            "The 1994–97 tour",
            [
                ("1994–97", "[1994-01-01, 1997-12-31]"),
                ("1994", "[1994-01-01, 1994-12-31]"),
                ("97", "[1997-01-01, 1997-12-31]"),
            ],
        ),
        ("They came seventh, then 28th.", [("seventh", "7"), ("28th", "28")]),
        ("after the 57th minute", [("57th", "(57, ∞)")]),
        ("about the 57th minute", [("57th", "57")]),
        ("by the 57th minute", [("57th", "57")]),
        ("They greeted the 1,000th guest.", []),
        ("The 2017–present tour", [("2017", "[2017-01-01, 2017-12-31]")]),
        ("below the 57th place", []),
        ("It peaked at number 23.", [("number 23", "23")]),
        ("It was No. 4 and then # 7.", [("No. 4", "4"), ("# 7", "7")]),
        ("It was number one.", [("number one", "1")]),
        ("in the top 10 of many lands", [("top 10", "[1, 10]")]),
        ("It came on the 8th.", []),
        ("On Friday the 13th it rained.", [("13th", "13")]),
        ("two days before 3 May 2014", []),
        ("In 1998 it rained. On 4 May it snowed.", [("1998", "[1998-01-01, 1998-12-31]"), ("4 May", "1998-05-04")]),
        ("The Seventh Fleet met at the 34th Golden Globe Awards.", []),
        ("2,000 ships and 12 boats", []),
    ],
)
def test_dates_and_ranks(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected
