"""Bodies: ministries by their country and portfolio, companies by their name, acronyms by their letters."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, NamedTuple

from discrep.align.sources.countries import Found, countries_in, no_country_shared, tokens
from discrep.align.sources.spellings import same_word, words
from discrep.extract.lexicon import load

_MOST = 24  # words of a name
_LONGEST_ACRONYM = 5  # letters, where some are small: "MoD"

Style = Literal["acronym", "description", "name"]


class Body(NamedTuple):
    """What a name says of a body: its country, and the words that are left, in one spelling of several."""

    country: str | None
    words: frozenset[str]
    acronym: str
    """The name, where it is nothing but capitals."""
    initials: tuple[str, ...]
    """The first letters of its words: all, without its country, with hyphens left, and with "of"."""
    named: bool
    """There is a word that no other body of its kind has: "Naftogaz", not "the bank"."""
    bare: bool
    """Nothing but a kind of body, of which a country has many: "Norway's ministry"."""
    order: tuple[str, ...]
    """The words as they stand, a capital as @."""
    countries: frozenset[str]
    """All that `country` may be."""
    owned: bool
    """The country stands as an owner ("Norway's"), and is no part of the name."""
    style: Style
    """A description has small letters: "the UN refugee agency"."""


@cache
def _common() -> frozenset[str]:
    """Words that many bodies share."""
    attribution = load("en").attribution
    portfolios = (word for entry in attribution.portfolios for word in entry.split())
    listed = (*attribution.organizations, *attribution.groups, *portfolios)
    return frozenset(words().same_words.get(word, word) for word in listed)


@lru_cache(maxsize=4096)
def read_body(name: str) -> Body:
    """A body from the words that stand in a text."""
    written = tokens(name)[:_MOST]
    found = countries_in(written)
    codes = [hit.code for hit in found]
    country = codes[0] if codes else None
    if any(code != country for code in codes):
        # "Ukraine's Pentagon": what speaks for one country is said of another; "the US-China council": neither's
        country = codes[0] if found[-1].body else None
    rest: list[str] = []
    taken = {i: hit for hit in found for i in range(hit.first, hit.after)}
    for i, word in enumerate(written):
        hit = taken.get(i)
        if hit is None or hit.part or country is None:
            rest.append(word.lower())
        elif hit.first == i and hit.body is not None:
            rest += _body_words(hit.body)
    known = words()
    kept = [known.same_words.get(word, word) for word in rest if word not in known.joining]
    shorter = [word for word in kept if word not in known.legal_forms]
    if country is not None and not shorter:
        shorter = ["government"]  # the country itself, or its capital
    whole = [part for word in (shorter or kept) for part in word.split()]
    own = {i for i, hit in taken.items() if hit.body is None}
    spelled = [(i in own, _letters(word)) for i, word in enumerate(written) if word.lower() not in known.joining]
    initials = "".join(letters for _, letters in spelled).lower()
    bare = "".join(letters for country_word, letters in spelled if not country_word).lower()
    whole_words = "".join(word[:1] for word in name.split()[:_MOST] if word.lower() not in known.joining).lower()
    acronym = _capitals(name) if len(written) == 1 else ""
    order = tuple(
        part
        for i, word in _ordered(written, taken)
        for part in ("@" if i in taken and taken[i].body == "government" else word).split()
    )
    named = any(word not in _common() for word in whole)
    kinds = load("en").attribution.organizations | load("en").attribution.groups
    many = not named and all(word in kinds and word not in known.one_of_a_country for word in whole)
    several = next((hit.also for hit in found if hit.code == country and hit.also), frozenset(filter(None, (country,))))
    return Body(
        country,
        frozenset(whole),
        acronym.lower(),
        (initials, bare, whole_words, "".join(word[:1] for word in name.split()[:_MOST]).lower()),
        named,
        many,
        order,
        several if country is not None else frozenset(),
        _owned(name, found),
        "acronym" if acronym else _style(name),
    )


def _ordered(written: list[str], taken: dict[int, Found]) -> list[tuple[int, str]]:
    """The words that tell a body from others, and where they stand."""
    known = words()
    return [
        (i, known.same_words.get(word.lower(), word.lower()))
        for i, word in enumerate(written)
        if word.lower() not in known.joining
        and word.lower() not in known.legal_forms
        and (i not in taken or taken[i].body is not None or taken[i].part)
    ]


def _capitals(name: str) -> str:
    """The letters of a name that is an acronym: "UNHCR", "MoD"."""
    bare = "".join(letter for letter in name.split()[-1] if letter.isalnum()) if name.split() else ""
    capitals = sum(letter.isupper() for letter in bare)
    short = len(bare) <= _LONGEST_ACRONYM and capitals * 2 > len(bare)
    return bare if capitals > 1 and (short or bare.isupper()) else ""


def _owned(name: str, found: list[Found]) -> bool:
    """The first country named has a possessive ending."""
    if not found:
        return False
    written = [word for word in name.split() for _ in tokens(word)]
    return written[found[0].after - 1].rstrip(",;:.)").endswith(("'s", "’s", "s'", "s’"))


def _style(name: str) -> Style:
    known = words()
    small = (word for word in name.split()[:_MOST] if word[:1].islower())
    told = any(word not in known.joining and word not in known.articles for word in small)
    return "description" if told else "name"


def _letters(word: str) -> str:
    """What a word gives to an acronym: "US" both its letters."""
    return word if word.isupper() and len(word) < 4 else word[:1]


def _body_words(body: str) -> list[str]:
    if body in ("defence", "foreign", "finance", "interior", "justice"):
        return ["ministry", body]
    return ["central", "bank"] if body == "bank" else [body]


@lru_cache(maxsize=8192)
def same_body(one: str, two: str) -> bool | None:
    """Whether two names are of one body; None where one says too little, or leaves the country open.

    False takes evidence: another country, two acronyms, two names, or a kind of body that keeps its name.
    """
    first, second = read_body(one), read_body(two)
    apart = no_country_shared(first.countries, second.countries)
    if apart is True:
        return False
    if first.words == second.words:
        return _same_words(first, second, apart is False)
    if _spelled(first, second):
        return True
    if first.words.issubset(second.words) or first.words.issuperset(second.words):
        return None
    if (told := _written_out(first, two, one)) is None and (told := _written_out(second, one, two)) is None:
        return None if _letters_of(first, second) or _letters_of(second, first) or not _two(first, second) else False
    return told


def _same_words(one: Body, two: Body, one_country: bool) -> bool | None:
    """Two names of the same words: one, if neither the country nor the order may make another."""
    if not one.named and (one.bare or not one_country):
        return None  # "the ministry", or a ministry of defence without its country
    if one.country != two.country and not (one if one.country else two).owned:
        return None  # the country belongs to one of the names
    if (one.countries or two.countries) and not one_country and one.order != two.order:
        return None
    moved = one.order != two.order and sorted(one.order) == sorted(two.order)
    if moved and not _free(one):
        return None  # "York University", "the University of York"
    return True


def _free(body: Body) -> frozenset[str]:
    """Its kind, if that lets the words stand in any order. A capital is not said of the government beside a name."""
    return (body.words & words().free_order) - ({"government"} if "@" in body.order else set())


def _spelled(one: Body, two: Body) -> bool:
    """One word each, and these are spellings of one."""
    return len(one.words) == len(two.words) == 1 and one.named and same_word(*one.words, *two.words)


def _letters_of(short: Body, long: Body) -> bool:
    """ "USDA" and "the Agriculture Department": all letters of a body without its country are in the acronym."""
    return len(short.acronym) > 2 and len(long.words) > 1 and set(long.initials[1]) <= set(short.acronym)


def initials_match(acronym: str, name: str) -> bool:
    """The letters of an acronym could be those of a name: of one word the first."""
    return acronym in read_body(name).initials or (len(name.split()) == 1 and name[:1].lower() == acronym[:1])


def _written_out(short: Body, long: str, name: str) -> bool | None:
    """An acronym by the name it is known to stand for; None if it is not known, or could be another's as well."""
    listed = words().acronyms.get(short.acronym)
    if listed is None or listed == name:
        return None
    if listed.casefold() == long.casefold():
        return True  # "European Central Bank": there is none of Europe beside it
    known, other = read_body(listed), read_body(long)
    if known.words == other.words and other.country is None and known.named:
        return True  # nobody says "the U.S." each time
    told = same_body(listed, long)
    return None if told is False and short.acronym in read_body(long).initials else told


def _two(one: Body, two: Body) -> bool:
    """There is evidence that two names without common words are of two bodies."""
    for group in words().perhaps_one:
        first, second = one.words.intersection(group), two.words.intersection(group)
        if first and second and first != second:
            return False
    if "acronym" in (one.style, two.style):
        return one.style == two.style
    if not one.named and not two.named:
        return True
    if "description" in (one.style, two.style):
        return bool((one.words | two.words) & words().self_named)
    return not _short_for(one, two) and not _short_for(two, one)


def _short_for(short: Body, long: Body) -> bool:
    """One word that another begins with: "the Met" and "the Metropolitan Police"."""
    return len(short.order) == 1 and len(long.order) > 0 and long.order[0].startswith(short.order[0])
