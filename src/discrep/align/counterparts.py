"""Which figure of a source speaks of the same thing as a figure of the text that is checked?

`compare` asks of any two figures whether they *must* be of one thing, and takes every field for a possible
difference. `check` knows more: the text is meant to tell what its sources tell. So it asks which figure of a
source is the *best* candidate, and weighs all that both sides say instead of asking field by field:

* the dimension must fit, and what both sides state must not exclude each other (a change is no level, a part no
  whole, another time is another figure);
* the counted noun, the event, the place, the scope and the unit as written count most, then the words that both
  sentences share, the nearer to the figures the more;
* that two figures agree exactly tells a little too, for that is seldom chance, and of two days much;
* a figure of the source serves one figure of the text, and of two that fit alike the one that stands at the same
  place in order, or at last the one with the nearer value, is taken.

How well they fit is a number (`Match.fit`): a little will do for support, more is asked for before a text is said
to be contradicted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from discrep.align.affinity import affinity, shared
from discrep.align.candidates import Candidates
from discrep.align.dimensions import dimension, in_unit
from discrep.align.outlines import Outline
from discrep.intervals import Interval
from discrep.progress import Progress, watched
from discrep.units import same_dimension

_ENOUGH = 4  # below, nothing says that two figures are of one thing
_SURE, _SURE_DATE = 4, 6  # from here on they contradict each other
_ONLY = 3  # the document has no other figure of that kind
_SAME, _SAME_YEAR, _SAME_DAY = 4, 4, 6  # the figures agree
_MONTH = 32  # days
_CROWD = 6  # figures of a document; of so many the best must win clearly
_CLEAR, _LEAD = 10, 3
CERTAIN = 100  # they stand at one place of one sentence
_CLOSE = 2  # fits that differ by less are alike


@dataclass(frozen=True, slots=True)
class Match:
    """A figure of the text, the figure of a source that is its counterpart, and how well they fit."""

    text: Outline
    source: Outline
    fit: int
    crowd: int = 0
    """How many figures the document has; dates count only beside dates."""
    lead: int = 0
    """By how much it fits better than the best of them."""
    turned: bool = False
    """The words beside it say the opposite there: that both are equal bears nothing out."""

    @property
    def crowded(self) -> bool:
        """The document tells so much that the best figure must win clearly."""
        return self.crowd >= _CROWD

    @property
    def apart(self) -> bool:
        """The figures hold for different times."""
        return self.text.elsewhen(self.source)

    @property
    def likely(self) -> bool:
        """Something speaks for one thing."""
        return self.fit >= (_SURE_DATE if self.text.dated else _SURE)

    @property
    def _clear(self) -> bool:
        """It fits well, better than all others, and counts the same."""
        counts = self.text.dated or bool(self.text.noun & self.source.noun)
        return counts and self.fit >= _CLEAR and self.lead >= _LEAD

    @property
    def sure(self) -> bool:
        """Enough speaks for one thing to say that the figures contradict each other.

        Of those to whom something happened, what happened or other words must say that they are the ones meant.
        """
        if not self.likely or (self.crowded and not self._clear):
            return False
        one, two = self.text.claim.measurand.event, self.source.claim.measurand.event
        if (one is None) == (two is None) or shared(self.text, self.source) > 0:
            return True
        return self.text.tells(one, self.source) if two is None else self.source.tells(two, self.text)


def counterparts(
    text: Sequence[Outline], sources: Sequence[Outline], progress: Progress | None = None
) -> dict[int, list[Match]]:
    """For each figure of a text (by its place in the list) its counterpart in each document that has one."""
    documents: dict[str, list[Outline]] = defaultdict(list)
    for source in sources:
        documents[source.claim.document.id].append(source)
    found: dict[int, list[Match]] = defaultdict(list)
    for inside in watched(documents.values(), "searching", progress):
        for place, match in _assigned(text, inside):
            found[place].append(match)
    return found


def _assigned(text: Sequence[Outline], sources: Sequence[Outline]) -> list[tuple[int, Match]]:
    """The pairs of one document that fit best, one to one: the best pair first."""
    candidates = Candidates(sources)
    fits: dict[int, dict[int, int]] = {}
    ranked: dict[tuple[bool, bool, int, int], list[tuple[int, int]]] = defaultdict(list)
    for i, one in enumerate(text):
        alike = _alike(one, i, sources, candidates)
        fits[i] = {}
        for k, told in alike.items():
            fit = told + (_ONLY if len(alike) == 1 else 0) + _same(one, sources[k])
            if fit >= _ENOUGH:
                fits[i][k] = fit
                agrees = one.claim.quantity.hedge is None and fit >= _CLEAR and _meet(one, sources[k])
                rank = (one.naming, not agrees, -(fit // _CLOSE), abs(i - k) if len(text) > 1 else 0)
                ranked[rank].append((i, k))
    chosen = _chosen(text, sources, [ranked[rank] for rank in sorted(ranked)])
    _exchange(chosen, fits)
    crowds = (sum(not source.dated for source in sources), len(sources))
    return [
        (i, Match(text[i], sources[k], fits[i][k], crowds[text[i].dated], _lead(k, fits[i]))) for i, k in chosen.items()
    ]


def _alike(one: Outline, place: int, sources: Sequence[Outline], candidates: Candidates) -> dict[int, int]:
    """The figures that one can be set against, each with how well they fit; at least two of them if there are two."""
    sharing = candidates.sharing(one, place)
    found = {k: fit for k in sharing if (fit := affinity(one, sources[k])) is not None}
    looked = set(sharing)
    for k in candidates.all_of_kind(one):
        if len(found) > 1:
            break
        if k not in looked and (fit := affinity(one, sources[k])) is not None:
            found[k] = fit
    return found


def _chosen(
    text: Sequence[Outline], sources: Sequence[Outline], ranked: list[list[tuple[int, int]]]
) -> dict[int, int]:  # fmt: skip
    """The pairs one to one, by rank; of one rank the one with the nearer value first."""
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for pairs in ranked:
        free = [(i, k) for i, k in pairs if i not in chosen and k not in taken]
        if len(free) > 1:
            free = [(i, k) for _, i, k in sorted((_gap(text[i], sources[k]), i, k) for i, k in free)]
        for i, k in free:
            if i not in chosen and k not in taken:
                chosen[i] = k
                taken.add(k)
    return chosen


def _lead(k: int, fits: dict[int, int]) -> int:
    """By how much k fits better than the best other figure of the source."""
    return fits[k] - max((fit for other, fit in fits.items() if other != k), default=0)


def _exchange(chosen: dict[int, int], fits: dict[int, dict[int, int]]) -> None:
    """Two figures of the text exchange their counterparts where that fits better on the whole."""
    holder = {k: i for i, k in chosen.items()}
    for i in sorted(chosen):
        for j in sorted(holder[k] for k in fits[i] if holder.get(k, i) > i):
            one, two = chosen[i], chosen[j]
            crossed = fits[j].get(one)
            if crossed is not None and fits[i][two] + crossed > fits[i][one] + fits[j][two] + _CLOSE:
                chosen[i], chosen[j] = two, one
                holder[one], holder[two] = j, i


def _same(text: Outline, source: Outline) -> int:
    """What it tells that two figures agree: the same day is hardly that of two things, the same small count may be."""
    if not text.dated and text.claim.quantity.interval != source.claim.quantity.interval:
        return 0
    if not _meet(text, source):
        return 0
    if not text.dated:
        return _SAME
    days = source.claim.quantity.interval
    short = days.low is not None and days.high is not None and days.high - days.low < _MONTH
    return _SAME if text.claim.quantity.hedge is not None else _SAME_DAY if short else _SAME_YEAR


def _meet(text: Outline, source: Outline) -> bool:
    """The values meet, or touch each other."""
    if (values := _values(text, source)) is None:
        return False
    one, two = values
    return not (_below(one, two) or _below(two, one))


def _gap(text: Outline, source: Outline) -> Fraction:
    """How far apart the values are, as a share of the greater; nothing where they meet."""
    if (values := _values(text, source)) is None:
        return Fraction(1)
    one, two = values
    low, high = (one, two) if _below(one, two) else (two, one)
    if not _below(low, high):
        return Fraction(0)
    below, above = low.high or Fraction(0), high.low or Fraction(0)
    return (above - below) / max(abs(below), abs(above))


def _values(text: Outline, source: Outline) -> tuple[Interval, Interval] | None:
    """The values of both in the unit of the text; None where they are of two dimensions."""
    unit = dimension(text.claim)
    if not same_dimension(unit, dimension(source.claim)):
        return None
    one, two = text.claim, source.claim
    return in_unit(one.quantity.interval, one, unit), in_unit(two.quantity.interval, two, unit)


def _below(one: Interval, two: Interval) -> bool:
    return one.high is not None and two.low is not None and one.high < two.low
