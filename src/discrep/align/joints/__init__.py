"""Figures that arithmetic ties together: sums, changes, shares, counts of a list, comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from discrep.align.conversions import converted
from discrep.align.joints.changes import changes
from discrep.align.joints.lists import lists
from discrep.align.joints.model import Joint
from discrep.align.joints.orders import orders
from discrep.align.joints.shares import shares, shares_across
from discrep.align.joints.sums import sums
from discrep.claims import Claim

_READERS = (sums, changes, shares, lists, orders)


def joints(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The relations inside each document, and shares across them, each set of figures once.

    `claims` are in order of document and position.
    """
    for _, inside in groupby(claims, key=lambda claim: claim.document.id):
        told, seen = _once(list(inside)), set[tuple[str, frozenset[str]]]()
        for reader in _READERS:
            for joint in reader(told):
                key = joint.kind, frozenset(claim.id for claim in joint.claims)
                if key not in seen:
                    seen.add(key)
                    yield joint
    yield from shares_across(claims)


def _once(claims: list[Claim]) -> list[Claim]:
    """The claims without those that only say once more, in another unit, what the one before says."""
    doubled = {claim.id for before, claim in pairwise(claims) if converted(before, claim)}
    return [claim for claim in claims if claim.id not in doubled]
