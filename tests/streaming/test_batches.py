from __future__ import annotations

from collections.abc import Iterator

from discrep.streaming.batches import batches


def test_a_batch_ends_with_the_item_that_fills_it() -> None:
    sizes = [300, 700, 1000, 1, 999, 5]
    assert list(batches(sizes, int, 1000)) == [[300, 700], [1000], [1, 999], [5]]
    assert list(batches([], int, 1000)) == []
    assert list(batches([5, 5], int, 0)) == [[5], [5]]


def test_empty_items_fill_a_batch_too() -> None:
    assert len(next(batches([0] * 10_000, int, 10_000))) < 100


def test_none_behind_a_batch_is_asked_for_before() -> None:
    asked = []

    def items() -> Iterator[int]:
        for size in (600, 600, 600):
            asked.append(size)
            yield size

    assert next(batches(items(), int, 1000)) == [600, 600]
    assert asked == [600, 600]
