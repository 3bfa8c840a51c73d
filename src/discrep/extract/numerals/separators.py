"""Digits of other scripts and the separators of a locale, brought into the form that the readers know.

Every character is replaced by one character, so that places in the text stay what they are.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from importlib import resources
from typing import NamedTuple

from discrep.errors import LexiconError

_FILE = "separators.toml"
# decimal digits outside ASCII; a class of the engine, for a set of them is searched ten times slower
_FOREIGN = re.compile(r"[^\D0-9]+(?:[٫٬،.,．，][^\D0-9]+)*|(?<=[0-9])[٫٬،，](?=[0-9])")
_WESTERN = "cp1252"  # a table of characters without any digit or separator but those of ASCII
_MARKS = str.maketrans("٫٬،．，", ".,,.,")
_SURE = frozenset("٫٬")
_ZERO = ord("0")
_SPACES = " \u00a0\u2007\u2009\u202f"
_APOSTROPHES = "'’"
_COMMAS = ",،⹁"
_RUN = re.compile(rf"[0-9]++(?:[.{_COMMAS}{_APOSTROPHES}{_SPACES}][0-9]++)*+")


def western(text: str) -> str:
    """The text with the digits of any script as 0 to 9, and the separators between them as . and ,."""
    if text.isascii() or _printed(text) or _FOREIGN.search(text) is None:
        return text
    return _FOREIGN.sub(_western, text)


def _printed(text: str) -> bool:
    """Nothing but western letters and the marks of print, which one pass in C can tell: most texts."""
    try:
        text.encode(_WESTERN)
    except UnicodeEncodeError:
        return False
    return True


def _western(run: re.Match[str]) -> str:
    values = (unicodedata.decimal(char, None) for char in run[0])
    pairs = zip(run[0].translate(_MARKS), values, strict=True)
    return "".join(char if value is None else chr(_ZERO + value) for char, value in pairs)


class Separators(NamedTuple):
    """How a locale writes numbers: the mark before decimals and the one between groups."""

    decimal: str
    group: str


def separators(locale: str) -> Separators:
    """The separators of a locale such as "de", "de_CH" or "pt-BR", by CLDR.

    Of an unknown territory those of its language. Raises LexiconError for an unknown language.
    """
    parts = locale.replace("-", "_").split("_")
    table = _table()
    while parts:
        if found := table.get("_".join(parts).lower()):
            return found
        parts.pop()
    raise LexiconError("unknown locale", found=locale, expected='a locale of CLDR such as "de", "fr_CA" or "en_IN"')


_ENGLISH = Separators(".", ",")


@cache
def _table() -> dict[str, Separators]:
    text = (resources.files(__package__) / _FILE).read_text(encoding="utf-8")
    groups = tomllib.loads(text)["separators"]
    return {
        locale.lower(): Separators(group["decimal"], group["group"]) for group in groups for locale in group["locales"]
    }


def localized(phrase: str, marks: Separators) -> tuple[str, bool]:
    """A phrase with its numbers as English writes them: "1.234,5" of German as "1,234.5".

    Also whether every run of digits was a number of the locale; what is none stays as it is.
    """
    if not _SURE.isdisjoint(phrase):
        marks = _ENGLISH  # these two marks are the same everywhere, and become those of English
    phrase, sure = western(phrase), True
    decimal, group = re.escape(marks.decimal), f"[{re.escape(_alike(marks.group))}]"
    whole = rf"[0-9]{{1,3}}(?P<mark>{group})[0-9]{{3}}(?:(?P=mark)[0-9]{{3}})*+"
    lakh = rf"[0-9]{{1,2}}(?P<lakh>{group})(?:[0-9]{{2}}(?P=lakh))*+[0-9]{{3}}"
    number = re.compile(rf"(?P<whole>{lakh}|{whole}|[0-9]+)(?:{decimal}(?P<part>[0-9]+))?")

    def english(run: re.Match[str]) -> str:
        nonlocal sure
        if run[0].isdigit():
            return run[0]
        found = number.fullmatch(run[0])
        if found is None:
            sure = False
            return run[0]
        written = re.sub(r"[^0-9]", ",", found["whole"])
        return written if found["part"] is None else f"{written}.{found['part']}"

    return _RUN.sub(english, phrase), sure


def _alike(mark: str) -> str:
    """The marks that people type for one: any space for a narrow one, any apostrophe for a curly one."""
    for alike in (_SPACES, _APOSTROPHES, _COMMAS):
        if mark in alike:
            return alike
    return mark
