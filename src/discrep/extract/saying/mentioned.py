"""One mention by itself, as a list of names or a setting has it: "U.S. Defense Secretary Lloyd Austin"."""

from __future__ import annotations

from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.mentions import Mentions
from discrep.extract.saying.passages import Passage
from discrep.extract.saying.phrase import Phrase
from discrep.extract.saying.said import mention_as_written
from discrep.extract.text.tokens import Tokens
from discrep.sources import Source
from discrep.spans import Span

_LONGEST = 400  # characters that are read


def mentioned(text: str, grammar: Grammar) -> Source:
    """The source that a text names, read like a mention beside a cue. Text without a word is a name without parts."""
    passage = Passage(Tokens(text[:_LONGEST]), [], grammar.words.capitals)
    if not any(word.isalnum() for word in passage.words):
        return Source(text, Span(0, len(text)), text)
    first = next(i for i, word in enumerate(passage.words) if word.isalnum())
    comma = next((i for i in range(first, len(passage)) if passage.lower[i] == ","), len(passage))
    return mention_as_written(Mentions(grammar, passage).source(Phrase(first, len(passage), comma)), text)
