"""Digests of all that discrep makes of the examples, a line each: they are the same wherever it runs.

    python tools/digests.py [--jobs N] [--precision N] [--reversed]

`--precision` sets the decimal context of the process. With `--reversed` the documents are given from the last to the
first: then only the lines that begin with "unordered" stay the same, for a report lists what it holds in the order of
its documents.
"""

from __future__ import annotations

import argparse
import decimal
import hashlib
from pathlib import Path

import discrep
from discrep.render import formats, render
from discrep.wire import dump_claim, load_document

EXAMPLES = Path(__file__).parents[1] / "examples"


def documents(path: str) -> list[discrep.Document]:
    """Those of an example: the lines of a JSONL, or a text."""
    file = EXAMPLES / path
    text = file.read_text(encoding="utf-8")
    if file.suffix != ".jsonl":
        return [discrep.Document(text, id=path)]
    return [load_document(line) for line in text.splitlines()]


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__)
    cli.add_argument("--jobs", type=int, default=1)
    cli.add_argument("--precision", type=int)
    cli.add_argument("--reversed", action="store_true")
    given = cli.parse_args()
    if given.precision:
        decimal.getcontext().prec = given.precision
    reports = {}
    for name in ("troops/dispatches.jsonl", "toll/reports.jsonl"):
        read = documents(name)
        reports[name] = discrep.compare(read[::-1] if given.reversed else read)
    sources = [documents("release/release.txt")[0], documents("table/prose.txt")[0]]
    reports["release"] = discrep.check(documents("release/story.txt")[0], sources[::-1] if given.reversed else sources)
    for name, report in reports.items():
        print("unordered", name, digest(unordered(report)))
        for format in formats():
            print(name, format, digest(render(report, format)))
    feed = [each for name in ("troops/dispatches.jsonl", "toll/reports.jsonl") for each in documents(name)]
    for document, claims in discrep.extract_many(feed, jobs=given.jobs):
        print(document.id, digest("\n".join(map(dump_claim, claims))))


def unordered(report: discrep.Report) -> str:
    """What a report says, whatever the order in which it lists it."""
    findings = [
        f"{each.id} {each.code} {each.verdict} {each.gap} {sorted(claim.id for claim in each.claims)}"
        for each in report.findings
    ]
    topics = [
        f"{each.key} {each.apart} {each.independent} {each.span} {sorted(claim.id for claim in each.claims)} "
        f"{sorted(sorted(claim.id for claim in camp.claims) for camp in each.camps)}"
        for each in report.topics
    ]
    figures = [f"{each.claim.id} {each.status}" for each in report.figures]
    return "\n".join(sorted(findings + topics + figures))


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


if __name__ == "__main__":
    main()
