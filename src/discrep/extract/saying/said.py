"""Which attribution covers a figure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace

from discrep.extract.numerals.separators import western
from discrep.extract.text.tokens import shown
from discrep.sources import Attribution, Source
from discrep.spans import Span

NARRATOR = Attribution()
_NEAR = 64  # contents that begin before a figure and may still cover it; they hardly nest deeper than three


class Said:
    """The attributions of a paragraph, to be asked which of them covers a figure."""

    def __init__(self, attributions: list[Attribution]) -> None:
        # who "did not say how many of the 40 sank" has given no figure: its author gives it
        told = [each for each in attributions if not (each.negated and each.author_certainty == "CT+")]
        contents = [(content, attribution) for attribution in told for content in attribution.content]
        self._contents = sorted(contents, key=lambda pair: pair[0])
        self._starts = [content.start for content, _ in self._contents]
        self._sources = sorted({link.span for attribution in attributions for link in attribution.chain})
        self._source_starts = [span.start for span in self._sources]

    def of(self, span: Span) -> Attribution:
        """The innermost attribution whose content covers a span; else the narrator's."""
        best, size = NARRATOR, -1
        after = bisect_right(self._starts, span.start)
        for content, attribution in self._contents[max(0, after - _NEAR) : after]:
            length = content.end - content.start
            if span.end <= content.end and (size < 0 or length <= size):
                best, size = attribution, length
        return best

    def sources(self, start: int, end: int) -> list[Span]:
        """The mentions of sources between two places."""
        return self._sources[bisect_left(self._source_starts, start) : bisect_left(self._source_starts, end)]


def as_written(attributions: list[Attribution], text: str) -> list[Attribution]:
    """Attributions that were read as the text is shown, with the mentions of their sources as it has them."""
    return [
        replace(
            each,
            source=each.source and mention_as_written(each.source, text),
            chain=tuple(mention_as_written(source, text) for source in each.chain),
        )
        for each in attributions
    ]


def mention_as_written(source: Source, text: str) -> Source:
    """A mention, and those that are joined in it, as the text has them."""
    words = source.span.of(text)
    if words == source.text and not source.members:
        return source
    same = shown(western(words)) == source.text
    members = tuple(mention_as_written(member, text) for member in source.members)
    return replace(source, text=words if same else source.text, members=members)
