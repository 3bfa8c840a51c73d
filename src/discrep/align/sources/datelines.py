"""Where a report comes from by its own first line: "OSLO, May 3 (Reuters) – …"."""

from __future__ import annotations

import re

from discrep.claims import Claim

# a place and a day, the agency in brackets, a dash
_DATELINE = re.compile(r"\s{0,20}+[^\W\d_][^()\n]{1,60}?\(([^()\n]{2,40})\)\s{0,3}[-–—]")


def agency(claim: Claim) -> str | None:
    """The agency in the dateline of the document of a claim."""
    match = _DATELINE.match(claim.document.text)
    return match[1].strip() if match and match[1][:1].isupper() else None
