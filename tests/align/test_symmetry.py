"""The order of two claims tells nothing: what holds of one and the other holds of the other and the one."""

from __future__ import annotations

from itertools import product

import pytest

import discrep

PAIRS = [
    (
        "The harbour museum got a mark of less than 5.6 from over 20 visitors.",
        "The harbour museum got a mark of more than 5.6 from less than 20 visitors.",
    ),
    (
        "The mill at the bridge lost 12 of its 40 looms in the flood of 1987.",
        "The mill at the bridge lost all 40 of its looms in the flood of 1989.",
    ),
    (
        "Nobody in the valley had foreseen how quickly the brewery would grow after the war, when the railway came and "
        "with it buyers from the coast, the inland towns and even from abroad. The brewery employs about 60 people, "
        "and the yard is full of barrels.",
        "The painter, whose workshop stands behind the old customs house, sold his first picture in the spring and has "
        "not been poor since then, his sister told a neighbour on the market square. He painted it for each of the "
        "firm's 60 or so employees.",
    ),
]


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_verdicts_are_symmetric(one: str, two: str) -> None:
    first, second = (discrep.extract(discrep.Document(text, id=name)) for text, name in ((one, "a"), (two, "b")))
    assert first
    assert second
    for a, b in product(first, second):
        there, back = discrep.judge(a, b), discrep.judge(b, a)
        assert (there.code, there.verdict) == (back.code, back.verdict), (a.quantity.text, b.quantity.text)
