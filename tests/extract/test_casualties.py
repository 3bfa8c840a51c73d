"""Who was killed, hurt or neither: the event of a figure is told by its place in the clause."""

from __future__ import annotations

import pytest

import discrep
from discrep.claims import Measurand
from discrep.quantity import Kind


def of(text: str, figure: str) -> Measurand:
    return next(claim.measurand for claim in discrep.extract(text) if claim.quantity.text == figure)


@pytest.mark.parametrize(
    ("text", "figure", "event"),
    [
        # object and subject
        ("Two robbers wounded the clerk before they fled.", "Two", None),
        ("Three soldiers killed five villagers at dawn.", "Three", None),
        ("Three soldiers killed five villagers at dawn.", "five", "kill"),
        ("Nine officers returned fire and Dorn was shot and killed.", "Nine", None),
        ("The blast killed two cooks and hurt 11.", "11", "injure"),
        ("He went on to kill her two brothers.", "two", "kill"),
        ("The driver killed a nurse, two porters and fled.", "two", "kill"),
        ("Farmer dead, 4 dogs saved.", "4", "rescue"),
        ("Guard killed, 3 cleaners in hospital after fire", "3", None),
        ("1 dead, 3 hospitalized after blast in mill", "3", "injure"),
        ("It was killed 40 miles off the coast.", "40 miles", None),
        # what is said behind the noun
        ("Four miners were hurt and taken to Derby.", "Four", "injure"),
        ("Four miners in a lift were killed.", "Four", "kill"),
        ("Four miners who were trapped died.", "Four", "kill"),
        ("Four miners were shot dead.", "Four", "kill"),
        ("Four miners were shot and killed.", "Four", "kill"),
        ("Four miners were shot.", "Four", "shoot"),
        ("Four miners were fatally stabbed.", "Four", "kill"),
        ("Four miners, including a trainee, were killed.", "Four", "kill"),
        ("Four miners — among them a trainee — were killed.", "Four", "kill"),
        ("Medics found four miners with burn wounds.", "four", "injure"),
        ("Four miners suffered cuts and injuries.", "Four", "injure"),
        ("Four miners are in critical condition.", "Four", "critical"),
        ("Four miners were seriously injured.", "Four", "critical"),
        # another clause, another thing
        ("Police want four men over a raid that killed a jeweller.", "four", None),
        ("Four men were questioned after a jeweller was killed.", "Four", None),
        ("Four men were charged in the death of a jeweller.", "Four", "charge"),
        ("Four men stood at the bar when the jeweller was killed.", "Four", None),
        ("He was hit three times and was pronounced dead.", "three", None),
        # nouns
        ("The deaths of four miners shook the town.", "four", "kill"),
        ("He killed the mayor's two sons.", "two", "kill"),
        ("Divers found the bodies of four miners.", "four", "kill"),
        ("He was tried for the murder of two maids.", "two", "kill"),
        ("The crash caused injuries to nine riders.", "nine", "injure"),
        ("The mine saw 30 deaths.", "30", "kill"),
        ("Suspect in fatal stabbing of five found dead", "five", "kill"),
        ("Four miners were treated for minor injuries.", "Four", "light"),
        ("Four miners were treated for gunshot wounds.", "Four", "shoot"),
        ("Four miners died at the scene.", "Four", "spot"),
        ("Four of the wounded remain in hospital.", "Four", "stay"),
        ("Six miners were hurt on Route 4. They told KMB 7 that a son was killed.", "7", None),
        ("The figures bring the homicide total to 104.", "104", None),
        ("Medics treated three gunshot wounds.", "three", None),
        ("A fire left one miner dead and four seriously hurt.", "four", "critical"),
        # beside the noun
        ("Two wounded soldiers crawled out.", "Two", "injure"),
        ("Two slain soldiers were buried.", "Two", "kill"),
        ("A shell left two soldiers dead.", "two", "kill"),
        ("A shell left one soldier dead.", "one", "kill"),
        # of whom it is said
        ("He was charged with trying to kill two guards.", "two", "attack"),
        ("A photo shows her two sons on the day he was killed.", "two", None),
        ("He was shot dead at Stop 6 of the tour.", "6", None),
        # both, and neither
        ("At least 20 miners were killed or injured.", "At least 20", "casualty"),
        ("The quake killed and injured 900 people.", "900", "casualty"),
        ("Four miners were not hurt.", "Four", "escape"),
        ("Four miners survived.", "Four", "survive"),
    ],
)
def test_event(text: str, figure: str, event: str | None) -> None:
    assert of(text, figure).event == event


@pytest.mark.parametrize(
    ("text", "figure", "noun", "event"),
    [
        ("Six riders were hurt. Two others died.", "Two", "person", "kill"),
        ("Six riders were hurt. Three were children.", "Three", "child", "injure"),
        ("Six riders were hurt. Three were questioned.", "Three", "rider", None),
        ("The flood killed 40 people. The total would reach 60.", "60", "person", "kill"),
        ("Six riders were hurt, two of them badly.", "two", "rider", "injure"),
        ("One rider died. Ann is a mother of three.", "three", "child", None),
        ("Six riders were hurt. The other two, a cook and a groom, were questioned.", "two", "rider", None),
        ("One rider was found dead.", "One", "rider", "kill"),
        ("The army sent 3,000 soldiers. Another 9,000 will follow.", "9,000", "soldier", "send"),
    ],
)
def test_what_is_left_out(text: str, figure: str, noun: str, event: str | None) -> None:
    found = of(text, figure)
    assert (found.noun, found.event) == (noun, event)


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Two of the three riders were killed.", "kill", None),
        ("Two of the three riders hurt in the crash were released.", None, "injure"),
        ("Two of the three riders who were hurt have died.", "kill", "injure"),
        ("Two of the three riders who were hurt were named.", None, "injure"),
    ],
)
def test_some_of_a_group(text: str, part: str | None, whole: str | None) -> None:
    """What happened to the part did not happen to the group, nor the other way round."""
    assert [of(text, figure).event for figure in ("Two", "three")] == [part, whole]
    assert [of(text, figure).noun for figure in ("Two", "three")] == ["rider", "rider"]


def test_of_which_kind_some_of_them_are() -> None:
    found = of("Eight riders were hurt; five are women.", "five")
    assert (found.noun, found.event, found.role) == ("woman", "injure", "part")


def test_a_soldier_dead_is_a_soldier() -> None:
    assert of("A shell left one soldier dead.", "one").noun == "soldier"


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("Four miners were killed.", "Nine miners were shot."),
        ("Four miners were injured.", "Nine miners were killed or injured."),
        ("Four miners died at the scene.", "Nine miners died."),
        ("Four miners were critically injured.", "Nine miners were injured."),
    ],
)
def test_what_befell_some_of_those_hit(part: str, whole: str) -> None:
    found = discrep.judge(part, whole)
    assert (found.verdict, found.code) == ("compatible", "C505")
    turned = discrep.judge(part.replace("Four", "Ten"), whole)
    assert turned.verdict == "not-comparable"


@pytest.mark.parametrize(("women", "code"), [("Two", "C505"), ("Six", "D102")])
def test_women_are_some_of_the_people(women: str, code: str) -> None:
    assert discrep.judge("Five people were killed.", f"{women} women were killed.").code == code


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, 24 of Bath, and Ito Cruz, 31 and Max Ruiz, 40, sang.",
        "They held Ann Lee, 24, Ito Cruz Jr., 31, and a girl, 9, overnight.",
        "The boys, aged 24, 31 and 9, sang.",
        "Her sons, 10 and 12, sang. The oldest victim was 16.",
    ],
)
def test_ages(text: str) -> None:
    assert {claim.quantity.kind for claim in discrep.extract(text)} == {Kind.AGE}


def test_counts_behind_a_place_are_no_ages() -> None:
    kinds = [claim.quantity.kind for claim in discrep.extract("In New York, 24 and in Boston, 12 died.")]
    assert kinds == [Kind.NUMBER, Kind.NUMBER]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("3 Killed In Leeds Shooting", "leeds"),
        ("3 Killed In Leeds", "leeds"),
        ("3 Killed In Overnight Shooting", None),
        ("The paper counts 3 killed in the Leeds Shooting.", "leeds"),
        ("The paper counts 3 killed at the Ukrainian border.", "ukrainian border"),
    ],
)
def test_a_headline_names_the_place_with_what_happened_there(text: str, place: str | None) -> None:
    assert of(text, "3").place == place


def test_numbers_of_pictures() -> None:
    assert discrep.extract("Image 7 of 14 A crane fell.") == []


@pytest.mark.parametrize("block", ["3200 block of Elm Street", "3200-block of Elm Street"])
def test_numbers_of_blocks(block: str) -> None:
    assert discrep.extract(f"He was found dead in the {block}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ninety-seven people, more than half of those on board, died.",
        "Ninety-seven people, two of them children, were killed.",
        "Ninety-seven people, 12 of them children, were killed.",
        "Ninety-seven people, nearly all of them sailors, drowned.",
    ],
)
def test_what_stands_between_a_count_and_its_verb(text: str) -> None:
    measurand = discrep.extract(text)[0].measurand
    assert (measurand.noun, measurand.event) == ("person", "kill")


def test_some_of_those_whom_something_befell_are_a_part() -> None:
    (claim,) = discrep.extract("Fever struck three of the vaccinated.")
    assert claim.measurand.role == "part"
    (claim,) = discrep.extract("Imax screens contributed $14 million.")
    assert claim.measurand.role == "part"
