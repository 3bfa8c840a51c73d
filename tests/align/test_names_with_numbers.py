"""Numbers and dates that are part of a name, and what is named by them."""

from __future__ import annotations

import pytest
from placed import around, day, placed

from discrep.align.stems import stems
from discrep.align.surroundings import Surroundings
from discrep.quantity import Kind


def by(text: str, figure: str) -> bool:
    sentence, claim = around(text, figure)
    named = sentence.naming(claim)
    assert sentence.titled(claim) is named  # nothing is told with such a number
    return named


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Apollo 13 landed.", "13"),
        ("The Apollo 13 landed.", "13"),
        ("Apollo-13 landed.", "13"),
        ("Apollo–13 landed.", "13"),
        ("The Group of 20 is rich.", "20"),
        ("The film is called Apollo 13", "13"),
        ("In season 2 Ida won.", "2"),
        ("In season-2 Ida won.", "2"),
        ("season 2 was long", "2"),
        ("The song by 5ive sold well.", "5"),
        ("Apollo 13 of the fleet landed.", "13"),
        ("The Apollo 13 second landed.", "13"),
        ("The Big Ten met.", "Ten"),
        ("The Ten Mills burned.", "Ten"),
        ("A film of the Big Ten", "Ten"),
        ("The Birch-Ten met.", "Ten"),
        ("Birch Ten met.", "Ten"),
    ],
)
def test_a_number_in_a_name(text: str, figure: str) -> None:
    assert by(text, figure)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In apollo 13 landed.", "13"),
        ("Apollo 13 men landed.", "13"),
        ("Apollo - 13 landed.", "13"),
        ("The group of 20 is rich.", "20"),
        ("Of 20 met Ida", "20"),
        ("20 met Ida", "20"),
        ("The song by 5 ive sold well.", "5"),
        ("The song by the 5-pack sold well.", "5"),
        ("The Big ten met.", "ten"),
        ("The big Ten met.", "Ten"),
        ("Ten Mills burned.", "Ten"),  # any word that begins a sentence has a capital
        ("Ten met Ida", "Ten"),
        ("-Ten met Ida", "Ten"),
        ("Police Count 40 In Big Flood Over Killed Men", "40"),  # in a headline most words have capitals
        ("Apollo 13% landed.", "13%"),
        ("Apollo about 13 landed.", "about 13"),
        ("Apollo 13-14 landed.", "13-14"),
    ],
)
def test_a_number_by_itself(text: str, figure: str) -> None:
    assert not by(text, figure)


def test_a_number_beside_another_figure_is_no_name() -> None:
    text = "The Dozens Ten met."
    (ten,) = placed(text, "Ten")
    assert Surroundings([ten]).naming(ten)
    assert not Surroundings([*placed(text, "Dozens"), ten]).naming(ten)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The 48 Hours received praise.", True),
        ("The 48 Hours Received praise.", False),
        ("The 48 hours received praise.", False),
        ("The 48 HOURS received praise.", False),
        ("48 Hours received praise.", False),
        ("It was 48 Hours", False),
    ],
)
def test_a_time_that_is_the_name_of_a_work(text: str, named: bool) -> None:
    figure = next(each for each in ("48 Hours", "48 hours", "48 HOURS") if each in text)
    assert by(text, figure) is named


@pytest.mark.parametrize(
    ("text", "naming", "titled"),
    [
        # before a noun, behind no preposition
        ("The 1994 season began.", True, False),
        ("Its 1994 season began.", True, False),
        ("In 1994 Masters began.", True, False),
        ("Ida won 1994 Masters.", True, False),
        ("Ida won 1994 masters.", False, False),
        ("In 1994 masters began.", False, False),
        ("The 1994", False, False),
        ("The 1994 of them began.", False, False),
        ("The 1994, of course.", False, False),
        # in brackets behind a name
        ("Horizon (1994) began.", True, False),
        ("Blue Horizon (1994) began.", True, False),
        ("Horizon (1994 film) began.", True, True),
        ("The Horizon (1994 film)", True, True),
        ("horizon (1994) began.", False, False),
        ("horizon (1994 film) began.", False, False),
        ("(1994) began Ida", False, False),
        ("(1994 film) began Ida", False, False),
        ("Horizon (1994 film of Ida) began.", False, False),
        ("Horizon (1994 of) began.", False, False),
        ("Horizon (1994 film", False, False),
        ("Horizon (1994", False, False),
        ("Horizon 1994 film) began.", False, False),
        # of a series
        ("The club won class 1994.", True, True),
        ("The club won in class 1994", True, True),
        ("Class 1994 was won.", True, True),
        ("The club won in 1994.", False, False),
    ],
)
def test_a_date_in_a_name(text: str, naming: bool, titled: bool) -> None:
    sentence, claim = day(text, "1994")
    assert (sentence.naming(claim), sentence.titled(claim)) == (naming, titled)


def test_a_date_before_another_figure_names_nothing() -> None:
    text = "The 1994 Dozens began."
    (date,) = placed(text, "1994", kind=Kind.DATE)
    alone, beside = Surroundings([date]), Surroundings([date, *placed(text, "Dozens")])
    assert (alone.naming(date), alone.behind(date)) == (True, [stems("dozens"), stems("began")])
    assert (beside.naming(date), beside.behind(date)) == (False, [])


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The 1994 season of Ida began.", ["season"]),
        ("The 1994 mid-season cup.", ["mid", "season", "cup"]),
        ("The 1994 season", ["season"]),
        ("The 1994 season, then.", ["season"]),
        ("The 1994", []),
        ("Ida saw Blue Horizon (1994) and left.", ["Blue", "Horizon"]),
        ("Ida saw old Blue Horizon (1994).", ["Blue", "Horizon"]),
        ("Blue Horizon (1994) pleased Ida", ["Blue", "Horizon"]),
        ("Horizon (1994) pleased Ida", ["Horizon"]),
        ("In Horizon (1994) Ida sang.", ["Horizon"]),
    ],
)
def test_what_is_named_by_a_date(text: str, named: list[str]) -> None:
    sentence, claim = day(text, "1994")
    assert sentence.behind(claim) == [stems(word.lower()) for word in named]
