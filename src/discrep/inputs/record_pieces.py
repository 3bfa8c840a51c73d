"""Records of one input as a stream: documents, claims that are given, or the rows of a table."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from discrep import wire
from discrep.claims import Claim
from discrep.errors import InputError
from discrep.inputs.assigned import Told
from discrep.inputs.lines import Line
from discrep.inputs.model import Table
from discrep.inputs.reading import holds
from discrep.inputs.records import csv_records, json_row, json_value
from discrep.inputs.taken import Taken
from discrep.inputs.texts import Unread
from discrep.sources import Document


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stands in an input, where it stands, and how many bytes it takes there."""

    held: Document | Unread | Table | Claim | InputError
    where: str
    size: int


@dataclass(slots=True)
class Records:
    """Reads the records of one input, whose name, id and days are known; ids are unique over all inputs."""

    name: str
    id: str
    told: Told
    taken: Taken
    limit: int
    """Bytes of a table."""
    claimed: set[str] | None = None
    """The documents whose claims the input holds; None where it cannot be read twice, so that they may come later."""
    _claims_so_far: set[str] = field(default_factory=set)

    def jsonl(self, lines: Iterator[Line]) -> Iterator[Piece]:
        """Documents and claims, or rows of a table if the first object has the fields of neither."""
        begun = False
        for line in lines:
            where = f"{self.name}:{line.number}"
            if line.text is None:
                yield Piece(line.problem or InputError("no text", where=where), where, len(line.raw))
            elif line.text.strip():
                if not begun and isinstance(first := json_value(line.text), dict) and first:
                    if not {"text", "quantity", "id"} & set(first):
                        yield from self._table(line, lines)
                        return
                begun = True
                yield from self._record(line.text, where, f"{self.id}:{line.number}", len(line.raw))
        if not begun:
            raise InputError("nothing in it", where=self.name, expected="text")

    def csv(self, text: str) -> Iterator[Piece]:
        """Documents, a row each, if there is a column text; otherwise a table."""
        read = csv_records(text, self.name)
        for problem in read.problems:
            yield Piece(problem, self.name, 0)
        if read.documents:
            for number, line in read.lines:
                yield from self._document(line, f"{self.name}:{number}", f"{self.id}:{number}", len(line))
        elif read.rows:
            yield Piece(Table(self.told(Document("", self.id)), read.rows), self.name, len(text))

    def row(self, number: int, read: str | InputError, size: int) -> Iterator[Piece]:
        """A row of a Parquet file."""
        where = f"{self.name}:{number}"
        if isinstance(read, InputError):
            yield Piece(read, where, size)
        else:
            yield from self._document(read, where, f"{self.id}:{number}", size)

    def _table(self, first: Line, lines: Iterator[Line]) -> Iterator[Piece]:
        table = Table(self.told(Document("", self.id)))
        size = 0
        line: Line | None = first
        while line is not None:
            where = f"{self.name}:{line.number}"
            size += len(line.raw)
            if size > self.limit:
                found = f"more than {self.limit:,} bytes"
                raise InputError("too large a table", where=where, found=found, expected="a smaller one")
            try:
                if line.text is None:
                    raise line.problem or InputError("no text", where=where)
                if line.text.strip():
                    table.rows.append(json_row(line.text, where))
            except InputError as error:
                yield Piece(error, where, 0)
            line = next(lines, None)
        yield Piece(table, self.name, size)

    def _record(self, line: str, where: str, id: str, size: int) -> Iterator[Piece]:
        if '"quantity"' in line and holds(line, "quantity"):
            try:
                yield Piece(self.told.claim(self._claim(line, where)), where, size)
            except InputError as error:
                yield Piece(error, where, size)
        else:
            yield from self._document(line, where, id, size)

    def _claim(self, line: str, where: str) -> Claim:
        claim = wire.load_claim(line, where)
        id = claim.document.id
        if self.claimed is None and id not in self._claims_so_far:
            if id in self.taken:
                expected = "claims before their document"
                raise InputError("a claim of a document that was read", where=where, found=id, expected=expected)
            self._claims_so_far.add(id)
        return claim

    def _document(self, line: str, where: str, id: str, size: int) -> Iterator[Piece]:
        """One document from JSON; what is wrong with it is a problem of its line."""
        try:
            document = wire.load_document(line, where)
            document = document if document.id else replace(document, id=id)
            if not self.taken.add(document.id):
                raise InputError("an id that another document has", where=where, found=document.id)
        except InputError as error:
            yield Piece(error, where, size)
            return
        if document.id not in (self._claims_so_far if self.claimed is None else self.claimed):
            yield Piece(self.told(document), where, size)


def claimed(source: io.BufferedReader, longest: int) -> set[str]:
    """The documents of which a JSONL holds claims; it is read to its end."""
    ids = set()
    while line := source.readline(longest):
        if b'"quantity"' in line and isinstance(value := json_value(line.decode("utf-8", "replace")), dict):
            if "quantity" in value and isinstance(id := value.get("document"), str):
                ids.add(id)
    return ids
