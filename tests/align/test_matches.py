"""When a figure of a source is taken for the counterpart of one of the text: by how well it fits and leads."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.counterparts import Match, _gap, _same
from discrep.align.outlines import Outline, outlines


def outline(text: str, id: str = "a") -> Outline:
    """The first figure of a text."""
    return outlines(discrep.extract(discrep.Document(text, id), keep="dates"))[0]


@pytest.mark.parametrize(
    ("fit", "crowd", "lead", "likely", "sure"),
    [
        (3, 1, 0, False, False),
        (4, 1, 0, True, True),
        (4, 5, 0, True, True),
        (4, 6, 0, True, False),  # of so many figures the best must win clearly
        (10, 6, 3, True, True),
        (9, 6, 3, True, False),
        (10, 6, 2, True, False),
    ],
)
def test_a_counterpart(fit: int, crowd: int, lead: int, likely: bool, sure: bool) -> None:
    one, two = outline("40 boats sank."), outline("44 boats sank.", "b")
    match = Match(one, two, fit, crowd, lead)
    assert (match.likely, match.sure) == (likely, sure)
    assert match.crowded is (crowd > 5)


def test_of_another_noun_none_wins_clearly() -> None:
    one, two = outline("40 boats sank."), outline("44 trucks sank.", "b")
    assert not Match(one, two, 10, 6, 3).sure
    assert Match(one, two, 10, 5, 3).sure


@pytest.mark.parametrize(("fit", "likely"), [(5, False), (6, True)])
def test_a_date_needs_more(fit: int, likely: bool) -> None:
    one, two = outline("The bridge opened on 5 May 2020."), outline("The bridge opened on 9 May 2020.", "b")
    assert Match(one, two, fit).likely is likely


@pytest.mark.parametrize(
    ("one", "two", "gap"),
    [
        ("40 boats sank.", "50 boats sank.", "1/5"),
        ("50 boats sank.", "40 boats sank.", "1/5"),
        ("40 boats sank.", "40 boats sank.", "0"),
        ("At least 40 boats sank.", "50 boats sank.", "0"),
        ("Up to 40 boats sank.", "50 boats sank.", "1/5"),
        ("The line is 40 km long.", "The line has 40 stations.", "1"),
        ("The line is 40 km long.", "The line is 20,000 metres long.", "1/2"),
    ],
)
def test_how_far_two_figures_lie_apart(one: str, two: str, gap: str) -> None:
    assert str(_gap(outline(one), outline(two, "b"))) == gap


@pytest.mark.parametrize(
    ("one", "two", "weight"),
    [
        ("40 boats sank.", "40 boats sank.", 4),
        ("40 boats sank.", "44 boats sank.", 0),
        ("40 boats sank.", "At least 40 boats sank.", 0),
        ("The bridge opened on 5 May 2020.", "The bridge opened on 5 May 2020.", 6),
        ("The bridge opened on 5 May 2020.", "The bridge opened in May 2020.", 6),
        ("The bridge opened in 2020.", "The bridge opened in 2020.", 4),
        ("The bridge opened around 2020.", "The bridge opened on 5 May 2020.", 4),
        ("The bridge opened on 5 May 2020.", "The bridge opened on 6 May 2020.", 0),
    ],
)
def test_what_it_tells_that_two_figures_agree(one: str, two: str, weight: int) -> None:
    assert _same(outline(one), outline(two, "b")) == weight
