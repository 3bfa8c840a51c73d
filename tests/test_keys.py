"""Canonical keys: what measures one thing has one key, and nothing that is compared is kept apart by its kind."""

from __future__ import annotations

import subprocess
import sys

import pytest

import discrep
from discrep.claims import Claim
from discrep.keys import key_text, kind_key, measurand_key
from discrep.settings import DEFAULTS, Settings

# Each line is one measurand in several wordings.
ONE_KEY = [
    "Up to 40 troops were sent to Kent. | Some 45 soldiers were sent to Kent. | 50 servicemen were deployed to Kent.",
    "The flood killed 40 people. | In all, 44 people were killed. | Altogether 45 people were killed by the flood.",
    "The wall is 40 feet long. | The wall is 12 metres long. | The wall is 0.01 kilometres long.",
    "The firm expects revenue of $40 million. | The firm plans revenue of $30 million.",
]
TWO_KEYS = [
    "The flood killed 40 people. | The flood injured 40 people.",
    "Revenue was $40 million. | The firm expects revenue of $40 million.",
    "The flood killed 40 people in Selby. | The flood killed 40 people in Derby.",
    "It made 40 cars a day. | It made 40 cars.",
    "The flood killed 40 people. | The flood killed another 40 people.",
    "Revenue was $40 million. | Profit was $40 million.",
    "The wall is 40 feet long. | The wall weighs 40 pounds.",
]


def claim(text: str) -> Claim:
    found = discrep.extract(text)
    return found[0]


@pytest.mark.parametrize("line", ONE_KEY)
def test_one_thing_has_one_key(line: str) -> None:
    keys = {measurand_key(claim(text), DEFAULTS) for text in line.split(" | ")}
    assert len(keys) == 1, keys


@pytest.mark.parametrize("line", TWO_KEYS)
def test_two_things_have_two(line: str) -> None:
    one, two = (measurand_key(claim(text), DEFAULTS) for text in line.split(" | "))
    assert one != two


def test_a_country_is_itself_under_every_name() -> None:
    keys = {
        measurand_key(claim(f"Some 40 people were killed in {name}."), DEFAULTS)
        for name in ("Britain", "the United Kingdom", "Great Britain")
    }
    assert len(keys) == 1


def test_the_time_is_no_part_of_a_key() -> None:
    one, two = claim("The town had 40 inns in May 2023."), claim("The town had 44 inns in June 2024.")
    assert measurand_key(one, DEFAULTS) == measurand_key(two, DEFAULTS)


def test_synonyms_of_the_settings_are_one_noun() -> None:
    settings = Settings(synonyms={"lorry": ("artic", "juggernaut")})
    keys = {kind_key(claim(f"It bought 40 {noun}."), settings) for noun in ("lorries", "artics", "juggernauts")}
    assert len(keys) == 1


def test_a_key_begins_with_its_kind() -> None:
    each = claim("The flood killed 40 people in Selby.")
    assert measurand_key(each, DEFAULTS)[:3] == kind_key(each, DEFAULTS)


def test_the_text_of_a_key_tells_its_parts() -> None:
    assert key_text(("a|b", "", "c\\")) == "a\\|b||c\\\\"
    assert key_text(("a", "b|", "")) != key_text(("a|b", "", ""))


def test_keys_are_the_same_for_every_hash_seed() -> None:
    code = (
        "import discrep; from discrep.keys import *; from discrep.settings import DEFAULTS;"
        "print([key_text(measurand_key(c, DEFAULTS)) for c in discrep.extract("
        "'The flood killed 40 British soldiers and 30 civilians in eastern Poland, and 5 of them were children.')])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(printed) == 1
    assert "soldier|" in printed.pop()
