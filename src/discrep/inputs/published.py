"""Times and addresses as files and pages write them."""

from __future__ import annotations

import datetime
import re
from urllib.parse import urlsplit

_ZONE_APART = re.compile(r"(?<!\s)\s+(?=[+-][0-9]{2}:?[0-9]{2}$|Z$)")


Moment = datetime.date | datetime.datetime


def moment(text: str) -> Moment | None:
    """A day or a time as ISO 8601 writes it; None for anything else."""
    plain = _ZONE_APART.sub("", text.strip())
    for read in (datetime.date.fromisoformat, datetime.datetime.fromisoformat):
        try:
            return read(plain)
        except ValueError:
            continue
    return None


def address(url: str) -> bool:
    """Is it an address on the web?"""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
