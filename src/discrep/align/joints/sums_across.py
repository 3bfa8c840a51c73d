"""Sums whose total, or whose rest, stands in another text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from discrep.align.dimensions import dimension
from discrep.align.joints.adding import WHOLES, added, comes_to, named_alike
from discrep.align.joints.model import Joint
from discrep.align.joints.values import alike, reckoned, sharp
from discrep.claims import Claim
from discrep.extract.lexicon import load

_MOST = 12  # figures of one event, or of one noun, that are looked at
_BEFORE = 20  # characters before a figure in which "leaves" stands
_BEHIND = 16  # characters behind it in which "elsewhere" does


def sums_across(found: Sequence[Joint], claims: Sequence[Claim]) -> Iterator[Joint]:
    """The sums of several texts; `found` are those of single texts, `claims` those of all in order."""
    told = [claim for claim in claims if reckoned(claim) and sharp(claim)]
    for joint in found:
        if joint.fails:
            yield from _totals(joint, told)
    yield from _left(told)
    yield from _elsewhere([joint for joint in found if joint.fits], told)


def _totals(joint: Joint, told: Sequence[Claim]) -> Iterator[Joint]:
    """Parts that do not come to the total of their own text, and the text that gives the one they come to."""
    *parts, total = joint.claims
    for other in told:
        if other.document != total.document and other.measurand.role in WHOLES and named_alike(total, other):
            if comes_to(parts, other):
                yield added(parts, other, told=False)
                return


def _left(told: Sequence[Claim]) -> Iterator[Joint]:
    """ "Three swam ashore, which leaves nine adrift", and twelve were adrift by another text."""
    words, missing = load("en").joints, defaultdict[str, list[Claim]](list)
    for claim in told:
        if claim.measurand.event is not None:
            missing[claim.measurand.event].append(claim)
    for gone, left in pairwise(told):
        before = left.document.text[max(0, left.span.start - _BEFORE) : left.span.start].casefold().split()
        if not _together(gone, left) or words.leaving.isdisjoint(before) or not alike(gone, left):
            continue
        for whole in missing.get(left.measurand.event or "", ())[:_MOST]:
            if whole.document != left.document and alike(left, whole) and comes_to((gone, left), whole):
                yield added((gone, left), whole, told=False)
                break


def _elsewhere(sums: Sequence[Joint], told: Sequence[Claim]) -> Iterator[Joint]:
    """ "20 work in Ghana and 15 elsewhere", and another text names the places where these 15 do."""
    words, by_noun = load("en").joints, defaultdict[str | None, list[Joint]](list)
    for joint in sums:
        by_noun[joint.claims[-1].measurand.noun].append(joint)
    for here, rest in pairwise(told):
        behind = rest.document.text[rest.span.end : rest.span.end + _BEHIND].casefold()
        if not _together(here, rest) or here.measurand.place is None or not behind.strip().startswith(words.rest):
            continue
        for joint in by_noun[rest.measurand.noun][:_MOST]:
            *parts, total = joint.claims
            others = [part for part in parts if part.measurand.place not in (None, here.measurand.place)]
            if total.document == rest.document or not 1 < len(others) == len(parts) - 1:
                continue
            if dimension(total) == dimension(rest) and comes_to(others, rest):
                yield added(others, rest, told=False)


def _together(a: Claim, b: Claim) -> bool:
    """Both stand in one sentence."""
    return a.document == b.document and a.sentence == b.sentence
