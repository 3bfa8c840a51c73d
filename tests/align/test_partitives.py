"""Some of a kind, and some of those whom something befell, are not set against all of them."""

from __future__ import annotations

import discrep

_REST = " Nothing like it was seen in Norvale for years, said Ana Roe, who keeps the old records of the harbour board."


def codes(one: str, two: str) -> set[str]:
    texts = [discrep.Document(text + _REST, id=str(i)) for i, text in enumerate((one, two))]
    return {finding.code for finding in discrep.compare(texts).findings if finding.verdict in ("conflict", "tension")}


def test_far_fewer_of_a_kind() -> None:
    assert codes("The mill lets 120 temporary workers go.", "The mill has 1,200 workers.") == set()
    assert codes("The mill lets 1,140 temporary workers go.", "The mill lets 1,200 workers go.") == {"D101"}


def test_two_parts_of_a_group_of_whom_two_things_are_told() -> None:
    assert codes("A rare fever struck three of the vaccinated.", "They found 57 among the vaccinated.") == set()


def test_a_slip_needs_three_digits_and_one_subject() -> None:
    assert codes("The bridge cost 310 million euros.", "The bridge cost 301 million euros.") == {"T305"}
    assert codes("The bridge cost 340 million euros.", "The bridge cost 430 million euros.") == {"D101"}
    assert codes("Alder had 1.9 million voters.", "Birch had about 1,900 voters.") == set()


def test_a_part_of_all_is_no_part_of_those_that_came_on_top() -> None:
    told = "The toll rose to 14 after two more passengers died. Three of the dead were children."
    assert [(finding.code, finding.verdict) for finding in discrep.compare([told]).findings] == [("C505", "compatible")]
    more = "The camp took in 20 more soldiers. Five of them were wounded."
    assert {finding.code for finding in discrep.compare([more]).findings} == {"C505"}
