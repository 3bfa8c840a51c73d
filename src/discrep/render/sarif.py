"""Findings as SARIF 2.1.0, for code scanning and editors.

Severities are levels. A note that figures agree, that time explains them or that they are not comparable is a result
that has not failed, without a level, as the standard has it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from discrep.claims import Claim
from discrep.findings import Report, Verdict
from discrep.render import Look
from discrep.render._cases import Case, cases
from discrep.render._fingerprints import fingerprints
from discrep.render._places import at_hand, named, place, who
from discrep.render._sarif_tool import driver
from discrep.render._terminal import visible
from discrep.render._uris import uri

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_KINDS = {
    Verdict.SUPERSEDED: "informational",
    Verdict.UNDETERMINED: "open",
    Verdict.COMPATIBLE: "pass",
    Verdict.NOT_COMPARABLE: "notApplicable",
}


def render(report: Report, look: Look) -> str:
    told = cases(report)
    tool = driver(told)
    index = {rule["id"]: number for number, rule in enumerate(tool["rules"])}
    results = [
        _result(case, index[case.code], print, look) for case, print in zip(told, fingerprints(told), strict=True)
    ]
    run = {
        "tool": {"driver": tool},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n"],
        "results": results,
        "properties": {"rulesVersion": report.rules_version, "outcome": _outcomes(report)},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _outcomes(report: Report) -> dict[str, int]:
    if report.status is not None:
        return dict(sorted(Counter(figure.status.value for figure in report.figures).items()))
    return dict(sorted(Counter(finding.verdict.value for finding in report.findings).items()))


def _result(case: Case, index: int, fingerprint: str, look: Look) -> dict[str, Any]:
    first, *others = case.claims
    kind = _KINDS.get(case.verdict, "fail") if case.verdict is not None and case.severity == "note" else "fail"
    result: dict[str, Any] = {
        "ruleId": case.code,
        "ruleIndex": index,
        "kind": kind,
        "level": case.severity if kind == "fail" else "none",
        "message": {"text": "\n".join(_message(case))},
        "locations": [{"physicalLocation": _physical(first, look)}],
        # The one name that GitHub knows; without it each upload is news.
        "partialFingerprints": {"primaryLocationLineHash": fingerprint},
        "properties": {"verdict": case.verdict and case.verdict.value},
    }
    if others:
        result["relatedLocations"] = [_related(id, claim, look) for id, claim in enumerate(others, 1)]
    return result


def _message(case: Case) -> Iterator[str]:
    first, *others = case.claims
    yield _plain(case.explanation)
    yield f"Here: “{_plain(first.quantity.text)}” ({_plain(who(first))})"
    for id, claim in enumerate(others, 1):
        yield f"[{_plain(named(claim))}]({id}): “{_plain(claim.quantity.text)}” ({_plain(who(claim))})"
    for remark in case.remarks:
        yield f"{remark.code}: {_plain(remark.text)}"


def _plain(text: str) -> str:
    """Text that is neither a link nor a placeholder of a message."""
    escaped = visible(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return escaped.replace("{", "{{").replace("}", "}}")


def _related(id: int, claim: Claim, look: Look) -> dict[str, Any]:
    said = f"“{_plain(claim.quantity.text)}” ({_plain(who(claim))})"
    return {"id": id, "physicalLocation": _physical(claim, look), "message": {"text": said}}


def _physical(claim: Claim, look: Look) -> dict[str, Any]:
    return {"artifactLocation": {"uri": uri(claim.document.id, look.files)}, "region": _region(claim)}


def _region(claim: Claim) -> dict[str, Any]:
    """Characters, and where the text is at hand lines and columns too."""
    span, at = claim.span, place(claim)
    lines = {} if at is None else {
        "startLine": at.line, "startColumn": at.column, "endLine": at.end_line, "endColumn": at.end_column,
    }  # fmt: skip
    words = span.of(claim.document.text) if at_hand(claim) else claim.quantity.text
    characters = {"charOffset": span.start, "charLength": span.end - span.start}
    return {**lines, **characters, "snippet": {"text": visible(words)}}
