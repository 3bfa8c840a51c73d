"""What is looked at before rules judge: nothing of it grows with the square of the claims."""

from __future__ import annotations

import time
from collections.abc import Callable

import discrep
from discrep.align.speakers import without_speakers


def grown(work: Callable[[int], object], small: int) -> float:
    """The CPU time of four times as much, as a multiple; the least of several tries."""

    def seconds(n: int) -> float:
        start = time.process_time()
        work(n)
        return time.process_time() - start

    return min(seconds(4 * small) / max(seconds(small), 1e-3) for _ in range(4))


def test_counted_sources_are_sought_and_not_run_through() -> None:
    claims = discrep.extract("Two officials said that the flood killed 40 people. " * 6000)
    assert len(without_speakers(claims[:40])) == 20
    assert grown(lambda n: without_speakers(claims[:n]), 3000) < 8


def test_what_lies_inside_a_mention_is_told_from_what_only_touches_it() -> None:
    text = "Two officials said 40 people died. Three of the 12 officials said 50 people died."
    kept = [claim.quantity.value for claim in without_speakers(discrep.extract(text))]
    assert 40 in kept
    assert 50 in kept
    assert 2 not in kept
