"""One amount in two units: right, wrong, and what another text says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.conversions import conversions, converted, repeated
from discrep.claims import Claim
from discrep.quantity import Kind
from discrep.settings import Reading, Settings


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


@pytest.mark.parametrize("phrase", ["€42 million", "nearly €42 million", "over €42 million"])
def test_where_no_slip_is_heard_two_currencies_are_not_compared(phrase: str) -> None:
    (one,), (two,) = amounts("The berth cost $42 million.", "a"), amounts(f"The berth cost {phrase}.", "b")
    assert discrep.judge(one, two).code == "T307"
    readings: list[Reading] = ["logical", "pragmatic"]
    for reading in readings:
        assert discrep.judge(one, two, reading=reading).code == "N101"
    deaf = Settings(ignore={"T307": "currencies are told with care"})
    assert discrep.judge(one, two, settings=deaf).code == "N101"
    assert discrep.compare([one.document, two.document], settings=deaf).findings == ()
    figure = discrep.check(one.document, sources=[two.document], settings=deaf).figures[0]
    assert figure.status == "unsupported"


def test_where_no_slip_is_heard_two_lengths_are_compared() -> None:
    (one,), (two,) = amounts("The trail is 42 miles long.", "a"), amounts("The trail is 42 km long.", "b")
    assert [discrep.judge(one, two, reading=reading).code for reading in ("both", "logical")] == ["T307", "D101"]


def amounts(text: str, id: str = "a") -> list[Claim]:
    return discrep.extract(discrep.Document(text, id))


@pytest.mark.parametrize(
    ("between", "again"),
    [
        (" (4 km)", True),
        ("/4 km", True),
        (" [4 km]", True),
        (" or 4 km", True),
        (" OR 4 km", True),
        (", or 4 km,", True),
        (" and 4 km", False),
        (" 4 km", False),
        (" or ( 4 km )", False),
        (" (or 4 km)", False),
        (" (4 or 5 km)", True),
        (" x 4 km", False),  # a length and a width
        (" (2.6 miles)", False),
        (" (4 hours)", False),
        (" (four boats)", False),
    ],
)
def test_what_stands_between_an_amount_and_its_conversion(between: str, again: bool) -> None:
    found = amounts(f"The tunnel is 2.5 miles{between} long.")
    assert len(found) == 2
    assert converted(*found) is again
    assert converted(*reversed(found)) is again
    assert list(conversions(found)) == ([(found[0], found[1])] if again else [])


def test_an_amount_of_another_text_is_no_conversion() -> None:
    text = "The tunnel is 2.5 miles (4 km) long."
    here, there = amounts(text)[0], amounts(text, "b")[1]
    assert not converted(here, there)


def test_counts_are_not_converted() -> None:
    """Only what has a unit that another can stand for."""
    one, two = amounts("The tunnel is 2.5 miles (4 km) long.")
    for kind, again in ((Kind.MONEY, True), (Kind.PERCENT, True), (Kind.DURATION, True), (Kind.NUMBER, False)):
        pair = [replace(claim, quantity=replace(claim.quantity, kind=kind)) for claim in (one, two)]
        assert converted(pair[0], pair[1]) is again


def test_all_conversions_of_a_text_in_order() -> None:
    text = "The tunnel is 2.5 miles (4 km) long and 40 feet (12 metres) wide. It cost 3 million euros ($3.2 million)."
    found = amounts(text)
    assert [(a.quantity.text, b.quantity.text) for a, b in conversions(found)] == [
        ("2.5 miles", "4 km"), ("40 feet", "12 metres"), ("3 million euros", "$3.2 million"),
    ]  # fmt: skip


def unlike(claim: Claim, noun: str | None) -> Claim:
    return replace(claim, measurand=replace(claim.measurand, noun=noun))


@pytest.mark.parametrize(
    ("one", "two", "nouns", "taken"),
    [
        ("42 miles", "42 km", (None, None), True),  # lengths, whatever they are the lengths of
        ("42 miles", "42 km", ("length", "width"), True),
        ("42 miles", "42 miles", (None, None), False),
        ("42 miles", "43 km", (None, None), False),
        ("4 miles", "4 km", (None, None), False),
        ("42 miles", "42 boats", (None, None), False),
        ("42 boats", "42 boats", (None, None), False),
        ("42 minutes", "42 hours", (None, None), False),
        ("42 miles", "$42", ("cost", "cost"), False),
        ("$42", "€42", ("cost", "cost"), True),
        ("$42", "€42", ("cost", "revenue"), False),
        ("$42", "€42", ("cost", None), True),
        ("$42", "€42", (None, None), False),  # nothing is known of either
        ("$42 to $50", "€42", ("cost", "cost"), True),
        ("$42 to $50", "€40 to €50", ("cost", "cost"), False),
        ("$45 to $52", "€40 to €52", ("cost", "cost"), True),
    ],
)
def test_one_number_in_another_unit(one: str, two: str, nouns: tuple[str | None, str | None], taken: bool) -> None:
    a, b = (
        unlike(amounts(f"They saw {words} there.", id)[0], noun)
        for words, id, noun in zip((one, two), "ab", nouns, strict=True)
    )
    assert repeated(a, b) is taken
    assert repeated(b, a) is taken
