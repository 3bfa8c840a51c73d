"""Vague numerals: their ends are a convention, and a setting."""

from __future__ import annotations

import pytest

import discrep
from discrep.errors import SettingsError
from discrep.settings import parse_settings

# (low, high) -> wordings before "coins"
WORDINGS: dict[tuple[int, int], list[str]] = {
    (2, 3): ["a couple of", "a couple", "another couple of"],
    (3, 6): ["a few", "only a few"],
    (3, 9): ["several", "a handful of", "just a handful of"],
    (10, 100): ["tens of"],
    (24, 36): ["a couple dozen", "a couple of dozen"],
    (12, 120): ["dozens of", "the dozens of", "dozens and dozens of", "Dozens of", "DOZENS OF"],
    (20, 200): ["scores of"],
    (36, 108): ["several dozen"],
    (100, 1000): ["hundreds of"],
    (200, 300): ["a couple hundred", "a couple of hundred"],
    (300, 900): ["several hundred", "several hundreds of", "a handful of hundred"],
    (1000, 10000): ["thousands of"],
    (2000, 3000): ["a couple thousand", "a couple of thousand"],
    (3000, 6000): ["a few thousand"],
    (3000, 9000): ["several thousand", "several thousands of"],
    (10000, 100000): ["tens of thousands of"],
    (100000, 1000000): ["hundreds of thousands of"],
    (300000, 900000): ["several hundred thousand"],
    (10**6, 10**7): ["millions of"],
    (10**7, 10**8): ["tens of millions of"],
    (3 * 10**8, 9 * 10**8): ["several hundred million", "several hundreds of millions of"],
    (10**9, 10**10): ["billions of"],
}
ALL = [(ends, wording) for ends, row in WORDINGS.items() for wording in row]


@pytest.mark.parametrize(("ends", "wording"), ALL)
def test_vague_numerals_have_two_ends(ends: tuple[int, int], wording: str) -> None:
    found = discrep.extract(f"They found {wording} coins.")
    read = found[-1].quantity
    assert read.ends == ends
    assert (read.interval.low, read.interval.high) == ends
    assert read.value is None
    assert found[-1].measurand.noun == "coin"


@pytest.mark.parametrize(
    "text",
    [
        "Quite a few men came.",
        "They had few coins.",
        "The scores were high.",
        "The couple of the year came.",
        "Couples came.",
        "Multiple men came.",
    ],
)
def test_what_is_no_vague_numeral(text: str) -> None:
    assert discrep.extract(text) == []


def test_a_unit_behind_of_belongs_to_it() -> None:
    for text, unit in (
        ("dozens of miles", "mile"),
        ("tens of millions of dollars", "USD"),
        ("a couple of hours", "hour"),
    ):
        read = discrep.parse(text)
        assert (read.unit, read.text) == (unit, text)


def test_settings_change_the_ends_for_one_call_alone() -> None:
    own = parse_settings({"vague": {"dozens": ["24", "99"], "several": ["4", "8"]}})
    for _ in range(2):
        assert discrep.parse("dozens of coins", settings=own).ends == (24, 99)
        assert discrep.parse("several hundred coins", settings=own).ends == (400, 800)
        assert discrep.parse("a few coins", settings=own).ends == (3, 6)
        assert discrep.parse("dozens of coins").ends == (12, 120)
        assert [c.quantity.ends for c in discrep.extract("Dozens died.", settings=own)] == [(24, 99)]
        assert [c.quantity.ends for c in discrep.extract("Dozens died.")] == [(12, 120)]


def test_settings_reach_the_verdict() -> None:
    own = parse_settings({"vague": {"dozens": ["24", "150"]}})
    said = "Dozens of sailors drowned.", "140 sailors drowned."
    assert discrep.judge(*said).verdict == "conflict"
    assert discrep.judge(*said, settings=own).verdict == "compatible"


def test_an_unknown_vague_numeral_is_named_with_the_known_ones() -> None:
    own = parse_settings({"vague": {"dozns": ["24", "120"]}})
    for read in (discrep.parse, discrep.extract):
        with pytest.raises(SettingsError, match=r"vague\.dozns.*dozens"):
            read("5 coins", settings=own)


@pytest.mark.parametrize("ends", [["9", "2"], ["-1", "2"], ["2"], ["2", "many"], "2", [2.5, 3]])
def test_wrong_ends_are_refused_by_their_key(ends: object) -> None:
    with pytest.raises(SettingsError, match=r"vague\.dozens"):
        parse_settings({"vague": {"dozens": ends}})
