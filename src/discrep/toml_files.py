"""Reading a TOML file that somebody else wrote: of bounded size and depth, with exact numbers."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from discrep.errors import InputError, NumberError, SettingsError
from discrep.numbers import exact
from discrep.regular_files import beginning

MAX_BYTES = 1_000_000
MAX_POINTS = 200  # of one line: a dotted key costs memory that grows with the square of its parts
_MOST_STEPS = 1_000_000  # and the sum of these squares
_MOST_BITS = 1024  # of a whole number, hexadecimal ones among them


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a file, its numbers as Fractions. Raises SettingsError that names the file."""
    try:
        raw = beginning(str(path), MAX_BYTES + 1)
    except InputError as error:
        raise SettingsError(str(error)) from None
    if len(raw) > MAX_BYTES:
        found = f"more than {MAX_BYTES} bytes"
        raise SettingsError("too large a settings file", where=str(path), found=found, expected=f"at most {MAX_BYTES}")
    try:
        text = raw.decode("utf-8")
        _refuse_points(text, path)
        table = tomllib.loads(text, parse_float=exact)
    except SettingsError:
        raise
    except UnicodeDecodeError as error:
        raise SettingsError("not UTF-8", where=f"{path}, byte {error.start}") from None
    except NumberError as error:
        raise SettingsError(
            "a number that is none", where=str(path), found=error.found, expected=error.expected
        ) from None
    except RecursionError:
        raise SettingsError("values nested too deep", where=str(path)) from None
    except ValueError as error:  # TOMLDecodeError, or a whole number of thousands of digits
        raise SettingsError(f"not TOML: {error}", where=str(path)) from None
    _refuse_long_numbers(table, path)
    return table


def _refuse_points(text: str, path: Path) -> None:
    """Raises SettingsError for dotted keys that would take much memory."""
    steps = 0
    # Not splitlines(): it parts a key at characters that end no line of TOML.
    for number, line in enumerate(text.split("\n"), 1):
        points = line.count(".")
        steps += points * points
        if points > MAX_POINTS:
            raise SettingsError(f"a line with more than {MAX_POINTS} points", where=f"{path}:{number}")
        if steps > _MOST_STEPS:
            raise SettingsError("too many lines with many points", where=f"{path}:{number}", expected="shorter keys")


def _refuse_long_numbers(table: dict[str, Any], path: Path) -> None:
    """Raises SettingsError for a whole number that could not even be shown."""
    todo: list[object] = [table]
    while todo:
        value = todo.pop()
        if isinstance(value, dict):
            todo += value.values()
        elif isinstance(value, list):
            todo += value
        elif isinstance(value, int) and value.bit_length() > _MOST_BITS:
            raise SettingsError("a number that is none", where=str(path), expected=f"at most {_MOST_BITS} bits")
