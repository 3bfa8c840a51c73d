"""Figures of one text that measure the same as far as was read: which of them does another text mean?

A text that gives two figures for one measurand tells them apart by words that were not read ("in people over 65").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from discrep.align.dimensions import dimension, meet
from discrep.align.frames import evidence, long_texts
from discrep.align.revisions import replacing, two_authors
from discrep.claims import Claim
from discrep.judging import Judge
from discrep.units import same_dimension

_MOST = 12  # rivals that are taken
_LOOKED = 96  # and figures that are looked at for them

Key = tuple[str, str | None, str | None]


class Rivals:
    """The claims of each document by what they count."""

    def __init__(self, claims: Iterable[Claim], judging: Judge) -> None:
        self._judging = judging
        self._told: dict[Key, list[Claim]] = defaultdict(list)
        for claim in claims:
            self._told[_key(claim)].append(claim)

    def explain(self, a: Claim, b: Claim) -> bool:
        """No difference of two figures of two texts: another figure of either text is the one that is meant."""
        if a.document == b.document or not long_texts(a, b):
            return False
        ones, twos = self._of(a), self._of(b)
        if any(meet(r, b, pragmatic=True) for r in ones) or any(meet(a, r, pragmatic=True) for r in twos):
            return True
        here = evidence(a, b)
        if here == 0:
            return bool(ones or twos)
        return any(evidence(r, b) > here for r in ones) or any(evidence(a, r) > here for r in twos)

    def both_tell(self, a: Claim, b: Claim) -> bool:
        """Both texts give both figures, so that they agree: a text and its copy, whatever it says of one thing."""
        return a.document != b.document and self._tells(b, a) and self._tells(a, b)

    def _tells(self, there: Claim, claim: Claim) -> bool:
        """The text of one claim says what another claim says too, in its words and by the same source."""
        said, key = _said(claim), (there.document.id, *_key(claim)[1:])
        return any(_said(other) == said for other in self._told[key][:_MOST])

    def _of(self, claim: Claim) -> list[Claim]:
        """Other figures of its text for the same measurand, by nobody else, that it does not replace."""
        found: list[Claim] = []
        settings = self._judging.settings
        for other in islice(self._told[_key(claim)], _LOOKED):
            if other is claim or not same_dimension(dimension(other), dimension(claim)) or meet(other, claim):
                continue
            if two_authors(other, claim, settings) or replacing(other, claim, settings) >= 0:
                continue
            if self._judging.alignment(other, claim).relation != "same":
                continue
            found.append(other)
            if len(found) == _MOST:
                break
        return found


def _said(claim: Claim) -> tuple[object, ...]:
    source = claim.attribution.source
    return claim.quantity, claim.measurand, claim.attribution.stance, None if source is None else source.name


def _key(claim: Claim) -> Key:
    return claim.document.id, claim.measurand.noun, claim.measurand.event
