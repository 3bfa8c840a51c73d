"""Text that can do nothing to a terminal, and how many cells it takes there."""

from __future__ import annotations

import unicodedata

# What turns the direction of a line, or breaks it; all of it without a cell of its own.
_UNSEEN = frozenset([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C, 0x2028, 0x2029, 0xFEFF])
_STAND_IN = "\N{REPLACEMENT CHARACTER}"


def visible(text: str) -> str:
    """The text, with one visible character of one cell for each that could harm a terminal."""
    return text if text.isascii() and text.isprintable() else "".join(map(_visible, text))


def _visible(char: str) -> str:
    code = ord(char)
    if char in "\t\n\r":
        return " "
    if code < 0x20:
        return chr(0x2400 + code)  # the picture of that control: ␛
    if code == 0x7F:
        return "\N{SYMBOL FOR DELETE}"
    if code in _UNSEEN or 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000:
        return _STAND_IN
    return char


def cells(text: str) -> int:
    """The cells that a terminal gives to a visible text: two for wide characters, none for combining marks."""
    return len(text) if text.isascii() else sum(map(cell, text))


def cell(char: str) -> int:
    """The cells of one character."""
    if char.isascii() or char == "\N{SOFT HYPHEN}":
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf") or "\u1160" <= char <= "\u11ff":  # and Hangul inside a block
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
