"""How far two names of people go together, and which of their words count."""

from __future__ import annotations

import pytest

from discrep.align.sources.names import Likeness, _orders, compare_names, read_name


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
        # titles and suffixes
        ("Mr", "Okoro", Likeness.DIFFERENT),
        ("Mx. Robin Roe", "Robin Roe", Likeness.SAME),
        ("Paul Okoro Jr.", "Paul Okoro Jr.", Likeness.SAME),
        ("Okoro Jr.", "Okoro Sr.", Likeness.DIFFERENT),
        # one word
        ("Brodin", "Ana Brodin", Likeness.PART),
        ("Brodin", "Ana Rodin", Likeness.NEAR),
        ("Brodin", "Ana Falk", Likeness.DIFFERENT),
        ("Berit", "Berit Falk", Likeness.PART),
        ("Kim", "Gim", Likeness.SAME),
        ("Lee", "Park", Likeness.DIFFERENT),
        # initials
        ("P. H. Okoro", "Paul G. Okoro", Likeness.DIFFERENT),
        ("P. H. Okoro", "Paul H. Okoro", Likeness.PART),
        ("Paul Emil Okoro", "Paul E. Okoro", Likeness.PART),
        ("Tomas X", "Tomas Y", Likeness.DIFFERENT),
        # given names
        ("Joe Paul Okoro", "Joseph Paul Okoro", Likeness.PART),
        ("Joe Paul Okoro", "Joseph Marc Okoro", Likeness.DIFFERENT),
        ("Joe Okoro", "Joseph Paul Okoro", Likeness.PART),
        ("Joe Paul Okoro", "Joseph Paul Emil Okoro", Likeness.PART),
        ("Joe Paul Okoro", "Joseph Emil Paul Okoro", Likeness.DIFFERENT),
        ("Ana Maria Okoro", "Anamaria Eva Okoro", Likeness.DIFFERENT),
        # a family name that stands first
        ("Paul Berg", "Berg Paul", Likeness.NEAR),
        ("Zhang Meifeng", "Zhang M.", Likeness.PART),
        ("O. Berg", "Oh Berg", Likeness.PART),
        ("A. Lee", "Anders Lee", Likeness.PART),
        ("Park Sung-hoon", "Seong-hun Park", Likeness.SAME),
        # umlauts written out, in one of the names or in both
        ("Jörg Möller", "Joerg Moeller", Likeness.SAME),
        ("Jörg Möller", "Jorg Moller", Likeness.SAME),
        ("Jörg Möller", "J. Moeller", Likeness.PART),
    ],
)
def test_how_far_two_names_go_together(one: str, two: str, likeness: Likeness) -> None:
    assert compare_names(read_name(one), read_name(two)) is likeness
    assert compare_names(read_name(two), read_name(one)) is likeness


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Dr. Ana de Roe", "ana de roe"),
        ("Tomas X", "tomas x"),
        ("Tomas X Roe", "tomas roe"),
        ("Roe III", "roe"),
        ("Omar al-Hadid", "omar hadid"),
        ("", ""),
    ],
)
def test_the_words_of_a_name(name: str, words: str) -> None:
    assert read_name(name).words == tuple(words.split())


@pytest.mark.parametrize(("before", "counted"), [(12, True), (13, False)])
def test_thirteen_words_of_a_name_count(before: int, counted: bool) -> None:
    assert ("roe" in read_name(" ".join(["Ana"] * before + ["Roe"])).words) is counted


@pytest.mark.parametrize(
    ("name", "families"),
    [
        ("paul okoro", {"okoro"}),
        ("meifeng zhang", {"zhang"}),
        ("zhang meifeng", {"zhang", "meifeng"}),
        ("wang wei", {"wang"}),  # in the east the first, where both could be
        ("wang xiu li", {"wang"}),
        ("wang li meifeng", {"wang", "meifeng"}),
        ("pak li", {"pak", "li"}),
        ("o berg", {"berg"}),  # an initial
    ],
)
def test_which_word_may_be_the_family_name(name: str, families: set[str]) -> None:
    assert {order.family for order in _orders(tuple(name.split()))} == families
