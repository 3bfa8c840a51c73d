"""What a lexicon says of numerals. The words and their meaning are explained in `en.numerals.toml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from discrep.numbers import MAX_EXPONENT
from discrep.settings import Ends, Model

Words = frozenset[str]
Power = Annotated[int, Field(gt=0, le=MAX_EXPONENT)]
"""A power of ten."""


class FractionWords(Model):
    half: Words
    names: dict[str, int]
    plural_names: dict[str, int]
    part_after: Words
    part_before: Words
    no_noun: Words
    half_not_behind: Words
    half_not_before: Words


class RatioWords(Model):
    words: tuple[str, ...]
    every: Words
    over_time: Words
    not_behind: Words
    time: Words
    alone: Words


class MultipleWords(Model):
    words: dict[str, int]
    adverbs: dict[str, int]
    times: Words
    compared: tuple[str, ...]
    ending: str
    mark: str


class NoneWords(Model):
    words: Words
    phrases: tuple[str, ...]
    adjectives: Words
    nouns: Words


class NumeralWords(Model):
    cardinals: dict[str, Annotated[int, Field(ge=0, lt=100)]]
    hundred: Words
    dozen: Words
    score: Words
    scales: dict[str, Power]
    plural_scales: dict[str, Power]
    repeated: Words
    joiners: Words
    decimal_words: Words
    decimal_zeros: Words
    articles: Words
    ordinal_endings: Words
    of: Words
    sign_not_behind: Words
    below_zero: Words
    negative: Words
    magnitudes: dict[str, Power]
    glued: dict[str, Power]
    spaced: Words
    surely_glued: Words
    glued_before_nouns: Words
    verbs_of_many: Words
    glued_to_decimals: Words
    pronouns: Words
    pronoun_before: Words
    counted_behind: Words = frozenset()
    """Behind the word, it is a number for all that: "one each in Alder and Birch"."""
    ordinals: dict[str, Annotated[int, Field(gt=0, lt=100)]]
    ordinal_scales: dict[str, Power]
    part_ending: str
    plural_ending: str
    vague_not_behind: dict[str, Words]
    fractions: FractionWords
    ratios: RatioWords
    multiples: MultipleWords
    none: NoneWords
    vague: dict[str, Ends]
