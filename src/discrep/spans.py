"""Half-open character ranges of a text."""

from __future__ import annotations

from dataclasses import dataclass

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
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    def to(self, other: Span) -> Span:
        """The shortest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def __repr__(self) -> str:
        return f"[{self.start}:{self.end})"
