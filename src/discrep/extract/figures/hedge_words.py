"""The words that hedge a figure, before, behind and around it."""

from __future__ import annotations

from dataclasses import dataclass

from discrep.extract.amounts.amount import StepAt
from discrep.extract.lexicon.model import Lexicon
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.hedges import Hedge

_APPROXIMATE = (Hedge.ABOUT, Hedge.EXACTLY)
_BRACKETS = frozenset("<>")
_DASHES = frozenset("-–—")
_OPENINGS = frozenset(("", ":", ";", "(", "—", "–"))  # what begins with "top" has no verb there
_TAG = 12  # tokens of a tag that is looked back for
_QUOTED = 12  # characters of ">" and spaces before one: "> > 12 died"
_NOUN_WORDS = 2  # between a figure and a hedge behind its noun: "12 North Koreans or more"


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
        self._between = Phrases(((phrase, True) for phrase in self._traps.between), backwards=True)
        signs = (sign for sign in lexicon.money.symbols if len(sign) == 1)
        self._going_on = self._numbers | self._traps.comparison | frozenset(signs)
        # asked before every search: nearly always the answer is no
        self._before_heads, self._after_heads = self._before.heads, self._after.heads
        self._between_heads = self._between.heads
        self._function_words = lexicon.measurand.function_words
        self._ranked = lexicon.figures.ranked

    def read(self, tokens: Tokens, first: int, after: int, floor: int, time: bool) -> Hedged:
        """The hedges around tokens `first` up to `after`; of a stretch of `time` "over" is none.

        Of several the outermost that bounds wins: "up to an estimated 12,000".
        """
        found: list[Hedge] = []
        steps: list[StepAt] = []
        first = self._in_front(tokens, first, floor, time, found, steps)
        after = self._behind(tokens, after, found, steps)
        bounds = [hedge for hedge in found if hedge not in _APPROXIMATE]
        return Hedged(bounds[-1] if bounds else found[0] if found else None, first, after, steps)

    def _in_front(
        self, tokens: Tokens, first: int, floor: int, time: bool, found: list[Hedge], steps: list[StepAt]
    ) -> int:
        while first > floor:
            at = first
            word = tokens.lower[at - 1]
            match = self._before.match(tokens, at - 1) if word in self._before_heads else None
            if match is None and not found and word in self._between_heads:
                skipped = self._between.match(tokens, at - 1)
                at -= skipped[0] if skipped else 0  # "at least another 12"
                match = self._before.match(tokens, at - 1)
            if match is None:
                break
            size, hedge = match
            if hedge is None and time and tokens.get(at - 2) in self._traps.lasting:
                size, hedge = 1, self._traps.during.get(tokens.lower[at - 1])  # "took over five weeks"
            if hedge is None or at - size < floor or self._trap(tokens, at - size, size, time):
                break
            first = at - size
            found.append(hedge)
            steps.append(("hedge", hedge.value, first, at))
        return first

    def _behind(self, tokens: Tokens, after: int, found: list[Hedge], steps: list[StepAt]) -> int:
        """Where the hedge directly behind ends; one behind the noun is no part of the figure's words."""
        behind = after + 1 if tokens.get(after) == "-" and tokens.glued(after) else after
        if tokens.get(behind) in self._after_heads and (found_behind := self._hedge_behind(tokens, behind)):
            size, hedge = found_behind
            found.append(hedge)
            steps.append(("hedge", hedge.value, behind, behind + size))
            return behind + size
        for at in range(after + 1, min(after + 1 + _NOUN_WORDS, len(tokens))):
            word = tokens.lower[at - 1]
            if not word.isalpha() or word in self._function_words:
                break
            found_behind = self._hedge_behind(tokens, at) if tokens.lower[at] in self._after_heads else None
            if found_behind is not None and found_behind[0] > 1:
                size, hedge = found_behind
                found.append(hedge)
                steps.append(("hedge", hedge.value, at, at + size))
                break
        return after

    def _hedge_behind(self, tokens: Tokens, at: int) -> tuple[int, Hedge] | None:
        match = self._after.match(tokens, at)
        if match is None:
            return None
        size, hedge = match
        if hedge is None:
            return None
        following = tokens.get(at + size)
        if tokens.number(at + size) or following in self._going_on:
            return None  # it belongs to what follows
        return size, hedge

    def ends(self, tokens: Tokens, at: int) -> bool:
        """A hedge ends with token `at`: what follows is a number, whatever it looks like."""
        if tokens.get(at) not in self._before_heads:
            return False
        match = self._before.match(tokens, at)
        return match is not None and match[1] is not None

    def opens(self, tokens: Tokens, first: int) -> int:
        """How many tokens before `first` only make it approximate: "between about 10 and 15"."""
        match = self._before.match(tokens, first - 1)
        return match[0] if match is not None and match[1] in _APPROXIMATE else 0

    def _trap(self, tokens: Tokens, at: int, size: int, time: bool) -> bool:
        """A look-alike of one word: "talked about", "over five weeks" (but "for over five weeks")."""
        if size != 1:
            return False
        word, before = tokens.lower[at], tokens.get(at - 1)
        if word in _BRACKETS and tokens.get(at + 1)[:1].isalpha():
            return True  # "<p> Several films" is no mathematics
        if word == ">" and ((before in _DASHES and tokens.glued(at)) or _quotes(tokens, at)):
            return True  # an arrow
        if word == ">" and tokens.glued(at) and _closes_tag(tokens, at):
            return True
        if word in self._ranked and before in _OPENINGS:
            return True  # "Top 1 percent owns half"
        if time and word in self._traps.during:
            return before not in self._traps.lasting
        return word in self._traps.prepositions and before in self._traps.concerning


def _quotes(tokens: Tokens, at: int) -> bool:
    """A ">" with which a line of an answer begins, behind other lines: what follows is quoted."""
    start = tokens.starts[at]
    before = tokens.text[max(0, start - _QUOTED) : start].rstrip(" >")
    return before[-1:] in ("\n", "\r") and not tokens.glued(at + 1)


def _closes_tag(tokens: Tokens, at: int) -> bool:
    """A ">" ends what a "<" before letters begins: "<b>12</b>"."""
    for i in range(at - 1, max(-1, at - _TAG), -1):
        if tokens.lower[i] == ">":
            break
        if tokens.lower[i] == "<":
            return tokens.glued(i + 1) and (tokens.lower[i + 1] == "/" or tokens.lower[i + 1][0].isalpha())
    return False


def _named(table: dict[str, tuple[str, ...]]) -> list[tuple[str, Hedge | None]]:
    return [(phrase, None if name == "none" else Hedge(name)) for name, phrases in table.items() for phrase in phrases]
