"""What is told of one figure: what it counts, whose it is, when it holds, what happened."""

from __future__ import annotations

from dataclasses import replace

import pytest
from placed import placed

import discrep
from discrep.align.outlines import Outline, outlines
from discrep.align.stems import stems
from discrep.claims import Claim, Measurand, Step
from discrep.corpus import with_dates
from discrep.extract.measurands.dated_mentions import STRETCH
from discrep.quantity import Kind
from discrep.settings import DEFAULTS
from discrep.spans import Span


def claims(text: str) -> list[Claim]:
    """The figures and the dates of a text, in order."""
    document = discrep.Document(text, "a")
    (found,) = with_dates([document], discrep.extract(document, keep="dates"), DEFAULTS)
    return found


def told(text: str, figure: str) -> Outline:
    return next(each for each in outlines(claims(text)) if each.claim.quantity.text == figure)


def test_of_a_figure_by_itself_nothing_is_told() -> None:
    (claim,) = placed("40 boats", "40")
    alone = Outline(claim)
    assert not any((alone.words, alone.weights, alone.noun, alone.named, alone.countries))
    assert (alone.subject, alone.scope, alone.date, alone.time) == (None, None, None, None)
    flags = alone.scored, alone.denied, alone.naming, alone.titled, alone.averaged, alone.leaves_open
    assert flags == (False,) * 6
    assert (alone.rule, alone.dated) == ("", False)


@pytest.mark.parametrize(
    ("text", "figure", "rule", "dated"),
    [
        ("In May 2020 the mill had 40 boats.", "May 2020", "date", True),
        ("In May 2020 the mill had 40 boats.", "40", "digits", False),
        ("From 5 May to 9 May 2020 it sold 40 boats.", "5 May to 9 May 2020", STRETCH, True),
    ],
)
def test_what_was_read(text: str, figure: str, rule: str, dated: bool) -> None:
    found = told(text, figure)
    assert (found.rule, found.dated) == (rule, dated)


@pytest.mark.parametrize(
    ("text", "figure", "date"),
    [
        ("In May 2020 the mill had 40 boats.", "40", "May 2020"),
        ("In 2019 it burned, and the mill sold 40 boats in 2020.", "40", "2020"),
        ("The mill sold 40 boats in 2020 and 50 boats in 2021.", "40", "2020"),
        ("The mill sold 40 boats in 2020 and 50 boats in 2021.", "50", "2021"),
        ("From 5 May to 9 May 2020 it sold 40 boats.", "40", "5 May to 9 May 2020"),
        ("By 2020 the mill had 40 boats.", "40", "By 2020"),
        ("The mill had 40 boats. It burned in 2020.", "40", None),
    ],
)
def test_the_date_that_says_when_a_figure_holds(text: str, figure: str, date: str | None) -> None:
    found = told(text, figure)
    assert (None if found.date is None else found.date.quantity.text) == date
    assert found.time == (None if found.date is None else found.date.quantity.interval)
    backwards = outlines(claims(text)[::-1])
    again = next(each for each in backwards if each.claim.quantity.text == figure)
    assert again.date == found.date


def test_a_date_has_none() -> None:
    assert told("In May 2020 the mill had 40 boats.", "May 2020").date is None


@pytest.mark.parametrize(
    ("one", "two", "elsewhen"),
    [
        ("In 2020 the mill had 40 boats.", "In 2021 the mill had 40 boats.", True),
        ("In 2020 the mill had 40 boats.", "In May 2020 the mill had 40 boats.", False),
        ("By 2020 the mill had 40 boats.", "In 2019 the mill had 40 boats.", False),
        ("By 2020 the mill had 40 boats.", "In 2021 the mill had 40 boats.", True),
        ("In 2020 the mill had 40 boats.", "The mill had 40 boats.", False),
        ("The mill had 40 boats.", "The mill had 40 boats.", False),
    ],
)
def test_figures_of_two_times(one: str, two: str, elsewhen: bool) -> None:
    assert told(one, "40").elsewhen(told(two, "40")) is elsewhen
    assert told(two, "40").elsewhen(told(one, "40")) is elsewhen


@pytest.mark.parametrize(
    ("other", "tells"),
    [
        ("Some 50 boats were at the killing.", True),
        ("Some 50 boats came to the pier.", False),
        ("Some 50 people died at the pier.", True),  # of what happened, another word
        ("Some 50 men stood by the wall.", False),  # the wall is no word for it
    ],
)
def test_a_word_for_what_happened_stands_beside_another_figure(other: str, tells: bool) -> None:
    one = told("In Alder 40 men were killed by the wall.", "40")
    (beside,) = outlines(discrep.extract(discrep.Document(other, "b")))
    assert one.tells("kill", beside) is tells
    assert not one.tells("sink", beside)


def test_what_is_counted_may_be_the_word_for_what_happened() -> None:
    one = told("In Alder 40 men were killed.", "40")
    (claim,) = placed("50 then", "50")
    assert one.tells("kill", Outline(claim, noun=frozenset({"~kill"})))
    assert one.tells("kill", Outline(claim, weights={"~kill": 1}))
    assert not one.tells("kill", Outline(claim, noun=frozenset({"men"}), weights={"alder": 1, "man": 1}))


@pytest.mark.parametrize(
    ("text", "figure", "averaged"),
    [
        ("Its average rating is 40.", "40", True),
        ("An average of 40 boats came.", "40", True),
        ("In all 40 boats came.", "40", False),
        ("The mill has 40 boats.", "40", False),
    ],
)
def test_an_average(text: str, figure: str, averaged: bool) -> None:
    assert told(text, figure).averaged is averaged


def test_an_average_by_what_was_read_alone() -> None:
    (claim,) = placed("40 boats came", "40")
    for role, averaged in (("average", True), ("total", False), (None, False)):
        (found,) = outlines([replace(claim, measurand=Measurand("boat", role=role))])
        assert found.averaged is averaged


@pytest.mark.parametrize(
    ("measurand", "noun"),
    [
        (Measurand("boat"), stems("boat")),
        (Measurand("boat", event="kill"), stems("boat")),
        (Measurand("person"), stems("person")),
        (Measurand("person", event="kill"), stems("kill") | {"=kill"}),
        (Measurand("person", event="stampede"), stems("stampede") | {"=stampede"}),
        (Measurand(event="kill"), frozenset()),
        (Measurand("3d film"), frozenset()),
        (Measurand("e-boat"), stems("e-boat")),
    ],
)
def test_what_is_counted(measurand: Measurand, noun: frozenset[str]) -> None:
    (claim,) = placed("40 qua", "40")
    (found,) = outlines([replace(claim, measurand=measurand)])
    assert found.noun == noun


@pytest.mark.parametrize(
    ("figure", "noun"),
    [("third", "boat"), ("3rd", "boat"), ("No. 3", "mill"), ("No. 12", "mill"), ("number 3", "mill"), ("#3", "mill")],
)
def test_what_is_ranked_stands_behind_a_word_for_a_place(figure: str, noun: str) -> None:
    """Behind "No. 3" anything may stand."""
    text = f"Her {figure} boat of all"
    span = Span(4, 4 + len(figure))
    (number,) = placed("40 qua", "40")
    quantity = replace(number.quantity, text=figure, kind=Kind.ORDINAL)
    document = discrep.Document(text, "a")
    claim = replace(
        number,
        span=span,
        quantity=quantity,
        document=document,
        sentence=Span(0, len(text)),
        measurand=Measurand("mill"),
    )
    (found,) = outlines([claim])
    assert found.noun == stems(noun)
    (plain,) = outlines([replace(claim, quantity=replace(quantity, kind=Kind.NUMBER))])
    assert plain.noun == stems("mill")


def test_a_figure_that_ends_in_a_word_keeps_what_is_counted() -> None:
    assert told("Revenue of Tessla was $40 million last year.", "$40 million").noun == stems("revenue")


@pytest.mark.parametrize(
    ("start", "subject"),
    [(0, "tessla"), (12, None), (None, "tessla")],
)
def test_whose_it_is_if_that_is_named_before_it(start: int | None, subject: str | None) -> None:
    (claim,) = placed("Tessla 40 at Tessla", "40")
    number = Step("quantity", "digits", claim.span)
    steps = [] if start is None else [Step("measurand.subject", "proper name", Span(start, start + 6))]
    measurand = Measurand("boat", subject="tessla")
    for derivation in ((number, *steps), (*steps, number), (*steps, Step("measurand.noun", "noun", Span(12, 18)))):
        (found,) = outlines([replace(claim, measurand=measurand, derivation=derivation)])
        assert found.subject == subject


def test_the_nearest_of_two_words_of_one_stem_counts() -> None:
    found = told("Boating by the old mill cost 40 old boats.", "40")
    assert found.weights["boat"] == 4
    assert found.weights["mill"] == 4
    far = told("The mill that the town of Alder had by the river lost 40 boats.", "40")
    assert far.weights["mill"] == 2


def test_what_a_name_stands_before() -> None:
    assert told("The 2018 season of Blue began with 40 boats.", "2018").named == stems("season")
    assert told("The 2018 season of Blue began with 40 boats.", "40").named == frozenset()
