"""A count right behind the name of who counted: "The ministry counted 41 dead and the Red Cross 38"."""

from __future__ import annotations

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.tokens import Tokens

_NAME = 6  # words of a name
_CLAUSE = 30  # tokens back in which the verb stands
_LIST = 6  # names with a count behind the first clause


class GappedReader:
    """Tells such counts from numbers in names, by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = lexicon.figures.counting
        self._links = (lexicon.ranges.parallel - lexicon.ranges.gapped) | {","}
        self._the, self._of = lexicon.measurand.determiners, lexicon.measurand.of
        self._numbers = lexicon.numerals.cardinals
        self._times = frozenset(lexicon.figures.months) | frozenset(lexicon.figures.weekdays)

    def counts(self, tokens: Tokens, at: int) -> bool:
        """The number at token `at`, behind a name, is counted by the verb of the clause before."""
        if tokens.get(at + 1)[:1].isalnum():
            return False
        for _ in range(_LIST):
            if (link := self._link(tokens, at)) is None:
                return False
            if not (tokens.number(link - 1) and self._capital(tokens, link - 2)):
                return self._counted(tokens, link)
            at = link - 1  # "the Red Cross 38 and the Red Crescent 36"
        return False

    def _link(self, tokens: Tokens, at: int) -> int | None:
        """The token that joins the name before a number to the clause before it."""
        first = at
        while first > 0 and at - first < _NAME and (
            self._capital(tokens, first - 1) or (first < at and tokens.get(first - 1) in self._of)
        ):  # fmt: skip
            first -= 1
        first -= tokens.get(first - 1) in self._the
        link = first - 1
        if link < 1 or tokens.lower[link] not in self._links:
            return None
        if tokens.lower[link - 1] == ",":
            return link - 1
        # "faults of Teams and Office 365", but "in Gaza and the Red Cross 38"
        named = self._capital(tokens, link - 1) and tokens.lower[link - 1] not in self._times
        bare = tokens.lower[first] not in self._the
        return None if bare and (named or tokens.lower[link] == ",") else link

    def _counted(self, tokens: Tokens, link: int) -> bool:
        """A number stands before the link, and before that a verb of counting."""
        told = False
        for i in range(link - 1, max(-1, link - 1 - _CLAUSE), -1):
            if told and tokens.lower[i] in self._verbs:
                return True
            told = told or tokens.lower[i] in self._numbers or (
                tokens.number(i) and not self._capital(tokens, i - 1)
            )  # fmt: skip
        return False

    @staticmethod
    def _capital(tokens: Tokens, i: int) -> bool:
        return i >= 0 and tokens.words[i][0].isupper()
