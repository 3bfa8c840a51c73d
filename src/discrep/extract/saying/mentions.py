"""Source phrases of a sentence: where a mention of a speaker starts and ends, and what it says of him.

There is no tagger: a phrase reaches from the word beside a cue to the next wall (a conjunction, an
auxiliary, a finite verb of saying, a mark), and is then cut to what can name somebody.
"""

from __future__ import annotations

from dataclasses import dataclass

from discrep.extract.saying.cues import Grammar
from discrep.extract.saying.names import Parts
from discrep.extract.saying.passages import QUOTATION, Passage
from discrep.sources import Source

_LONGEST = 26  # tokens of one phrase
_SEGMENTS = 5  # commas that an apposition may have


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` up to, not including, `after`; the apposition begins at `cut`."""

    first: int
    after: int
    cut: int


class Mentions:
    """Finds the source phrases of one sentence."""

    __slots__ = ("grammar", "passage", "words")

    def __init__(self, grammar: Grammar, passage: Passage) -> None:
        self.grammar, self.passage, self.words = grammar, passage, grammar.words

    # ------------------------------------------------------------------ backwards
    def before(self, last: int, floor: int = 0) -> Phrase | None:
        """The phrase whose last token is `last`, with its appositions if `last` is a comma."""
        if last < floor:
            return None
        if self.passage.lower[last] in (",", ")"):
            return self._apposed(last, floor)
        first = self._start(last, floor)
        return None if first is None else self._named_before(Phrase(first, last + 1, last + 1), floor)

    def _named_before(self, phrase: Phrase, floor: int) -> Phrase:
        """ "Ana Roe, spokeswoman for the team said": the second comma of an apposition is often left out."""
        comma = phrase.first - 1
        if comma <= floor or self.passage.lower[comma] != "," or not self._role_within(phrase.first):
            return phrase
        base = self._start(comma - 1, floor)
        if base != floor or comma - base < 2 or self.source(Phrase(base, comma, comma)).kind != "person":
            return phrase
        return Phrase(base, phrase.after, comma)

    def _start(self, last: int, floor: int) -> int | None:
        passage, lower, words = self.passage, self.passage.lower, self.words
        if lower[last] in words.pronouns and not (passage.capital(last) and last and lower[last] != "i"):
            return last
        i = last
        floor = max(floor, last - _LONGEST)
        while i >= floor:
            word = lower[i]
            if self._wall(i):
                break
            if word in words.determiners or word in words.possessives:
                linked = i - 1 > floor and lower[i - 1] in words.prepositions and not self._wall(i - 1)
                if linked and not self._wall(i - 2):
                    i -= 2
                    continue
                i -= 1
                break
            if word in words.to and lower[i - 1] not in self.grammar.role_words:
                break
            if word in words.coordinators:
                if i == last or not self._joins(i, floor):
                    break
            elif (time := self.grammar.times_back.match(passage, i)) and not (
                passage.capital(i + 1) and i + 1 <= last and time[0] == 1 and lower[i - 1] in words.determiners
            ):
                break
            i -= 1
        return self._trimmed(i + 1, last)

    def _wall(self, i: int) -> bool:
        word = self.passage.lower[i]
        if word in self.grammar.walls:
            # "a New York-based group": capitals and parts of a compound are no conjunctions and no verbs
            return not (self.passage.capital(i) and i > 0 and word.isalpha()) or word == "that"
        return word in "-–/" and not self.passage.hyphen(i)

    def _joins(self, i: int, floor: int) -> bool:
        """Whether "and" at i joins two parts of one source: the left one is short and stands at a wall."""
        passage, lower = self.passage, self.passage.lower
        k = i - 1
        while k >= floor and i - k < 11 and not self._wall(k):
            if self.grammar.adverb(lower[k]) or passage.number(k):
                return False
            if lower[k] in self.words.prepositions and lower[k] not in self.words.linking:
                return False
            k -= 1
        if k >= floor and not self._wall(k):
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
                if first < last and passage.capital(first) and lower[first + 1] in words.determiners | words.pronouns:
                    first += 1
                determiner = next(
                    (
                        k
                        for k in range(first + 1, last + 1)
                        if lower[k] in words.determiners or lower[k] in words.pronouns
                    ),
                    None,
                )
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
            first = opening + 1
            edge = phrase.first - 1 if phrase else comma
            if not (self._opens(first) or self._bare(first, edge) or lower[comma] == ")"):
                break
            base = self._start(opening - 1, floor)
            if base is None or not self.names_somebody(base, opening):
                break
            phrase = Phrase(base, comma, opening)
            opening = base - 1 if base > floor and lower[base - 1] == "," else None
        return phrase

    def _comma_before(self, edge: int, floor: int) -> int | None:
        lower = self.passage.lower
        for i in range(edge - 1, max(floor, edge - 1 - _LONGEST) - 1, -1):
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
            or self._role_within(i)
        )

    def _role_within(self, i: int) -> bool:
        for k in range(i, min(i + 6, len(self.passage))):
            if self.passage.lower[k] in self.grammar.role_words:
                return True
            if not self.passage.lower[k].isalnum():
                break
        return False

    def _bare(self, first: int, edge: int) -> bool:
        """A short run of capitals between commas: a state, a party, a name behind its role."""
        return 0 < edge - first <= 5 and all(
            self.passage.capital(k) or not self.passage.words[k].isalpha() for k in range(first, edge)
        )

    # ------------------------------------------------------------------ forwards
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
                further = self._apposition_end(i)
                if further is None:
                    break
                i = further
        return Phrase(first, i, cut)

    def _end(self, first: int) -> int:
        passage, lower, words = self.passage, self.passage.lower, self.words
        if lower[first] in words.pronouns and passage.get(first + 1) not in words.prepositions:
            following = passage.get(first + 1)
            if not (following.isalpha() and lower[first] not in words.he | words.she | words.they):
                return first + 1
        i, limit = first, min(len(lower), first + _LONGEST)
        while i < limit:
            word = lower[i]
            if word in words.relatives and word != "which" and i > first:
                return self._relative_end(i, limit)
            if (word in self.grammar.auxiliaries or word in words.subordinators) and not passage.capital(i):
                break
            if not word.isalnum() and not (word in (".", "'s", "'", "&", "-", "/") and self._inside(i)):
                break
            if i > first:
                if word in words.coordinators and not self._starts(i + 1):
                    break
                if self.grammar.times.match(passage, i) and not passage.capital(i - 1):
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
        return i

    def _inside(self, i: int) -> bool:
        """Whether a mark at i belongs to the word before it and the phrase goes on behind."""
        return (self.passage.glued(i) and i + 1 < len(self.passage)) or self.passage.lower[i] == "&"

    def _amount(self, i: int) -> bool:
        """A number, or the words before one, where the phrase has its head already."""
        passage, lower = self.passage, self.passage.lower
        if self.grammar.amounts.match(passage, i) and lower[i] not in ("from", "under", "over", "near"):
            return True
        number = passage.number(i) or lower[i] in self.words.number_words
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

    def _starts(self, i: int) -> bool:
        """Whether a noun phrase may start at i."""
        word, words = self.passage.get(i), self.words
        return (
            self.passage.capital(i)
            or word in words.determiners
            or word in words.possessives
            or word in words.quantifiers
            or word in self.grammar.heads_of_sources
        )

    def _venue(self, i: int) -> bool:
        """Whether the preposition at i opens an adjunct of the verb: "in a statement", "on Fox News"."""
        return any(self.passage.get(k) in self.words.venues for k in range(i + 1, i + 5)) and self.passage.lower[
            i
        ] not in ("of", "for", "from", "by", "with")

    def _apposition_end(self, comma: int) -> int | None:
        """The end of an apposition behind the comma at `comma`, where a mark or the sentence closes it."""
        passage, lower, words = self.passage, self.passage.lower, self.words
        if passage.get(comma) != ",":
            return None
        i = comma + 1
        named = self._role_within(i) or passage.get(i) in words.relatives or passage.number(i)
        bare = passage.capital(i) and passage.get(i + 1) in (",", ".", "-", "")
        if not (named or bare) or passage.get(i) in words.coordinators:
            return None
        limit = min(len(lower), i + _LONGEST)
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

    # ------------------------------------------------------------------ subjects
    def subject(self, first: int, limit: int) -> Phrase | None:
        """The subject of the clause that starts at `first`: its first phrase, once adjuncts are passed."""
        passage, lower, words = self.passage, self.passage.lower, self.words
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
            comma = next((k for k in range(first, min(limit, first + _LONGEST)) if lower[k] == ","), None)
            if comma is None:
                return None
            first = comma + 1
        end = self._subject_end(first, limit)
        return None if end == first else Phrase(first, end, end)

    def _opened(self, first: int, limit: int) -> int:
        """Behind the words that may open a clause before its subject."""
        lower, limit = self.passage.lower, min(limit, first + _LONGEST)
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

    def _subject_end(self, first: int, limit: int) -> int:
        passage, lower, words = self.passage, self.passage.lower, self.words
        if lower[first] in words.pronouns:
            return first + 1
        i, headed, limit = first, False, min(limit, first + _LONGEST)
        while i < limit:
            word = lower[i]
            if self._wall(i) or (
                not word.isalnum() and not (word in (".", "'s", "'", "&", "-", "/") and self._inside(i))
            ):
                break
            if headed and not passage.capital(i) and word not in self.grammar.heads_of_sources:
                linked = word in words.prepositions or word in words.particles or word in (".", "'s", "'", "-")
                if not linked and not passage.glued(i) and lower[i - 1] not in ("'s", "of", *words.determiners):
                    break
            if (passage.capital(i) and (i > first or not self._function(i))) or word in self.grammar.heads_of_sources:
                headed = True
            i += 1
        return i if headed else first

    def _function(self, i: int) -> bool:
        return self.passage.lower[i] in self.grammar.function

    # ------------------------------------------------------------------ what a mention says
    def names_somebody(self, first: int, after: int) -> bool:
        """Whether the phrase holds a name or a word for those who speak."""
        passage, lower = self.passage, self.passage.lower
        if after - first == 1 and lower[first] in self.words.pronouns:
            return True
        return any(
            lower[i] in self.grammar.heads_of_sources
            or (
                passage.capital(i)
                and not self._function(i)
                and passage.words[i].isalpha()
                and lower[i] not in self.words.number_words
            )
            for i in range(first, after)
        )

    def plural(self, first: int, after: int) -> bool:
        """Whether a verb without -s can go with the phrase."""
        lower = self.passage.lower
        ends = (i for i in range(first + 1, after) if lower[i] in self.words.prepositions)
        after = next(ends, after)
        last = lower[after - 1]
        return (
            any(lower[i] in self.words.groups or lower[i] in self.words.coordinators for i in range(first, after))
            or last in self.words.plurals
            or (last.endswith("s") and not last.endswith("ss"))
        )

    def source(self, phrase: Phrase) -> Source:
        """The mention with its parts. The name is not resolved yet."""
        passage = self.passage
        first, after = phrase.first, phrase.after
        while after - 1 > first and not passage.words[after - 1].isalnum():
            after -= 1
        span = passage.span(first, after)
        text = span.of(passage.text)
        base = Parts(self.grammar, passage, first, min(phrase.cut, after))
        titles, affiliation, kind = base.titles, base.affiliation, base.kind
        if phrase.cut < after and kind in ("person", "role", "unknown", "organization"):
            role = Parts(self.grammar, passage, phrase.cut + 1, after)
            if kind == "person" and role.kind in ("role", "anonymous"):
                titles, affiliation = titles or role.titles, affiliation or role.affiliation
            elif kind == "role" and role.kind == "person":
                titles, affiliation, kind = base.titles, base.affiliation, "person"
                return Source(text, span, role.name, kind, titles, affiliation, base.count)
        return Source(text, span, base.name or text, kind, titles, affiliation, base.count)
