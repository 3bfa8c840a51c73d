"""Inputs as a stream: what they hold, piece by piece and in order, with no more of it in memory than one piece.

A piece is a record (a line of a JSONL, a row), a file that holds one text, or a table. What is wrong with one is a
piece as well. A CSV and a table are read at once, and so is a text; they have a limit. The names of all files are in
memory, and nothing else grows with the inputs.
"""

from __future__ import annotations

import hashlib
import io
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from discrep.errors import InputError
from discrep.inputs.assigned import Told, told_of
from discrep.inputs.contents import content
from discrep.inputs.kinds import OF_RECORDS, STDIN, kind_of
from discrep.inputs.lines import Line, lines
from discrep.inputs.names import Name, expanded, ids
from discrep.inputs.parquet import parquet_module, parquet_records
from discrep.inputs.reading import MAX_BYTES, MAX_PROBLEMS, kind_within, known_encoding
from discrep.inputs.record_pieces import Piece, Records, claimed
from discrep.inputs.taken import Taken
from discrep.inputs.texts import Unread, text_in
from discrep.regular_files import opened


class Pieces:
    """The inputs that names stand for, to be read once.

    Ids are as `read_inputs` has them, and so is what is a problem, with these differences: a line that is not UTF-8 is
    a problem of that line; a file that is named and turns out to be no text is one too, and what follows is read. From
    standard input a claim behind its document is a problem, for that was read already.

    Raises InputError at once for a name that stands for nothing, and for a device.
    """

    def __init__(
        self,
        names: Sequence[str | Path],
        stdin: BinaryIO | None = None,
        encoding: str | None = None,
        as_of: Sequence[str] = (),
        outlet: Sequence[str] = (),
        max_bytes: int = MAX_BYTES,
    ) -> None:
        known_encoding(encoding)
        self._files = expanded([str(name) for name in names])
        self._stdin, self._encoding, self._limit = stdin, encoding, max_bytes
        self.sizes = [(file.path, _size(file)) for file in self._files]
        """Each file and its bytes, None where that is not known: of standard input, and of what cannot be read."""
        self.given = list(dict.fromkeys(file.given for file in self._files))
        """The files, folders and patterns that were asked for."""
        shown = [Name(_shown(file.path), file.given) for file in self._files]
        self._told = told_of(shown, as_of, outlet)
        if any(kind_of(file.path) == "parquet" for file in self._files):
            parquet_module(next(file.path for file in self._files if kind_of(file.path) == "parquet"))
        self.read = 0
        """Bytes that were read so far."""
        self._digest = hashlib.blake2b(digest_size=16)

    @property
    def digest(self) -> str:
        """Of all that was read so far."""
        return self._digest.hexdigest()

    @property
    def total(self) -> int | None:
        """Bytes of all inputs, None where that is not known."""
        sizes = [size for _, size in self.sizes if size is not None]
        return sum(sizes) if all(file.path != STDIN for file in self._files) else None

    def __iter__(self) -> Iterator[Piece]:
        names = ids([file.path for file in self._files])
        taken = Taken(id for path, id in names.items() if kind_of(path) not in OF_RECORDS)
        try:
            for file, told in zip(self._files, self._told, strict=True):
                yield from _few_problems(self._of_file(file, names[file.path], told, taken), _shown(file.path))
        finally:
            taken.close()

    def _of_file(self, file: Name, id: str, told: Told, taken: Taken) -> Iterator[Piece]:
        name = _shown(file.path)
        reader = Records(name, id, told, taken, self._limit)
        try:
            if file.path == STDIN:
                yield from self._of_stdin(reader)
                return
            match kind_of(file.path):
                case "jsonl":
                    with opened(file.path) as source:
                        reader.claimed = claimed(source, self._limit)
                        source.seek(0)
                        yield from reader.jsonl(self._hashed(lines(source, name, self._encoding, self._limit)))
                case "parquet":
                    with opened(file.path) as source:
                        for number, read, size in parquet_records(source, name):
                            self._take(b"" if isinstance(read, InputError) else read.encode(), size)
                            yield from reader.row(number, read, size)
                case "csv":
                    data = self._whole(file.path)
                    yield from reader.csv(text_in(data, "csv", name, self._encoding))
                case kind:
                    data = self._whole(file.path)
                    yield Piece(Unread(data, kind, id, name, self._encoding, told), name, len(data))
        except InputError as error:
            yield Piece(error, name, 0)
        except OSError as error:
            problem = InputError(f"cannot be read ({error.strerror or error}); nothing behind it is read", where=name)
            yield Piece(problem, name, 0)

    def _of_stdin(self, reader: Records) -> Iterator[Piece]:
        """JSONL if its first line is a document or a claim, otherwise one text."""
        given = self._stdin or sys.stdin.buffer
        first = given.readline(self._limit + 1)
        shape = kind_within(first.decode("utf-8", "replace").removeprefix("\ufeff"))
        source = io.BufferedReader(_Behind(first, given))
        if shape == "jsonl":
            yield from reader.jsonl(self._hashed(lines(source, reader.name, self._encoding, self._limit)))
            return
        data = content(STDIN, source, self._limit)
        self._take(data, len(data))
        kind = kind_within(text_in(data, None, reader.name, self._encoding))
        if kind == "jsonl":  # in UTF-16
            whole = io.BufferedReader(io.BytesIO(data))
            yield from reader.jsonl(lines(whole, reader.name, self._encoding, self._limit))
            return
        held = Unread(data, kind, reader.id, reader.name, self._encoding, reader.told)
        yield Piece(held, reader.name, len(data))

    def _whole(self, path: str) -> bytes:
        data = content(path, None, self._limit)
        self._take(data, len(data))
        return data

    def _hashed(self, found: Iterator[Line]) -> Iterator[Line]:
        for line in found:
            self._take(line.raw, len(line.raw))
            yield line

    def _take(self, data: bytes, size: int) -> None:
        self._digest.update(data)
        self.read += size


class _Behind(io.RawIOBase):
    """A stream with what was read of it put back."""

    def __init__(self, begin: bytes, rest: BinaryIO) -> None:
        self._begin = io.BytesIO(begin)
        self._more = getattr(rest, "read1", rest.read)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if count := self._begin.readinto(buffer):
            return count
        data = self._more(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _few_problems(pieces: Iterator[Piece], name: str) -> Iterator[Piece]:
    """The pieces; of an input with many problems the rest is only counted."""
    count = 0
    for piece in pieces:
        if isinstance(piece.held, InputError):
            count += 1
            if count > MAX_PROBLEMS:
                continue
        yield piece
    if count > MAX_PROBLEMS:
        yield Piece(InputError(f"{count - MAX_PROBLEMS} more problems", where=name), name, 0)


def _shown(path: str) -> str:
    return "standard input" if path == STDIN else path


def _size(file: Name) -> int | None:
    """The bytes of a file. Raises InputError for one that is named and cannot be read."""
    if file.path == STDIN:
        return None
    try:
        with opened(file.path) as source:
            return os.fstat(source.fileno()).st_size
    except InputError:
        if file.named:
            raise
        return None
