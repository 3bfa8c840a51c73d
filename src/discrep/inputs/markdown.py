"""Markdown as text: its signs give way to spaces, so that every word stays on its line and in its column.

A quoted line is no "more than", the number of an item no figure, and an address no statement. What is code, a comment,
a picture or struck out is left out.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from discrep.errors import InputError
from discrep.inputs.front_matter import front_matter
from discrep.sources import Document

_FENCE = re.compile(r"[ ]{0,3}(`{3,}(?=[^`]*$)|~{3,})")
_QUOTED = re.compile(r"[ \t]*>[> \t]*")
_HEADING = re.compile(r"[ \t]*#{1,6}(?=[ \t]|$)")
_ITEM = re.compile(r"([ \t]*)([0-9]{1,9}[.)]|[*+-])(?=[ \t])(?:[ \t]+\[[ xX]\](?=[ \t]))?")
_RULE = re.compile(r"[ \t]*(?:[|:-][ \t|:-]*|=+|(?:[*_][ \t]*){3,})\r?$")
_DEFINITION = re.compile(r"[ ]{0,3}\[(?!\^)[^\[\]]{1,200}\]:[ \t]*\S")
# Of what stands in a line; each is of bounded length, so that no text takes more than time in its length.
_CODE = r"(?<!`)(?P<ticks>`{1,8})(?!`)[^`\n]{1,500}(?P=ticks)(?!`)"
_UNSAID = re.compile(
    r"!\[[^\[\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])?"  # a picture
    r"|~~(?=\S)[^~\n]{1,500}~~"  # struck out
    r"|\[\^[^\[\]\s]{1,100}\]:?"  # a footnote
    r"|<(?:https?://|mailto:)[^<>\s]{1,2000}>"
    r"|</?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:[ \t][^<>\n]{0,500})?/?>"
)
_LINK = re.compile(
    r"(?<!\\)\[([^\[\]\n]{1,500})\]"
    r"(?:\((?:[^()\n]{0,2000}|[^()\n]{0,1000}\([^()\n]{0,200}\)[^()\n]{0,1000})\)|\[[^\[\]\n]{0,200}\])"
)
_EMPHASIS = re.compile(
    r"(?<![\w\\*_])(?:\*{1,3}|_{1,3})(?=[^\s*_])|(?<=[^\s*_\\])(?:\*{1,3}|_{1,3})(?![\w*_])|(?<![\\*])\*{2,3}(?!\*)"
)
_REFERENCE = re.compile(r"&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_COMMENT = re.compile(rf"{_CODE}|<!--(?:(?!-->)[^\n]){{0,2000}}-->")
_TICKS = re.compile(_CODE)


def markdown_document(text: str, id: str, name: str) -> tuple[Document, list[InputError]]:
    """The text of a Markdown file, character by character in its place, with what its front matter says of it; and
    what of that could not be read."""
    told = front_matter(text, name)
    plain = _blank(text[: told.length]) + "\n".join(_lines(text[told.length :]))
    return Document(plain, id, told.outlet, told.published, told.url), told.notes


def _blank(text: str) -> str:
    """As many spaces, with the line ends as they are."""
    return "".join(char if char in "\r\n" else " " for char in text)


def _lines(text: str) -> Iterator[str]:
    fence, listed, before, comment = "", False, "", False
    for line in text.split("\n"):
        opening = _FENCE.match(line)
        if fence or comment:
            yield _blank(line)
            comment = comment and "-->" not in line
            if fence and opening and opening[1].startswith(fence) and not line[opening.end() :].strip():
                fence = ""
        elif opening:
            fence = opening[1]
            yield _blank(line)
        elif line.lstrip(" ").startswith("<!--") and "-->" not in line:
            comment = True
            yield _blank(line)
        elif _DEFINITION.match(line) or (_RULE.match(line) and line.strip()):
            yield _blank(line)
        else:
            unquoted = _swept(_QUOTED, line, at_begin=True)
            item = _ITEM.match(unquoted)
            # Within a paragraph only 1 begins a list: elsewhere it is a number at the begin of a line.
            if item and item[2][:-1].isdigit() and before and not listed and item[2][:-1] != "1":
                item = None
            if item:
                sign = f"{item[1]}•"
                unquoted = sign + " " * (item.end() - len(sign)) + unquoted[item.end() :]
            listed = item is not None or (listed and (not unquoted.strip() or bool(before) or unquoted[0] in " \t"))
            yield _inline(unquoted)
        before = line.strip()


def _inline(line: str) -> str:
    if (heading := _HEADING.match(line)) is not None:
        line = _unclosed(" " * heading.end() + line[heading.end() :])
    line = _COMMENT.sub(lambda match: match[0] if match["ticks"] else " " * len(match[0]), line)
    line = _TICKS.sub(lambda match: match[0].replace("`", " "), line) if "`" in line else line
    line = _swept(_UNSAID, line)
    line = _LINK.sub(lambda match: f" {match[1]}".ljust(len(match[0])), line)
    line = _REFERENCE.sub(_character, line)
    return _swept(_ESCAPE, _swept(_EMPHASIS, line))


def _character(match: re.Match[str]) -> str:
    char = html.unescape(match[0])
    return char.ljust(len(match[0])) if len(char) == 1 and char.isprintable() else match[0]


def _unclosed(heading: str) -> str:
    """A heading with spaces for the marks that close it."""
    shown = heading.rstrip(" \t\r")
    words = shown.rstrip("#")
    closed = words != shown and words.endswith((" ", "\t"))
    return words + _blank(heading[len(words) :]) if closed else heading


def _swept(pattern: re.Pattern[str], line: str, at_begin: bool = False) -> str:
    """The line with spaces where the pattern matches."""
    if at_begin:
        match = pattern.match(line)
        return line if match is None else " " * match.end() + line[match.end() :]
    return pattern.sub(lambda match: " " * len(match[0]), line)
