"""What the words around a figure tell of it: its scope, that it is part of a name, that it is denied."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.outlines import Outline, outlines


def outline(text: str) -> Outline:
    """The first figure of a text."""
    return outlines(discrep.extract(discrep.Document(text, "a"), keep="dates"))[0]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("The mill has 40 boats worldwide.", "whole"),
        ("Worldwide the film took $40 million.", "whole"),
        ("The film took a total of $40 million.", "total"),
        ("The film took $40 million in North America.", "inside"),
        ("The film took $40 million in the North.", "inside"),
        ("In North America the film took $40 million.", "inside"),
        ("The film took $40 million at home.", "inside"),
        ("The film took $40 million outside of Norway.", "outside"),
        ("The film took $40 million, with fans abroad.", None),
        ("The film took $40 million in spring.", None),
        ("The film took $40 million.", None),
    ],
)
def test_the_scope_of_a_figure(text: str, scope: str | None) -> None:
    assert outline(text).scope == scope


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("The Big Ten met in Malta.", True),
        ("The big ten met in Malta.", False),
        ("Ten met in Malta.", False),
        ("The 48 Hours received praise.", True),
        ("The 48 hours passed.", False),
        ("The 48 HOURS passed.", False),
        ("5ive sold records.", True),
    ],
)
def test_a_number_in_a_name(text: str, titled: bool) -> None:
    found = outline(text)
    assert (found.naming, found.titled) == (titled, titled)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("It was not 40 boats.", True),
        ("It was 40 boats, not trucks.", False),
        ("It was never more than 40 boats.", False),  # the hedge holds the denial
        ("It was 40 boats.", False),
    ],
)
def test_a_figure_behind_a_denial(text: str, denied: bool) -> None:
    assert outline(text).denied is denied
