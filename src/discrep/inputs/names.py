"""The files that names stand for: a name is a file, a folder, a pattern, or - for standard input."""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from discrep.errors import InputError
from discrep.inputs.kinds import KNOWN, STDIN, kind_of

_MAGIC = re.compile(r"[*?]|\[[^\]]")


@dataclass(frozen=True, slots=True)
class Name:
    """A file, and the name, folder or pattern by which it was asked for."""

    path: str
    given: str

    @property
    def named(self) -> bool:
        """It was asked for by its own name, not found by a folder or a pattern."""
        return self.path == self.given


def expanded(given: Sequence[str]) -> list[Name]:
    """Each file once, in the order asked for; those of a folder or a pattern sorted.

    A folder stands for all files of known kinds in it, at any depth, a pattern for all files that it matches (of known
    kinds, unless it ends in a suffix of its own); both leave hidden ones out, and such as are named themselves too.
    Raises InputError for a name that is given twice, and for a folder or pattern in which there is nothing.
    """
    _refuse_twins(given)
    seen = {_identity(name) for name in given}
    found: list[Name] = []
    for name in given:
        if (several := _several(name)) is None:
            found.append(Name(name, name))
            continue
        new = {key: path for path in reversed(several) if (key := _identity(path)) not in seen}
        seen.update(new)
        found += (Name(path, name) for path in sorted(new.values(), key=_order))
    return found


def ids(paths: Sequence[str]) -> dict[str, str]:
    """File names, with as many parents as make them unique."""
    parts = {path: Path(os.path.abspath(path)).parts for path in paths if path != STDIN and "\0" not in path}
    shown = dict.fromkeys(parts, 1)
    while True:
        made = {path: "/".join(parts[path][-count:]) for path, count in shown.items()}
        uses = Counter(made.values())
        twins = [path for path, id in made.items() if uses[id] > 1 and shown[path] < len(parts[path])]
        if not twins:
            break
        for path in twins:
            shown[path] += 1
    # A name that is no UTF-8 could not be written to JSON.
    readable = {path: os.fsencode(id).decode("utf-8", "replace") for path, id in made.items()}
    return {**readable, STDIN: "stdin"} if STDIN in paths else readable


def _several(name: str) -> list[str] | None:
    """The files of a folder or a pattern; None for any other name. A file whose name looks like a pattern is a file."""
    if name == STDIN or "\0" in name:
        return None
    if os.path.isdir(name):
        if not (inside := list(_inside(name))):
            raise InputError("nothing to read in this folder", where=name, expected=f"files that end in {KNOWN}")
        return inside
    if os.path.lexists(name) or not _MAGIC.search(name):
        return None
    if not (matched := list(_matched(name))):
        raise InputError("no file matches this pattern", where=name, expected="a pattern such as 'reports/**/*.md'")
    return matched


def _inside(folder: str) -> Iterator[str]:
    for place, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = os.path.join(place, name)
            if not name.startswith(".") and kind_of(name) and _is_file(path):
                yield path


def _matched(pattern: str) -> Iterator[str]:
    parts = Path(pattern).parts
    first = next(i for i, part in enumerate(parts) if _MAGIC.search(part))
    base, wild = Path(*parts[:first]), parts[first:]
    if wild[-1] == "**":
        wild = (*wild, "*")
    hidden = any(part.startswith(".") for part in wild)
    chosen = bool(Path(wild[-1]).suffix.strip(".*?")) and wild[-1] != "**"
    try:
        matched = list(base.glob("/".join(wild)))
    except (ValueError, RecursionError) as error:  # of a thousand folders in each other
        raise InputError(f"no pattern ({error})", where=pattern, expected="one such as 'reports/**/*.md'") from None
    for path in matched:
        inner = path.relative_to(base).parts
        if (hidden or not any(part.startswith(".") for part in inner)) and (chosen or kind_of(path.name)):
            if _is_file(str(path)):
                yield str(path)


def _is_file(path: str) -> bool:
    """A regular file, or a link to one; what cannot be looked at is left for the error of reading it."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        return True


def _unreadable(error: OSError) -> None:
    raise InputError(f"cannot be read ({error.strerror or error})", where=str(error.filename)) from None


def _order(path: str) -> tuple[str, ...]:
    return Path(path).parts


def _identity(path: str) -> object:
    try:
        file = os.stat(path)
    except (OSError, ValueError):
        return path
    # Where the system numbers no files (inode 0) the path alone tells.
    return (file.st_dev, file.st_ino) if file.st_ino else os.path.abspath(path)


def _refuse_twins(given: Sequence[str]) -> None:
    """A text compared with itself agrees with itself: two names of one file are a mistake."""
    seen: dict[object, str] = {}
    for path in given:
        key = path if path == STDIN else _identity(path)
        if key in seen:
            same = "" if seen[key] == path else f" (also as {seen[key]})"
            name = "standard input" if path == STDIN else path
            raise InputError(f"named twice{same}", where=name, expected="each input once")
        seen[key] = path
