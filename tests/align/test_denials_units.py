"""A denied figure in one unit says nothing of the same digits in another."""

from __future__ import annotations

import discrep


def test_other_dimensions() -> None:
    said = "The yard said the load was 12,345 tonnes in all."
    denied = "The yard denied the load was 12,345 km in all."
    assert discrep.judge(said, denied).verdict == "not-comparable"


def test_another_unit_of_what_is_certainly_one_figure() -> None:
    (said,) = discrep.extract(discrep.Document("Revenue was $42 million.", "a"))
    (denied,) = discrep.extract(discrep.Document("Ruiz denied that revenue was €42 million.", "b"))
    found = discrep.judge(said, denied)
    assert (found.verdict, "another unit" in found.explanation) == ("undetermined", True)
