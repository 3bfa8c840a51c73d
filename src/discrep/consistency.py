"""Figures of several texts that cannot all be true, though each two of them can: sums with bounds from elsewhere.

A sum that one text tells is a linear constraint. Other texts narrow its members ("at least 20 women", and elsewhere
"25 women"). Where no values satisfy all of them, one set is reported from which no figure can be left out, found by a
deletion filter (Chinneck and Dravnieks, 1991, "Locating minimal infeasible constraint sets in linear programs").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from discrep.align.dimensions import dimension, meet
from discrep.align.joints.model import Joint
from discrep.align.joints.values import values
from discrep.arithmetic import beyond
from discrep.arithmetic import total as summed
from discrep.claims import Claim
from discrep.findings import Verdict
from discrep.intervals import Interval, at_least, unbounded
from discrep.judging import Judge
from discrep.quantity import described

_MOST = 12  # figures of other texts for one member
_LOOKED = 100  # of all that count the same noun
_TRUE_TOGETHER = (Verdict.COMPATIBLE, Verdict.TENSION)
_LEAST = 3  # figures of a set that is told: two that differ are a pair

Members = Mapping[Claim, Sequence[Claim]]
"""Each figure of a sum, the total last, with all that is said of it."""


def inconsistent(joints: Iterable[Joint], claims: Sequence[Claim], judging: Judge) -> Iterator[Joint]:
    """The sums that hold in their own text and cannot hold with what others say; each as a minimal set of claims.

    The last claim of each is one on the total.
    """
    by_noun: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_noun[claim.measurand.noun].append(claim)
    for joint in joints:
        if joint.kind != "sum" or not joint.told or joint.some or not joint.fits:
            continue
        *parts, total = joint.claims
        members = {part: _told(part, by_noun, judging) for part in parts}
        of_parts = {claim.id for told in members.values() for claim in told}  # what is told of a part is no total
        members[total] = [claim for claim in _told(total, by_noun, judging) if claim.id not in of_parts]
        if _infeasible(members) and (found := _minimal(members)) is not None:
            yield found


def _told(member: Claim, by_noun: Mapping[str | None, Sequence[Claim]], judging: Judge) -> list[Claim]:
    """All that is said of one member: its own figure, and those of other texts that may be true beside it."""
    found = [member]
    for other in by_noun.get(member.measurand.noun, ())[:_LOOKED]:
        if other.document == member.document or len(found) > _MOST:
            continue
        alignment = judging.alignment(member, other)
        if alignment.relation != "same" or not meet(member, other):
            continue
        verdict = judging.finding(member, other, alignment)
        if verdict is not None and verdict.verdict in _TRUE_TOGETHER:
            found.append(other)
    return found


def _shared(told: Sequence[Claim], values_of: Mapping[str, Interval], unit: str | None) -> Interval | None:
    """What is left for a member by the claims that are kept, which have values; None if they share nothing."""
    left: Interval | None = at_least(0) if unit is None else unbounded()
    for claim in told:
        if left is not None and claim.id in values_of:
            left = left.meet(values_of[claim.id])
    return left


def _sides(members: Members, kept: frozenset[str] | None) -> tuple[Interval, Interval] | None:
    """What the parts come to and what the total may be, each figure as it may have been rounded."""
    *_, whole = members
    unit = dimension(whole)
    claims = [claim for told in members.values() for claim in told if kept is None or claim.id in kept]
    values_of = {claim.id: value for claim, value in zip(claims, values(claims, unit), strict=True)}
    found = [_shared(told, values_of, unit) for told in members.values()]
    left = [each for each in found if each is not None]
    if len(left) < len(found):
        return None
    *parts, total = left
    return summed(parts), total


def _infeasible(members: Members, kept: frozenset[str] | None = None) -> bool:
    sides = _sides(members, kept)
    if sides is None:
        return False  # two figures on one member differ: a pair says that
    computed, stated = sides
    return beyond(stated.high, computed.low) or beyond(computed.high, stated.low)


def _minimal(members: Members) -> Joint | None:
    """Leave out one claim after the other as long as the rest cannot hold: what is left is needed, each of it."""
    everything = [claim for told in members.values() for claim in told]
    kept = frozenset(claim.id for claim in everything)
    for claim in sorted(everything, key=lambda claim: claim.id):
        if _infeasible(members, kept - {claim.id}):
            kept = kept - {claim.id}
    needed = [claim for claim in everything if claim.id in kept]
    sides = _sides(members, kept)
    if sides is None or len(needed) < _LEAST or len({claim.document.id for claim in needed}) < 2:
        return None
    computed, stated = sides
    parts = " + ".join(claim.quantity.text for claim in needed[:-1])
    return Joint("sum", tuple(needed), computed, stated, f"{parts} come to {described(computed)}", told=True)
