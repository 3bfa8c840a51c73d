"""A denied figure in one unit says nothing of the same digits in another."""

from __future__ import annotations

import discrep


def test_other_dimensions() -> None:
    said = "The yard said the load was 12,345 tonnes in all."
    denied = "The yard denied the load was 12,345 km in all."
    assert discrep.judge(said, denied).verdict == "not-comparable"
