"""Spellings of one word, letters that two names nearly share, and the ways in which umlauts are left out."""

from __future__ import annotations

import pytest

from discrep.align.sources.spellings import expanded, near, same_word, same_words, short_for


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("brodin", "rodin", True),
        ("olav", "olaf", True),
        ("abel", "abe", True),
        ("ben", "den", False),  # of so few letters each counts
        ("marenholstad", "morenhalstid", True),  # vowels alone
        ("marenholstad", "markenholsta", True),  # two letters of twelve
        ("kavertonsdal", "tavelronsdal", False),  # three
        ("xaxeren", "aeren", False),
        ("khadeejah", "khadija", True),  # a final h
        ("aida", "eduo", False),  # one consonant says little
    ],
)
def test_nearly_the_same_letters(one: str, two: str, alike: bool) -> None:
    assert near(one, two) is alike
    assert near(two, one) is alike


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Möller", "moeller"),
        ("Bødker", "boedker"),
        ("Bäcker", "baecker"),
        ("Ågren", "aagren"),
        ("Müller", "mueller"),
        ("Ana", "Ana"),
    ],
)
def test_umlauts_left_out(name: str, told: str) -> None:
    assert expanded(name) == told


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("omar", "umar", True),
        ("omar", "elena", False),
        ("omar", "lind", False),
        ("sokolovsky", "sokolovskiy", True),
        ("rossikov", "rosikov", True),
        ("otto", "oto", False),
        ("usky", "uski", True),
        ("sky", "ski", False),  # three letters bear no ending
    ],
)
def test_spellings_of_one_word(one: str, two: str, same: bool) -> None:
    assert same_word(one, two) is same
    assert same_word(two, one) is same


@pytest.mark.parametrize(("letters", "same"), [(80, True), (81, False)])
def test_eighty_letters_of_a_word_are_looked_at(letters: int, same: bool) -> None:
    start = ("narivo" * 20)[: letters - 3]
    assert same_word(f"{start}sky", f"{start}ski") is same


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("oleksandr petrenko", "alexander petrenko", True),
        ("abdel rahman", "abdelrahman", True),
        ("ana", "ana maria", False),
        ("ana", "eva", False),
        ("ana", "", False),
    ],
)
def test_spellings_of_several_words(one: str, two: str, same: bool) -> None:
    assert same_words(tuple(one.split()), tuple(two.split())) is same
    assert same_words(tuple(two.split()), tuple(one.split())) is same


@pytest.mark.parametrize(
    ("one", "two", "short"),
    [("joe", "joseph", True), ("joe", "joe", True), ("joe", "william", False), ("joe", "olga", False)],
)
def test_short_forms_of_given_names(one: str, two: str, short: bool) -> None:
    assert short_for(one, two) is short
    assert short_for(two, one) is short
