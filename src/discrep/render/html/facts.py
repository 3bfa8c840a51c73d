"""What a page tells of a claim when it is asked how the figure was read, and of the settings in force."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from discrep.claims import Claim, Period, Step
from discrep.numbers import written
from discrep.render._places import at_hand
from discrep.render.html.axis import day_label
from discrep.rules.registry import builtin_rules
from discrep.settings import Settings
from discrep.sources import Document

_NAMED = ("subject", "noun", "population", "event", "phase", "place", "role", "per", "member")
_MOST_VOICES = 6
_EMPTY = re.compile(r"\n(?:[ \t\r]*\n){2,}")


class Fact(NamedTuple):
    """Something that was read of a claim, and how: by which rule, from which words."""

    name: str
    value: str
    how: str = ""


def figure_facts(claim: Claim) -> Iterator[Fact]:
    """What was read: values, measurand, who says so."""
    quantity, m, attribution = claim.quantity, claim.measurand, claim.attribution
    how = {step.part: _how(step, claim) for step in claim.derivation}
    yield Fact("values", str(quantity), how.pop("number", ""))
    if quantity.pragmatic != quantity.interval:
        yield Fact("as a reader takes it", quantity.shown(quantity.pragmatic))
    if quantity.hedge is not None:
        yield Fact("hedge", quantity.hedge, how.pop("hedge", ""))
    if quantity.alternative is not None:
        yield Fact("or", written(quantity.alternative))
    for name in _NAMED:
        if value := getattr(m, name):
            yield Fact(name, value, how.pop(f"measurand.{name}", ""))
    if m.time is not None:
        yield Fact("time", _days(m.time), how.pop("measurand.time", ""))
    if m.vintage is not None:
        yield Fact("told", _days(m.vintage), how.pop("measurand.vintage", ""))
    if m.modality != "done":
        yield Fact("modality", m.modality, how.pop("measurand.modality", ""))
    if m.kind is not None:
        yield Fact("kind", m.kind, how.pop("measurand.kind", ""))
    yield Fact("said by", " ← ".join(link.name for link in reversed(attribution.chain)) or "narrator")
    if attribution.source is not None:
        yield Fact("stance", f"{attribution.stance}, {attribution.certainty}")
    for part, told in how.items():
        yield Fact(part.removeprefix("measurand."), "", told)


def _how(step: Step, claim: Claim) -> str:
    return f"{step.rule}, “{step.span.of(claim.document.text)}”" if at_hand(claim) else step.rule


def _days(period: Period) -> str:
    """The words that name it, and its days."""
    days = " to ".join(dict.fromkeys(str(day) for day in (period.start, period.end) if day is not None))
    return f"{period.text} ({days})" if period.text and days else period.text or days


def measured(claim: Claim, heading: str) -> str:
    """What the figure is of beyond what the heading says of all."""
    m, said = claim.measurand, heading.split(" · ")
    words = (m.subject, m.population, m.noun, m.event, m.place, m.per and f"per {m.per}", m.role)
    return " · ".join(dict.fromkeys(word for word in words if word and word not in said))


def state(claim: Claim) -> str:
    """Of what is not done the modality."""
    return "" if claim.measurand.modality == "done" else claim.measurand.modality


def voices(claims: Sequence[Claim]) -> str:
    """Who stands behind claims, each once; a narrator by his outlet."""
    names = dict.fromkeys(
        title(claim.document) if claim.attribution.source is None else claim.attribution.source.name for claim in claims
    )
    listed, more = list(names)[:_MOST_VOICES], len(names) - _MOST_VOICES
    return "; ".join([*listed, *([f"and {more} more"] if more > 0 else [])])


def flow(text: str, first: bool) -> str:
    """A part of a text without lines that are empty one after the other, as marks of its form leave them."""
    lines = _EMPTY.sub("\n\n", text)
    return lines.lstrip() if first else lines


def published(document: Document) -> str:
    """The day of publication."""
    return "" if document.day is None else day_label(document.day, year=True)


def title(document: Document) -> str:
    """The outlet, or the id where it has none."""
    return document.outlet or document.id or "document"


def link(document: Document) -> str | None:
    """An address that a browser may be led to; of any other scheme nothing."""
    url = document.url or ""
    return url if url.lower().startswith(("https://", "http://")) else None


@cache
def rule_docs() -> dict[str, str]:
    """Code -> what the rule says of itself, in a sentence."""
    return {rule.code: rule.doc.strip().partition("\n\n")[0] for rule in builtin_rules()}


def settings_rows(settings: Settings | None) -> list[tuple[str, str]]:
    """Settings that are not the defaults, as they would stand in a file."""
    if settings is None:
        return []
    return [
        (name, ", ".join(f"{key} = {value}" for key, value in told.items()) if isinstance(told, dict) else str(told))
        for name, told in settings.model_dump(mode="json", exclude_defaults=True).items()
    ]
