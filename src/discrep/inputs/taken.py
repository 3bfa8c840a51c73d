"""Ids that are taken, of any number of documents: they lie in a temporary file once they outgrow a small cache."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Final

from discrep.errors import DiscrepError

_CACHE: Final = 8 * 1024  # KiB


class Taken:
    """A set of ids."""

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._base = sqlite3.connect("", isolation_level=None)  # a file without a name, gone when it is closed
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE}"):
            self._base.execute(f"PRAGMA {setting}")
        self._base.execute("CREATE TABLE taken (id BLOB PRIMARY KEY) WITHOUT ROWID")
        self._base.execute("BEGIN")
        for id in ids:
            self.add(id)

    def add(self, id: str) -> bool:
        """Takes an id; False if it was taken before. Raises DiscrepError where there is no room for it."""
        try:
            return self._base.execute("INSERT OR IGNORE INTO taken VALUES (?)", (_key(id),)).rowcount == 1
        except sqlite3.Error as error:
            where = "the temporary file of ids"
            raise DiscrepError(f"cannot be written ({error})", where=where, expected="room for it") from None

    def __contains__(self, id: str) -> bool:
        return self._base.execute("SELECT 1 FROM taken WHERE id = ?", (_key(id),)).fetchone() is not None

    def close(self) -> None:
        self._base.close()


def _key(id: str) -> bytes:
    return id.encode("utf-8", "surrogatepass")
