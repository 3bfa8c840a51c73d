"""A million claims in plain Python: which topics agree, their camps, pairs apart and who is furthest, against sorting.

    python benchmarks/grouping.py [CLAIMS]

Topics follow Zipf's law, the largest holds about 8 % of the claims. One claim in fifty is off, two in ten are floors,
one in ten is *about*. CPU time; sorting the same claims by their topic and ends in the same run is 1.
"""

from __future__ import annotations

import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from discrep.camps import camps, furthest_apart, pairs_apart
from discrep.intervals import Interval, at_least, closed, point

T = TypeVar("T")
Claim = tuple[int, Interval]


def claims(count: int, seed: int = 3) -> list[Claim]:
    """Topics and what is said of them."""
    rng = random.Random(seed)
    topics = count // 5
    chosen = rng.choices(range(topics), weights=[1 / (n + 1) for n in range(topics)], k=count)
    values = [rng.randrange(100, 100_000) for _ in range(topics)]
    return [(topic, _said(values[topic], rng)) for topic in chosen]


def _said(value: int, rng: random.Random) -> Interval:
    kind = rng.random()
    if kind < 0.02:
        return point(value * 6 // 5)
    if kind < 0.12:
        return closed(Fraction(value * 19, 20), Fraction(value * 21, 20))
    return at_least(value - value // 10) if kind < 0.32 else point(value)


def summarized(given: list[Claim]) -> tuple[int, int, int, int]:
    """Topics, those that disagree, their camps and the pairs of claims that share no value."""
    groups: dict[int, list[Interval]] = defaultdict(list)
    for topic, interval in given:
        groups[topic].append(interval)
    split = found = apart = 0
    for intervals in groups.values():
        if furthest_apart(intervals) is None:
            continue
        split += 1
        found += len(camps(intervals))
        apart += pairs_apart(intervals)
    return len(groups), split, found, apart


def seconds(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    found = work()
    return time.process_time() - start, found


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    given = claims(count)
    plain, _ = seconds(lambda: sorted(given, key=lambda claim: (claim[0], claim[1].low_cut, claim[1].high_cut)))
    taken, (topics, split, found, apart) = seconds(lambda: summarized(given))
    print(f"{count:,} claims, {topics:,} topics, {split:,} disagree: {found:,} camps, {apart:,} pairs apart")
    print(f"consistency, camps, pairs and witnesses: {taken / plain:.1f} times sorting the claims")


if __name__ == "__main__":
    main()
