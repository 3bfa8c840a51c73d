"""Shares whose figures stand in another text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tied import said

import discrep
from discrep.align.joints.shares_across import _both, _happens, _of_one, _out_of, shares_across
from discrep.claims import Claim, Modality


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            (
                "The storm broke 18 windows of the school, out of 24.",
                "Three quarters of the windows of the school broke in the storm.",
            ),
            {
                "18 of 24 is 75 percent": "C506",
            },
        ),
        (
            (
                "A panel found 118 homes flooded, out of 147 that were inspected.",
                "Eighty percent of the homes inspected in Norvale were flooded.",
            ),
            {
                "118 of 147 is 80.272 percent, equal to Eighty percent only after rounding": "C506",
            },
        ),
        (
            (
                "A panel found 118 homes flooded, out of 147 that were inspected.",
                "Sixty percent of the homes inspected in Norvale were flooded.",
            ),
            {},
        ),
        (
            (
                "Alder has paid $60 million for the museum.",
                "Of the $90 million that the museum cost, two thirds were paid by Alder.",
            ),
            {
                "60,000,000 of 90,000,000 is 66.667 percent": "C506",
            },
        ),
        (
            (
                "Alder has paid $50 million for the museum.",
                "Of the $90 million that the museum cost, two thirds were paid by Alder.",
            ),
            {},
        ),
        (
            (
                "Alder has paid $60 million for the museum.",
                "Of the $90 million that the museum cost, two thirds were paid by Birch.",
            ),
            {},
        ),
        (
            (
                "Alder has paid some $60 million for the museum.",
                "Of the $90 million that the museum cost, two thirds were paid by Alder.",
            ),
            {},
        ),
        # another word for what happened to all of them
        (
            (
                "A tug took 18 aboard, out of 24 missing.",
                "By evening 75 percent of those unaccounted for were safe.",
            ),
            {
                "18 of 24 is 75 percent": "C506",
            },
        ),
        (
            (
                "A tug took 18 aboard, out of 24 missing.",
                "By evening 75 percent of the hay was dry.",
            ),
            {},
        ),
        (
            (
                "A tug took 18 aboard, out of 24.",
                "By evening 75 percent of the hay was dry.",
            ),
            {},
        ),
    ],
)
def test_shares_across(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told


BOATS = "The storm wrecked 80 of the 320 boats."
QUARTER = "80 of 320 is 25 percent"
GIVEN = "Alder has paid $30 million for it."
PAID = "Of the $90 million, a third of it was paid by Alder."
THIRD = "30,000,000 of 90,000,000 is 33.333 percent"
OUT, THREE = "The storm broke 18 windows of the school, out of 24.", "18 of 24 is 75 percent"


def figures(*texts: str) -> list[Claim]:
    return [c for i, text in enumerate(texts) for c in discrep.extract(discrep.Document(text, id=f"d{i}"))]


def joined(*texts: str) -> dict[str, tuple[bool, bool]]:
    """What comes to a share, whether that fits, and whether the words tie the figures."""
    return {joint.words: (joint.fits, joint.told) for joint in shares_across(figures(*texts))}


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        # counts of which the words say that one is a part of the other
        ((BOATS, "The storm wrecked a quarter of the boats."), {QUARTER: (True, True)}),
        ((BOATS, "The storm wrecked half of the boats."), {QUARTER: (False, True)}),
        (("It had 320 boats, 80 of them wrecked.", "A quarter of the boats were wrecked."), {QUARTER: (True, True)}),
        ((f"{BOATS} It wrecked half of the boats.",), {}),
        ((BOATS, "Half of the boats are red."), {}),
        (("The storm wrecked 80 of the about 320 boats.", "The storm wrecked half of the boats."), {}),
        (("The storm wrecked 80 of the 0 boats.", "The storm wrecked half of the boats."), {}),
        # a whole that stands apart
        ((OUT, "Three quarters of the windows of the school broke in the storm."), {THREE: (True, False)}),
        ((OUT, "Half of the windows of the school broke in the storm."), {}),
        # what somebody gave of an amount
        ((GIVEN, PAID), {THIRD: (True, False)}),
        (("Alder has paid $40 million for it.", PAID), {}),
        (("Alder has paid about $30 million for it.", PAID), {}),
        (("They have paid $30 million for it.", PAID), {}),
        (("Alder has paid 30 percent for it.", "Of the 90 percent, a third of it was paid by Alder."), {}),
        ((GIVEN, "Of the 90 boats, a third of it was paid by Alder."), {}),
        ((GIVEN, "Of the $90 million, $30 million was paid by Alder."), {}),
        ((GIVEN, "It speaks of the $90 million. A third of it was paid by Alder."), {}),
        ((GIVEN, "It cost $90 million, a third of it paid by Alder."), {}),
        ((GIVEN, f"Of the{' ' * 4}$90 million, a third of it was paid by Alder."), {THIRD: (True, False)}),
        ((GIVEN, f"Of{' ' * 8}$90 million, a third of it was paid by Alder."), {THIRD: (True, False)}),
        ((GIVEN, f"Of{' ' * 9}$90 million, a third of it was paid by Alder."), {}),  # within ten characters
        ((GIVEN, "Of a big $90 million, a third of it was paid by Alder."), {}),
    ],
)
def test_shares_of_other_texts(texts: tuple[str, ...], found: dict[str, tuple[bool, bool]]) -> None:
    assert joined(*texts) == found


@pytest.mark.parametrize(("before", "found"), [(11, True), (12, False)])
def test_shares_of_one_noun(before: int, found: bool) -> None:
    """A dozen are looked at."""
    assert bool(joined(BOATS, "Half of the boats are red. " * before + "The storm wrecked half of the boats.")) is found


@pytest.mark.parametrize(("before", "found"), [(59, True), (60, False)])
def test_shares_that_are_looked_at(before: int, found: bool) -> None:
    share = "Three quarters of the windows of the school broke in the storm."
    assert bool(joined(OUT, "Some 9 percent of the land is dry. " * before + share)) is found


@pytest.mark.parametrize(
    ("role", "modality", "found"),
    [(None, "done", True), ("part", "done", False), ("change", "done", False), (None, "denied", False)],
)
def test_a_share_of_all_of_them(role: str | None, modality: Modality, found: bool) -> None:
    part, whole, share = figures(BOATS, "The storm wrecked half of the boats.")
    made = replace(share, measurand=replace(share.measurand, role=role, modality=modality))
    assert bool(list(shares_across([part, whole, made]))) is found


@pytest.mark.parametrize(
    ("part", "share", "one"),
    [
        ("Fire killed 16 sailors.", "Half of the sailors died.", True),  # one event
        ("A tug saved 16 sailors.", "Half of the sailors died.", False),
        ("A tug has 16 sailors.", "Half of the sailors died.", False),
        ("A tug has 16 sailors.", "Half of the sailors sang.", False),
        ("A choir of 16 sailors sang hymns.", "Half of the sailors sang hymns.", True),  # two words
        ("A choir of 16 sailors sang hymns.", "Half of the sailors sang songs.", False),
    ],
)
def test_what_happened_to_the_same_ones(part: str, share: str, one: bool) -> None:
    count, told = figures(part, share)
    assert _of_one(count, told) is one


@pytest.mark.parametrize(
    ("counts", "share", "both"),
    [
        (OUT, "Three quarters of the windows of the school broke in the storm.", True),
        ("A tug of 18 sailors sang hymns. A choir has 24 sailors.", "Half of the sailors sang hymns.", False),
        ("A choir has 18 sailors. A tug of 24 sailors sang hymns.", "Half of the sailors sang hymns.", False),
        ("A choir has 18 sailors. A tug of 24 sailors sang hymns.", "Half of the boats sank.", False),
        ("A choir of 18 sailors sang. A choir of 24 sailors left.", "In the choir half of the sailors sat.", True),
        ("A choir has 18 sailors. Fire killed 24 sailors.", "Half of the sailors died.", True),
        ("A choir has 18 sailors. Fire killed 24 sailors.", "Half of the sailors sang.", False),
    ],
)
def test_what_stands_beside_both_counts(counts: str, share: str, both: bool) -> None:
    part, whole, told = figures(counts, share)
    assert _both(part, whole, told) is both


@pytest.mark.parametrize(
    ("event", "share", "happens"),
    [
        ("kill", "Half of the sailors died.", True),
        ("kill", "Half of the sailors were saved.", False),
        ("missing", "Half of the sailors died.", False),
        (None, "Half of the sailors died.", False),
    ],
)
def test_words_for_an_event(event: str | None, share: str, happens: bool) -> None:
    (claim,) = figures(share)
    assert _happens(event, claim) is happens
    assert not _happens(event, replace(claim, sentence=None))


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("It broke 18 windows of the school, out of 24.", True),  # six words between
        ("It broke 18 windows of the old school, out of 24.", False),
        ("It broke 18 windows, out of 24.", True),
        ("It broke 18 windows, out of the 24 there.", True),
        ("It broke 18 windows and 24 doors.", False),
        ("It broke 18 windows. Out of 24 doors it broke none.", False),
    ],
)
def test_out_of_a_whole(text: str, out: bool) -> None:
    part, whole = figures(text)
    assert _out_of(part, whole) is out
