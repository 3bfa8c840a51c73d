"""No input makes the search for derivations raise."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import discrep

WORDS = (
    "4|-3|2 to 5|-5 to -3|up to 9|over 3|0|boxes|cups each|per day|percent|km|hours|in all|left|more than|and|of them|"
    "on average|-2 °C|a third|,"
).split("|")
PHRASES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=16).map(" ".join)


@given(PHRASES, PHRASES)
def test_nothing_raises(source: str, text: str) -> None:
    assert discrep.check(f"There are {text}.", sources=[f"They had {source}."]).status is not None
