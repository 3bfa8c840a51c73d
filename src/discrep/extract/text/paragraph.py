"""A text paragraph by paragraph, each cut once for all that read it."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.extract.text.sentences import paragraphs, sentences
from discrep.extract.text.tokens import Tokens


class Paragraph:
    """`text[start:end]` with the places of its sentences; tokens are made of a sentence that somebody reads."""

    __slots__ = ("_tokens", "end", "sentences", "start", "text")

    def __init__(self, text: str, start: int, end: int, abbreviations: frozenset[str]) -> None:
        self.text, self.start, self.end = text, start, end
        self.sentences = list(sentences(text, start, end, abbreviations))
        self._tokens: dict[tuple[int, int], Tokens] = {}

    def tokens(self, first: int, after: int) -> Tokens:
        """The tokens of a sentence, held for whoever takes them next."""
        made = self._tokens[first, after] = Tokens(self.text, first, after)
        return made

    def take(self, first: int, after: int) -> Tokens:
        """The tokens of a sentence, or of several that a quotation joins; they are not held any longer."""
        return self._tokens.pop((first, after), None) or Tokens(self.text, first, after)


def cut(text: str, abbreviations: frozenset[str]) -> Iterator[Paragraph]:
    """The paragraphs of a text, in order."""
    for start, end in paragraphs(text):
        yield Paragraph(text, start, end, abbreviations)
