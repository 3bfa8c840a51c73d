"""Which places are one, and which lies in which, by their names alone."""

from __future__ import annotations

import pytest

from discrep.align.places import place_relation, same_place

DIRECTIONS = frozenset({"northern", "western", "upper"})


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("selby", "selby", True),
        ("selby", "norvale", False),
        ("selby, kent", "selby", True),
        ("selby, kent", "selby, norvale", True),
        ("selby, kent", "norvale, kent", False),
        ("selby,kent", "selby", True),
        ("ghana", "ghanaian", True),  # one country under two names
        ("ghana", "togo", False),
        ("ghana", "selby", False),
        ("selby", "kent, selby", False),
    ],
)
def test_one_place(one: str, two: str, same: bool) -> None:
    assert same_place(one, two) is same
    assert same_place(two, one) is same


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("northern norvale", "norvale"),
        ("upper northern norvale", "norvale"),
        ("northern norvale", "norvale, kent"),
        ("northern new norvale", "new norvale"),
        ("selby, kent", "kent"),
        ("selby, kent", "kent, norvale"),
        ("selby, ghana", "ghanaian"),
        ("accra", "ghana"),
        ("accra", "ghanaian"),
        ("texas", "united states"),
        ("northern ghana", "ghana"),
        ("old accra", "ghana"),
    ],
)
def test_a_place_in_another(inner: str, outer: str) -> None:
    assert place_relation(outer, inner, DIRECTIONS) == 0
    assert place_relation(inner, outer, DIRECTIONS) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("norvale", "norvale"),
        ("selby", "norvale"),
        ("northern norvale", "western norvale"),
        ("old norvale", "norvale"),  # another town, as like as not
        ("northern old norvale", "norvale"),
        ("norvale bay", "norvale"),
        ("northern", "norvale"),
        ("selby, kent", "norvale"),
        ("accra", "togo"),
        ("ghana", "togo"),
        ("ghana", "ghanaian"),
        ("accra", "selby"),
        ("accra lome", "ghana"),  # of two countries
        ("savannah georgia", "georgian"),  # the country or the state
        ("selby", "ghana"),
    ],
)
def test_places_that_names_alone_do_not_nest(one: str, two: str) -> None:
    assert place_relation(one, two, DIRECTIONS) is None
    assert place_relation(two, one, DIRECTIONS) is None
