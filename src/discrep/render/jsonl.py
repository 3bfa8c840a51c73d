"""Findings, and figures of a check, as JSON: one object a line, which stands for itself.

Each is as in the JSON report, with two more fields: `type`, and `places`, where its claims stand. What is written is
ASCII, and half a character (a lone surrogate), which JSON has no room for, is U+FFFD.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from discrep.claims import Claim
from discrep.findings import Report
from discrep.render import Look
from discrep.render._places import at_hand, place
from discrep.wire import plain_figures, plain_findings

_HALF = re.compile("[\ud800-\udfff]")


def render(report: Report, look: Look) -> str:  # noqa: ARG001
    return "".join(f"{json.dumps(_whole(line))}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[dict[str, Any]]:
    for finding, plain in zip(report.findings, plain_findings(report), strict=True):
        yield {"type": "finding", **plain, "places": _places(plain["claims"], finding.claims)}
    for figure, plain in zip(report.figures, plain_figures(report), strict=True):
        yield {"type": "figure", **plain, "places": _places([plain["claim"]], [figure.claim])}


def _places(ids: Iterable[str], claims: Iterable[Claim]) -> list[dict[str, Any]]:
    return [_place(id, claim) for id, claim in zip(ids, claims, strict=True)]


def _place(id: str, claim: Claim) -> dict[str, Any]:
    """Without its text a claim has characters, and neither line nor column."""
    at = place(claim)
    return {
        "claim": id,
        "document": claim.document.id,
        "span": {"start": claim.span.start, "end": claim.span.end},
        "line": at and at.line,
        "column": at and at.column,
        "end_line": at and at.end_line,
        "end_column": at and at.end_column,
        "text": claim.span.of(claim.document.text) if at_hand(claim) else claim.quantity.text,
    }


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return _HALF.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, dict):
        return {key: _whole(each) for key, each in value.items()}
    return [_whole(each) for each in value] if isinstance(value, (list, tuple)) else value
