"""The section `measurand` of a lexicon."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from discrep.extract.lexicon.alternatives import Phrases
from discrep.extract.lexicon.measures_words import KindNames
from discrep.settings import Model

Words = tuple[str, ...]
Form = Literal["plain", "doing", "befalling", "noun", "borne"]


class Event(Model):
    """One kind of event or state: its words, and what it says of a figure."""

    words: Phrases = ()
    """Of those to whom it happens: "40 were injured"; where `doing` is given, of who does it too."""
    doing: Phrases = ()
    """Only of who does it to others: "killing 40"."""
    befalling: Phrases = ()
    """Only of those to whom it happens: "40 died"."""
    nouns: Phrases = ()
    """Nouns for it: "40 deaths", "the death of 40"."""
    borne: Phrases = ()
    """Nouns for what those have to whom it happens: "40 people with wounds"."""
    sum_of: Words = ()
    """Events that it counts together."""
    parts: Words = ()
    """Events that befall some of those to whom it happens."""
    contrary: str | None = None
    """What befell those to whom it did not happen."""
    phase: str | None = None
    """Its step in one of the sequences of `phases`."""
    noun: str | None = None
    """What is counted where no noun is ("40 were killed")."""
    kind: Literal["stock", "flow"] | None = None
    """A level at a moment, or what comes about over a period; of a count that goes on until it is told neither."""

    def forms(self) -> tuple[tuple[Form, Words], ...]:
        """Its words by the part that they play in a sentence."""
        return (
            ("plain", self.words), ("doing", self.doing), ("befalling", self.befalling), ("noun", self.nouns),
            ("borne", self.borne),
        )  # fmt: skip


class MeasurandWords(Model):
    function_words: frozenset[str]
    """Words that end a noun phrase."""
    determiners: frozenset[str]
    copulas: frozenset[str]
    """Behind a figure they show that it is the subject itself: "3,000 were"."""
    passive: frozenset[str]
    """Of these, the ones before the participle of a passive: "were killed"."""
    pronouns: frozenset[str]
    """Personal pronouns: the subject of another clause, or an object."""
    subject_pronouns: frozenset[str]
    """Of these, the ones that can only be a subject."""
    irregular_participles: frozenset[str]
    """Participles, and past forms, without one of the endings."""
    describing: frozenset[str] = frozenset()
    """Before a participle that tells what befell what was listed: "40 homes as destroyed"."""
    personal: frozenset[str] = frozenset()
    """Behind "of those" they tell that people are meant."""
    priced: frozenset[str] = frozenset()
    """Behind "a" or "per" and money they tell that it is a price: "$90 a barrel"."""
    pricing: str | None = None
    """The measure of it."""
    per_area: frozenset[str] = frozenset()
    """Units of area that a yield is told for, behind "an" too."""
    yielding: str | None = None
    """What such an amount is."""
    negations: frozenset[str]
    relatives: frozenset[str]
    """They open a clause that tells of the noun before them."""
    subordinators: frozenset[str]
    """They open a clause with a subject of its own: "after", "when"."""
    inserting: frozenset[str]
    """Behind a comma they open an insertion between a subject and its verb."""
    bearing: frozenset[str]
    """Before what somebody has: "with wounds", "suffered injuries"."""
    adverbs: str
    """The ending of adverbs."""
    adjectives: frozenset[str]
    """Between a figure and its noun: "three other men"."""
    either: frozenset[str] = frozenset()
    """Between two adjectives of one noun: "moderate or severe cases"."""
    others: frozenset[str]
    """They stand for a noun said before: "three others"."""
    employing: frozenset[str] = frozenset()
    """Verbs whose object, if it is people, are employees."""
    parents: frozenset[str]
    """Before "of" and a bare figure: "a mother of three"."""
    extents: frozenset[str]
    """How often or how far, and not whom: "shot three times", "two blocks away"."""
    complementizers: frozenset[str]
    clause_openers: frozenset[str]
    infinitive: frozenset[str]
    from_: frozenset[str]
    of: frozenset[str]
    subject_prepositions: frozenset[str]
    """A proper name behind one of these is no subject."""
    levels: frozenset[str]
    """Of these, the ones that a count may follow: "rose to 45", "stood at 40"."""
    level_verbs: frozenset[str] = frozenset()
    """Verbs that tell a level where a figure is their object: "reached 45", but not "reached the border"."""
    standing: frozenset[str]
    """Verbs before a level that do not say whether it rose: "stands at 40"."""
    unit_prepositions: frozenset[str]
    """Between an amount and what it is an amount of: "$6 billion in revenue"."""
    place_nouns: frozenset[str] = frozenset()
    """What a place is, between whose it is and its name: "the Brazilian state of Bahia"."""
    frontiers: frozenset[str]
    """Nouns that make another place of a name: "the Ukrainian border"."""
    irregular: dict[str, str]
    """Plural -> singular, where no rule gives it."""
    plural_ending: str
    singular_endings: Words
    """Words with these endings are no plurals: bus, basis, glass."""
    plurals: tuple[tuple[str, str], ...]
    """Ending of a plural -> ending of its singular; the first that fits."""
    vowel_plurals: tuple[tuple[str, str], ...] = ()
    """The same of plurals without an s."""
    participles: Words
    """Endings of participles."""
    person: str
    """The noun that stands for people of any kind."""
    belonging: str
    """The noun for one of a group."""
    groups: dict[str, str]
    """Group -> the noun for those who belong to it: "crew members"."""
    possessives: frozenset[str]
    """Endings of whose it is: "the mayor's"."""
    employee: str
    """The noun for whom somebody employs."""
    child: str
    """The noun for whom somebody is the parent of."""
    uncounted: frozenset[str]
    """Plural without an s: police, personnel, dead."""
    not_nouns: frozenset[str]
    kinds: KindNames = Field(default_factory=KindNames)
    """Nouns of a level, and of what comes about over a period."""
    beings: Words = ()
    """Behind a bare figure they tell that people are counted: "181 on board"."""
    situated: Words = ()
    """Behind a noun they tell where those counted are at a moment: "in hospital"."""
    synonyms: dict[str, Words]
    """Noun -> nouns that count the same thing."""
    common_nouns: frozenset[str]
    """Nouns that often begin a sentence, and are no names."""
    generic: frozenset[str]
    """Nouns that name no measurand of their own: number, figure, total."""
    all: frozenset[str] = frozenset()
    """Before a figure they say that it leaves nothing out: "all 11"."""
    divisible: frozenset[str]
    """Nouns of which parts are counted too: points, stars."""
    leading_to: frozenset[str] = frozenset()
    """Words behind which "to" leads to no place: "according to"."""
    genitives: frozenset[str] = frozenset()
    singular_verbs: frozenset[str] = frozenset()
    """Verbs whose subject is one, though it may end like a plural."""
    revising: frozenset[str] = frozenset()
    """Words that tell that a figure was worked out anew."""
    final: Words = ()
    """Phrases that tell it too, as parts of longer ones: "final counts put it at 400"."""
    former: frozenset[str] = frozenset()
    """Words before a figure that held once and no longer does: "once 400"."""
    former_reports: Words = ()
    """Phrases in the clause before such a figure: "which it had first put at 400"."""
    bodies: frozenset[str] = frozenset()
    """Nouns of public bodies: they tell figures of others."""
    adjectival: frozenset[str] = frozenset()
    """Words of modality that describe the noun behind them: "the planned walkout"."""
    positions: frozenset[str] = frozenset()
    """Words that tell of amounts by how much they differ, and of lengths where something is: "above the"."""
    platforms: frozenset[str]
    name_parts: frozenset[str]
    """Words of the names of sites and charts on which texts count what happened to something else."""
    people: frozenset[str]
    incidents: frozenset[str]
    """At the end of a name in a headline they are no part of the place: "In Leeds Shooting"."""
    demographic: frozenset[str]
    """Of these, the ones by sex and age: a group of people has some of each."""
    aboard: frozenset[str]
    """Of these, kinds that make up all together: where nothing befell them, each is a part of all people."""
    populations: dict[str, Words]
    directions: frozenset[str]
    place_prepositions: frozenset[str]
    not_places: frozenset[str]
    phases: dict[str, Words]
    """Sequence -> its steps in order; a later step holds a part of an earlier one."""
    events: dict[str, Event]
    modality: dict[str, Words]
    roles: dict[str, Words]
    totals_behind: Words = ()
    """Phrases behind the noun of a total: "36 people altogether"."""
    differences: Words = ()
    """Phrases behind an amount that tells by how much something differs: "$4 million above the"."""
    margins: frozenset[str] = frozenset()
    """Nouns that tell a margin behind "by": "won by 40 votes"."""
    period_nouns: frozenset[str]
    """Nouns of time that are no measurand: "in the third quarter"."""
    members: dict[str, Words] = Field(default_factory=dict)
    """`with` and `without` -> phrases before somebody whom a count holds or leaves out."""
    besides: frozenset[str] = frozenset()
    """Behind one of these such words make no part: "on top of that"."""
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
    growing_nouns: frozenset[str] = frozenset()
    """Nouns of the same kind, whatever happened to what they count: cases, complaints."""
    spreading: dict[str, frozenset[str]]
    """Measures of what spreads while it is told -> words beside them: the area of a fire or of a flood."""
    current: frozenset[str] = frozenset()
    """Nouns of what stands until it is changed: an interest rate, an offer, a head count."""
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
        return {
            word: (name, event)
            for name, event in self.events.items()
            for _, words in event.forms()
            for word in words
            if " " not in word
        }

    @model_validator(mode="after")
    def _phases_exist(self) -> MeasurandWords:
        steps = {step for sequence in self.phases.values() for step in sequence}
        for name, event in self.events.items():
            if event.phase is not None and event.phase not in steps:
                raise ValueError(f"events.{name}: unknown phase {event.phase!r}")
            for other in (*event.sum_of, *event.parts, *filter(None, [event.contrary])):
                if other not in self.events:
                    raise ValueError(f"events.{name}: unknown event {other!r}")
        return self
