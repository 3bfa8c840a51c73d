"""A text paragraph by paragraph, each cut once for all that read it."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.extract.lexicon.model import TextWords
from discrep.extract.text.sentences import paragraphs, sentences
from discrep.extract.text.tokens import Tokens


class Paragraph:
    """`text[start:end]`; it is cut into sentences, and these into tokens, when somebody reads them."""

    __slots__ = ("_sentences", "_tokens", "_words", "end", "start", "text")

    def __init__(self, text: str, start: int, end: int, words: TextWords) -> None:
        self.text, self.start, self.end = text, start, end
        self._words = words
        self._sentences: list[tuple[int, int]] | None = None
        self._tokens: dict[tuple[int, int], Tokens] = {}

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """The places of its sentences."""
        if self._sentences is None:
            self._sentences = list(sentences(self.text, self.start, self.end, self._words))
        return self._sentences

    def tokens(self, first: int, after: int) -> Tokens:
        """The tokens of a sentence, held for whoever takes them next."""
        made = self._tokens[first, after] = Tokens(self.text, first, after)
        return made

    def take(self, first: int, after: int) -> Tokens:
        """The tokens of a sentence, or of several that a quotation joins; they are not held any longer."""
        held = self._tokens.pop((first, after), None)
        return Tokens(self.text, first, after) if held is None else held


def cut(text: str, words: TextWords) -> Iterator[Paragraph]:
    """The paragraphs of a text, in order."""
    for start, end in paragraphs(text):
        yield Paragraph(text, start, end, words)
