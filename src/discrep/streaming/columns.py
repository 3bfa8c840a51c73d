"""Claims as columns of a table, for Parquet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from discrep.claims import Claim
from discrep.wire import dump_claim

NAMES = ("id", "document", "claim")
"""The columns, all of strings: the id of the claim, that of its document, and the claim as JSON."""


def columns_of(claims: Iterable[Claim]) -> dict[str, list[Any]]:
    """A value of each column for each claim."""
    rows = [(claim.id, claim.document.id, dump_claim(claim)) for claim in claims]
    return {name: [row[i] for row in rows] for i, name in enumerate(NAMES)}
