"""Source phrases that end before a cue, walked back to their start."""

from __future__ import annotations

from discrep.extract.saying.forwards import Forwards
from discrep.extract.saying.names import Parts
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import LONGEST, Phrase

_SEGMENTS = 5  # commas that an apposition may have
_JOINED = 11  # tokens of the left part of "X and Y"


class Backwards(Forwards):
    """Phrases by their last token, beside those by their first: a compiled class has one parent."""

    __slots__ = ()

    def before(self, last: int, floor: int = 0) -> Phrase | None:
        """The phrase whose last token is `last`, with its appositions if `last` is a comma."""
        if last < floor:
            return None
        if self.passage.lower[last] in (",", ")"):
            return self._apposed(last, floor)
        first = self._start(last, floor)
        if first is None:
            return None
        phrase = Phrase(first, last + 1, last + 1)
        return self._named_before(self._related(phrase, floor) or phrase, floor)

    def _named_before(self, phrase: Phrase, floor: int) -> Phrase:
        """ "Ana Roe, spokeswoman for the team said": the second comma of an apposition is often left out."""
        comma = phrase.first - 1
        if comma <= floor or self.passage.lower[comma] != ",":
            return phrase
        if not (self.role_within(phrase.first) or self.passage.lower[phrase.first] in self.words.determiners):
            return phrase
        base = self._start(comma - 1, floor)
        if base is None or comma - base < 2 or not self._bare(base, comma):
            return phrase
        before = self.passage.lower[base - 1] if base > floor else ","
        if before not in (",", QUOTATION) and before not in self.words.contrasts:
            return phrase  # "after he met Ana Roe, the mayor said"
        if Parts(self.grammar, self.passage, base, comma).kind != "person":
            return phrase
        return Phrase(base, phrase.after, comma)

    def _related(self, phrase: Phrase, floor: int) -> Phrase | None:
        """ "employees who spoke to the paper said": from the relative clause back to its noun."""
        lower, words, who = self.passage.lower, self.words, phrase.first - 1
        if who <= floor or lower[who] not in words.relatives or self._begins_noun(phrase.first):
            return None
        base = self._start(who - 1 - (lower[who - 1] == ","), floor)
        if base is None or base >= who or not self.names_somebody(base, who):
            return None
        return Phrase(base, phrase.after, who)

    def _begins_noun(self, i: int) -> bool:
        """Whether a subject begins at i, as in "who officials say": then the clause is about another."""
        return self.starts(i) or self.passage.lower[i] in self.words.pronouns

    def _start(self, last: int, floor: int) -> int | None:
        passage, lower, words = self.passage, self.passage.lower, self.words
        if lower[last] in words.pronouns and not (passage.capital(last) and last and lower[last] != "i"):
            return last
        i = last
        floor = max(floor, last - LONGEST)
        while i >= floor:
            word = lower[i]
            if self.wall(i):
                break
            if word in words.determiners or word in words.possessives:
                linked = i - 1 > floor and lower[i - 1] in words.prepositions and not self.wall(i - 1)
                if linked and not self.wall(i - 2):
                    i -= 2
                    continue
                i -= 1
                if i > floor and lower[i] in words.coordinators and self._joins(i, floor):
                    continue
                break
            if word in words.to and lower[i - 1] not in self.grammar.role_words:
                break
            if word in words.coordinators:
                if i == last or not self._joins(i, floor):
                    break
            elif (time := self.grammar.times_back.match(passage, i)) and not (
                (passage.capital(i + 1) and i + 1 <= last and time[0] == 1 and lower[i - 1] in words.determiners)
                or (passage.words[i].isupper() and i < last)  # "a USA TODAY analysis"
            ):
                break
            i -= 1
        return self._trimmed(i + 1, last)

    def _joins(self, i: int, floor: int) -> bool:
        """Whether "and" at i joins two parts of one source: the left one is short and stands at a wall."""
        passage, lower = self.passage, self.passage.lower
        k = i - 1
        while k >= floor and i - k < _JOINED and not self.wall(k):
            if self.grammar.adverb(lower[k]) or passage.number(k):
                return False
            if lower[k] in self.words.prepositions and lower[k] not in self.words.linking:
                return False
            k -= 1
        if k >= floor and not self.wall(k):
            return False
        return i - 1 > k and any(
            passage.capital(n) or lower[n] in self.grammar.heads_of_sources for n in range(k + 1, i)
        )

    def _trimmed(self, first: int, last: int) -> int | None:
        """Without what can open a clause before its subject: "But on Monday in Kyiv the …"."""
        passage, lower, words = self.passage, self.passage.lower, self.words
        while first <= last:
            word = lower[first]
            time = self.grammar.times.match(passage, first)
            if time and first + time[0] <= last:
                first += time[0]
            elif word in words.coordinators or word in ".-'" or (self.grammar.adverb(word) and first < last):
                first += 1
            elif word in words.prepositions:
                first += 1
                while first < last and passage.capital(first) and passage.capital(first + 1):
                    first += 1
                if first < last and passage.capital(first) and lower[first + 1] in self.grammar.nominal:
                    first += 1
                nominal = self.grammar.nominal
                determiner = next((k for k in range(first + 1, last + 1) if lower[k] in nominal), None)
                if determiner is not None and lower[determiner - 1] not in words.prepositions:
                    first = determiner
            else:
                break
        return first if first <= last and any(w.isalnum() for w in passage.words[first : last + 1]) else None

    def _apposed(self, comma: int, floor: int) -> Phrase | None:
        """The phrase with one or more appositions whose last comma stands at `comma`."""
        lower, phrase = self.passage.lower, None
        opening = self._comma_before(comma, floor)
        for _ in range(_SEGMENTS):
            if opening is None or opening <= floor:
                break
            if self.passage.number(opening - 1) and opening - 2 > floor and lower[opening - 2] == ",":
                opening -= 2  # "Ana Roe, 34, a nurse,"
            first = opening + 1
            edge = phrase.first - 1 if phrase else comma
            bare = self._bare(first, edge)
            if not (self._opens(first) or bare or lower[comma] == ")"):
                break
            end = opening  # "Roe (D-MN), the chair,": the name ends before the bracket
            if lower[end - 1] == ")":
                end = self._comma_before(end - 1, floor) or end
            base = self._start(end - 1, floor)
            if base is None or not (self.names_somebody(base, opening) or lower[base] in self.words.determiners):
                break
            phrase = Phrase(base, comma, end)
            if bare and edge - first > 1 and self.role_within(base):
                break  # "the minister, Ana Roe, said"
            further = self._comma_before(opening, floor) if lower[opening] == "," else None
            opening = further if further is not None and self._opens(further + 1) else None
        return phrase

    def _comma_before(self, edge: int, floor: int) -> int | None:
        lower = self.passage.lower
        for i in range(edge - 1, max(floor, edge - 1 - LONGEST) - 1, -1):
            if lower[i] in (",", "(") and lower[edge] == {",": ",", "(": ")"}[lower[i]]:
                return i
            if lower[i] in ";:—" or lower[i] == QUOTATION:
                return None
        return None

    def _opens(self, i: int) -> bool:
        """Whether an apposition may open at i: "the NATO chief", "who …", "45", "visiting …"."""
        word, words = self.passage.get(i), self.words
        return (
            word in words.determiners
            or word in words.possessives
            or word in words.relatives
            or word in self.grammar.role_words
            or word in words.prepositions
            or self.passage.number(i)
            or self.grammar.adverb(word)
            or (word.endswith(words.participle_endings) and not self.passage.capital(i))
            or self.passage.get(i + 1) == "'s"
            or self.role_within(i)
        )

    def _bare(self, first: int, edge: int) -> bool:
        """A short run of capitals between commas: a state, a party, a name behind its role."""
        passage = self.passage
        return 0 < edge - first <= 5 and all(
            passage.capital(k) or not passage.words[k].isalpha() or passage.glued(k) for k in range(first, edge)
        )
