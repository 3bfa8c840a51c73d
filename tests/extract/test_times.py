"""The days that a figure holds for: one span of days, in many wordings, for texts of several days."""

from __future__ import annotations

import datetime

import pytest
from growing import growth
from told_times import LEAP_DAY, NEW_YEAR, claims, days, time

import discrep

# Days -> the words for them, behind "The yard had 42 horses …".
OF_A_WEDNESDAY = {
    "2024-10-30..2024-10-30": "on Wednesday | today | on 30 October | on Oct. 30 | on October 30, 2024 | on 2024-10-30",
    "2024-10-29..2024-10-29": "yesterday | on Tuesday | on the 29th of October | on Oct. 29, 2024 | last Tuesday",
    "2024-10-31..2024-10-31": "tomorrow | next Thursday | on 31 October",
    "2024-10-23..2024-10-23": "last Wednesday | on Oct. 23 | on 23 October 2024",
    "2024-10-23..2024-10-28": (
        "between Oct. 23 and 28 | from Oct. 23 to 28 | on Oct. 23-28 | between 23 and 28 October |"
        " from 23 to 28 October 2024 | between 23 October and 28 October | on Oct. 23-28, 2024"
    ),
    "2024-10-18..2024-10-24": "from Friday to Thursday | between Friday and Thursday",
    "2023-12-01..2024-10-31": "from December to October | between December and October",
    "2024-09-28..2024-10-03": "from 28 to 3 October | between 28 and 3 October 2024",
    "2024-10-04..2024-10-04": "from 31 to 4 October",
    "2025-06-01..2025-06-30": "next June | in next June",
    "2024-10-25..2024-10-27": "from Friday through Sunday | between Friday and Sunday | Oct. 25 to Oct. 27",
    "2024-10-26..2024-10-27": "over the weekend | last weekend",
    "2024-10-24..2024-10-30": "in the past week | in the last seven days | over the past 7 days",
    "2024-10-21..2024-10-27": "last week",
    "2024-10-28..2024-11-03": "this week",
    "2024-11-04..2024-11-10": "next week",
    "2024-04-27..2024-05-03": "in the week ending 3 May | in the week to May 3, 2024 | in the seven days to 3 May",
    "2024-10-01..2024-10-31": "this month | in October | in October 2024 | during October",
    "2024-09-01..2024-09-30": "last month | in September | in Sept. 2024 | in September of 2024",
    "2024-11-01..2024-11-30": "next month | in November | in November 2024",
    "2023-11-01..2023-11-30": "last November | in November 2023",
    "2024-05-01..2024-05-10": "in early May | in early May 2024",
    "2024-05-21..2024-05-31": "in late May",
    "2024-11-30..2024-11-30": "at the end of November | at the end of November 2024",
    "2023-10-31..2024-10-30": (
        "over the last 12 months | in the past year | in the last year | in the past twelve months"
    ),
    "2023-01-01..2023-12-31": "last year",
    "2024-01-01..2024-12-31": "this year",
    "2025-01-01..2025-12-31": "next year",
    "2024-01-01..2024-10-30*": "so far this year | in the year to date",
    "2024-01-01..2024-10-30": "earlier this year",
    "2024-10-30..2024-12-31": "later this year",
    "2023-12-31..2023-12-31": "at the end of last year | at the end of 2023 | at the end of December 2023",
    "2022-08-01..2023-07-31": "in the year to July 2023 | in the 12 months to July 2023 | in the year ended July 2023",
    "2023-05-01..2024-04-30": "in the year to April",
    "..2024-12-31*": "by the end of December | by the end of the year | by December | until 31 December | by Dec. 31",
    "..2024-10-29*": "by Tuesday | until Tuesday | by Oct. 29",
    "2024-10-25..": "since Friday | since 25 October | since last Friday",
    "2019-01-01..": "since 2019 | from 2019",
    "2024-10-30..2024-10-30*": "so far | to date | now | at present | currently | as of Wednesday | as of Oct. 30",
    "2024-10-27..2024-10-27*": "as of Sunday | through Sunday | up to Sunday",
    "2024-10-20..2024-10-20": "10 days ago | ten days ago",
    "2024-10-13..2024-10-19": "two weeks ago | 2 weeks ago",
    "2023-05-03..2024-04-27": "a year ago | one year ago",
    "2022-10-31..2024-10-30": "in the past two years | over the last 24 months",
    "2024-10-30..2025-10-30": "over the next 12 months | in the coming year",
    "..2024-10-30": "in recent weeks | in the past few days",
    "?": (
        "at the time | in the following month | in the previous 15 months | in the coming months |"
        " in the 300 decades to 1900"
    ),
}  # fmt: skip
PAIRS = [(meant, wording.strip()) for meant, words in OF_A_WEDNESDAY.items() for wording in words.split("|")]


@pytest.mark.parametrize(("meant", "wording"), PAIRS)
def test_many_wordings_of_one_span(meant: str, wording: str) -> None:
    assert time(f"The yard had 42 horses {wording}.") == meant


@pytest.mark.parametrize(("meant", "wording"), PAIRS)
def test_a_time_may_open_the_sentence(meant: str, wording: str) -> None:
    assert time(f"{wording[0].upper()}{wording[1:]}, the yard had 42 horses.") == meant


@pytest.mark.parametrize(
    ("wording", "day", "meant"),
    [
        ("last month", NEW_YEAR, "2024-12-01..2024-12-31"),
        ("last quarter", NEW_YEAR, "2024-10-01..2024-12-31"),
        ("in December", NEW_YEAR, "2024-12-01..2024-12-31"),
        ("on Dec. 31", NEW_YEAR, "2024-12-31..2024-12-31"),
        ("on Friday", NEW_YEAR, "2024-12-27..2024-12-27"),
        ("last week", NEW_YEAR, "2024-12-23..2024-12-29"),
        ("last weekend", NEW_YEAR, "2024-12-28..2024-12-29"),
        ("this weekend", NEW_YEAR, "2025-01-04..2025-01-05"),
        ("last year", LEAP_DAY, "2023-01-01..2023-12-31"),
        ("in the past year", LEAP_DAY, "2023-03-01..2024-02-29"),
        ("in the past month", LEAP_DAY, "2024-01-30..2024-02-29"),
        ("in the three months to February", LEAP_DAY, "2023-12-01..2024-02-29"),
        ("at the end of February", LEAP_DAY, "2024-02-29..2024-02-29"),
        ("next year", datetime.date(9999, 12, 30), "?"),
        ("last year", datetime.date(1, 1, 1), "?"),
        ("yesterday", datetime.date(1, 1, 1), None),
    ],
)
def test_other_days(wording: str, day: datetime.date, meant: str | None) -> None:
    assert time(f"The yard had 42 horses {wording}.", day) == meant


@pytest.mark.parametrize(
    ("wording", "meant"),
    [
        ("in March", "?"), ("last year", "?"), ("a year ago", "?"), ("so far", "?*"),
        ("in the past week", "?"), ("on Wednesday", None), ("yesterday", None), ("in 2023", "2023-01-01..2023-12-31"),
        ("in the past weeks", "?"), ("at the end of last year", "?"),
        ("in fiscal 2023", "2023-01-01..2023-12-31"),
        ("in the year to July 2023", "2022-08-01..2023-07-31"),
        ("in Dec. 2023", "2023-12-01..2023-12-31"), ("on 23 Dec. 2023", "2023-12-23..2023-12-23"),
        ("in early Aug. 2023", "2023-08-01..2023-08-10"), ("in the year to Sept. 2023", "2022-10-01..2023-09-30"),
        ("from Jan. to Sept. 2023", "2023-01-01..2023-09-30"), ("on Sept. 3-5, 2023", "2023-09-03..2023-09-05"),
        ("from September 3 to 5, 2023", "2023-09-03..2023-09-05"),
        ("between May 3 and 5, 2023", "2023-05-03..2023-05-05"), ("on May 3 and 5, 2023", "?"),
        ("in May 2023, police said", "2023-05-01..2023-05-31"), ("in Dec. 2023, police said", "2023-12-01..2023-12-31"),
        ("on 3 Sept., police said", "?"), ("in Dec. Police said so", "?"),
        ("on May 3-5 2023", "2023-05-03..2023-05-05"),
    ],
)  # fmt: skip
def test_without_a_day_of_the_text_only_dates_with_a_year_are_days(wording: str, meant: str | None) -> None:
    assert time(f"The yard had 42 horses {wording}.", None) == meant


@pytest.mark.parametrize(
    "text",
    [
        "The now-closed yard had 42 horses.",
        "They left two days after the flood with 42 horses.",
        "Last but not least came 42 horses.",
        "A force of 2,000 men led 42 horses.", "The rest of the time they rode 42 horses.",
        "They led 42 horses not long ago.", "They led 42 horses at the end of the year of the flood.",
    ],
)  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    assert [claim.measurand.time for claim in claims(text) if claim.quantity.value == 42] == [None]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Sales rose to 45 lorries in April from 40 in March.", ["2024-04-01..2024-04-30", "2024-03-01..2024-03-31"]),
        ("Sales rose to 45 lorries in April from 40.", ["2024-04-01..2024-04-30", None]),
        ("In 2023, 40 miners died and 30 were hurt.", ["2023-01-01..2023-12-31"] * 2),
        ("The blast killed 40 miners and injured 30 on Monday.", ["2024-10-28..2024-10-28"] * 2),
        ("The county had 40 cases as of Monday and a total of 3 deaths.", ["2024-10-28..2024-10-28*"] * 2),
        ("They had 40 cases and 3 deaths as of 3 May.", ["2024-05-03..2024-05-03*"] * 2),
        (
            "It had 40 trams in March 2023, up from 30 a year earlier.",
            ["2023-03-01..2023-03-31", "2022-03-01..2022-03-31"],
        ),
        ("It had 40 trams on 3 May and 50 two days later.", ["2024-05-03..2024-05-03", "2024-05-05..2024-05-05"]),
        ("It sold 40 trams in 2022 and 50 the following year.", ["2022-01-01..2022-12-31", "2023-01-01..2023-12-31"]),
        (
            "It sold 40 trams in the second quarter, 30 in the year-ago quarter.",
            ["2024-04-01..2024-06-30", "2023-04-01..2023-06-30"],
        ),
        ("It has 40 trams this year, 30 more than a year earlier.", ["2024-01-01..2024-12-31"] * 2),
        (
            "It had 40 trams in March 2023 and 30 in the previous month.",
            ["2023-03-01..2023-03-31", "2023-02-01..2023-02-28"],
        ),
        (
            "It sold 40 trams in the second quarter, 30 in the year-earlier quarter.",
            ["2024-04-01..2024-06-30", "2023-04-01..2023-06-30"],
        ),
        ("It sold 40 trams a year to May 2023.", ["2023-05-01..2023-05-31"]),
        ("It went from 12 trams on Oct. 23 to 28 trams.", ["2024-10-23..2024-10-23"]),
        ("It fell from 40 trams on Oct. 28 to 12.", ["2024-10-28..2024-10-28"]),
        ("It had 40 trams from Oct. 28, 2024 to Friday.", ["2024-10-28.."]),
        ("The pier, which burned 4 to 5 years ago, had 42 stalls.", ["2019-05-03..2020-04-27", None]),
        ("The firm reported third-quarter sales of $40 million on Thursday.", ["2024-07-01..2024-09-30"]),
        ("We know that it had, in May 2023, 40 trams.", ["2023-05-01..2023-05-31"]),
        ("Growth in 2026 was put at 4 percent, up from 3 percent.", ["2026-01-01..2026-12-31"] * 2),
        ("The town had 40 inns in July 2023 and now has 42.", ["2023-07-01..2023-07-31", "2024-10-30..2024-10-30*"]),
    ],
)  # fmt: skip
def test_each_figure_has_the_date_that_nothing_parts_it_from(text: str, meant: list[str | None]) -> None:
    assert [days(claim.measurand.time) for claim in claims(text)] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The pier, 42 metres long and opened in 1977, is shut.", None),
        ("Opened in 1977, the pier carries 42 stalls.", None),
        ("A lane that opened on May 21 carries 42 lorries.", None),
        ("The firm agreed to pay 42 miners over the 2019 crash.", None),
        ("After Friday’s flood 42 horses were lost.", None),
        ("The 2020 census counted 42 households.", "2020-01-01..2020-12-31"),
        ("The census of 2020 counted 42 households.", "2020-01-01..2020-12-31"),
        ("Friday’s flood killed 42 horses.", "2024-10-25..2024-10-25"),
        ("42 shops opened in 2016.", "2016-01-01..2016-12-31"),
        ("42 miners who were killed on May 3 were buried.", "2024-05-03..2024-05-03"),
        ("Its 2023 output was 42 lorries.", "2023-01-01..2023-12-31"),
    ],
)  # fmt: skip
def test_the_date_of_another_noun_is_none_of_a_figure(text: str, meant: str | None) -> None:
    found = [claim for claim in claims(text) if claim.quantity.ends[0] == 42]
    assert [days(claim.measurand.time) for claim in found] == [meant]


@pytest.mark.parametrize(
    ("text", "time", "vintage"),
    [
        ("In May it had forecast 42 lorries.", None, "2024-05-01..2024-05-31"),
        ("In May the bank had foreseen 42 lorries for 2025.", "2025-01-01..2025-12-31", "2024-05-01..2024-05-31"),
        ("Its May projections had 42 lorries.", None, "2024-05-01..2024-05-31"),
        ("The ministry said on Monday that 42 lorries had arrived.", None, "2024-10-28..2024-10-28"),
        ("Some 42 lorries have arrived, the ministry said on Monday.", None, "2024-10-28..2024-10-28"),
        ("On Monday the ministry said that 42 lorries had come since May.", "2024-05-01..", "2024-10-28..2024-10-28"),
        ("Figures released on Friday showed 42 lorries.", None, "2024-10-25..2024-10-25"),
        ("On Monday, he told them, 42 lorries so far had come.", "2024-10-28..2024-10-28*", "2024-10-28..2024-10-28"),
        ("42 lorries came on Monday, they said.", "2024-10-28..2024-10-28", None),
        ("42 lorries came in May, they said on Monday.", "2024-05-01..2024-05-31", "2024-10-28..2024-10-28"),
        ("On Monday, they said, 42 lorries came.", None, "2024-10-28..2024-10-28"),
        ("In Norvale on Monday, they said 42 lorries had come.", None, "2024-10-28..2024-10-28"),
        ("In a statement on Oct. 28, 2024, they said 42 lorries had come.", None, "2024-10-28..2024-10-28"),
        ("The mayor on Oct. 28, 2024, said 42 lorries had come.", None, "2024-10-28..2024-10-28"),
        ("At its meeting in May, the bank forecast 42 lorries.", None, "2024-05-01..2024-05-31"),
        ("42 lorries are expected in 2025.", "2025-01-01..2025-12-31", None),
        ("The state reported 42 new cases on Monday.", "2024-10-28..2024-10-28", None),
        (
            "It cut its forecast for 2025 from the 42 lorries it had pencilled in last May.",
            "2025-01-01..2025-12-31",
            "2024-05-01..2024-05-31",
        ),
    ],
)  # fmt: skip
def test_the_day_of_a_statement_is_no_time_of_what_it_says(text: str, time: str | None, vintage: str | None) -> None:
    (claim,) = claims(text)
    assert (days(claim.measurand.time), days(claim.measurand.vintage)) == (time, vintage)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The firm will deliver 42 ships by March.", "..2025-03-31*"),
        ("The firm expects to deliver 42 ships by Friday.", "..2024-11-01*"),
        ("The firm plans 42 ships for May.", "2025-05-01..2025-05-31"),
        ("The firm plans 42 ships for December.", "2024-12-01..2024-12-31"),
        ("The firm delivered 42 ships by March.", "..2024-03-31*"),
        ("The firm expects 42 ships by March 2024.", "..2024-03-31*"),
    ],
)
def test_what_is_still_to_come_lies_ahead(text: str, meant: str) -> None:
    assert time(text) == meant


def test_the_words_of_a_time_are_cited() -> None:
    (claim,) = claims("In the year to July 2023 the yard had 42 horses.")
    (step,) = [step for step in claim.derivation if step.part == "measurand.time"]
    assert step.span.of(claim.document.text) == "the year to July 2023"
    assert claim.measurand.time is not None
    assert claim.measurand.time.text == "the year to July 2023"


@pytest.mark.parametrize(
    "piece",
    [
        "42 men since May ", "42 men in May 2023 and a year earlier ", "a year earlier 42 ", "Monday to ", "last year ",
        "42 men in the year to May ", "said on Monday 42 ", "so far 42 men by Friday ", "the third quarter of ",
        "a May 2023 and 42 ",
    ],
)  # fmt: skip
def test_the_effort_grows_with_the_text(piece: str) -> None:
    assert growth(claims, piece) < 6


def test_a_rank_since_a_year_is_no_time_of_a_count() -> None:
    (claim,) = discrep.extract("The flood hurt 41 men and was the worst in the valley since 1910.")
    assert claim.measurand.time is None
    (claim,) = discrep.extract("It has sold 40 boats since 1990.")
    assert claim.measurand.time is not None


@pytest.mark.parametrize("number", ["3000", "1500"])
def test_a_count_behind_a_span_of_days_is_no_year(number: str) -> None:
    (claim,) = claims(f"On May 3-5, {number} people fled.", None)
    assert (claim.quantity.value, days(claim.measurand.time)) == (int(number), "?")
