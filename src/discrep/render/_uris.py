"""Documents as references to files, in which no character of a name can mean anything."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote


def uri(id: str, files: Mapping[str, str]) -> str:
    """The file of a document: from the working folder where it lies there; of a document without file its id."""
    if id not in files:
        name = id.lstrip("/")  # two at the beginning would be a host
        return "%2F" * (len(id) - len(name)) + _quoted(name) or "document"
    path = Path(files[id])
    if path.is_absolute():
        try:
            path = path.relative_to(Path.cwd())
        except ValueError:
            return f"file://{'' if path.as_posix().startswith('/') else '/'}{_quoted(path.as_posix())}"
    return _quoted(path.as_posix())


def _quoted(text: str) -> str:
    return quote(text.encode("utf-8", "replace"))
