"""Shares and the counts beside them in one sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.dimensions import dimension
from discrep.align.joints.shares import _met, _stated, shares
from discrep.claims import Claim

JOBS = "2,100 of 26,000 is 8.077 percent"
LAMPS = "10 of 40 is 25 percent"
TEST = "45 of 200 is 22.5 percent"


def figures(text: str) -> list[Claim]:
    return discrep.extract(discrep.Document(text, id="d0"))


def joined(text: str) -> dict[str, tuple[bool, bool]]:
    """What comes to a share, whether that fits, and whether the words tie the figures."""
    return {joint.words: (joint.fits, joint.told) for joint in shares(figures(text))}


def split(text: str) -> tuple[list[Claim], Claim]:
    """The counts of a text, and its share."""
    claims = figures(text)
    (share,) = (claim for claim in claims if dimension(claim) == "percent")
    return [claim for claim in claims if claim is not share], share


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It sold 10 lamps and 7 dogs of its 40 lamps, or 25 percent.", LAMPS),
        ("It had 40 lamps, 7 dogs and now 10 lamps, or 25 percent.", LAMPS),
        ("It had 40 lamps, 7 dogs, 8 barns and now 10 lamps, or 25 percent.", None),
        ("Some 25 percent, 10 lamps, 7 dogs, 40 lamps burned.", LAMPS),
        ("Some 25 percent, 10 lamps, 7 dogs, 8 barns, 40 lamps burned.", None),
        ("It sold 10 dogs, 40 lamps and 25 percent.", None),
        ("It sold 10 lamps, or 25 percent. It had 40 lamps.", None),
        ("It sold 20 percent in May, 40 percent in June and 50 percent in July.", None),
        ("It had 40 lamps, now about 10 lamps, or 25 percent.", None),
    ],
)
def test_counts_near_a_share(text: str, words: str | None) -> None:
    """Three figures on either side."""
    assert joined(text) == ({} if words is None else {words: (True, False)})


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        ("In the test 45 of the 200 lamps, or 30 percent, went out.", TEST, True),
        ("In the test with 7 dogs 45 of the 200 lamps, or 30 percent, went out.", TEST, True),
        ("In the test 45 of the 200 lamps and 30 percent more went out.", None, True),
        ("It will cut 2,100 jobs, some 8 percent of a payroll of 26,000.", JOBS, False),
        ("It will cut about 2,100 jobs, some 8 percent of a payroll of 26,000.", JOBS, False),
        ("It will cut 2,100 xylophone jobs, some 8 percent of a payroll of 26,000.", JOBS, False),
        ("It will cut 2,100 jobs; it has, for some 8 percent of its work, a payroll of 26,000.", None, False),
        ("It will cut 2,100 jobs and some 8 percent of a payroll of 26,000.", None, False),
        ("It will cut 2,100 jobs, some 8 percent in a payroll of 26,000.", None, False),
        ("It will cut 2,100 jobs, some 30 percent of a payroll of 26,000.", None, False),
        ("It will cut 2,100 dogs, some 8 percent of a payroll of 26,000.", None, False),
    ],
)
def test_shares_that_the_words_state(text: str, words: str | None, told: bool) -> None:
    near, share = split(text)
    assert [(joint.words, joint.told) for joint in _stated(near, share)] == ([] if words is None else [(words, told)])


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("It had 40 lamps, now 10 lamps, or 25 percent.", True),
        ("It had 40 lamps, now 10 lamps, or 24 percent.", False),
        ("It had 40 lamps, now 10 lamps, or 20 to 30 percent.", False),
        ("It had 90 lamps, now 60 lamps, or two thirds of them.", True),
        ("It had 90 lamps, now 59 lamps, or two thirds of them.", False),  # nothing but the numbers ties them
        ("It had 40 lamps, now 9 lamps, or 22.5 percent.", False),
    ],
)
def test_a_share_that_two_counts_meet(text: str, met: bool) -> None:
    near, share = split(text)
    assert [joint.told for joint in _met(near, share)] == [False] * met


@pytest.mark.parametrize(
    ("role", "found"), [(None, True), ("part", True), ("total", True), ("change", False), ("before", False)]
)
def test_a_change_is_no_share(role: str | None, found: bool) -> None:
    near, share = split("In the test 45 of the 200 lamps, or 30 percent, went out.")
    made = replace(share, measurand=replace(share.measurand, role=role))
    assert bool(list(shares([*near, made]))) is found


def test_counts_that_are_denied_have_no_share() -> None:
    (part, whole), share = split("In the test 45 of the 200 lamps, or 30 percent, went out.")
    denied = replace(whole, measurand=replace(whole.measurand, modality="denied"))
    assert list(shares([part, whole, share])) != []
    assert list(shares([part, denied, share])) == []
