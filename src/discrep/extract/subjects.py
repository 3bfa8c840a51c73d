"""Whose figure it is: the company, film or city that a sentence is about, by its proper name."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.tokens import Tokens
from discrep.spans import Span

_MAX_WORDS = 6
_DASHES = frozenset("-–—")


class SubjectReader:
    """Finds the first proper name before a figure that is neither a source nor part of a place or a date."""

    def __init__(self, lexicon: Lexicon) -> None:
        figures, words = lexicon.figures, lexicon.measurand
        self._no_names = frozenset(figures.months) | frozenset(figures.weekdays) | words.function_words
        self._prepositions = words.subject_prepositions
        self._determiners = words.determiners

    def read(self, tokens: Tokens, before: int, taken: Sequence[Span]) -> tuple[str, int, int] | None:
        """(name in lower case, first token, token after), or None; `taken` are the spans of sources."""
        i = self._dateline(tokens, before)
        while i < before:
            after = self._run(tokens, i, before)
            if after == i:
                i += 1
                continue
            if self._is_subject(tokens, i, after, taken):
                return " ".join(tokens.lower[i:after]), i, after
            i = after
        return None

    def _dateline(self, tokens: Tokens, before: int) -> int:
        """The token behind "SEOUL —", or the first."""
        i = 0
        while i < min(before, _MAX_WORDS) and (tokens.words[i].isupper() or tokens.words[i] in (",", ".")):
            i += 1
        return i + 1 if 0 < i < before and tokens.words[i] in _DASHES else 0

    def _run(self, tokens: Tokens, first: int, before: int) -> int:
        """Where the run of capitalized words from token `first` ends."""
        i = first
        while i < before and i - first < _MAX_WORDS and tokens.words[i][:1].isupper():
            if not tokens.words[i].isalpha() or tokens.lower[i] in self._no_names:
                break
            i += 1
        return i

    def _is_subject(self, tokens: Tokens, first: int, after: int, taken: Sequence[Span]) -> bool:
        span = tokens.span(first, after)
        if any(source.overlaps(span) for source in taken):
            return False
        if first == 0 and after == 1 and tokens.get(after) not in ("'s", "’s"):
            return False  # any word is written with a capital there
        place = first - 1
        while tokens.get(place) in self._determiners:
            place -= 1
        return tokens.get(place) not in self._prepositions
