"""A text that sets places beside each other tells apart what another text need not."""

from __future__ import annotations

import discrep

_REST = (
    " Nobody at the office would say what the next one is to cost, or when it will be made, and the town waits for it."
)


def codes(one: str, two: str) -> list[str]:
    texts = [discrep.Document(text + _REST * 2, id=str(i)) for i, text in enumerate((one, two))]
    return [f.code for f in discrep.compare(texts).findings if f.verdict in ("conflict", "tension")]


def test_the_narrator_may_mean_another_place() -> None:
    one = "The arena in Norvale will cost at least $455 million. Repairs of the old arena cost $120 million."
    assert codes(one, "The arena is to cost at least $545 million.") == []


def test_somebody_who_is_named_means_one_thing() -> None:
    one = (
        "The arena in Norvale will cost at least $455 million, the audit office says. The old arena cost $120 million."
    )
    assert codes(one, "The arena is to cost at least $545 million, according to the audit office.") == ["T301"]
