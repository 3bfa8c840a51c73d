"""A stream cut into batches: large enough to be worth their way to another process, small enough to wait for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

T = TypeVar("T")

BATCH: Final = 2**18
"""Bytes or characters of text in a batch."""
_LEAST: Final = 256  # what one takes however short it is, so that a batch of empty texts ends too


def batches(items: Iterable[T], size: Callable[[T], int], limit: int = BATCH) -> Iterator[list[T]]:
    """The items in their order. A batch ends with the item that fills it, and none behind it is asked for before.

    What reading the items raises is raised behind the last batch.
    """
    batch: list[T] = []
    filled = 0
    try:
        for item in items:
            batch.append(item)
            filled += max(size(item), _LEAST)
            if filled >= limit:
                yield batch
                batch, filled = [], 0
    except Exception:
        if batch:
            yield batch
        raise
    if batch:
        yield batch
