"""What is told again later: tolls that grow and fall, the missing, how things stand on a day."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import discrep
from discrep.align.revisions import anew, days_apart, estimated, of_two_vintages, revised
from discrep.settings import Settings


def told(one: str, two: str, first: object, second: object, outlet: str | None = "Gazette") -> str:
    documents = [
        discrep.Document(text, id=id, outlet=outlet, published=when)  # type: ignore[arg-type]
        for text, id, when in ((one, "a", first), (two, "b", second))
    ]
    (found,) = discrep.compare(documents).findings
    return found.code


MONDAY, TUESDAY = datetime.date(2024, 3, 4), datetime.date(2024, 3, 5)
MORNING, NOON = datetime.datetime(2024, 3, 4, 8), datetime.datetime(2024, 3, 4, 12)


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        ("At least 32 people died.", "At least 43 people died.", "S401"),
        ("At least 43 people died.", "At least 32 people died.", "T306"),
        ("Some 62 people are missing.", "Some 31 people are missing.", "S401"),
        ("Up to 500 homes were flooded.", "640 homes have been flooded.", "S401"),
        ("As of Monday, 900 homes were dark.", "As of Tuesday, 400 homes were dark.", "S401"),
    ],
)
def test_a_later_day(one: str, two: str, code: str) -> None:
    assert told(one, two, MONDAY, TUESDAY) == code


def test_a_later_hour_of_one_day() -> None:
    assert told("At least 32 people died.", "At least 43 people died.", MORNING, NOON) == "S401"
    assert told("At least 32 people died.", "At least 43 people died.", NOON, MORNING) == "T306"
    aware = NOON.replace(tzinfo=datetime.UTC)
    assert told("Some 32 people died.", "Some 43 people died.", MORNING, aware) == "D101"  # nobody can tell


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        # nobody knows which country's ministry it is, but one that revises its toll is the one that gave it
        ("the interior ministry", "the interior ministry", "S402"),
        ("the interior ministry", "the health ministry", "D101"),
        ("an official", "an official", "D101"),  # one official is not the other
    ],
)
def test_who_revises_a_figure_is_who_gave_it(one: str, two: str, code: str) -> None:
    first = f"The toll stands at 47 dead, {one} said on Monday."
    assert (
        told(first, f"{two.capitalize()} revised the death toll down to 44 on Tuesday.", MONDAY, TUESDAY, None) == code
    )


def test_a_fall_between_two_origins_is_a_difference() -> None:
    assert told("Some 43 people died.", "Some 32 people died.", MONDAY, TUESDAY, None) == "D101"


def test_an_as_of_day_at_the_end_holds_for_all_figures_of_the_sentence() -> None:
    cases, deaths = discrep.extract("The state had 400 cases and 12 deaths as of 4 March 2024.")
    assert cases.measurand.time == deaths.measurand.time
    assert deaths.measurand.time is not None
    assert deaths.measurand.time.as_of


def _read(text: str, day: datetime.date | None, id: str = "a") -> discrep.Claim:
    return discrep.extract(discrep.Document(text, id, None, day))[0]


@pytest.mark.parametrize(
    ("days", "round_over", "new"), [(20, False, False), (21, True, False), (31, True, False), (32, True, True)]
)
def test_estimates_of_two_authors_so_many_days_apart(days: int, round_over: bool, new: bool) -> None:
    one = _read("The bank expects growth of 4 percent.", MONDAY)
    two = _read("The fund expects growth of 3 percent.", MONDAY + datetime.timedelta(days), "b")
    assert days_apart(one, two) == days_apart(two, one) == days
    assert of_two_vintages(one, two, Settings()) is round_over
    assert anew(one, two) is new


def test_of_a_day_that_nobody_knows_none_is_far() -> None:
    one, two = _read("44 people died.", None), _read("44 people died.", MONDAY, "b")
    assert days_apart(one, two) == days_apart(two, one) == 0


def test_a_figure_that_was_worked_out_anew() -> None:
    claim = _read("The ministry revised the toll to 44.", MONDAY)
    assert revised(claim)
    assert not revised(replace(claim, sentence=None))  # of a table
    assert not revised(_read("The ministry put the toll at 44.", MONDAY))


@pytest.mark.parametrize(
    ("stance", "guessed"), [("estimate", True), ("expect", True), ("believe", True), ("say", False)]
)
def test_an_estimate_by_what_its_source_does(stance: str, guessed: bool) -> None:
    claim = _read("The ministry put the toll at 44.", MONDAY)
    assert estimated(replace(claim, attribution=replace(claim.attribution, stance=stance))) is guessed


ANEW = """
a revised figure; a revision; an updated figure; a corrected figure; a correction; a recalculated figure; a restated
figure; a recomputed figure; a redrawn figure; a figure that was redone; a finalised figure; a finalized figure; after a
recount; a recounted figure; a reclassified figure; after a reclassification; a reassessed figure; which revises the
first one; the final count; the final tally; the final figure; the final result; the final number; the final estimate
"""


@pytest.mark.parametrize("words", " ".join(ANEW.split()).split("; "))
def test_words_that_say_that_a_figure_was_worked_out_anew(words: str) -> None:
    before, after = "A mill burned, and 40 people died.", "A mill burned, and 36 people died{}."
    assert told(before, after.format(""), MONDAY, TUESDAY, None) == "D101"
    assert told(before, after.format(f", {words}"), MONDAY, TUESDAY, None) == "S402"
