"""Kinds of files, by the ends of their names."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

Kind = Literal["text", "markdown", "page", "jsonl", "csv", "parquet"]
STDIN: Final = "-"
_KINDS: Final[dict[str, Kind]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
}
OF_RECORDS: Final[tuple[Kind, ...]] = ("csv", "jsonl", "parquet")
"""Kinds that hold many documents."""
KNOWN: Final = ", ".join(_KINDS)


def kind_of(path: str) -> Kind | None:
    """The kind that the name of a file tells; None for one that tells none."""
    return _KINDS.get(Path(path).suffix.lower())
