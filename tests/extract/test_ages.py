"""Ages: one meaning, many wordings."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.hedges import Hedge

WORDINGS = {
    (65,): [
        "A 65-year-old man came.", "The man, 65 years old, came.", "A man aged 65 came.", "Ann Lee, 65, came.",
        "He came at the age of 65.", "An 65 yo man came.", "He turned 65.", "At age 65 he came.",
        "A 65 - year - old came.", "They named Ann Lee, also 65.", "The suspect, then 65, fled.",
        "Ann Lee and Jon Sand, both 65, came.",
        "He was 65 when the oven burst.",
    ],
    (20, 29): ["He is in his 20s.", "She is in her twenties.", "They are in their 20s now."],
    (64, 66): ["He is in his mid-60s.", "She is in her mid-sixties.", "They are in their mid 60s."],
    (30, 33): ["He is in his early 30s.", "She is in her early thirties."],
}  # fmt: skip


@pytest.mark.parametrize(("ends", "text"), [(ends, text) for ends, row in WORDINGS.items() for text in row])
def test_one_age_many_wordings(ends: tuple[int, ...], text: str) -> None:
    (claim,) = discrep.extract(text)
    quantity = claim.quantity
    assert (quantity.kind, quantity.unit, quantity.ends) == ("age", "year", tuple(map(Fraction, ends)))
    assert claim.measurand.noun == "age"


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The over-65s paid.", Hedge.OVER),
        ("The under 18s paid.", Hedge.UNDER),
        ("People over 65 years old paid.", Hedge.OVER),
        ("Those aged 16 and older paid.", Hedge.AT_LEAST),
        ("She was almost 14 years old.", Hedge.NEARLY),
    ],
)
def test_hedged_ages(text: str, hedge: Hedge) -> None:
    (claim,) = discrep.extract(text)
    assert (claim.quantity.kind, claim.quantity.hedge, claim.quantity.unit) == ("age", hedge, "year")


def test_the_ages_of_two_have_one_unit() -> None:
    found = discrep.extract("A 14 and 19-year-old were hurt.")
    assert [(claim.quantity.kind, claim.quantity.value, claim.quantity.unit) for claim in found] == [
        ("age", 14, "year"),
        ("age", 19, "year"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It was so in the 1990s.",
        "It was so in the 60s.",
        "Temperatures were in the 90s.",
        "She turned 40 pages.",
        "It took her 20 s.",
    ],
)
def test_what_is_no_age(text: str) -> None:
    assert "age" not in [claim.quantity.kind for claim in discrep.extract(text, keep="all")]
