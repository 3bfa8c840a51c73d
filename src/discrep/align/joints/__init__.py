"""Figures that arithmetic ties together: sums, changes, shares, counts of a list, comparisons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from discrep.align.conversions import conversions
from discrep.align.joints.changes import changes
from discrep.align.joints.changes_across import changes_across
from discrep.align.joints.differences import differences
from discrep.align.joints.kinds import kinds
from discrep.align.joints.listed import listed
from discrep.align.joints.lists import lists
from discrep.align.joints.model import Joint
from discrep.align.joints.near import Told
from discrep.align.joints.orders import orders
from discrep.align.joints.products import products
from discrep.align.joints.reductions import reductions
from discrep.align.joints.scopes import scopes
from discrep.align.joints.shares import shares
from discrep.align.joints.shares_across import shares_across
from discrep.align.joints.shares_apart import shares_apart
from discrep.align.joints.sums import sums
from discrep.align.joints.sums_across import sums_across
from discrep.align.joints.votes import votes
from discrep.claims import Claim

_READERS = (sums, scopes, changes, shares, votes, lists, orders)


def joints(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The relations inside each document, and across them, each set of figures once.

    `claims` are in order of document and position.
    """
    seen: set[tuple[str, frozenset[str]]] = set()
    told: list[Claim] = []
    added: list[Joint] = []
    changed: list[Joint] = []
    for _, inside in groupby(claims, key=lambda claim: claim.document.id):
        own = list(inside)
        doubled = {again.id for _, again in conversions(own)}
        once = [claim for claim in own if claim.id not in doubled]
        told += once
        for joint in _new((joint for reader in _READERS for joint in reader(once)), seen):
            if joint.kind == "sum":
                added.append(joint)
            elif joint.kind == "change":
                changed.append(joint)
            yield joint
    of_sums = (sums_across(added, told), reductions(added, told))
    numbers = Told(told)
    found = (listed(numbers), kinds(numbers), differences(numbers), shares_apart(numbers))
    yield from _new(chain(shares_across(told), changes_across(changed, told), *of_sums, products(told), *found), seen)


def _new(found: Iterable[Joint], seen: set[tuple[str, frozenset[str]]]) -> Iterator[Joint]:
    """Each set of figures once."""
    for joint in found:
        key = joint.kind, frozenset(claim.id for claim in joint.claims)
        if key not in seen:
            seen.add(key)
            yield joint
