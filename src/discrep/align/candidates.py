"""Which figures of a source are looked at for a figure of the text: those that share something with it are looked up.

Without a word, an event, a scope, a place or a value in common, all else that `affinity` weighs is too little for
two figures to be of one thing, unless the source has no other of that kind.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from heapq import merge
from itertools import islice

from discrep.align.affinity import named, one_kind, sort
from discrep.align.outlines import Outline
from discrep.align.stems import stems

_DAYS = 366  # days that are looked up together
_LONGEST = 101  # as many of these at most; what lasts longer is set against all dates
MOST = 128
"""Figures of one kind that are looked at for one figure: of more, those that share what few others have, and then those
that stand near the same place in order."""


class Candidates:
    """The figures of one source, by what they are and by what is told of them."""

    def __init__(self, sources: Sequence[Outline]) -> None:
        shelves: dict[Hashable, _Shelf] = {}
        for k, source in enumerate(sources):
            if not named(source):
                shelves.setdefault(sort(source), _Shelf(source)).add(k, source)
        self._shelves = list(shelves.values())

    def sharing(self, text: Outline, place: int = 0) -> list[int]:
        """The places of those that share something with a figure of the text, which stands at a place in order."""
        keys, found = _keys(text), set[int]()
        for shelf in self._of_kind(text):
            found |= shelf.sharing(text, keys, place)
        return sorted(found)

    def all_of_kind(self, text: Outline) -> Iterator[int]:
        """The places of those that are of its kind: of very many the first."""
        return islice(merge(*(shelf.places for shelf in self._of_kind(text))), MOST)

    def _of_kind(self, text: Outline) -> Iterator[_Shelf]:
        return (shelf for shelf in self._shelves if one_kind(text, shelf.first))


class _Shelf:
    """Figures that are of one kind with the same ones."""

    def __init__(self, first: Outline) -> None:
        self.first, self.places = first, list[int]()
        self._by_key: dict[Hashable, list[int]] = defaultdict(list)
        self._lasting: list[int] = []

    def add(self, k: int, source: Outline) -> None:
        self.places.append(k)
        for key in _keys(source):
            self._by_key[key].append(k)
        if source.dated and _years(source) is None:
            self._lasting.append(k)

    def sharing(self, text: Outline, keys: set[Hashable], place: int) -> set[int]:
        if text.dated and _years(text) is None:
            return set(_nearest(self.places, place, MOST))
        several = {key: self._by_key[key] for key in keys if key in self._by_key}
        if len(self._lasting) + sum(map(len, several.values())) <= MOST:
            return set(self._lasting).union(*several.values())
        found = set(_nearest(self._lasting, place, MOST))
        for key in sorted(several, key=lambda key: (len(several[key]), repr(key))):
            found.update(_nearest(several[key], place, max(0, MOST - len(found))))
        return found


def _nearest(places: list[int], place: int, most: int) -> list[int]:
    """Of places in order the ones around one of them, as many as are asked for."""
    first = bisect_left(places, place) - most // 2
    first = max(0, min(first, len(places) - most))
    return places[first : first + most]


def _keys(outline: Outline) -> set[Hashable]:
    """All for which `affinity` or an equal value can count something, if both figures have it."""
    measurand, scope = outline.claim.measurand, outline.scope
    keys: set[Hashable] = {*outline.weights, *outline.noun}
    if (event := measurand.event) is not None:
        keys |= {f"={event}", *(stems(event) if outline.dated else ())}
    if scope is not None:
        keys.add(("scope", "total" if scope == "whole" else scope))
    keys.update(("place", word) for word in (measurand.place or "").split())
    if outline.dated:
        keys.update(("days", year) for year in _years(outline) or ())
    else:
        keys.add(outline.claim.quantity.interval)
    return keys


def _years(outline: Outline) -> range | None:
    """The years, counted anyhow, that a date touches; None if it is open or lasts long."""
    days = outline.claim.quantity.interval
    if days.low is None or days.high is None:
        return None
    years = range(int(days.low // _DAYS), int(days.high // _DAYS) + 1)
    return years if len(years) <= _LONGEST else None
