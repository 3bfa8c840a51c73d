"""A disaster toll over five days: what grew, what was corrected, and what is a slip.

The toll of an invented ferry is told again each day: that is no contradiction. On Thursday it is corrected downwards,
which a reader should know, and another paper prints a zero too many, which an editor should know. Run it with
`python examples/toll/compare.py`.
"""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import discrep

lines = (Path(__file__).parent / "reports.jsonl").read_text(encoding="utf-8").splitlines()
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

for topic in report.topics:
    changes = [moment for moment in topic.timeline if moment.before is not None]
    if len(changes) < 2:
        continue
    print(f"{topic.name}, from day to day:")
    for moment in topic.timeline:
        became = ""
        if moment.before is not None:
            verb = "corrects" if moment.corrects else "supersedes" if moment.supersedes else str(moment.verdict)
            became = f"  {verb} “{moment.before.quantity.text}”"
        print(f"  {moment.day:%a} {moment.claim.document.outlet}: {moment.claim.quantity.text}{became}")
    print()

print("To be looked at:")
for finding in report.findings:
    if finding.verdict in ("conflict", "tension"):
        print(f"  {finding.verdict} {finding.code}: {finding.explanation}")
        for claim in finding.claims:
            print(f"    {claim.document.outlet}, {claim.document.published:%a}: “{claim.quantity.text}”")

superseded = sum(finding.verdict == "superseded" for finding in report.findings)
print(f"\n{superseded} pairs of figures differ because one is older: they are no contradictions.")
