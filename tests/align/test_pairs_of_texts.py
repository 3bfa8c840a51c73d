"""What the figures of natural texts are to each other, and why: field by field."""

from __future__ import annotations

import pytest

import discrep
from discrep.align import align
from discrep.align.alignment import Alignment
from discrep.claims import Claim
from discrep.settings import DEFAULTS, Settings

# of texts that tell of more than one thing
REST = (
    " The trial ran at 140 clinics in six countries, the company said. Doctors welcomed the result, and the regulator"
    " in Norvale wants to see all of the data before it decides, which may take until the summer of next year."
) * 2
GIVEN = Settings(parts={"vehicle": ("lorry",), "Norvale": ("Selby",)})


def figures(text: str, id: str) -> list[Claim]:
    return discrep.extract(discrep.Document(text, id), keep="dates")


def said(found: Alignment) -> str:
    """The relation, the field, which is the whole, and why."""
    words = (str(word) for word in (found.relation, found.field, found.whole) if word is not None)
    return f"{' '.join(words)}: {found.reason}"


def told_both_ways(a: Claim, b: Claim, settings: Settings = DEFAULTS) -> str:
    """What is said of two figures, which is the same in whatever order they are looked at."""
    found, turned = align(a, b, settings), align(b, a, settings)
    assert (turned.relation, turned.field) == (found.relation, found.field)
    assert turned.whole == (None if found.whole is None else 1 - found.whole)
    return said(found)


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
        # all of it, a part, what was before
        (
            "Revenue rose to $52 million from $40 million.",
            None,
            "different time: what came about before against what came about after",
            "same",
        ),
        (
            "Births rose to 52 from 40.",
            None,
            "different time: what came about before against what came about after",
            "same",
        ),
        ("The firm sold 52 boats, up from 40.", None, "same: nothing that is named differs", "same"),
        (
            "Analysts expect revenue of $52 million, up from $40 million.",
            None,
            "same: nothing that is named differs",
            "same",
        ),
        ("Revenue was revised to $52 million from $40 million.", None, "same: nothing that is named differs", "same"),
        (
            "The club grew from 40 members.",
            "The club had 45 members.",
            "unknown time: the figure before a change, and the text does not say of when",
            "same",
        ),
        ("The club grew from 40 members.", "The club had 40 members.", "same: nothing that is named differs", "same"),
        (
            "The bank raised its estimate of revenue from $40 million.",
            "The bank estimates revenue at $45 million.",
            "unknown time: the figure before a change, and the text does not say of when",
            "same",
        ),
        (
            "The bank expects revenue to rise from $40 million.",
            "The bank expects revenue of $45 million.",
            "same: nothing that is named differs",
            "same",
        ),
        (
            "In 2023 the club had grown from 40 members.",
            "In 2024 the club had 45 members.",
            "different time: 2023 against 2024",
            "different",
        ),
        (
            "In 2023 the club had grown from 40 members.",
            "The club had 45 members.",
            "unknown time: the figure before a change, and the text does not say of when",
            "same",
        ),
        (
            "Attendance reached a record 400 visitors.",
            "300 visitors came.",
            "same: nothing that is named differs",
            "same",
        ),
        # a level, or what came about over a time
        (
            "The firm has 40 employees.",
            "The firm hired 60 employees.",
            "different kind: a stock against a flow",
            "different",
        ),
        (
            "The dead numbered 40 as of 3 May 2024.",
            "60 people were killed in May 2024.",
            "different kind: a stock against a flow",
            "different",
        ),
        (
            "The dead numbered 40 as of 3 May 2024.",
            "The dead numbered 60 as of 3 May 2024.",
            "same: nothing that is named differs",
            "same",
        ),
        (
            "60 people were killed on 3 May 2024.",
            "40 people were killed in May 2024.",
            "same: nothing that is named differs",
            "same",
        ),
        # who is left out by name
        (
            "40 people died, including the gunman.",
            "39 people died, excluding the gunman.",
            "different member: with gunman against without gunman",
            "different",
        ),
        ("40 people died, including the gunman.", "39 people died.", "same: nothing that is named differs", "same"),
        # steps
        (
            "The state ordered 60 tanks.",
            "The state received 40 tanks.",
            "unknown: only one text says the step (ordered)",
            "same",
        ),
        (
            "The state ordered 40 tanks.",
            "The state received 60 tanks.",
            "part 1: ordered is a step of the whole group",
            "same",
        ),
        (
            "60 soldiers were trained.",
            "40 soldiers arrived.",
            "part 0: arrived is a later phase of the same group than trained",
            "part",
        ),
        (
            "40 soldiers were trained.",
            "60 soldiers arrived.",
            "different phase: arrived is a later phase than trained, and the figures do not nest",
            "different",
        ),
        (
            "60 people were infected.",
            "40 people recovered.",
            "part 0: recovered is a later phase of the same group than infected",
            "part",
        ),
        (
            "60 soldiers were trained.",
            "40 soldiers recovered.",
            "different phase: trained against recovered",
            "different",
        ),
        # what happened
        ("60 casualties were reported.", "40 people were killed.", "part 0: kill: some of those of casualty", "part"),
        (
            "40 casualties were reported.",
            "60 people were killed.",
            "different noun: casualty against kill",
            "different",
        ),
        ("40 people were killed.", "60 people were injured.", "different noun: kill against injure", "different"),
        ("40 mills burned.", "There are 60 mills.", "unknown: only one text says what happened to them (burn)", "same"),
        ("Inflation hit 4%.", "Inflation was 6%.", "same: nothing that is named differs", "same"),
        # where
        (
            "60 mills burned in Norvale.",
            "40 mills burned in northern Norvale.",
            "part 0: northern norvale lies in norvale",
            "part",
        ),
        (
            "60 mills burned in Norvale.",
            "80 mills burned in northern Norvale.",
            "different place: northern norvale is a part of norvale",
            "different",
        ),
        (
            "60 mills burned in Norvale.",
            "80 mills burned in Selby.",
            "different place: norvale against selby",
            "different",
        ),
        ("60 mills burned in Norvale.", "80 mills burned.", "same: nothing that is named differs", "same"),
        # has it come about?
        (
            "The hall has a capacity of 400 people.",
            "300 people came.",
            "different modality: capacity against done",
            "different",
        ),
        (
            "The hall has a capacity of 400 people.",
            "300 people are expected.",
            "different modality: capacity against expected",
            "different",
        ),
        (
            "Alder plans to build 40 boats.",
            "Alder expects to build 60 boats.",
            "same: nothing that is named differs",
            "same",
        ),
        (
            "Alder expects a harvest of 40 tonnes.",
            "Alder estimated the harvest at 50 tonnes.",
            "same: nothing that is named differs",
            "same",
        ),
        (
            "Alder expects a harvest of 40 tonnes.",
            "The harvest was 50 tonnes.",
            "different modality: expected against done",
            "different",
        ),
        (
            "The hall has a capacity of 400 people.",
            "An estimated 300 people came.",
            "different modality: capacity against done",
            "different",
        ),
        (
            "Alder plans to build 40 boats in 2024.",
            "Alder estimates that it built 50 boats in 2024.",
            "different modality: planned against done",
            "different",
        ),
        (
            "Alder denied that 40 boats sank.",
            "Alder plans to sink 40 boats.",
            "different modality: done against planned",
            "different",
        ),
        # of which of them
        (
            '"Heron Bay" made $90 million at home.',
            '"Heron Bay" has grossed $110 million worldwide.',
            "part 1: domestic is a part of worldwide",
            "part",
        ),
        (
            '"Heron Bay" made $90 million at home.',
            '"Heron Bay" has grossed $110 million.',
            "unknown population: only one text says of which (domestic)",
            "same",
        ),
        (
            '"Heron Bay" made $90 million at home.',
            '"Heron Bay" has grossed a total of $110 million.',
            "unknown population: only one text says of which (domestic)",
            "same",
        ),
        (
            '"Heron Bay" made $90 million worldwide.',
            '"Heron Bay" has grossed a total of $110 million.',
            "same: nothing that is named differs",
            "same",
        ),
        (
            '"Heron Bay" made $90 million worldwide.',
            '"Heron Bay" has grossed $110 million.',
            "unknown population: only one text says of which (worldwide)",
            "same",
        ),
        (
            '"Heron Bay" made more than $90 million at home.',
            '"Heron Bay" has grossed $150 million.',
            "unknown population: only one text says of which (domestic)",
            "same",
        ),
        (
            '"Heron Bay" made more than $90 million at home.',
            '"Heron Bay" has grossed $92 million.',
            "same: nothing that is named differs",
            "same",
        ),
        (
            '"Heron Bay" made $90 million at home.',
            '"Heron Bay" has grossed $110 million abroad.',
            "different population: domestic against foreign",
            "different",
        ),
        (
            "Alder raised $20 million in a Series A round.",
            "Alder raised $30 million in a Series B round.",
            "different population: series a against series b",
            "different",
        ),
        (
            "40 Ghanaian men came.",
            "60 Togolese men came.",
            "different population: ghanaian against togolese",
            "different",
        ),
        ("40 Ghanaian men came.", "60 men of Ghana came.", "same: nothing that is named differs", "same"),
        (
            "40 red old boats came.",
            "60 tall blue boats came.",
            "different population: old red against blue tall",
            "different",
        ),
        ("40 red old boats came.", "60 old blue boats came.", "same: nothing that is named differs", "same"),
        ("7 swing states voted.", "41 states voted.", "unknown parts: only one text says of which (swing)", "same"),
        (
            "7 small swing states voted.",
            "41 states voted.",
            "unknown parts: only one text says of which (small swing)",
            "same",
        ),
        ("14 swing states voted.", "41 states voted.", "same: nothing that is named differs", "same"),
        (
            "Three quarters of the mills burned.",
            "40% of the mills burned.",
            "same: nothing that is named differs",
            "same",
        ),
        (
            "The old mill was built on 4 May 1918.",
            "The new school was built on 4 May 1919.",
            "different subject: the texts do not tell of one and the same event",
            "different",
        ),
        (
            "The old mill was built on 4 May 1918.",
            "The old mill was built on 4 May 1919.",
            "same: nothing that is named differs",
            "same",
        ),
        (
            "The war began on 4 May 1918.",
            "The war of the Alder began on 4 June 1919.",
            "different subject: the texts do not tell of one and the same event",
            "same",
        ),
        (
            "Revenue was revised to $52 million. It was up from $40 million.",
            None,
            "same: nothing that is named differs",
            "same",
        ),
        (
            "Lind estimates that revenue was $52 million. It was up from $40 million.",
            None,
            "same: nothing that is named differs",
            "same",
        ),
        ("It had 60, ten of them boats.", None, "part 0: a part of the figure before it", "part"),
        ("It had 60 boats, ten of them red.", None, "part 0: a part of the figure before it", "part"),
    ],
)
def test_what_two_figures_are_to_each_other(one: str, two: str | None, told: str, lenient: str) -> None:
    a, b = (figures(one, "a") if two is None else [figures(one, "a")[0], figures(two, "b")[0]])[:2]
    assert told_both_ways(a, b) == told
    assert align(a, b, DEFAULTS, lenient=True).relation == lenient


PART = "part 0: a part of the figure before it"
SIBLINGS = "different parts: two parts of one whole"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # of three figures the first and the second, the first and the third, the second and the third
        ("60 boats came. Ten of them sank, twelve of them burned.", (PART, PART, SIBLINGS)),
        ("60 boats came. Twelve of them sank, ten of them burned.", (PART, PART, SIBLINGS)),
        ("60 men came. Five of them were boys and eight of them girls.", (PART, PART, SIBLINGS)),
        ("60 men came. Eight of them were soldiers, five of them officers.", (PART, PART, PART)),
        (
            "60 men came. Five boats sank, ten of them red.",
            ("different noun: man against boat", "different noun: man against boat", PART),
        ),
    ],
)
def test_parts_of_the_figures_before_them(text: str, told: tuple[str, ...]) -> None:
    a, b, c = figures(text, "a")
    assert (told_both_ways(a, b), told_both_ways(a, c), told_both_ways(b, c)) == told


def test_two_parts_of_one_whole_are_no_contradiction() -> None:
    text = "60 men came. Five of them were boys and eight of them girls."
    assert {finding.verdict for finding in discrep.compare([text], trace=True).findings} <= {
        "compatible",
        "not-comparable",
    }


def test_a_part_is_one_of_the_figures_of_its_own_text() -> None:
    (a,), b = figures("There were 40 boats in all the mills.", "a"), figures("60 boats came, ten of them red.", "b")[1]
    assert told_both_ways(a, b) == "part 0: one figure counts a part"


@pytest.mark.parametrize(("letters", "told"), [(240, PART), (241, "different noun: man against person")])
def test_how_far_back_the_whole_of_a_part_may_stand(letters: int, told: str) -> None:
    between = " men came. " + "x" * (letters - 13) + ". "
    assert len(between) == letters
    a, b = figures(f"60{between}Ten of them drowned.", "a")
    assert told_both_ways(a, b) == told


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        ("60 vehicles burned.", "40 lorries burned.", "part 0: lorry is a part of car"),
        ("40 lorries burned.", "60 vehicles burned.", "part 1: lorry is a part of car"),
        (
            "40 vehicles burned.",
            "60 lorries burned.",
            "different noun: two nouns, and nothing beside them says that one thing is counted",
        ),
        ("60 mills burned in Norvale.", "40 mills burned in Selby.", "part 0: selby lies in norvale"),
        ("60 mills burned in Norvale.", "80 mills burned in Selby.", "different place: selby is a part of norvale"),
    ],
)
def test_parts_that_the_settings_give(one: str, two: str, told: str) -> None:
    assert told_both_ways(figures(one, "a")[0], figures(two, "b")[0], GIVEN) == told


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
