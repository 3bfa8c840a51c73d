"""Ranges, pairs and changes: what is one figure with two ends, and what is two figures."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.intervals import point

RANGES: list[tuple[tuple[int, int], str]] = [
    (
        (10, 15),
        "between 10 and 15 | from 10 to 15 | 10 to 15 | 10-15 | 10–15 | "
        "anywhere between 10 and 15 | between about 10 and 15",
    ),
    (
        (10, 15),
        "ten to fifteen | between ten and fifteen | somewhere between 10 and 15 | 10 up to 15 | ranging from 10 to 15",
    ),
    ((5, 6), "five or six | 5 or 6 | five or even six | 5-6 | five to six"),
    ((200, 300), "two to three hundred | 200 to 300 | between two and three hundred | two hundred to three hundred"),
    ((24, 36), "two to three dozen | two or three dozen"),
    ((5000, 20000), "5k-20k | 5-20k | 5,000 to 20,000 | 5 to 20 thousand"),
    ((10**10, 15 * 10**9), "10 to 15 billion | 10-15bn | 10bn-15bn | ten to fifteen billion"),
]


@pytest.mark.parametrize(("ends", "phrase"), [(ends, phrase) for ends, row in RANGES for phrase in row.split(" | ")])
def test_one_range_many_wordings(ends: tuple[int, int], phrase: str) -> None:
    (claim,) = discrep.extract(f"They counted {phrase} birds.")
    assert claim.quantity.ends == ends
    assert claim.quantity.value is None


@pytest.mark.parametrize(
    ("text", "unit", "ends"),
    [
        ("It cost $10 to $15 billion.", "USD", (10**10, 15 * 10**9)),
        ("It cost USD 10-15 in all.", "USD", (10, 15)),
        ("It cost 33-35 billion euros.", "EUR", (33 * 10**9, 35 * 10**9)),
        ("It cooks for 25 – 40 minutes.", "minute", (25, 40)),
        ("He is 40 - 50 years old.", "year", (40, 50)),
        ("Growth of 5-7% is near.", "percent", (5, 7)),
        ("It cooled by 1 to 2 degrees Celsius.", "degree_Celsius", (1, 2)),
        ("A current of 1.5 A to 0.5 A was measured.", "ampere", (Fraction(1, 2), Fraction(3, 2))),
        ("It lost 5-10% of its value.", "percent", (5, 10)),
        ("She lost 5-10 kg.", "kilogram", (5, 10)),
        ("It won 5–10 percent of the vote.", "percent", (5, 10)),
        ("Sales fell $5-10 million.", "USD", (5 * 10**6, 10**7)),
        ("Sales rose 5%-40%.", "percent", (5, 40)),
    ],
)
def test_a_range_has_the_unit_of_its_end(text: str, unit: str, ends: tuple[int | Fraction, ...]) -> None:
    (claim,) = discrep.extract(text)
    assert (claim.quantity.unit, claim.quantity.ends) == (unit, ends)


@pytest.mark.parametrize(
    ("text", "words", "direction", "unit"),
    [
        ("The toll rose from 325 to 345.", "from 325 to 345", "up", None),
        ("The number fell from 345 to 325 in May.", "from 345 to 325", "down", None),
        ("He slimmed from 80 kg to 70 by walking.", "from 80 kg to 70", "down", "kilogram"),
        ("It was cut from 5.5 percent in May to 5 percent.", "from 5.5 percent in May to 5 percent", "down", "percent"),
        ("Sales rose from 24 to 38 billion euros.", "from 24 to 38 billion euros", "up", "EUR"),
        ("It climbed from 20 km in 2008 to 29 km in 2020.", "from 20 km in 2008 to 29 km", "up", "kilometer"),
    ],
)  # fmt: skip
def test_a_change_has_a_before_and_an_after(text: str, words: str, direction: str, unit: str | None) -> None:
    (claim,) = discrep.extract(text)
    quantity = claim.quantity
    assert (quantity.text, claim.span.of(text)) == (words, words)
    assert (quantity.change, quantity.unit, quantity.value) == (direction, unit, None)
    before, after = claim.levels
    assert quantity.ends == (before.quantity.value, after.quantity.value)
    assert quantity.interval == after.quantity.interval  # it is so now
    assert before.measurand.role == "before"
    assert before.span.start < before.span.end < after.span.start < after.span.end == claim.span.end


def test_a_change_may_stand_alone() -> None:
    read = discrep.parse("from 345 tons to 325")
    assert (read.text, read.ends, read.interval, read.unit) == ("from 345 tons to 325", (345, 325), point(325), "ton")


@pytest.mark.parametrize(
    "text",
    [
        "It grew by 5 percent to 40 percent.", "They lost 3 – 4 came back.", "He gave 3 or 40 apples.",
        "They flew from 40 bases to 30 targets.", "The toll rose to 345 from 325.",
        "The firm earned $9 million or $2 a share.",
        "He made 1 or 3 tons.", "They lost three – four kilometers on they won.",
        "The share fell from 40 percent in Alder; in Birch it rose to 45 percent.",
        "Their shares range from less than 5 to over 30 percent.",
    ],
)  # fmt: skip
def test_two_figures_stay_two(text: str) -> None:
    found = discrep.extract(text)
    assert [len(claim.quantity.ends) for claim in found] == [1, 1]
    assert [claim.levels for claim in found] == [(), ()]


def test_a_change_is_compared_level_by_level() -> None:
    change = discrep.Document("The number of cases fell from 345 to 325.", id="a")
    report = discrep.compare([change, discrep.Document("There were 325 cases.", id="b")])
    assert [claim.quantity.text for claim in report.claims] == ["345", "325", "325"]
    assert [claim.quantity.text for claim in discrep.compare([*discrep.extract(change)]).claims] == ["345", "325"]
    report = discrep.check("There were 345 cases, then 325.", [change])
    assert len(report.figures) == 2


def test_a_season_is_no_range() -> None:
    assert discrep.extract("In 2012–13 they were glad.") == []


@pytest.mark.parametrize(
    "text",
    [
        "They won 3 to 1.",
        "A 5-to-4 ruling came.",
        "The odds are 3 to 1.",
        "It ended 2-2.",
        "They lost 2-3.",
        "It lost 46-48 percent.",
    ],
)
def test_a_score_is_no_range(text: str) -> None:
    assert [claim.quantity.kind for claim in discrep.extract(text, keep="all")] == ["score"]


def test_a_fall_is_no_score() -> None:
    assert [claim.quantity.value for claim in discrep.extract("It fell 345 to 325.")] == [345, 325]


@pytest.mark.parametrize("text", ["It fell from 5 to 0 thousand houses.", "It took 490–a 0 dozen days."])
def test_nothing_of_a_scale_ends_a_range(text: str) -> None:
    assert all(claim.span.of(text) == claim.quantity.text for claim in discrep.extract(text))


@pytest.mark.parametrize(
    ("phrase", "unit", "ends"),
    [
        ("5.2 ± 0.3 kg", "kilogram", ("4.9", "5.5")),
        ("5.2 kg ± 0.3 kg", "kilogram", ("4.9", "5.5")),
        ("12±3 people", None, ("9", "15")),
        ("12 +/- 3 people", None, ("9", "15")),
        ("twelve plus or minus three people", None, ("9", "15")),
        ("$1.2 ± 0.1 million", "USD", ("1100000", "1300000")),
        ("48% ± 3 percentage points", "percent", ("45", "51")),
    ],
)
def test_a_value_with_its_tolerance_is_a_range(phrase: str, unit: str | None, ends: tuple[str, str]) -> None:
    for quantity in (discrep.parse(phrase), discrep.extract(f"It was {phrase} in all.")[0].quantity):
        assert (quantity.unit, quantity.ends) == (unit, tuple(map(Fraction, ends)))
    assert discrep.judge(phrase, f"{ends[0]} {unit or 'people'}").verdict is discrep.Verdict.COMPATIBLE


def test_a_tolerance_in_another_unit_leaves_its_value_alone() -> None:
    assert [claim.quantity.text for claim in discrep.extract("It is 5 m ± 3 cm.")] == ["5 m", "± 3 cm"]
