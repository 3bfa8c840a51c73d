"""What a mention says of somebody beside the name: country, office, calling, whom he speaks for."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from discrep.align.sources.countries import countries_in, no_country_shared, tokens
from discrep.align.sources.spellings import words
from discrep.sources import Source

_MOST = 30  # words of a mention that are looked at

Office = frozenset[str]


class Description(NamedTuple):
    """Of one mention. `offices` are readings of one office, from its title alone to all that is said."""

    country: str | None
    offices: frozenset[Office]
    callings: frozenset[str]
    former: bool
    definite: bool
    """One person is meant, not anybody of a kind."""
    government: bool
    """Holds an office of a government."""
    countries: frozenset[str] = frozenset()
    """All that `country` may be: "Congolese" is of one of two."""
    gender: str | None = None
    """By the title: "Mr", "Lady"."""


@lru_cache(maxsize=4096)
def describe(source: Source) -> Description:
    """The description in the mention, its titles and its affiliation."""
    named = source.kind == "person"
    beside = source.text.partition(",")[2] if named else source.text
    readings = [" ".join(source.titles), f"{source.affiliation or ''} {' '.join(source.titles)}", beside]
    offices: set[Office] = set()
    country = source.country
    several: frozenset[str] = frozenset()
    plain: set[str] = set()
    for reading in readings:
        split = tokens(reading)[:_MOST]
        found = countries_in(split)
        if country is None and found:
            country = found[0].code
        several = several or next((hit.also for hit in found if country in hit.also), several)
        taken = {i for hit in found for i in range(hit.first, hit.after)}
        left = [word.lower() for i, word in enumerate(split) if i not in taken]
        left += [hit.body for hit in found if hit.body is not None and hit.body != "government"]
        plain.update(left)
        if office := _office(left):
            offices.add(office)
    known = words()
    first = next(iter(tokens(source.text, lower=True)), "")
    listed = {known.same_words.get(word, word) for word in plain}
    return Description(
        country,
        frozenset(offices),
        frozenset(name for name, names in known.callings.items() if names & (listed | plain)),
        bool(plain & known.former),
        source.count is None and first not in known.indefinite,
        bool(listed & known.government.offices) and country is not None,
        several or frozenset(filter(None, (country,))),
        _gender(source),
    )


def _gender(source: Source) -> str | None:
    titles = {word for title in source.titles for word in tokens(title, lower=True)}
    if titles & words().masculine:
        return "masculine"
    return "feminine" if titles & words().feminine else None


def other_gender(one: Description, two: Description) -> bool:
    """ "Mr" and "Mrs" are two people."""
    return one.gender is not None and two.gender is not None and one.gender != two.gender


def called_otherwise(one: Source, two: Source) -> bool:
    """Both are called something, and nothing alike: "Professor" and "Detective"."""
    first, second = (
        {word for title in source.titles for word in tokens(title, lower=True)} - words().courtesy
        for source in (one, two)
    )
    offices = describe(one).offices & describe(two).offices
    return bool(first) and bool(second) and not first & second and not offices


def _lemma(names: list[str]) -> Office:
    known = words()
    kept = (
        known.same_words.get(name, name) for name in names if name not in known.joining and name not in known.articles
    )
    return frozenset(part for name in kept for part in name.split())


@cache
def _groups() -> dict[Office, Office]:
    """Each listed title -> the first of its group."""
    found: dict[Office, Office] = {}
    for group in words().offices.groups:
        first = _lemma(group[0].split())
        for title in group:
            found[_lemma(title.split())] = first
    return found


@cache
def _unique() -> frozenset[Office]:
    return frozenset(_office(title.split()) for title in words().offices.unique)


def _office(names: list[str]) -> Office:
    lemma = _lemma(names)
    return _groups().get(lemma, lemma)


def same_country(one: Description, two: Description) -> bool | None:
    told = no_country_shared(one.countries, two.countries)
    return None if told is None else not told


def same_office(one: Description, two: Description) -> bool:
    """Both hold an office of one name, and now."""
    return one.former == two.former and bool(one.offices & two.offices)


def one_holds_it(one: Description, two: Description) -> bool:
    """The office they share is one that a single person holds, of one country."""
    return same_office(one, two) and same_country(one, two) is True and bool(one.offices & two.offices & _unique())


def known_by_office(source: Source) -> bool:
    """Nobody is named, and still one person is meant: "Norway's defence minister"."""
    told = describe(source)
    return source.kind == "role" and told.definite and told.country is not None and bool(told.offices & _unique())


def apart(one: Description, two: Description) -> bool:
    """Of two countries, or of callings that hardly go together."""
    if same_country(one, two) is False:
        return True
    return bool(one.callings) and bool(two.callings) and not one.callings & two.callings
