"""The characters of a file or of standard input."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO, Final

from discrep.errors import InputError
from discrep.inputs.kinds import STDIN
from discrep.regular_files import beginning

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
# How files that hold no characters begin, as far as people take them for texts.
_BINARY: Final = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "an archive, as .docx, .xlsx and .zip are",
    b"\xd0\xcf\x11\xe0": "a file of an old office program",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "rich text (RTF)",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"SQLite format 3\0": "a database",
    b"PAR1": "a Parquet file",
}


def content(path: str, stdin: BinaryIO | None, max_bytes: int) -> bytes:
    """All bytes of an input. Raises InputError for what cannot be read at all."""
    if path == STDIN:
        name, data = "standard input", _piped(stdin or sys.stdin.buffer, max_bytes + 1)
    elif os.path.isfile(path) and os.path.getsize(path) > max_bytes:  # not read at all
        raise _too_large(path, max_bytes)
    else:
        name, data = path, beginning(path, max_bytes + 1)
    if len(data) > max_bytes:
        raise _too_large(name, max_bytes)
    return data


def _too_large(name: str, most: int) -> InputError:
    return InputError("too large", where=name, found=f"more than {most:,} bytes", expected="a smaller file")


def refuse_binary(begin: bytes, name: str) -> None:
    """Raises InputError for what does not begin as a text does."""
    for mark, what in _BINARY.items():
        if begin.startswith(mark):
            raise InputError("not a text", where=name, found=what, expected="its text, in a file of its own")


def decoded(data: bytes, name: str, encoding: str | None = None, errors: str = "strict") -> str:
    """UTF-8, or UTF-16 that says so by its byte order mark; what is neither, in the encoding given.

    `errors` tells what becomes of bytes that are no UTF-8 where no encoding is given. Raises InputError that names the
    first byte that fits none of these.
    """
    refuse_binary(data, name)
    wide = data.startswith(_UTF16)
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig", "strict" if wide or encoding is not None else errors)
        bad = data.find(0) if "\0" in text else -1
    except UnicodeDecodeError as error:
        # The decoder does not count the byte order mark.
        bad = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
    if bad < 0:
        return text
    if encoding is not None:
        return _in(encoding, data, name)
    raise InputError(
        "binary or not UTF-8",
        where=f"{name}, byte {bad}",
        expected="UTF-8 text, or its encoding (--encoding cp1252)",
    )


def _in(encoding: str, data: bytes, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"binary or not {encoding}", where=f"{name}, byte {error.start}") from None
    if "\0" in text:
        raise InputError(f"binary or not {encoding}", where=name, found="a NUL character")
    return text


def _piped(stream: BinaryIO, most: int) -> bytes:
    try:
        return _stream(stream, most)
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", where="standard input") from None


def _stream(stream: BinaryIO, most: int) -> bytes:
    """At most so many bytes, as they come: one long read would keep Ctrl-C waiting."""
    pieces: list[bytes] = []
    read = getattr(stream, "read1", stream.read)
    while most > 0 and (piece := read(min(most, 2**16))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)
