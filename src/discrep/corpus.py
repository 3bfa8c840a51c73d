"""What the jobs work on: documents with ids of their own, and all claims of them."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import groupby

from discrep.claims import Claim, levels
from discrep.errors import InputError
from discrep.extract.reading import as_document, extract, mentioned_dates
from discrep.progress import Progress, watched
from discrep.quantity import Kind
from discrep.settings import Settings
from discrep.sources import Document
from discrep.tables import Row, claims_of, is_frame, rows_of

_YEAR = re.compile(r"(?<![0-9.,])(?:1[5-9]|20)[0-9]{2}(?![0-9]|[.,][0-9])")
_NEAR = 2  # dates of events that may begin within another date
_ANY_YEAR = "2000"  # where no text names one; a leap year

Items = Iterable[Document | str | Claim | Row] | Mapping[str, object] | Document | str
"""What is compared or checked against: texts, documents, claims and rows of a table (mappings of column to cell), in
any iterable; one frame that narwhals reads; or a mapping of names to these, to numbers and to lists of rows."""


def gather(items: Items, settings: Settings, progress: Progress | None = None) -> tuple[list[Document], list[Claim]]:
    """Documents with their ids, and all claims of them; one text alone is one document.

    Items are texts, documents, claims, and rows of a table (mappings of column to cell, see `discrep.tables`), or one
    frame that narwhals reads. A mapping gives names to texts, documents, numbers, frames and lists of rows. Rows that
    follow each other are one document.

    Documents without id are named doc1, doc2, … Raises InputError for two documents with one id, and
    for anything that is neither a document nor a claim. Claims of different documents that share an
    id (texts read one by one are all called "text") are told apart by a number.
    """
    given: list[Document] = []
    loose: list[Claim] = []
    for name, item in _named(items):
        if isinstance(item, Claim):
            loose.append(item)
        elif isinstance(item, (str, Document)):
            document = as_document(item, name)
            given.append(document if document.id else replace(document, id=f"doc{len(given) + 1}"))
        elif isinstance(item, list):
            loose += claims_of(item, name or "table", settings)
        else:
            expected = "a text, a Document, a Claim, rows (dicts), a frame, or a mapping of names to these"
            raise InputError("cannot be read", where=name or None, found=type(item).__name__, expected=expected)
    known: dict[str, Document] = {}
    for document in given:
        if document.id in known:
            raise InputError("two documents with one id", found=document.id, expected="an id of its own for each")
        known[document.id] = document
    names: dict[Document, Document] = {}
    numbers: Counter[str] = Counter()
    claims = [_settled(claim, known, names, numbers) for claim in loose]
    for document in watched(given, "reading", progress):
        claims += extract(document, keep="dates", settings=settings)
    return list(known.values()), levels(claims)


def _named(items: Items) -> Iterator[tuple[str, object]]:
    """The items, each with the name that it has; rows together, as lists."""
    if isinstance(items, (str, Document)):
        yield "", items
    elif isinstance(items, Mapping):
        for name, item in items.items():
            if isinstance(item, (int, float, Decimal, Fraction)) and not isinstance(item, bool):
                yield name, [{name: item}]
            elif is_frame(item):
                yield name, rows_of(item)
            else:
                yield name, [item] if isinstance(item, Mapping) else item
    elif is_frame(items):
        yield "", rows_of(items)
    else:
        for rows, run in groupby(items, key=lambda item: isinstance(item, Mapping)):
            if rows:
                yield "", list(run)
            else:
                yield from (("", rows_of(item) if is_frame(item) else item) for item in run)


def _settled(
    claim: Claim, known: dict[str, Document], names: dict[Document, Document], numbers: Counter[str]
) -> Claim:  # fmt: skip
    """The claim, its document under an id that no other document has; `names` keeps what was settled before."""
    document = claim.document
    settled = names.get(document)
    if settled is None:
        name = document.id
        while (other := known.get(name)) is not None and other != replace(document, id=name):
            numbers[document.id] += 1
            name = f"{document.id}-{numbers[document.id] + 1}"
        settled = names[document] = known.setdefault(name, replace(document, id=name))
    if settled.id == document.id:
        return claim
    moved = tuple(replace(level, document=settled) for level in claim.levels)
    return replace(claim, document=settled, levels=moved)


def with_dates(documents: list[Document], claims: list[Claim], settings: Settings) -> list[list[Claim]]:
    """The claims of each document with every date and rank that it names, whatever they are the dates of.

    A date that is claimed keeps what is told of its event. One without a year is of the year of its document,
    else of the year that its text names before it, else of one that any of the texts names.
    """
    inside: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        inside[claim.document.id].append(claim)
    day = _reference(documents)
    return [_dated(document, inside[document.id], _first_day(document, day), settings) for document in documents]


def _dated(document: Document, claims: list[Claim], day: datetime.date, settings: Settings) -> list[Claim]:
    if not document.text:
        return claims  # read back without their text, which alone names other dates
    events = sorted((c for c in claims if c.quantity.kind is Kind.DATE), key=lambda claim: claim.span.start)
    found = [claim for claim in claims if claim.quantity.kind is not Kind.DATE]
    for mention in mentioned_dates(document, day, settings=settings):
        before = bisect_left(events, mention.span.end, key=lambda claim: claim.span.start)
        meant = (e for e in events[max(0, before - _NEAR) : before] if mention.span.start < e.span.end)
        event = next(meant, None)
        found.append(mention if event is None else _told(mention, event))
    return sorted(found, key=lambda claim: (claim.span.start, -claim.span.end))


def _told(mention: Claim, event: Claim) -> Claim:
    """A date with what is told of its event."""
    steps = (*mention.derivation, *(step for step in event.derivation if step.part != "quantity"))
    return replace(mention, measurand=event.measurand, attribution=event.attribution, derivation=steps)


def _first_day(document: Document, day: datetime.date) -> datetime.date:
    """The day of a document, else one in the first year that it names, else the one given."""
    if document.day is not None:
        return document.day
    year = _YEAR.search(document.text)
    return day if year is None else datetime.date(int(year[0]), 12, 31)


def _reference(documents: list[Document]) -> datetime.date:
    """A day for texts that name no year: of the first document that has one, else in the year named most often."""
    if days := [document.day for document in documents if document.day is not None]:
        return min(days)
    years = Counter(year for document in documents for year in _YEAR.findall(document.text))
    return datetime.date(int(min(years, key=lambda year: (-years[year], year), default=_ANY_YEAR)), 12, 31)
