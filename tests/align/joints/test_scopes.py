"""Scopes of one amount that only the numbers complete, and shares of what they leave."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tied import said

import discrep
from discrep.align.joints.scopes import _addend, _completed, _left, _one, scopes
from discrep.claims import Claim, Modality, Period


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            ('"Heron Bay" made $36 million at home and $90 million worldwide, 60 percent of it abroad.',),
            {
                "90,000,000 - 36,000,000 is 60 percent of 90,000,000": "C506",
            },
        ),
        (('"Heron Bay" made $36 million at home and $90 million worldwide, 70 percent of it abroad.',), {}),
        # what has no floor leaves any share
        (('"Heron Bay" made up to $36 million at home and $90 million worldwide, 60 percent of it abroad.',), {}),
        (
            (
                '"Heron Bay" opened with $36.2 million on Friday. It added $51.3 million abroad, '
                "which makes $87.5 million worldwide.",
            ),
            {
                "36,200,000 + 51,300,000 = 87,500,000": "C506",
            },
        ),
        (
            (
                '"Heron Bay" opened with $36.2 million on Friday. It added $51.3 million abroad, '
                "which makes $88.5 million worldwide.",
            ),
            {},
        ),
    ],
)
def test_scopes(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told


HOME, ABROAD, ALL = '"Heron Bay" made $36 million at home', "$54 million abroad", "$90 million worldwide"
SUM = "36,000,000 + 54,000,000 = 90,000,000"
RAIN = "Rain fell. Nobody came out at all."
OPENED = (
    '"Heron Bay" opened with $36.2 million on Friday. '
    "It added $51.3 million abroad, which makes $87.5 million worldwide."
)
REST = "90,000,000 - 36,000,000 is 60 percent of 90,000,000"
LEFT = f"{HOME} and {ALL}, 60 percent of it abroad."


def figures(text: str) -> list[Claim]:
    return discrep.extract(discrep.Document(text, id="d0"))


def joined(text: str) -> dict[str, tuple[bool, bool]]:
    """What scopes come to, whether that fits, and whether the words tie the figures."""
    return {joint.words: (joint.fits, joint.told) for joint in scopes(figures(text))}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # of two figures for one scope the one that stands nearer
        (f'"Heron Bay" made $40 million at home. {RAIN} {HOME}, {ABROAD}. It made {ALL}.', SUM),
        (f'"Heron Bay" made $40 million at home. It fell. {HOME}, {ABROAD}. It made {ALL}.', SUM),
        (f'{HOME}, {ABROAD}. {RAIN} "Heron Bay" made {ALL}.', SUM),
        (f"{HOME}, {ABROAD} and $12 million at home. It made {ALL}.", None),
        (OPENED, "36,200,000 + 51,300,000 = 87,500,000"),
        (OPENED.replace("51.3", "51.4"), None),
        (OPENED.replace("$36.2", "$30 to $36.2"), None),
        (LEFT, REST),
        (LEFT.replace("60", "70"), None),
        (f"{HOME} and {ALL}. It made 60 percent of it abroad.", None),
        (f'"Heron Bay" made {ALL}, 100 percent of it abroad.', None),  # at home nothing is told
    ],
)
def test_scopes_of_one_amount(text: str, words: str | None) -> None:
    assert joined(text) == ({} if words is None else {words: (True, False)})


@pytest.mark.parametrize(("between", "found"), [(10, True), (11, False)])
def test_figures_between_the_scopes(between: int, found: bool) -> None:
    """Twelve figures on either side are looked at."""
    dogs = "It has 7 dogs. " * between
    assert (SUM in joined(f'{HOME}, {ABROAD}. {dogs}"Heron Bay" made {ALL}.')) is found
    assert (SUM in joined(f'"Heron Bay" made {ALL}. {dogs}{HOME}, {ABROAD}.')) is found


def test_what_is_scoped_completes_nothing() -> None:
    told = figures(f"{HOME}, {ABROAD}, {ALL}.")
    assert [_completed(told, i) for i in range(3)] == [None] * 3
    opened = figures(OPENED)
    assert [joint and joint.told for joint in (_completed(opened, i) for i in range(3))] == [None, None, False]


@pytest.mark.parametrize(
    ("role", "modality", "found"),
    [(None, "done", True), ("part", "done", True), ("change", "done", False), (None, "denied", False)],
)
def test_a_share_of_what_is_left(role: str | None, modality: Modality, found: bool) -> None:
    home, whole, share = figures(LEFT)
    made = replace(share, measurand=replace(share.measurand, role=role, modality=modality))
    assert bool(list(scopes([home, whole, made]))) is found


def test_shares_leave_no_share() -> None:
    home, whole, share = figures(LEFT)
    percents = [
        replace(c, quantity=q.quantity) for c, q in zip((home, whole), figures("40 percent, 100 percent"), strict=True)
    ]
    assert list(_left([home, whole, share], 2)) != []
    assert list(_left([*percents, share], 2)) == []


@pytest.mark.parametrize(
    ("text", "addend"),
    [
        ("It took $36 million, then $90 million.", True),
        ("It took $30 to $36 million, then $90 million.", False),
        ("It took 36 percent, then 90 percent.", False),
        ("It took 36 boats, then $90 million.", False),
    ],
)
def test_what_can_complete_an_amount(text: str, addend: bool) -> None:
    part, whole = figures(text)
    assert _addend(part, whole) is addend


@pytest.mark.parametrize(
    ("part", "whole", "addend"),
    [
        (None, None, True),
        ("part", "total", True),
        ("additional", "record", True),
        ("change", None, False),
        ("total", None, False),
        (None, "change", False),
        (None, "part", False),
    ],
)
def test_the_roles_of_parts_and_wholes(part: str | None, whole: str | None, addend: bool) -> None:
    one, two = (
        replace(claim, measurand=replace(claim.measurand, role=role))
        for claim, role in zip(figures("It took $36 million, then $90 million."), (part, whole), strict=True)
    )
    assert _addend(one, two) is addend


MAY, JUNE = "in May 2020", "in June 2020"


@pytest.mark.parametrize(
    ("times", "one"),
    [((MAY, MAY), True), ((MAY, JUNE), False), (("", MAY), True), ((MAY, ""), True), (("", ""), True)],
)
def test_amounts_of_one_time(times: tuple[str, str], one: bool) -> None:
    known: list[Period | None] = [
        figures(f"It took $36 million {time}.")[0].measurand.time if time else None for time in times
    ]
    part, whole = (
        replace(claim, measurand=replace(claim.measurand, time=time))
        for claim, time in zip(figures(f"{HOME}, {ALL}."), known, strict=True)
    )
    assert _one(part, whole) is one


@pytest.mark.parametrize(
    ("subject", "role", "one"),
    [
        ("heron bay", None, True),
        (None, None, True),
        ("heron", None, False),
        ("alder", None, False),
        ("heron bay", "part", True),
        ("heron bay", "total", False),
    ],
)
def test_amounts_of_one_subject(subject: str | None, role: str | None, one: bool) -> None:
    part, whole = figures(f"{HOME}, {ALL}.")
    assert whole.measurand.subject == "heron bay"
    made = replace(part, measurand=replace(part.measurand, subject=subject, role=role))
    assert _one(made, whole) is one
    assert not _one(replace(made, measurand=replace(made.measurand, noun="boat")), whole)
