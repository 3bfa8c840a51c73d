"""Half-open ranges of characters."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from discrep.spans import Overlaps, Span, uncovered
from lawbook import law

SPANS = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 30), st.integers(1, 10))


def test_a_span_is_the_words_meant() -> None:
    text = "Zwölf 🙂 up to 12,000 troops"
    start = text.index("up to")
    assert Span(start, start + 12).of(text) == "up to 12,000"


@pytest.mark.parametrize(
    ("a", "b", "overlaps", "covers"),
    [
        (Span(0, 5), Span(5, 9), False, False),  # neighbours share nothing
        (Span(0, 5), Span(4, 9), True, False),
        (Span(0, 9), Span(2, 5), True, True),
        (Span(0, 9), Span(0, 9), True, True),
        (Span(2, 5), Span(0, 9), True, False),
        (Span(6, 9), Span(0, 3), False, False),
    ],
)
def test_overlap_and_cover(a: Span, b: Span, overlaps: bool, covers: bool) -> None:
    assert a.overlaps(b) is overlaps
    assert b.overlaps(a) is overlaps
    assert a.covers(b) is covers


@law("V28", "Two spans overlap where one character lies in both.")
@given(SPANS, SPANS)
def test_overlap_is_a_character_in_both(a: Span, b: Span) -> None:
    in_a, in_b = set(range(a.start, a.end)), set(range(b.start, b.end))
    assert a.overlaps(b) == bool(in_a & in_b)
    assert a.covers(b) == (in_b <= in_a)
    both = a.to(b)
    assert both.covers(a)
    assert both.covers(b)
    assert (both.start, both.end - 1) == (min(in_a | in_b), max(in_a | in_b))


@law("V29", "A shifted span is the same words behind a prefix.")
@given(SPANS, st.integers(0, 100), st.text(min_size=50, max_size=60))
def test_shifting_goes_with_a_prefix(span: Span, by: int, text: str) -> None:
    assert span.shifted(by).of("x" * by + text) == span.of(text)


def test_spans_sort_by_place_and_show_it() -> None:
    assert sorted([Span(4, 5), Span(0, 9), Span(0, 3)]) == [Span(0, 3), Span(0, 9), Span(4, 5)]
    assert repr(Span(0, 3)) == "[0:3)"


@given(st.lists(SPANS), st.lists(SPANS))
def test_uncovered_are_those_that_lie_in_no_other(spans: list[Span], others: list[Span]) -> None:
    assert list(uncovered(spans, others)) == [s for s in spans if not any(other.covers(s) for other in others)]


@example([Span(0, 20), Span(1, 2)], Span(5, 6))  # a long one before a short one
@given(st.lists(SPANS), SPANS)
def test_overlaps_are_those_that_share_a_character(spans: list[Span], span: Span) -> None:
    assert Overlaps(spans).of(span) == [i for i, other in enumerate(spans) if other.overlaps(span)]


def test_what_covers_is_sought_and_not_run_through() -> None:
    class Counted(int):
        steps = 0

        def __lt__(self, other: int) -> bool:
            Counted.steps += 1
            return int(self) < int(other)

    def steps(n: int) -> int:
        Counted.steps = 0
        spans = [Span(Counted(9 * i), Counted(9 * i + 5)) for i in range(n)]
        assert not list(uncovered(spans, spans))
        return Counted.steps

    assert steps(4000) < 4 * 1.5 * steps(1000)
