"""Reading a TOML file that somebody else wrote: of bounded size and depth, with exact numbers."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from discrep.errors import NumberError, SettingsError
from discrep.numbers import exact

MAX_BYTES = 1_000_000
MAX_POINTS = 200  # of one line: a dotted key costs memory that grows with the square of its parts


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a file, its numbers as Fractions. Raises SettingsError that names the file."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SettingsError(f"cannot be read ({error.strerror})", where=str(path)) from None
    if len(raw) > MAX_BYTES:
        raise SettingsError(f"a settings file of {len(raw)} bytes", where=str(path), expected=f"at most {MAX_BYTES}")
    try:
        text = raw.decode("utf-8")
        for number, line in enumerate(text.splitlines(), 1):
            if line.count(".") > MAX_POINTS:
                raise SettingsError(f"a line with more than {MAX_POINTS} points", where=f"{path}:{number}")
        return tomllib.loads(text, parse_float=exact)
    except UnicodeDecodeError as error:
        raise SettingsError("not UTF-8", where=f"{path}, byte {error.start}") from None
    except NumberError as error:
        raise SettingsError(
            "a number that is none", where=str(path), found=error.found, expected=error.expected
        ) from None
    except RecursionError:
        raise SettingsError("values nested too deep", where=str(path)) from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"not TOML: {error}", where=str(path)) from None
