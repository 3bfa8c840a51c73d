"""The forms in which claims are written: JSONL, a claim a line, and Parquet, a claim a row.

A piece of an input is rendered where it is read, in whatever process that is; what comes back is bytes.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import Any, BinaryIO, Literal, Protocol

from discrep.claims import Claim
from discrep.errors import MissingExtraError
from discrep.settings import Settings
from discrep.wire import dump_claims

Form = Literal["jsonl", "parquet"]


class Written(Protocol):
    """A file of claims that is being written."""

    def write(self, data: bytes) -> None: ...

    def close(self) -> None:
        """What a file of this form ends with; the file itself stays open."""


def rendered(claims: Sequence[Claim], form: Form, settings: Settings) -> Any:
    """Claims as `joined` takes them; the keys of a table are made by the settings."""
    if form == "jsonl":
        return dump_claims(claims).encode("ascii")
    from discrep.frames.claim_columns import columns  # what only frames need is loaded for them alone

    return columns(claims, settings)


def joined(parts: Sequence[Any], form: Form) -> bytes:
    """What was rendered, one behind the other, as one piece to write; nothing where there are no claims."""
    if form == "jsonl":
        return b"".join(parts)
    arrow = pyarrow()
    schema = _schema(arrow)
    columns: dict[str, list[Any]] = {name: [] for name in schema.names}
    for part in parts:
        for name, values in part.items():
            columns[name] += values
    if not columns["id"]:
        return b""
    table = arrow.table(columns, schema=schema)
    made = io.BytesIO()
    with arrow.ipc.new_stream(made, table.schema) as stream:
        stream.write_table(table)
    return made.getvalue()


def begun(file: BinaryIO, form: Form) -> Written:
    """A file of this form, with nothing in it."""
    return _Lines(file) if form == "jsonl" else _Rows(file)


def pyarrow() -> ModuleType:
    """Raises MissingExtraError where it is not installed."""
    try:
        import_module("pyarrow.parquet")
        return import_module("pyarrow")
    except ImportError:
        expected = "python -m pip install 'discrep[parquet]'"
        raise MissingExtraError("Parquet needs pyarrow", where="--format parquet", expected=expected) from None


def _schema(arrow: ModuleType) -> Any:
    from discrep.frames.claim_columns import arrow_schema

    return arrow_schema(arrow)


class _Lines:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, data: bytes) -> None:
        self._file.write(data)

    def close(self) -> None:
        pass


class _Rows:
    """Each piece is a row group."""

    def __init__(self, file: BinaryIO) -> None:
        arrow = pyarrow()
        self._ipc = arrow.ipc
        self._writer = arrow.parquet.ParquetWriter(file, _schema(arrow), compression="zstd")

    def write(self, data: bytes) -> None:
        if data:
            self._writer.write_table(self._ipc.open_stream(data).read_all())

    def close(self) -> None:
        self._writer.close()
