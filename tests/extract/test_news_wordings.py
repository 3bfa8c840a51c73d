"""Wordings of news pages: wire services, headlines, business pages of several countries."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.hedges import Hedge


def read(text: str, keep: str = "figures") -> list[tuple[str, object]]:
    found = discrep.extract(text, keep=keep)
    return [(claim.span.of(text), claim.quantity.unit or claim.quantity.kind.value) for claim in found]


def test_a_time_behind_a_figure_is_no_rate() -> None:
    for text in ("Profit was $90 million a year ago.", "It sold 400 cars a year earlier.", "It was 5 % a month ago."):
        assert [claim.measurand.per for claim in discrep.extract(text)] == [None], text
    (claim,) = discrep.extract("It costs $90 a month.")
    assert claim.measurand.per == "month"
    (claim,) = discrep.extract("The club pays $4,000 annually for the hall.")
    assert claim.measurand.per == "year"


def test_the_number_of_a_denominator_is_no_figure_but_the_rate_keeps_it() -> None:
    text = "There were 310 cases per 100,000 residents."
    (claim,) = discrep.extract(text)
    assert (claim.quantity.value, claim.measurand.per) == (310, "100,000 resident")
    assert ("100,000", "per") in read(text, "all")


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("Growth slowed to 2.1% in March, from 2.4.", ["2.1", "2.4"], "percent"),
        ("It rose to 61%, against 58 in 2019.", ["61", "58"], "percent"),
        ("He beat her 52 to 48 percent.", ["52", "48"], "percent"),
        ("It costs between £10 and 20.", ["10", "20"], "GBP"),
        ("Bags of 6- to 8-inch size.", ["6", "8"], "inch"),
    ],
)
def test_a_unit_that_is_left_out(text: str, values: list[str], unit: str) -> None:
    found = [claim.quantity for claim in discrep.extract(text)]
    assert {quantity.unit for quantity in found} == {unit}
    assert [end for quantity in found for end in quantity.ends] == [Fraction(value) for value in values]


def test_up_to_before_from_is_a_move() -> None:
    found = [claim.quantity for claim in discrep.extract("It was up to 40 from 30.")]
    assert [(quantity.value, quantity.hedge) for quantity in found] == [(40, None), (30, None)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("They paid R15 million for it.", 15 * 10**6, "ZAR"),
        ("They paid R4bn for it.", 4 * 10**9, "ZAR"),
        ("They paid N200 billion for it.", 2 * 10**11, "NGN"),
        ("They paid Dh500,000 for it.", 5 * 10**5, "AED"),
        ("They paid Rs 850 Cr for it.", 85 * 10**8, "INR"),
        ("More than 2m have fled.", 2 * 10**6, None),
        ("They built a wall of 2m.", 2, "meter"),
    ],
)
def test_sums_and_crowds(text: str, value: int, unit: str | None) -> None:
    (claim,) = discrep.extract(text)
    assert (claim.quantity.ends, claim.quantity.unit) == ((value,), unit)


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("It was a five-figure sum.", "five", "name"), ("A sum of six figures.", "six", "name"),
        ("The 5G network came.", "5G", "name"), ("The 49ers won.", "49ers", "name"), ("A 4K TV came.", "4K TV", "name"),
        ("Call 0800 1111 now.", "0800 1111", "phone"), ("Call +44 20 7946 0958 now.", "44 20 7946 0958", "phone"),
        ("They split 60:40 on it.", "60:40", "score"), ("At odds of 5/2 it won.", "5/2", "score"),
        ("It runs 3-7 June.", "3-7", "date"), ("He came at half past eight.", "eight", "time"),
        ("It began at 3 in the morning.", "3 in the morning", "time"), ("The red one won.", "one", "pronoun"),
        ("A big one hit.", "one", "pronoun"), ("Under 18 U.S.C. it was.", "18", "label"), ("R18 came.", "R18", "name"),
    ],
)  # fmt: skip
def test_numbers_that_count_nothing(text: str, words: str, kind: str) -> None:
    assert discrep.extract(text) == []
    assert (words, kind) in read(text, "all")


def test_a_list_of_labels() -> None:
    assert discrep.extract("See Sections 4 and 5 of it.") == []
    assert discrep.extract("Two of the Category 3 or 4 storms.")[0].quantity.value == 2
    assert len(discrep.extract("Two of the Category 3 or 4 storms.")) == 1


def test_one_can_be_a_casualty() -> None:
    for text in ("It killed one and injured 14.", "Three died and one is missing.", "One was killed, 14 were hurt."):
        assert 1 in [claim.quantity.value for claim in discrep.extract(text)], text


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("There were 89 and rising.", Hedge.AT_LEAST), ("There were 400 men, perhaps more.", Hedge.AT_LEAST),
        ("The man jailed over £40,000 theft.", None), ("They paid $300 plus expenses.", None),
        ("Women over the age of 50 came.", Hedge.OVER), ("Children 12 and under came.", Hedge.AT_MOST),
        ("More than 2000 people died.", Hedge.OVER), ("It took a tad over 12 minutes.", Hedge.JUST_OVER),
    ],
)  # fmt: skip
def test_bounds(text: str, hedge: Hedge | None) -> None:
    (claim,) = discrep.extract(text)
    assert claim.quantity.hedge is hedge


@pytest.mark.parametrize(
    ("text", "ends", "direction"),
    [
        ("Output fell from 2 to 1.5 million barrels.", (2 * 10**6, 15 * 10**5), "down"),
        ("Revenue fell from $3 to $2.5 billion.", (3 * 10**9, 25 * 10**8), "down"),
        ("It grew from $10 million to 12.", (10**7, 12 * 10**6), "up"),
        ("The price is anywhere from $200 to $4 million.", (200, 4 * 10**6), None),
        ("Prices would drop from 3 to 5 percent.", (3, 5), "down"),
    ],
)
def test_both_ends_of_a_change_have_one_magnitude(text: str, ends: tuple[int, int], direction: str | None) -> None:
    (claim,) = discrep.extract(text)
    assert (claim.quantity.ends, claim.quantity.change) == (ends, direction)


@pytest.mark.parametrize(
    "text",
    ["The shop is open from 10 to 3 on Sundays.", "Donations went from 5 people to 3 charities."],
)
def test_what_is_no_change(text: str) -> None:
    assert [claim.levels for claim in discrep.extract(text)] == [(), ()]


def test_a_unit_does_not_reach_into_the_clause_before() -> None:
    found = discrep.extract("She scored 3, and 10 kg of gold was found.")
    assert [claim.quantity.unit for claim in found] == [None, "kilogram"]
    assert {claim.quantity.unit for claim in discrep.extract("Bags of 10, 20, and 30 kg.")} == {"kilogram"}


def test_signs_labels_and_headlines() -> None:
    assert [claim.quantity.value for claim in discrep.extract("He tested negative 3 times.")] == [3]
    assert [claim.quantity.value for claim in discrep.extract("It was minus 3 degrees.")] == [-3]
    assert [claim.quantity.value for claim in discrep.extract("In the group 12 people died.")] == [12]
    assert [claim.quantity.value for claim in discrep.extract("Storm Kills 40")] == [40]


@pytest.mark.parametrize("text", ["5-" + "9" * 5000, "2019-" + "9" * 5000, "3–" + "1" * 4400])
def test_endless_digits_behind_a_dash(text: str) -> None:
    assert discrep.extract(text) == []
    assert [claim.quantity.kind for claim in discrep.extract(text, keep="all")] == ["identifier"]


@pytest.mark.parametrize(
    ("phrase", "value", "unit"),
    [
        ("a year and a half", "3/2", "year"), ("a mile and a half", "3/2", "mile"),
        ("one day and a half", "3/2", "day"),
        ("two years and a half", "5/2", "year"), ("an hour and three quarters", "7/4", "hour"),
        ("about a mile and a half", "3/2", "mile"),
    ],
)  # fmt: skip
def test_a_whole_and_a_part(phrase: str, value: str, unit: str) -> None:
    text = f"They went on for {phrase}."
    (claim,) = discrep.extract(text)
    assert (claim.quantity.ends, claim.quantity.unit) == ((Fraction(value),), unit)
    assert claim.span.of(text) == phrase
    assert [c.quantity.unit for c in discrep.extract("It took a day and half the night.")][-1:] == [None]
