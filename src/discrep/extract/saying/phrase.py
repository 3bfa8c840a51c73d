"""Phrases that may be a source: a place in a sentence, and what kinds of words it holds."""

from __future__ import annotations

from dataclasses import dataclass

from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.passages import Passage

_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
LONGEST = 26
"""Tokens of one phrase."""


@dataclass(slots=True)
class Phrase:
    """Tokens `first` up to, not including, `after`; the apposition begins at `cut`."""

    first: int
    after: int
    cut: int


class WordClasses:
    """The words of one sentence, as parts of source phrases."""

    __slots__ = ("grammar", "passage", "words")

    def __init__(self, grammar: Grammar, passage: Passage) -> None:
        self.grammar, self.passage, self.words = grammar, passage, grammar.words

    def wall(self, i: int) -> bool:
        word = self.passage.lower[i]
        if word in self.grammar.walls:
            # "a New York-based group": capitals and parts of a compound are no conjunctions and no verbs
            written = self.passage.words[i]
            return not (written[0].isupper() and (i > 0 or (len(word) > 2 and written.isupper())) and word.isalpha())
        return word in "-–/" and not self.passage.hyphen(i)

    def role_within(self, i: int) -> bool:
        for k in range(i, min(i + 6, len(self.passage))):
            if self.passage.lower[k] in self.grammar.role_words:
                return True
            if not self.passage.lower[k].isalnum() and self.passage.lower[k] not in _POSSESSIVE:
                break
        return False

    def inside(self, i: int) -> bool:
        """Whether a mark at i belongs to the word before it and the phrase goes on behind."""
        return (self.passage.glued(i) and i + 1 < len(self.passage)) or self.passage.lower[i] == "&"

    def number(self, i: int) -> bool:
        return self.passage.number(i) or self.passage.get(i) in self.words.number_words

    def starts(self, i: int) -> bool:
        """Whether a noun phrase may start at i."""
        word, words = self.passage.get(i), self.words
        return (
            self.passage.capital(i)
            or word in words.determiners
            or word in words.possessives
            or word in words.quantifiers
            or word in self.grammar.heads_of_sources
        )

    def function(self, i: int) -> bool:
        return self.passage.lower[i] in self.grammar.function

    def names_somebody(self, first: int, after: int) -> bool:
        """Whether the phrase holds a name or a word for those who speak."""
        passage, lower = self.passage, self.passage.lower
        if after - first == 1 and lower[first] in self.words.pronouns:
            return True
        return any(
            lower[i] in self.grammar.heads_of_sources
            or (
                passage.capital(i)
                and not self.function(i)
                and passage.words[i].isalpha()
                and lower[i] not in self.words.number_words
            )
            for i in range(first, after)
        )

    def plural(self, first: int, after: int) -> bool:
        """Whether a verb without -s can go with the phrase."""
        lower = self.passage.lower
        ends = (i for i in range(first + 1, after) if lower[i] in self.words.prepositions)
        after = next(ends, after)
        last = lower[after - 1]
        return (
            any(lower[i] in self.words.groups or lower[i] in self.words.coordinators for i in range(first, after))
            or last in self.words.plurals
            or (last.endswith("s") and not last.endswith("ss"))
        )
