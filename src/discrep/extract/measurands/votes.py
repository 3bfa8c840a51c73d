"""Votes: of which side they are, and those who voted as the votes that they cast."""

from __future__ import annotations

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.contexts import Context, Draft
from discrep.extract.text.phrases import Phrases

_REACH = 6  # tokens behind a noun in which the word for a side stands


class VotedReader:
    """Reads votes by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        votes, words = lexicon.votes, lexicon.measurand
        self._votes, self._people = votes, words.people
        sides = (("for", votes.for_), ("against", votes.against))
        self._sides = Phrases((phrase, side) for side, phrases in sides for phrase in phrases)

    def sided(self, context: Context, draft: Draft) -> bool:
        """The figure is one of two numbers of votes: fill what it counts."""
        side = context.figure.side
        if side is None:
            return False
        draft.noun, draft.population = self._votes.noun, side or None
        draft.kind = "flow" if side else None  # a meeting has its own
        draft.steps.append(("measurand.noun", "votes", context.figure.first, context.figure.after))
        return True

    def read(self, context: Context, draft: Draft, after: int) -> None:
        """ "six members voted against it" are six votes against it."""
        if draft.event != self._votes.event or draft.noun not in self._people:
            return
        for i in context.behind(after, _REACH):
            found = self._sides.match(context.tokens, i)
            if found is not None:
                draft.noun, draft.population, draft.event = self._votes.noun, found[1], None
                draft.kind = "flow"
                draft.steps.append(("measurand.population", "side", i, i + found[0]))
                return
