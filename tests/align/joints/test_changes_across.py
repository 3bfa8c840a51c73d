"""Changes of which another text tells a level, or the size."""

from __future__ import annotations

import pytest
from tied import said

import discrep
from discrep.align.joints.changes_across import changes_across
from discrep.claims import levels

LATE = "9,214 trains came more than 40 minutes late; that is 25% fewer than in May 2022, when it was 12,286."


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            (
                '"Heron Bay" took $35.2 million in its first weekend.',
                '"Heron Bay" took $22.4 million in its second weekend, a drop of 36 percent.',
            ),
            {
                "35,200,000 to 22,400,000 is 36.364 percent, equal to 36 percent only after rounding": "C506",
            },
        ),
        (
            (
                '"Heron Bay" took $35.2 million in its first weekend.',
                '"Heron Bay" took $22.4 million in its second weekend, a drop of 46 percent.',
            ),
            {},
        ),
        # one change, told again with the day on which it began and with another figure that is the same
        (
            (
                LATE,
                "Delays of more than 40 minutes are down by half since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
                "12,286 to 9,214 is 25.004 percent, and half is told": "D205",
            },
        ),
        (
            (
                LATE,
                "Delays of more than 40 minutes are down by a quarter since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
                "12,286 to 9,214 is 25.004 percent, equal to a quarter only after rounding": "C506",
            },
        ),
        (
            (
                LATE,
                "Delays of more than 40 minutes are up by half since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
            },
        ),
        (
            (
                LATE,
                "Delays of more than 20 minutes are down by half since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
            },
        ),
        (
            (
                LATE,
                "Delays of more than 40 minutes are down by half since May 2021.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
            },
        ),
        # the same place, and another one
        (
            (
                LATE.replace("fewer", "fewer in Alder"),
                "Delays of more than 40 minutes are down by half in Alder since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
                "12,286 to 9,214 is 25.004 percent, and half is told": "D205",
            },
        ),
        (
            (
                LATE.replace("fewer", "fewer in Alder"),
                "Delays of more than 40 minutes are down by half in Birch since May 2022.",
            ),
            {
                "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding": "C506",
            },
        ),
    ],
)
def test_changes_across(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told


def test_of_several_levels_a_drop_leads_from_the_one_that_it_fits() -> None:
    texts = (
        '"Heron Bay" took $22.4 million in its second weekend, a drop of $12.8 million.',
        '"Heron Bay" took $41.5 million in Spain.',
        '"Heron Bay" took $35.2 million in its first weekend.',
    )
    claims = [claim for i, text in enumerate(texts) for claim in discrep.extract(discrep.Document(text, id=f"d{i}"))]
    assert [joint.words for joint in changes_across((), claims)] == ["35,200,000 to 22,400,000 is 12,800,000"]


def test_a_share_of_percents_is_no_rise_of_them() -> None:
    """ "20 percent more" than 30 percent is 36 percent or 50: nobody can tell."""
    texts = ("Turnout was 36 percent, 20 percent more than at first.", "Turnout was 30 percent at first.")
    claims = [claim for i, text in enumerate(texts) for claim in discrep.extract(discrep.Document(text, id=f"d{i}"))]
    assert list(changes_across((), claims)) == []


def across(*texts: str) -> list[str]:
    """The changes of the first text, with levels of the others."""
    claims = [claim for i, text in enumerate(texts) for claim in discrep.extract(discrep.Document(text, id=f"d{i}"))]
    return [joint.words for joint in changes_across((), levels(claims))]


DROP = '"Heron Bay" took $22.4 million in its second weekend, a drop of $12.8 million.'
FIRST = '"Heron Bay" took $35.2 million in its first weekend.'
FOUND = ["35,200,000 to 22,400,000 is 12,800,000"]


@pytest.mark.parametrize(("others", "near"), [(10, True), (11, False)])
def test_levels_among_the_first_of_a_noun(others: int, near: bool) -> None:
    """Twelve are looked at, the one after the change among them."""
    more = " ".join(f'"Heron Bay" took ${41 + i}.5 million there.' for i in range(others))
    assert across(DROP, f"{more} {FIRST}") == FOUND * near


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ((DROP, FIRST), FOUND),
        # a change of which nobody knows what changed hides no other
        ((f"It fell by 30. {DROP}", FIRST), FOUND),
        # what is denied is no level
        (("It had revenue of $22.4 million, a drop of $12.8 million.", "Its revenue was $35.2 million."), FOUND),
        (
            (
                "It had revenue of $22.4 million, a drop of $12.8 million.",
                "Claims that its revenue was $35.2 million were denied.",
            ),
            [],
        ),
        # the rise of one thing is no change of another
        (
            ("It had revenue of $22.4 million and a rise in costs of $12.8 million.", "Its revenue was $35.2 million."),
            [],
        ),
        # a gross holds an opening
        (
            ("The film had an opening of $22.4 million, $12.8 million less.", "The film has a gross of $35.2 million."),
            FOUND,
        ),
        # a change in units is met exactly, or not at all
        ((DROP.replace("12.8", "12.9"), FIRST), []),
        # a share, not a change
        (('"Heron Bay" took $22.4 million, and 36 percent of those who came were children.', FIRST), []),
        # the text's own figures come first and hide no other
        (
            ('"Heron Bay" took $22.4 million, a drop of 36 percent.', FIRST),
            ["35,200,000 to 22,400,000 is 36.364 percent"],
        ),
    ],
)
def test_levels_of_another_text(texts: tuple[str, ...], words: list[str]) -> None:
    assert across(*texts) == words


@pytest.mark.parametrize("drop", ["$12.8 million", "36 percent"])
def test_only_the_numbers_tell_that_levels_of_two_texts_belong_together(drop: str) -> None:
    texts = DROP.replace("$12.8 million", drop), FIRST
    claims = [claim for i, text in enumerate(texts) for claim in discrep.extract(discrep.Document(text, id=f"d{i}"))]
    (joint,) = changes_across((), levels(claims))
    assert (joint.fits, joint.told) == (True, False)


def test_a_change_that_its_own_text_explains_is_sought_nowhere_else() -> None:
    texts = (
        '"Heron Bay" took $22.4 million, a drop of 36 percent from $35 million.',
        '"Heron Bay" took $35.2 million in its first weekend.',
    )
    assert said(*texts) == {"35,000,000 to 22,400,000 is 36 percent": "C506"}


OWN = "12,286 to 9,214 is 25.004 percent, equal to 25% only after rounding"
HALF = "12,286 to 9,214 is 25.004 percent, and half is told"
LINES = "On {} lines 9,214 trains came late; that is 25% fewer than in May 2022, when it was 12,286."


@pytest.mark.parametrize(
    ("texts", "half"),
    [
        ((LATE, "Delays of more than 40 minutes were 50 percent fewer since May 2022."), "50 percent"),
        # a share that is no change, or another figure of the same day
        ((LATE, "Half of the trains came more than 40 minutes late since May 2022."), None),
        ((LATE, "Since May 2022 speeds fell and half of the trains came more than 40 minutes late."), None),
        ((LATE, "Since May 2022 some 14 trains came more than 40 minutes late."), None),
        ((LATE, "Delays of more than 40 minutes are up again by half since May 2022."), None),
        # of several the one of the same place
        (
            (
                LATE.replace("fewer", "fewer in Alder"),
                "Delays of more than 40 minutes are down by half in Birch since May 2022.",
                "Delays of more than 40 minutes are down by half in Alder since May 2022.",
            ),
            "half",
        ),
        # beside a figure that both tell: a unit, or ten and more; a share is none
        ((LATE.replace("40", "4"), "Delays of more than 4 minutes are down by half since May 2022."), "half"),
        ((LINES.format("10"), "Delays on 10 lines are down by half since May 2022."), "half"),
        ((LINES.format("9"), "Delays on 9 lines are down by half since May 2022."), None),
        ((LATE, "Delays are down by half since May 2022, and 25% of the staff left."), None),
    ],
)
def test_one_change_told_again(texts: tuple[str, ...], half: str | None) -> None:
    again = {} if half is None else {HALF.replace("half", half): "D205"}
    assert said(*texts) == {OWN: "C506", **again}


AGAIN = "Delays of more than 40 minutes are down by half since May 2022."


def test_a_change_that_does_not_fit_is_not_told_again() -> None:
    wrong = LATE.replace("25%", "35%")
    assert said(wrong) == {}
    assert said(wrong, AGAIN) == {}
    fell = "Since May 2022 trains more than 40 minutes late fell by {} percent, from 12,286 to 9,214."
    alone = said(fell.format(35))
    assert alone == {"12,286 to 9,214 is 25.004 percent, and 35 percent is told": "D205"}
    assert said(fell.format(35), AGAIN) == alone
    assert said(fell.format(25), AGAIN) == {OWN.replace("25%", "25 percent"): "C506", HALF: "D205"}


def test_what_stays_as_it_was_has_not_risen() -> None:
    stayed = "Since May 2022 trains more than 40 minutes late fell by 0 percent, from 9,214 to 9,214."
    assert said(stayed, AGAIN)["9,214 to 9,214 is 0 percent, and half is told"] == "D205"
    assert "half" not in str(said(stayed, AGAIN.replace("down", "up")))


def test_a_change_in_units_is_not_told_again_and_hides_no_other() -> None:
    early = "214 trains came early; that is 214 fewer than in May 2021, when it was 428."
    assert said(f"{early} {LATE}", AGAIN) == {"428 to 214 is 214": "C506", OWN: "C506", HALF: "D205"}
    assert said(LATE.replace("25%", "3,072"), AGAIN) == {"12,286 to 9,214 is 3,072": "C506"}
