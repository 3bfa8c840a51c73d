"""Documents of a Spark frame to claims, in its workers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from discrep.errors import InputError
from discrep.extract.reading import extract
from discrep.frames.claim_columns import TYPES, arrow_schema, columns
from discrep.frames.input_frames import documents_of, published
from discrep.settings import DEFAULTS, Settings
from discrep.sources import Document

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

_SQL = {str: "string", float: "double", bool: "boolean", int: "bigint", list: "array<string>"}
_GIVEN = ("id", "text", "outlet", "published", "url")


def claims(documents: Any, *, settings: Settings | None = None) -> Any:
    """The claims of a Spark frame of documents, as a Spark frame with the columns of `discrep.frames.TYPES`.

    `documents` has the columns `id` and `text`, and may have `outlet`, `published` (a date, a timestamp, or either as
    text) and `url`. Batches go through `mapInArrow`: the workers need discrep and pyarrow. Documents of other frames
    are read with `discrep.extract_many`. Raises InputError for a frame of another engine or without these columns.
    """
    frame = documents_of(documents)
    if frame.implementation.value != "pyspark":
        raise InputError(
            "claims are read in the workers of Spark",
            found=f"a frame of {frame.implementation.value}",
            expected="a Spark frame; for others discrep.extract_many and discrep.frames.columns",
        )
    in_force = settings or DEFAULTS

    def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield _claims_of(batch, in_force)

    native = frame.to_native()
    return native.select(*(name for name in _GIVEN if name in native.columns)).mapInArrow(read, schema())


def schema() -> str:
    """The columns of claims as Spark spells them."""
    return ", ".join(f"`{name}` {_SQL[kind]}" for name, kind in TYPES.items())


def _claims_of(batch: pa.RecordBatch, settings: Settings) -> pa.RecordBatch:
    import pyarrow as pa

    found = []
    for row in batch.to_pylist():
        when = row.get("published")
        day = published(when) if isinstance(when, str) else when
        document = Document(row["text"] or "", row["id"] or "", row.get("outlet"), day, row.get("url"))
        found += extract(document, keep="dates", settings=settings)
    return pa.RecordBatch.from_pydict(columns(found, settings), schema=arrow_schema(pa))
