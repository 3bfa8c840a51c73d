"""A text paragraph by paragraph, each cut and tokenised once for all that read it."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.extract.sentences import paragraphs, sentences
from discrep.extract.tokens import Tokens


class Paragraph:
    """The tokens of `text[start:end]`, and the places of its sentences."""

    __slots__ = ("end", "sentences", "start", "text", "tokens")

    def __init__(self, text: str, start: int, end: int, abbreviations: frozenset[str]) -> None:
        self.text, self.start, self.end = text, start, end
        self.tokens = Tokens(text, start, end)
        self.sentences = list(sentences(text, start, end, abbreviations))


def cut(text: str, abbreviations: frozenset[str]) -> Iterator[Paragraph]:
    """The paragraphs of a text, in order."""
    for start, end in paragraphs(text):
        yield Paragraph(text, start, end, abbreviations)
