"""The section `dates` of a lexicon: what makes a date the thing that is claimed."""

from __future__ import annotations

from discrep.hedges import Hedge
from discrep.settings import Model

Words = tuple[str, ...]


class DatedEvent(Model):
    """One kind of event of which a text says when it was."""

    words: Words
    """Words and phrases for it; nouns too ("the opening of …")."""
    once: bool = False
    """It happens to its subject but once: nobody is born twice."""
    adjacent: bool = False
    """Its date stands directly behind it: "due on 5 May"."""


class DateWords(Model):
    events: dict[str, DatedEvent]
    lasting: frozenset[str]
    """Words for what goes on for a time: "served from 1997 until 2000"."""
    begin: str
    """The event with which such a time begins."""
    end: str
    works: frozenset[str]
    """Nouns of what is released: "a 2015 comedy film"."""
    release: str
    birth: str
    death: str
    state: frozenset[str]
    """Behind an auxiliary they tell of a state: "has been … since 1998"."""
    states_since: frozenset[str]
    particles: frozenset[str]
    """Words that make something else of the event before them: "ended up"."""
    pronouns: frozenset[str]
    """Behind a comma they begin a clause."""
    work_of: frozenset[str]
    """Between a work and its year: "a film from 2015"."""
    negations: frozenset[str]
    by: frozenset[str]
    """Behind an event they name who did it."""
    past_endings: Words
    """Endings of past forms: behind "and" such a word is another verb."""
    past_words: frozenset[str]
    """Past forms and participles with none of these endings."""
    told: frozenset[str]
    """What is released by saying it: statements. Its date is that of no event."""
    blocks: frozenset[str]
    """Words behind which another clause begins: a date there is not of the event before it."""
    joins: frozenset[str]
    plain: frozenset[str]
    """Prepositions before a date that add nothing to it."""
    hedges: dict[Hedge, Words]
    since: Words
    until: frozenset[str]
    between: frozenset[str]
    to: frozenset[str]
    year_parts: dict[str, tuple[int, int]]
    """Early, mid, late -> first and last month of a year; wide, for nobody draws a line there."""
    decade_parts: dict[str, tuple[int, int]]
    """The same -> first and last year of a decade."""
    parts: Words
    """Other wordings of them, as "phrase = part": "the end of = late"."""
    slack: tuple[int, int, int]
    """Days that "around" allows on either side of a day, a month and a year."""
    eras: frozenset[str]
    """Words behind a year that make it one before the calendar begins."""

    own_eras: frozenset[str]
    """Words behind a year that say that it is one of the calendar: "14 AD"."""
    places: frozenset[str]
    """Before a number they make a place in an order of it: "number 23"."""
    tops: frozenset[str]
    """Before a number: all places up to that one."""
    on: frozenset[str]
    """Before a rank that stands alone they make a day of a month of it: "on the 8th"."""
    inside: frozenset[str]
    """Of the words before two dates, those that say that something is inside of them, and need not fill them."""
    century_parts: dict[str, tuple[int, int]]
    """Early, mid, late -> first and last year of a century: "the early 1700s"."""
    centuries: frozenset[str]
    """Behind an ordinal: a hundred years."""

    @property
    def part_phrases(self) -> dict[str, str]:
        """Wording -> early, mid or late."""
        return dict(tuple(map(str.strip, each.split("="))) for each in self.parts)  # type: ignore[misc]
