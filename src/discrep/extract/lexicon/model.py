"""What a lexicon file may hold; every section is checked when it is loaded."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from discrep.extract.lexicon.alternatives import Phrases
from discrep.extract.lexicon.attitude_words import AttitudeWords
from discrep.extract.lexicon.attribution_words import AttributionWords
from discrep.extract.lexicon.certainty_words import CertaintyWords
from discrep.extract.lexicon.counterpart_words import CounterpartWords
from discrep.extract.lexicon.country_words import Countries
from discrep.extract.lexicon.date_words import DateWords
from discrep.extract.lexicon.derivation_words import DerivationWords
from discrep.extract.lexicon.joint_words import JointWords
from discrep.extract.lexicon.kin_words import KinWords
from discrep.extract.lexicon.measurand_words import MeasurandWords
from discrep.extract.lexicon.measure_words import MoneyWords, UnitWords, folded
from discrep.extract.lexicon.measures_words import MeasuresWords
from discrep.extract.lexicon.numeral_words import NumeralWords
from discrep.extract.lexicon.source_words import SourceWords
from discrep.extract.lexicon.table_words import TableWords
from discrep.extract.lexicon.time_words import TimeWords
from discrep.extract.lexicon.vote_words import VoteWords
from discrep.hedges import Hedge
from discrep.settings import Model

Words = tuple[str, ...]


def _nameless(phrases: dict[str, Phrases]) -> dict[str, Phrases]:
    for name in phrases:
        if name != "none":
            Hedge(name)
    return phrases


HedgePhrases = Annotated[dict[str, Phrases], AfterValidator(_nameless)]


class TextWords(Model):
    """How text is cut into sentences."""

    abbreviations: frozenset[str]
    """Lower case, without their last full stop: "mr", "oct", "u.s"."""
    agencies: frozenset[str]
    """As they are printed behind the place of a report: "LONDON (Reuters) —"."""


class HedgeTraps(Model):
    prepositions: frozenset[str]
    concerning: frozenset[str]
    during: dict[str, Hedge]
    lasting: frozenset[str]
    comparison: frozenset[str]
    between: Phrases


class HedgeWords(Model):
    before: HedgePhrases
    after: HedgePhrases
    traps: HedgeTraps


class RangeWords(Model):
    to: Phrases
    pair: Phrases
    between: Phrases
    between_and: Phrases
    tolerance: Phrases
    from_: Phrases
    spread: Phrases
    joining: frozenset[str]
    merely: frozenset[str]
    against: frozenset[str]
    parallel: frozenset[str]
    gapped: frozenset[str]
    of: frozenset[str]

    @model_validator(mode="before")
    @classmethod
    def _keyword(cls, table: dict[str, object]) -> dict[str, object]:
        return {"from_" if key == "from" else key: value for key, value in table.items()}


class FigureWords(Model):
    months: dict[str, int]
    also_words: frozenset[str]
    weekdays: dict[str, int]
    clock: Phrases
    clock_before: Phrases
    labels_after: Phrases
    digit_nouns: frozenset[str]
    labels: Phrases
    makers: Phrases
    models: Phrases
    editions: frozenset[str]
    counting: frozenset[str]
    dotted_labels: frozenset[str]
    streets: frozenset[str]
    postal: frozenset[str]
    zip: frozenset[str]
    score_before: frozenset[str]
    score_after: frozenset[str]
    pronoun_phrases: Phrases
    year_prefixes: frozenset[str]
    period_before: frozenset[str]
    period_after: frozenset[str]
    period_up_to: frozenset[str]
    days_before: frozenset[str]
    spending: frozenset[str]
    ranked: frozenset[str]
    year_before: frozenset[str]
    year_nouns: frozenset[str]
    year_is: frozenset[str]
    count_before: frozenset[str]
    seasons: frozenset[str]
    eras: Phrases
    old_year_before: frozenset[str]
    slashed_days: Phrases
    slashed: Phrases


class AgeWords(Model):
    juniors: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    """Pronouns for one person."""
    words: frozenset[str]
    short: Phrases
    aged: Phrases
    turning: frozenset[str]
    older: Phrases
    when: Phrases
    was: frozenset[str]
    now: frozenset[str]
    groups: frozenset[str]
    decade_endings: frozenset[str]
    decades: dict[str, int]
    decade_parts: dict[str, tuple[int, int]]
    possessives: frozenset[str]


class ChangeWords(Model):
    up: frozenset[str]
    down: frozenset[str]
    moving: frozenset[str]
    particles: frozenset[str]
    by: frozenset[str]


class Lexicon(Model):
    """All that is known of one language."""

    language: str
    text: TextWords
    numerals: NumeralWords
    hedges: HedgeWords
    ranges: RangeWords
    units: UnitWords
    money: MoneyWords
    figures: FigureWords
    ages: AgeWords
    change: ChangeWords
    measurand: MeasurandWords
    measures: MeasuresWords = Field(default_factory=MeasuresWords)
    time: TimeWords
    dates: DateWords
    attribution: AttributionWords
    certainty: CertaintyWords
    countries: Countries = Field(default_factory=dict)
    sources: SourceWords = SourceWords()
    attitudes: AttitudeWords = AttitudeWords()
    counterparts: CounterpartWords = CounterpartWords()
    joints: JointWords = JointWords()
    kin: KinWords = KinWords()
    derivations: DerivationWords = DerivationWords()
    tables: TableWords = TableWords()
    votes: VoteWords = VoteWords()

    @model_validator(mode="before")
    @classmethod
    def _generated(cls, sections: dict[str, Any]) -> dict[str, Any]:
        return folded(sections)
