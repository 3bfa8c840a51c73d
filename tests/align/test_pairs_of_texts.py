"""What the figures of natural texts are to each other, and why: by what is measured, and of whom."""

from __future__ import annotations

import pytest
from pairing import figures, told_both_ways, told_of_texts

from discrep.align import align
from discrep.settings import DEFAULTS

# of texts that tell of more than one thing
REST = (
    " The trial ran at 140 clinics in six countries, the company said. Doctors welcomed the result, and the regulator"
    " in Norvale wants to see all of the data before it decides, which may take until the summer of next year."
) * 2


@pytest.mark.parametrize(
    ("one", "two", "told", "lenient"),
    [
        # two figures of one text, or the first figures of two; at last the relation where open parts are meant to be
        # alike
        # kinds of numbers, and rates
        ("It was 40 km.", "It was 40 boats.", "different dimension: kilometer against a count", "different"),
        ("It was 40%.", "It was $40 million.", "different dimension: percent against USD", "different"),
        ("Ida is 40 years old.", "Ida has 40 boats.", "different dimension: year against a count", "different"),
        (
            "The mill was built on 4 May 2018.",
            "The mill has 40 boats.",
            "different dimension: a date against a count",
            "different",
        ),
        (
            "The mill was built on 4 May 2018.",
            "The mill is 40 km away.",
            "different dimension: a date against kilometer",
            "different",
        ),
        (
            "The mill makes 40 boats a day.",
            "The mill makes 40 boats a week.",
            "different change: per day against per week",
            "different",
        ),
        (
            "The mill makes 40 boats a day.",
            "The mill makes 30 boats.",
            "different change: per day against no rate",
            "same",
        ),
        # parts of a figure beside them
        ("The mill has 40 boats, three of which sank.", None, "part 0: a part of the figure before it", "part"),
        ("40 of the 60 boats sank.", None, "part 1: a part of the figure behind it", "part"),
        ("40 of the 60 mills burned, and 80 boats sank.", None, "part 1: a part of the figure behind it", "part"),
        ("In all 40 boats came from Norvale, and 60 in total.", None, "part 1: a part of the total behind it", "part"),
        (
            "In all 40 boats came from Norvale. There were 60 in total.",
            None,
            "same: nothing that is named differs",
            "same",
        ),
        ("In all 40 boats came from Norvale, and 30 in total.", None, "same: nothing that is named differs", "same"),
        ("60 men came. Ten of them drowned.", None, "part 0: a part of the figure before it", "part"),
        ("60 men came. Five boats, ten of them red, sank.", None, "different noun: man against boat", "different"),
        ("60 men came. Five boats sank. Ten of them were red.", None, "different noun: man against boat", "different"),
        (
            "Two more men died. Three of whom were soldiers.",
            None,
            "different change: a part of all, not of what came on top",
            "different",
        ),
        ("Four more men died. Three of whom were soldiers.", None, "part 0: a part of the figure before it", "part"),
        (
            "The mill has 40 boats, three of which sank.",
            "The mill has 40 boats, three of which sank.",
            "same: nothing that is named differs",
            "same",
        ),
        # what is counted
        ("She won 52% of the vote.", "She won 52% of the votes.", "same: nothing that is named differs", "same"),
        ("Nine crew members died.", "Nine members of the crew died.", "same: nothing that is named differs", "same"),
        ("Nine crewmen died.", "Nine members of the crew died.", "same: nothing that is named differs", "same"),
        ("Nine staff members died.", "Nine employees died.", "same: nothing that is named differs", "same"),
        ("Nine crew died.", "Nine members of the board died.", "different noun: crew against member", "different"),
        ("12 crew died.", "60 people died.", "same: nothing that is named differs", "same"),
        ("There were 12 crew on board.", "There were 60 people on board.", "part 1: crew against all people", "part"),
        ("It had 40 passengers.", "It had 60 people on board.", "part 1: passenger against all people", "part"),
        (
            "It was a magnitude-6 quake.",
            "The quake had a magnitude of 7.",
            "same: nothing that is named differs",
            "same",
        ),
        ("The deal is worth $4 million.", "A $6 million deal came.", "same: nothing that is named differs", "same"),
        ("40 men were killed.", "60 people were killed.", "part 1: man against all people", "part"),
        ("60 men were killed.", "40 people were killed.", "part 1: man against all people", "part"),
        ("40 were killed.", "60 men were killed.", "part 0: man against all people", "part"),
        ("40 soldiers were killed.", "60 people were killed.", "same: nothing that is named differs", "same"),
        ("40 men were killed.", "60 women were killed.", "different noun: man against woman", "different"),
        ("40 men were killed.", "60 people were injured.", "different noun: man against person", "different"),
        ("There are 40 men.", "There are 60 Ghanaian people.", "different noun: man against person", "different"),
        ("There are 40 Ghanaian men.", "There are 60 Ghanaian people.", "part 1: man against all people", "part"),
        ("There are 60 people.", "There are 40 women.", "part 0: woman against all people", "part"),
        (
            "There are 30 people.",
            "There are 40 women.",
            "unknown noun: woman against people, of whom nothing else is told",
            "unknown",
        ),
        ("There are 40 soldiers.", "There are 60 people.", "same: nothing that is named differs", "same"),
        ("It was 40.", "It was 60.", "unknown noun: the text does not say what is counted", "same"),
        ("It was 40.", "It was 60 boats.", "unknown noun: the text does not say what is counted", "same"),
        # what a film takes in at its opening is in its gross
        (
            '"Heron Bay" opened to $20 million.',
            '"Heron Bay" has grossed $50 million.',
            "part 1: opening is a part of gross",
            "part",
        ),
        (
            '"Heron Bay" opened to $20 million at home.',
            '"Heron Bay" has grossed $50 million at home.',
            "part 1: opening is a part of gross",
            "part",
        ),
        (
            '"Heron Bay" opened to $80 million.',
            '"Heron Bay" has grossed $50 million.',
            "unknown: only one text says what happened to them (earn)",
            "different",
        ),
        # whose it is
        ("Brazil has 40 boats.", "Ghana has 60 boats.", "different subject: brazil against ghana", "different"),
        ("Alder has 40 boats.", "Alder Group has 60 boats.", "same: nothing that is named differs", "same"),
        (
            "Alder Group has 40 boats.",
            "Birch Group has 60 boats.",
            "different subject: alder group against birch group",
            "different",
        ),
        ("Brazil has 40 boats.", "Alder has 60 boats.", "same: nothing that is named differs", "same"),
        ("Alder has 40 boats.", "Brazil has 60 boats.", "same: nothing that is named differs", "same"),
        (
            "Revenue of Alder was $40 million.",
            "Revenue of Birch was $60 million.",
            "different subject: alder against birch",
            "different",
        ),
        # two dates
        (
            "Ida Roe was born on 4 May 1918.",
            "Tom Lind was born on 4 May 1919.",
            "different subject: ida roe against tom lind",
            "different",
        ),
        (
            "Ida Roe was born on 4 May 1918.",
            "Ida Roe was born on 4 May 1919.",
            "same: nothing that is named differs",
            "same",
        ),
        (
            "Ida Roe was born on 4 May 1918.",
            "Ida Roe died on 4 May 1919.",
            "different noun: birth against death",
            "different",
        ),
    ],
)
def test_what_two_figures_are_to_each_other(one: str, two: str | None, told: str, lenient: str) -> None:
    assert told_of_texts(one, two) == (told, lenient)


NOBODY = "unknown: the texts do not say whose ages they are"
ALONE = "different subject: {} stands in one text alone"
WEAK = "unknown noun: nothing but the noun says that they are one thing"


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        ("A 14-year-old boy was hurt.", "A 24-year-old man was hurt.", NOBODY),
        ("Ana Roe, 41, was hurt.", "A man, aged 24, was hurt.", NOBODY),
        ("Ana Roe, 41, was hurt.", "Ana Roe, 44, was hurt.", "same: nothing that is named differs"),
        ("Ana Roe, 41, was hurt.", "Kim Sand, aged 44, was hurt.", "different subject: ana roe against kim sand"),
        # a text that never names whom the other figure is of
        ("Alder has 40 boats.", "There are 45 boats.", ALONE.format("alder")),
        ("Alder has 40 boats.", "There are 40 boats.", WEAK),
        ("Alder has more than 40 boats.", "There are 45 boats.", WEAK),
        ("Alder has more than 40 boats.", "There are 150 boats.", ALONE.format("alder")),
        ("Alder has 40 boats.", "Birch likes Alder. There are 45 boats.", WEAK),
        ("Roth has 40 boats.", "Birch likes Rothe. There are 45 boats.", WEAK),
        ("Ott has 40 boats.", "Birch likes Hotta. There are 45 boats.", ALONE.format("ott")),  # too short to look for
        ("Ghana has 40 boats.", "There are 45 boats.", WEAK),  # the country may be that of the other text
    ],
)
def test_whose_the_figures_of_long_texts_are(one: str, two: str, told: str) -> None:
    a, b = figures(one + REST, "a")[0], figures(two + REST, "b")[0]
    assert told_both_ways(a, b) == told
    assert align(a, b, DEFAULTS, lenient=True).relation == ("different" if "against" in told else "same")
