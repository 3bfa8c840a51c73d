"""Are two reports independent? Origins are counted, not outlets.

*Dependent*: one origin, one report cites the other's outlet, or the words are nearly the same. *Weak*: two
people of one organization or government. *Independent*: two known origins of two organizations. Whether
somebody who is not named is another than somebody else is unknown, unless their countries or bodies differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from discrep.align.sources.datelines import agency
from discrep.align.sources.descriptions import describe, known_by_office, same_country
from discrep.align.sources.organizations import read_body, same_body
from discrep.align.sources.origins import origin_name, same_origin, same_outlet
from discrep.align.sources.same_source import compare_sources
from discrep.align.sources.spellings import words
from discrep.align.sources.wording import same_wording
from discrep.claims import Claim
from discrep.settings import DEFAULTS, Settings
from discrep.sources import Source

Independence = Literal["dependent", "weak", "independent"]
"""One report; two of one organization or government; two of two."""

_BODIES = ("organization", "outlet")
_MOST = 24  # independent origins that are counted


class Judged(NamedTuple):
    """What is known of two reports, None for nothing; and why, in words."""

    independence: Independence | None
    because: str


def independent(a: Claim, b: Claim, settings: Settings | None = None) -> Judged:
    """Whether two reports of a figure are independent, with the reason. Symmetric."""
    known = settings or DEFAULTS
    first, second = sorted((a, b), key=lambda claim: claim.id)  # one reason, in either order
    return _one_origin(first, second, known) or _copied(first, second) or _two_origins(first, second, known)


# ---------------------------------------------------------------- dependent


def _one_origin(a: Claim, b: Claim, settings: Settings) -> Judged | None:
    if same_origin(a, b, settings) is True:
        source = a.attribution.source or b.attribution.source
        return Judged("dependent", f"both go back to {source.name if source else 'one narrator'}")
    for citing, cited in ((a, b), (b, a)):
        outlet = cited.document.outlet
        if outlet and citing.document != cited.document and _cites(citing, outlet):
            return Judged("dependent", f"{_text_of(citing)} cites {outlet}")
    shared = _shared_link(a, b, settings) or _shared_agency(a, b)
    return Judged("dependent", f"both come through {shared}") if shared is not None else None


def _text_of(claim: Claim) -> str:
    return claim.document.outlet or claim.document.id or "one text"


def _cites(claim: Claim, outlet: str) -> bool:
    """An outlet is a link of the chain, or named in the dateline or the sentence: "told Reuters"."""
    if claim.document.outlet and same_outlet(claim.document.outlet, outlet):
        return False  # its own
    links = (*claim.attribution.chain, *filter(None, (claim.attribution.source,)))
    if any(link.kind in (*_BODIES, "unknown") and same_outlet(link.name, outlet) for link in links):
        return True
    if (wire := agency(claim)) is not None and same_outlet(wire, outlet):
        return True
    sentence = claim.sentence
    return sentence is not None and _names(claim.document.text, sentence.start, sentence.end, outlet)


def _names(text: str, start: int, end: int, name: str) -> bool:
    """A name stands in a stretch of text, as it is written and between the ends of words."""
    if not name.strip():
        return False
    at = text.find(name, start, end)
    while at >= 0:
        after = at + len(name)
        if not text[at - 1 : at].isalnum() and not text[after : after + 1].isalnum():
            return True
        at = text.find(name, after, end)
    return False


def _shared_link(a: Claim, b: Claim, settings: Settings) -> str | None:
    """Whoever both have it from, on the way or in the end."""
    same_document = a.document == b.document
    for one in _links(a):
        for two in _links(b):
            if compare_sources(one, two, settings, same_document) is True:
                return one.name
    return None


def _links(claim: Claim) -> Iterator[Source]:
    """Everybody on the way to the origin; of those who speak together each."""
    for link in claim.attribution.chain:
        yield link
        yield from link.members


def _shared_agency(a: Claim, b: Claim) -> str | None:
    if a.document == b.document:
        return None
    one, two = agency(a), agency(b)
    return one if one is not None and two is not None and same_outlet(one, two) else None


def _copied(a: Claim, b: Claim) -> Judged | None:
    return Judged("dependent", "the wording is nearly the same") if same_wording(a, b) else None


# ---------------------------------------------------------------- two origins


def _two_origins(a: Claim, b: Claim, settings: Settings) -> Judged:
    told = same_origin(a, b, settings)
    one, two = a.attribution.source, b.attribution.source
    if told is None or not (_resolved(a) and _resolved(b)):
        if one is not None and two is not None and told is False and _elsewhere(one, two):
            return Judged("independent", "two countries or bodies")
        return Judged(None, "it cannot be told who stands behind both")
    if one is not None and two is not None and _one_house(one, two):
        return Judged("weak", "both speak for one body or government")
    return Judged("independent", "two origins")


def _resolved(claim: Claim) -> bool:
    """Somebody is named: a person, a body of its own name or country, or the outlet of a narrator."""
    source = claim.attribution.source
    if source is None:
        return claim.document.outlet is not None and not _impersonal(claim)
    if source.anonymous or source.ambiguous_with or source.kind in ("document", "unknown"):
        return False
    if source.kind in _BODIES:
        body = read_body(source.name)
        return body.named or body.country is not None or source.country is not None
    return True


def _elsewhere(one: Source, two: Source) -> bool:
    """Known to be of two countries, or of two bodies."""
    if same_country(describe(one), describe(two)) is False:
        return True
    first, second = _house(one), _house(two)
    return first is not None and second is not None and same_body(first, second) is False


def _one_house(one: Source, two: Source) -> bool:
    """Two people of one organization, or of the government of one country."""
    first, second = _house(one), _house(two)
    if first is not None and second is not None and same_body(first, second) is True and not _a_country(first):
        return True
    return _governs(one) and _governs(two) and same_country(describe(one), describe(two)) is True


def _house(source: Source) -> str | None:
    """The body that somebody speaks for: it itself, or his affiliation."""
    return source.name if source.kind in _BODIES else source.affiliation


def _a_country(name: str) -> bool:
    """A country's name alone: not everybody of a country is of one house."""
    return read_body(name).words == {"government"}


def _governs(source: Source) -> bool:
    if source.kind not in _BODIES:
        return describe(source).government
    body = read_body(source.name)
    return (body.country or source.country) is not None and bool(body.words & words().government.bodies)


def nameless(claim: Claim) -> bool:
    """Whoever says so is neither named nor known by an office."""
    source = claim.attribution.source
    if source is None:
        return _impersonal(claim)
    return source.anonymous and not known_by_office(source)


def _impersonal(claim: Claim) -> bool:
    """ "Reportedly": not the narrator either."""
    return claim.attribution.source is None and claim.attribution.cue is not None


# ---------------------------------------------------------------- counting


def origins(claims: Iterable[Claim], settings: Settings) -> tuple[str, ...]:
    """The names of the distinct origins of claims, in order of the alphabet; of two names of one origin the longer."""
    names = {origin_name(claim, settings): claim for claim in sorted(claims, key=_place)}
    kept: list[str] = []
    known: list[Claim] = []
    for name, claim in sorted(names.items(), key=lambda item: (-len(item[0]), item[0])):
        if claim.attribution.source is None and claim.document.outlet is None:
            kept.append(name)  # the narrator of one document
        elif not any(same_origin(claim, other, settings) is True for other in known):
            kept.append(name)
            if len(known) < _COMPARED:
                known.append(claim)
    return tuple(sorted(kept))


_COMPARED = 200  # names that each further one is set against


def independent_origins(claims: Iterable[Claim], settings: Settings) -> int:
    """How many independent origins stand behind claims at least, as far as the texts tell; 0 without any claim.

    Each that is counted is independent of each other: copies, people of one body and everybody who is not
    named add nothing. It does not depend on the order of the claims. More than 24 are not counted.
    """
    ordered = sorted(claims, key=lambda claim: (not _resolved(claim), origin_name(claim, settings), *_place(claim)))
    counted: list[Claim] = []
    seen: set[tuple[Source | None, str]] = set()
    for claim in ordered:
        source = claim.attribution.source
        key = (source, claim.document.id)
        if key in seen:
            continue
        seen.add(key)
        if all(independent(claim, other, settings).independence == "independent" for other in counted):
            counted.append(claim)
            if len(counted) == _MOST:
                break
    return len(counted)


def _place(claim: Claim) -> tuple[str, int]:
    return claim.document.id, claim.span.start
