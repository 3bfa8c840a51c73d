"""Where the bounds of alignment lie: the last case inside, and the first outside."""

from __future__ import annotations

import datetime

import pytest

import discrep
from discrep.align.joints.adding import far
from discrep.align.joints.listed import _beside
from discrep.align.revisions import unfinished
from discrep.align.sources.wording import copied, runs, same_wording
from discrep.align.speakers import _Mentions
from discrep.claims import Claim
from discrep.spans import Span


def figures(text: str, id: str = "a", day: datetime.date | None = None) -> list[Claim]:
    """The figures of a text."""
    return discrep.extract(discrep.Document(text, id, published=day), keep="dates")


@pytest.mark.parametrize(("gap", "apart"), [(" ", False), ("  ", False), ("   ", True), ("\n\n", False)])
def test_sentences_beside_each_other(gap: str, apart: bool) -> None:
    a, b = figures(f"In Spain 40 mills burned.{gap}In France 50 mills burned.")
    assert far(a, b) is apart
    assert far(b, a) is apart


@pytest.mark.parametrize(("letters", "beside"), [(0, True), (69, True), (70, False)])
def test_figures_of_one_list(letters: int, beside: bool) -> None:
    """Ninety characters at most lie between them."""
    between = f" mills, {'x' * letters} and it lost "
    assert (len(between) <= 90) is beside
    a, b = figures(f"It lost 40{between}50 mills.")
    assert _beside(a, b) is beside


@pytest.mark.parametrize(("days", "goes_on"), [(13, False), (14, False), (15, True)])
def test_a_period_that_is_nearly_over(days: int, goes_on: bool) -> None:
    told = datetime.date(2024, 12, 31) - datetime.timedelta(days)
    (claim,) = figures("The firm had revenue of $40 million in 2024.", day=told)
    assert unfinished(claim) is goes_on


WORDS = "red blue green brown black white grey pink gold teal rust jade".split()


@pytest.mark.parametrize(("words", "copy"), [(9, False), (10, True)])
def test_a_text_that_is_short_may_be_written_twice(words: int, copy: bool) -> None:
    text = " ".join(WORDS[:words])
    assert copied(runs(text), runs(f"Lo and behold: {text}")) is copy


@pytest.mark.parametrize(("more", "same"), [("north", True), ("", False)])
def test_a_sentence_of_another_text(more: str, same: bool) -> None:
    """Ten words of it make a copy, nine do not."""
    sentence = f"The old mill in the {more} lost 40 boats today.".replace("  ", " ")
    filler = "Nothing else of this has been told by anybody so far. " * 2
    (a,), (b,) = figures(f"{sentence} {filler}Rain fell."), figures(f"Snow lay. {sentence} Few people came.", "b")
    assert same_wording(a, b) is same
    assert same_wording(b, a) is same


@pytest.mark.parametrize(
    ("span", "held"),
    [((0, 5), True), ((2, 5), True), ((2, 6), False), ((8, 12), True), ((8, 13), False), ((5, 6), False)],
)
def test_a_span_within_others(span: tuple[int, int], held: bool) -> None:
    within = _Mentions([Span(8, 12), Span(0, 5), Span(1, 3)])
    assert within.hold(Span(*span)) is held


def test_nothing_begins_before_a_span() -> None:
    assert not _Mentions([Span(4, 9)]).hold(Span(3, 5))
    assert not _Mentions([]).hold(Span(3, 5))
