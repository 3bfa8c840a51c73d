"""The section `time` of a lexicon: words that tell when a figure holds."""

from __future__ import annotations

from pydantic import Field

from discrep.day_spans import Unit
from discrep.settings import Model

Words = tuple[str, ...]


class RelativeWords(Model):
    """Times told from the day of the text, or from another date."""

    articles: frozenset[str]
    """One unit: "a year ago"."""
    the: frozenset[str]
    """Before "last" they make it a stretch up to the day: "the last year"."""
    few: frozenset[str]
    last: frozenset[str]
    rolling: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]
    previous: frozenset[str]
    following: frozenset[str]
    ago: frozenset[str]
    earlier: frozenset[str]
    later: frozenset[str]
    earlier_in: frozenset[str]
    later_in: frozenset[str]
    so_far: Words
    to_date: Words
    begin: Words
    season: Words
    """Stretches without days of their own; a year about the day of the text holds any of them."""


class PeriodWords(Model):
    """Quarters, halves and years of any kind."""

    ordinals: dict[str, int]
    half: frozenset[str]
    quarter_letters: frozenset[str]
    half_letters: frozenset[str]
    fiscal: Words
    fiscal_letters: frozenset[str]
    split: Words
    """Nouns behind two years that make them one period."""
    seasons: dict[str, tuple[int, int]]
    """Season -> its first and last month; 0 and less are those of the year before."""
    seasons_also: frozenset[str]
    """Of these, the ones that are other nouns as well: "the fall"."""
    up_to: Words
    """Between a stretch of time and the date that it runs up to."""


class JoinWords(Model):
    """What makes one span of two dates."""

    between: frozenset[str]
    and_: frozenset[str] = Field(alias="and")
    to: frozenset[str]


class WhoseWords(Model):
    """What tells the date of a figure from that of a statement or of another noun."""

    saying: frozenset[str]
    forecasting: frozenset[str]
    publishing: frozenset[str]
    passive: frozenset[str]
    """Before a verb of forecasting they leave the date to what is forecast: "is expected in 2025"."""
    beside: frozenset[str]
    """Between a verb and its date."""
    reports: frozenset[str]
    carriers: frozenset[str]
    apart: frozenset[str]
    relatives: frozenset[str]
    closing: frozenset[str] = frozenset()
    """Behind a date whose verb tells how a period ended or began, before what was so then."""
    simultaneous: frozenset[str] = frozenset()
    """Of these, the ones whose clause tells when the main clause holds."""
    comparing: frozenset[str]
    """Before a figure that another one is held against."""
    coordinating: frozenset[str]
    ranking: frozenset[str]
    """Before "since": "the deadliest since 1910"."""


class TimeWords(Model):
    today: Words
    yesterday: Words
    tomorrow: Words
    by: frozenset[str]
    before: frozenset[str]
    since: frozenset[str]
    year_before: frozenset[str]
    ordinal_endings: frozenset[str]
    end_of: Words
    month_parts: dict[str, tuple[int, int]]
    """Early, mid, late -> first and last day."""
    as_of: Words = ()
    """Words before the day of a state that may go on: "as of"."""
    now: Words
    """How things stand when it is told."""
    then: Words
    """A time that is only named."""
    units: dict[Unit, Words]
    relative: RelativeWords
    periods: PeriodWords
    joins: JoinWords
    whose: WhoseWords
