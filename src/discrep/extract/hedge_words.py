"""The words that hedge a figure, before and behind it."""

from __future__ import annotations

from dataclasses import dataclass

from discrep.extract.amounts import StepAt
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.phrases import Phrases
from discrep.extract.tokens import Tokens
from discrep.hedges import Hedge

_APPROXIMATE = (Hedge.ABOUT, Hedge.EXACTLY)


@dataclass(slots=True)
class Hedged:
    """The hedge of a figure, and the tokens from its first to its last word."""

    hedge: Hedge | None
    first: int
    after: int
    steps: list[StepAt]


class HedgeReader:
    """Reads hedges by the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._traps = lexicon.hedges.traps
        self._numbers = frozenset(lexicon.numerals.cardinals)
        self._before = Phrases(_named(lexicon.hedges.before), backwards=True)
        self._after = Phrases(_named(lexicon.hedges.after))

    def read(self, tokens: Tokens, first: int, after: int, floor: int, time: bool) -> Hedged:
        """The hedges around tokens `first` up to `after`; of a stretch of `time` "over" is none.

        Of several the outermost that bounds wins: "up to an estimated 12,000".
        """
        found: list[Hedge] = []
        steps: list[StepAt] = []
        while first > floor and (match := self._before.match(tokens, first - 1)):
            size, name = match
            if name is None or first - size < floor or self._trap(tokens, first - size, size, time):
                break
            first -= size
            found.append(name)
            steps.append(("hedge", name.value, first, first + size))
        behind = after + 1 if tokens.get(after) == "-" and tokens.glued(after) else after
        if match := self._after.match(tokens, behind):
            size, name = match
            if name is not None and not self._begins_number(tokens, behind + size):
                after = behind + size
                found.append(name)
                steps.append(("hedge", name.value, behind, after))
        bounds = [hedge for hedge in found if hedge not in _APPROXIMATE]
        chosen = bounds[-1] if bounds else found[0] if found else None
        return Hedged(chosen, first, after, steps)

    def _begins_number(self, tokens: Tokens, at: int) -> bool:
        """A hedge between two numbers belongs to the second."""
        return tokens.number(at) or tokens.get(at) in self._numbers

    def _trap(self, tokens: Tokens, at: int, size: int, time: bool) -> bool:
        """A look-alike of one word: "talked about", "over five weeks"."""
        if size != 1:
            return False
        word, before = tokens.lower[at], tokens.get(at - 1)
        return (word in self._traps.prepositions and before in self._traps.concerning) or (
            time and word in self._traps.during
        )


def approximate(hedge: Hedge | None) -> bool:
    """It widens a figure on both sides, or not at all."""
    return hedge in _APPROXIMATE


def _named(table: dict[str, tuple[str, ...]]) -> list[tuple[str, Hedge | None]]:
    return [(phrase, None if name == "none" else Hedge(name)) for name, phrases in table.items() for phrase in phrases]
