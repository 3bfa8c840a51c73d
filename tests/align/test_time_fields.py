"""The times of two figures, field by field: what is left open, what is a part, and what is another period."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import discrep
from discrep.align.time_fields import time_field, vintage_field
from discrep.claims import Claim, Period
from discrep.settings import DEFAULTS

Day = datetime.date
LONG = (
    " Nothing like it was seen in Norvale for years, said Ana Roe, who keeps the old records of the harbour board." * 3
)


def period(first: Day | None, last: Day | None, text: str = "then", as_of: bool = False) -> Period:
    return Period(first, last, text, as_of)


def figure(
    time: Period | None, id: str = "a", number: int = 40, day: Day | None = None, text: str = "", **measured: object
) -> Claim:
    """A figure that holds for a time."""
    claim = discrep.extract(discrep.Document(f"{number} boats came.{text}", id, published=day))[0]
    told = replace(claim.measurand, **{"time": time, "event": None, "kind": None, **measured})  # type: ignore[arg-type]
    return replace(claim, measurand=told)


def told(a: Claim, b: Claim, lenient: bool = False) -> tuple[str, str, str | None] | None:
    """The relation, the reason and the field; whoever comes first."""
    found, back = time_field(a, b, DEFAULTS, lenient), time_field(b, a, DEFAULTS, lenient)
    assert (found is None) is (back is None)
    if found is None or back is None:
        return None
    assert (found.relation, found.field) == (back.relation, back.field)
    return found.relation, found.reason, found.field


SPRING = Day(2024, 3, 4)
WHEN = period(SPRING, SPRING, "in spring")
LATER = SPRING + datetime.timedelta(301)


@pytest.mark.parametrize(
    ("time", "printed", "open_"),
    [
        (WHEN, LATER, True),
        (WHEN, SPRING + datetime.timedelta(300), False),  # of which it may tell as of its own time
        (period(None, SPRING, "until spring"), LATER, True),
        (period(SPRING, None, "since spring"), LATER, False),
        (WHEN, None, False),
    ],
)
def test_only_one_text_says_when(time: Period, printed: Day | None, open_: bool) -> None:
    dated, other = figure(time, text=LONG), figure(None, "b", day=printed, text=LONG)
    expected = ("unknown", f"only one text says when ({time.text})", "time") if open_ else None
    assert told(dated, other) == expected
    assert told(other, dated) == expected
    assert told(dated, other, lenient=True) is None


def test_only_one_text_says_when_of_what_grows_or_is_foreseen() -> None:
    other = figure(None, "b", day=LATER, text=LONG)
    assert told(figure(WHEN, text=LONG), other) is not None
    assert told(figure(WHEN, text=LONG, event="kill"), other) is None
    assert told(figure(WHEN, text=LONG, modality="expected"), other) is None
    assert told(figure(WHEN), other) is None  # a text that is about one thing


def test_no_text_says_when() -> None:
    assert told(figure(None, text=LONG), figure(None, "b", day=LATER, text=LONG)) is None


@pytest.mark.parametrize(
    ("one", "two", "open_"),
    [
        (period(None, None, "in March"), WHEN, True),
        (period(None, None, "in March"), period(None, None, "in May"), True),
        (period(None, None, "in March"), period(None, None, "In march"), False),
        (period(None, None, "so far", as_of=True), WHEN, False),
        (period(None, None, "in March"), period(SPRING, SPRING, "as of spring", as_of=True), False),
        (period(SPRING, None, "since spring"), period(None, SPRING, "until spring"), False),
    ],
)
def test_a_year_is_missing(one: Period, two: Period, open_: bool) -> None:
    reason = f"{one.text} against {two.text}, and a year is missing"
    assert told(figure(one), figure(two, "b")) == (("unknown", reason, "time") if open_ else None)


MAY = period(Day(2024, 5, 1), Day(2024, 5, 31), "in May")
JUNE = period(Day(2024, 6, 1), Day(2024, 6, 30), "in June")
SUNDAY, MONDAY = period(Day(2024, 5, 5), Day(2024, 5, 5), "on Sunday"), period(Day(2024, 5, 6), Day(2024, 5, 6), "on")


@pytest.mark.parametrize(
    ("one", "two", "first", "second", "apart"),
    [
        (MAY, JUNE, None, None, True),
        (SUNDAY, MONDAY, None, None, True),
        (SUNDAY, MONDAY, "kill", "kill", False),  # a toll that grew
        (SUNDAY, MONDAY, "kill", None, True),
        (MAY, JUNE, "kill", "kill", True),  # the tolls of two months
        (MAY, period(Day(2024, 6, 2), Day(2024, 6, 2), "on"), "kill", "kill", False),
    ],
)
def test_two_times(one: Period, two: Period, first: str | None, second: str | None, apart: bool) -> None:
    found = told(figure(one, event=first), figure(two, "b", event=second))
    assert found == (("different", f"{one.text} against {two.text}", "time") if apart else None)


YEAR = period(Day(2024, 1, 1), Day(2024, 12, 31), "in 2024")
QUARTER = period(Day(2024, 4, 1), Day(2024, 6, 30), "in Q2")


@pytest.mark.parametrize(
    ("first", "second", "whole", "part"),
    [
        (YEAR, QUARTER, 0, "in Q2 lies in in 2024"),
        (QUARTER, YEAR, 1, "in Q2 lies in in 2024"),
        (YEAR, period(YEAR.start, QUARTER.end, "H1"), 0, "H1 lies in in 2024"),
        (period(QUARTER.start, YEAR.end, "since"), YEAR, 1, "since lies in in 2024"),
    ],
)
def test_a_quarter_lies_in_its_year(first: Period, second: Period, whole: int, part: str) -> None:
    big, small = 90, 40
    a = figure(first, number=big if whole == 0 else small, kind="flow")
    b = figure(second, "b", number=small if whole == 0 else big, kind="flow")
    found = time_field(a, b, DEFAULTS, False)
    assert found is not None
    assert (found.relation, found.whole, found.field, found.reason) == ("part", whole, None, part)


@pytest.mark.parametrize(
    ("one", "two", "numbers", "roles"),
    [
        (YEAR, QUARTER, (40, 90), (None, None)),  # more than the whole
        (YEAR, QUARTER, (90, 40), ("average", None)),
        (YEAR, QUARTER, (90, 40), (None, "average")),
        (YEAR, period(Day(2023, 12, 1), Day(2024, 2, 1), "in winter"), (90, 40), (None, None)),
        (YEAR, period(Day(2024, 12, 1), Day(2025, 2, 1), "in winter"), (90, 40), (None, None)),
    ],
)
def test_two_periods_that_overlap(
    one: Period, two: Period, numbers: tuple[int, int], roles: tuple[str | None, str | None]
) -> None:
    a = figure(one, number=numbers[0], kind="flow", role=roles[0])
    b = figure(two, "b", number=numbers[1], kind="flow", role=roles[1])
    assert told(a, b) == ("different", f"{one.text} against {two.text}", "time")


@pytest.mark.parametrize(
    ("one", "two", "kinds"),
    [
        (YEAR, QUARTER, ("stock", "flow")),
        (YEAR, QUARTER, ("flow", "stock")),
        (YEAR, QUARTER, (None, None)),
        (YEAR, period(Day(2024, 5, 1), Day(2024, 5, 9), "then"), ("flow", "flow")),  # days are no period
        (YEAR, period(Day(2024, 5, 1), None, "since"), ("flow", "flow")),
    ],
)
def test_two_lengths_that_say_nothing(one: Period, two: Period, kinds: tuple[str | None, str | None]) -> None:
    assert told(figure(one, kind=kinds[0], number=90), figure(two, "b", kind=kinds[1])) is None


@pytest.mark.parametrize(("days", "same"), [(80, True), (79, False)])
def test_periods_of_nearly_one_length(days: int, same: bool) -> None:
    """The shorter is four fifths of the longer."""
    start = Day(2024, 1, 1)
    one = period(start, start + datetime.timedelta(100))
    two = period(start, start + datetime.timedelta(days))
    assert (told(figure(one, kind="flow", number=90), figure(two, "b", kind="flow")) is None) is same


def test_estimates_of_two_authors_weeks_apart() -> None:
    one = discrep.extract(discrep.Document("Selby Bank expects growth of 4 percent.", "a", published=Day(2024, 3, 4)))[
        0
    ]
    two = discrep.extract(discrep.Document("The Mint expects growth of 3 percent.", "b", published=Day(2024, 3, 25)))[0]
    found = vintage_field(one, two, DEFAULTS, False)
    assert found is not None
    assert (found.relation, found.field) == ("different", "time")
    assert found.reason == "an estimate of 2024-03-04 against one of 2024-03-25"
    sooner = replace(two, document=replace(two.document, published=Day(2024, 3, 24)))
    assert vintage_field(one, sooner, DEFAULTS, False) is None
