"""The sources that a text names at its head, between two lines `---`; `inputs.front_matter` reads the rest there.

Three forms of YAML are understood: `sources: notes.md`, `sources: [notes.md, "two words.txt"]`, and a list of lines
`- notes.md` below `sources:`.
"""

from __future__ import annotations

import re

from discrep.errors import InputError

_HEAD = re.compile(r"\A---[ \t]*\r?\n(?P<lines>.*?)^---[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"^sources[ \t]*:[ \t]*(?P<value>.*?)[ \t]*\r?$", re.MULTILINE)
_ITEM = re.compile(r"\r?\n[ \t]*-[ \t]+(?P<name>.+?)[ \t]*\r?(?=\n|\Z)")
_NAME = re.compile(
    r"""\s*(?:"(?P<double>[^"]+)"|'(?P<single>[^']+)'"""
    r"""|(?P<plain>[^\s,"'\[\]{}#&*!|>%@`:][^,"'\[\]{}#:]*?))\s*"""
)
_EXPECTED = "sources: [notes.md, wire.jsonl], or a line - notes.md for each"


def named_sources(text: str, where: str) -> list[str]:
    """The names under `sources`, in order. Raises InputError for a form that is not understood."""
    head = _HEAD.match(text)
    key = _KEY.search(head["lines"]) if head is not None else None
    if head is None or key is None:
        return []
    value = key["value"]
    if value[:1] == "[" and value[-1:] == "]":
        return [_name(item, where) for item in value[1:-1].split(",")]
    if value:
        return [_name(value, where)]
    names, at = [], key.end()
    while (item := _ITEM.match(head["lines"].rstrip("\r\n"), at)) is not None:
        names.append(_name(item["name"], where))
        at = item.end()
    if not names:
        raise InputError("no source behind `sources`", where=where, expected=_EXPECTED)
    return names


def blanked(text: str) -> str:
    """The text with spaces for its front matter, so that every place stays where it was."""
    head = _HEAD.match(text)
    return text if head is None else re.sub(r"[^\r\n]", " ", head[0]) + text[head.end() :]


def _name(written: str, where: str) -> str:
    name = _NAME.fullmatch(written)
    if name is None:
        raise InputError("a source that cannot be read", where=where, found=written.strip(), expected=_EXPECTED)
    return str(name["double"] or name["single"] or name["plain"])
