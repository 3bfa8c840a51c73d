"""What is told of a sentence with some words in it, of two sentences with || between them, or two names with =."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import discrep
from discrep.align import align, align_texts
from discrep.align.sources.same_source import same_source
from discrep.claims import Claim, Measurand
from discrep.settings import DEFAULTS
from discrep.sources import Attribution, Source

APART, SAME = " || ", " = "
Told = dict[str, str]
"""What is asked -> what is told, as "1 hedge" (of the first figure) -> "lower"; without what is told of nothing."""

_PLACES = ("text", "span", "cue", "content", "rule", "confidence")


def told(sentence: str, words: str, tied: bool = False) -> Told:
    """All that is told of it with the words in the place of {}, without them; `tied`: also what figures do together."""
    text = filled(sentence, words)
    own = re.compile(re.escape(words), re.IGNORECASE)
    if APART in text:
        asked = _of_pair(*text.split(APART))
    else:
        asked = _of_names(*text.split(SAME)) if text.count(SAME) == 1 else _of_one(text, tied)
    return {key: own.sub("{}", value) for key, value in asked if value}


def filled(sentence: str, words: str) -> str:
    """The sentence with the words in it: {Word} begins with a capital, in {Name} each word does."""
    name = re.sub(r"(?<![\w'’])[^\W\d_]", lambda letter: letter[0].upper(), words)
    return sentence.replace("{}", words).replace("{Word}", words[:1].upper() + words[1:]).replace("{Name}", name)


def _of_one(text: str, tied: bool) -> Iterator[tuple[str, str]]:
    claims = discrep.extract(text, keep="all")
    yield "figures", " / ".join(claim.quantity.text for claim in claims)
    for number, claim in enumerate(claims, start=1):
        for key, value in _of_claim(claim):
            yield f"{number} {key}", value
    if not claims:
        for number, attribution in enumerate(discrep.attributions(text), start=1):
            yield from ((f"said {number} {key}", value) for key, value in _of_attribution(attribution, text))
    if tied and len(claims) > 1:
        yield "found", _codes(discrep.compare([text]).findings)


def _of_names(one: str, two: str) -> Iterator[tuple[str, str]]:
    same = same_source(one, two)
    yield "sources", "two" if same is False else "one" if same else "perhaps one"


def _of_pair(one: str, two: str) -> Iterator[tuple[str, str]]:
    yield "found", _codes(discrep.compare([one, two]).findings)
    claims = [discrep.extract(discrep.Document(id=name, text=text)) for name, text in (("1", one), ("2", two))]
    if all(claims):
        aligned = align(claims[0][0], claims[1][0], DEFAULTS)
        yield "aligned", f"{aligned.relation} {aligned.field or ''}: {aligned.reason}"
        yield "of one matter", "" if align_texts(claims[0][0], claims[1][0], DEFAULTS) == aligned else "no"
    for name, text, source in (("first", one, two), ("second", two, one)):
        for number, figure in enumerate(discrep.check(text, sources=[source]).figures, start=1):
            yield f"{name} {number}", f"{figure.status.value}: {figure.explanation}"


def _of_claim(claim: Claim) -> Iterator[tuple[str, str]]:
    quantity, measurand = claim.quantity, claim.measurand
    yield "hedge", str(quantity.hedge.value if quantity.hedge else "")
    yield "values", f"{quantity} {quantity.unit or ''}".strip()
    yield "kind", quantity.kind.value
    yield "change", quantity.change or ""
    for field in fields(Measurand):
        value = getattr(measurand, field.name)
        yield field.name, value.text if field.name in ("time", "vintage") and value else _plain(value)
    if claim.attribution is not None:
        yield from _of_attribution(claim.attribution, claim.document.text)


def _of_attribution(attribution: Attribution, text: str) -> Iterator[tuple[str, str]]:
    yield "content", " / ".join(span.of(text) for span in attribution.content)
    yield "cue", attribution.cue.of(text) if attribution.cue else ""
    for field in fields(Attribution):
        if field.name not in (*_PLACES, "source"):
            yield field.name, _plain(getattr(attribution, field.name))
    if attribution.source is not None:
        yield "source", attribution.source.text
        for field in fields(Source):
            if field.name not in _PLACES:
                yield f"source's {field.name}", _plain(getattr(attribution.source, field.name))


def _plain(value: object) -> str:
    if value in (None, (), False):
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return value.text if isinstance(value, Source) else str(value)


def _codes(findings: tuple[discrep.Finding, ...]) -> str:
    return " ".join(sorted(finding.code for finding in findings))
