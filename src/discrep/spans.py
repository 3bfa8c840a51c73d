"""Half-open character ranges of a text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from discrep.frozen import quick


@quick
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end`: `text[span.start:span.end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words meant."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Some character lies in both."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Every character of the other lies in this one."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        """As long, so many characters further on."""
        return Span(self.start + by, self.end + by)

    def to(self, other: Span) -> Span:
        """The shortest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def __repr__(self) -> str:
        return f"[{self.start}:{self.end})"


def uncovered(spans: Iterable[Span], by: Iterable[Span]) -> Iterator[Span]:
    """Those that lie inside none of the others."""
    covers = sorted(by)
    starts = [cover.start for cover in covers]
    reached = list(accumulate((cover.end for cover in covers), max, initial=-1))
    return (span for span in spans if reached[bisect_right(starts, span.start)] < span.end)
