"""Shares whose counts stand farther off: which figures are their part and their whole, and which are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.joints.near import Told
from discrep.align.joints.shares_apart import (
    _anew,
    _beside,
    _exact,
    _named,
    _of,
    _of_before,
    _of_one,
    _pair,
    _part,
    _shared,
    _telling,
    _tells,
    _whole,
    shares_apart,
)
from discrep.claims import Claim

KEPT = "The estate has 48 boxes."
ANEW = "The agent sold 16, a third of all."
OF = "A third of the 48 boxes are sold."
PART = "16 of 48 is 33.333 percent"


def figures(*texts: str) -> list[Claim]:
    return [c for i, text in enumerate(texts) for c in discrep.extract(discrep.Document(text, id=f"d{i}"))]


def read(text: str) -> tuple[Told, dict[str, Claim]]:
    """The figures of a text, and each by its words."""
    claims = figures(text)
    return Told(claims), {claim.quantity.text: claim for claim in claims}


def joined(*texts: str) -> dict[str, bool]:
    """What comes to a share, and whether it fits."""
    return {joint.words: joint.fits for joint in shares_apart(Told(figures(*texts)))}


@pytest.mark.parametrize(
    "texts",
    [
        (f"{KEPT} {ANEW}",),
        (f"{OF} The agent sold 16 boxes.",),
        (OF, "The agent sold 16 boxes."),
        ("A third of 48 boxes are sold. The agent sold 16 boxes.",),
        ("One in three workers will go. The mill has 48 workers and sacks 16 workers.",),
        ("One in three workers of the mill will go.", "The mill has 48 workers and sacks 16 workers."),
        ("He counted 48 boxes and kept 16 boxes. One third was sold.",),
        (
            "The hall has 40 rooms. It has 48 lamps. Rain broke 16 panes, a third of all.",
        ),  # so closely that it is meant
    ],
)
def test_the_counts_of_a_share(texts: tuple[str, ...]) -> None:
    assert joined(*texts) == {PART: True}


@pytest.mark.parametrize(
    "texts",
    [
        # nothing but the numbers would tie them, and those do not
        (f"{KEPT} The agent sold 16, a quarter of all.",),
        # a hedge leaves too much room
        (f"The estate has about 48 boxes. {ANEW}",),
        ("It has 48 dogs. The agent sold 16 boxes, about a third of all.",),
        # a share is no count of its own
        ("Half of the boxes were sold. It kept 20 percent of the boxes and 40 percent of the boxes.",),
        ("Half of the boxes were sold.", "It sold 20 percent of the boxes and 40 percent of the boxes."),
        # other boxes of another text
        (OF, "Rain soaked 16 boxes."),
        ("A third of the boxes are sold.", "Rain soaked 48 boxes and 16 boxes."),
        # too far off, or counted as nothing of the kind
        (f"{OF} Rain fell on the roofs. Nobody came to the yard. It holds 16 boxes.",),
        # a part of something else
        (f"It has 48 (12 percent) in the yard. {ANEW}",),
        # where nothing is named, two counts of the sentence before
        ("One third was sold. He counted 48 boxes and kept 16 boxes.",),
        ("He counted 48 boxes and kept 16 boxes. Rain fell on the roofs. Nobody came. One third was sold.",),
        # the part and the whole stand in one sentence, and count what the share is of
        ("One in three workers will go. The mill has 48 workers. It sacks 16 workers.",),
        ("One in three workers will go. The mill has 48 workers and 16 dogs.",),
        ("One in three workers will go. The club has 48 members and sacks 16 workers.",),
        # so little is met by many figures
        ("It has 480 boxes. The agent sold 25, or 5 percent.",),
    ],
)
def test_no_counts_of_a_share(texts: tuple[str, ...]) -> None:
    assert joined(*texts) == {}


@pytest.mark.parametrize(("between", "found"), [(6, True), (7, False)])
def test_figures_between_a_share_and_its_whole(between: int, found: bool) -> None:
    """Of the eight figures before it one is the part."""
    assert bool(joined(f"{KEPT} {'It has 7 dogs. ' * between}{ANEW}")) is found


@pytest.mark.parametrize(("before", "found"), [(22, True), (23, False)])
def test_figures_of_one_noun_in_another_text(before: int, found: bool) -> None:
    """Of two dozen the whole is one."""
    assert bool(joined(OF, "The agent sold 7 boxes. " * before + "The agent sold 16 boxes.")) is found
    both = "The agent sold 7 boxes. " * (before + 1) + "The agent sold 48 boxes and 16 boxes."
    assert bool(joined("A third of the boxes are sold.", both)) is found


@pytest.mark.parametrize(
    ("role", "found"), [(None, True), ("part", True), ("total", True), ("change", False), ("before", False)]
)
def test_what_something_changed_by_is_no_share_of_it(role: str | None, found: bool) -> None:
    claims = [
        replace(claim, measurand=replace(claim.measurand, role=role)) if claim.quantity.text == "a third" else claim
        for claim in figures(f"{KEPT} {ANEW}")
    ]
    assert bool(list(shares_apart(Told(claims)))) is found


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Two thirds of 48 boxes are sold.", "48"),
        ("Two thirds of the 48 boxes are sold.", "48"),
        ("Two thirds of a total of 48 boxes are sold.", "48"),
        ("Two thirds of a grand total of 48 boxes are sold.", None),
        ("Two thirds in the 48 boxes are sold.", None),
        ("Two thirds of the 20 percent are sold.", None),
        ("Two thirds of about 48 boxes are sold.", None),
        ("Two thirds of them went. The 48 boxes are sold.", None),
    ],
)
def test_the_whole_behind_a_share(text: str, whole: str | None) -> None:
    told, by_text = read(text)
    found = _whole(by_text["Two thirds"], told)
    assert (found and found.quantity.text) == whole


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The agent sold 16, two thirds of all.", "16"),
        ("The agent sold 16 boxes, or two thirds of them.", "16"),
        ("The agent sold 16 (two thirds).", "16"),
        ("The agent sold 16 – two thirds", "16"),
        ("The agent sold two thirds, or 16 of them.", "16"),
        ("The agent sold two thirds (16 boxes).", "16"),
        ("The agent sold 16 and then two thirds of all.", None),
        ("The agent sold 16 boxes; or two thirds of all.", None),
        ("The agent sold 16, two thirds to the mill.", None),
        ("The agent sold about 16, two thirds of all.", None),
        ("The agent sold 20 percent, two thirds of all.", None),
        ("The agent sold two thirds, or 20 percent of them.", None),
        ("The agent sold two thirds, or about 16 of them.", None),
        (f"The agent sold 16 {'x' * 37}, two thirds of all.", "16"),
        (f"The agent sold 16 {'x' * 38}, two thirds of all.", None),
    ],
)
def test_the_part_that_a_share_tells_anew(text: str, part: str | None) -> None:
    """It stands no more than forty characters before it, or right behind it."""
    told, by_text = read(text)
    found = _part(by_text["two thirds"], told)
    assert (found and found.quantity.text) == part


@pytest.mark.parametrize(
    ("gap", "anew"),
    [
        (", ", True),
        (" boxes (", True),
        (" or ", True),
        (" by Lux ", False),
        (" orx ", False),
        (" or boxes ", False),
        ("", False),
    ],
)
def test_what_stands_before_a_share_that_tells_anew(gap: str, anew: bool) -> None:
    assert _anew(gap) is anew


@pytest.mark.parametrize(
    ("behind", "of"),
    [
        ("", True),
        (".", True),
        (", he said.", True),
        (" of all.", True),
        (" xylophones.", False),
        (" to come.", False),
        (" made of wood.", False),
    ],
)
def test_what_stands_behind_a_share(behind: str, of: bool) -> None:
    _, by_text = read(f"The agent sold 16, two thirds{behind}")
    assert _of(by_text["two thirds"]) is of


@pytest.mark.parametrize(
    ("gap", "beside"),
    [
        (" boxes, ", True),
        (" old red boxes, ", True),
        (" big old red boxes, ", False),
        (" boxes (", False),
        (" red, old boxes, ", False),
    ],
)
def test_a_part_beside_its_share(gap: str, beside: bool) -> None:
    """A comma and no more than three words stand between."""
    _, by_text = read(f"The agent sold 16{gap}two thirds of the 48 boxes.")
    assert _beside(by_text["16"], by_text["two thirds"]) is beside
    assert not _beside(by_text["two thirds"], by_text["16"])


@pytest.mark.parametrize(
    ("text", "of_one", "named"),
    [
        ("It holds 16 nails and 48 nails.", True, True),
        ("It holds 16 nails and 48 screws.", False, False),
        ("It paid $16 and $48.", True, True),
        ("Alder paid $16 for nails and Birch lent $48.", True, True),
        ("It paid $16 and 48 nails.", False, True),
        ("It is 16 and 48 nails.", True, False),
    ],
)
def test_figures_of_one_kind(text: str, of_one: bool, named: bool) -> None:
    """A unit is enough; what has none has to be of one noun."""
    part, whole = figures(text)
    assert _of_one(part, whole) is of_one
    assert _named(part, whole) is named


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("It sold 45 (9 percent) of them.", True),
        ("It sold 45, or 9 percent of them.", False),
        ("It sold 45 (9 rooms) of them.", False),
        ("It sold 45.", False),
    ],
)
def test_a_count_with_a_share_of_its_own(text: str, shared: bool) -> None:
    claims = figures(text)
    assert _shared(claims[0], Told(claims)) is shared


@pytest.mark.parametrize(
    ("share", "telling"),
    [("A third", True), ("Half", True), ("20 percent", False), ("25 percent", True), ("0.2 percent", False)],
)
def test_shares_that_are_not_met_by_chance(share: str, telling: bool) -> None:
    (claim,) = figures(f"{share} of them burned.")
    assert _telling(claim) is telling


@pytest.mark.parametrize(
    ("share", "count", "tells"),
    [
        ("A third of the sailors died.", "Fire killed 16 sailors.", True),  # it happened to them
        ("A third of the sailors died.", "A tug saved 16 sailors.", False),
        ("A third of the sailors died.", "A boat has 16 sailors.", False),
        ("A third of the sailors sang.", "A boat has 16 sailors.", False),
        ("A third of the sailors sang hymns.", "In the choir 16 sailors sang hymns.", True),
        ("A third of the sailors died.", "Fire killed about 16 sailors.", False),
    ],
)
def test_a_count_of_another_text(share: str, count: str, tells: bool) -> None:
    one, two = figures(share, count)
    assert _tells(two, one) is tells
    assert not _tells(replace(two, document=one.document), one)


@pytest.mark.parametrize(
    ("part", "whole", "share", "exact"),
    [
        ("11 boxes", "44 dogs", "25 percent", True),
        ("11 boxes", "44 dogs", "24.95 percent", True),  # a five hundredth off
        ("11 boxes", "44 dogs", "25.05 percent", True),
        ("11 boxes", "44 dogs", "24.94 percent", False),
        ("11 boxes", "44 dogs", "25.06 percent", False),
        ("13 boxes", "40 dogs", "32.5 percent", True),  # a whole of forty steps
        ("13 boxes", "39 dogs", "a third", False),
        ("10 boxes", "40 dogs", "25 percent", False),
        ("11 metres", "44 dogs", "25 percent", False),
        ("44 boxes", "11 dogs", "25 percent", False),
        ("9 boxes", "45 dogs", "20 percent", False),
        ("10 boxes", "41 dogs", "24.39 percent", True),
    ],
)
def test_a_share_that_is_met_whatever_is_counted(part: str, whole: str, share: str, exact: bool) -> None:
    one, two, three = figures(f"It sold {part}. It has {whole}. Rain ruined {share} of them.")
    assert _exact(one, two, three) is exact


@pytest.mark.parametrize(
    ("part", "whole", "pair"),
    [
        ("16 boxes", "48 boxes", True),
        ("48 boxes", "16 boxes", False),
        ("10 boxes", "48 boxes", True),
        ("9 boxes", "48 boxes", False),
        ("16 boxes", "16 boxes", False),
        ("16 boxes", "48 dogs", False),
    ],
)
def test_a_part_is_ten_and_less_than_its_whole(part: str, whole: str, pair: bool) -> None:
    one, two = figures(f"It sold {part}. It has {whole}.")
    assert _pair(one, two) is pair


@pytest.mark.parametrize(
    ("front", "of"),
    [
        ("Of ", True),
        ("Of the ", True),
        ("Of those ", True),
        ("Of all the ", True),
        ("The ", False),
        ("In the ", False),
        ("", False),
        ("Of good ", False),
        ("Because of rain the ", False),
    ],
)
def test_of_before_a_whole(front: str, of: bool) -> None:
    whole, *_ = figures(f"{front}48 boxes were left.")
    assert _of_before(whole) is of


def test_nothing_is_a_share_of_nothing() -> None:
    claims = figures("The agent sold 16 boxes, a third of the 0 boxes.")
    assert list(shares_apart(Told(claims))) == []


def test_a_share_that_the_words_tie_to_its_counts_can_fail() -> None:
    assert joined("The agent sold 16 boxes, a quarter of the 48 boxes.") == {PART: False}
    assert joined("Of the 48 boxes, 16 were sold, or one quarter.") == {PART: False}
