"""Which figures are set against each other, and that it does not grow with the square of them."""

from __future__ import annotations

import discrep
from discrep.pairing import ALL_PAIRS, neighbours, pairs
from discrep.settings import Settings


def test_a_large_group_is_not_mixed() -> None:
    towns = [
        f"{n} people died in {'Oslo' if n < 2 else 'Town' + chr(65 + n // 26) + chr(97 + n % 26)}." for n in range(60)
    ]
    texts = ["212 people died in Oslo.", "230 people died in Oslo.", *towns[2:]]
    assert len(texts) > ALL_PAIRS
    conflicts = discrep.compare(texts).conflicts
    assert [[claim.quantity.value for claim in found.claims] for found in conflicts] == [[212, 230]]


def test_a_large_group_of_two_kinds_of_unit_does_not_depend_on_order() -> None:
    texts = [
        discrep.Document(f"The yield was {n + 1} {unit} in 2020.", id=f"{unit} {n}")
        for n in range(30)
        for unit in ("liters", "kilograms")
    ]

    def seen(documents: list[discrep.Document]) -> set[str]:
        return {finding.id for finding in discrep.compare(documents).findings}

    assert seen(texts) == seen(texts[::-1])
    assert len(seen(texts)) > 2


def test_of_a_large_group_each_is_set_against_the_two_that_decide() -> None:
    def looked(n: int) -> int:
        texts = (discrep.Document("The flood killed 400 people.", id=str(i)) for i in range(n))
        claims = [claim for text in texts for claim in discrep.extract(text)]
        return len({frozenset(map(id, pair)) for pair in pairs(claims, Settings())})

    assert looked(40) == 40 * 39 / 2
    assert 200 < looked(200) < looked(800) < 4 * 1.5 * looked(200)


def test_a_figure_that_is_the_highest_floor_and_the_lowest_ceiling_stands_against_each_other_one() -> None:
    texts = [*("The flood killed about 400 people." for _ in range(ALL_PAIRS)), "The flood killed exactly 400 people."]
    claims = [claim for i, text in enumerate(texts) for claim in discrep.extract(discrep.Document(text, id=f"{i:03}"))]
    found = {frozenset(map(id, pair)) for pair in pairs(claims, Settings())}
    assert found == {frozenset((id(each), id(claims[-1]))) for each in claims[:-1]}


def test_neighbours_stand_near_each_other_in_one_text() -> None:
    claims = [
        claim
        for name, text in (("a", "12 men, 13 women and 14 children came."), ("b", "2 men and 3 women left."))
        for claim in discrep.extract(discrep.Document(text, id=name))
    ]
    values = [(one.quantity.value, two.quantity.value) for one, two in neighbours(claims)]
    assert values == [(12, 13), (13, 14), (12, 14), (2, 3)]
