"""The tokens of an HTML page, as browsers part them: start tags, end tags and text.

Parsers that build a tree follow the standard to the letter, and take time that grows with the square of how deep a
page is nested; `html.parser` does so for what is left open, and raises on long references. What is visible needs no
tree. Here each character is looked at a bounded number of times, and nothing raises.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final

RAW: Final = frozenset("script style xmp iframe noembed noframes textarea title noscript".split())
"""Elements in which nothing is a tag but their own end; what they hold is left out."""

_TAG = re.compile(r"</?([a-zA-Z][^ \t\n\r\f/>]*)")
_NEXT = re.compile(r"[ \t\n\r\f/]*")
_ATTRIBUTE = re.compile(
    r"([^ \t\n\r\f/>][^ \t\n\r\f/>=]*)"
    r"(?:[ \t\n\r\f]*=[ \t\n\r\f]*([^ \t\n\r\f>\"'][^ \t\n\r\f>]*|))?"  # a value in quotes is sought behind it
)
_ASIDE = re.compile(r"<(?:[!?]|/.)", re.DOTALL)  # a comment, a declaration, or what browsers take for one
_COMMENT_END = re.compile(r"--!?>")
_LONG = re.compile(r"&#[xX]?[0-9a-fA-F]{8,};?")  # of no character; `unescape` would raise


@dataclass(frozen=True, slots=True)
class Token:
    """A start tag with its attributes, an end tag, or text (then `name` is empty)."""

    name: str = ""
    end: bool = False
    text: str = ""
    attributes: dict[str, str] = field(default_factory=dict)


def tokens(page: str) -> Iterator[Token]:
    """The tokens of any text, in order; comments, declarations and a tag that is cut off are left out."""
    begun = at = 0  # of the text since the last tag, and of what is looked at
    while (at := page.find("<", at)) >= 0:
        tag = _TAG.match(page, at)
        if tag is None and _ASIDE.match(page, at) is None:
            at += 1  # a bare sign
            continue
        if begun < at:
            yield Token(text=unescaped(page[begun:at]))
        if tag is None:
            begun = at = _behind_comment(page, at)
            continue
        attributes, end = _attributes(page, tag.end())
        if end is None:
            return
        name, closing = tag[1].lower(), page[at + 1] == "/"
        yield Token(name, closing, attributes=attributes)
        if name in RAW and not closing:
            close = _end_of(name).search(page, end)
            end = close.start() if close else len(page)
        begun = at = end
    if begun < len(page):
        yield Token(text=unescaped(page[begun:]))


def unescaped(text: str) -> str:
    """The characters that references stand for."""
    return html.unescape(_LONG.sub("\N{REPLACEMENT CHARACTER}", text)) if "&" in text else text


def _behind_comment(page: str, at: int) -> int:
    """Behind a comment or a declaration, at the end of the page if it is left open."""
    if page.startswith("<!--", at):
        close = _COMMENT_END.search(page, at + 2)  # <!--> is a whole one
        return close.end() if close else len(page)
    close_at = page.find(">", at)
    return close_at + 1 if close_at >= 0 else len(page)


def _attributes(page: str, at: int) -> tuple[dict[str, str], int | None]:
    """The attributes of a tag, the first of each name, and where the tag ends: nowhere if it is cut off."""
    found: dict[str, str] = {}
    while True:
        at = _end(_NEXT.match(page, at))
        if page[at : at + 1] in (">", ""):
            return found, at + 1 if page[at : at + 1] else None
        attribute = _ATTRIBUTE.match(page, at)
        value, at = attribute and attribute[2], _end(attribute)
        if value == "" and page[at : at + 1] in ('"', "'"):
            close = page.find(page[at], at + 1)
            if close < 0:
                return found, None
            value, at = page[at + 1 : close], close + 1
        if attribute is not None:
            found.setdefault(attribute[1].lower(), unescaped(value or ""))


def _end(match: re.Match[str] | None) -> int:
    assert match is not None  # both patterns match wherever they are tried
    return match.end()


@cache
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{re.escape(name)}(?=[ \t\n\r\f/>])", re.IGNORECASE)
