"""Copied words: runs of eight words that two texts share."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.align.sources.wording import RUN, copied, runs, same_wording

SENTENCE = "The mill by the river has been shut since the flood, and 40 men are without work."
OTHER = "Nobody knows when the owners, who live abroad, will come back to see what the water did to it."


def same(one: str, two: str) -> bool:
    first, second = (discrep.extract(discrep.Document(text, name))[0] for text, name in ((one, "one"), (two, "two")))
    assert same_wording(first, second) == same_wording(second, first)
    return same_wording(first, second)


def test_a_copy_is_seen_whatever_stands_around_it() -> None:
    assert same(SENTENCE, SENTENCE)
    assert same(SENTENCE, SENTENCE.replace(",", " –").replace("The Mill", "the mill"))
    assert same(f"{SENTENCE} {OTHER}", f"{OTHER} {SENTENCE}")
    assert same(SENTENCE, f"{OTHER} {OTHER} {SENTENCE} {OTHER}")
    assert same(f"{OTHER} {SENTENCE}", SENTENCE.replace("40 men", "41 men"))


def test_other_words_and_short_ones_are_no_copy() -> None:
    assert not same(SENTENCE, "Because of the flood, 40 men lost their work at the mill that is shut.")
    assert not same("The flood left 40 men without work.", "The flood left 40 men without work.")
    claim = discrep.extract(SENTENCE)[0]
    assert not same_wording(claim, claim)


WORDS = "red blue green brown black white grey pink gold teal rust".split()  # eleven: four runs


@pytest.mark.parametrize(("shared", "copy"), [(11, True), (9, True), (8, False)])
def test_half_of_the_runs_make_a_copy(shared: int, copy: bool) -> None:
    one, two = runs(" ".join(WORDS)), runs(" ".join(["Lo and behold", *WORDS[:shared], "so it was and is today"]))
    assert copied(one, two) is copy
    assert copied(two, one) is copy


@pytest.mark.parametrize(("shared", "same"), [(11, True), (9, True), (8, False)])
def test_half_of_the_runs_of_a_sentence_make_a_copy(shared: int, same: bool) -> None:
    words = "The old mill in the far north lost 40 boats today".split()
    retold = f"{' '.join(words[:shared])}{'' if shared == 11 else ' by some other way'}"
    a = discrep.extract(discrep.Document(f"{OTHER} {' '.join(words)}", "a"))[-1]
    b = discrep.extract(discrep.Document(f"Snow fell in Spain. {retold}. Few people came to see the 12 cows.", "b"))[-1]
    assert a.quantity.value == 40
    assert b.quantity.value == 12  # the sentence of one alone is told by the other
    assert same_wording(a, b) is same
    assert same_wording(b, a) is same


def test_a_figure_whose_sentence_is_not_known_is_told_by_its_document_alone() -> None:
    a = discrep.extract(discrep.Document(f"{OTHER} {SENTENCE}", "a"))[-1]
    b = discrep.extract(discrep.Document(f"Snow fell in Spain. {SENTENCE} Few people came to see it all.", "b"))[-1]
    assert a.sentence is not None
    assert same_wording(a, b)
    unknown, lost = replace(a, sentence=None), replace(a, document=replace(a.document, text=SENTENCE[:30]))
    apart = replace(b, sentence=None)
    assert not same_wording(unknown, apart)
    assert not same_wording(apart, unknown)
    assert not same_wording(lost, apart)


@given(st.lists(st.sampled_from(string.ascii_lowercase), max_size=40))
def test_a_text_has_one_run_for_each_word_but_the_last_seven(words: list[str]) -> None:
    found = runs(" ".join(words))
    assert len(found) <= max(0, len(words) - RUN + 1)
    assert bool(found) == (len(words) >= RUN)


@given(st.lists(st.integers(0, 9), min_size=20, max_size=60), st.integers(0, 10))
def test_what_is_cut_from_a_text_is_a_copy_of_it(numbers: list[int], start: int) -> None:
    words = [f"{number}{place}" for place, number in enumerate(numbers)]
    assert copied(runs(" ".join(words)), runs(" ".join(words[start : start + RUN + 2])))
    assert not copied(runs(" ".join(words)), runs(" ".join(words[start : start + RUN + 1])))  # too short to tell
    assert not copied(runs(" ".join(words)), runs(" ".join(words[::-1])))
