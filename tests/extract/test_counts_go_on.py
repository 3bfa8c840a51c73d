"""Counts that leave out what the one before them counts, and words that only look like what is counted."""

from __future__ import annotations

import pytest

import discrep
from discrep.claims import Measurand


def of(text: str, figure: str) -> Measurand:
    return next(claim.measurand for claim in discrep.extract(text) if claim.quantity.text == figure)


@pytest.mark.parametrize(
    ("text", "figure", "noun", "role"),
    [
        ("It employs about 80 people, 50 of them in Ghana, 20 in Togo and ten in Benin.", "20", "employee", "part"),
        ("It employs about 80 people.", "about 80", "employee", None),
        ("Of its 90 employees, 55 work in Ghana and 25 elsewhere.", "55", "employee", "part"),
        ("Of the 345 passengers, 12 died.", "12", "person", None),
        ("Some 70 people wait. 34 of the pathways lasted a year and 25 lasted two.", "25", "pathway", None),
        ("It built 400 homes. Ten of the homes stand empty.", "Ten", "home", "part"),
        ("A fire killed 14 people. Ten of the dead were found in Alder.", "Ten", "person", "part"),
        ("The union trimmed the layoffs to 458 from 640.", "640", "employee", "before"),
        ("They agreed on 485 layoffs, down from the 640 announced in May.", "640", "employee", "before"),
        ("Some 400 trips were dropped, which takes the total since floods began to 900.", "900", "trip", "total"),
        ("The institute, which had first given a magnitude of 6.9, now says 6.8.", "6.9", "magnitude", "before"),
        ("The Survey put the magnitude at 6.7; the institute measured 6.9.", "6.9", "magnitude", None),
        ("It makes 60 million doses a year; in June it spoke of up to 40 million.", "up to 40 million", "dose", None),
        ("Two generals fell. Some 3,000 soldiers went, including two cooks. He said 9,000 were there.", "9,000",
         "soldier", None),
    ],
)  # fmt: skip
def test_what_a_count_goes_on_with(text: str, figure: str, noun: str, role: str | None) -> None:
    found = of(text, figure)
    assert (found.noun, found.role) == (noun, role)


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("Greysville loses 640; the other factory hires none.", "640", None),
        ("Two climbers came back, which leaves three still missing.", "three", "person"),
        ("The toll of Sunday's quake in Alder has climbed to 41.", "41", "person"),
        ("The ministry counted 1,810 destroyed homes.", "1,810", "home"),
        ("The company speaks of more than 150.", "more than 150", None),
        ("The engine reached a thrust of 900.", "900", None),
        ("40 cars burned. Elm Street is closed between the 400 and the 700.", "400", None),
        ("The clerk counted 90 ballots and rejected 12 late ones.", "12", "vote"),
        ("The flood caused 16 deaths and led to 40 more.", "40", "person"),
        ("Tremors are rarer: the institute has registered 87 so far.", "87", "tremor"),
        ("Of the satellites left in orbit, all 12 have answered.", "12", "satellite"),
        ("The assembly line has nine robots. Some 60 of those affected may move.", "Some 60", "person"),
        ("The army has raised its contingent to 700.", "700", "soldier"),
        ("There were 64 on board.", "64", "person"),
        ("The match was watched by 31,000 at the ground.", "31,000", "attendee"),
        ("The hall seats 900.", "900", "seat"),
        ("The island is home to 900.", "900", "resident"),
        ("Thirty people were hurt, nine seriously.", "nine", "person"),
        ("The college took in 90 freshmen.", "90", "freshman"),
        ("The museum showed 90 specimens.", "90", "specimen"),
        ("The walkout before Christmas cost 900 appointments.", "900", "appointment"),
    ],
)
def test_words_that_are_not_counted(text: str, figure: str, noun: str | None) -> None:
    assert of(text, figure).noun == noun


def test_what_befell_those_counted_may_stand_before_the_noun() -> None:
    assert of("The ministry counted 1,810 destroyed homes.", "1,810").event == "damage"
    assert of("Orlo will lay off 640 people.", "640").event == of("They agreed on 485 layoffs.", "485").event == "fire"


def test_another_60_hurt_are_all_of_the_hurt() -> None:
    text = "The blast killed 14 people. Another 60 people were hurt."
    assert of(text, "60").role is None
    assert of("The blast hurt 14 people. Another 60 people were hurt.", "60").role == "additional"


def test_a_margin_of_votes_is_a_difference() -> None:
    assert of("Whitcomb won by 1,119 votes.", "1,119").role == "change"
    assert of("Whitcomb led with a margin of 545 votes.", "545").role == "change"


def test_a_clause_with_when_tells_the_time() -> None:
    text = "Fewer than 9,000 people lived in Alder when the 2011 survey was made."
    time = of(text, "Fewer than 9,000").time
    assert time is not None
    assert time.text == "2011"


@pytest.mark.parametrize("head", ["THORNMOUTH, England — ", "GREYSVILLE, Tenn. — ", "SEOUL, Oct. 30 — "])
def test_the_place_of_a_report_is_no_subject(head: str) -> None:
    assert of(head + "Some 2,300 dockers walked out on Monday.", "Some 2,300").subject is None


@pytest.mark.parametrize(
    ("text", "figure", "event"),
    [
        ("Of the dead, seven were railway workers.", "seven", "kill"),
        ("Of those killed, three were tourists.", "three", "kill"),
        ("The blast killed 40 people. Of the dead, seven were railway workers.", "seven", "kill"),
    ],
)
def test_some_of_the_dead_are_not_all(text: str, figure: str, event: str) -> None:
    found = of(text, figure)
    assert (found.event, found.role) == (event, "part")


def test_of_the_dead_is_no_toll() -> None:
    one = discrep.Document("The blast killed 40 people in Alder. Of the dead, seven were railway workers.", id="a")
    two = discrep.Document("The blast killed 40 people in Alder.", id="b")
    assert discrep.compare([one, two]).conflicts == ()


@pytest.mark.parametrize("line", ["2", "  2", "14 "])
def test_a_number_that_is_a_whole_line_goes_on_with_nothing(line: str) -> None:
    text = f"Twelve people died in Norvale.\n\n{line}\nThey were named on Monday. Ten on Tuesday."
    assert of(text, line.strip()).noun is None
    assert of(text, "Ten").noun == "person"
    assert discrep.compare([text, "Twelve people died in Norvale."]).conflicts == ()
