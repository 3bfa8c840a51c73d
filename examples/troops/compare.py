"""Four dispatches about one story: where do their figures differ, and is that a contradiction?

Public statements of late October 2024, told by four invented outlets in our own words. One slip is
planted: the last outlet prints a zero too many. What is not flagged matters as much: those who are trained, sent and
near the front are steps of one journey, and a forecast is no count. Run it with `python examples/troops/compare.py`.
"""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import discrep

lines = (Path(__file__).parent / "dispatches.jsonl").read_text(encoding="utf-8").splitlines()
documents = [
    discrep.Document(
        record["text"],
        id=record["id"],
        outlet=record["outlet"],
        published=datetime.date.fromisoformat(record["published"]),
    )
    for record in map(json.loads, lines)
]
report = discrep.compare(documents)

for finding in report.findings:
    if finding.verdict in ("conflict", "tension", "superseded"):
        print(f"{finding.verdict}: {finding.explanation}")
        for claim in finding.claims:
            source = claim.attribution.source
            print(f"  {claim.document.outlet}: {claim.quantity.text}, {source.name if source else 'in its own voice'}")

print("\nNot flagged, and why:")
told = set()
for finding in report.findings:
    reason = finding.explanation.partition(";")[0]
    if finding.code in ("C505", "N106", "N109") and reason not in told:
        told.add(reason)  # one pair for each reason is enough here
        first, second = (f"{claim.quantity.text} ({claim.document.outlet})" for claim in finding.claims)
        print(f"  {finding.verdict}: {first} and {second}\n    {finding.explanation}")
