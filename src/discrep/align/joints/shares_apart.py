"""Shares whose counts stand farther off: "86 died, more than half of all there", and 163 were told before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from discrep.align.dimensions import dimension
from discrep.align.frames import evidence
from discrep.align.joints.adding import far
from discrep.align.joints.model import Joint
from discrep.align.joints.near import Told, fineness, is_mark, words_of
from discrep.align.joints.shares import share_of
from discrep.align.joints.values import alike, number, sharp
from discrep.align.slips import significant
from discrep.arithmetic import PERCENT
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.quantity import Kind

_NEAR = 8  # figures on either side that can be a count
_MOST = 12  # figures of one noun in other texts
_LEAST = 10  # counts below have too few shares to tell
_OF = 4  # words between a share and its whole: "of the town's", "of a total of"
_GAP = 40  # characters between a part and the share that tells it once more
_MARKS = frozenset(",(–—")
_CLOSE = 500  # how closely a share is met where nouns differ: by a five hundredth of it
_FINE = 40  # and steps that the whole has then
_ENDS = re.compile(r"[.;:]")


def shares_apart(told: Told) -> Iterator[Joint]:
    """The shares of several texts of which one count, or both, are not told beside them."""
    by_noun: dict[str, list[Claim]] = defaultdict(list)
    for claim in told.claims:
        if claim.measurand.noun is not None and dimension(claim) != "percent":
            by_noun[claim.measurand.noun].append(claim)
    for share in told.claims:
        if dimension(share) != "percent" or share.measurand.role in ("change", "before") or is_mark(share):
            continue
        if (joint := _found(share, told, by_noun)) is not None:
            yield joint


def _found(share: Claim, told: Told, by_noun: dict[str, list[Claim]]) -> Joint | None:
    near = [c for c in told.around(share, _NEAR) if dimension(c) != "percent" and sharp(c)]
    whole, part = _whole(share, told), _part(share, told)
    if whole is not None:
        if part is not None and _beside(part, share) and _of_one(part, whole) and sharp(share):
            return _fitting(part, whole, share, told, sure=True)
        elsewhere = [c for c in by_noun.get(whole.measurand.noun or "", ())[: 2 * _MOST] if _tells(c, share)]
        beside = [c for c in near if not far(c, share) and _named(c, whole)]
        return _first_joint([*beside, *elsewhere], [whole], share, told)
    if part is not None:
        before = told.before(part)
        if before is not None and before.sentence == share.sentence and _of_before(before) and _pair(part, before):
            return _fitting(part, before, share, told, sure=sharp(share))
        wholes = [c for c in near if not _shared(c, told)]
        found = _first_joint([part], wholes, share, told) if _telling(share) else None
        close = [c for c in wholes if found is None and sharp(share) and _exact(part, c, share)]
        return found if not close else _fitting(part, close[0], share, told)
    return _of_noun(share, near, told, by_noun)


def _whole(share: Claim, told: Told) -> Claim | None:
    """ "a third of the 48 boxes", "a fifth of its $60 million"."""
    whole = told.behind(share)
    if whole is None or whole.sentence != share.sentence or dimension(whole) == "percent" or not sharp(whole):
        return None
    between = words_of(share.document.text[share.span.end : whole.span.start])
    return whole if 0 < len(between) <= _OF and between[0] in load("en").measurand.of else None


def _part(share: Claim, told: Told) -> Claim | None:
    """ "36 were sold, two thirds of all", "45 percent, or 540 of them"."""
    text = share.document.text
    before, behind = told.before(share), told.behind(share)
    if before is not None and before.sentence == share.sentence and dimension(before) != "percent" and sharp(before):
        gap = text[before.span.end : share.span.start]
        if len(gap) <= _GAP and _anew(gap) and not _ENDS.search(gap) and _of(share):
            return before
    if behind is not None and behind.sentence == share.sentence and dimension(behind) != "percent" and sharp(behind):
        gap = text[share.span.end : behind.span.start].strip()
        if gap in load("en").joints.again:
            return behind
    return None


def _anew(gap: str) -> bool:
    """A mark, or "or", stands right before the share."""
    return gap.rstrip()[-1:] in _MARKS or not load("en").joints.again.isdisjoint(words_of(gap)[-1:])


def _of(share: Claim) -> bool:
    """ "of" stands behind the share, or nothing does."""
    behind = share.document.text[share.span.end : share.span.end + _GAP].lstrip()
    return not behind or behind[0] in ".,;)" or not load("en").measurand.of.isdisjoint(words_of(behind)[:1])


def _beside(part: Claim, share: Claim) -> bool:
    """Nothing but a noun and a comma stands between."""
    gap = share.document.text[part.span.end : share.span.start].strip()
    return gap.endswith(",") and len(words_of(gap)) < _OF and gap.count(",") == 1


def _of_one(part: Claim, whole: Claim) -> bool:
    """Of amounts that the words tie the unit is enough: a loss is a share of assets."""
    return dimension(part) == dimension(whole) and (dimension(part) is not None or alike(part, whole))


def _named(part: Claim, whole: Claim) -> bool:
    """Both count things of one noun, or have a unit."""
    return dimension(part) is not None or (part.measurand.noun is not None and alike(part, whole))


def _shared(claim: Claim, told: Told) -> bool:
    """A share of its own stands behind it in brackets: it is a part itself."""
    behind = told.behind(claim)
    if behind is None or dimension(behind) != "percent":
        return False
    return claim.document.text[claim.span.end : behind.span.start].strip() == "("


def _telling(share: Claim) -> bool:
    """It is told in words, or with two digits: 0.2 percent is met by too much."""
    return share.quantity.kind is Kind.FRACTION or len(significant(number(share))) > 1


def _tells(claim: Claim, share: Claim) -> bool:
    """A figure of another text that tells what happened to those of the share."""
    if claim.document == share.document or not sharp(claim):
        return False
    one, two = claim.measurand.event, share.measurand.event
    return (one is not None and one == two) or evidence(claim, share) > 0


def _of_noun(share: Claim, near: Sequence[Claim], told: Told, by_noun: dict[str, list[Claim]]) -> Joint | None:
    """ "One in five workers will go", and beside it or in another text two counts of them in one sentence."""
    noun = share.measurand.noun
    if noun is None:
        before = [c for c in near if c.span < share.span and not far(c, share) and c.sentence != share.sentence]
        return _first_joint(before, before, share, told) if share.quantity.kind is Kind.FRACTION else None
    elsewhere = [c for c in by_noun.get(noun, ())[: 2 * _MOST] if _tells(c, share)]
    for whole in (*(c for c in near if c.measurand.noun == noun), *elsewhere):
        parts = [c for c in (told.before(whole), told.behind(whole)) if c is not None and sharp(c)]
        parts = [c for c in parts if c.sentence == whole.sentence and c.measurand.noun == noun]
        if (joint := _first_joint(parts, [whole], share, told)) is not None:
            return joint
    return None


def _pair(part: Claim, whole: Claim) -> bool:
    return _LEAST <= number(part) < number(whole) and alike(part, whole)


def _exact(part: Claim, whole: Claim, share: Claim) -> bool:
    """The share is met so closely that the nouns need not be alike: 355 of 1,420 is a quarter."""
    if dimension(part) != dimension(whole) or not _LEAST <= number(part) < number(whole):
        return False
    ratio = number(part) / number(whole) * PERCENT
    return abs(ratio - number(share, "percent")) * _CLOSE <= ratio and fineness((part, whole), number(whole)) >= _FINE


def _of_before(whole: Claim) -> bool:
    """ "Of the 640 pupils", "of all the 640 pupils", before its part."""
    start, named = max(0, whole.span.start - _GAP), load("en").measurand
    before = words_of(whole.document.text[start : whole.span.start])
    return not named.of.isdisjoint([word for word in before if word not in named.determiners][-1:])


def _first_joint(parts: Sequence[Claim], wholes: Sequence[Claim], share: Claim, told: Told) -> Joint | None:
    for part in parts:
        for whole in wholes:
            if _pair(part, whole) and (joint := _fitting(part, whole, share, told)) is not None:
                return joint
    return None


def _fitting(part: Claim, whole: Claim, share: Claim, told: Told, sure: bool = False) -> Joint | None:
    joint = share_of(part, whole, share, told=sure)
    if joint is None or not (joint.fits or joint.fails):
        return None
    return replace(joint, claims=told.told(joint.claims))
