"""Words by stem, by event and by groups of related words: what two texts may call one thing."""

from __future__ import annotations

import pytest

from discrep.align.opposites import opposed, opposites, superlatives, upward
from discrep.align.stems import nouns, stems


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("harbour", "harbours", True),
        ("harboured", "harbouring", True),
        ("harbour", "market", False),
        ("killed", "death", True),  # one event
        ("born", "birthday", True),  # of a date
        ("review", "critics", True),  # related words
        ("passenger", "travellers", True),
        ("score", "rating", True),
        ("review", "rating", False),
        ("founded", "formation", True),
        ("migration", "migrant", True),  # five letters
        ("migration", "mightily", False),
        ("ship", "vessels", True),  # one noun stands for both
        ("seed", "seating", False),
    ],
)
def test_words_for_one_thing(one: str, two: str, alike: bool) -> None:
    assert (not stems(one).isdisjoint(stems(two))) is alike
    assert (not stems(two).isdisjoint(stems(one))) is alike


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("painted", "paint"),
        ("painting", "paint"),
        ("sting", "sting"),
        ("baking", "bak"),
        ("bed", "bed"),
        ("used", "used"),
    ],
)
def test_an_ending_is_taken_off_what_is_left_of_three_letters(word: str, stem: str) -> None:
    assert stem in stems(word)


def test_forms_of_one_noun() -> None:
    assert nouns().canonical(nouns().lemma("vessels")) == "ship"


@pytest.mark.parametrize(
    ("one", "two", "against"),
    [
        ("above", "below", True),
        ("better", "less", True),
        ("best", "least", True),
        ("profit", "loss", True),
        ("climbed", "declined", True),
        ("included", "excluded", True),
        ("above", "better", False),
        ("below", "less", False),
        ("above", "least", False),  # opposites of another kind
        ("above", "harbour", False),
        ("harbour", "market", False),
    ],
)
def test_the_opposite_of_a_word(one: str, two: str, against: bool) -> None:
    assert opposed(one, two) is against
    assert opposed(two, one) is against


@pytest.mark.parametrize(
    ("word", "up"),
    [("above", True), ("below", False), ("best", True), ("climbed", True), ("declined", False), ("harbour", False)],
)
def test_which_of_two_opposites_says_more(word: str, up: bool) -> None:
    assert upward(word) is up
    assert (word in opposites()) is (word != "harbour")


def test_the_best_and_the_worst() -> None:
    assert {"best", "least", "earliest"} <= superlatives()
    assert superlatives().isdisjoint({"above", "better", "climbed", "harbour"})
    assert superlatives() < opposites()
