"""Are two sources one? True, False, or None where it cannot be told."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache

from discrep.align.sources.aliases import head_of
from discrep.align.sources.descriptions import (
    Description,
    apart,
    called_otherwise,
    describe,
    one_holds_it,
    other_gender,
    same_country,
    same_office,
)
from discrep.align.sources.names import Likeness, borne_by_many, compare_names, read_name
from discrep.align.sources.organizations import initials_match, read_body, same_body
from discrep.align.sources.spellings import korean, words
from discrep.extract.engine import extractor
from discrep.extract.lexicon import load
from discrep.extract.saying.mentioned import mentioned
from discrep.folding import folded
from discrep.settings import DEFAULTS, Settings
from discrep.sources import Source

_BODIES = ("organization", "outlet")
_NAMELESS = ("anonymous", "role", "group")


def same_source(a: Source | str, b: Source | str, settings: Settings | None = None) -> bool | None:
    """True, False, or None (cannot tell): whether two sources of different documents are one.

    A string is read like a mention in a text: "Ukraine's UN ambassador", "Mr Lind". Names are one if they
    are equal or spellings of one, and neither country nor calling speaks against it; a surname or an
    initial needs the office as well. Likeness of letters merges nothing. Whoever is not named is never
    the same, but for an office that one person holds, where the other mention names him with it. The
    aliases of the settings go before all this.
    """
    one = read_source(a) if isinstance(a, str) else a
    two = read_source(b) if isinstance(b, str) else b
    told = compare_sources(one, two, settings or DEFAULTS)
    if told is None and a is b and one.kind == "person" and not _open(one) and read_name(one.name).words:
        return True  # one mention, however little it says
    return None if told is False and one == two else told  # nobody is another than himself


@lru_cache(maxsize=1024)
def read_source(text: str) -> Source:
    """The source that a plain text names."""
    source = mentioned(text, extractor().grammar)
    first, _, given = text.strip().partition(" ")
    if korean(first.lower()) and given == source.name and "-" in given:
        return replace(source, name=text.strip(), kind="person")  # "No Mu-hyun": a family name, no determiner
    return source


def compare_sources(one: Source, two: Source, settings: Settings, same_document: bool = False) -> bool | None:
    """`same_source` on sources; inside one document names are resolved already, and equal words mean one."""
    if settings.aliases:
        first, second = (_listed(source, settings) for source in (one, two))
        if first is not None and second is not None:
            return first == second
        one = one if first is None else _named(one, first)
        two = two if second is None else _named(two, second)
    if one.members or two.members:
        return _joint(one, two, settings, same_document)
    if _open(one) or _open(two):
        return None
    if same_document and folded(one.name) == folded(two.name) and folded(one.name):
        return True
    return _nameless(one, two) if one.anonymous or two.anonymous else _both_named(one, two, same_document)


def _listed(source: Source, settings: Settings) -> str | None:
    return head_of(source.name, settings) or head_of(source.text, settings)


def _named(source: Source, name: str) -> Source:
    kind = "person" if source.kind in _NAMELESS else source.kind
    return replace(source, name=name, kind=kind, members=())


def _open(source: Source) -> bool:
    """Nobody knows whom the words mean: a pronoun, no word at all, one of several."""
    name = folded(source.name)
    return not name or bool(source.ambiguous_with) or (len(name) == 1 and name[0] in load("en").attribution.pronouns)


def _joint(one: Source, two: Source, settings: Settings, same_document: bool) -> bool | None:
    """Joint sources are one if their members are; with some of them in common it cannot be told."""
    first, second = one.members or (one,), two.members or (two,)
    table = [[compare_sources(a, b, settings, same_document) for b in second] for a in first]
    columns = list(zip(*table, strict=True))
    if len(first) == len(second) and all(True in line for line in (*table, *columns)):
        return True
    return None if any(told is not False for line in table for told in line) else False


# ---------------------------------------------------------------- somebody who is not named


def _nameless(one: Source, two: Source) -> bool | None:
    first, second = describe(one), describe(two)
    if same_country(first, second) is False:
        return False
    if one.anonymous and two.anonymous:
        return None if _may_be_one(one, two) else False
    hidden, named = (one, two) if one.anonymous else (two, one)
    if named.kind in (*_BODIES, "document"):
        if named.kind == "document":
            return False
        return None if hidden.kind != "group" or same_body(_full(hidden), _full(named)) is not False else False
    holder = describe(hidden)
    if hidden.kind == "role" and holder.definite and one_holds_it(first, second):
        return True
    return None if hidden.kind != "group" and not apart(first, second) else False


def _may_be_one(one: Source, two: Source) -> bool:
    """Their bodies are not known to be two, nor their callings."""
    if one.affiliation and two.affiliation and same_body(one.affiliation, two.affiliation) is False:
        return False
    return not apart(describe(one), describe(two))


# ---------------------------------------------------------------- two names


def _both_named(one: Source, two: Source, same_document: bool) -> bool | None:
    if "document" in (one.kind, two.kind):
        return None if one.kind == two.kind and folded(one.name) == folded(two.name) else False
    if _is_body(one) or _is_body(two):
        return _bodies(one, two)
    names = read_name(one.name), read_name(two.name)
    if not names[0].words or not names[1].words:
        return None  # a title, and no name
    likeness = compare_names(*names)
    if likeness is Likeness.DIFFERENT:
        return False
    first, second = describe(one), describe(two)
    against = apart(first, second)
    full = any(len(name.words) > 1 for name in names)
    if other_gender(first, second):
        return None if likeness is Likeness.SAME and full else False
    if likeness is Likeness.SAME:
        told = _unless(against, first, second)
        if told is not True or same_document or full:
            return told
        if _confirmed(one, two, first, second, likeness):
            return True
        return None if any(map(borne_by_many, names)) or called_otherwise(one, two) else True
    if likeness is Likeness.PART and same_document and not against:
        return True
    if not against and _confirmed(one, two, first, second, likeness):
        return True
    return None if not against else False


def _unless(against: bool, first: Description, second: Description) -> bool | None:
    if not against:
        return True
    twice = same_country(first, second) is False and apart(first._replace(countries=frozenset()), second)
    return False if twice else None


def _confirmed(one: Source, two: Source, first: Description, second: Description, likeness: Likeness) -> bool:
    """The office or the body says that half a name, or one with a slip, is the other."""
    if likeness is Likeness.NEAR:
        return one_holds_it(first, second)
    if same_office(first, second) and same_country(first, second) is True:
        return True
    return same_body(one.affiliation or "", two.affiliation or "") is True


def _is_body(source: Source) -> bool:
    if source.kind == "person":
        return folded(source.name)[-1:] in _legal_forms()
    return source.kind in _BODIES or read_body(source.name).country is not None


@cache
def _legal_forms() -> frozenset[tuple[str, ...]]:
    return frozenset((form,) for form in words().legal_forms)


def _bodies(one: Source, two: Source) -> bool | None:
    told = same_body(_full(one), _full(two))
    if _is_body(one) and _is_body(two):
        return told
    # a company may have been taken for a person; a person is no body
    if told is True or folded(one.name) == folded(two.name):
        return True
    taken, body = (two, one) if _is_body(one) else (one, two)
    if told is False or taken.titles:
        return False
    acronym = read_body(body.name).acronym
    if not acronym:
        return None if len(folded(taken.name)) == 1 or _shares(taken, body) else False
    return None if initials_match(acronym, taken.name) else False


def _shares(one: Source, two: Source) -> bool:
    """A word of both names."""
    return bool(read_body(one.name).words & read_body(two.name).words)


def _full(source: Source) -> str:
    """The name, with the country or the owner where another word of the mention gives it."""
    body = read_body(source.name)
    if body.country is not None:
        return source.name
    mention = source.text.partition(",")[0]
    if body.named and source.country and f"{source.name} of " in mention:
        return mention  # "the Press Club of Oslo": the country is a part of the name
    country = None if body.named else load("en").countries.get(source.country or "")
    if country is not None:
        return f"{country.names[0]} {source.name}"
    return f"{source.affiliation}'s {source.name}" if source.affiliation else source.name
