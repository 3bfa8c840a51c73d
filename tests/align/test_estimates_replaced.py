"""Who gives an estimate anew replaces the older one; two authors of one estimate differ."""

from __future__ import annotations

import datetime

import pytest

import discrep


def found(*texts: tuple[str, datetime.date]) -> list[str]:
    documents = [discrep.Document(text, id=str(i), published=day) for i, (text, day) in enumerate(texts)]
    return [finding.code for finding in discrep.compare(documents).findings]


MARCH, APRIL, AUGUST = datetime.date(2024, 3, 12), datetime.date(2024, 3, 14), datetime.date(2024, 8, 15)


@pytest.mark.parametrize(
    "text",
    [
        "The ministry raised its growth forecast to 4 percent from 3 percent.",
        "The ministry now expects growth of 4 percent; in January it had forecast 3 percent.",
        "The bank puts the damage at $3 billion to $5 billion, up from the $2 billion to $4 billion of last week.",
    ],
)
def test_one_text_tells_both(text: str) -> None:
    assert found((text, MARCH)) == ["S402"]


def test_one_author_months_apart() -> None:
    one = "The Norvale Institute expects growth of 4 percent in 2026."
    two = "The Norvale Institute expects growth of 3 percent in 2026."
    assert found((one, MARCH), (two, AUGUST)) == ["S402"]


def test_two_authors_of_one_week_and_of_two_seasons() -> None:
    one, two = "The ministry expects growth of 4 percent in 2026.", "The bank expects growth of 3 percent in 2026."
    assert found((one, MARCH), (two, APRIL)) == ["D101"]
    assert found((one, MARCH), (two, AUGUST)) == ["N105"]


def test_a_revised_figure_replaces_the_one_before() -> None:
    one, two = "The quake lay 14 km deep.", "The institute has revised the depth of the quake, which lay 8 km deep."
    assert found((one, MARCH), (two, APRIL)) == ["S402"]


def test_a_level_that_follows_another_in_one_sentence() -> None:
    assert found(("Unemployment in Norvale fell to 4 percent from 5 percent.", MARCH)) == ["S402"]


def test_two_levels_of_two_months_in_one_sentence() -> None:
    assert found(("Unemployment was 4 percent in June, down from 5 percent in May.", MARCH)) in ([], ["N105"])


def test_what_stands_until_it_is_changed_is_superseded() -> None:
    one, two = "The bank's interest rate is 4.5 percent.", "The bank's interest rate is 4 percent."
    assert found((one, MARCH), (two, AUGUST)) == ["S401"]


def test_two_sources_in_one_sentence_differ() -> None:
    assert found(("The agency sees a crop of 150 million tonnes and the institute one of 160 million.", MARCH)) == [
        "D101"
    ]


def test_final_counts_replace_and_a_final_quarter_does_not() -> None:
    one = "The quake lay 14 km deep."
    assert found((one, MARCH), ("Final counts put the depth of the quake at 8 km.", APRIL)) == ["S402"]
    assert found((one, MARCH), ("In the final hour the depth of the quake was 8 km.", APRIL)) == ["D101"]


def test_an_estimate_whose_author_is_left_open_replaces_the_one_before() -> None:
    one, two = "The institute expects growth of 4 percent in 2026.", "Growth of 3 percent is expected in 2026."
    assert found((one, MARCH), (two, AUGUST)) == ["S402"]


def test_a_figure_for_a_period_that_goes_on_is_foreseen() -> None:
    one, two = "Nova expects revenue of $4 million in 2024.", "Nova's revenue for 2024 is seen as $4 million."
    assert found((one, MARCH), (two, APRIL)) == ["C501"]
    told = "Nova had revenue of $4 million in 2023."
    assert found(("Nova expected revenue of $9 million in 2023.", MARCH), (told, APRIL)) == ["N106"]
