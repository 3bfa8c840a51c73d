"""What people name on the command line: texts, JSONL, CSV and standard input, read into documents and claims.

A text is kept as it is, CRLF and all, so that spans are of the text as read; only a byte order mark is
dropped. A bad line of a JSONL or a CSV is one problem with its number, and every other line is read.
"""

from __future__ import annotations

import csv
import io
import json
import os
import stat
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from discrep import wire
from discrep.claims import Claim
from discrep.errors import InputError
from discrep.sources import Document

MAX_BYTES = 256 * 2**20
"""A larger input is refused."""
MAX_PROBLEMS = 1000
"""Of an input with more bad lines the rest is only counted."""

STDIN = "-"
_COLUMNS = ("text", "id", "outlet", "published", "url")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(slots=True)
class Input:
    """What one named input holds, in its order, and what is wrong with single lines of it."""

    name: str
    documents: list[Document] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    problems: list[InputError] = field(default_factory=list)
    is_text: bool = False
    """It is a file that holds one text, and nothing else."""

    @property
    def items(self) -> list[Document | Claim]:
        """What to compare: a document whose claims are given is not read a second time."""
        read = {claim.document.id for claim in self.claims}
        return [*(d for d in self.documents if d.id not in read), *self.claims]


def read_inputs(names: Sequence[str | Path], stdin: BinaryIO | None = None, max_bytes: int = MAX_BYTES) -> list[Input]:
    """One Input for each name; "-" is standard input.

    Raises InputError for what cannot be read at all: a missing or empty file, a folder, a device, a
    binary, a file named twice. The id of a text is its file name, with as many parents as make it unique.
    """
    paths = [str(name) for name in names]
    _refuse_twins(paths)
    reading = _Reading(_ids(paths))
    for path in paths:
        reading.read(path, _bytes(path, stdin, max_bytes))
    return reading.done()


class _Reading:
    """The inputs of one call: ids are unique over all of them, and claims may be of any document."""

    def __init__(self, ids: dict[str, str]) -> None:
        self.ids = ids
        self.taken = {id for path, id in ids.items() if Path(path).suffix.lower() not in (".csv", ".jsonl")}
        self.inputs: list[Input] = []
        self.claims: list[tuple[Input, str, str]] = []

    def read(self, path: str, data: bytes) -> None:
        found = Input("standard input" if path == STDIN else path)
        self.inputs.append(found)
        text = _decoded(data, found.name)
        if not text.strip():
            raise InputError("nothing in it", where=found.name, expected="text")
        kind = Path(path).suffix.lower()
        if kind == ".csv":
            self._csv(text, found, self.ids[path])
        elif kind == ".json":
            raise InputError("a .json file", where=found.name, expected="a .jsonl file: one document or claim a line")
        elif kind == ".jsonl" or (path == STDIN and _holds_fields(text[: text.find("\n")], "text", "quantity")):
            self._jsonl(text, found, self.ids[path])
        else:
            found.documents.append(Document(text, id=self.ids[path]))
            found.is_text = path != STDIN

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

    def _jsonl(self, text: str, found: Input, id: str) -> None:
        # Not splitlines(): it breaks a text at ten other characters too.
        for number, line in enumerate(text.split("\n"), 1):
            where = f"{found.name}:{number}"
            if not line.strip():
                continue
            if '"quantity"' in line and _holds_fields(line, "quantity"):
                self.claims.append((found, where, line))
            else:
                self._record(line, found, where, f"{id}:{number}")

    def _csv(self, text: str, found: Input, id: str) -> None:
        header: list[str] | None = None
        for number, row in _rows(text, found):
            where = f"{found.name}:{number}"
            if not any(row):
                continue
            if header is None:
                header = _header(row, where)
            elif len(row) != len(header):
                found.problems.append(
                    InputError("a ragged row", where=where, found=f"{len(row)} cells", expected=str(len(header)))
                )
            else:
                cells = {name: cell for name, cell in zip(header, row, strict=True) if cell or name == "text"}
                self._record(json.dumps(cells), found, where, f"{id}:{number}")

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


def _holds_fields(line: str, *names: str) -> bool:
    """Is this line of JSON an object with one of these fields?"""
    from pydantic_core import from_json

    try:
        value = from_json(line)
    except ValueError:
        return False
    return isinstance(value, dict) and any(name in value for name in names)


def _rows(text: str, found: Input) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV with the numbers of their first lines."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    limit = csv.field_size_limit(len(text))
    try:
        number = 1
        for row in reader:
            yield number, row
            number = reader.line_num + 1
    except csv.Error as error:  # an open quote has swallowed all that follows
        found.problems.append(
            InputError(f"broken CSV ({error}); nothing behind it is read", where=f"{found.name}:{number}")
        )
    finally:
        csv.field_size_limit(limit)


def _header(row: list[str], where: str) -> list[str]:
    header = [name.strip().lower() for name in row]
    doubles = [name for name, count in Counter(header).items() if count > 1]
    if doubles or "text" not in header or not set(header) <= set(_COLUMNS):
        expected = f"a header row with text and, if known, {', '.join(_COLUMNS[1:])}"
        raise InputError("wrong columns", where=where, found=", ".join(row)[:200], expected=expected)
    return header


def _decoded(data: bytes, name: str) -> str:
    """UTF-8, or UTF-16 that says so by its byte order mark."""
    try:
        text = data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        # The decoder does not count the byte order mark.
        start = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        raise InputError("binary or not UTF-8", where=f"{name}, byte {start}", expected="UTF-8 text") from None
    if "\0" in text:
        raise InputError("binary or not UTF-8", where=f"{name}, byte {data.find(0)}", expected="UTF-8 text")
    return text


def _bytes(path: str, stdin: BinaryIO | None, max_bytes: int) -> bytes:
    name = "standard input" if path == STDIN else path
    try:
        data = _stream(stdin or sys.stdin.buffer, max_bytes + 1) if path == STDIN else _file(path, max_bytes + 1)
    except InputError:
        raise
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", where=name) from None
    except ValueError as error:  # a NUL in the path
        raise InputError(f"not a path ({error})", where=name) from None
    if len(data) > max_bytes:
        raise InputError("too large", where=name, found=f"more than {max_bytes:,} bytes", expected="a smaller file")
    return data


def _stream(stream: BinaryIO, most: int) -> bytes:
    """At most so many bytes, as they come: one long read would keep Ctrl-C waiting."""
    pieces: list[bytes] = []
    read = getattr(stream, "read1", stream.read)
    while most > 0 and (piece := read(min(most, 2**16))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def _file(path: str, most: int) -> bytes:
    """At most so many bytes of a regular file. Anything else is refused before it is opened, for it could block."""
    _refuse_special(path, os.stat(path).st_mode)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        _refuse_special(path, os.fstat(descriptor).st_mode)
        return file.read(most)


def _refuse_special(path: str, mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    found = "a folder" if stat.S_ISDIR(mode) else "a pipe" if stat.S_ISFIFO(mode) else "a device or socket"
    hint = " (- is standard input)" if stat.S_ISFIFO(mode) else ""
    raise InputError("cannot be read", where=path, found=found, expected=f"a regular file{hint}")


def _refuse_twins(paths: Sequence[str]) -> None:
    """A text compared with itself agrees with itself: two names of one file are a mistake."""
    seen: dict[object, str] = {}
    for path in paths:
        try:
            file = os.stat(path)
            # Where the system numbers no files (inode 0) the path alone tells.
            key: object = (file.st_dev, file.st_ino) if file.st_ino else os.path.abspath(path)
        except (OSError, ValueError):
            key = path
        if key in seen:
            same = "" if seen[key] == path else f" (also as {seen[key]})"
            raise InputError(f"named twice{same}", where=path, expected="each input once")
        seen[key] = path


def _ids(paths: Sequence[str]) -> dict[str, str]:
    """File names, with as many parents as make them unique."""
    parts = {path: Path(os.path.abspath(path)).parts for path in paths if path != STDIN and "\0" not in path}
    shown = dict.fromkeys(parts, 1)
    while True:
        ids = {path: "/".join(parts[path][-count:]) for path, count in shown.items()}
        uses = Counter(ids.values())
        twins = [path for path, id in ids.items() if uses[id] > 1 and shown[path] < len(parts[path])]
        if not twins:
            break
        for path in twins:
            shown[path] += 1
    # A name that is no UTF-8 could not be written to JSON.
    readable = {path: os.fsencode(id).decode("utf-8", "replace") for path, id in ids.items()}
    return {**readable, STDIN: "stdin"} if STDIN in paths else readable
