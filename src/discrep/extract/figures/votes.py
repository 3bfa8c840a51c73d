"""Votes for and against: "voted by six to two", "a 6-2 ruling", "six votes to two"."""

from __future__ import annotations

from discrep.extract.figures.figures import Figure, FigureReader
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind

_REACH = 12  # tokens back from the numbers to the word of voting
_WHOSE = 6  # tokens from the votes of one to those of another
_BY = 8  # tokens back from "by" to the verb
_ELECTION = 1000  # votes of which the numbers are those of candidates
_MARKS = frozenset(",;:()")


class VoteReader:
    """Makes two figures of a score that is one of votes, by the words of one language."""

    def __init__(self, lexicon: Lexicon, figures: FigureReader) -> None:
        self._words, self._figures = lexicon.votes, figures
        votes, plural = lexicon.votes, lexicon.measurand.plural_ending
        same = lexicon.measurand.synonyms.get(votes.noun, ())
        self._nouns = frozenset(noun + plural for noun in (votes.noun, *same))
        self._genitives = lexicon.measurand.genitives
        self._no = frozenset(phrase.split()[0] for phrase in votes.against)

    def read(self, tokens: Tokens, figures: list[Figure]) -> list[Figure]:
        """The figures of one sentence; those that are votes know for which side."""
        pairs = any(figure.kind is Kind.SCORE or len(figure.ends) == 2 for figure in figures)
        if not pairs and self._nouns.isdisjoint(tokens.lower):
            return figures  # nearly always
        done: list[Figure] = []
        for figure in figures:
            before = done[-1] if done else None
            if figure.kind is Kind.SCORE and (pair := self._pair(tokens, figure)) is not None:
                done += self._sided(tokens, *pair)
            elif self._failed(tokens, figure) and (pair := self._split(tokens, figure)) is not None:
                pair[0].side, pair[1].side = "for", "against"
                done += pair
            elif before is not None and self._counted(tokens, before, figure):
                done[-1:] = self._sided(tokens, before, figure)
            else:
                done.append(figure)
        return done

    def _pair(self, tokens: Tokens, score: Figure) -> tuple[Figure, Figure] | None:
        """The two figures of a score beside a word of voting."""
        return self._split(tokens, score) if self._voted(tokens, score) else None

    def _failed(self, tokens: Tokens, figure: Figure) -> bool:
        """What looks like a range are the votes for and against: "by a vote of 45 to 55", "failed 45-55"."""
        if len(figure.ends) != 2 or figure.unit is not None or figure.ends[1] >= _ELECTION:
            return False
        last = figure.first - 1
        last -= tokens.get(last) in self._words.leading
        if tokens.get(last) not in self._words.failing:
            return False
        following, measurand = tokens.get(figure.after), self._figures.lexicon.measurand
        return not following[:1].isalnum() or (following in measurand.function_words and following not in measurand.of)

    def _split(self, tokens: Tokens, score: Figure) -> tuple[Figure, Figure] | None:
        """The figures of two numbers with "to" or a dash between them."""
        joint = next((i for i in range(score.first + 1, score.after - 1) if self._joins(tokens, i)), None)
        if joint is None:
            return None
        first, second = self._figures.count(tokens, score.first), self._figures.count(tokens, joint + 1)
        return None if first is None or second is None or first.after != joint else (first, second)

    def _joins(self, tokens: Tokens, i: int) -> bool:
        """ "to", or a dash between digits: "twenty-one to four"."""
        return tokens.lower[i] in self._words.to and (tokens.lower[i].isalpha() or tokens.number(i - 1))

    def _voted(self, tokens: Tokens, score: Figure) -> bool:
        behind = score.after + (tokens.get(score.after) == "-")
        if tokens.get(behind) in self._words.behind or self._verb(tokens, score.first) is not None:
            return True
        for i in range(score.first - 1, max(-1, score.first - 1 - _REACH), -1):
            word = tokens.lower[i]
            if word in self._words.deciding:
                return True
            if word in _MARKS or tokens.number(i):
                return False
        return False

    def _verb(self, tokens: Tokens, first: int) -> str | None:
        """What the majority did, before its numbers: "rejected the bid by", "passed"."""
        by = tokens.get(first - 1) in self._words.by
        for i in range(first - 1, max(-1, first - 1 - (_BY if by else 1)), -1):
            word = tokens.lower[i]
            if word in self._words.passing or word in self._words.rejecting:
                return word
        return None

    def _counted(self, tokens: Tokens, first: Figure, second: Figure) -> bool:
        """ "six votes to two"."""
        between = tokens.lower[first.after : second.first]
        if not 2 <= len(between) <= _WHOSE or between[0] not in self._nouns or between[1] not in self._words.to:
            return False
        named = len(between) == 2 or between[-1] in self._genitives  # "to Lee's 38,000"
        counts = first.kind is Kind.NUMBER and second.kind is Kind.NUMBER and second.hedge is None
        following = tokens.get(second.after)
        return (
            named
            and counts
            and (not following.isalpha() or following in self._figures.lexicon.measurand.function_words)
        )

    def _sided(self, tokens: Tokens, first: Figure, second: Figure) -> tuple[Figure, Figure]:
        """Both with their sides: the majority is for it, unless a word beside it says no."""
        if max(*first.ends, *second.ends) >= _ELECTION:
            first.side = second.side = ""
            return first, second
        no = tokens.get(second.after) in self._no or self._verb(tokens, first.first) in self._words.rejecting
        first.side, second.side = ("against", "for") if no else ("for", "against")
        return first, second
