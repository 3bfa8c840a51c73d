"""Headlines in which All Words Begin with a Capital: there a capital makes no name.

The words that the lexicon knows, but for its names, are read as if they were written small. Whatever it does not know
keeps its capital, as names do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.tokens import Tokens

_LEAST = 4  # words of a headline
_SMALL = 5  # of so many words one may be written small besides those that headlines write so: "10-year-old"
_KNOWN = 2  # words at least that are no names: a list of names is no headline
_NAMES = {"countries", "sources", "money", "outlets", "metonyms", "family_first", "particles", "titles", "months",
          "weekdays", "makers", "models", "postal", "streets", "abbreviations", "agencies"}  # fmt: skip


class HeadlineReader:
    """Reads headlines by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._common: frozenset[str] | None = None
        self._numbers = lexicon.numerals.cardinals.keys()
        self._small = lexicon.measurand.function_words - lexicon.attribution.auxiliaries  # "of", "the", "for"

    def read(self, tokens: Tokens) -> None:
        """Writes the common words of a headline small in `tokens.words`; no other sentence is changed."""
        if self._capitalized(tokens.words):
            if self._common is None:  # few texts have a headline
                self._common = self._common_words()
            common = self._common
            titled = (i for i, word in enumerate(tokens.words) if word.istitle())
            known = [i for i in titled if tokens.lower[i] in common or self._counted(tokens, i)]
            if len(known) >= _KNOWN:
                for i in known:
                    tokens.words[i] = tokens.lower[i]

    def _counted(self, tokens: Tokens, i: int) -> bool:
        """ "Five Boats"."""
        return tokens.lower[i].endswith("s") and (tokens.number(i - 1) or tokens.get(i - 1) in self._numbers)

    def _common_words(self) -> frozenset[str]:
        """All single words that the lexicon writes small, but for days and months."""
        words = (word for text in _texts(self._lexicon) for word in text.split())
        common = frozenset(word for word in words if word.isalpha() and word.islower())
        return common - frozenset(self._lexicon.figures.months) - frozenset(self._lexicon.figures.weekdays)

    def _capitalized(self, words: list[str]) -> bool:
        if not words or words[-1] == ".":
            return False  # a sentence
        large = small = 0
        for word in words:
            if word[0].isupper():
                large += 1
            elif word[0].islower() and word not in self._small:
                small += 1
                if small * _SMALL > len(words):
                    return False
        return large >= _LEAST and small * _SMALL <= large


def _texts(part: object) -> Iterator[str]:
    """All that a lexicon lists, but for its names."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            if name not in _NAMES:
                yield from _texts(getattr(part, name))
    elif isinstance(part, dict):
        for key, value in part.items():
            yield from _texts(key)
            yield from _texts(value)
    elif isinstance(part, Iterable):
        for each in part:
            yield from _texts(each)
