"""Texts that share no name tell of different things; who speaks in them does not count."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.about import apart
from discrep.sources import Document


def of(text: str) -> Document:
    return Document(text, id=text[:8])


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Peru has 40 cases of the fever.", "Oman has 90 cases of the fever."),
        ("The film Blue Harbour had 40 reviews.", "Red Mill (film) was reviewed by 90 critics."),
        ("Oman reported 40 cases.", "The state of Utah had 90 cases."),
        ("Arkansas had 40 cases.", "Illinois had 90 cases."),
        ("In Odesa, 40 boats sank.", "In Kherson, 90 boats sank."),
        ("Tessla sold 40 cars.", "Foord sold 90 cars."),
        ("Blue Harbour has 40 reviews on Metacritic.", "On Metacritic, Red Mill has 90 reviews."),
        ("In Alder 40 boats sank in the Harbour, the harbour of the town.", "Some 90 boats sank in the Birch Harbour."),
        (
            "A flood in Alder County hurt 40, the Sheriff's Office said.",
            "In Birch County 90 were hurt on North Street.",
        ),
    ],
)
def test_no_name_in_common(one: str, two: str) -> None:
    assert apart(of(one), of(two))
    assert apart(of(two), of(one))
    assert not any(found.verdict == "conflict" for found in discrep.compare([of(one), of(two)]).findings)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("At least 40 boats sank in Odesa.", "In Odesa, 30 boats sank."),
        ("Alder has 645,705 voters, 40 of them new.", "The Census Bureau counts 645,705 voters, 90 of them new."),
        ("At least 40 boats sank, Ana Roe said.", "Some 30 boats sank, according to Jon Sand."),
        ("Peru sent 40 boats.", "Peruvian boats numbered 90."),
        ("It has 40 cases of the fever. Alder", "Oman has 90 cases of the fever."),  # cut short
        ("Revenue rose to $40 million.", "Tessla's revenue rose to $90 million."),
        ("The North Korean army lost 40 men.", "North Korea lost 90 men."),
        ("On Monday 40 boats sank.", "On 3 March 90 boats sank."),
        ("40 boats sank.", "In Odesa 90 boats sank."),
        ("", "Peru has 40 cases."),
        ("YouTube has 40 million users.", "YouTube has 90 million users."),
    ],
)
def test_one_thing_as_far_as_names_tell(one: str, two: str) -> None:
    assert not apart(of(one), of(two))
    assert not apart(of(two), of(one))


def test_texts_without_names_conflict_as_before() -> None:
    one, two = of("At least 40 boats sank, Ana Roe said."), of("Some 30 boats sank, according to Jon Sand.")
    assert [found.verdict for found in discrep.compare([one, two]).findings] == ["conflict"]


def test_what_has_another_name_is_not_compared_and_says_so() -> None:
    (found,) = discrep.compare([of("Peru has 40 cases."), of("Oman has 90 cases.")]).findings
    assert (found.verdict, found.code) == ("not-comparable", "N111")


_REPORT = (
    "The company's full order book grew in the last three months of the year, and net sales came to $40 million, "
    "helped by a large contract with {} and by lower prices of copper, tin and freight."
)


def test_an_edit_of_a_text_is_about_the_same_whatever_it_names() -> None:
    assert not apart(of(_REPORT.format("Tessla")), of(_REPORT.format("Foord")))


def test_reports_by_one_pattern_are_about_others() -> None:
    one, two = (_REPORT.replace("The company", name).format("them") for name in ("Tessla", "Foord"))
    assert apart(of(one), of(two))
