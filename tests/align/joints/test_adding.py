"""A sum beside the total that it is held against."""

from __future__ import annotations

from dataclasses import replace

import pytest
from figured import figures

from discrep.align.joints.adding import added, comes_to, far, named_alike


def test_parts_and_their_total() -> None:
    one, two, total = figures("It had 12 cooks, 30 guards and 42 people.")
    for told in (True, False):
        joint = added([one, two], total, told=told)
        assert joint.claims == (one, two, total)
        assert (joint.kind, joint.words, joint.told, joint.some) == ("sum", "12 + 30 = 42", told, False)
        assert joint.computed == joint.stated == total.quantity.interval
        assert joint.expected is None
        assert joint.written == (total.quantity.interval, total.quantity.interval)
    assert added([one, two], total, told=True, some=True).some


def test_a_figure_that_counts_twice_stands_there_once() -> None:
    one, two, total = figures("It had 12 cooks, 15 guards and 42 people.")
    joint = added([one, two, two], total, told=False)
    assert (joint.words, joint.claims) == ("12 + 15 + 15 = 42", (one, two, total))
    assert joint.fits


def test_a_sum_is_told_in_the_unit_of_its_total() -> None:
    one, two, total = figures("It laid 500 m of pipe, 2 km of cable and 2.5 km in all.")
    assert added([one, two], total, told=False).words == "0.5 + 2 = 2.5"
    assert comes_to([one, two], total)
    assert not comes_to([one], total)
    assert not comes_to([two, two], total)


@pytest.mark.parametrize(("told", "fits"), [("nearly 700", False), ("690", False), ("nearly 165", True)])
def test_a_total_with_a_hedge_is_what_readers_take_it_for(told: str, fits: bool) -> None:
    one, two, total = figures(f"It had 120 cooks, 40 guards and {told} people.")
    joint = added([one, two], total, told=False)
    assert joint.fits is fits
    assert (joint.expected is not None) is ("nearly" in told)


@pytest.mark.parametrize(
    ("text", "noun", "same"),
    [
        ("It had 12 cooks and 42 people.", ". .", True),
        ("It had 12 boats and 42 boats.", ". .", True),
        ("It had 12 boats and 42 planes.", ". .", False),
        ("It had 12 boats and 42 planes.", "- .", False),
        ("It had 12 boats and 42 planes.", ". -", False),
        ("It won 12% of votes and 42% of votes.", "vote vote", False),
    ],
)
def test_one_noun_or_people(text: str, noun: str, same: bool) -> None:
    one, two = figures(text, noun=noun)
    assert named_alike(one, two) is same


def test_sentences_that_are_not_known_are_near() -> None:
    one, two = figures("It had 12 cooks. It rained. It had 42 guards.")
    assert far(one, two)
    assert not far(replace(one, sentence=None), two)
    assert not far(one, replace(two, sentence=None))
