"""Which of the pairs that `compare` flags do the blocks of frames hold?

    python benchmarks/blocking.py STORIES.jsonl ...

Each file is one story: documents as `discrep` reads them from JSONL. The claims of all stories are one frame, so that
what one story says is set against the others as well.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import get_args

import polars as pl

import discrep
from discrep import frames
from discrep.frames.blocks import Blocks
from discrep.inputs import read_inputs


def main() -> None:
    documents: list[discrep.Document] = []
    flagged: set[frozenset[str]] = set()
    for name in sys.argv[1:]:
        story = Path(name).stem
        own = [
            discrep.Document(d.text, f"{story}/{d.id}", d.outlet, d.published)
            for one in read_inputs([name])
            for d in one.documents
        ]
        documents += own
        found = (finding for finding in discrep.compare(own).findings if finding.verdict.flagged)
        flagged |= {frozenset(claim.id for claim in each.claims) for each in found if len(each.claims) == 2}
    claims = [claim for document in documents for claim in discrep.extract(document, keep="dates")]
    frame = pl.DataFrame(frames.columns(claims))
    texts = pl.DataFrame({"id": [d.id for d in documents], "text": [d.text for d in documents]})
    print(f"{len(documents)} documents, {len(claims)} claims, {len(flagged)} flagged pairs")
    for blocks in get_args(Blocks):
        made = frames.plan(frame, blocks=blocks)
        rows = frames.compare(frame, documents=texts, blocks=blocks).collect().to_dicts()
        told = {frozenset((row["claim_a"], row["claim_b"])) for row in rows}
        print(f"{blocks}: {made}")
        print(f"  {len(told & flagged) / len(flagged):.0%} of the flagged pairs, and {len(told - flagged)} others")


if __name__ == "__main__":
    main()
