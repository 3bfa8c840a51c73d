"""Four dispatches about one story: where do their figures differ, and is that a contradiction?

Public statements of late October 2024, told by four invented outlets in our own words. One slip is
planted: the last outlet prints a zero too many. Run it with `python examples/troops/compare.py`.
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
