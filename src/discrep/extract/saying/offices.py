"""Titles of several words: "secretary of state", "deputy chief of the general staff", "head of the port Ana Roe"."""

from __future__ import annotations

from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.passages import Passage

_PLACE = 4  # words of a place


class Offices:
    """The titles of one sentence, by the tokens they hold."""

    __slots__ = ("grammar", "passage", "words")

    def __init__(self, grammar: Grammar, passage: Passage) -> None:
        self.grammar, self.passage, self.words = grammar, passage, grammar.words

    def behind(self, i: int) -> int:
        """Behind the portfolio that the preposition at i links to a role ("of State"); i if there is none."""
        passage, words = self.passage, self.words
        listed = self.grammar.roles_back.match(passage, i + 1)
        end: int | None
        if listed and listed[0] > 2:
            end = i + 2
        elif passage.get(i) in words.linking and passage.get(i - 1) in self.grammar.role_words:
            end = self._portfolio(i + 1)
        else:
            return i
        while end is not None:
            further = end
            while (word := passage.get(further)) == "," or word in words.coordinators or word in words.linking:
                further += 1
            following = self._portfolio(further) if further > end else None
            if following is None:
                return end
            end = following
        return i

    def _portfolio(self, i: int) -> int | None:
        match = self.grammar.portfolios.match(self.passage, i)
        if match is None and self.passage.get(i) in self.words.determiners:
            i += 1
            match = self.grammar.portfolios.match(self.passage, i)
        end = i + match[0] if match else 0
        return end if end and self.passage.get(end) not in self.words.organizations else None

    def start(self, i: int, first: int, role: str) -> int:
        """Where the title begins whose role begins at i: "deputy", "assistant" and portfolios are part of it."""
        while i > first:
            if self.passage.lower[i - 1] in self.words.ranks:
                i -= 1
                continue
            match = self.grammar.portfolios_back.match(self.passage, i - 1) if role in self.words.offices else None
            if match is None or i - match[0] < first or self.passage.get(i - 1 - match[0]) in self.words.linking:
                break
            i -= match[0]
        return i

    def name(self, first: int, after: int) -> int | None:
        """Where the name begins behind the body of a title: "[head of] the port office Ana Roe"."""
        passage, lower = self.passage, self.passage.lower
        start = after
        while start > first and (passage.capital(start - 1) or self._within(start - 1, first)):
            start -= 1
        while start < after and not passage.capital(start):
            start += 1
        run = start
        for size in range(min(_PLACE, after - run), 0, -1):
            place = passage.span(run, run + size).of(passage.text).lower()
            if place in self.grammar.known:
                start = run + size
                break
        bodies, words = self.grammar.bodies, self.words
        start = max((k + 1 for k in range(start, after) if lower[k] in bodies), default=start)
        described = run > first and lower[run - 1] not in words.determiners and lower[run - 1] not in words.prepositions
        if start == run and not described:
            start = self._last_name(run, after)
        names = sum(passage.capital(k) and len(passage.words[k]) > 1 for k in range(start, after))
        return start if start > first and names > 1 else None

    def _within(self, i: int, first: int) -> bool:
        """Whether token i stands inside a name: a particle, a hyphen, the full stop of an initial."""
        word = self.passage.lower[i]
        return i > first and (
            word in self.words.particles
            or (self.passage.glued(i) and word in "-‑.'")
            or (self.passage.glued(i) and self.passage.get(i - 1) in ("-", "‑"))
        )

    def _last_name(self, first: int, after: int) -> int:
        """Where the last two names of a run begin; three where the first is a family name."""
        passage, names = self.passage, 0
        for i in range(after - 1, first - 1, -1):
            if passage.capital(i) and len(passage.words[i]) > 1 and not self._within(i, first):
                names += 1
                earlier = passage.get(i - 1) if i > first else ""
                if names == 2 and earlier not in self.words.family_first:
                    return i
                if names == 3:
                    return i
        return first
