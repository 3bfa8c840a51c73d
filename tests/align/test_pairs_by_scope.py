"""What the figures of natural texts are to each other, and why: by scope, time and place, and whether it came about."""

from __future__ import annotations

import pytest
from pairing import told_of_texts


@pytest.mark.parametrize(
    ("one", "two", "told", "lenient"),
    [
        # two figures of one text, or the first figures of two; at last the relation where open parts are meant to be
        # alike
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
def test_how_much_of_one_thing_two_figures_tell(one: str, two: str | None, told: str, lenient: str) -> None:
    assert told_of_texts(one, two) == (told, lenient)
