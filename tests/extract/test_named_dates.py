"""Dates beside a name: when somebody lived, and when a work came out."""

from __future__ import annotations

import pytest
from told_dates import dates, told


@pytest.mark.parametrize(
    "text",
    [
        "Long Rivers is a 2015 American crime film by Ann Lee.",
        "The 2015 film Long Rivers was praised.",
        "Long Rivers is a crime film from 2015.",
        "Her second film, Long Rivers (2015), was praised.",
        'Her second film, "Long Rivers" (2015), was praised.',
        'The 2015 film "Long Rivers" was praised.',
        "The 2015 American animated science fiction adventure comedy drama film Long Rivers was praised.",
    ],
)
def test_the_year_of_a_work(text: str) -> None:
    assert told(text) == [("release", "[2015-01-01, 2015-12-31]")]
    assert [claim.measurand.subject for claim in dates(text)] == ["long rivers"]


@pytest.mark.parametrize(
    "text",
    [
        "The film was 2015 feet long.",
        "The film of the 2015 fire was lost.",
        "Her second film (2015) was praised.",
        "Her second trip, Long Rivers (2015), was praised.",
    ],
)
def test_what_is_no_year_of_a_work(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "lived"),
    [
        ("Anna Weiss (12 March 1952 – 4 May 2010) was a painter.", ["1952-03-12", "2010-05-04"]),
        ("Anna Weiss (12 March 1952 - May 2010) sang.", ["1952-03-12", "[2010-05-01, 2010-05-31]"]),
    ],
)
def test_a_lifespan(text: str, lived: list[str]) -> None:
    assert told(text) == list(zip(("birth", "death"), lived, strict=True))
    assert {claim.measurand.subject for claim in dates(text)} == {"anna weiss"}


def test_two_years_in_brackets_may_be_those_of_an_office() -> None:
    assert told("Anna Weiss (1952–2010) was a painter.") == []
