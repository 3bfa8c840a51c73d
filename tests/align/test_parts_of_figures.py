"""Figures that are parts of others, by their words or by the settings."""

from __future__ import annotations

import datetime

import pytest
from pairing import figures, told_both_ways

import discrep
from discrep.settings import Settings

PART = "part 0: a part of the figure before it"
SIBLINGS = "different parts: two parts of one whole"
GIVEN = Settings(parts={"vehicle": ("lorry",), "Norvale": ("Selby",)})


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


@pytest.mark.parametrize(("verb", "noun"), [("fell", "fall"), ("rose", "rise")])
@pytest.mark.parametrize(("part", "code"), [("30", "C505"), ("41", "D102")])
def test_parts_of_a_change_whichever_way_it_went(verb: str, noun: str, part: str, code: str) -> None:
    text = f"Sales {verb} by $40 million, of which a {noun} of ${part} million was in Alder."
    assert [finding.code for finding in discrep.compare([text]).findings] == [code]


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


CHILDREN = "part 1: child against all people"
DAYS = "different time: a figure of 2024-05-0{} against one of 2024-05-0{}"


@pytest.mark.parametrize(
    ("part", "day", "whole", "other", "told"),
    [
        # the missing of two days, whichever is the later
        ("30 children were missing.", 3, "20 people were missing.", 4, DAYS.format(3, 4)),
        ("30 children were missing.", 4, "20 people were missing.", 3, DAYS.format(4, 3)),
        ("30 children were missing.", 3, "20 people were missing.", 3, CHILDREN),
        ("30 children were missing.", 3, "40 people were missing.", 4, CHILDREN),
        # the dead are more on a later day
        ("30 children were killed.", 4, "20 people were killed.", 3, DAYS.format(4, 3)),
        ("30 children were killed.", 3, "20 people were killed.", 4, CHILDREN),
        ("30 children were killed.", 3, "20 people were killed.", None, CHILDREN),
    ],
)
def test_a_part_and_a_whole_of_two_days(part: str, day: int, whole: str, other: int | None, told: str) -> None:
    (a,) = figures(part, "a", datetime.date(2024, 5, day))
    (b,) = figures(whole, "b", None if other is None else datetime.date(2024, 5, other))
    assert told_both_ways(a, b) == told
