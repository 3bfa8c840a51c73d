"""Some of a kind, and some of those whom something befell, are not set against all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.partitives import of_the, some_of_a_kind
from discrep.claims import Claim

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


@pytest.mark.parametrize(
    ("between", "part"),
    [
        (" of the ", True),
        (" of ", True),
        (" Of The ", True),
        (" of its ", True),
        (" of the other ", False),
        (" of old ", False),
        (" for the ", False),
        (" the ", False),
        (" of the, ", False),
    ],
)
def test_what_stands_between_a_part_and_its_whole(between: str, part: bool) -> None:
    claims = discrep.extract(f"There 12{between}40 boats sank.")
    assert len(claims) == 2
    assert of_the(claims[0], claims[1]) is part


def test_figures_side_by_side() -> None:
    one = discrep.extract("40 boats sank.")[0]
    assert not of_the(one, one)


def told(number: str, noun: str | None = "boat", modifiers: tuple[str, ...] = (), unit: str | None = None) -> Claim:
    claim = discrep.extract(f"{number} boats sank.")[0]
    measurand = replace(claim.measurand, noun=noun, modifiers=modifiers)
    return replace(claim, measurand=measurand, quantity=replace(claim.quantity, unit=unit))


OLD = ("old",)


@pytest.mark.parametrize(
    ("part", "whole", "some"),
    [
        (told("40", modifiers=OLD), told("121"), True),
        (told("40", modifiers=OLD), told("120"), False),  # no more than three times as many
        (told("121", modifiers=OLD), told("40"), False),
        (told("40", modifiers=OLD), told("400", "ship"), False),
        (told("40", modifiers=OLD), told("400", modifiers=("red",)), False),
        (told("40"), told("400"), False),
        (told("40", modifiers=OLD, unit="USD"), told("400", unit="USD"), False),
        (told("more than 40", modifiers=OLD), told("400"), False),  # nobody knows how many more
        (told("fewer than 40", modifiers=OLD), told("400"), True),
        (told("40", modifiers=OLD), told("more than 400"), True),
    ],
)
def test_some_of_a_kind(part: Claim, whole: Claim, some: bool) -> None:
    assert some_of_a_kind(part, whole) is some
    assert some_of_a_kind(whole, part) is some


def test_shares_and_counts_are_no_part_of_each_other() -> None:
    part = replace(told("2"), quantity=discrep.parse("half"), measurand=told("2", modifiers=OLD).measurand)
    for whole in (told("9"), replace(told("9"), quantity=discrep.parse("9%"))):
        assert not some_of_a_kind(part, whole)
        assert not some_of_a_kind(whole, part)


def test_fewer_than_a_number_may_be_none() -> None:
    few = replace(told("fewer than 400"), measurand=told("40").measurand)
    assert not some_of_a_kind(told("40", modifiers=OLD), few)
