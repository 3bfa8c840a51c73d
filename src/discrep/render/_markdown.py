"""Text that is text and nothing else wherever Markdown is shown."""

from __future__ import annotations

import re

from discrep.render._terminal import visible

# References, not backslashes: readers disagree on a backslash before a pipe, and none takes a reference for structure.
_MARKUP = {ord(char): f"&#{ord(char)};" for char in r"\`*_{}[]<>&#!|~@:^$="}
_BREAK = "&#8203;"  # a space without width: what follows the sign is no name, number or picture any more
_NAME = re.compile(r"(?<=[@#!%&~])(?=\w)|(?<=:)(?=[\w+-]+:)|(?<=\bGH-)(?=\d)", re.IGNORECASE)
_DOT = re.compile(r"\.(?=[^\W\d_])")  # of an address: www.example


def escaped(text: str) -> str:
    """The text on one line, which no reader of Markdown takes for markup, a link or a mention."""
    pieces = (_DOT.sub("&#46;", piece.translate(_MARKUP)) for piece in _NAME.split(visible(text)))
    return _BREAK.join(pieces)
