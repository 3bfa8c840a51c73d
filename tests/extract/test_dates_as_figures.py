"""Dates that are themselves what is claimed, and those that only say when something held."""

from __future__ import annotations

import datetime

import pytest
from told_dates import WRITTEN, dates, told

import discrep
from discrep.hedges import Hedge

# One event and its days -> wordings of it.
MEANINGS = {
    ("birth", "1952-03-12"): [
        "Anna Weiss was born on 12 March 1952.",
        "Anna Weiss was born in Graz on March 12, 1952, to a baker.",
        "Anna Weiss was born March 12 , 1952 .",
        "Anna Weiss (born 12 March 1952) is a painter.",
        "Anna Weiss ( ; born March 12th, 1952 ) is a painter.",
        "Anna Weiss was born on the 12th of March 1952.",
        "Anna Weiss was born on 1952-03-12.",
        "Anna Weiss's date of birth is 12 March 1952.",
        "Born on 12 March 1952, Anna Weiss grew up in Graz.",
    ],
    ("birth", "[1952-03-01, 1952-03-31]"): [
        "Anna Weiss was born in March 1952.",
        "Anna Weiss was born in March of 1952.",
        "In March 1952, Anna Weiss was born.",
    ],
    ("found", "[1998-01-01, 1998-12-31]"): [
        "Vega Motors was founded in 1998.",
        "Vega Motors was set up in 1998 by two sisters from Turin.",
        "Vega Motors was founded by Ana and Fred Sand in 1998.",
        "Vega Motors (a maker of engines) was founded in 1998.",
        "Vega Motors is a maker of engines founded in Turin in 1998.",
        "In 1998, Vega Motors was formally established.",
        "Founded in 1998, Vega Motors makes engines.",
        "Vega Motors, which has 300 employees, was founded in 1998.",
        "The founding of Vega Motors in 1998 was noticed by nobody.",
    ],
    ("found", "[1990-01-01, 1999-12-31]"): [
        "Vega Motors was founded in the 1990s.",
        "Vega Motors was founded during the 1990's.",
    ],
    ("found", "[1990-01-01, 1994-12-31]"): ["Vega Motors was founded in the early 1990s."],
    ("release", "2012-03-09"): ["The film was released in Peru, Chile, and the Faroes on 9 March 2012."],
    ("release", "[2015-01-01, 2015-12-31]"): [
        "Long Rivers came out in 2015.",
        "Long Rivers was published in 2015.",
    ],
    ("open", "(-∞, 2014-08-06)"): [
        "The bridge was opened before 6 August 2014.",
        "The bridge opened prior to August 6, 2014.",
    ],
    ("open", "(-∞, 2014-12-31]"): ["The bridge was opened by 2014.", "The bridge was opened no later than 2014."],
    ("sign", "(2020-03-23, ∞)"): ["The treaty was signed after March 23, 2020."],
    ("sign", "[2020-03-23, ∞)"): ["The treaty was signed no earlier than March 23, 2020."],
    ("begin", "[1998-01-01, 1998-12-31]"): [
        "The city has been the seat of the court since 1998.",
        "The court began its work in 1998.",
    ],
    ("hold", "[1998-01-01, 2001-12-31]"): ["The congress took place between 1998 and 2001."],
    ("open", "[2026-08-01, 2026-12-31]"): ["The plant is expected to open in late 2026."],
    ("open", "[2026-01-01, 2026-05-31]"): ["The plant is expected to open in early 2026."],
    ("death", "2012-05-05"): [
        "Otto Kern died at the age of 82 on 5 May 2012.",
        "The death of Otto Kern on 5 May 2012 was a shock.",
    ],
    ("launch", "2014-05-05"): ["Nova on 5 May 2014 launched its shop."],
}


@pytest.mark.parametrize(
    ("text", "meaning"),
    [(text, meaning) for meaning, texts in MEANINGS.items() for text in texts],
)
def test_a_date_that_is_claimed(text: str, meaning: tuple[str, str]) -> None:
    assert told(text) == [meaning]


@pytest.mark.parametrize(
    "text",
    [
        "40 people died in 2016.",
        "More than 40 people were born in 2016.",
        "The club signed 40 players in 2016.",
        "The state released 40 prisoners in May 2016.",
        "Sales in 2018 rose.",
        "2018 sales rose.",
        "She said on 5 May 2020 that it was over.",
        "The ministry released a statement on 5 May 2020.",
        "In May 2020, the ministry released a statement.",
        "The bridge was closed until 30 April 2016.",
        "The mill was closed when the river rose in 1990.",
        "There were 40 mills in Graz from 1997 to 2000.",
        "She courted a singer from 2010 to 2016.",
        "As of 2013, the mill was opened daily.",
        "As of March 23, 2020, 40 cases were known.",
        "GRAZ, 5 May 2020 — It was over.",
        "He ended up in Graz in 2012.",
        "An election in 2017 won by him was held again.",
        "The bank, which was the first to be closed since 2009, has 12 rooms.",
        "Believers are few (2018 est.).",
        "The emperor died in 14 BC.",
        "Founders who left Graz and farmed until 1890 came back.",
        "It opened on May 5.",
        "The mill was not finished before 1990.",
    ],
)
def test_a_date_that_only_says_when(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Otto Kern was the governor of Graz from 1997 to 2000.",
            [("begin", "[1997-01-01, 1997-12-31]"), ("end", "[2000-01-01, 2000-12-31]")],
        ),
        (
            "He served as governor of Graz from 1997 until 2000.",
            [("begin", "[1997-01-01, 1997-12-31]"), ("end", "[2000-01-01, 2000-12-31]")],
        ),
        (
            "The hall opened in 1990 and closed in 2005.",
            [("open", "[1990-01-01, 1990-12-31]"), ("close", "[2005-01-01, 2005-12-31]")],
        ),
        (
            "Born in 1950, he died in 2004.",
            [("birth", "[1950-01-01, 1950-12-31]"), ("death", "[2004-01-01, 2004-12-31]")],
        ),
        ("In 2012 she moved to Graz and founded the firm.", [("move", "[2012-01-01, 2012-12-31]")]),
    ],
)
def test_two_dates(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


def test_a_day_without_a_year_is_that_of_the_document() -> None:
    assert told("The bridge was opened on 5 May.", WRITTEN) == [("open", "2024-05-05")]
    assert told("The bridge was opened on December 5.", WRITTEN) == [("open", "2024-12-05")]
    assert told("The bridge was opened on 5 May.") == []
    # what is still to come
    assert told("The bridge will open on 5 May.", WRITTEN) == [("open", "2025-05-05")]
    assert told("The bridge will open on 5 November.", WRITTEN) == [("open", "2024-11-05")]
    assert told("The bridge will open before 5 February.", WRITTEN) == [("open", "(-∞, 2025-02-05)")]
    assert told("The bridge will open on 3 May.", datetime.date(2023, 11, 1)) == [("open", "2024-05-03")]
    assert told("The bridge will open on 3 February.", datetime.date(2024, 11, 1)) == [("open", "2025-02-03")]


def test_what_a_date_is_of() -> None:
    (claim,) = dates("Anna Weiss was born in Kinshasa before 1990.")
    quantity, measurand = claim.quantity, claim.measurand
    assert (quantity.text, quantity.hedge, quantity.unit, quantity.value, quantity.ends) == (
        "before 1990", Hedge.UNDER, None, None, (),
    )  # fmt: skip
    assert quantity.interval.high == datetime.date(1990, 1, 1).toordinal()
    assert (measurand.noun, measurand.event, measurand.subject, measurand.place, measurand.modality) == (
        "date", "birth", "anna weiss", "kinshasa", "done",
    )  # fmt: skip
    assert measurand.time is None
    (plan,) = dates("The plant is expected to open in 2026.")
    assert plan.measurand.modality == "expected"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Nova released Orion on 5 May 2014.", "orion"),
        ("Nova founded the Italian publisher Orion on 5 May 2014.", "orion"),
        ("Nova founded a bank on 5 May 2014.", None),
        ("In 2014, Nova founded a bank", None),
        ("The opening of Concourse F in May 2012 was delayed.", "concourse f"),
        ("Her first child, Paul Weiss (born 5 May 2014), sings.", "paul weiss"),
        ("It was released on 5 May 2014.", None),
    ],
)
def test_whose_date(text: str, subject: str | None) -> None:
    assert [claim.measurand.subject for claim in dates(text)] == [subject]


def test_around_a_year_widens_it() -> None:
    (claim,) = dates("The castle was founded around 1250.")
    low, high = claim.quantity.interval.low, claim.quantity.interval.high
    assert low is not None
    assert high is not None
    assert datetime.date(1240, 1, 1).toordinal() < low < datetime.date(1250, 1, 1).toordinal()
    assert datetime.date(1250, 12, 31).toordinal() < high < datetime.date(1260, 1, 1).toordinal()


def test_figures_and_dates_stand_in_order() -> None:
    found = discrep.extract("Founded in 1998, Vega has 300 workers; the mill, opened in 2004, has 12.", keep="dates")
    assert [claim.quantity.text for claim in found] == ["1998", "300", "2004", "12"]
    assert [claim.span for claim in found] == sorted(claim.span for claim in found)


def test_all_that_is_kept_holds_a_claimed_date_once() -> None:
    kept = discrep.extract("It opened in 2018, not far from Route 66.", keep="all")
    assert (kept[0].quantity.text, kept[0].quantity.is_figure) == ("2018", True)
    assert [claim.quantity.text for claim in kept].count("2018") == 1


@pytest.mark.parametrize("year", ["0000", "1000", "1499", "2100", "2101", "9999"])
def test_the_ends_of_the_calendar(year: str) -> None:
    for text in (f"Born in {year}.", f"Born in the {year}s.", f"Born {year}-{year}-{year}.", f"Born c. {year}"):
        for claim in dates(text):
            assert str(claim.quantity)
