"""Claims grouped by what they measure, each group with its camps and its timeline. A group costs n log n."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from discrep.align.changing import as_of, told_on
from discrep.align.denials import commitment
from discrep.align.dimensions import dimension, in_unit
from discrep.align.revisions import estimated
from discrep.align.sources.independence import independent_origins, origins
from discrep.align.sources.origins import origin_name
from discrep.camps import camps, furthest_apart, pairs_apart
from discrep.claims import Claim
from discrep.findings import Camp, Moment, Topic
from discrep.judging import Judge
from discrep.keys import Key, key_text, measurand_key

Text = TypeVar("Text", str, str | None)


def topics(claims: Iterable[Claim], judging: Judge) -> tuple[Topic, ...]:
    """One topic for each measurand with at least two claims, in order of first appearance."""
    groups: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.measurand.noun is not None or claim.measurand.event is not None:
            groups[measurand_key(claim, judging.settings)].append(claim)
    return tuple(_topic(key, group, judging) for key, group in groups.items() if len(group) > 1)


def _topic(key: Key, group: list[Claim], judging: Judge) -> Topic:
    unit, settings = _usual(map(dimension, group)), judging.settings
    span = in_unit(group[0].quantity.interval, group[0], unit)
    for claim in group[1:]:
        span = span.hull(in_unit(claim.quantity.interval, claim, unit))
    told = [claim for claim in group if commitment(claim) == "asserted"]
    intervals = [in_unit(claim.quantity.interval, claim, unit) for claim in told]
    return Topic(
        _usual(map(_name, group)),
        unit,
        tuple(group),
        span,
        origins(group, settings),
        independent_origins(told, settings),
        tuple(Camp(tuple(told[i] for i in camp.members), camp.shared, camp.guests) for camp in camps(intervals)),
        _timeline(told, judging),
        pairs_apart(intervals),
        tuple(told[i] for i in furthest_apart(intervals) or ()),
        key_text(key),
    )


# ------------------------------------------------------------------ timeline


def _timeline(told: Sequence[Claim], judging: Judge) -> tuple[Moment, ...]:
    """The claims by day, each set against the last one of an earlier day, of its own origin if it spoke before."""
    days = [(day_of(claim), claim) for claim in told]
    ordered = sorted(days, key=lambda each: (each[0] or datetime.date.min, each[1].document.id, each[1].span.start))
    found: list[Moment] = []
    settled: list[tuple[datetime.date | None, Claim]] = []  # of earlier days
    today: list[tuple[datetime.date | None, Claim]] = []
    of_origin: dict[str, Claim] = {}
    for day, claim in ordered:
        if today and day != today[0][0]:
            settled += today
            of_origin.update((origin_name(each, judging.settings), each) for _, each in today)
            today = []
        today.append((day, claim))
        before = of_origin.get(origin_name(claim, judging.settings), settled[-1][1] if settled else None)
        found.append(Moment(claim, day) if before is None or day is None else _moment(claim, day, before, judging))
    return tuple(found)


def _moment(claim: Claim, day: datetime.date, before: Claim, judging: Judge) -> Moment:
    if day_of(before) is None:
        return Moment(claim, day)  # nobody knows whether it is the earlier one
    judged = judging.finding(before, claim, judging.alignment(before, claim))
    if judged is None:
        return Moment(claim, day, before)
    return Moment(claim, day, before, judged.verdict, judged.code)


def day_of(claim: Claim) -> datetime.date | None:
    """The day that a figure holds for; of an estimate the day it was made."""
    return told_on(claim) if estimated(claim) else as_of(claim)


def _usual(names: Iterable[Text]) -> Text:
    """What most claims have, whatever document comes first."""
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name or ""))


def _name(claim: Claim) -> str:
    m = claim.measurand
    words = (m.subject, m.population, m.noun, m.event, m.place, m.modality if m.modality != "done" else None)
    return " · ".join(word for word in words if word)
