"""Loading and checking the lexicons: all language knowledge is data in TOML files beside this one.

A language is `xx.toml` with its parts `xx.*.toml`; each part holds sections of its own, and a section
stands in one file only.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from pydantic import ValidationError

from discrep.errors import LexiconError
from discrep.extract.lexicon.model import Lexicon
from discrep.numbers import exact


@cache
def load(language: str = "en") -> Lexicon:
    """The checked lexicon of a language. Raises LexiconError if there is none, or if it is wrong."""
    folder = resources.files(__package__)
    parts = sorted(
        part.name
        for part in folder.iterdir()
        if part.name.endswith(".toml") and part.name.split(".")[0] == language and language.isalpha()
    )
    if not parts:
        known = sorted({p.name.split(".")[0] for p in folder.iterdir() if p.name.endswith(".toml")})
        raise LexiconError("no lexicon for this language", found=language, expected=f"one of {', '.join(known)}")
    sections: dict[str, Any] = {}
    for name in parts:
        for key, value in _read(name, (folder / name).read_text(encoding="utf-8")).items():
            if key in sections:
                raise LexiconError(f"section {key!r} stands in another file already", where=name)
            sections[key] = value
    return check(sections, language)


def check(sections: dict[str, Any], where: str) -> Lexicon:
    """A Lexicon from its sections. Raises LexiconError that names the key."""
    try:
        return Lexicon.model_validate(sections)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(map(str, first["loc"]))
        raise LexiconError(f"{key}: {first['msg']}", where=where, found=first["input"]) from None


def _read(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text, parse_float=exact)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"not TOML: {error}", where=name) from None
