"""Differences whose other level stands in another text."""

from __future__ import annotations

import discrep
from discrep.align.joints.differences import differences
from discrep.align.joints.near import Told

FAIR = "The fair drew 1,252 visitors, 212 more than last year."


def told(*texts: str) -> list[str]:
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate(texts)]
    return [joint.words for joint in differences(Told([c for each in documents for c in discrep.extract(each)]))]


def test_a_level_that_does_not_fit_hides_no_other() -> None:
    fewer, exact = "Last year the fair drew fewer than 1,040 visitors.", "Last year the fair drew 1,040 visitors."
    assert told(FAIR, fewer) == []
    assert told(FAIR, fewer, exact) == ["1,040 to 1,252 is 212"]


def test_counts_are_corrected_by_a_count() -> None:
    text = "The army cut the number of prisoners from 1,312 to 1,298; 14 {} were on the list twice."
    said = [{f.code for f in discrep.compare([text.format(noun)]).findings} for noun in ("of them", "miles")]
    assert said == [{"S402", "C505", "C506"}, {"S402"}]
