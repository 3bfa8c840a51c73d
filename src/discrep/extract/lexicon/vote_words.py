"""The section `votes` of a lexicon: votes for and against."""

from __future__ import annotations

from typing import Any

from pydantic import model_validator

from discrep.settings import Model

Words = tuple[str, ...]


class VoteWords(Model):
    deciding: frozenset[str] = frozenset()
    """Words of voting, before two numbers in their clause: "voted to stay by six to two"."""
    passing: frozenset[str] = frozenset()
    """Verbs for what a majority does, right before its numbers."""
    rejecting: frozenset[str] = frozenset()
    """The same, where the majority is against it."""
    failing: frozenset[str] = frozenset()
    """Words of voting right before two numbers of which the smaller comes first: what failed "by 45 to 55"."""
    leading: frozenset[str] = frozenset()
    """What may stand between such a word and the numbers."""
    behind: frozenset[str] = frozenset()
    """Nouns of a vote, right behind its numbers."""
    for_: Words = ()
    against: Words = ()
    """Phrases that tell what somebody voted."""
    by: frozenset[str] = frozenset()
    """Words before the numbers, with which the verb may stand farther away."""
    to: frozenset[str] = frozenset()
    """Words and marks between the numbers."""
    noun: str = ""
    """What both are numbers of."""
    event: str = ""
    """The event of those who vote."""

    @model_validator(mode="before")
    @classmethod
    def _keyword(cls, table: dict[str, Any]) -> dict[str, Any]:
        return {"for_" if key == "for" else key: value for key, value in table.items()}
