"""Figures that arithmetic ties together: the text says so, or the numbers do."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.joints import joints

MANY = 3000
GAINED = "The club gained 1,130 members between July 2021 and July 2023"


def said(*texts: str) -> set[str]:
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate(texts)]
    return {f.code for f in discrep.compare(documents).findings if f.code[:2] == "D2" or len(f.claims) > 2}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        # parts and a total that is told behind them
        ("The ferry had 31 sailors and four guards on board, 36 people altogether.", {"D201"}),
        ("The ferry had 31 sailors and four guards on board, 35 people altogether.", {"C506"}),
        ("The ferry had 31 sailors and four guards on the 700-foot deck, 36 people in all.", {"D201"}),
        ("The storm killed 12 people here and 25 more abroad, which takes the total to 37.", {"C506"}),
        # a number in a list has the unit of the one before it, also where a share is sought of it
        ("Tickets cost 10 dollars, 20. Half was kept.", {"C506"}),
        ("In the test 45 of 200 cents, or 30 percent, went out.", set()),  # a count of an amount of money
        ("In the test 45 of 200 metres, or 30 percent, went out.", set()),
        # a whole and its parts
        ("Of the 90 workers of the mill, 55 live in Norvale and 25 elsewhere.", {"D201"}),
        ("It employs about 80 people, 50 of them in Ghana, 20 in Togo and ten in Benin.", {"C506"}),
        ("It employs about 80 people, 50 of them in Ghana and 20 in Togo.", set()),
        ("Of 910 planes ordered, 640 of them were delivered and 610 of them fly.", set()),  # they overlap
        ("Nine of the 11 probes answered; the other two are silent.", {"C506"}),
        ("A quake killed at least 14 people. Ten of the dead lay in Alder and four of them in Birch.", {"C506"}),
        # scopes of one amount, each rounded by itself
        ('"Heron Bay" grossed $55.6 million at home and $53.2 million abroad, $108.9 million worldwide.', {"C506"}),
        ('"Heron Bay" grossed $55.6 million at home and $53.2 million abroad, $180.9 million worldwide.', {"D201"}),
        # a total that may hold more, and shares that have no sum
        ("A further 70 deaths took the toll past 400, with a total of 412 deaths so far.", set()),
        ("Clubs won 30% of games at home, 10% abroad and 20% overall.", set()),
        ("Inspectors found 12 of upwards of 5,000 shells. The remaining 4,988 are missing.", set()),
        # "of the" asks for what was told before, whatever it is called; zeros that nobody rounds to are digits
        ("The gale felled 655 trees in the park. Crews said 430 of the losses were oaks and 225 beeches.", {"C506"}),
        ("The gale felled 655 trees in the park. Crews said 430 of the losses were oaks and 215 beeches.", set()),
        ("The clinic saw 240 patients, 57 among the vaccinated, 183 among the rest.", {"C506"}),
        # one each of so many as are named
        ("Five people died in Alder and one each in Birch, Cedar and Dale. The storm killed eight people.", {"C506"}),
        ("Five people died in Alder and one each in Birch and Cedar. The storm killed eight people.", set()),
        ("Five people died in Alder and two each in Birch and Cedar. The storm killed nine people.", {"C506"}),
        # each whole has a part of its own
        ("The lamps burned well: 168 of 203; 196 of 219.", set()),
        # so many digits are no chance, in one sentence or where the parts follow
        ("The fair showed 1,245 animals. It had 617 goats and 628 sheep.", {"C506"}),
        ("The fair showed 1,245 animals. It had 617 goats. It had 628 sheep.", set()),
        # conversions are told twice and counted once
        ("The lake has an area of 800 acres (324 ha), of which 650 acres (263 ha) is deep.", set()),
    ],
)
def test_sums(text: str, codes: set[str]) -> None:
    assert said(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Output rose 10 percent, from 100 to 120 boats a year.", {"D205"}),
        ("Output rose 20 percent, from 100 to 120 boats a year.", {"C506"}),
        ("Output rose from 120 to 100 boats a year.", {"D205"}),
        ("Output fell from 120 to 100 boats a year.", set()),
        ("The number of boats rose by 310, from 8,412 to 8,719.", {"D205"}),  # nobody rounds to 310
        ("The number of boats rose by 300, from 8,412 to 8,715.", {"C506"}),
        ("It halved its growth forecast for 2025 to 0.75% from the 1.5% of November.", set()),
        ("The fleet doubled from 40 to 60 boats.", {"D205"}),
        ("The fleet doubled from 40 to 78 boats.", set()),
        ("The fleet nearly doubled from 40 to 75 boats.", set()),
        ("The fleet more than doubled from 40 to 75 boats.", {"D205"}),
        ("Nearly ten firms doubled from 100 to 210 boats.", set()),  # what is nearly so is the firms
        ("The fleet nearly doubled from 100 to 210 boats.", {"D205"}),
        ("The fleet tripled from 40 to 80 boats.", {"D205"}),
        ("Milk will go up, from 1 to 2 cents a quart.", set()),
        ("The number of ports fell from 90 to 70; work has grown by more than a million jobs.", set()),
        ("The city put its residents at 51,240, a gain of 1,130. A year before it had 50,110 residents.", {"C506"}),
        # the level of the day on which a change began; any other one is that of another day
        (f"{GAINED} and now has 51,240 members. It had 50,110 members in July 2021.", {"C506"}),
        (f"{GAINED} and now has 51,240 members in 12 halls. It had 50,310 members in July 2021.", {"D205"}),
        (f"{GAINED} and now has 51,240 members. It had 50,310 members in July 2020.", set()),
        (f"{GAINED} and now has 51,240 members. It had 50,310 members under its first master.", set()),
        (f"{GAINED} and now has 51,240 members and 50,310 regular guests. It had 9,810 members in July 2021.", set()),
        (f"{GAINED} and now has 51,240 members. It lost 310 members in July 2021.", set()),
        (f"{GAINED} and now has 51,240 members.", set()),
        # percent of a rate, or points of it
        ("The jobless rate rose 30 percent, from 20 percent to 22 percent.", set()),
    ],
)
def test_changes(text: str, codes: set[str]) -> None:
    assert said(text) == codes


@pytest.mark.parametrize(
    ("texts", "codes"),
    [
        (("In the test 45 of 200 lamps, or 30 percent, went out.",), {"D202"}),
        (("In the test 45 of 200 lamps, or 22.5 percent, went out.",), {"C506"}),
        (("In the test 45 of 200 lamps (23 percent) went out.",), {"C506"}),
        (("In the test 150 of 200 lamps, or more than half, went out.",), {"C506"}),
        (("In the test 90 of 200 lamps, or more than half, went out.",), {"D202"}),
        (("In the test 131 of 200 lamps, or two thirds, went out.",), {"C506"}),
        (("It will cut 2,100 jobs, some 8 percent of a payroll of 26,000.",), {"C506"}),
        (("The storm wrecked 80 of the 320 boats.", "The storm wrecked half of the boats."), {"D202"}),
        (("The storm wrecked 80 of the 320 boats.", "The storm wrecked a quarter of the boats."), {"C506"}),
        (("The storm wrecked 80 of the 320 boats.", "The tax took half of the boats."), set()),
    ],
)
def test_shares(texts: tuple[str, ...], codes: set[str]) -> None:
    assert said(*texts) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The river flooded four towns: Alder, Birch and Cedar.", {"D204"}),
        ("The river flooded four towns: Alder, Birch and Cedar. The mayor fled.", {"D204"}),
        ("The river flooded three towns: Alder, Birch and Cedar.", set()),
        ("The river flooded two towns — New Alder and Port of Birch.", set()),
        ("The river flooded four towns: Alder, Birch and parts of Cedar.", set()),
        ("The river flooded four towns, Alder and Birch among them.", set()),
        ("The river flooded four towns: Alder; Birch and Cedar.", set()),  # in what form?
        ("The river flooded at least three towns: Alder, Birch, Cedar and Dale.", set()),
        ("The storm killed 30 people, more than the 40 of last year.", {"D206"}),
        ("The storm killed 50 people, more than the 40 of last year.", set()),
        ("The storm killed 30 people, fewer than the 20 of last year.", {"D206"}),
        ("The storm killed 50 people, fewer than the at least 40 of last year.", set()),
        ("Some 30 people died, more than the town of 40 houses could bear.", set()),
    ],
)
def test_lists_and_orders(text: str, codes: set[str]) -> None:
    assert said(text) == codes


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("The ferry had 31 sailors and four guards on board, 35 people altogether.", False),
        ('"Heron Bay" grossed $55.6 million at home and $53.2 million abroad, $108.9 million worldwide.', True),
        ("Output rose 20 percent, from 100 to 120 boats a year.", False),
        ("The number of boats rose by 300, from 8,412 to 8,715.", True),
        ("In the test 45 of 200 lamps, or 22.5 percent, went out.", False),
        ("In the test 45 of 200 lamps (23 percent) went out.", True),
        ("It employs nearly 80 people, 49 of them in Ghana and 30 in Togo.", False),
    ],
)
def test_figures_that_fit_only_after_rounding_say_so(text: str, after: bool) -> None:
    (found,) = [f for f in discrep.compare([discrep.Document(text)]).findings if len(f.claims) > 2]
    assert (found.code, found.after_rounding, "only after rounding" in found.explanation) == ("C506", after, after)


def test_figures_whose_sentence_is_not_known_are_near_each_other() -> None:
    claims = discrep.extract("The ferry had 31 sailors and four guards on board, 36 people altogether.")
    assert any(joint.fails for joint in joints([replace(claim, sentence=None) for claim in claims]))


def test_relations_are_sought_only_where_a_rule_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The ferry had 31 sailors and four guards on board, 36 people altogether."
    monkeypatch.setattr("discrep.comparing.joints", lambda _: pytest.fail("nobody asks"))
    found = discrep.compare([discrep.Document(text)], settings=discrep.Settings(select=("D101", "T", "N")))
    assert not found.conflicts


def test_levels_of_a_change_share_unit_and_noun() -> None:
    (claim,) = discrep.extract("Milk will increase from 1 to 2 cents a quart.")
    assert [str(level.quantity.ends[0]) for level in claim.levels] == ["1/100", "1/50"]
    *_, change = discrep.extract("Output rose 10 percent, from 100 to 120 boats a year.")
    assert [(level.quantity.unit, level.measurand.noun) for level in change.levels] == [(None, "boat"), (None, "boat")]


@pytest.mark.parametrize(
    "piece",
    [
        "It had 21 cooks and two pilots, 23 people in all. ",
        "Of them 12 went and 3 of them stayed, up 10 percent. ",
        "It grossed $4 million at home, $5 million abroad, $9 million worldwide. ",
        "12, 3 and 4 of them, ",
        "It rose 10 percent from 100 to 110, ",
        "Five rafts of 14 men, 70 people; $5 a day for 3 days, $15. ",
        "They approved it by 31 votes to 9, three quarters of them, which leaves nine missing and ten elsewhere. ",
        "The town pays 4 million, the club 3 million and the state 2 million of the rise from 51 to 60 million. ",
        "It weighed 52 tons, 12 tons more than the limit of 40 tons. It was 5 tons over. ",
        "It carried 65 passengers and six crew, the ferry of 71 people; 14 died and 57 were saved. ",
        "A third of the 48 boxes are sold, 16 boxes, one in three. Half of the boxes are blue. ",
        "Down by half since May 2022, 18 lamps out of 24, an efficacy of 75 percent. ",
    ],
)
def test_steps_grow_with_the_text(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The figures of a text that are set side by side grow as it does."""
    from discrep.align.joints import sums as read_sums  # noqa: F401
    from discrep.align.joints import values

    steps = 0
    whole = values.same_dimension

    def counted(one: str | None, two: str | None) -> bool:
        nonlocal steps
        steps += 1
        return whole(one, two)

    monkeypatch.setattr(values, "same_dimension", counted)
    found = []
    for times in (50, 200):
        claims = discrep.extract(piece * times)
        steps = 0
        list(joints(claims))
        found.append(steps)
    assert found[1] <= 5 * max(found[0], 200)
