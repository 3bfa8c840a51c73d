"""One amount in two units: right, wrong, and what another text says of it."""

from __future__ import annotations

import pytest

import discrep


def codes(*texts: str) -> list[tuple[str, tuple[str, ...]]]:
    report = discrep.compare([discrep.Document(text, id=str(i)) for i, text in enumerate(texts)])
    return [(f.code, tuple(c.quantity.text for c in f.claims)) for f in report.findings]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The tunnel is 2.5 miles (4 km) long.", "C506"),
        ("The tunnel is 2.5 miles (8 km) long.", "D203"),
        ("Winds of 100 mph (161 km/h) were measured.", "C506"),
        ("Winds of 105 mph (185 km/h) were measured.", "D203"),
        ("The mill cost 5 million euros ($5.4 million).", "C506"),
        ("The mill cost 5 million euros, or about $5.4 million.", "C506"),
        ("The harvest came to 155 million tonnes, or about 5.7 billion bushels.", "C506"),
    ],
)
def test_a_conversion_beside_its_amount(text: str, code: str) -> None:
    assert [found for found, _ in codes(text)] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "The tunnel is 4 km long and 12 feet wide.",
        "The mill cost 5 million euros and the dam $8 million.",
        "The mill cost 5 million euros (it was built in 2 years).",
    ],
)
def test_two_amounts_are_no_conversion(text: str) -> None:
    assert not {"C506", "D203"} & {code for code, _ in codes(text)}


def test_a_conversion_that_holds_differs_with_nobody_again() -> None:
    found = codes("The Alder tunnel is 2.5 miles (4 km) long.", "The Alder tunnel is 3.5 miles (5.6 km) long.")
    assert [figures for code, figures in found if code == "D101"] == [("2.5 miles", "3.5 miles")]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("2.5", "T307"),
        ("0.75", "T307"),
        ("13.4", "T307"),
        ("950", "T307"),
        ("0.5", "D101"),
        ("5", "D101"),
        ("20", "D101"),
    ],
)
def test_a_number_of_two_digits_in_another_unit_is_a_slip(number: str, code: str) -> None:
    texts = f"The trail is {number} miles long.", f"The trail is {number} km long."
    assert [found for found, _ in codes(*texts)] == [code]
    assert [found for found, _ in codes(*reversed(texts))] == [code]


@pytest.mark.parametrize(
    ("one", "two", "code"),
    [
        ("In 2010 a berth cost $42.", "A berth cost €42 in 2010.", "T307"),
        ("In 2010 a berth cost $42.", "A berth cost €42 in 2019.", "N105"),
        ("In 2010 the line was 4,213 miles long.", "In 2019 the line was 4,213 kilometres long.", "N105"),
        # a part in another unit is none of that whole
        ("The mill paid $42 million in taxes.", "The mill paid part of the taxes, €42 million of them.", "T307"),
    ],
)
def test_the_same_digits_of_another_year_are_no_slip(one: str, two: str, code: str) -> None:
    assert [found for found, _ in codes(one, two)] == [code]
    assert [found for found, _ in codes(two, one)] == [code]


def test_a_fraction_that_no_decimals_give_has_no_digits_to_repeat() -> None:
    assert discrep.judge("4 1/3 miles", "4 1/3 km").code == "D101"
    assert discrep.judge("4 1/4 miles", "4 1/4 km").code == "T307"
