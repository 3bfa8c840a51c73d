"""Files that are written for good: what is said to be there is on the disk, all of it or nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from discrep.errors import DiscrepError
from discrep.regular_files import told


class NewFile:
    """A file that is there under its name once it is kept; until then, and after a kill, a hidden one is beside it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._beside = path.with_name(f".{path.name}.tmp")
        with told(path):
            self.file: BinaryIO = open(self._beside, "wb", opener=_here)  # noqa: SIM115 (it stays open)

    def keep(self) -> int:
        """On the disk, and in its place; its size in bytes."""
        with told(self.path):
            self.file.flush()
            os.fsync(self.file.fileno())
            size = self.file.tell()
            self.file.close()
            os.replace(self._beside, self.path)
            _settle(self.path.parent)
        return size

    def drop(self) -> None:
        """Gone, unless it was kept."""
        with suppress(OSError):
            self.file.close()
            self._beside.unlink()


def _here(path: str, flags: int) -> int:
    """Opens a file whose name is known beforehand: never what a link in its place leads to."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)


def append(path: Path, data: bytes) -> None:
    """Puts data behind a file, on the disk."""
    with told(path), open(path, "ab") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """The folder, made if need be, for this process alone. Raises DiscrepError while another has it."""
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        file = open(folder / ".lock", "ab", opener=_here)  # noqa: SIM115
    with file:
        try:
            _lock(file)
        except OSError:
            raise DiscrepError("another run writes here", where=str(folder), expected="a folder of its own") from None
        yield


def _lock(file: BinaryIO) -> None:
    """It is gone with the process, however that ends."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _settle(folder: Path) -> None:
    """The names in a folder, on the disk; where a folder cannot be opened, the system sees to it."""
    with suppress(PermissionError, IsADirectoryError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
