"""The levels of a change and the words before them: how far both may stand, and what the words ask of them."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import discrep
from discrep.align.joints.changes import changes
from discrep.claims import Claim, levels

THINGS = (
    "mills ports halls lamps towers wells farms ponds gates banks inns looms kilns docks barns vaults moats stalls "
    "quays yards forges chapels cellars orchards"
).split()


def figures(text: str) -> list[Claim]:
    return levels(discrep.extract(text))


def found(claims: list[Claim] | str) -> list[tuple[str, bool]]:
    """What the figures come to, and whether the text proves itself wrong by it."""
    given = figures(claims) if isinstance(claims, str) else claims
    return [(joint.words, joint.fails) for joint in changes(given)]


DOUBLED = [("60 is 1.5 times 40, and doubled is told", True)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        # five words at most, and sixty characters
        ("The fleet doubled in the year from 40 to 60 boats.", True),
        ("The fleet doubled in the long year from 40 to 60 boats.", False),
        (f"The fleet doubled {'x' * 46} from 40 to 60 boats.", True),
        (f"The fleet doubled {'x' * 47} from 40 to 60 boats.", False),
        # those of the same sentence
        ("Doubled from 40 to 60 boats, the fleet is at sea.", True),
        ("Prices doubled. Sales went from 40 to 60 boats.", False),
    ],
)
def test_words_before_two_levels(text: str, read: bool) -> None:
    assert found(text) == DOUBLED * read


def test_words_of_a_text_whose_sentences_are_not_known() -> None:
    claims = [replace(claim, sentence=None) for claim in figures("Doubled from 40 to 60 boats, it is at sea.")]
    assert found(claims) == DOUBLED


@pytest.mark.parametrize(("after", "fails"), [("89", True), ("90", False), ("110", False), ("111", True)])
def test_doubled_is_said_of_a_tenth_more_or_less(after: str, fails: bool) -> None:
    assert bool(found(f"The fleet doubled from 50 to {after} boats.")) is fails


def test_a_hedge_at_the_head_of_a_sentence() -> None:
    text = "{}oubled from 40 to 85 boats, the fleet is at sea."
    assert found(text.format("D")) == []
    assert found(text.format("Nearly d")) == [("85 is 2.125 times 40, and doubled is told", True)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The fleet rose sharply from 120 to 100 boats.", ["120 to 100 is no rise"]),
        ("The fleet fell sharply from 100 to 120 boats.", ["100 to 120 is no fall"]),
        # no verb stands there
        ("Exports fell last: 120 boats, up from 100.", []),
        ("120 boats came, up from 100.", []),
    ],
)
def test_the_verb_before_two_levels(text: str, words: list[str]) -> None:
    assert found(text) == [(each, True) for each in words]


def test_the_level_before_may_leave_out_what_it_is_told_of_each() -> None:
    """From 120 boats a year to 100, or from 120 to 100 boats a year."""
    before, after = figures("Output rose from 120 to 100 boats a year.")
    alone = replace(before, measurand=replace(before.measurand, per=None))
    assert (before.measurand.per, after.measurand.per) == ("year", "year")
    for first in (before, alone):
        assert found([first, after]) == [("120 to 100 is no rise", True)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # of one noun, or of none of its own
        ("Boats rose 10 percent, from 100 boats to 120 boats.", "100 to 120 is 20 percent"),
        ("Output rose 10 percent, from 100 boats to 120 boats.", "100 to 120 is 20 percent"),
        ("Rents rose 10 percent, and the fleet went from 100 boats to 120 boats.", None),
        # two figures beside each other, not three
        ("The fleet grew by 10 boats to 120 boats in 3 ports, up from 100 boats.", "100 to 120 is 20"),
        ("The fleet grew by 10 boats to 120 boats in 3 ports and 5 towns, up from 100 boats.", None),
        ("Up from 100 boats, the fleet grew by 10 boats to 120 boats.", "100 to 120 is 20"),
        ("Up from 100 boats in 3 ports, the fleet grew by 10 boats to 120 boats.", None),
        # "against" right before the level tells of a rival's
        ("The price rose by 40 cents against odds from $2.40 to $2.90.", "2.4 to 2.9 is 0.5"),
    ],
)
def test_the_size_of_a_change_against_its_levels(text: str, words: str | None) -> None:
    assert found(text) == ([] if words is None else [(words, True)])


def test_what_a_rival_has_is_no_level() -> None:
    ((_, fails),) = found("The price rose 40 cents to $2.90, more than the $2.40 of a rival.")
    assert not fails


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # ten are no chance, nine are
        ("It has 51,240 residents, a gain of 10. A year before it had 51,230 residents.", "51,230 to 51,240 is 10"),
        ("It has 51,240 residents, a gain of 9. A year before it had 51,231 residents.", None),
        # of shares any that is no rough one
        (
            "It has 51,240 residents, a gain of 3 percent. A year before it had 49,748 residents.",
            "49,748 to 51,240 is 2.999 percent",
        ),
        ("It has 51,240 residents, a gain of about 3 percent. A year before it had 49,748 residents.", None),
        # all of them, or a part
        (
            "It has 51,240 residents in all, a gain of 1,130. A year before it had 50,110 residents.",
            "50,110 to 51,240 is 1,130",
        ),
        (
            "The town had 51,240 residents, 51,120 of them taxed, a gain of 1,130. "
            "A year before 49,990 of its residents were taxed.",
            "49,990 to 51,120 is 1,130",
        ),
    ],
)
def test_levels_that_only_the_numbers_tell(text: str, words: str | None) -> None:
    assert found(text) == ([] if words is None else [(words, False)])


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize(("others", "near"), [(22, True), (23, False)])
def test_levels_stand_near_a_change(others: int, near: bool, behind: bool) -> None:
    """Twenty-four figures lie at most from one to the other."""
    between = " ".join(f"It has {i + 3} {thing}." for i, thing in enumerate(THINGS[:others]))
    gain, before = "It put its residents at 51,240, a gain of 1,130.", "A year before it had 50,110 residents."
    text = f"{gain} {between} It has 91 rooms. {before}" if behind else f"{before} {between} {gain}"
    assert found(text) == [("50,110 to 51,240 is 1,130", False)] * near


@pytest.mark.parametrize(("day", "long"), [(29, True), (28, False)])
def test_a_change_over_most_of_a_year(day: int, long: bool) -> None:
    """Three hundred days."""
    begin, end = datetime.date(2021, 3, 4), datetime.date(2021, 12, day)
    assert ((end - begin).days >= 300) is long
    text = (
        f"The club gained 1,130 members between 4 March 2021 and {day} December 2021 and now has 51,240 members. "
        "It had 50,310 members on 4 March 2021."
    )
    assert found(text) == [("50,310 to 51,240 is 930", True)] * long
