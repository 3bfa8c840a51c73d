"""Claims in frames: DuckDB, Polars and Spark do the work, and nothing is collected before you do.

`columns` and `rows` make such a frame of claims, `compare` gives its findings, `topics` what is said of each measurand,
and `plan` how many pairs there are to judge. Needs narwhals and the engine: `discrep[duckdb]`, `discrep[spark]`, or
Polars.
"""

from __future__ import annotations

from discrep.frames.claim_columns import TYPES, columns, rows
from discrep.frames.comparison import FLAGGED, OUT, Plan, plan, suspects
from discrep.frames.comparison import compare_frame as compare
from discrep.frames.extraction import claims
from discrep.frames.summaries import TOPIC, topics

__all__ = [
    "FLAGGED", "OUT", "TOPIC", "TYPES", "Plan", "claims", "columns", "compare", "plan", "rows", "suspects", "topics",
]  # fmt: skip
