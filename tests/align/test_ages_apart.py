"""The ages of two people differ; those of one person may conflict."""

from __future__ import annotations

import discrep

_REST = (
    " Norvale has seen nothing like it for years, said Kim Lee, who keeps the old records of the harbour board there."
)


def flags(one: str, two: str) -> list[str]:
    texts = [discrep.Document(text + _REST * 2, id=str(i)) for i, text in enumerate((one, two))]
    return [f.code for f in discrep.compare(texts).findings if f.verdict in ("conflict", "tension")]


def test_nobody_says_whose_ages_they_are() -> None:
    assert flags("A 14-year-old boy was hurt in Norvale.", "In Norvale a 24-year-old man was hurt on Monday.") == []


def test_a_part_of_many_names_makes_nobody_of_two_people_one() -> None:
    assert flags("Ana Roe Jr., 41, was hurt in Norvale.", "In Norvale Kim Sand Jr., 44, was hurt on Monday.") == []


def test_one_person_has_one_age() -> None:
    assert flags("Ana Roe, 41, was hurt in Norvale.", "In Norvale Ana Roe, 44, was hurt on Monday.") == ["D101"]
