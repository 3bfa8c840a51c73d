"""The days that the figure of a sentence holds for, as text."""

from __future__ import annotations

import datetime

import discrep
from discrep.claims import Claim, Period

WEDNESDAY = datetime.date(2024, 10, 30)
NEW_YEAR = datetime.date(2025, 1, 2)
LEAP_DAY = datetime.date(2024, 2, 29)


def claims(text: str, day: datetime.date | None = WEDNESDAY) -> list[Claim]:
    return discrep.extract(discrep.Document(text, published=day))


def days(period: Period | None) -> str | None:
    """ "2024-05-01..2024-05-31", an open end left out, "*" behind what may go on, "?" where no day is known."""
    if period is None:
        return None
    if period.start is None and period.end is None:
        return "?*" if period.as_of else "?"
    return f"{period.start or ''}..{period.end or ''}{'*' if period.as_of else ''}"


def time(text: str, day: datetime.date | None = WEDNESDAY) -> str | None:
    """The time of the only figure of a sentence."""
    (claim,) = claims(text, day)
    return days(claim.measurand.time)
