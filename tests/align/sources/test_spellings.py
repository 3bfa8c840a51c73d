"""Letters that two names nearly share, and the ways in which umlauts are left out."""

from __future__ import annotations

import pytest

from discrep.align.sources.spellings import expanded, near


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
