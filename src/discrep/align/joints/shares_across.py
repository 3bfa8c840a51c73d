"""A share, and the counts of another text that it is the share of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from discrep.align.dimensions import dimension
from discrep.align.frames import evidence
from discrep.align.joints.model import Joint
from discrep.align.joints.near import words_of
from discrep.align.joints.shares import share_of
from discrep.align.joints.values import alike, reckoned, sharp
from discrep.align.partitives import of_the
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.units import same_dimension

_MOST = 12  # shares of one noun that counts are set against
_LOOKED = 60  # shares, or amounts of one unit, that are looked at
_SHARED = 2  # words beside figures of two texts that are the same
_APART = 6  # words between a part and "out of" its whole


def shares_across(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The shares of several texts; `claims` are in order of document and position."""
    told = [claim for claim in claims if reckoned(claim)]
    shares = [claim for claim in told if dimension(claim) == "percent" and claim.measurand.role in (None, "part")]
    yield from _of_counts(told, shares)
    yield from _of_amounts(told)


def _of_counts(told: Sequence[Claim], shares: Sequence[Claim]) -> Iterator[Joint]:
    """ "80 of the 160 homes" and "a third of the homes"; "18 panes broken, out of 24" and "three quarters broke"."""
    by_noun: dict[str, list[Claim]] = defaultdict(list)
    for claim in shares:
        if claim.measurand.noun is not None and claim.measurand.role is None:
            by_noun[claim.measurand.noun].append(claim)
    for one, two in pairwise(told):
        part, whole = (two, one) if two.measurand.role == "part" and two.sentence == one.sentence else (one, two)
        if one.document != two.document or not alike(one, two) or not sharp(part) or not sharp(whole):
            continue
        if part is two or of_the(one, two):
            fitting = [c for c in by_noun.get(whole.measurand.noun or "", ())[:_MOST] if _of_one(part, c)]
            found = [share_of(part, whole, c, told=True) for c in fitting if c.document != part.document]
        elif _out_of(one, two):
            near = [c for c in shares[:_LOOKED] if c.document != part.document and _both(part, whole, c)]
            found = [joint for c in near if (joint := share_of(part, whole, c, told=False)) is not None and joint.fits]
        else:
            continue
        yield from (joint for joint in found if joint is not None)


def _of_one(part: Claim, share: Claim) -> bool:
    """Both tell what happened to the same ones."""
    events = part.measurand.event, share.measurand.event
    return (None not in events and events[0] == events[1]) or evidence(part, share) >= _SHARED


def _both(part: Claim, whole: Claim, share: Claim) -> bool:
    """What stands beside the counts stands beside the share: a word, or what happened to all of them."""
    return (evidence(part, share) > 0 and evidence(whole, share) > 0) or _happens(whole.measurand.event, share)


def _happens(event: str | None, share: Claim) -> bool:
    if event is None or share.sentence is None:
        return False
    return not _words(event).isdisjoint(words_of(share.sentence.of(share.document.text)))


@cache
def _words(event: str) -> frozenset[str]:
    named = load("en").measurand.events_by_word()
    return frozenset(word for word, (name, _) in named.items() if name == event)


def _out_of(part: Claim, whole: Claim) -> bool:
    """ "18 panes broken, out of 24" """
    if part.sentence != whole.sentence:
        return False
    between = part.document.text[part.span.end : whole.span.start].casefold().split()
    return len(between) <= _APART and " ".join(between).endswith(load("en").joints.out)


def _of_amounts(told: Sequence[Claim]) -> Iterator[Joint]:
    """ "Of the $90 million, a third was paid by Alder" and "Alder gave $30 million"."""
    by_unit: dict[str, list[Claim]] = defaultdict(list)
    for claim in told:
        if claim.quantity.unit is not None and dimension(claim) != "percent" and claim.measurand.subject:
            by_unit[claim.quantity.unit].append(claim)
    of = load("en").measurand.of
    for whole, share in pairwise(told):
        if dimension(share) != "percent" or whole.sentence != share.sentence or whole.quantity.unit is None:
            continue
        before = whole.document.text[max(0, whole.span.start - _OF) : whole.span.start].casefold().split()
        if whole.document != share.document or share.sentence is None or of.isdisjoint(before[-2:]):
            continue
        named = share.document.text[share.span.end : share.sentence.end].casefold()
        for part in by_unit[whole.quantity.unit][:_LOOKED]:
            if part.document != share.document and (part.measurand.subject or "") in named:
                if same_dimension(dimension(part), dimension(whole)) and sharp(part):
                    joint = share_of(part, whole, share, told=False)
                    if joint is not None and joint.fits:
                        yield joint
                        break


_OF = 10  # characters before a whole in which "of the" stands
