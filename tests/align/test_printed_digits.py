"""What the digits of two figures tell: the same ones in two texts, with enough beside them, are no chance."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.digits import digits, shape, telling
from discrep.claims import Claim
from discrep.settings import DEFAULTS
from discrep.sources import Attribution


def figure(text: str, id: str = "a", **measured: object) -> Claim:
    """The first figure of a text."""
    claim = discrep.extract(discrep.Document(text, id))[0]
    return replace(claim, measurand=replace(claim.measurand, **measured))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mill lost 4,230 boats.", "423"),
        ("The mill lost $42.5 million.", "425"),
        ("The mill lost 4.2 km of rope.", "42"),
        ("The mill lost 42 percent.", "42"),
        ("The mill lost 6 boats.", "6"),
        ("The mill lost 40 to 50 boats.", ""),
        ("The mill lost dozens of boats.", ""),
        ("The mill worked for 42 hours.", ""),  # a time is told in words as well
        ("Ana Roe, 42, left the mill.", ""),
    ],
)
def test_the_digits_of_a_figure(text: str, found: str) -> None:
    assert digits(figure(text)) == found
    assert shape(figure(text)) == "".join(sorted(found))


def test_slips_have_one_shape() -> None:
    shapes = {shape(figure(f"The mill lost {number} boats.")) for number in ("4,243", "4,423", "42,430", "42.43")}
    assert shapes == {"2344"}


def told(one: Claim, two: Claim, field: str | None) -> bool:
    found = telling(one, two, field, DEFAULTS)
    assert telling(two, one, field, DEFAULTS) is found
    return found


WORDS = {0: "", 1: " at the harbour", 2: " at the harbour of Norvale", 3: " at the old harbour of Norvale"}


def said(by: str) -> Attribution:
    return figure(f"{by} said that 40 boats sank.").attribution if by else Attribution()


def beside(one: str, two: str, words: int, source: str = "", **measured: object) -> tuple[Claim, Claim]:
    """Two figures with so many words beside them alike, and told by one source."""
    return (
        replace(figure(f"{one} stood{WORDS[words]}.", "a", **measured), attribution=said(source)),
        replace(figure(f"{two} lay{WORDS[words]}.", "b", **measured), attribution=said(source)),
    )


SOURCE = "Ana Roe"


@pytest.mark.parametrize(
    ("number", "words", "source", "one_thing"),
    [
        ("4,861", 0, "", True),  # four digits are no chance
        ("613", 0, "", False),
        ("613", 1, "", True),  # three and a word
        ("61", 1, "", False),
        ("61", 2, "", True),  # two and two words
        ("61", 0, SOURCE, True),  # or one source
        ("6", 2, "", False),
        ("6", 3, "", False),
        ("6", 0, SOURCE, False),
        ("6", 1, SOURCE, False),
        ("6", 2, SOURCE, True),
    ],
)
def test_one_number_of_two_places(number: str, words: int, source: str, one_thing: bool) -> None:
    figures = beside(f"{number} boats", f"{number} boats", words, source)
    assert told(*figures, "place") is one_thing


@pytest.mark.parametrize(
    ("one", "two", "words", "one_thing"),
    [
        ("4,243", "42,430", 0, True),
        ("4,243", "4,423", 0, True),
        ("4,243", "4,244", 2, False),
        ("613", "6,130", 0, True),  # three digits and the noun
        ("61", "610", 0, False),
        ("61", "610", 1, True),
        ("6", "60", 2, False),  # one digit is no slip of another
    ],
)
def test_a_slip_of_a_number(one: str, two: str, words: int, one_thing: bool) -> None:
    assert told(*beside(f"{one} boats", f"{two} boats", words), "place") is one_thing
    assert not told(*beside(f"{one} boats", f"{two} boats", words), "subject")


def test_a_measure_weighs_more_than_a_thing() -> None:
    for noun, one_thing in (("boat", False), ("member", True), (None, False)):
        assert told(*beside("61 boats", "610 boats", 0, noun=noun), "place") is one_thing
    for noun, one_thing in (("boat", True), (None, False)):
        assert told(*beside("613 boats", "6,130 ships", 0, noun=noun), "place") is one_thing


@pytest.mark.parametrize("field", [None, "noun", "subject", "modality"])
@pytest.mark.parametrize(
    ("number", "one_thing"),
    [("61", False), ("99", False), ("110", True), ("100", False), ("$6", False), ("$61", True), ("61 km", True)],
)
def test_what_may_have_been_read_wrongly(number: str, one_thing: bool, field: str | None) -> None:
    """Two texts of one story hardly print a large number, or one with a unit, by chance for two things."""
    told_of = f"{number} boats" if number.isdigit() else number
    assert told(*beside(told_of, told_of, 0, noun="boat"), field) is one_thing


def test_two_digits_that_changed_places() -> None:
    for one, two, one_thing in (("$613", "$631", True), ("613 boats", "631 ships", False), ("$40.4", "$44", False)):
        assert told(*beside(one, two, 0, noun=None), "noun") is one_thing
    assert not told(*beside("$613", "$614", 0, noun=None), "noun")
    assert not told(*beside("$613", "$631", 0, noun=None), "place")


def test_a_plan_is_one_thing_if_the_noun_is() -> None:
    one, two = beside("110 boats", "110 boats", 0)
    assert told(one, two, "modality")
    other = replace(two, measurand=replace(two.measurand, noun="bridge"))
    assert not told(one, other, "modality")
    nameless = [replace(claim, measurand=replace(claim.measurand, noun=None)) for claim in (one, two)]
    assert not told(nameless[0], nameless[1], "modality")


def test_two_events_need_more_than_a_number() -> None:
    one, two = beside("110 boats", "110 boats", 0)
    for events, one_thing in ((("kill", "injure"), False), (("kill", "kill"), True), ((None, "injure"), True)):
        here, there = (
            replace(claim, measurand=replace(claim.measurand, event=event))
            for claim, event in zip((one, two), events, strict=True)
        )
        assert told(here, there, None) is one_thing


@pytest.mark.parametrize(
    ("nouns", "number", "one_thing"),
    [
        (("bus", "bridge"), "613", False),
        (("bus", "bridge"), "4,861", True),
        (("bus", "bus"), "613", True),
        ((None, "bridge"), "613", True),
        (("soldier", "passenger"), "613", True),  # people are one group by many names
        (("soldier", "bus"), "613", False),
    ],
)
def test_two_nouns(nouns: tuple[str | None, str | None], number: str, one_thing: bool) -> None:
    one, two = (
        replace(claim, measurand=replace(claim.measurand, noun=noun))
        for claim, noun in zip(beside(f"{number} boats", f"{number} boats", 2), nouns, strict=True)
    )
    assert told(one, two, "place") is one_thing


@pytest.mark.parametrize(
    ("one", "two", "one_thing"),
    [
        ({"noun": "revenue"}, {"noun": "deficit"}, False),
        ({"noun": "revenue"}, {"noun": "revenue"}, True),
        ({"noun": "revenue"}, {"noun": "boat"}, True),
        ({"population": "civilian"}, {"population": "korean"}, False),
        ({"population": "civilian"}, {"population": "civilian"}, True),
        ({"population": "civilian"}, {"population": None}, True),
    ],
)
def test_two_measures_and_two_scopes(one: dict[str, str], two: dict[str, str], one_thing: bool) -> None:
    a, b = beside("4,861 boats", "4,861 boats", 0)
    a, b = replace(a, measurand=replace(a.measurand, **one)), replace(b, measurand=replace(b.measurand, **two))  # type: ignore[arg-type]
    assert told(a, b, "place") is one_thing


def test_what_no_digits_outweigh() -> None:
    a, b = beside("4,861 boats", "4,861 boats", 2)
    for field in ("time", "unit", "dimension", "stance", "change", "parts", "kind", "member"):
        assert not told(a, b, field)
    assert not told(a, replace(b, document=a.document), "place")  # one writer who says it twice
    several = beside("4,861 to 4,900 boats", "4,861 to 4,900 boats", 2)
    assert not told(*several, "place")
    assert not told(a, several[1], "place")
    assert not told(a, figure("4,861 km stood there.", "b"), "place")
    assert not told(*beside("42 hours", "42 hours", 2), "place")


@pytest.mark.parametrize("field", ["place", "subject", "dimension", "noun", "time"])
@pytest.mark.parametrize(
    ("one", "two", "noun", "one_thing"),
    [
        ("4,861 miles", "4,861 km", None, True),
        ("613 miles", "613 km", None, False),
        ("613 miles", "613 km", "boat", True),
        ("61 miles", "61 km", "boat", False),  # the noun alone makes no two digits a slip
        ("61 miles", "61 km", "member", True),
        ("$4,861", "€4,861", None, False),
        ("$4,861", "€4,861", "boat", True),
        ("$4,861", "€4,862", "boat", False),
    ],
)
def test_one_number_in_two_units(one: str, two: str, noun: str | None, field: str, one_thing: bool) -> None:
    assert told(*beside(one, two, 0, noun=noun), field) is (one_thing and field != "time")


def test_one_source_weighs_only_if_both_name_it() -> None:
    a, b = beside("61 boats", "61 boats", 0, SOURCE)
    assert told(a, b, "place")
    assert not told(a, beside("61 boats", "61 boats", 0)[1], "place")
    assert not told(a, beside("61 boats", "61 boats", 0, "Tom Lind")[1], "place")
    outlet, printed = "The Norvale Gazette", beside("61 boats", "61 boats", 0)[1]
    by_it = replace(a, attribution=said(outlet))
    assert by_it.attribution.source is not None
    assert told(by_it, replace(printed, attribution=by_it.attribution), "place")
    assert not told(by_it, replace(printed, document=replace(printed.document, outlet=outlet)), "place")
