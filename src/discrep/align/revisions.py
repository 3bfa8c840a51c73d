"""Estimates: who gives one anew replaces the one that he gave before."""

from __future__ import annotations

import datetime
from functools import lru_cache

from discrep.align.changing import lasting, told_on
from discrep.align.sources.origins import same_origin
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.folding import folded
from discrep.settings import Settings

_ESTIMATES = frozenset({"estimate", "expect", "believe"})
_FARTHEST = 1000  # characters on either side of a figure that are looked at
_NEAR = 240  # characters between the figures before and after a change
_ONE_ROUND = 20  # days within which estimates of two authors can be set side by side
_NEARLY_OVER = 14  # days before the end of a period in which it may be told as done
_ONE_STATEMENT = 1  # days within which two reports may tell of one estimate
_WEEKS = 31  # days after which a figure that is a little different is a new one


def estimated(claim: Claim) -> bool:
    """It is told as an estimate or a forecast, whatever the verb says of what it counts."""
    return claim.measurand.modality == "expected" or claim.attribution.stance in _ESTIMATES


def unfinished(claim: Claim) -> bool:
    """Its period goes on behind the day on which it is printed: "revenue of 5 billion for 2025", in May."""
    time, told = claim.measurand.time, claim.document.day
    if time is None or time.end is None or told is None or not lasting(time):
        return False
    return (time.end - told).days > _NEARLY_OVER and claim.measurand.kind != "stock"


def before_and_after(a: Claim, b: Claim) -> int:
    """The side that one sentence tells to have followed the other ("to 5 percent from 4"): 0 or 1, else -1."""
    befores = [c.measurand.role == "before" for c in (a, b)]
    if sum(befores) != 1 or a.document != b.document:
        return -1
    first, second = sorted((a, b), key=lambda claim: claim.span)
    return befores.index(False) if second.span.start - first.span.end <= _NEAR else -1


def replacing(a: Claim, b: Claim, settings: Settings) -> int:
    """The side whose figure replaces the other's: an author's new estimate, or one that is said to be revised."""
    if (after := before_and_after(a, b)) >= 0:
        return after
    estimates = estimated(a) and estimated(b)
    if (later := _later(a, b)) < 0:
        return -1
    if revised((a, b)[later]) and not revised((b, a)[later]) and not two_authors(a, b, settings):
        return later
    if not estimates or two_authors(a, b, settings):
        return -1
    return later if a.document == b.document or days_apart(a, b) > _ONE_STATEMENT or _dated(a, b) else -1


def two_authors(a: Claim, b: Claim, settings: Settings) -> bool:
    """Each has a source that is named, and not the same one; one name is one author, though it may be that of many."""
    one, two = a.attribution.source, b.attribution.source
    if one is None or two is None or same_origin(a, b, settings) is True:
        return False
    return folded(one.name) != folded(two.name) or one.anonymous


def anew(a: Claim, b: Claim) -> bool:
    """One sentence tells that the figure was changed, or so much time lies between that it is no rounding."""
    return before_and_after(a, b) >= 0 or days_apart(a, b) > _WEEKS


def revised(claim: Claim) -> bool:
    """Its sentence says that the figure was worked out anew."""
    sentence, span = claim.sentence, claim.span
    if sentence is None:
        return False
    first, last = max(sentence.start, span.start - _FARTHEST), min(sentence.end, span.end + _FARTHEST)
    return _revising(claim.document.text[first:last])


@lru_cache(maxsize=4096)
def _revising(text: str) -> bool:
    folded, words = text.casefold(), load("en").measurand
    if any(phrase in folded for phrase in words.final):
        return True
    return not words.revising.isdisjoint(word.strip(",.;:()") for word in folded.split())


def days_apart(a: Claim, b: Claim) -> int:
    one, two = told_on(a), told_on(b)
    return 0 if one is None or two is None else abs((one - two).days)


def _later(a: Claim, b: Claim) -> int:
    one, two = told_on(a), told_on(b)
    if a.document == b.document:
        one, two = _named_day(a), _named_day(b)
        if (one is None) != (two is None):  # "it now expects 4 percent; in May it had foreseen 3"
            return 0 if one is None else 1
    if one is None or two is None or one == two:
        return -1
    return 0 if one > two else 1


def _named_day(claim: Claim) -> datetime.date | None:
    vintage = claim.measurand.vintage
    return None if vintage is None else vintage.end or vintage.start


def _dated(a: Claim, b: Claim) -> bool:
    return a.measurand.vintage is not None or b.measurand.vintage is not None


def of_two_vintages(a: Claim, b: Claim, settings: Settings) -> bool:
    """Two authors estimated one thing weeks apart: each by what was known then."""
    if not (estimated(a) and estimated(b)) or before_and_after(a, b) >= 0:
        return False
    one, two = _middle(a), _middle(b)
    if one is None or two is None or abs((one - two).days) <= _ONE_ROUND:
        return False
    return two_authors(a, b, settings)


def _middle(claim: Claim) -> datetime.date | None:
    """The day of a statement; of a month the middle."""
    vintage = claim.measurand.vintage
    if vintage is not None and vintage.start is not None and vintage.end is not None:
        return vintage.start + (vintage.end - vintage.start) // 2
    return told_on(claim)
