"""A count and the list of names behind it: which lists are read, and to where."""

from __future__ import annotations

from dataclasses import replace

import pytest
from figured import cases, figures, tied

from discrep.align.joints.lists import lists, names, text_behind
from discrep.claims import Claim

MANY = ", ".join(f"X{letter}" for letter in "abcdefghijklmnopqrst")  # 20 names
FLOODED = "It flooded four towns: Alder, Birch and Cedar."


@pytest.mark.parametrize(
    ("claims", "found"),
    cases(
        (FLOODED, ["4 are told, and 3 named"]),
        ("It flooded two towns: Alder, Birch and Cedar.", ["2 are told, and 3 named"]),
        (f"It flooded 20 towns: {MANY} and Alder.", ["20 are told, and 21 named"]),
        (f"It flooded 21 towns: {MANY} and Alder.", []),
        ("It flooded 1 town: Alder, Birch and Cedar.", []),
        ("It flooded dozens of towns: Alder, Birch and Cedar.", []),
        ("It cost $4: Alder, Birch and Cedar.", []),
        ("It rose four percent: Alder, Birch and Cedar.", []),
        ("It flooded four towns: Alder, Birch, Cedar.", []),
        # what is no list does not keep the next figure from having one
        (f"It cost $9. It killed 99 men. It flooded 9 fields. {FLOODED}", ["4 are told, and 3 named"]),
        # a list of four hundred characters, and its noun before it
        (f"It flooded four towns: Port {'X' * 421} and Birch.", ["4 are told, and 2 named"]),
        (f"It flooded four towns: Port {'X' * 422} and Birch.", []),
    ),
)
def test_counts_of_lists(claims: list[Claim], found: list[str]) -> None:
    assert list(tied(lists(claims))) == found
    assert all(joint.told and joint.kind == "list" for joint in lists(claims))


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Alder and Birch", 2),
        ("Alder, Birch and Cedar.", 3),
        ("Alder, Birch, and Cedar.", 3),
        ("Alder, Port of Birch and Cedar Fells; it rained", 3),
        ("Alder, Birch and Cedar (in Wick)", None),
        ("Alder, Birch and Cedar) fell", 3),
        ("Alder, Birch and Cedar fell", None),
        ("Alder, Birch and others.", None),
        ("Alder, Birch, Cedar.", None),
        ("Alder, birch and Cedar.", None),
        ("Alder; Birch and Cedar.", None),
        ("Alder", None),
        ("birch and Cedar.", None),
        ("", None),
    ],
)
def test_names_of_a_list(text: str, many: int | None) -> None:
    assert names(text) == many


def test_what_stands_behind_a_figure_in_its_sentence() -> None:
    (claim,) = figures("It has 40 towns. It rains.")
    assert text_behind(claim, 3) == " to"
    assert text_behind(claim, 90) == " towns."
    unknown = replace(claim, sentence=None)
    assert text_behind(unknown, 90) == " towns. It rains."
    assert text_behind(unknown, 3) == " to"
