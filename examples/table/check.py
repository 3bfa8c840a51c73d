"""A table against prose: is each figure of an article in the rows of the yearbook?

Rows are sources as they are, here those of a CSV file; a frame of pandas or Polars is one too. Rounding and hedges are
understood ("some 12,700" for 12,675), a row for another town is not taken. Run it with
`python examples/table/check.py`.
"""

from __future__ import annotations

import csv
from pathlib import Path

import discrep

HERE = Path(__file__).parent
with (HERE / "counts.csv").open(encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
article = (HERE / "prose.txt").read_text(encoding="utf-8")

report = discrep.check(article, {"yearbook": rows})
for figure in report.figures:
    cited = [claim for finding in figure.evidence for claim in finding.claims if claim.document.id == "yearbook"]
    print(f"{figure.status:<12} {figure.claim.quantity.text:<16} {figure.explanation}")
    for claim in cited:
        if claim.sentence is not None:
            print(f"{'':<29} {claim.sentence.of(claim.document.text)}")

counts = {status: sum(figure.status == status for figure in report.figures) for status in discrep.Status}
print("\n" + ", ".join(f"{count} {status}" for status, count in counts.items() if count))
