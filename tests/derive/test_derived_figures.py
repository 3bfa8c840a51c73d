"""Figures that follow from figures of the sources, and those that only look as if they did."""

from __future__ import annotations

import pytest

import discrep
from discrep.findings import Figure


def only(text: str, *sources: str) -> Figure:
    """The one figure of a text, checked."""
    (figure,) = discrep.check(text, sources=list(sources)).figures
    return figure


OFFICES = "The firm has 485 employees in Bonn and 120 in Kiel."
RESULTS = "Revenue was 500 million dollars in 2022 and 550 million dollars in 2023."
STAY = "The mill ran from 4 May 2010 to 9 October 2010."
LIFE = "Ana Berg was born on 4 May 1950. She died on 6 April 2002."


@pytest.mark.parametrize(
    ("source", "text", "explanation"),
    [
        (OFFICES, "The firm has a total of 605 employees.", "sum: 485 + 120 = 605 employees"),
        ("Ana has 9 marbles and Tom has 3 marbles.", "They have 12 marbles in all.", "sum: 9 + 3 = 12 marbles"),
        ("There were 28 girls and 35 boys at the fair.", "63 children were at the fair.", "sum: 28 + 35 = 63 children"),
        ("11 militants and six soldiers were killed.", "The battle killed 17 people.", "sum: 11 + 6 = 17 people"),
        ("Sam had 98 stamps and he lost 93 of them.", "Sam has 5 stamps now.", "difference: 98 − 93 = 5 stamps"),
        ("Tim has 8 eggs and Kim gave him 4 more.", "Tim has 12 eggs now.", "sum: 8 + 4 = 12 eggs"),
        ("Tim has 8 eggs and he gave Kim 3 eggs.", "Tim has 5 eggs now.", "difference: 8 − 3 = 5 eggs"),
        (
            "A town has 900 people and 300 of them are children.",
            "600 adults live there.",
            "difference: 900 − 300 = 600 adults",
        ),
        (
            "Ida picked 45 pears and Una picked 11 pears.",
            "Ida picked 34 more pears than Una.",
            "difference: 45 − 11 = 34 pears",
        ),
        ("Eva paid $5.50 for bread and $4.50 for milk.", "Eva spent $10 in all.", "sum: 5.5 + 4.5 = 10 USD"),
        ("The boat has 4 decks and each deck has 30 seats.", "The boat has 120 seats.", "product: 30 × 4 = 120 seats"),
        ("60 books stand on shelves that hold 15 books each.", "There are 4 shelves.", "ratio: 60 / 15 = 4 shelves"),
        ("Jo shares 21 plums among 3 friends.", "Each friend gets 7 plums.", "ratio: 21 / 3 = 7 plums"),
        (
            "Bea cycled at 8 miles per hour for 3 hours.",
            "Bea cycled 24 miles.",
            "product: 8 mile_per_hour × 3 hour = 24 mile",
        ),
        (
            "The yard is 12 feet long and 5 feet wide.",
            "Its area is 60 square feet.",
            "product: 12 foot × 5 foot = 60 square_foot",
        ),
        ("Of the 400 pupils, 100 are girls.", "A quarter of the pupils are girls.", "share: 100 of 400 = 25 percent"),
        (
            "The school has 400 pupils. 75 percent of them are boys.",
            "The school has 300 boys.",
            "share: 75 % of 400 = 300 boys",
        ),
        (RESULTS, "Revenue rose 10 percent.", "growth: (550,000,000 − 500,000,000) / 500,000,000 = 10 percent"),
        (RESULTS, "Revenue grew by 50 million dollars.", "difference: 550,000,000 − 500,000,000 = 50,000,000 USD"),
        (
            RESULTS,
            "Average revenue was 525 million dollars.",
            "mean: (500,000,000 + 550,000,000) / 2 = 525,000,000 USD",
        ),
        (LIFE, "Ana Berg died aged 51.", "span of time: from 4 May 1950 to 6 April 2002 = 51 year"),
        (STAY, "The mill ran for 158 days.", "span of time: from 4 May 2010 to 9 October 2010 = 158 day"),
        (STAY, "The mill ran for 22 weeks.", "span of time: from 4 May 2010 to 9 October 2010 = 22 week"),
        (STAY, "The mill ran for 5 months.", "span of time: from 4 May 2010 to 9 October 2010 = 5 month"),
        (
            "The farm has 900 hectares and 300 hectares of its land are forest.",
            "The farm has 600 hectares of fields.",
            "difference: 900 − 300 = 600 hectare",
        ),
        ("Sam has 5 pens and 7 rulers.", "Sam has 12 items in all.", "sum: 5 + 7 = 12 items"),
        ("Tim had 8 eggs and he has given Kim 3 eggs.", "Tim has 5 eggs now.", "difference: 8 − 3 = 5 eggs"),
        (
            "Jo has 3 red boxes and 4 blue boxes. Each box holds 5 pens.",
            "Jo has 35 pens.",
            "product: 5 × (3 + 4) = 35 pens",
        ),
        (
            "The oven makes 40 loaves per hour. Ida worked 3 hours at the oven.",
            "Ida made 120 loaves.",
            "product: 40 per hour × 3 hour = 120 loaves",
        ),
        (
            "Bea cycled 24 miles in 3 hours.",
            "Bea cycled at 8 miles per hour.",
            "ratio: 24 mile / 3 hour = 8 mile_per_hour",
        ),
        (
            "Revenue was 550 million dollars, up from 500 million dollars.",
            "Revenue grew by 50 million dollars.",
            "difference: 550,000,000 − 500,000,000 = 50,000,000 USD",
        ),
        ("The shelf had 22 books. There are 55 books now.", "Jo bought 33 books.", "difference: 55 − 22 = 33 books"),
    ],
)
def test_a_figure_that_is_worked_out_is_derived(source: str, text: str, explanation: str) -> None:
    figure = only(text, source)
    assert (figure.status, figure.explanation) == ("derived", explanation)
    (finding,) = figure.evidence
    assert (finding.code, finding.verdict) == ("C506", "compatible")
    assert finding.claims[0] == figure.claim
    assert len(finding.claims) > 2


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("The club has 40 members and 25 cars.", "The club has 65 members."),
        ("The fire killed 12 people and destroyed 30 homes.", "The fire killed 42 people."),
        ("Sam had 6 stamps and he gave 2 of them to Kim.", "Sam has 8 stamps now."),
        ("Sam had 9 coins and Kim gave him 4 coins.", "Sam has 5 coins now."),
        ("Ida picked 7 pears, Una picked 3 pears, but Tom ate 6 pears.", "1 pear is left."),
        (
            "Revenue was 300 million dollars and profit was 50 million dollars.",
            "Revenue was 350 million dollars in total.",
        ),
        ("The tower is 40 meters high and it cost 2 million dollars.", "The tower cost 80 million dollars."),
        ("The film is rated 52 percent by 48 critics; its mark is 5.5/10.", "The film was seen by 25 critics."),
        (RESULTS, "Revenue fell 10 percent."),
        (RESULTS, "Revenue was 1,050 million dollars for 2023."),
        (LIFE, "Ana Berg died aged 52."),
        (STAY, "The mill ran for 23 weeks."),
        (STAY, "The mill ran for 6 months."),
        ("The mill ran from 4 May 2010 to 3 October 2010.", "The mill ran for 5 months."),
        ("The school has 100 pupils and 400 of them are girls.", "400 percent of the pupils are girls."),
        ("Ana Berg was mayor from 1990 to 2010.", "Ana Berg died aged 20."),
        ("Ana Berg was born after 1950. She died in 2002.", "Ana Berg died aged 51."),
        ("Ana Berg was born on 4 May. She died on 6 April 2002.", "Ana Berg died aged 51."),
        ("Ana Berg was born in the 1950s. She died in 2002.", "Ana Berg died aged 51."),
        ("The mill ran from 2010 to 1990.", "The mill ran for 20 years."),
        (RESULTS, "Revenue grew by 50 million euros."),
        ("The school has up to 400 pupils, 100 of them girls.", "A quarter of the pupils are girls."),
        ("The account holds −$400. Of the account 75 percent is in cash.", "The account holds $300 in cash."),
        ("Ida picked 45 pears and Una picked 11 pears.", "Una picked 34 more pears than Ida."),
        ("A town has 900 people and 300 of them are children.", "600 children live there."),
        ("A town has 900 people and 1,300 of them are children.", "400 adults live there."),
        ("Jo shares 21 plums among 3 friends.", "Each friend gets 7 pears."),
        ("Jo has 22 books. There are 22 books now.", "Jo bought 0 books."),
        ("Among the crew five are Danes and 18 are Poles.", "The ship has 23 sailors."),
        ("Ida has 5 red roses and 6 white roses.", "Ida has more than 9 red roses."),
    ],
)
def test_a_coincidence_is_no_derivation(source: str, text: str) -> None:
    assert "derived" not in {str(figure.status) for figure in discrep.check(text, sources=[source]).figures}


def test_figures_of_a_long_text_are_not_put_together_at_will() -> None:
    """Where a text tells much, the figures of one sentence alone, and only if the text says that it is a sum."""
    filler = " ".join(
        f"Ward {name} had {n} beds." for n, name in enumerate("Adler Birk Cedar Dorn Esche Fichte".split(), 31)
    )
    source = f"The north clinic treated 485 patients and the south clinic treated 120 patients. {filler}"
    assert only("The clinics treated a total of 605 patients.", source).status == "derived"
    assert only("The west clinic treated 605 patients.", source).status != "derived"
    assert only("The wards have a total of 63 chairs.", source).status != "derived"
    assert only("In all 605.", source).status != "derived"  # of what?


def test_of_a_text_of_very_many_figures_the_sentences_that_share_words_are_tried() -> None:
    names = "Adler Birk Cedar Dorn Esche Fichte Gold Holm Iris Jura Kern Linde Moos Nuss".split()
    source = " ".join(
        f"Clinic {name} treated {n} patients in Bonn and {n + 9} in Kiel." for n, name in enumerate(names, 411)
    )
    assert only("Clinic Nuss treated a total of 857 patients.", source).explanation == "sum: 424 + 433 = 857 patients"


@pytest.mark.parametrize(
    ("source", "text", "explanation"),
    [
        (OFFICES, "The firm has 610 employees in all.", "485 + 120 = 605 employees, not 610"),
        (OFFICES, "The firm has 485 employees in all.", "485 + 120 = 605 employees, not 485"),
        (
            "10 pupils sat on the bus and 3 pupils got off.",
            "10 pupils are left on the bus.",
            "10 − 3 = 7 pupils, not 10",
        ),
        ("Ida picked 45 pears and Una picked 11.", "Ida picked 36 more pears than Una.", "45 − 11 = 34 pears, not 36"),
    ],
)
def test_a_text_that_says_it_is_a_sum_must_add_up(source: str, text: str, explanation: str) -> None:
    figure = only(text, source)
    assert (figure.status, figure.explanation) == ("contradicted", explanation)
    assert figure.evidence[0].verdict == "conflict"


def test_a_total_of_the_source_is_no_part_of_a_total() -> None:
    assert (
        only("In total 80 cases were found.", "A total of 80 cases were found, 12 of them in Kiel.").status
        == "supported"
    )


@pytest.mark.parametrize("hedged", ["about 485", "at least 480"])
def test_what_a_source_supports_is_no_wrong_total_where_it_leaves_room(hedged: str) -> None:
    assert only(f"The firm has {hedged} employees in all.", OFFICES).status == "supported"


def test_what_a_likely_derivation_gives_is_told() -> None:
    assert only("The firm has 607 employees.", OFFICES).explanation.endswith("485 + 120 = 605 employees")


@pytest.mark.parametrize(
    ("text", "derived"),
    [
        ("About 800 people came in all.", True),
        ("More than 700 people came in all.", True),
        ("Exactly 812 people came in all.", False),
    ],
)
def test_hedges_go_through_the_arithmetic(text: str, derived: bool) -> None:
    source = "About 500 people came on Monday and about 300 people came on Tuesday."
    assert only(text, source).status == ("derived" if derived else "unsupported")


def test_a_sum_may_be_rounded_as_people_round() -> None:
    source = "The north mill made 11,240 tons of flour and the south mill made 1,130 tons of flour."
    assert only("The mills made 12,000 tons of flour in all.", source).status == "derived"
    assert only("The mills made 13,000 tons of flour in all.", source).status == "contradicted"


def test_a_figure_of_the_text_may_be_reckoned_with() -> None:
    report = discrep.check("Jo has 35 pens in boxes of 5.", sources=["Jo has 3 red boxes and 4 blue boxes."])
    assert [figure.explanation for figure in report.figures] == ["product: 5 × (3 + 4) = 35 pens"] * 2
    report = discrep.check("15 calories are in 5 candy bars.", sources=["There are 3 calories in a candy bar."])
    assert [str(figure.status) for figure in report.figures] == ["derived", "derived"]
    assert report.status == "supported"


def test_the_sentence_of_a_source_with_another_figure_is_no_derivation() -> None:
    report = discrep.check("Ida bought 10 dolls for her 5 nieces.", sources=["Ida bought 5 dolls for her 5 nieces."])
    assert [str(figure.status) for figure in report.figures] == ["contradicted", "supported"]


def test_without_the_rule_nothing_is_derived() -> None:
    settings = discrep.Settings(ignore={"C506": "figures must be quoted"})
    report = discrep.check("The firm has a total of 605 employees.", sources=[OFFICES], settings=settings)
    assert report.status != "supported"


def test_the_order_of_sources_changes_nothing() -> None:
    sources = [OFFICES, "The firm opened in 1990 with 14 employees.", "It sold 120 boats and 485 cars."]
    told = [
        [
            (str(f.status), f.explanation)
            for f in discrep.check("The firm has a total of 605 employees.", sources=order).figures
        ]
        for order in (sources, sources[::-1])
    ]
    assert told[0] == told[1] == [("derived", "sum: 485 + 120 = 605 employees")]


@pytest.mark.parametrize("length", ["229 miles", "229 tonnes"])
def test_a_number_without_a_unit_is_no_sum_of_several(length: str) -> None:
    source = f"The storm left {length}. €137,154 in the north had arrived last year."
    assert discrep.check("The total arrived from 177 in the ministry.", sources=[source]).status == "unsupported"
