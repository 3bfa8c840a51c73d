"""The sections `measurand` and `time` of a lexicon."""

from __future__ import annotations

from pydantic import model_validator

from discrep.settings import Model

Words = tuple[str, ...]


class Event(Model):
    """One kind of event or state: its words, and what it says of a figure."""

    words: Words
    phase: str | None = None
    """Its step in one of the sequences of `phases`."""
    noun: str | None = None
    """What is counted where no noun is ("40 were killed")."""
    kind: str | None = None


class MeasurandWords(Model):
    function_words: frozenset[str]
    """Words that end a noun phrase."""
    determiners: frozenset[str]
    copulas: frozenset[str]
    """Behind a figure they show that it is the subject itself: "3,000 were"."""
    complementizers: frozenset[str]
    clause_openers: frozenset[str]
    infinitive: frozenset[str]
    from_: frozenset[str]
    of: frozenset[str]
    subject_prepositions: frozenset[str]
    """A proper name behind one of these is no subject."""
    levels: frozenset[str]
    """Of these, the ones that a count may follow: "rose to 45", "stood at 40"."""
    unit_prepositions: frozenset[str]
    """Between an amount and what it is an amount of: "$6 billion in revenue"."""
    frontiers: frozenset[str]
    """Nouns that make another place of a name: "the Ukrainian border"."""
    irregular: dict[str, str]
    """Plural -> singular, where no rule gives it."""
    plural_ending: str
    singular_endings: Words
    """Words with these endings are no plurals: bus, basis, glass."""
    plurals: tuple[tuple[str, str], ...]
    """Ending of a plural -> ending of its singular; the first that fits."""
    participles: Words
    """Endings of participles."""
    person: str
    """The noun that stands for people of any kind."""
    uncounted: frozenset[str]
    """Plural without an s: police, personnel, dead."""
    not_nouns: frozenset[str]
    synonyms: dict[str, Words]
    """Noun -> nouns that count the same thing."""
    common_nouns: frozenset[str]
    """Nouns that often begin a sentence, and are no names."""
    generic: frozenset[str]
    """Nouns that name no measurand of their own: number, figure, total."""
    divisible: frozenset[str]
    """Nouns of which parts are counted too: points, stars."""
    people: frozenset[str]
    populations: dict[str, Words]
    directions: frozenset[str]
    place_prepositions: frozenset[str]
    not_places: frozenset[str]
    phases: dict[str, Words]
    """Sequence -> its steps in order; a later step holds a part of an earlier one."""
    events: dict[str, Event]
    modality: dict[str, Words]
    roles: dict[str, Words]
    period_nouns: frozenset[str]
    """Nouns of time that are no measurand: "in the third quarter"."""
    parts: Words
    """Words that make a figure a part of another: "of them"."""
    per: frozenset[str]
    per_anything: frozenset[str]
    """Of these, the ones that need no unit of time behind them: "per hectare"."""
    frequencies: dict[str, str]
    """Adverb -> unit of time: daily -> day."""
    reporting: frozenset[str] = frozenset()
    """Base forms of verbs of saying whose subject, with a figure as object, tells of himself."""
    growing: frozenset[str]
    """Events whose count only rises while it is reported: a toll."""
    passing: frozenset[str] = frozenset()
    """Events whose count is how things stand when it is told: the missing."""
    """Events and nouns whose count only grows while it is reported."""

    @property
    def people_plurals(self) -> frozenset[str]:
        """The plurals of nouns of people."""
        irregular = {form for form, lemma in self.irregular.items() if lemma in self.people}
        return frozenset(irregular | {noun + self.plural_ending for noun in self.people})

    def events_by_word(self) -> dict[str, tuple[str, Event]]:
        """Word -> (name of its event, the event)."""
        return {word: (name, event) for name, event in self.events.items() for word in event.words}

    @model_validator(mode="after")
    def _phases_exist(self) -> MeasurandWords:
        steps = {step for sequence in self.phases.values() for step in sequence}
        for name, event in self.events.items():
            if event.phase is not None and event.phase not in steps:
                raise ValueError(f"events.{name}: unknown phase {event.phase!r}")
        return self


class TimeWords(Model):
    as_of: Words = ()
    """Words before the day of a state that may go on: "as of"."""
    today: Words
    yesterday: Words
    by: frozenset[str]
    since: frozenset[str]
    year_before: frozenset[str]
    ordinal_endings: frozenset[str]
    end_of: Words
    month_parts: dict[str, tuple[int, int]]
    """Early, mid, late -> first and last day."""
