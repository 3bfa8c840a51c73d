"""Sentences that may be versions of one another, looked up by the words that versions have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from discrep.align.frames import hedging, passed
from discrep.align.opposites import opposites
from discrep.align.wordings import MONTH, NUMBER, Place, Versions, versions, words
from discrep.extract.lexicon import load
from discrep.extract.text.paragraph import cut
from discrep.extract.text.tokens import Tokens
from discrep.sources import Document
from discrep.spans import Span

_LONGEST = 1000  # characters of a sentence that is looked at
_TOLD = 3  # words of one, beside figures, function words and hedges
_LEAST = 2  # words of any kind of one that is all that its text says
_RUN, _RUNS = 3, 4  # words in a row by which versions of a sentence are looked up, and how many such runs
_ALL_PAIRS = 24  # versions of one sentence that are all set against each other; of more each against the next


class Sentence(NamedTuple):
    document: Document
    tokens: Tokens

    def span(self, place: Place) -> Span:
        return self.tokens.span(*place)

    @property
    def alone(self) -> bool:
        """It is all that its text says."""
        return not (self.document.text[: self.tokens.start].strip() or self.document.text[self.tokens.end :].strip())

    def text(self) -> tuple[str, str]:
        """Its words, and where they stand."""
        return self.tokens.text[self.tokens.start : self.tokens.end], self.document.id


ByWords = dict[Hashable, list[Sentence]]


def versions_among(documents: Sequence[Document]) -> Iterator[tuple[Sentence, Sentence]]:
    """Sentences of two documents that may be versions of one: they begin alike, or end alike."""
    if len(documents) < 2:
        return
    shelves: dict[Hashable, dict[str, list[Sentence]]] = defaultdict(lambda: defaultdict(list))
    for document in documents:
        for sentence in sentences(document):
            for key in _keys(sentence):
                shelves[key][document.id].append(sentence)
    seen: set[tuple[str, int, str, int]] = set()
    for shelf in shelves.values():
        # of several in one text nobody knows which is meant
        several = sorted((inside[0] for inside in shelf.values() if len(inside) == 1), key=Sentence.text)
        for one, two in combinations(several, 2) if len(several) <= _ALL_PAIRS else pairwise(several):
            at = one.document.id, one.tokens.start, two.document.id, two.tokens.start
            if at not in seen:
                seen.add(at)
                yield one, two


def sentences(document: Document) -> Iterator[Sentence]:
    """The sentences of a document that can be versions of others."""
    for paragraph in cut(document.text, load("en").text):
        for first, after in paragraph.sentences:
            if after - first <= _LONGEST:
                yield Sentence(document, Tokens(document.text, first, after))


def _keys(sentence: Sentence, exact: bool = False) -> Iterator[Hashable]:
    """What is the same in versions of a sentence: all its words but figures, or some runs of them."""
    told = told_words(sentence)
    if len(told) < _TOLD:
        spoken = [w.key for w in words(sentence.tokens) if w.key not in (NUMBER, MONTH) and w.key[0].isalnum()]
        if len(spoken) >= _LEAST and sentence.alone:
            changing = opposites() | hedging() | load("en").counterparts.negations
            yield "alone", tuple(word for word in spoken if word not in changing)
        return
    yield told
    if exact:
        return
    runs = {told[i : i + _RUN] for i in range(len(told) - _RUN + 1)} - {told}
    yield from sorted(runs)[:_RUNS]  # any will do, if only both versions take the same ones


def told_words(sentence: Sentence) -> tuple[str, ...]:
    """The words of a sentence that tell something, beside its figures and their comparison."""
    dull = passed() | opposites()
    keys = (word.key for word in words(sentence.tokens))
    return tuple(key for key in keys if key not in (NUMBER, MONTH) and key not in dull and key[0].isalnum())


def by_words(text: Document) -> ByWords:
    """The sentences of a text by their words but for figures and hedges."""
    found: dict[Hashable, list[Sentence]] = defaultdict(list)
    for sentence in sentences(text):
        for key in _keys(sentence, exact=True):
            found[key].append(sentence)
    return found


def versions_in(
    text: dict[Hashable, list[Sentence]], source: Document
) -> Iterator[tuple[Sentence, Sentence, Versions]]:
    """The sentences of a text (by their words) that a source has once in the same words but for figures and hedges."""
    there = by_words(source)
    for key, inside in text.items():
        if len(there.get(key, ())) == 1:
            (other,) = there[key]
            for sentence in inside:
                found = versions(sentence.tokens, other.tokens)
                if found is not None and found.exact and found.slots:
                    yield sentence, other, found
