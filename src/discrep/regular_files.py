"""Opening what somebody else named: a regular file, or an error at once; nothing that blocks or has no end.

And of what is written, the refusal of the system as an error that names the file.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from discrep.errors import DiscrepError, InputError


def opened(path: str) -> io.BufferedReader:
    """A regular file to be read in order. Raises InputError for anything else."""
    try:
        return _opened(path)
    except InputError:
        raise
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", where=path) from None
    except ValueError as error:  # a NUL in the path
        raise InputError(f"not a path ({error})", where=path) from None


def beginning(path: str, most: int) -> bytes:
    """At most so many bytes of a regular file. Raises InputError for anything else."""
    try:
        with opened(path) as file:
            return file.read(most)
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", where=path) from None


def _opened(path: str) -> io.BufferedReader:
    """Anything else is refused before it is opened, for it could block."""
    _refuse_special(path, os.stat(path).st_mode)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    file = os.fdopen(descriptor, "rb")
    try:
        _refuse_special(path, os.fstat(descriptor).st_mode)
    except BaseException:
        file.close()
        raise
    return file


def _refuse_special(path: str, mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    found = "a folder" if stat.S_ISDIR(mode) else "a pipe" if stat.S_ISFIFO(mode) else "a device or socket"
    hint = " (- is standard input)" if stat.S_ISFIFO(mode) else ""
    raise InputError("cannot be read", where=path, found=found, expected=f"a regular file{hint}")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What the system refuses is a DiscrepError that names the file."""
    try:
        yield
    except OSError as error:
        raise DiscrepError(f"cannot be written ({error.strerror or error})", where=str(path)) from None
