"""Writes src/discrep/extract/numerals/separators.toml from CLDR, through Babel (`pip install discrep[lexicon]`).

    python tools/separators.py

A locale stands in the file only where it differs from the one above it ("de_CH" from "de").
"""

from __future__ import annotations

from pathlib import Path

import babel
from babel import Locale
from babel.localedata import locale_identifiers

FILE = Path(__file__).resolve().parent.parent / "src" / "discrep" / "extract" / "numerals" / "separators.toml"
HEAD = """\
# How locales write numbers: the mark before decimals and the one between groups of digits. Made by
# tools/separators.py from the Unicode CLDR, as of Babel {version}; a locale that is missing writes as the one above it
# ("de_AT" as "de"). Do not edit.
"""
MARKS = {"٫": ".", "٬": ",", "،": ","}  # Arabic marks are read before a locale is asked


def marks(name: str) -> tuple[str, str]:
    locale = Locale.parse(name)
    symbols = locale.number_symbols.get("latn") or locale.number_symbols[locale.default_numbering_system]
    decimal, group = symbols.get("decimal", "."), symbols.get("group", ",")
    return MARKS.get(decimal, decimal), MARKS.get(group, group)


def table() -> dict[tuple[str, str], list[str]]:
    """(decimal, group) -> the locales that write so."""
    found: dict[tuple[str, str], list[str]] = {}
    kept: dict[str, tuple[str, str]] = {}
    for name in sorted(locale_identifiers(), key=lambda name: (name.count("_"), name)):
        own, above = marks(name), name
        while "_" in above:
            above = above.rpartition("_")[0]
            if above in kept:
                break
        if name == above or kept.get(above) != own:
            kept[name] = own
            found.setdefault(own, []).append(name)
    return found


def toml(text: str) -> str:
    return '"' + "".join(char if char.isascii() else f"\\u{ord(char):04x}" for char in text) + '"'


def lines() -> list[str]:
    out = [HEAD.format(version=babel.__version__)]
    for (decimal, group), names in sorted(table().items()):
        out += ["[[separators]]", f"decimal = {toml(decimal)}", f"group = {toml(group)}", "locales = ["]
        row = "   "
        for name in names:
            if len(row) + len(name) + 4 > 118:
                out.append(row)
                row = "   "
            row += f" {toml(name)},"
        out += [row, "]", ""]
    return out


if __name__ == "__main__":
    FILE.write_text("\n".join(lines()), encoding="utf-8")
