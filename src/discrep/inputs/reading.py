"""Files and standard input, read by their kinds into documents, claims and tables.

A bad line of a JSONL or a CSV is one problem with its number, and every other line is read.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from discrep import wire
from discrep.errors import InputError
from discrep.inputs.contents import content
from discrep.inputs.kinds import OF_RECORDS, STDIN, Kind, kind_of
from discrep.inputs.lines import lines
from discrep.inputs.model import Input, Table
from discrep.inputs.names import Name, expanded, ids
from discrep.inputs.pages import begins_page
from discrep.inputs.parquet import parquet_records
from discrep.inputs.records import csv_records, json_row, json_value
from discrep.inputs.texts import document_of, text_in
from discrep.sources import Document

MAX_BYTES = 256 * 2**20
"""A larger input is refused."""
_BEGIN = 2**20  # bytes of standard input by which it is told what that holds
MAX_PROBLEMS = 1000
"""Of an input with more bad lines the rest is only counted."""

Progress = Callable[[int, int], object]


def read_inputs(
    names: Sequence[str | Path],
    stdin: BinaryIO | None = None,
    max_bytes: int = MAX_BYTES,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> list[Input]:
    """One Input for each file that a name stands for: a file, a folder, a pattern, or "-" for standard input.

    `encoding` is that of texts that are not UTF-8. The id of a text is its file name, with as many parents as make
    it unique. `progress` is called with the number of files read, and of all.

    Raises InputError for what cannot be read at all: a missing or empty file, a device, a binary, a name given twice,
    a folder or a pattern without files. What is wrong with a file of a folder or a pattern is a problem of its Input.
    """
    known_encoding(encoding)
    files = expanded([str(name) for name in names])
    reading = _Reading(ids([file.path for file in files]), encoding)
    for done, file in enumerate(files, 1):
        found = Input("standard input" if file.path == STDIN else file.path, given=file.given)
        reading.inputs.append(found)
        try:
            reading.read(file, found, content(file.path, stdin, max_bytes))
        except InputError as error:
            if file.named:
                raise
            found.problems.append(error)
        if progress is not None:
            progress(done, len(files))
    return reading.done()


def known_encoding(encoding: str | None) -> None:
    """Raises InputError for an encoding that is none of text."""
    try:
        if encoding is not None:
            bytes(4).decode(encoding, "ignore")
    except (LookupError, ValueError):
        raise InputError(
            "unknown encoding", found=encoding, expected="a name such as cp1252, latin-1, utf-16-le or shift_jis"
        ) from None


class _Reading:
    """The inputs of one call: ids are unique over all of them, and claims may be of any document."""

    def __init__(self, ids: dict[str, str], encoding: str | None) -> None:
        self.ids = ids
        self.encoding = encoding
        self.taken = {id for path, id in ids.items() if kind_of(path) not in OF_RECORDS}
        self.inputs: list[Input] = []
        self.claims: list[tuple[Input, str, str]] = []

    def read(self, file: Name, found: Input, data: bytes) -> None:
        kind, id = kind_of(file.path), self.ids[file.path]
        if kind == "parquet":
            self._parquet(data, found, id)
            return
        begin = data[:_BEGIN].decode("utf-8-sig", "replace")
        if kind == "jsonl" or (file.path == STDIN and kind_within(begin) == "jsonl"):
            self._jsonl(data, found, id)
            return
        text = text_in(data, kind, found.name, self.encoding)
        match kind or (kind_within(text) if file.path == STDIN else "text"):
            case "jsonl":  # in UTF-16
                self._jsonl(data, found, id)
            case "csv":
                self._csv(text, found, id)
            case shape:
                document, found.notes = document_of(text, shape, id, found.name)
                found.documents.append(document)
                found.is_text = file.path != STDIN and shape != "page"

    def done(self) -> list[Input]:
        """The inputs, once the claims have found their documents."""
        documents = {d.id: d for found in self.inputs for d in found.documents}
        for found, where, line in self.claims:
            try:
                found.claims.append(wire.load_claim(line, where, documents))
            except InputError as error:
                found.problems.append(error)
        for found in self.inputs:
            if (more := len(found.problems) - MAX_PROBLEMS) > 0:
                found.problems[MAX_PROBLEMS:] = [InputError(f"{more} more problems", where=found.name)]
        return self.inputs

    def _jsonl(self, data: bytes, found: Input, id: str) -> None:
        """Documents and claims, or rows of a table if the first object has the fields of neither."""
        table: Table | None = None
        begun = False
        for number, line in self._lines(data, found):
            where = f"{found.name}:{number}"
            if not begun and isinstance(first := json_value(line), dict):
                begun = True
                if first and not {"text", "quantity", "id"} & set(first):
                    table = Table(Document("", id))
                    found.tables.append(table)
            if table is not None:
                self._row(line, table, found, where)
            elif '"quantity"' in line and holds(line, "quantity"):
                self.claims.append((found, where, line))
            else:
                self._record(line, found, where, f"{id}:{number}")

    def _lines(self, data: bytes, found: Input) -> Iterator[tuple[int, str]]:
        """The lines that hold something; one that is no text is a problem. Raises InputError where there is none."""
        empty = True
        source = io.BufferedReader(io.BytesIO(data))
        for line in lines(source, found.name, self.encoding, len(data)):
            if line.problem is not None:
                found.problems.append(line.problem)
            elif line.text is not None and line.text.strip():
                yield line.number, line.text
            else:
                continue
            empty = False
        if empty:
            raise InputError("nothing in it", where=found.name, expected="text")

    def _row(self, line: str, table: Table, found: Input, where: str) -> None:
        try:
            table.rows.append(json_row(line, where))
        except InputError as error:
            found.problems.append(error)

    def _csv(self, text: str, found: Input, id: str) -> None:
        """Documents, a row each, if there is a column text; otherwise a table."""
        read = csv_records(text, found.name)
        found.problems += read.problems
        if read.documents:
            for number, line in read.lines:
                self._record(line, found, f"{found.name}:{number}", f"{id}:{number}")
        else:
            found.tables.append(Table(Document("", id), read.rows))

    def _parquet(self, data: bytes, found: Input, id: str) -> None:
        for number, read, _ in parquet_records(io.BytesIO(data), found.name):
            if isinstance(read, InputError):
                found.problems.append(read)
            else:
                self._record(read, found, f"{found.name}:{number}", f"{id}:{number}")

    def _record(self, line: str, found: Input, where: str, id: str) -> None:
        """One document from JSON; what is wrong with it is a problem of its line."""
        try:
            document = wire.load_document(line, where)
            document = document if document.id else replace(document, id=id)
            if document.id in self.taken:
                raise InputError("an id that another document has", where=where, found=document.id)
        except InputError as error:
            found.problems.append(error)
            return
        self.taken.add(document.id)
        found.documents.append(document)


def kind_within(text: str) -> Kind:
    """The kind of what comes without a name, by how it begins."""
    if holds(text.partition("\n")[0], "text", "quantity"):
        return "jsonl"
    return "page" if begins_page(text[:1000].encode("utf-8", "replace")) else "text"


def holds(line: str, *names: str) -> bool:
    """Is this line of JSON an object with one of these fields?"""
    value = json_value(line)
    return isinstance(value, dict) and any(name in value for name in names)
