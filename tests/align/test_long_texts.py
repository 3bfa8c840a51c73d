"""Texts that tell of more than one thing: what makes two of their figures one, and what parts them."""

from __future__ import annotations

import datetime

import pytest

import discrep

FILLER = (
    "The council met on Monday in the old hall of Norvale, and the public gallery was full long before the first item. "
    "The chair opened the sitting, thanked the clerks, and read out the names of those who had asked to be heard. "
)
DAY = datetime.date(2024, 5, 6)


def codes(one: str, two: str, later: int = 0) -> list[str]:
    texts = [
        discrep.Document(FILLER + one, id="a", published=DAY),
        discrep.Document(FILLER + two, id="b", published=DAY + datetime.timedelta(later)),
    ]
    return [finding.code for finding in discrep.compare(texts).findings]


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        # a word beside the noun is the same
        ("The storm cut the power of 4,100 farms.", "After the storm 4,700 farms had no power.", "D101"),
        # a toll, whatever stands beside it
        ("The fire killed 12 people.", "In all 15 people died.", "D101"),
        # the measure itself says what is measured
        ("Inflation stood at 3.1 percent.", "It put inflation at 3.4 percent.", "D101"),
        ("People still missing: 40 residents are missing.", "There are 31 people missing.", "D101"),
    ],
)
def test_figures_that_are_of_one_thing(one: str, two: str, code: str) -> None:
    assert code in codes(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        # nothing but a common noun is the same
        ("There were 40 boxes of apples on the cart.", "He had filled 55 boxes with old letters."),
        # the other text never names whom the figure is of
        ("Brandt Thermo had sales of 395 million euros.", "Sales of heat pumps came to 412 million euros."),
        # so far apart that it takes more than the noun
        ("The storm cut the power of 41 farms.", "After the storm 4,700 farms were visited."),
        # one text tells of a place that it sets beside the whole
        ("The fire killed 90 people, 31 of them in Alder.", "Rescuers said that 31 people died in Alder."),
    ],
)
def test_figures_that_are_not(one: str, two: str) -> None:
    assert not {"D101", "T301"} & set(codes(one, two))


def test_a_toll_that_grew_tenfold_to_the_digit_is_a_slip() -> None:
    assert codes("The fever killed 312 people.", "The fever killed 3,120 people.", later=2) == ["T304"]
    assert codes("The fever killed 312 people.", "The fever killed 655 people.", later=2) == ["S401"]


def test_a_part_of_an_amount_may_not_exceed_it() -> None:
    texts = "The film grossed $40 million worldwide.", "The film grossed $55 million at home."
    assert [finding.code for finding in discrep.compare(list(texts)).findings] == ["D102"]


@pytest.mark.parametrize(
    ("text", "figure", "place"),
    [
        ("In Kessaria 54 cases and two deaths have been registered.", "two", "kessaria"),
        ("Floods killed 46 people in the Brazilian state of Bahia.", "46", "bahia"),
        ("The storm killed 12 people in Bay County, Florida.", "12", "bay county, florida"),
        ("Turnout was 40%, according to the Election Commission.", "40%", None),
    ],
)
def test_the_place_of_a_figure(text: str, figure: str, place: str | None) -> None:
    found = next(claim for claim in discrep.extract(text) if claim.quantity.text == figure)
    assert found.measurand.place == place


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        ("At least 12 people died in Bay County, Florida.", "At least 16 people died in Florida.", "C505"),
        ("Some 900 Russian soldiers are in Chechnya.", "Some 4,000 soldiers are in Russia.", "C505"),
        ("Some 900 soldiers are in Florida.", "Some 4,000 soldiers are in Georgia.", "N103"),
    ],
)
def test_a_place_in_another(one: str, two: str, relation: str) -> None:
    assert discrep.judge(*(discrep.extract(discrep.Document(text, id=text))[0] for text in (one, two))).code == relation


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("SEOUL, Oct. 30 — Brandt Thermo sold 40 pumps.", "brandt thermo"),
        ("NORVALE, May 6 — The ambassador told the Security Council that 40 boats had sunk.", None),
        ("Athens has 40 museums.", "athens"),
        ("In Cuba and Florida 16 people died.", None),
        ("Sales rose to EUR 412 million.", None),
    ],
)
def test_the_subject_of_a_figure(text: str, subject: str | None) -> None:
    assert discrep.extract(text)[0].measurand.subject == subject


@pytest.mark.parametrize(
    ("one", "printed", "code"),
    [
        # the other text names no time, and tells of its own day
        ("In 2019 revenue of the plant was $40 million.", DAY, []),
        ("In May 2024 revenue of the plant was $40 million.", DAY, ["D101"]),
        ("Since 2019 revenue of the plant was $40 million.", DAY, ["D101"]),
        ("In 2019 revenue of the plant was $40 million.", None, ["D101"]),  # of what day, nobody knows
    ],
)
def test_a_figure_of_long_before_is_another(one: str, printed: datetime.date | None, code: list[str]) -> None:
    texts = [
        discrep.Document(FILLER + one, id="a", published=DAY),
        discrep.Document(FILLER + "Revenue of the plant was $52 million.", id="b", published=printed),
    ]
    assert [found.code for found in discrep.compare(texts).findings] == code


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        # one of them does not say what it counts, and most words beside both are the same
        (
            "In the dark behind the old stone bridge of Alder 40 glowed.",
            "Behind the old stone bridge of Alder 52 lamps were glowing in the dark.",
            "D101",
        ),
        ("In the dark behind the old stone bridge of Alder 40 glowed.", "A shop sold 52 lamps.", "U901"),
        # another unit is no other size
        (
            "The road behind the bridge is 1.5 kilometres long.",
            "The road over the old bridge is 900 metres long.",
            "D101",
        ),
    ],
)
def test_what_the_words_around_two_figures_tell(one: str, two: str, code: str) -> None:
    (*_, a), (*_, b) = (discrep.extract(discrep.Document(FILLER + text, text)) for text in (one, two))
    assert discrep.judge(a, b).code == discrep.judge(b, a).code == code
