"""A news story against the company's release that it is written from: which figures may be printed?

Two slips are planted in the story, digits that changed places and a million that was a billion, and one figure that the
release does not have. What the story only words otherwise is supported: "more than 1,300" for 1,340, "a year earlier"
for a quarter that is named. Run it with `python examples/release/check.py`.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import discrep

HERE = Path(__file__).parent
DAY = datetime.date(2024, 5, 14)


def read(name: str, outlet: str) -> discrep.Document:
    return discrep.Document((HERE / name).read_text(encoding="utf-8"), id=name, outlet=outlet, published=DAY)


report = discrep.check(read("story.txt", "Norvale Gazette"), [read("release.txt", "Alder Mills")])

for figure in report.figures:
    print(f"{figure.status:<12} {figure.claim.quantity.text}")
    if figure.status not in ("supported", "derived"):
        print(f"{'':<12}   {figure.explanation}")
        for finding in figure.evidence:
            for claim in finding.claims:
                if claim.document.id == "release.txt":
                    print(f"{'':<12}   the release says “{claim.quantity.text}” ({finding.code})")
print(f"\nthe story is {report.status}")
