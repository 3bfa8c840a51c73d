"""Which of two estimates replaces the other: by their days, their authors, and what their sentences say."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import discrep
from discrep.align.revisions import (
    anew,
    before_and_after,
    days_apart,
    estimated,
    of_two_vintages,
    replacing,
    revised,
    two_authors,
    unfinished,
)
from discrep.claims import Claim, Period
from discrep.settings import DEFAULTS
from discrep.sources import Attribution
from discrep.spans import Span

Day = datetime.date
DAY = Day(2024, 5, 20)


def later(days: int) -> Day:
    return DAY + datetime.timedelta(days)


def said(by: str | None) -> Attribution:
    """Who says so: nobody, somebody, or somebody without a name."""
    if by is None:
        return Attribution()
    return discrep.extract(f"{by} said that 40 boats came.")[0].attribution


def figure(
    text: str = "40 boats came.", id: str = "a", day: Day | None = DAY, by: str | None = None, **measured: object
) -> Claim:
    claim = discrep.extract(discrep.Document(text, id, published=day))[0]
    told = replace(claim.measurand, **measured)  # type: ignore[arg-type]
    return replace(claim, attribution=said(by), measurand=told)


def guess(id: str, day: Day | None, by: str | None = None, vintage: Period | None = None) -> Claim:
    return figure(id=id, day=day, by=by, modality="expected", vintage=vintage)


def on(first: Day | None, last: Day | None = None) -> Period:
    return Period(first, last or first, "then")


@pytest.mark.parametrize(
    ("modality", "stance", "guessed"),
    [("expected", "report", True), ("done", "expect", True), ("done", "report", False), ("planned", "report", False)],
)
def test_an_estimate(modality: str, stance: str, guessed: bool) -> None:
    claim = figure(modality=modality)
    claim = replace(claim, attribution=replace(claim.attribution, stance=stance))  # type: ignore[arg-type]
    assert estimated(claim) is guessed


@pytest.mark.parametrize(
    ("time", "day", "kind", "goes_on"),
    [
        (Period(DAY, later(60)), DAY, None, True),
        (Period(DAY, later(60)), DAY, "flow", True),
        (Period(DAY, later(60)), DAY, "stock", False),  # it is as it is at its end, or it is not told
        (Period(DAY, later(60)), later(45), None, True),
        (Period(DAY, later(60)), later(46), None, False),
        (Period(DAY, later(60)), None, None, False),
        (Period(DAY, None), DAY, None, False),
        (Period(later(60), later(62)), DAY, None, False),  # days do not last
        (None, DAY, None, False),
    ],
)
def test_a_period_that_goes_on(time: Period | None, day: Day | None, kind: str | None, goes_on: bool) -> None:
    assert unfinished(figure(day=day, time=time, kind=kind)) is goes_on


def change(letters: int = 0) -> tuple[Claim, Claim]:
    """Two figures of one text, so many letters apart."""
    text = f"From 40 {'x' * letters} to 50 boats."
    document = discrep.Document(text, "a", published=DAY)
    claim = figure()
    first, second = Span(5, 7), Span(text.index("50"), text.index("50") + 2)
    return replace(claim, document=document, span=first), replace(claim, document=document, span=second)


def role(claim: Claim, name: str | None) -> Claim:
    return replace(claim, measurand=replace(claim.measurand, role=name))


def test_one_sentence_tells_which_figure_followed() -> None:
    first, second = change()
    assert before_and_after(role(first, "before"), second) == 1
    assert before_and_after(second, role(first, "before")) == 0
    assert before_and_after(first, role(second, "before")) == 0
    assert replacing(first, role(second, "before"), DEFAULTS) == 0
    assert replacing(role(first, "before"), second, DEFAULTS) == 1
    assert before_and_after(first, second) == -1
    assert before_and_after(role(first, "before"), role(second, "before")) == -1
    assert before_and_after(role(first, "total"), second) == -1
    other = replace(second, document=replace(second.document, id="b"))
    assert before_and_after(role(first, "before"), other) == -1


@pytest.mark.parametrize(("gap", "told"), [(240, True), (241, False)])
def test_figures_before_and_after_a_change_stand_near(gap: int, told: bool) -> None:
    first, second = change(gap - 5)
    assert second.span.start - first.span.end == gap
    for a, b, after in ((role(first, "before"), second, 1), (first, role(second, "before"), 0)):
        assert before_and_after(a, b) == (after if told else -1)
        assert before_and_after(b, a) == (1 - after if told else -1)
        assert anew(a, b) is told


@pytest.mark.parametrize(
    ("one", "two", "side"),
    [
        # two days later, or on days that the texts name
        (guess("a", DAY), guess("b", later(2)), 1),
        (guess("a", later(2)), guess("b", DAY), 0),
        (guess("a", DAY), guess("b", later(1)), -1),  # two reports of one estimate
        (guess("a", DAY), guess("b", DAY), -1),
        (guess("a", DAY), guess("b", None), -1),
        (guess("a", None), guess("b", DAY), -1),
        (guess("a", DAY), guess("b", None, vintage=on(later(1))), 1),
        (guess("a", None, vintage=on(later(1))), guess("b", DAY), 0),
        (guess("a", DAY), guess("b", None, vintage=on(later(-1))), 0),
        # in one text the one that is dated is the one before
        (guess("a", DAY), guess("a", DAY, vintage=on(later(-9))), 0),
        (guess("a", DAY, vintage=on(later(-9))), guess("a", DAY), 1),
        (guess("a", DAY, vintage=on(later(-9))), guess("a", DAY, vintage=on(later(-8))), 1),
        (guess("a", DAY, vintage=on(later(-8))), guess("a", DAY, vintage=on(later(-9))), 0),
        (guess("a", DAY), guess("a", DAY), -1),
        (guess("a", DAY, vintage=on(None)), guess("a", DAY), -1),
        (guess("a", DAY, vintage=Period(later(-9), None)), guess("a", DAY), 1),
        # of one author, as far as anybody knows
        (guess("a", DAY, "Ana Roe"), guess("b", later(2), "Ana Roe"), 1),
        (guess("a", DAY, "Ana Roe"), guess("b", later(2), "Tom Lind"), -1),
        (guess("a", DAY, "Ana Roe"), guess("b", later(2)), 1),
        # what is no estimate is not replaced
        (guess("a", DAY), figure(id="b", day=later(2)), -1),
        (figure(id="a", day=DAY), guess("b", later(2)), -1),
        (figure(id="a", day=DAY), figure(id="b", day=later(2)), -1),
    ],
)
def test_whose_figure_replaces_the_other(one: Claim, two: Claim, side: int) -> None:
    assert replacing(one, two, DEFAULTS) == side
    assert replacing(two, one, DEFAULTS) == (-1 if side < 0 else 1 - side)


OLD, NEW = "40 boats came.", "A revised 40 boats came."


@pytest.mark.parametrize(
    ("one", "two", "by", "side"),
    [
        (OLD, NEW, (None, None), 1),
        (NEW, OLD, (None, None), -1),  # the earlier one
        (NEW, NEW, (None, None), -1),
        (OLD, OLD, (None, None), -1),
        (OLD, NEW, ("Ana Roe", "Ana Roe"), 1),
        (OLD, NEW, ("Ana Roe", "Tom Lind"), -1),
    ],
)
def test_a_figure_that_is_told_to_be_revised(one: str, two: str, by: tuple[str | None, str | None], side: int) -> None:
    a, b = figure(one, "a", DAY, by[0]), figure(two, "b", later(1), by[1])
    assert replacing(a, b, DEFAULTS) == side
    assert replacing(b, a, DEFAULTS) == (-1 if side < 0 else 1 - side)


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("Ana Roe", "Tom Lind", True),
        ("Ana Roe", "Ana Roe", False),
        ("Ana Roe", None, False),
        (None, None, False),
        ("An official", "An official", True),
        ("The ministry", "The ministry", False),
    ],
)
def test_two_authors(one: str | None, two: str | None, apart: bool) -> None:
    a, b = figure(id="a", by=one), figure(id="b", by=two)
    assert two_authors(a, b, DEFAULTS) is apart
    assert two_authors(b, a, DEFAULTS) is apart


@pytest.mark.parametrize(("letters", "looked_at"), [(1000, True), (1001, False)])
@pytest.mark.parametrize("ahead", [True, False])
def test_words_far_from_a_figure_in_a_long_sentence(letters: int, looked_at: bool, ahead: bool) -> None:
    """So many letters from the far end of the word to the figure."""
    filled = "revised " + "x" * (letters - 9) + " "
    assert len(filled) == letters
    text = f"Boats {filled}40 came" if ahead else f"Boats 40{filled[::-1].replace('desiver', 'revised')} came"
    at = text.index("40")
    claim = replace(figure(), document=discrep.Document(text, "a"), span=Span(at, at + 2), sentence=Span(0, len(text)))
    assert revised(claim) is looked_at


def test_only_its_own_sentence_says_that_a_figure_was_revised() -> None:
    here, there = discrep.extract(f"{OLD} {NEW}")
    assert (revised(here), revised(there)) == (False, True)
    there, here = discrep.extract(f"{NEW} {OLD}")
    assert (revised(here), revised(there)) == (False, True)


@pytest.mark.parametrize("mark", [",", ".", ";", ":", "(", ")"])
def test_marks_beside_a_word(mark: str) -> None:
    assert revised(figure(f"40 boats came, revised{mark} at last"))
    assert revised(figure(f"40 boats came, {mark}Revised at last"))
    assert not revised(figure(f"40 boats came, unrevised{mark} at last"))


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (guess("a", DAY, "Ana Roe"), guess("b", later(21), "Tom Lind"), True),
        (guess("a", DAY, "Ana Roe"), guess("b", later(20), "Tom Lind"), False),
        (guess("a", DAY, "Ana Roe"), guess("b", later(40), "Ana Roe"), False),
        (guess("a", DAY, "Ana Roe"), guess("b", later(40)), False),
        (guess("a", DAY, "Ana Roe"), figure(id="b", day=later(40), by="Tom Lind"), False),
        (guess("a", DAY, "Ana Roe"), guess("b", None, "Tom Lind"), False),
        # of a month the middle counts
        (guess("a", DAY, "Ana Roe"), guess("b", DAY, "Tom Lind", Period(later(6), later(36))), True),
        (guess("a", DAY, "Ana Roe"), guess("b", DAY, "Tom Lind", Period(later(5), later(35))), False),
        (guess("a", DAY, "Ana Roe"), guess("b", DAY, "Tom Lind", Period(later(21), None)), True),
        (guess("a", DAY, "Ana Roe"), guess("b", DAY, "Tom Lind", Period(None, later(21))), True),
        (guess("a", DAY, "Ana Roe"), guess("b", DAY, "Tom Lind", Period(None, None)), False),
    ],
)
def test_what_two_authors_knew_when_they_estimated(one: Claim, two: Claim, apart: bool) -> None:
    assert of_two_vintages(one, two, DEFAULTS) is apart
    assert of_two_vintages(two, one, DEFAULTS) is apart


def test_estimates_before_and_after_a_change_are_of_one_author() -> None:
    first, second = change()
    first = replace(role(first, "before"), attribution=said("Ana Roe"))
    second = replace(second, attribution=said("Tom Lind"))
    early = replace(first, measurand=replace(first.measurand, modality="expected", vintage=on(later(-40))))
    late = replace(second, measurand=replace(second.measurand, modality="expected"))
    assert not of_two_vintages(early, late, DEFAULTS)
    assert not of_two_vintages(late, early, DEFAULTS)
    assert of_two_vintages(role(early, None), late, DEFAULTS)


@pytest.mark.parametrize(("days", "new"), [(31, False), (32, True)])
def test_so_much_later_it_is_no_rounding(days: int, new: bool) -> None:
    one, two = figure(day=DAY), figure(id="b", day=later(days))
    assert days_apart(one, two) == days_apart(two, one) == days
    assert anew(one, two) is anew(two, one) is new
    assert days_apart(figure(day=None), two) == days_apart(one, figure(id="b", day=None)) == 0
