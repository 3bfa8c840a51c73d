"""Progress of long work, told to whoever asks for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

Progress = Callable[[str, int, int], object]
"""Called with what is being done ("reading", "comparing", …), how much of it is done, and how much there is."""


def watched(items: Collection[T], what: str, progress: Progress | None) -> Iterable[T]:
    """The items; whoever asks is told when each is done."""
    return items if progress is None else _told(items, what, progress)


def _told(items: Collection[T], what: str, progress: Progress) -> Iterator[T]:
    for done, item in enumerate(items, 1):
        yield item
        progress(what, done, len(items))
