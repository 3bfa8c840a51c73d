"""Two times: a state told again is superseded, a statistic of another period is not compared, a quarter is a part."""

from __future__ import annotations

import datetime

import pytest

import discrep

DAY = datetime.date(2024, 10, 30)
BANK = "Selby Bank"


def verdict(a: str, b: str, days: int = 40, outlets: tuple[str, str] = ("Herald", "Courier")) -> str:
    """The verdict on the only figures of two texts, the second printed some days later."""
    told = [
        discrep.extract(discrep.Document(text, id=name, outlet=outlet, published=DAY + datetime.timedelta(after)))
        for text, name, outlet, after in ((a, "a", outlets[0], 0), (b, "b", outlets[1], days))
    ]
    assert [len(each) for each in told] == [1, 1]
    found = discrep.judge(told[0][0], told[1][0])
    assert discrep.judge(told[1][0], told[0][0]).code == found.code
    return found.code


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Nova has 40 employees.", "Nova has 52 employees."),
        ("The jail in Selby holds 40 inmates.", "The jail in Selby holds 31 inmates."),
        ("Nova was valued at $40 million.", "Nova was valued at $52 million."),
        ("The Bank set its main rate at 4.5 percent.", "The Bank set its main rate at 4 percent."),
        ("In Selby 40 miners were missing.", "In Selby 31 miners were missing."),
        ("There are 40 patients in intensive care in Selby.", "There are 31 patients in intensive care in Selby."),
        ("Selby had 40 cases as of 3 May.", "Selby had 52 cases as of 9 May."),
    ],
)
def test_a_state_that_is_told_again_is_superseded(a: str, b: str) -> None:
    assert verdict(a, b) == "S401"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The census of 2010 counted 40 residents in Selby.", "The census of 2020 counted 52 residents in Selby."),
        ("Unemployment in Selby was 4 percent in May 2024.", "Unemployment in Selby was 5 percent in June 2024."),
        ("Nova had revenue of $4 million in Q2.", "Nova had revenue of $5 million in Q3."),
        ("Selby sold 40 trams in 2022/23.", "Selby sold 52 trams in 2023/24."),
        ("Nova had revenue of $4 million last year.", "Nova had revenue of $5 million this year."),
        ("In May 2023 some 40 people died in Selby.", "In May 2024 some 52 people died in Selby."),
    ],
)  # fmt: skip
def test_statistics_of_two_periods_are_not_compared(a: str, b: str) -> None:
    assert verdict(a, b) == "N105"


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        ("Nova had revenue of $4 million in Q2 2024.", "Nova had revenue of $19 million in 2024.", "C505"),
        ("Nova had revenue of $40 million in Q2 2024.", "Nova had revenue of $19 million in 2024.", "N105"),
        ("Nova had revenue of $9 million in H1 2024.", "Nova had revenue of $19 million in 2024.", "C505"),
        ("Nova had revenue of $4 million in 2024.", "Nova had revenue of $9 million in FY2024.", "D101"),
        ("Nova had revenue of $4 million in May 2024.", "Nova had revenue of $9 million in the year to April.", "N105"),
    ],
)  # fmt: skip
def test_a_quarter_is_a_part_of_its_year(a: str, b: str, meant: str) -> None:
    assert verdict(a, b) == meant


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        (f"In May {BANK} had forecast growth of 2 percent.", f"{BANK} expects growth of 3 percent.", "S402"),
        (f"In May {BANK} had forecast growth of 2 percent.", "The Mint expects growth of 3 percent.", "N105"),
        (f"{BANK} expects growth of 2 percent in 2025.", f"{BANK} expects growth of 3 percent in 2026.", "N105"),
    ],
)  # fmt: skip
def test_forecasts_have_a_vintage(a: str, b: str, meant: str) -> None:
    assert verdict(a, b) == meant


def test_without_a_day_so_far_tells_nothing() -> None:
    one, two = (discrep.extract(f"So far {n} trams of Selby were sold.")[0] for n in (40, 52))
    assert discrep.judge(one, two).verdict != "undetermined"


def test_two_events_in_the_same_words_are_two_things() -> None:
    texts = ("The flood killed 40 people in Selby.", "The flood injured 52 people in Selby.")
    assert verdict(*texts) == "N102"
