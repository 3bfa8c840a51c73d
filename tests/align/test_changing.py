"""Counts that change while they are told: the day that a figure holds for, tolls that grow, and states that pass."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

import discrep
from discrep.align.changing import accumulates, as_of, grows, lasting, passes, told_on
from discrep.claims import Claim, Period

DAY = datetime.date(2024, 5, 20)
WEEK = datetime.date(2024, 5, 13)


def figure(text: str = "40 boats came.", day: datetime.date | None = DAY, **measured: Any) -> Claim:
    """The first figure of a text, with what else is said of it."""
    claim = discrep.extract(discrep.Document(text, "a", published=day))[0]
    nothing: dict[str, Any] = {
        "event": None,
        "place": None,
        "time": None,
        "kind": None,
        "modality": "done",
        "per": None,
    }
    told = replace(claim.measurand, **{"noun": "boat", **nothing, **measured})
    return replace(claim, measurand=told)


def days(first: datetime.date | None, last: datetime.date | None, as_of: bool = False) -> Period:
    return Period(first, last, "then", as_of)


def after(number: int, first: datetime.date = WEEK) -> datetime.date:
    return first + datetime.timedelta(number)


@pytest.mark.parametrize(
    ("vintage", "day"),
    [
        (None, DAY),
        (days(WEEK, after(1)), after(1)),
        (days(WEEK, None), WEEK),
        (days(None, WEEK), WEEK),
        (days(None, None), DAY),  # a day that nobody can tell
    ],
)
def test_the_day_that_a_figure_was_said_on(vintage: Period | None, day: datetime.date) -> None:
    assert told_on(figure(vintage=vintage)) == day


@pytest.mark.parametrize("event", [None, "kill"])
@pytest.mark.parametrize("vintage", [None, days(after(9), after(9))])
@pytest.mark.parametrize(
    ("time", "day"),
    [(None, None), (days(None, None), None), (days(WEEK, None), WEEK), (days(WEEK, after(2), True), after(2))],
)
def test_the_day_that_a_figure_holds_for(
    time: Period | None, day: datetime.date | None, vintage: Period | None, event: str | None
) -> None:
    """The one that it names, else that of its statement, else that of its document."""
    said = DAY if vintage is None else vintage.end
    assert as_of(figure(time=time, vintage=vintage, event=event)) == (day or said)


@pytest.mark.parametrize(
    ("event", "later", "told"),
    [("kill", 0, True), ("kill", 60, True), ("kill", 61, False), ("kill", -1, False), (None, 10, False)],
)
def test_a_toll_holds_for_the_day_on_which_it_is_told(event: str | None, later: int, told: bool) -> None:
    said = after(later)
    for time in (days(after(-3), WEEK), days(None, WEEK)):
        assert as_of(figure(day=said, time=time, event=event)) == (said if told else WEEK)
    assert as_of(figure(day=None, time=days(None, WEEK), event=event)) == WEEK


@pytest.mark.parametrize(
    ("measured", "text", "adds_up"),
    [
        ({"event": "kill"}, "", True),
        ({"event": "kill", "kind": "flow"}, "", True),
        ({"event": "kill", "per": "day"}, "", False),
        ({"event": "kill", "modality": "expected"}, "", False),
        ({"event": "visit"}, "", False),
        ({"noun": "signature"}, "", True),
        ({"noun": "signature", "kind": "flow"}, "", False),
        ({"noun": "signature", "event": "visit"}, "", False),
        ({"noun": "signature", "modality": "denied"}, "", False),
        ({"noun": "area"}, "The wildfire covered 40 square miles.", True),
        ({"noun": "area"}, "The farm covered 40 square miles.", False),
        ({"noun": "boat"}, "The wildfire took 40 boats.", False),
        ({"noun": None}, "The wildfire took 40 boats.", False),
    ],
)
def test_what_happens_once_and_for_all(measured: dict[str, Any], text: str, adds_up: bool) -> None:
    claim = figure(text or "40 boats came.", **measured)
    assert accumulates(claim) is adds_up
    assert grows(claim) or not adds_up


MONTH = days(datetime.date(2024, 5, 1), datetime.date(2024, 5, 31))


@pytest.mark.parametrize(
    ("measured", "goes_on"),
    [
        ({}, False),
        ({"event": "missing"}, True),
        ({"event": "missing", "per": "day"}, False),
        ({"event": "missing", "modality": "expected"}, False),
        ({"event": "kill"}, False),
        ({"noun": "employee"}, True),
        ({"noun": "employee", "event": "kill"}, False),
        ({"time": days(WEEK, WEEK, True)}, True),
        ({"time": days(WEEK, WEEK, True), "event": "kill"}, False),
        ({"time": days(WEEK, WEEK)}, False),
        ({"kind": "stock"}, True),
        ({"kind": "stock", "time": days(WEEK, WEEK)}, True),
        ({"kind": "stock", "time": MONTH}, False),
        ({"kind": "stock", "noun": "inflation"}, False),
        ({"kind": "flow"}, False),
        ({"noun": "person", "place": "Selby"}, True),
        ({"noun": "person"}, False),
        ({"noun": "boat", "place": "Selby"}, False),
        ({"noun": "person", "place": "Selby", "event": "visit"}, False),
    ],
)
def test_how_things_stand_when_they_are_told(measured: dict[str, Any], goes_on: bool) -> None:
    assert passes(figure(**measured)) is goes_on
    assert grows(figure(**measured)) is (goes_on or measured.get("event") == "kill")


@pytest.mark.parametrize(
    ("period", "lasts"),
    [
        (None, False),
        (days(WEEK, after(27)), True),  # a February
        (days(WEEK, after(26)), False),
        (days(WEEK, after(27), True), False),
        (days(None, WEEK), False),
        (days(WEEK, None), False),
        (days(None, None), False),
    ],
)
def test_a_month_lasts(period: Period | None, lasts: bool) -> None:
    assert lasting(period) is lasts
