"""Camps: the fewest sets of intervals that share a value, and the pairs that share none."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.camps import camps, furthest_apart, pairs_apart
from discrep.intervals import Interval, above, at_least, at_most, below, closed, point
from discrep.stabbing import stabbing_points
from discrep.testing import strategies as some
from lawbook import law

MANY = st.lists(some.intervals(), max_size=9)


@pytest.mark.parametrize(
    ("given", "members", "shared"),
    [
        ([], [], []),
        ([point(5), point(5), point(7)], [(0, 1), (2,)], [point(5), point(7)]),
        ([closed(1, 4), closed(3, 9), closed(8, 9)], [(0, 1), (2,)], [closed(3, 4), closed(8, 9)]),
        ([point(3), above(3), at_least(3)], [(0, 2), (1,)], [point(3), above(3)]),
        ([below(5), at_least(5)], [(0,), (1,)], [below(5), at_least(5)]),
        ([at_most(5), at_least(5), point(5)], [(0, 1, 2)], [point(5)]),
    ],
)
def test_camps_of(given: list[Interval], members: list[tuple[int, ...]], shared: list[Interval]) -> None:
    found = camps(given)
    assert [camp.members for camp in found] == members
    assert [camp.shared for camp in found] == shared


def test_a_floor_is_a_guest_of_every_camp_above_it() -> None:
    assert [camp.guests for camp in camps([at_least(2), point(3), point(5), point(7), closed(5, 7)])] == [0, 1, 2]


@law("V35", "In camps each interval is at home once, and all of a camp share a value.")
@given(MANY)
def test_everybody_is_at_home_once_and_shares_a_value_with_his_camp(many: list[Interval]) -> None:
    found = camps(many)
    assert sorted(i for camp in found for i in camp.members) == list(range(len(many)))
    for camp in found:
        assert all(camp.shared.within(many[i]) for i in camp.members)


@law("V36", "There are as few camps as can be.")
@given(MANY)
def test_there_are_as_few_camps_as_can_be(many: list[Interval]) -> None:
    """No fewer values than intervals of which no two meet can hold them all."""
    most = max(
        (
            size
            for size in range(len(many) + 1)
            for chosen in combinations(many, size)
            if all(a.disjoint(b) for a, b in combinations(chosen, 2))
        ),
        default=0,
    )
    assert len(camps(many)) == most


@law("V37", "Camps do not depend on the order of the intervals.")
@given(MANY.flatmap(lambda many: st.tuples(st.just(many), st.permutations(many))))
def test_the_order_of_what_is_given_does_not_matter(orders: tuple[list[Interval], list[Interval]]) -> None:
    many, mixed = orders
    assert [(camp.shared, len(camp.members), camp.guests) for camp in camps(many)] == [
        (camp.shared, len(camp.members), camp.guests) for camp in camps(mixed)
    ]


@law("V38", "As many pairs lie apart as are found one by one.")
@given(MANY)
def test_the_pairs_apart_are_those_that_a_slow_count_finds(many: list[Interval]) -> None:
    slow = sum(a.disjoint(b) for a, b in combinations(many, 2))
    assert pairs_apart(many) == slow
    furthest = furthest_apart(many)
    assert (furthest is None) == (slow == 0)
    if furthest is not None:
        low, high = (many[i] for i in furthest)
        assert low.disjoint(high)
        assert all(low.high_cut <= each.high_cut and each.low_cut <= high.low_cut for each in many)


class Counted(tuple):  # type: ignore[type-arg]
    """A cut that counts how often it is compared."""

    steps = 0

    def __lt__(self, other: object) -> bool:
        Counted.steps += 1
        return tuple.__lt__(self, other)  # type: ignore[operator]

    def __gt__(self, other: object) -> bool:
        Counted.steps += 1
        return tuple.__gt__(self, other)  # type: ignore[operator]


class Watched:
    """An interval whose cuts count their comparisons."""

    def __init__(self, interval: Interval) -> None:
        self.interval = interval
        self.low_cut, self.high_cut = Counted(interval.low_cut), Counted(interval.high_cut)

    def meet(self, other: Watched) -> Interval | None:
        return self.interval.meet(other.interval)


@pytest.mark.parametrize("work", [camps, pairs_apart, furthest_apart])
def test_the_steps_grow_as_n_log_n(work: object) -> None:
    def steps(n: int) -> int:
        Counted.steps = 0
        work([Watched(closed(i * 37 % n, i * 37 % n + i % 5)) for i in range(n)])  # type: ignore[operator]
        return Counted.steps

    assert steps(8000) < 8 * 1.5 * steps(1000)


def test_nothing_is_in_no_camp() -> None:
    assert camps([]) == []
    assert furthest_apart([]) is None
    assert pairs_apart([]) == 0
    assert stabbing_points([], []) == []
