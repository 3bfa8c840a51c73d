"""Counts that change while they are reported: a toll grows, the missing are found."""

from __future__ import annotations

import datetime

from discrep.align.frames import near_words
from discrep.claims import Claim, Period
from discrep.extract.lexicon import load

_MONTH = 28  # days
_WHILE = 60  # days in which a toll goes on growing


def as_of(claim: Claim) -> datetime.date | None:
    """The day that a figure holds for: the one it names, else that of its statement, else that of its document.

    A toll holds for the day that it is told on, where the day it names is that on which it happened, not long before.
    """
    time = claim.measurand.time
    if time is None or not (time.end or time.start):
        return told_on(claim)
    told = told_on(claim)
    if told is not None and time.end is not None and not time.as_of and accumulates(claim):
        if 0 <= (told - time.end).days <= _WHILE:
            return told  # "the toll of Sunday's quake", as it is known when it is told
    return time.end or time.start


def told_on(claim: Claim) -> datetime.date | None:
    """The day that a figure was said or foreseen on: the one its text names, else that of its document."""
    vintage = claim.measurand.vintage
    if vintage is not None and (vintage.end or vintage.start):
        return vintage.end or vintage.start
    return claim.document.day


def grows(claim: Claim) -> bool:
    """Its count changes while it is reported: a toll, arrivals, people who are in a place."""
    return accumulates(claim) or passes(claim)


def accumulates(claim: Claim) -> bool:
    """What is counted happens once and for all, so that a later count is not lower: the dead, arrivals."""
    measurand, words = claim.measurand, load("en").measurand
    if not _held(claim):
        return False
    if measurand.event in words.growing:
        return True
    if measurand.kind == "flow":
        return False  # a committee votes once
    if measurand.event is None and measurand.noun in words.growing_nouns:
        return True
    spreading = words.spreading.get(measurand.noun or "")
    return spreading is not None and not spreading.isdisjoint(near_words(claim))


def passes(claim: Claim) -> bool:
    """It is how things stand when they are told, and may go up or down: people who are missing, "as of 3 May"."""
    measurand, words = claim.measurand, load("en").measurand
    if not _held(claim) or measurand.event in words.growing:
        return False
    if (
        measurand.event in words.passing
        or measurand.noun in words.current
        or (measurand.time is not None and measurand.time.as_of)
    ):
        return True
    if measurand.kind == "stock":
        return measurand.noun not in load("en").measures.series.names and not lasting(measurand.time)
    return measurand.event is None and measurand.noun in words.people and measurand.place is not None


def lasting(period: Period | None) -> bool:
    """A month, a quarter, a year: what is counted over it, or given for it, does not go on changing behind it."""
    if period is None or period.as_of or period.start is None or period.end is None:
        return False
    return (period.end - period.start).days >= _MONTH - 1


def _held(claim: Claim) -> bool:
    return claim.measurand.per is None and claim.measurand.modality == "done"
