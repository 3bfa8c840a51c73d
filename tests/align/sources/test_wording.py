"""Copied words: runs of eight words that two texts share."""

from __future__ import annotations

import string

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
