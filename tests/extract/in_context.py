"""What is told of a sentence with some words in it, whatever the words are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import discrep
from discrep.sources import Attribution, Source

_NOBODY_KNOWS = ("vrelt", "vrolt", "vrult", "vrint", "vrast", "vrumt")


def read(sentence: str, words: str, tied: bool) -> str:
    """All that is told of the sentence, with the words left out; `tied`: also which figures arithmetic ties."""
    found = repr([*_told(sentence.replace("{}", words, 1), tied)])
    return re.sub(re.escape(words), "{}", found, flags=re.IGNORECASE)


def nobody_knows(words: str) -> str:
    """As many words that are in no lexicon."""
    return " ".join(_NOBODY_KNOWS[: max(1, len(re.findall(r"[^\W_]+", words)))])


def _told(text: str, tied: bool) -> Iterator[object]:
    claims = discrep.extract(text, keep="all")
    for claim in claims:
        quantity, measurand = claim.quantity, claim.measurand
        yield quantity.text, quantity.kind, quantity.unit, quantity.ends, quantity.hedge, quantity.change
        yield tuple(getattr(measurand, field.name) for field in fields(measurand) if field.name != "time")
        yield measurand.time and measurand.time.text
        yield _without_places(claim.attribution)
    if not claims:
        yield from map(_without_places, discrep.attributions(text))
    if tied and len(claims) > 1:
        yield sorted(finding.code for finding in discrep.compare([text]).findings)


def _without_places(value: object) -> object:
    if isinstance(value, (Source, Attribution)):
        named = [field.name for field in fields(value) if field.name not in ("text", "span", "cue", "content")]
        return tuple((name, _without_places(getattr(value, name))) for name in named)
    return tuple(map(_without_places, value)) if isinstance(value, tuple) else value
