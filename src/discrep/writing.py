"""What is written: to standard output, or to a file, all at once or not at all."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from discrep.errors import DiscrepError
from discrep.regular_files import told

_LONGEST_NAME: Final = 255
"""Bytes, of all file systems in common use."""


def write(text: str, output: Path | None) -> None:
    """To the file, or to standard output where there is none. Raises DiscrepError for what cannot be written."""
    if output is None:
        printed(text)
        return
    with written(output) as file:
        file.write(text.encode("utf-8", "backslashreplace"))


def open_streams() -> None:
    """Gives the process a standard input and a standard error where it was started without them.

    What is told goes nowhere then, and not to standard output, where `print` would put it.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 (it stays open)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115


def abandon(stream: TextIO | None) -> None:
    """Nothing more can be written there, on the way out either."""
    if stream is not None and not stream.closed:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def printed(text: str) -> bool:
    """To standard output; False where nobody reads it any more."""
    if sys.stdout is None:
        raise DiscrepError("cannot be written (it is closed)", where="standard output")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        abandon(sys.stdout)  # whoever reads has seen enough (`| head`)
        return False
    except OSError as error:
        raise DiscrepError(f"cannot be written ({error.strerror})", where="standard output") from None
    return True


def apart(output: Path | None, inputs: Iterable[str]) -> Path | None:
    """The output, which no input may be. Raises DiscrepError where it is one, and where there is no folder for it."""
    if output is None:
        return None
    with told(output):
        if not output.parent.is_dir():
            raise DiscrepError("cannot be written (no such folder)", where=str(output))
        for name in inputs if output.exists() else ():
            if Path(name).exists() and output.samefile(name):
                raise DiscrepError("would overwrite an input", where=str(output), expected="another file")
    return output


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """All of a file or nothing: written beside its place, then moved there.

    A new file has the mode of any new file, one that was there keeps its own. A link is replaced, and what it leads to
    is left alone.
    """
    with told(path):
        if path.exists() and not path.is_file():
            raise DiscrepError("cannot be written", where=str(path), expected="a regular file or a new one")
        mode = path.stat().st_mode & 0o777 if path.exists() and not path.is_symlink() else None
        beside = _beside(path)
        try:
            with open(
                beside, "xb", opener=lambda name, flags: os.open(name, flags, 0o666 if mode is None else mode)
            ) as file:
                yield file
            if mode is not None:
                beside.chmod(mode)
            os.replace(beside, path)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()


def _beside(path: Path) -> Path:
    """A name for the file that is being written, which is no longer than what systems allow."""
    end = f".{secrets.token_hex(6)}.tmp"
    begin = os.fsencode(path.name)[: _LONGEST_NAME - len(end) - 1].decode("utf-8", "ignore")
    return path.with_name(f".{begin}{end}")
