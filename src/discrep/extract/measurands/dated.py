"""A time that a sentence names, with the tokens that name it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from discrep.claims import Period
from discrep.day_spans import Span
from discrep.extract.text.tokens import Tokens

Size = Literal["day", "month", "year", "decade"]
Cycle = Literal["week", "year"]
Whose = Literal["figure", "statement", "forecast", "other"]


@dataclass(slots=True)
class Dated:
    """A time at tokens `first` up to `after`."""

    first: int
    after: int
    period: Period
    start: datetime.date | None = None
    """The first of its days, whatever preposition stands before it."""
    end: datetime.date | None = None
    bare: int = 0
    """Its first token without that preposition."""
    size: Size = "day"
    named: bool = True
    """Its year is written, not taken from the document."""
    cycle: Cycle | None = None
    """Every such time comes again: a weekday each week, a month without a year each year."""
    loose: bool = False
    """It says no more than "as things stand": any other time goes before it."""
    whose: Whose = "figure"
    """What happened then: what is counted, its being said or foreseen, or something else."""
    verb: int = -1
    """The verb right before it that tells of an event with a date ("opened in 1977"), or the relative of its clause."""
    day: datetime.date | None = None
    """The day of the text, for what comes again."""


def told(
    tokens: Tokens, first: int, after: int, span: Span | None, size: Size, *,
    as_of: bool = False, cycle: Cycle | None = None, loose: bool = False,
) -> Dated:  # fmt: skip
    """The time that some tokens tell, with its days where they are known."""
    text = tokens.text[tokens.starts[first] : tokens.ends[after - 1]]
    start, end = span or (None, None)
    return Dated(first, after, Period(start, end, text, as_of), start, end, first, size, False, cycle, loose)
