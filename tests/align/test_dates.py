"""When two dates are those of one event: by how many of the words that tell of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.dates import same_occasion
from discrep.align.joints.adding import far


def dated(event: str, words: str, subject: str | None = None) -> discrep.Claim:
    """The date of an event of which these words tell."""
    (claim,) = discrep.extract("The bridge opened on 5 May 2020.", keep="dates")
    told = replace(claim.measurand, event=event, modifiers=tuple(words.split()), subject=subject)
    return replace(claim, measurand=told)


@pytest.mark.parametrize(
    ("one", "two", "once", "again"),
    [
        ("old stone bridge", "old stone bridge", True, True),
        ("old stone bridge east", "old stone bridge west", True, True),  # three of five
        ("old stone bridge", "old stone", True, True),  # two of three
        ("old stone bridge", "old stone arch", True, False),  # two of four
        ("old bridge", "old arch", True, False),  # one of two
        ("old bridge east", "old arch west", False, False),  # one of three
        ("old bridge", "new arch", False, False),
        ("old bridge", "", False, False),
        ("", "", True, True),
    ],
)
def test_so_many_words_tell_of_one_event(one: str, two: str, once: bool, again: bool) -> None:
    for event, same in (("birth", once), ("visit", again), ("win", again)):
        assert same_occasion(dated(event, one), dated(event, two), lenient=False) is same
        assert same_occasion(dated(event, two), dated(event, one), lenient=False) is same
    assert same_occasion(dated("visit", one), dated("visit", two), lenient=True) is (once or not (one and two))


def test_who_is_named_is_born_once() -> None:
    for event, same in (("birth", True), ("visit", False)):
        one, two = dated(event, "of the old mill", "ada berg"), dated(event, "in a far town", "ada")
        assert same_occasion(one, two, lenient=False) is same


def test_figures_far_from_each_other() -> None:
    here, there = discrep.extract(f"40 boats sank. {'It rained all day in the harbour. ' * 9}90 boats left.")
    assert far(here, there)
    assert far(there, here)
    assert not far(here, here)
    assert not far(here, replace(there, sentence=None))  # in a table nothing lies between
    assert not far(replace(here, sentence=None), there)
