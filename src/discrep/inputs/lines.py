"""A file line by line: at no time more than one line of it is in memory."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from discrep.errors import InputError
from discrep.inputs.contents import refuse_binary

_BEGIN: Final = 64  # bytes that tell what a file is
_PIECE: Final = 2**16


@dataclass(frozen=True, slots=True)
class Line:
    """A line, from 1, without its end; a text of None says that it is none, and `problem` why."""

    number: int
    raw: bytes
    text: str | None
    problem: InputError | None = None


def lines(source: io.BufferedReader[Any], name: str, encoding: str | None, longest: int) -> Iterator[Line]:
    """The lines of a file: UTF-8, or UTF-16 with a byte order mark; a line that is neither, in the encoding given.

    A line that is no text, or is longer than `longest` bytes, has a problem in its place. Raises InputError for a file
    that begins as no text does.
    """
    begin = source.peek(_BEGIN)[:_BEGIN]
    refuse_binary(begin, name)
    if begin.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield from _wide(source, name, "utf-16", longest)
    elif encoding is not None and "\n".encode(encoding) != b"\n":
        yield from _wide(source, name, encoding, longest)
    else:
        yield from _narrow(source, name, encoding, longest)


def _narrow(source: io.BufferedReader[Any], name: str, encoding: str | None, longest: int) -> Iterator[Line]:
    """Lines that end with the byte LF."""
    number = 0
    while raw := source.readline(longest + 1):
        number += 1
        where = f"{name}:{number}"
        if len(raw) > longest and not raw.endswith(b"\n"):
            yield Line(number, raw[:_PIECE], None, _too_long(where, longest))
            while (raw := source.readline(_PIECE)) and not raw.endswith(b"\n"):
                pass
            continue
        try:
            text = raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            yield _otherwise(number, raw, where, encoding, error.start)
        else:
            yield Line(number, raw, text.removesuffix("\n"))


def _otherwise(number: int, raw: bytes, where: str, encoding: str | None, bad: int) -> Line:
    expected = "UTF-8 text, or its encoding (--encoding cp1252)"
    if encoding is not None:
        try:
            return Line(number, raw, raw.decode(encoding).removesuffix("\n"))
        except UnicodeDecodeError as error:
            bad, expected = error.start, f"{encoding} or UTF-8"
    return Line(number, raw, None, InputError(f"not UTF-8 (byte {bad} of the line)", where=where, expected=expected))


def _wide(source: io.BufferedReader[Any], name: str, encoding: str, longest: int) -> Iterator[Line]:
    """Lines of an encoding in which the byte LF is no line's end; what cannot be decoded ends them."""
    number = 0
    file = io.TextIOWrapper(source, encoding, newline="\n")
    try:
        while text := file.readline(longest + 1):
            number += 1
            raw = text.encode("utf-8", "surrogatepass")
            if len(text) > longest and not text.endswith("\n"):
                yield Line(number, raw[:_PIECE], None, _too_long(f"{name}:{number}", longest))
                while (text := file.readline(_PIECE)) and not text.endswith("\n"):
                    pass
                continue
            yield Line(number, raw, text.removesuffix("\n").removeprefix("\ufeff"))
    except UnicodeError as error:
        where = f"{name}:{number + 1}"
        problem = InputError(f"not {encoding}; nothing behind it is read ({error})", where=where)
        yield Line(number + 1, b"", None, problem)
    finally:
        file.detach()


def _too_long(where: str, longest: int) -> InputError:
    return InputError("too long a line", where=where, found=f"more than {longest:,} bytes", expected="a shorter one")
