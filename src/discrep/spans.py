"""Half-open character ranges of a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
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


class Overlaps:
    """Spans in any order, to be asked which of them share a character with another one."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._order = sorted(range(len(spans)), key=lambda i: spans[i].start)
        self._starts = [spans[i].start for i in self._order]
        self._reached = list(accumulate((spans[i].end for i in self._order), max))

    def of(self, span: Span) -> list[int]:
        """The places of those that do, in the order given."""
        found: list[int] = []
        at = bisect_left(self._starts, span.end) - 1
        while at >= 0 and self._reached[at] > span.start:
            if self._spans[self._order[at]].overlaps(span):
                found.append(self._order[at])
            at -= 1
        return sorted(found)


def uncovered(spans: Iterable[Span], by: Iterable[Span]) -> Iterator[Span]:
    """Those that lie inside none of the others."""
    covers = sorted(by)
    starts = [cover.start for cover in covers]
    reached = list(accumulate((cover.end for cover in covers), max, initial=-1))
    return (span for span in spans if reached[bisect_right(starts, span.start)] < span.end)
