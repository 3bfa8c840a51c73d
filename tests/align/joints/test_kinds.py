"""Kinds that make up all of something: which figures are of one set, and which figure is for all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.joints.kinds import _of_people, _rest, _short, _sided, _whole, kinds
from discrep.align.joints.near import Told
from discrep.align.joints.sides import Side, apart
from discrep.claims import Claim

RAIN = "Rain fell. Nobody came out at all."
FOUND = (True, False)
FAILS = (False, True)


def figures(*texts: str) -> list[Claim]:
    return [c for i, text in enumerate(texts) for c in discrep.extract(discrep.Document(text, id=f"d{i}"))]


def joined(*texts: str) -> dict[str, tuple[bool, bool]]:
    """What kinds come to: whether that fits, and whether the words tie the figures."""
    return {joint.words: (joint.fits, joint.told) for joint in kinds(Told(figures(*texts)))}


def dogs(times: int) -> str:
    return "It has 7 dogs. " * times


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        # the smallest sum
        (("The boat carried seven passengers and three crew, ten people.",), "7 + 3 = 10"),
        (("The boat carried seven passengers and two crew, nine people.",), None),
        # a small sum beside its parts, before them or behind them
        (("The boat held 12 people. It had nine passengers and three crew.",), "9 + 3 = 12"),
        (("The boat held 12 people. It had nine passengers. It had three crew.",), "9 + 3 = 12"),
        (("The boat had nine passengers. It had three crew. It held 12 people.",), "9 + 3 = 12"),
        (("It carried five men and four women. It carried three children. All 12 people swam.",), "5 + 4 + 3 = 12"),
        (("All 12 people swam. It carried five men. It carried four women and three children.",), "5 + 4 + 3 = 12"),
        ((f"The boat held 12 people. {RAIN} It had nine passengers and three crew.",), None),
        ((f"The boat held 19 people. {RAIN} It had 16 passengers and three crew.",), None),
        ((f"The boat held 20 people. {RAIN} It had 17 passengers and three crew.",), "17 + 3 = 20"),
        # people of another text
        (("The boat had 16 passengers and three crew.", "The boat held 19 people."), None),
        (("The boat had 17 passengers and three crew.", "The boat held 20 people."), "17 + 3 = 20"),
        # tickets of another text
        (("The hall has 62 seats and 37 standing places.", "The club sold 99 tickets."), None),
        (("The hall has 63 seats and 37 standing places.", "The club sold 100 tickets."), "63 + 37 = 100"),
        (("The hall has 63 seats and 37 standing places.", "The club sold an average of 100 tickets."), None),
        (("The hall has 22 seats and 16 standing places.", "The club sold 38 tickets."), None),
        # a hedge leaves too much room
        (("The plane carried about 65 passengers and six crew. All 71 people got out.",), None),
        # one kind only
        (("The plane carried 65 passengers and six pilgrims. All 71 people got out.",), None),
        # as many more as another text counts with them
        (("A bus had 41 passengers and two drivers.", "It had 50 people, seven of them unlisted."), "41 + 2 + 7 = 50"),
        (("A bus had 40 passengers and two drivers.", "It had 49 people aboard, seven of them unlisted."), None),
        # apart in one text
        ((f"It has 26 men. {RAIN} It has 24 women. {RAIN} It has 50 people.",), "26 + 24 = 50"),
        ((f"It has 25 men. {RAIN} It has 24 women. {RAIN} It has 49 people.",), None),
        ((f"It fed 40 people. It has 312 men. {RAIN} It has 305 women. It has 617 people.",), "312 + 305 = 617"),
        ((f"It has 312 men. It has 12 dogs. {RAIN} It has 305 women. It has 617 people.",), "312 + 305 = 617"),
        ((f"It has 312 seats. {RAIN} It has 305 standing places. {RAIN} It sold 617 tickets.",), None),
        ((f"It has 312 men. {RAIN} It has 305 males. {RAIN} It has 617 people.",), None),
        # one kind of each text, and all of them beside one
        (("It has 312 men.", "It has 305 women, 617 people in all."), "312 + 305 = 617"),
        (("It has 312 men.", "It has 305 males, 617 people in all."), None),
        (("It has 312 men.", f"It has 305 women. {RAIN} It sold 617 tickets."), None),
        (("It has 312 men.", "It has 305 women, an average of 617 people."), None),
        (("It has 11 males. It has 312 men.", "It has 305 women, 617 people in all."), "312 + 305 = 617"),
        (("It has 112 men.", "It has ten women, 122 people in all."), "112 + 10 = 122"),
        (("It has 112 men.", "It has nine women, 121 people in all."), None),
        (("It has 63 men.", "It has 37 women, 100 people in all."), "63 + 37 = 100"),
        (("It has 62 men.", "It has 37 women, 99 people in all."), None),
    ],
)  # fmt: skip
def test_kinds(texts: tuple[str, ...], words: str | None) -> None:
    assert joined(*texts) == ({} if words is None else {words: FOUND})


def test_two_figures_for_all_are_told_once() -> None:
    text = f"It has 312 men. {RAIN} It has 305 women. {RAIN} It has 617 people. It fed 617 people."
    assert len(list(kinds(Told(figures(text))))) == 1


@pytest.mark.parametrize(("between", "found"), [(11, True), (12, False)])
def test_figures_between_the_kinds_and_all(between: int, found: bool) -> None:
    """Twelve figures on either side of the first kind are looked at."""
    text = f"The ferry sold 71 tickets. {dogs(between)}It carried 65 passengers and six crew."
    assert bool(joined(text)) is found


@pytest.mark.parametrize(("between", "found"), [(7, True), (8, False)])
def test_figures_between_two_kinds(between: int, found: bool) -> None:
    assert bool(joined(f"It has 617 people. It has 312 men. {dogs(between)}It has 305 women.")) is found


@pytest.mark.parametrize(("before", "found"), [(14, True), (15, False)])
def test_figures_of_one_kind_in_all_texts(before: int, found: bool) -> None:
    """Of each group the first sixteen."""
    men = "It has 7 men. " * before + "It has 312 men."
    assert bool(joined(men, "It has 305 women, 617 people in all.")) is found


@pytest.mark.parametrize(("before", "found"), [(7, True), (8, False)])
def test_wholes_of_another_text_that_leave_the_kinds(before: int, found: bool) -> None:
    """Eight of those that leave as many are looked at."""
    guests = "It had 50 halls, seven of them old. " * before + "It had 50 people aboard, seven of them unlisted."
    assert bool(joined("A bus had 41 passengers and two drivers.", guests)) is found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Of the 86 buses, 59 are new and the other 17 are old.", "59 + 17 = 76"),
        ("Of the 86 buses, 59 are new and the other 17 are old. It has three halls.", "59 + 17 = 76"),
        ("Of the 86 buses, 59 are new and the remaining           17 are old.", "59 + 17 = 76"),
        ("Of the 86 buses, 59 are new and the remaining            17 are old.", None),
        ("Of the 80 buses, 40 are new and the other 20 are old.", "40 + 20 = 60"),
        # with ten more they come to all
        ("Of the 86 buses, 59 are new and the other 17 are old. It lent ten buses.", None),
        # or to something else that is told: 18 of 94
        ("Of the 94 buses, 59 are new and the other 17 are old. It lent ten buses to a school of 86.", None),
        # nobody says that the others are of those of the sentence before
        ("It has 86 buses. It keeps 59 new ones and the other 17 are old.", None),
        ("It has about 86 buses. Of the about 86 buses, 59 are new and the other 17 are old.", None),
        # nobody is left: of the dead
        ("The toll stood at 83. Crews found 41 bodies, and 26 people were never found.", "41 + 26 = 67"),
        ("The toll stood at 83. It had 12 boats. It found 41 bodies, and 26 people were never found.", "41 + 26 = 67"),
        ("The tug had 83 lamps. It had 12 boats. It found 41 bodies, and 26 people were never found.", None),
    ],
)  # fmt: skip
def test_words_that_leave_nobody_out(text: str, words: str | None) -> None:
    assert joined(text) == ({} if words is None else {words: FAILS})


@pytest.mark.parametrize(("between", "found"), [(6, True), (7, False)])
def test_the_dead_stand_near_those_who_were_never_found(between: int, found: bool) -> None:
    """The first kind is one of eight figures before the last."""
    text = f"The toll stood at 83. {dogs(between)}Crews found 41 bodies, and 26 people were never found."
    assert bool(joined(text)) is found


@pytest.mark.parametrize(("new", "fails"), [(59, True), (69, False)])
def test_kinds_that_come_to_all_leave_nobody_out(new: int, fails: bool) -> None:
    told = Told(figures(f"Of the 86 buses, {new} are new and the other 17 are old."))
    run = _sided(told.claims, told)[1:]
    assert (_short(run, told) is not None) is fails


def test_the_two_sides_of_a_vote() -> None:
    told = Told(figures("The club has 60 members in 12 halls. They approved it by 28 votes to 17, with three absent."))
    sided = _sided(told.claims, told)
    assert [claim for claim, _ in sided] == told.claims
    assert [its for claim, its in sided if claim.quantity.text in ("28", "17")] == [{("votes", 0)}, {("votes", 1)}]


@pytest.mark.parametrize(
    ("role", "whole"),
    [(None, True), ("total", True), ("record", True), ("change", False), ("average", False), ("part", False)],
)
def test_what_can_be_all(role: str | None, whole: bool) -> None:
    (claim,) = figures("It has 71 boats.")
    made = replace(claim, measurand=replace(claim.measurand, role=role))
    assert _whole(made) is whole
    assert not _whole(replace(made, measurand=replace(made.measurand, per="year")))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("It carried 65 passengers, six crew. The ferry had 71 people.", True),
        ("It carried 65 passengers, six crew. The ferry had 71 lamps.", False),
        ("It carried 65 passengers, six crew. The ferry is licensed for 71 people.", False),
        ("It carried 65 passengers, six crew. The ferry can hold 71 people.", False),
        ("It sold 65 red lamps, six blue lamps. The mill has 71 lamps.", True),
        ("It sold 65 red lamps, six blue lamps. The mill has 71 boats.", False),
    ],
)
def test_people_or_things_of_one_noun(text: str, people: bool) -> None:
    """How many there could be is not how many there are."""
    told = Told(figures(text))
    *parts, total = told.claims
    assert _of_people(total, parts, told) is people
    assert not _of_people(replace(total, measurand=replace(total.measurand, noun=None)), parts, told)


@pytest.mark.parametrize(
    ("texts", "rest"),
    [
        (("The hall had 80 guests, five of them uninvited.",), [75]),
        (("The hall had 80 guests and five dogs.",), []),
        (("The hall had 80 guests, 80 of them uninvited.",), []),
        (("The hall had 80 guests. Five of them were uninvited.",), []),
        (("The firm made $80 million, $5 million of it abroad.",), []),
    ],
)
def test_what_is_left_of_a_whole(texts: tuple[str, ...], rest: list[int]) -> None:
    assert list(_rest(Told(figures(*texts)))) == rest


@pytest.mark.parametrize(
    ("each", "are"),
    [
        ([{("a", 0)}, {("a", 1)}], True),
        ([{("a", 0)}, {("a", 0)}], False),
        ([{("a", 0)}, {("b", 1)}], False),
        ([{("a", 0), ("a", 1)}, {("a", 0)}], True),
        ([{("a", 0), ("b", 0)}, {("a", 0), ("b", 1)}], True),
        ([{("a", 0)}, {("a", 1)}, {("a", 0)}], False),
        ([{("a", 0)}, {("a", 1)}, {("a", 0), ("a", 1)}], False),
        ([{("a", 0)}, {("a", 1)}, {("a", 0), ("a", 2)}], True),
        ([{("a", 0)}, set()], False),
        ([set(), {("a", 0)}], False),
    ],
)
def test_each_is_of_a_kind_of_its_own(each: list[set[Side]], are: bool) -> None:
    assert apart([frozenset(its) for its in each]) is are
