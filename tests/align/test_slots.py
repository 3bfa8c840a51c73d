"""Two versions of one sentence: which figure of the one has the place of which of the other."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.slots import crossed
from discrep.claims import Claim

SENTENCE = "The crop of wheat was {} in the north and {} in the south, the ministry said."


def figures(*told: str) -> list[Claim]:
    found = discrep.extract(discrep.Document(SENTENCE.format(*told), id=told[0]))
    assert [claim.quantity.text for claim in found] == [*told]
    return found


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("40", "300"), ("50", "40")),
        (("forty", "300"), ("50", "forty")),
        # a word for a great number is a number too, whichever it is
        (("2 million", "40 thousand"), ("3 billion", "2 million")),
        (("two million", "40 thousand"), ("3 billion", "2 million")),
        (("two hundred", "40 thousand"), ("six thousand", "2 million")),
    ],
)
def test_a_figure_meets_the_one_in_its_place_alone(one: tuple[str, str], two: tuple[str, str]) -> None:
    (north, south), (other_north, other_south) = figures(*one), figures(*two)
    for a, b, apart in (
        (north, other_north, False),
        (south, other_south, False),
        (north, other_south, True),
        (south, other_north, True),
    ):
        assert crossed(a, b) is crossed(b, a) is apart
