"""One sentence told twice: the figures that stand at one place of two versions of it are one figure.

Two sentences of two texts are versions of one if they differ in numbers alone, or if nearly all their words agree
(`discrep.align.wordings`). What differs at one place was changed by whoever wrote the later one, whatever it counts:
an amount, a place in a row, a number of a round, a date, or a word that turns the comparison round.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from discrep.align.alignment import Alignment
from discrep.align.dimensions import in_two_units
from discrep.align.editions import Sentence, told_words, versions_among
from discrep.align.frames import alike
from discrep.align.opposites import upward
from discrep.align.wordings import Place, Slot, Versions, versions
from discrep.align.written import WRITTEN, turned, written
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.extract.text.tokens import Tokens
from discrep.quantity import Kind
from discrep.sources import Document
from discrep.spans import Overlaps, Span

PLACED = Alignment("same", "two versions of one sentence have them at one place")
EDITED = Alignment("same", "two versions of a long sentence have them at one place", "wording")
OCCASION = Alignment("same", "two versions of one sentence have them at one place", "occasion")
OPPOSITE = Alignment("same", "two versions of one sentence have them at one place", "opposite")
_MANY = 8  # and those in which hardly another occasion is told
_NEAR = 3  # tokens between the parts of one date
_BEFORE = 5  # words before a date: "as of the end of May"
_OPENING = 4  # words with which a sentence names what it is about
_DIGITS = 3  # of a figure that two times hardly share


class Retold(NamedTuple):
    """Two claims that stand at one place, and how sure it is that they are of one thing."""

    a: Claim
    b: Claim
    alignment: Alignment
    exact: bool
    """The sentences differ in figures alone."""

    @property
    def read(self) -> bool:
        """They are figures that were read as such."""
        return not any(step.rule == WRITTEN for claim in (self.a, self.b) for step in claim.derivation)


def retold(documents: Iterable[Document], claims: Iterable[Claim], known: Container[str]) -> Iterator[Retold]:
    """The pairs of claims that differ between two versions of one sentence, in different documents.

    A figure whose id is not `known` is compared with nothing.
    """
    inside: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.quantity.kind is not Kind.DATE:
            inside[claim.document.id].append(claim)
    told = {id: _Told(found) for id, found in inside.items()}
    order = {document.id: i for i, document in enumerate(documents)}
    for one, two in versions_among(list(documents)):
        found = versions(one.tokens, two.tokens)
        if found is not None and found.slots:
            for each in _Telling(one, two, found, told, known).differing():
                forwards = order[each.a.document.id] < order[each.b.document.id]
                yield each if forwards else each._replace(a=each.b, b=each.a)


class _Told:
    """The figures of one document, beside dates."""

    def __init__(self, claims: list[Claim]) -> None:
        self._claims, self._places = claims, Overlaps([claim.span for claim in claims])

    def at(self, span: Span) -> list[Claim]:
        """Those that were read at a place."""
        return [self._claims[i] for i in self._places.of(span)]


class _Telling:
    """Two versions of one sentence, and what was read of both."""

    def __init__(
        self, one: Sentence, two: Sentence, found: Versions, told: dict[str, _Told], known: Container[str]
    ) -> None:
        self.one, self.two, self.exact = one, two, found.exact
        self.slots = [slot for slot in found.slots if slot.sure]
        self._told, self._known = told, known
        days = {each.document.day for each in (one, two)} - {None}
        self._printed = len(days) > 1  # on two days
        self._dated = self._printed or any(slot.kind == "time" for slot in self.slots)
        self._copied = _copied(one, found)
        self._anchored = self._copied or _anchored(found)
        self._long = len(told_words(one)) >= _MANY or alike(one.document.text, two.document.text)

    def differing(self) -> Iterator[Retold]:
        for slot in self.slots:
            if self._explained(slot) or (pair := self._claims(slot)) is None:
                continue
            if slot.kind == "figure" and self._dated and not _one_time(pair[0], pair[1]):
                continue
            yield Retold(*pair, self.exact)

    def _explained(self, slot: Slot) -> bool:
        """What differs besides explains it: another time, another figure of another time, or a denial."""
        kinds = {other.kind for other in self.slots}
        if "denial" in kinds:
            return len(kinds) > 1
        if slot.kind == "opposite":
            return self._dated and (self._printed or not self._anchored)
        if slot.kind != "time":
            return False
        if self._printed or ("opposite" in kinds and not (self._anchored or self._long)):
            return True
        return not self._copied and ("figure" in kinds or _as_of(self.one.tokens, slot.one[0]))

    def _claims(self, slot: Slot) -> tuple[Claim, Claim, Alignment] | None:
        one, two = self.one, self.two
        if slot.kind == "opposite":
            up = upward(one.tokens.lower[slot.one[0]])
            return turned(one, slot.one, up), turned(two, slot.two, not up), OPPOSITE
        if slot.kind == "denial":
            denied = slot.one[1] - slot.one[0] > slot.two[1] - slot.two[0]
            return turned(one, slot.one, not denied), turned(two, slot.two, denied), OPPOSITE
        here, there = self._read(one, slot.one), self._read(two, slot.two)
        if any(claim is not None and claim.id not in self._known for claim in (here, there)):
            return None
        if slot.kind == "figure" and here is not None and there is not None:
            return None if in_two_units(here, there) else (here, there, EDITED if self._long else PLACED)
        here, there = written(one, slot.one), written(two, slot.two)
        if here is None or there is None:
            return None
        return here, there, OCCASION if self._names_occasion(slot) else EDITED

    def _names_occasion(self, slot: Slot) -> bool:
        """What differs may tell another occasion: a date, or a number with which both begin ("Her second daughter").

        Two writers hardly tell of two occasions in as many words.
        """
        if slot.kind == "time":
            return not (self._copied or (self.exact and self._long))
        if slot.kind == "rank" or (self.exact and self._long):
            return False
        return max(slot.one[0], slot.two[0]) < _OPENING

    def _read(self, sentence: Sentence, place: Place) -> Claim | None:
        """The one claim that was read at a place, beside dates."""
        told = self._told.get(sentence.document.id)
        found = [] if told is None else told.at(sentence.span(place))
        return found[0] if len(found) == 1 else None


def _copied(one: Sentence, found: Versions) -> bool:
    """Both versions give one figure of so many digits that it is hardly that of two times."""
    texts = (one.span(slot.one).of(one.document.text) for slot in found.alike if slot.kind != "time")
    return any(len("".join(filter(str.isdigit, text)).strip("0")) >= _DIGITS for text in texts)


def _anchored(found: Versions) -> bool:
    """Both versions name one time besides: "the third quarter will be better than the second"."""
    moved = [slot.one for slot in found.slots if slot.kind == "time"]
    times = (slot.one for slot in found.alike if slot.kind == "time")
    return any(all(first > end + _NEAR or after < begin - _NEAR for begin, end in moved) for first, after in times)


def _as_of(tokens: Tokens, at: int) -> bool:
    """A date before which stands "as of" tells how long things have been so, and moves on."""
    before = tokens.lower[max(0, at - _BEFORE) : at]
    time = load("en").time
    phrases = (phrase.split() for phrase in time.as_of if phrase not in time.joins.to)
    return any(before[i : i + len(words)] == words for words in phrases for i in range(len(before)))


def _one_time(a: Claim, b: Claim) -> bool:
    """Both figures are told of one time, whatever else their sentences date."""
    one, two = a.measurand.time, b.measurand.time
    return one is not None and two is not None and (one.start, one.end, one.text) == (two.start, two.end, two.text)
