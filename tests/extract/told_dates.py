"""The dates that a text claims, as text."""

from __future__ import annotations

import datetime

import discrep
from discrep.claims import Claim
from discrep.quantity import Kind
from discrep.sources import Document

WRITTEN = datetime.date(2024, 10, 30)


def dates(text: str, published: datetime.date | None = None) -> list[Claim]:
    found = discrep.extract(Document(text, published=published), keep="dates")
    return [claim for claim in found if claim.quantity.kind is Kind.DATE]


def told(text: str, published: datetime.date | None = None) -> list[tuple[str | None, str]]:
    return [(claim.measurand.event, str(claim.quantity)) for claim in dates(text, published)]
