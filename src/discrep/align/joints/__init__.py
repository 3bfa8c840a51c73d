"""Figures that arithmetic ties together: sums, changes, shares, counts of a list, comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from discrep.align.joints.changes import changes
from discrep.align.joints.lists import lists
from discrep.align.joints.model import Joint
from discrep.align.joints.orders import orders
from discrep.align.joints.shares import shares
from discrep.align.joints.sums import sums
from discrep.claims import Claim

_READERS = (sums, changes, shares, lists, orders)


def joints(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The relations inside each document; `claims` are in order of document and position. Each set of figures once."""
    for _, inside in groupby(claims, key=lambda claim: claim.document.id):
        told, seen = list(inside), set[tuple[str, frozenset[str]]]()
        for reader in _READERS:
            for joint in reader(told):
                key = joint.kind, frozenset(claim.id for claim in joint.claims)
                if key not in seen:
                    seen.add(key)
                    yield joint
