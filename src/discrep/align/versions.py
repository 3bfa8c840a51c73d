"""Two versions of one sentence that differ in a date alone: the date is what one of them has wrong.

Most dates only say when something else holds, and are no claims of their own. But where two texts say the
same, word for word, and one of them puts it in 1987 and the other in 1989, both cannot be right.
"""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import combinations, pairwise
from typing import Literal, NamedTuple

from discrep.claims import Claim, Measurand, Step
from discrep.extract.engine import extractor
from discrep.extract.figures.points_of_time import is_year
from discrep.extract.figures.quantities import days_of
from discrep.extract.lexicon import load
from discrep.extract.measurands.date_hedges import Days
from discrep.extract.saying.said import Said
from discrep.extract.text.paragraph import cut
from discrep.extract.text.tokens import Tokens
from discrep.quantity import YEARLESS
from discrep.sources import Document
from discrep.spans import Span

_DIGIT = re.compile("[0-9]")
_ANY_YEAR = datetime.date(4, 12, 31)  # a leap year
_WORDS = 3  # of two sentences that can be versions of one
_MANY = 8  # and of those in whose words hardly another event is told
_LONGEST = 1000  # characters of a sentence that is looked at
_ALL_PAIRS = 24  # versions of one sentence that are all set against each other; of more each against the next
_AUXILIARY = 3  # words behind "was" in which its participle stands

_Key = tuple[str, ...]
_Role = Literal["state", "event", "identity"]


class _Version(NamedTuple):
    document: Document
    tokens: Tokens


class _Date(NamedTuple):
    days: Days
    role: _Role
    """What it is the date of: a state, an event, or what its sentence says is that very date."""
    named: bool
    """Its year is told."""


def edited_dates(documents: Iterable[Document]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of dates in which two sentences differ that are otherwise the same, of different documents."""
    versions: dict[_Key, dict[str, _Version]] = defaultdict(dict)
    for document in documents:
        for key, version in _versions(document):
            versions[key].setdefault(document.id, version)
    for key, found in versions.items():
        texts: dict[str, _Version] = {}
        for each in found.values():  # what is said alike in every text is looked at once
            texts.setdefault(each.tokens.text[each.tokens.start : each.tokens.end], each)
        several = list(texts.values())
        for one, two in combinations(several, 2) if len(several) <= _ALL_PAIRS else pairwise(several):
            yield from _edited(one, two, len(key))


def _versions(document: Document) -> Iterator[tuple[_Key, _Version]]:
    """The sentences of a document with a date in them, by their words."""
    text, dropped, months = document.text, _dropped(), load("en").figures.months.keys()
    for paragraph in cut(text, load("en").text):
        if _DIGIT.search(text, paragraph.start, paragraph.end) is None:
            continue
        for first, after in paragraph.sentences:
            if after - first > _LONGEST or _DIGIT.search(text, first, after) is None:
                continue
            tokens = Tokens(text, first, after)
            if months.isdisjoint(tokens.lower) and not any(is_year(word) for word in tokens.lower):
                continue
            key = tuple(word for word in tokens.lower if word[0].isalpha() and word not in dropped)
            if len(key) >= _WORDS:
                yield key, _Version(document, tokens)


def _edited(one: _Version, two: _Version, words: int) -> Iterator[tuple[Claim, Claim]]:
    first, second = _dates(one), _dates(two)
    if len(first) != len(second) or _numbers(one, first) != _numbers(two, second):
        return
    differ = [(a, b) for a, b in zip(first, second, strict=True) if a.days.interval != b.days.interval]
    if len(differ) != 1:
        return
    a, b = differ[0]
    if a.named != b.named or "state" in (a.role, b.role):
        return
    bounds = all(None in (date.days.interval.low, date.days.interval.high) for date in (a, b))
    sure = bounds or a.role == "identity" or not _once().isdisjoint(one.tokens.lower)
    if sure or words >= _MANY:
        yield _claim(one, a.days), _claim(two, b.days)


def _dates(version: _Version) -> list[_Date]:
    """The dates of a sentence, in order."""
    events, tokens = extractor().events, version.tokens
    numbers = [i for i in range(len(tokens)) if tokens.number(i)]
    day = version.document.day or _ANY_YEAR
    found: list[_Date] = []
    for date in events.times.written(tokens, numbers, day):
        days = events.hedges.read(tokens, date)
        if days is not None:
            lasts = days.how in ("since", "until")
            named = date.named or day is not _ANY_YEAR
            if not named:
                days.interval = days.interval.scaled(1, YEARLESS)
            found.append(_Date(days, "state" if lasts else _role(tokens, days), named))
    return found


def _role(tokens: Tokens, days: Days) -> _Role:
    """A state may well last, or come back: "was a member in 1987" leaves 1989 open."""
    if tokens.get(days.after) in _events():
        return "event"  # "his 1987 resignation"
    copulas, lower = load("en").measurand.copulas, tokens.lower
    at = next((i for i in range(days.opening - 1, -1, -1) if lower[i] in copulas), None)
    if at is not None:
        if at + 1 == days.opening:
            return "identity"  # "her birthday is before 3 May"
        return "event" if any(map(_happens, lower[at + 1 : at + 1 + _AUXILIARY])) else "state"
    at = next((i for i in range(days.after, len(tokens)) if lower[i] in copulas), None)
    if at is None or any(map(_happens, lower[days.after : at + 1 + _AUXILIARY])):
        return "event"
    return "state"


def _happens(word: str) -> bool:
    """A participle: what "was sold" tells is an event."""
    lexicon = load("en")
    endings = (*lexicon.dates.past_endings, *lexicon.measurand.participles)
    return word.endswith(endings) or word in lexicon.dates.past_words or word in _events()


def _numbers(version: _Version, dates: list[_Date]) -> list[str]:
    """The numbers of a sentence beside its dates."""
    inside = {i for date in dates for i in range(date.days.first, date.days.after)}
    return [word for i, word in enumerate(version.tokens.lower) if word[0].isdigit() and i not in inside]


def _claim(version: _Version, days: Days) -> Claim:
    document, tokens = version
    span = tokens.span(days.first, days.after)
    quantity = days_of(span.of(document.text), days.interval, days.hedge)
    said = _said(document.text).of(span)
    sentence = Span(tokens.start, tokens.end)
    return Claim(span, quantity, Measurand(), said, document, (Step("quantity", "date", span),), sentence)


@lru_cache(maxsize=64)
def _said(text: str) -> Said:
    return Said(extractor().attributions(text))


@cache
def _events() -> frozenset[str]:
    """Words of events."""
    return frozenset(word for event in load("en").dates.events.values() for word in event.words)


@cache
def _once() -> frozenset[str]:
    """Words of events that happen but once."""
    events = load("en").dates.events.values()
    return frozenset(word for event in events if event.once for word in event.words)


@cache
def _dropped() -> frozenset[str]:
    """Words that belong to a date, or bind it to its sentence."""
    lexicon = load("en")
    dates = lexicon.dates
    hedges = (phrase for phrases in dates.hedges.values() for phrase in phrases)
    phrases = [*dates.since, *dates.until, *dates.plain, *dates.part_phrases, *hedges, *lexicon.figures.months]
    return frozenset(word for phrase in phrases if phrase[:2] != "no" for word in Tokens(phrase).lower)
