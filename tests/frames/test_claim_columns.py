"""Claims as columns: doubles enclose what is exact, and the claim comes back as it was."""

from __future__ import annotations

import datetime
import math
from fractions import Fraction

import pytest
from hypothesis import given

import discrep
from discrep.align.changing import grows
from discrep.claims import Claim, levels
from discrep.frames.claim_columns import TYPES, columns, rows
from discrep.frames.reference import read_row
from discrep.hedges import FLOORS
from discrep.intervals import Cut
from discrep.rules.wholes import in_wholes, whole
from discrep.testing import strategies as some
from discrep.testing.strategies.pairs import near
from discrep.units import convert, scale
from lawbook import law, premise


def row(text: str, **more: object) -> dict[str, object]:
    (claim,) = discrep.extract(discrep.Document(text, id="a", **more))
    (found,) = rows([claim])
    return found


def test_a_row_tells_what_people_and_screens_ask() -> None:
    found = row("Rescuers said on Monday that more than 40 people had died in Alder.", outlet="Courier")
    assert list(found) == list(TYPES)
    assert (found["figure"], found["noun"], found["source"], found["outlet"]) == (
        "more than 40", "person", "Rescuers", "Courier",
    )  # fmt: skip
    assert (found["low"], found["high"], found["unit"]) == (40.0, math.inf, "count")
    assert (found["floor"], found["ceiling"], found["bare"], found["named"]) == (True, False, False, True)
    assert str(found["key"]).startswith("person|count||")


def test_an_open_end_lies_between_its_number_and_the_next_whole_one() -> None:
    found = row("More than 40 people died in Alder.")
    assert (found["low_outer"], found["low_inner"], found["high_outer"]) == (40.0, 41.0, math.inf)


@pytest.mark.parametrize(("text", "number"), [("3.7 percent", "37/1000"), ("0.1 kilograms", "1/10"), ("7", "7")])
def test_a_decimal_is_its_double(text: str, number: str) -> None:
    found = row(f"The share of gold came to {text} in Alder.")
    assert Fraction(repr(found["low_outer"])) == Fraction(number)
    assert found["low_outer"] == found["low_inner"] == found["high_inner"] == found["high_outer"]


def test_whole_numbers_that_have_one_double_are_not_one() -> None:
    told, other = (row(f"The field has {n:,} square metres.") for n in (290583716039147500, 290583716039147520))
    assert told["low"] == other["low"] == told["low_outer"] == told["high_inner"]  # it gives back the first
    assert other["low_outer"] < told["high_inner"] < other["low_inner"]


def test_what_no_double_gives_lies_between_two() -> None:
    found = row("A third of residents left Alder.")
    low, inner = found["low_outer"], found["low_inner"]
    assert isinstance(low, float)
    assert isinstance(inner, float)
    assert low < Fraction(1, 3) < inner
    assert math.nextafter(math.nextafter(low, 1), 1) == inner


def test_a_day_is_known_or_lies_nowhere() -> None:
    when = datetime.date(2024, 10, 30)
    told = row("At least 40 people died in Alder.", published=when)
    assert told["day_first"] == told["day_last"] == when.toordinal()
    hour = row("At least 40 people died in Alder.", published=datetime.datetime(2024, 10, 30, 9))
    assert (hour["day_first"], hour["day_last"]) == (when.toordinal(), when.toordinal() + 0.5)
    unknown = row("At least 40 people died in Alder.")
    assert (unknown["day_first"], unknown["day_last"]) == (math.inf, -math.inf)


def test_both_levels_of_a_change_are_rows() -> None:
    claims = discrep.extract("Sales rose from 345 to 398 cars.")
    assert columns(claims)["low"] == [345.0, 398.0]
    assert len(levels(claims)) == 2


@law("R12", "A claim comes back from the columns of a frame as it was.")
@given(some.claims())
def test_the_claim_comes_back(claim: Claim) -> None:
    (found,) = rows([claim])
    read = read_row(found)
    assert (read.quantity, read.measurand, read.attribution) == (claim.quantity, claim.measurand, claim.attribution)
    assert (read.id, read.document.outlet, read.document.published) == (
        claim.id, claim.document.outlet, claim.document.published,
    )  # fmt: skip
    assert read.span.of(read.document.text) == claim.span.of(claim.document.text)


@law("R13", "The floats of a frame hold every value of a claim between them.")
@given(some.claims())
def test_the_outer_ends_hold_every_value_and_the_inner_ones_are_reached(claim: Claim) -> None:
    (found,) = rows([claim])
    quantity = claim.quantity
    if quantity.change is not None:
        return
    unit = scale("percent" if quantity.kind == "fraction" else quantity.unit)
    share = 100 if quantity.kind == "fraction" else 1
    exact = quantity.interval.scaled(unit.factor * share, unit.offset)
    ends = {name: _number(end) for name, end in found.items() if isinstance(end, float)}
    endless = quantity.hedge in FLOORS and claim.measurand.time is None and grows(claim)
    for interval in (exact, exact if endless else quantity.pragmatic.scaled(unit.factor * share, unit.offset)):
        assert ends["expected_low_outer"] <= interval.low_cut[0] <= ends["expected_low_inner"]
        assert ends["expected_high_inner"] <= interval.high_cut[0] <= ends["expected_high_outer"]
    assert ends["low_outer"] <= exact.low_cut[0] <= ends["low_inner"]
    assert ends["high_inner"] <= exact.high_cut[0] <= ends["high_outer"]


def _number(end: float) -> Fraction | float:
    """The number that a double stands for: the decimal that gives it back."""
    return Fraction(repr(end)) if math.isfinite(end) else end


@law("R14", "Where two sets of values lie apart their floats may say so too.")
@given(some.claims().flatmap(lambda claim: near(claim).map(lambda other: (claim, other))))
def test_ends_that_lie_apart_are_seen_to(pair: tuple[Claim, Claim]) -> None:
    """Where one set of values lies below another, the doubles may say so too."""
    one, two = pair
    first, second = next(rows([one])), next(rows([two]))
    if first["unit"] != second["unit"] or one.quantity.change or two.quantity.change or "fraction" in (
        one.quantity.kind, two.quantity.kind
    ):  # fmt: skip
        return
    own = convert(two.quantity.interval, two.quantity.unit, one.quantity.unit)
    premise(one.quantity.interval.disjoint(own))
    told = one.quantity.interval
    for mine in (told, in_wholes(told)) if whole(one) else (told,):
        if _below(mine.high_cut, own.low_cut):
            assert first["high_inner"] < second["low_inner"]
        if _below(own.high_cut, mine.low_cut):
            assert second["high_inner"] < first["low_inner"]


def _below(one: Cut, two: Cut) -> bool:
    return one < two
