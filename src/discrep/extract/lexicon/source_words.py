"""The section `sources` of a lexicon: when two names are one source."""

from __future__ import annotations

from pydantic import Field

from discrep.settings import Model

Words = frozenset[str]
Groups = tuple[tuple[str, ...], ...]
Rules = tuple[tuple[str, str], ...]


class Romanization(Model):
    """Replacements that make one of several spellings, for names that bear a mark of being spelled so."""

    marks: tuple[str, ...] = ()
    """Pieces of a name between ^ and $."""
    rules: Rules = ()


class Korean(Model):
    """Korean names: the spellings of each family name, and rules for given names."""

    families: Groups = ()
    rules: Rules = ()
    alike: Rules = ()
    """Letters that stand for two sounds: names that differ in them only may be one, or two."""


class Given(Model):
    """Given names: forms of one name, and names with their short forms."""

    groups: Groups = ()
    short: Groups = ()


class OfficeNames(Model):
    """Titles of one office each, and offices that one person holds."""

    groups: Groups = ()
    unique: Words = frozenset()


class Government(Model):
    """Who speaks for the government of a country."""

    offices: Words = frozenset()
    bodies: Words = frozenset()


class SourceWords(Model):
    """Names, titles and bodies that are written in several ways. The file says how."""

    articles: Words = frozenset()
    joining: Words = frozenset()
    """Words in names of bodies and offices that part none from another."""
    definite: Words = frozenset()
    indefinite: Words = frozenset()
    """Words that open the mention of somebody who may be anybody."""
    former: Words = frozenset()
    """Words with which an office is another."""
    legal_forms: Words = frozenset()
    one_of_a_country: Words = frozenset()
    """Kinds of bodies of which a country has one: "government", not "ministry"."""
    suffixes: Words = frozenset()
    masculine: Words = frozenset()
    feminine: Words = frozenset()
    """Titles of one gender: whoever has one is nobody with a title of the other."""
    courtesy: Words = frozenset()
    """Titles that say nothing of what somebody does."""
    common_families: Words = frozenset()
    """Family names that so many bear that the name alone tells nobody."""
    arabic_articles: tuple[str, ...] = ()
    same_words: dict[str, str] = Field(default_factory=dict)
    acronyms: dict[str, str] = Field(default_factory=dict)
    """Acronyms of one well-known body, with its name."""
    self_named: Words = frozenset()
    """Kinds of bodies that stay in every name of them: no ministry is called anything else."""
    free_order: Words = frozenset()
    """Kinds of bodies whose words stand in any order: "Health Department", "Department of Health"."""
    perhaps_one: Groups = ()
    """Kinds of which one may be meant by the word for another."""
    two_countries: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Words that name several countries, or one and a part of another, with the codes of them."""
    offices: OfficeNames = OfficeNames()
    callings: dict[str, Words] = Field(default_factory=dict)
    government: Government = Government()
    romanization: dict[str, Romanization] = Field(default_factory=dict)
    korean: Korean = Korean()
    given: Given = Given()
