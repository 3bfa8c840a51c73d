"""What makes the figures of two texts one thing, whatever was read of them, and what is too little."""

from __future__ import annotations

import datetime

import pytest
from pairing import figures, said

import discrep
from discrep.align import align, align_texts
from discrep.settings import DEFAULTS, Settings

# two beginnings of texts that tell of more than one thing, and share no word that counts
ONE = (
    "The council met on Monday in the hall, and the public gallery was full long before the first item. The chair "
    "opened the sitting, thanked the clerks, and read out the names of those who had asked to be heard. There was much "
    "to be told, and they all listened well. "
)
TWO = (
    "Rain fell over the whole coast that week. Nobody went out if he could stay inside, and most of the shops had shut "
    "their doors by noon, for who would buy a hat or a coat in such weather? Some of the owners wrote letters to each "
    "other, or slept. "
)
SAME = "same: nothing that is named differs"
WEAK = "unknown noun: nothing but the noun says that they are one thing"
KIN = "different noun: two nouns, and nothing beside them says that one thing is counted"
UNSAID = "unknown noun: the text does not say what is counted"
DIGITS = "same: both texts print the same digits"
ALIKE = "same: the sentences differ in nothing but their figures"
AROUND = "same: the words around both figures are the same"
DAYS = datetime.date(2024, 5, 3), datetime.date(2024, 5, 9)


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        # a noun that is the same is too little; a word beside it is enough for numbers not more than twice as large,
        ("There 40 boats came.", "Then 80 boats went.", WEAK),
        ("There 40 boats came in spring.", "In spring 80 boats went.", SAME),
        ("There 40 boats came in spring.", "In spring 81 boats went.", WEAK),
        ("There 1 boat came in spring.", "In spring 2 boats went.", SAME),
        ("There 1 boat came in spring.", "In spring 3 boats went.", WEAK),
        ("There 0 boats came in spring.", "In spring 40 boats went.", SAME),
        # three words for those up to ten times as large,
        ("There 40 boats came in spring with salt.", "In spring, for salt, 81 boats went.", WEAK),
        ("There 40 boats came in spring with salt and wood.", "In spring, for salt and wood, 81 boats went.", SAME),
        ("There 40 boats came in spring with salt and wood.", "In spring, for salt and wood, 400 boats went.", SAME),
        ("There 40 boats came in spring with salt and wood.", "In spring, for salt and wood, 401 boats went.", WEAK),
        # and the same words all around for all others
        ("There 40 boats came in spring with salt and wood.", "There 401 boats came in spring with salt.", SAME),
        # the same befell them, or both tell of whom
        ("The fire killed 40 people.", "In all 400 people died.", SAME),
        ("The fire killed 40 people.", "In all 401 people died.", SAME),
        ("There 40 Ghanaian boats came.", "Then 400 Ghanaian boats went.", SAME),
        ("There 40 Ghanaian boats came.", "Then 401 Ghanaian boats went.", WEAK),
        # a measure tells what is measured
        ("It cost $40 there.", "It then cost $60.", SAME),
        # other units make no other size
        ("The road in spring is 1.5 kilometres long.", "In spring the way is 900 metres long.", SAME),
        # one text does not say what it counts: then it takes three words as well
        ("Behind the bridge with wood and salt 40 glowed.", "With salt and wood 52 lamps stood.", UNSAID),
        (
            "Behind the bridge with wood and salt 40 glowed.",
            "With salt and wood 80 lamps glowed.",
            "same: most of the words around both figures are the same",
        ),
        ("Behind the bridge with wood and salt 40 glowed.", "With salt and wood 81 lamps glowed.", UNSAID),
        (
            "With wood and salt 40 boats glowed.",
            "With salt and wood 52 lamps glowed.",
            "different noun: boat against lamp",
        ),
    ],
)
def test_figures_of_long_texts(one: str, two: str, told: str) -> None:
    a, b = figures(ONE + one, "a")[-1], figures(TWO + two, "b")[-1]
    assert said(align(a, b, DEFAULTS)) == said(align(b, a, DEFAULTS)) or told.startswith("different")
    assert said(align(a, b, DEFAULTS)) == told


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        # nouns that are akin take three words beside them, and nothing else that differs
        ("There 40 vehicles stood in spring with salt.", "In spring, for salt, 52 lorries came.", KIN),
        (
            "There 40 vehicles stood in spring with salt and wood.",
            "In spring, for salt and wood, 52 lorries came.",
            SAME,
        ),
        (
            "There 40 vehicles stood in spring with salt and wood.",
            "In spring, for salt and wood, 52 lorries a day came.",
            "different change: no rate against per day",
        ),
        ("Alder has 40 vehicles.", "Birch has 52 lorries.", "different subject: alder against birch"),
        # what differs first is told; of a part it counts besides whose it is
        ("Alder has 40 boats.", "Birch has 52 mills.", "different noun: boat against mill"),
        (
            '"Heron Bay" opened to $20 million.',
            '"Heron Bay" has grossed $50 million.',
            "part 1: opening is a part of gross",
        ),
        (
            '"Heron Bay" opened to $20 million.',
            '"Red Mill" has grossed $50 million.',
            "different subject: heron bay against red mill",
        ),
        (
            '"Heron Bay" opened to $20 million in 2019.',
            '"Heron Bay" has grossed $50 million in 2021.',
            "part 1: opening is a part of gross",
        ),
        # of nouns that are akin a part is one only where it is not above its whole
        ('"Heron Bay" had revenue of $60 million at home.', '"Heron Bay" grossed $40 million worldwide.', KIN),
        (
            '"Heron Bay" had revenue of $30 million at home.',
            '"Heron Bay" grossed $40 million worldwide.',
            "part 1: domestic is a part of worldwide",
        ),
        (
            '"Heron Bay" had revenue of $60 million worldwide.',
            '"Heron Bay" grossed $40 million at home.',
            "part 0: domestic is a part of worldwide",
        ),
        # the words around both figures are the same
        ("At the old bridge in Norvale 40 glowed.", "At the old bridge in Norvale 60 glowed.", ALIKE),
        ("At the old bridge in Norvale 40 glowed in spring.", "At the old bridge in Norvale 60 glowed.", AROUND),
        (
            "In spring the old mill of Alder ordered 60 boats of green wood.",
            "In spring the old mill of Alder has 40 boats of green wood.",
            AROUND,
        ),
        (
            "In the old mill of Alder 40 people were killed by smoke.",
            "In the old mill of Alder 52 people were injured by smoke.",
            "different noun: kill against injure",
        ),
        (
            "The old film of Alder grossed $40 million in green spring at home.",
            "The old film of Alder grossed $52 million in green spring.",
            "unknown population: only one text says of which (domestic)",
        ),
        (
            "The old film of Alder grossed $40 million domestically.",
            "The old film of Alder grossed $52 million.",
            "unknown population: only one text says of which (domestic)",
        ),
        (
            "The old film of Alder grossed $40 million domestically.",
            "The old film of Alder grossed $52 million abroad.",
            "different population: domestic against foreign",
        ),
        (
            "The war of Alder began in the grey spring on 4 May 1918.",
            "The war of Birch began in the grey spring on 4 May 1919.",
            "different subject: alder against birch",
        ),
        (
            "In Alder the number of barges in spring was 40 at noon.",
            "In Alder the number of hulls in spring was 52 at noon.",
            AROUND,
        ),
        (
            "The dam cost 34 percent above all forecasts in Alder.",
            "The dam cost 30 percent below all forecasts in Alder.",
            ALIKE,
        ),
        # what words or numbers state outweighs that all words around are the same
        (
            "Behind the old bridge of Norvale the river is 40 km.",
            "Behind the old bridge of Norvale the river is 40%.",
            "different dimension: kilometer against percent",
        ),
        (
            "In 2019 the old mill of Alder had 40 boats.",
            "In 2020 the old mill of Alder had 52 boats.",
            "different time: 2019 against 2020",
        ),
        (
            "In spring the old mill of Alder got 40 more boats.",
            "In spring the old mill of Alder got 52 boats.",
            "different change: additional against a level",
        ),
        (
            "At noon 41 swing states of the old union voted.",
            "At noon 410 states of the old union voted.",
            "unknown parts: only one text says of which (swing)",
        ),
        (
            "As of 3 May 2024, 40 people were killed in the old town of Alder.",
            "In May 2024, 60 people were killed in the old town of Alder.",
            "different kind: a stock against a flow",
        ),
        (
            "In the old town of Alder 40 people died, including the gunman.",
            "In the old town of Alder 52 people died, excluding the gunman.",
            "different member: with gunman against without gunman",
        ),
        # the same digits
        ("Alder sold 4,120 boats.", "Birch sold 4,120 boats.", DIGITS),
        ("Alder sold 4,120 boats.", "Alder sold 4,120 mills.", DIGITS),
        ("Alder sold 4,120 boats.", "Alder sold 4,120 boats.", SAME),
        ("It cost $42.5 million.", "The cost was 42.5 million euros.", "same unit: the same digits in another unit"),
        (
            "It cost $42.5 million in 2019.",
            "The cost was 42.5 million euros in 2020.",
            "different time: 2019 against 2020",
        ),
        (
            "The mill in Norvale cost $42.5 million.",
            "The mill in Selby cost 42.5 million euros.",
            "same unit: both texts print the same digits",
        ),
        ("It cost $42.5 million.", "The cost was 43.5 million euros.", "different dimension: USD against EUR"),
    ],
)
def test_figures_of_two_texts(one: str, two: str, told: str) -> None:
    a, b = figures(one, "a")[0], figures(two, "b")[0]
    found, turned = align(a, b, DEFAULTS), align(b, a, DEFAULTS)
    assert said(found) == told
    assert (turned.relation, turned.field) == (found.relation, found.field)
    assert turned.whole == (None if found.whole is None else 1 - found.whole)


def test_two_parts_of_one_whole_may_have_the_same_digits_in_two_units() -> None:
    text = "It cost $90 million, including $42.5 million for wood, including 42.5 million euros for stone."
    _, wood, stone = figures(text, "a")
    assert said(align(wood, stone, DEFAULTS)) == "different parts: two parts of one whole"


def test_what_a_film_takes_in_abroad_contradicts_nothing_at_home() -> None:
    texts = ["The hit of Alder grossed $40 million abroad.", "The hit of Alder grossed $52 million domestically."]
    assert [finding.code for finding in discrep.compare(texts).findings] == ["N103"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The line is 1.6 miles (2.6 km) long.", "derived: one amount in two units"),
        ("It cost 5 million euros, or about $5.4 million.", "derived dimension: one amount in two units"),
    ],
)
def test_one_amount_in_two_units(text: str, told: str) -> None:
    a, b = figures(text, "a")
    assert said(align(a, b, DEFAULTS)) == said(align(b, a, DEFAULTS)) == told


def test_figures_with_different_places_in_one_sentence() -> None:
    sentence = "The crop of wheat was {} in the north and {} in the south, the ministry said."
    _, south = figures(sentence.format(40, 300), "a")
    north, other = figures(sentence.format(50, 40), "b")
    apart = "different noun: they have different places in one sentence"
    assert said(align(south, north, DEFAULTS)) == said(align(north, south, DEFAULTS)) == apart
    assert said(align(south, other, DEFAULTS)) != apart


@pytest.mark.parametrize(
    ("one", "two", "days", "told"),
    [
        ("Ruiz denied that 40 men were hurt.", "Then 40 came.", (0, 0), UNSAID),
        (
            "Ruiz denied that 40 men were hurt.",
            "60 people were hurt.",
            (0, 0),
            "unknown stance: one of the figures is denied",
        ),
        (
            "Ruiz denied that 40 men were hurt.",
            "60 men were hurt.",
            (0, 0),
            "unknown stance: it is another figure that is denied",
        ),
        (
            "Ruiz denied that it cost $42.5 million.",
            "Lind said it cost 42.5 million euros.",
            (0, 0),
            "unknown stance: it is a figure in another unit that is denied",
        ),
        (
            "Ana Ruiz denied that 40 men were hurt.",
            "Ana Ruiz said that 40 men were hurt.",
            (1, 0),
            "unknown stance: its source said so and denied it later",
        ),
        (
            "Ana Ruiz denied that 40 men were hurt.",
            "Ana Ruiz said that 40 men were hurt.",
            (0, 0),
            "same: one source denies what the other says",
        ),
        (
            "Ana Ruiz denied that 40 men were hurt.",
            "Ana Ruiz said that 40 men were hurt.",
            (0, 1),
            "same: one source denies what the other says",
        ),
        (
            "Ana Ruiz denied that 40 men were hurt.",
            "Tom Lind said that 40 men were hurt.",
            (1, 0),
            "same: one source denies what the other says",
        ),
        (
            "Ruiz denied that 40 men were hurt.",
            "Lind doubted that 40 men were hurt.",
            (0, 0),
            "unknown stance: one of the figures is doubted, or not said",
        ),
        (
            "Ruiz denied that 40 men were hurt.",
            "Lind denied that 40 men were hurt.",
            (0, 0),
            "unknown stance: both figures are denied",
        ),
        ("Ruiz denied that 40 men were hurt.", "40 horses were hurt.", (0, 0), "different noun: man against horse"),
    ],
)
def test_a_figure_that_is_denied(one: str, two: str, days: tuple[int, int], told: str) -> None:
    (a,), (b,) = figures(one, "a", DAYS[days[0]]), figures(two, "b", DAYS[days[1]])
    assert said(align(a, b, DEFAULTS)) == told
    assert align(b, a, DEFAULTS).reason == told.partition(": ")[2] or told.startswith("different")


NAMELESS = "different subject: no name stands in both texts"


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        ("There Alder Mills has 40 boats.", "In Norvale there are 52 boats.", NAMELESS),
        ("There Alder Mills has 40 boats.", "In Norvale Alder has 52 boats.", SAME),
        ("There Alder Mills has 40 boats.", "There are 52 boats.", SAME),
        ("Alder Mills has 40 boats.", "In Norvale there are 52 vans.", "different noun: boat against van"),
        ("40 mills burned.", "There are 60 mills.", "unknown: only one text says what happened to them (burn)"),
    ],
)
def test_texts_that_need_not_be_about_one_thing(one: str, two: str, told: str) -> None:
    a, b = figures(one, "a")[0], figures(two, "b")[0]
    assert said(align_texts(a, b, DEFAULTS)) == told
    # what one side leaves open is meant to be the same; that does not make two texts be about one thing
    assert align_texts(a, b, DEFAULTS, lenient=True).relation == (
        "different" if told.startswith("different") else "same"
    )


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"Norvale": ("Selby",)}, "part 1: selby lies in norvale"),
        ({"Birch": ("Alder",)}, "different place: selby against norvale"),
        ({}, "different place: selby against norvale"),
    ],
)
def test_places_of_one_tree_are_names_that_belong_together(parts: dict[str, tuple[str, ...]], told: str) -> None:
    a, b = figures("In Selby 40 mills burned.", "a")[0], figures("In Norvale 60 mills burned.", "b")[0]
    assert said(align_texts(a, b, Settings(parts=parts))) == told
