"""Whose figure it is: the company, film or city that a sentence is about, by its proper name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from discrep.extract.lexicon.model import Lexicon
from discrep.extract.measurands.nouns import NounReader
from discrep.extract.text.tokens import Tokens
from discrep.spans import Span

_MAX_WORDS = 6
_SHORTEST_PARTICIPLE = 4  # letters: "Ted" and "Bing" are names
_DATELINE = 10  # tokens of a place and a day at the head of a text
_LIST = 10  # tokens of a list of names
_NEAR = 8  # mentions of sources that begin before a name and may still cover it
_DASHES = frozenset("-–—")
_QUOTES = frozenset("\"'“‘")
_CLOSING = frozenset("\"'”’")
_THING = 4  # words between whose something is and its name


Subject = tuple[int, int, str]  # token after, first token, name in lower case


def subject_of(subjects: list[Subject], before: int) -> Subject | None:
    """The last subject before a token."""
    found = bisect_left(subjects, (before + 1, 0, ""))
    return subjects[found - 1] if found else None


class SubjectReader:
    """Finds the proper names of a sentence that are neither sources nor parts of a place or a date."""

    def __init__(self, lexicon: Lexicon) -> None:
        figures, words = lexicon.figures, lexicon.measurand
        self._in_datelines = frozenset(figures.months) | {",", ".", "(", ")"}
        self._codes = frozenset(lexicon.money.known)
        self._no_names = frozenset(figures.months) | frozenset(figures.weekdays) | words.function_words
        self._numbers = frozenset(lexicon.numerals.cardinals) | frozenset(lexicon.numerals.scales)
        self._nouns = NounReader(words)
        self._endings = words.participles
        self._verbs = words.copulas | frozenset(words.events_by_word())
        synonyms = {noun for name, nouns in words.synonyms.items() for noun in (name, *nouns)}
        self._common = synonyms | words.people | words.generic | words.common_nouns | self._verbs
        self._singular = words.singular_verbs
        self._bodies, self._genitives = words.bodies, words.genitives
        self._prepositions = words.subject_prepositions | lexicon.measures.compared
        self._of = words.of
        self._measures = frozenset(phrase for names in lexicon.measures.names.values() for phrase in names)
        self._complementizers = words.complementizers
        self._listing = lexicon.numerals.joiners | {","}
        self._determiners = words.determiners
        self._openers = words.clause_openers | lexicon.numerals.joiners | {";"}

    def read(self, tokens: Tokens, sources: Sequence[Span]) -> list[Subject]:
        """The names that can be subjects, in order: the first, and those that begin a clause behind it."""
        found: list[Subject] = []
        begin = done = self._dateline(tokens)
        begin += tokens.get(begin) in _QUOTES
        for i in [i for i, word in enumerate(tokens.words) if word[0].isupper()]:
            if i < done or (found and tokens.lower[i - 1] not in self._openers):
                continue
            done = self._run(tokens, i)
            if done > i and self._is_subject(tokens, i, done, sources, begin):
                named = tokens.lower[i:done]
                if tokens.get(done) in self._genitives and (other := self._owned(tokens, done + 1)) is not None:
                    done = other[1]
                    named += tokens.lower[slice(*other)]
                found.append((done, i, " ".join(named)))
        return found

    def _owned(self, tokens: Tokens, at: int) -> tuple[int, int] | None:
        """ "Alder's new sequel “Dusk”": the name of what is somebody's, behind a few words for it."""
        stop = min(len(tokens), at + _THING)
        while at < stop and (tokens.words[at].islower() and tokens.words[at].isalpha()):
            if tokens.lower[at] in self._no_names or tokens.lower[at] in self._verbs:
                return None
            at += 1
        at += tokens.get(at) in _QUOTES
        after = self._run(tokens, at) if at < len(tokens) else at
        return (at, after) if after > at else None

    def _dateline(self, tokens: Tokens) -> int:
        """The token behind "SEOUL, Oct. 30 —", or the first."""
        i = 0
        while i < min(len(tokens), _DATELINE) and (
            tokens.words[i].isupper()
            or tokens.lower[i] in self._in_datelines
            or tokens.number(i)
            or (i > 0 and tokens.words[0].isupper() and tokens.words[i][0].isupper())  # "ALDER, Tenn. —"
        ):
            i += 1
        return i + 1 if 0 < i < len(tokens) and tokens.words[i] in _DASHES else 0

    def _run(self, tokens: Tokens, first: int) -> int:
        """Where the run of capitalized words from token `first` ends."""
        i = first
        for word in tokens.words[first : first + _MAX_WORDS]:
            if not (word[0].isupper() and word.isalpha()) or tokens.lower[i] in self._no_names or word in self._codes:
                break
            i += 1
        return i

    def _is_subject(self, tokens: Tokens, first: int, after: int, taken: Sequence[Span], begin: int) -> bool:
        if taken:
            start, end = tokens.starts[first], tokens.ends[after - 1]
            near = bisect_left(taken, end, key=lambda span: span.start)
            if any(span.end > start for span in taken[max(0, near - _NEAR) : near]):
                return False
        opens = first == begin and after == begin + 1 and not self._title(tokens, first, after)
        if opens and not self.names(tokens, first, tokens.behind_brackets(after)):
            return False  # any word is written with a capital there
        if tokens.number(after) or (len(tokens.get(after)) == 1 and tokens.words[after].isupper()):
            return False  # "Highway 61", "the Series A"
        if len(tokens.words[after - 1]) == 1 or tokens.lower[after - 1] in self._bodies:
            return False  # initials, and public bodies, which tell figures of others
        if tokens.words[after - 1].isupper() and tokens.lower[after - 1] in self._measures:
            return False  # "Annual CPI inflation"
        if tokens.number(first - 1) or tokens.get(first - 1) in self._numbers:
            return False  # "3,000 North Korean soldiers": of whom, not whose
        if tokens.get(after) in self._complementizers:
            return False  # who is told it
        place = first - 1
        if tokens.get(place) in self._determiners:
            place -= 1
        return not self._behind_preposition(tokens, place)

    @staticmethod
    def _title(tokens: Tokens, first: int, after: int) -> bool:
        """It stands in quotation marks of its own: "“Dusk” began", "“Dusk,” which began"."""
        return (
            first > 0
            and tokens.words[first - 1] in _QUOTES
            and tokens.get(after + (tokens.get(after) == ",")) in _CLOSING
        )

    def _behind_preposition(self, tokens: Tokens, at: int) -> bool:
        """ "in Cuba and Florida": a preposition holds for all names of a list."""
        if tokens.get(at) in self._of and tokens.get(at - 1) in self._prepositions:
            return True  # "outside of Cuba"
        for i in range(at, max(-1, at - _LIST), -1):
            word = tokens.words[i]
            if tokens.lower[i] in self._prepositions:
                return True
            if (
                word not in self._listing
                and not (word[0].isupper() and i < at)
                and tokens.lower[i] not in self._determiners
            ):
                return False
        return False

    def names(self, tokens: Tokens, first: int, following: int) -> bool:
        """The word that begins a sentence is a name: "Tesla sold", but not "Revenue rose", "Gunmen killed"."""
        word, behind = tokens.lower[first], tokens.get(following)
        if behind in self._genitives:
            return True
        verbal = word.endswith(self._endings) and len(word) > _SHORTEST_PARTICIPLE
        known = word in self._common or self._nouns.lemma(word) in self._common
        several = (
            self._nouns.plural(word) and not self._nouns.vowelled(word) and behind not in self._singular
        )  # "Athens has"
        common = known or several or verbal
        return not common and (behind in self._verbs or behind.endswith(self._endings))
