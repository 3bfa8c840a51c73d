"""Words that compare two figures: "30 dead, more than the 40 of last year"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from discrep.align.dimensions import dimension
from discrep.align.joints.model import Joint
from discrep.align.joints.values import alike, exact, number, reckoned, shown
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import above, below

_FARTHEST = 80  # characters between two figures that are compared


def orders(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The comparisons of neighbouring figures of one sentence."""
    told = [claim for claim in claims if reckoned(claim)]
    words = load("en").joints
    for one, two in pairwise(told):
        between = one.document.text[one.span.end : two.span.start].casefold()
        if one.sentence != two.sentence or len(between) > _FARTHEST or not alike(one, two):
            continue
        more, less = (any(f"{word} than the" in between for word in side) for side in (words.above, words.below))
        if more == less or one.measurand.role == "change" or "," not in between:
            continue
        unit = dimension(two)
        first, second = exact([one, two], unit)
        end = second.low if more else second.high
        if end is None:
            continue
        stated = above(end) if more else below(end)
        text = f"{shown(number(one, unit))} is not {'more' if more else 'less'} than {shown(number(two, unit))}"
        joint = Joint("order", (two, one), first, stated, text, told=True)
        if joint.fails:
            yield joint
