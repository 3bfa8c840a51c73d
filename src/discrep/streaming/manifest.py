"""The manifest of a run: what it was begun with, and the parts that are finished.

A file of JSON lines that only grows: the first says how the run was begun, one for each input follows, then one for
each part, in order, and one when all is done. A line that a kill has cut off is none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from discrep.errors import DiscrepError, InputError
from discrep.regular_files import opened, told
from discrep.streaming.files import NewFile, append

NAME: Final = "manifest.jsonl"
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Part:
    """A finished part: its file and what is in it."""

    part: int
    """From 0."""
    file: str
    bytes: int
    documents: int
    claims: int
    problems: list[str]
    read: str
    """A digest of all that was read up to its end."""


class Manifest:
    """The manifest in a folder. Raises InputError for one that is none, or that was begun with something else."""

    def __init__(self, folder: Path, begun: Mapping[str, Any], inputs: Iterable[tuple[str, int | None]]) -> None:
        self._path = folder / NAME
        self.parts: list[Part] = []
        self.finished = False
        begun = {"manifest": VERSION, **json.loads(json.dumps(begun))}
        given = [{"input": name, "bytes": size} for name, size in inputs]
        self.resumed = self._path.exists()
        """It was there: the run goes on."""
        if self.resumed:
            self._read(begun, given)
        else:
            _refuse_used(folder)
            new = NewFile(self._path)
            try:
                with told(self._path):
                    new.file.writelines(map(_line, (begun, *given)))
                new.keep()
            finally:
                new.drop()

    def add(self, part: Part) -> None:
        """From here on the part is finished, whatever happens."""
        self._append(asdict(part))
        self.parts.append(part)

    def finish(self) -> None:
        """Nothing comes behind the parts."""
        if not self.finished:
            self._append({"finished": len(self.parts)})
            self.finished = True

    def _append(self, value: Mapping[str, Any]) -> None:
        append(self._path, _line(value))

    def _read(self, begun: Mapping[str, Any], given: list[dict[str, Any]]) -> None:
        names = {field.name for field in fields(Part)}
        with opened(str(self._path)) as file:
            lines = (line for line in file if line.endswith(b"\n"))
            self._same_beginning(self._value(next(lines, b"")), begun)
            for expected in given:
                self._same_input(self._value(next(lines, b"{}")), expected)
            for line in lines:
                self._take(self._value(line), names)
        self._cut()

    def _cut(self) -> None:
        """Without the line that a kill has cut off, the next one stands in a line of its own."""
        size = self._path.stat().st_size
        with open(self._path, "r+b") as file:
            kept = size
            while kept and not _ends_line(file, kept):
                kept -= 1
            if kept < size:
                file.truncate(kept)
                os.fsync(file.fileno())

    def _value(self, line: bytes) -> dict[str, Any]:
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            raise self._broken()
        return value

    def _broken(self) -> InputError:
        return InputError("no manifest of a run", where=str(self._path), expected="another folder")

    def _take(self, value: dict[str, Any], names: set[str]) -> None:
        if set(value) == {"finished"}:
            self.finished = True
        elif set(value) == names and value["part"] == len(self.parts) and _is_sound(value):
            self.parts.append(Part(**value))
        elif "input" in value:
            raise self._other("an input is missing", "nothing", value["input"])
        else:
            raise self._broken()

    def _same_beginning(self, was: dict[str, Any], begun: Mapping[str, Any]) -> None:
        if "manifest" not in was:
            raise self._broken()
        if difference := _difference(was, begun):
            name, old, new = difference
            raise self._other(f"begun with another {name}", _shown(new), _shown(old))

    def _same_input(self, was: dict[str, Any], given: dict[str, Any]) -> None:
        if "input" not in was:
            raise self._other("another input", given["input"], "those that it was begun with")
        if was["input"] != given["input"]:
            raise self._other("another input", given["input"], was["input"])
        if (bytes := was.get("bytes")) != given["bytes"]:
            raise self._other(f"{given['input']} has changed", f"{given['bytes']} bytes", f"{bytes} bytes")

    def _other(self, message: str, found: object, expected: object) -> InputError:
        return InputError(message, where=str(self._path), found=found, expected=f"{expected} (or another folder)")


def _is_sound(part: dict[str, Any]) -> bool:
    """Are these the fields of a part, of a file in the folder of the manifest?"""
    counts = all(type(part[name]) is int and part[name] >= 0 for name in ("part", "bytes", "documents", "claims"))
    words = isinstance(part["problems"], list) and all(
        isinstance(text, str) for text in (part["file"], part["read"], *part["problems"])
    )
    return counts and words and Path(part["file"]).name == part["file"]


def _shown(value: object) -> str:
    return value if isinstance(value, str) else "nothing" if value is None else json.dumps(value)


def _line(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value).encode("ascii") + b"\n"


def _ends_line(file: Any, end: int) -> bool:
    file.seek(end - 1)
    return bool(file.read(1) == b"\n")


def _difference(was: Any, now: Any, name: str = "") -> tuple[str, Any, Any] | None:
    """The first key whose values differ, and both of them."""
    if was == now:
        return None
    if isinstance(was, dict) and isinstance(now, dict):
        for key in sorted({*was, *now}):
            if found := _difference(was.get(key), now.get(key), f"{name}.{key}" if name else key):
                return found
    return name, was, now


def _refuse_used(folder: Path) -> None:
    """A folder is new, or that of a run; hidden files do not count."""
    for path in folder.iterdir():
        if not path.name.startswith("."):
            raise DiscrepError("holds something else", where=str(folder), found=path.name, expected="a new folder")
