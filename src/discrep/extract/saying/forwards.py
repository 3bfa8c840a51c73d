"""Source phrases that begin behind a cue, and subjects at the head of a clause."""

from __future__ import annotations

from discrep.extract.saying.names import Parts
from discrep.extract.saying.passages import QUOTATION
from discrep.extract.saying.phrase import LONGEST, Phrase, WordClasses

_DATELINE = 12  # tokens of place, day and agency before a report
_DASHES = frozenset("-–—")
_QUANTIFIED = 3  # tokens between "several" and its noun


class Forwards(WordClasses):
    """Phrases by their first token."""

    __slots__ = ()

    def after(self, first: int, appositions: bool = True) -> Phrase | None:
        """The phrase that starts at token `first`."""
        passage = self.passage
        if first >= len(passage):
            return None
        i = self._end(first)
        if i == first or not any(word.isalnum() for word in passage.words[first:i]):
            return None
        cut = i
        if appositions:
            for _ in range(3):
                further = self._named_end(first, i) if i == cut else None
                further = further or self._apposition_end(i)
                if further is None:
                    break
                i = further
        return Phrase(first, i, cut)

    def _end(self, first: int) -> int:
        passage, lower, words = self.passage, self.passage.lower, self.words
        if lower[first] in words.pronouns and passage.get(first + 1) not in words.prepositions:
            following = passage.get(first + 1)
            if not (following.isalpha() and lower[first] not in self.grammar.persons):
                return first + 1
        i, limit = first, min(len(lower), first + LONGEST)
        while i < limit:
            word = lower[i]
            if word in words.relatives and i > first:
                return self._relative_end(i, limit)
            if (word in self.grammar.auxiliaries or word in words.subordinators) and not passage.capital(i):
                if not (i > first and word in words.determiners and lower[i - 1] in words.prepositions):
                    break  # not "the plans for that day"
            if not word.isalnum() and not (word in (".", "'s", "'", "&", "-", "/") and self.inside(i)):
                break
            if i > first:
                if word in words.coordinators and not self.starts(i + 1):
                    break
                time = self.grammar.times.match(passage, i)
                if time and not (passage.capital(i - 1) and passage.capital(i)):
                    break
                if word in words.prepositions and self._venue(i):
                    break
                if self._amount(i):
                    break
                if (word in self.grammar.finite and not passage.capital(i)) or (
                    word in self.grammar.heads and passage.get(i + 1) in words.complementizers
                ):
                    break
            i += 1
        while i - 1 > first and lower[i - 1] in words.prepositions and not passage.capital(i - 1):
            i -= 1
        return i

    def _amount(self, i: int) -> bool:
        """A number, or the words before one, where the phrase has its head already."""
        passage, lower = self.passage, self.passage.lower
        amount = self.grammar.amounts.match(passage, i)
        if amount and self.number(i + amount[0]):
            return True
        number = self.number(i)
        year = len(lower[i]) == 4 and lower[i][:2] in ("19", "20")
        return (
            number
            and not year
            and not passage.glued(i)
            and (passage.capital(i - 1) or lower[i - 1] in self.words.groups)
        )

    def _relative_end(self, i: int, limit: int) -> int:
        while i < limit and (self.passage.lower[i].isalnum() or self.passage.lower[i] in ("'s", "'", "-")):
            i += 1
        return i

    def _venue(self, i: int) -> bool:
        """Whether the preposition at i opens an adjunct of the verb: "in a statement", "on Fox News"."""
        locating = self.passage.lower[i] in self.words.locating
        return locating and any(self.passage.get(k) in self.words.venues for k in range(i + 1, i + 5))

    def _named_end(self, first: int, comma: int) -> int | None:
        """The end of a name behind a role, where a mark closes it: "the governor, Ana Ruiz, …"."""
        passage, lower = self.passage, self.passage.lower
        if passage.get(comma) != "," or not passage.capital(comma + 1):
            return None
        end = self._run_end(comma + 1)
        closing = passage.get(end)
        adjunct = self.grammar.times.match(passage, end) if end < len(lower) else None
        if not adjunct and closing not in (",", ".", ";", ")", "", QUOTATION):
            return None
        if closing == "," and passage.capital(end + 1):
            further = passage.get(self._run_end(end + 1))
            if further in self.words.coordinators or further == ",":
                return None  # "according to the governor, Los Angeles, San Diego and …"
        if Parts(self.grammar, passage, first, comma).kind not in ("role", "anonymous"):
            return None
        name = Parts(self.grammar, passage, comma + 1, end)
        return end if name.kind == "person" and (name.titles or " " in name.name) else None

    def _run_end(self, i: int) -> int:
        """The end of a run of capitals, as names are."""
        passage, lower, words = self.passage, self.passage.lower, self.words
        first = i
        while i < len(lower):
            particle = lower[i] in words.particles and i > first
            mark = i > first and (
                (passage.glued(i) and i + 1 < len(lower) and not lower[i].isalnum() and lower[i] != ",")
                or (lower[i] == "." and (lower[i - 1] in words.titles or len(lower[i - 1]) == 1))
            )
            if not (passage.capital(i) or particle or mark):
                break
            i += 1
        return i

    def _apposition_end(self, comma: int) -> int | None:
        """The end of an apposition behind the comma at `comma`, where a mark or the sentence closes it."""
        passage, lower, words = self.passage, self.passage.lower, self.words
        if passage.get(comma) != ",":
            return None
        i = comma + 1
        aged = passage.number(i) and passage.get(i + 1) in (",", ".", "-", ")", "")
        named = self.role_within(i) or passage.get(i) in words.relatives or aged
        bare = passage.capital(i) and passage.get(i + 1) in (",", ".", "-", "")
        if not (named or bare) or passage.get(i) in words.coordinators:
            return None
        limit = min(len(lower), i + LONGEST)
        while i < limit:
            word = lower[i]
            if word in (",", ";", QUOTATION) or (word == "." and (not passage.glued(i) or i + 1 == len(lower))):
                return i
            if word in self.grammar.auxiliaries and passage.get(comma + 1) not in words.relatives:
                return None
            if self.grammar.times.match(passage, i) or (word in words.prepositions and self._venue(i)):
                return i
            i += 1
        return i if i == len(lower) else None

    def subject(self, first: int, limit: int) -> Phrase | None:
        """The subject of the clause that starts at `first`: its first phrase, once adjuncts are passed."""
        passage, lower, words = self.passage, self.passage.lower, self.words
        first = self._dateline(limit) if first == 0 else first
        for _ in range(3):
            first = self._opened(first, limit)
            if first >= limit:
                return None
            word = lower[first]
            adjunct = (
                word in words.prepositions
                or word in words.subordinators
                or (
                    word.endswith(words.participle_endings)
                    and lower[first] not in self.grammar.heads_of_sources
                    and not passage.capital(first + 1)
                    and word not in self.grammar.role_words
                )
            )
            if not adjunct:
                break
            comma = next((k for k in range(first, min(limit, first + LONGEST)) if lower[k] == ","), None)
            if comma is None:
                return None
            first = comma + 1
        end = self._subject_end(first, limit)
        return None if end == first else Phrase(first, end, end)

    def _dateline(self, limit: int) -> int:
        """Behind "LONDON, Feb. 6 —" at the head of a report; 0 if there is none."""
        passage = self.passage
        for i in range(min(_DATELINE, limit, len(passage))):
            if passage.lower[i] in _DASHES and not passage.glued(i) and i:
                return i + 1
            if not (passage.capital(i) or passage.number(i) or not passage.words[i].isalnum()):
                break
        return 0

    def _opened(self, first: int, limit: int) -> int:
        """Behind the words that may open a clause before its subject."""
        lower, limit = self.passage.lower, min(limit, first + LONGEST)
        while first < limit:
            time = self.grammar.times.match(self.passage, first)
            if time:
                first += time[0]
            elif (
                lower[first] in self.words.coordinators
                or lower[first] in ",.-–—"
                or (self.grammar.adverb(lower[first]) and not self.passage.capital(first + 1))
            ):
                first += 1
            else:
                break
        return first

    def _quantified(self, first: int) -> bool:
        """Whether "several" goes with a noun: "several environmental groups"."""
        behind = self.passage.lower[first : first + _QUANTIFIED]
        return not self.grammar.heads_of_sources.isdisjoint(behind) and self.words.prepositions.isdisjoint(behind)

    def _subject_end(self, first: int, limit: int) -> int:
        passage, lower, words = self.passage, self.passage.lower, self.words
        if lower[first] in words.pronouns and not (lower[first] in words.quantifiers and self._quantified(first + 1)):
            return first + 1
        i, headed, limit = first, False, min(limit, first + LONGEST)
        while i < limit:
            word = lower[i]
            if self.wall(i) or (
                not word.isalnum() and not (word in (".", "'s", "'", "&", "-", "/") and self.inside(i))
            ):
                break
            if headed and not passage.capital(i) and word not in self.grammar.heads_of_sources:
                linked = word in words.prepositions or word in words.particles or word in (".", "'s", "'", "-")
                if (
                    not linked
                    and not passage.glued(i)
                    and passage.get(i + 1) not in words.evidence
                    and lower[i - 1] not in self.grammar.attaching
                ):
                    break
            if (passage.capital(i) and (i > first or not self.function(i))) or word in self.grammar.heads_of_sources:
                headed = True
            i += 1
        return i if headed else first
