"""How far two names go together, and the letters of a name that is an acronym."""

from __future__ import annotations

import pytest

from discrep.align.sources.names import Likeness, compare_names, read_name
from discrep.align.sources.organizations import _capitals, _letters_of, read_body


@pytest.mark.parametrize(
    ("one", "two", "likeness"),
    [
        ("Paul Okoro", "Paul Okoro", Likeness.SAME),
        ("Okoro Jr.", "Okoro", Likeness.SAME),
        ("Paul Okoro", "P. Okoro", Likeness.PART),
        ("Paul Okoro Jr.", "Okoro", Likeness.PART),
        ("Paul Okoro Jr.", "P. Okoro", Likeness.NEAR),  # father or son
        ("Paul Okoro Jr.", "Paul Okoro", Likeness.NEAR),
        ("Joe Okoro Jr.", "Joseph Okoro", Likeness.NEAR),
        ("Paul H. Okoro", "Paul G. Okoro", Likeness.DIFFERENT),
        ("Paul Okoro", "Ana Roe", Likeness.DIFFERENT),
    ],
)
def test_how_far_two_names_go_together(one: str, two: str, likeness: Likeness) -> None:
    assert compare_names(read_name(one), read_name(two)) is likeness
    assert compare_names(read_name(two), read_name(one)) is likeness


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("MoD", "MoD"),
        ("UNHCR", "UNHCR"),
        ("the BoE", "BoE"),
        ("U.N.", "UN"),
        ("AbCd", ""),  # no more capitals than other letters
        ("Volvo", ""),
        ("NATO-led", ""),
        ("", ""),
    ],
)
def test_the_letters_of_an_acronym(name: str, letters: str) -> None:
    assert _capitals(name) == letters


@pytest.mark.parametrize(
    ("acronym", "body", "held"),
    [
        ("USDA", "the Agriculture Department", True),
        ("DoA", "the Department of Agriculture", True),
        ("DA", "the Department of Agriculture", False),  # two letters say little
        ("UNHCR", "the Department of Agriculture", False),
    ],
)
def test_letters_that_hold_those_of_a_body(acronym: str, body: str, held: bool) -> None:
    assert _letters_of(read_body(acronym), read_body(body)) is held
