"""What two figures have in common so that one is looked at for the other, and how many are looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import discrep
from discrep.align import candidates as looking_up
from discrep.align.candidates import Candidates, _years
from discrep.align.outlines import Outline
from discrep.corpus import with_dates
from discrep.intervals import Interval, at_least, at_most, closed, point
from discrep.settings import Settings

(COUNT,) = discrep.extract("It has 40 boats.")
(AMOUNT,) = discrep.extract("It cost $40.")
(DATE,) = with_dates(
    [discrep.Document("It was built in 1950.")], discrep.extract("It was built in 1950.", keep="dates"), Settings()
)[0]


def outline(
    value: int | Interval, /, *, claim: Any = COUNT, scope: str | None = None, words: str = "", **read: Any
) -> Outline:
    """A figure of which nothing is known but its value and what is given."""
    known: dict[str, Any] = {"noun": None, "event": None, "place": None, **read}
    quantity = replace(claim.quantity, interval=point(value) if isinstance(value, int) else value)
    made = replace(claim, quantity=quantity, measurand=replace(claim.measurand, **known))
    return Outline(made, scope=scope, weights=dict.fromkeys(words.split(), 1))


def days(low: int, high: int, **read: Any) -> Outline:
    """A date from one day to another."""
    return outline(closed(low, high), claim=DATE, **read)


@pytest.mark.parametrize(
    ("text", "source", "looked_at"),
    [
        (outline(40), outline(50), False),
        (outline(40), outline(40), True),
        (outline(40), outline(40, claim=AMOUNT), False),
        (outline(40, words="mill"), outline(50, words="mill oxen"), True),
        (outline(40, words="mill"), outline(50, words="oxen"), False),
        (outline(40, event="kill"), outline(50, event="kill"), True),
        (outline(40, event="kill"), outline(50, event="rescue"), False),
        (outline(40, event="kill"), outline(50, words="kill"), False),
        (outline(40, event="kill"), outline(50, words="=kill"), True),
        (outline(40, scope="inside"), outline(50, scope="inside"), True),
        (outline(40, scope="whole"), outline(50, scope="whole"), True),
        (outline(40, scope="whole"), outline(50, scope="total"), True),
        (outline(40, scope="total"), outline(50, scope="inside"), False),
        (outline(40, scope="whole"), outline(50, scope="inside"), False),
        (outline(40, scope="whole"), outline(50), False),
        (outline(40, place="new alder"), outline(50, place="alder"), True),
        (outline(40, place="new alder"), outline(50, place="birch"), False),
        # one that has no end is no date that lasts
        (outline(40), outline(at_least(50)), False),
        (outline(at_least(40)), outline(50), False),
        # dates of one time, or of one event
        (days(400, 410), days(405, 500), True),
        (days(400, 410), days(410, 410), True),
        (days(400, 410), days(9000, 9010), False),
        (days(0, 9100), days(9000, 9010), True),
        (days(400, 410, event="bear"), days(9000, 9010, event="bear"), True),
        (days(400, 410, event="bear"), days(9000, 9010, event="die"), False),
        (days(400, 410, event="kill"), days(9000, 9010, words="kill"), True),
        # what lasts long, or has no end, is set against all dates
        (days(0, 90000), days(100000, 100010), True),
        (days(100000, 100010), days(0, 90000), True),
        (days(400, 410), outline(at_least(900), claim=DATE), True),
        (days(400, 410), outline(at_most(300), claim=DATE), True),
        (outline(at_least(900), claim=DATE), days(400, 410), True),
    ],
)
def test_what_is_looked_at(text: Outline, source: Outline, looked_at: bool) -> None:
    assert Candidates([source]).sharing(text) == [0] * looked_at


@pytest.mark.parametrize(
    ("low", "high", "years"),
    [
        (0, 365, range(1)),
        (365, 366, range(2)),
        (366, 366, range(1, 2)),
        (0, 366 * 101 - 1, range(101)),
        (0, 366 * 101, None),
    ],
)
def test_days_that_are_looked_up_together(low: int, high: int, years: range | None) -> None:
    assert _years(days(low, high)) == years


def test_no_more_than_so_many_of_a_kind() -> None:
    same = [days(0, 90000)] * 140
    found = Candidates(same)
    assert list(found.all_of_kind(same[0])) == list(range(128))
    assert found.sharing(same[0]) == list(range(128))
    assert found.sharing(days(400, 410)) == list(range(128))
    assert found.sharing(days(400, 410), 139) == list(range(12, 140))


def test_of_many_those_around_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking_up, "MOST", 1)
    found = Candidates([outline(40)] * 3)
    assert [found.sharing(outline(40), place) for place in range(3)] == [[0], [1], [2]]
    assert found.sharing(outline(40)) == [0]


def test_what_few_have_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking_up, "MOST", 2)
    sources = [
        outline(i, words=words) for i, words in enumerate(("mill oxen", "mill oxen", "mill", "mill boat", "mill"))
    ]
    found = Candidates(sources)
    assert found.sharing(outline(9, words="mill oxen boat")) == [0, 3]
    assert found.sharing(outline(9, words="mill boat")) == [0, 3]
    assert found.sharing(outline(9, words="mill oxen boat"), 4) == [1, 3]
    assert found.sharing(outline(9, words="boat")) == [3]
