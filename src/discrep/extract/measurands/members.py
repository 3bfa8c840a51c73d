"""Somebody whom a count holds or leaves out by its words: "including the gunman", "not counting the driver"."""

from __future__ import annotations

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.text.phrases import Phrases

_REACH = 12  # tokens behind the noun of a figure
_ENDS = frozenset({";", ":", "—"})


class MemberReader:
    """Reads the member by the words of one language."""

    def __init__(self, lexicon: Lexicon, nouns: NounReader) -> None:
        members = lexicon.measurand.members
        self._phrases = Phrases((phrase, side) for side, phrases in members.items() for phrase in phrases)
        self._heads, self._signs, self._nouns = self._phrases.heads, self._phrases.signs, nouns
        self._ahead = _REACH + self._phrases.longest

    def read(self, context: Context, draft: Draft, after: int) -> None:
        """Fill the draft's member, where one single person or thing is named behind the figure."""
        tokens = context.tokens
        if self._signs.isdisjoint(tokens.lower[after : after + self._ahead]):
            return  # nearly always
        for i, word in enumerate(tokens.lower[after : after + _REACH], after):
            if word in _ENDS or tokens.number(i):
                return
            if word not in self._heads or (found := self._phrases.match(tokens, i)) is None:
                continue
            phrase = self._nouns.forward(tokens, i + found[0])
            if phrase is not None and not self._nouns.plural(tokens.lower[phrase.head]):
                draft.member = f"{found[1]} {self._nouns.lemma(tokens.words[phrase.head])}"
                draft.steps.append(("measurand.member", found[1], i, phrase.after))
            return
