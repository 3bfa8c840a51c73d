"""Bodies: ministries by their country and portfolio, companies by their name, acronyms by their letters."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from discrep.align.sources.countries import countries_in, tokens
from discrep.align.sources.spellings import same_word, words
from discrep.extract.lexicon import load

_MOST = 24  # words of a name


class Body(NamedTuple):
    """What a name says of a body: its country, and the words that are left, in one spelling of several."""

    country: str | None
    words: frozenset[str]
    acronym: str
    """The name, where it is nothing but capitals."""
    initials: tuple[str, ...]
    """The first letters of its words, with and without those of its country, and of words with hyphens as one."""
    named: bool
    """There is a word that no other body of its kind has: "Naftogaz", not "the bank"."""
    bare: bool
    """Nothing but a kind of body, of which a country has many: "Norway's ministry"."""


@cache
def _common() -> frozenset[str]:
    """Words that many bodies share."""
    attribution = load("en").attribution
    portfolios = (word for entry in attribution.portfolios for word in entry.split())
    listed = (*attribution.organizations, *attribution.groups, *portfolios, "foreign", "central", "national", "state")
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
            rest += ["government"] if hit.body == "government" else _body_words(hit.body)
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
    acronym = written[0] if len(written) == 1 and written[0].isupper() and len(written[0]) > 1 else ""
    named = any(word not in _common() for word in whole)
    kinds = load("en").attribution.organizations | load("en").attribution.groups | {"ministry"}
    many = not named and all(word in kinds and word not in known.one_of_a_country for word in whole)
    return Body(country, frozenset(whole), acronym.lower(), (initials, bare, whole_words), named, many)


def _letters(word: str) -> str:
    """What a word gives to an acronym: "US" both its letters."""
    return word if word.isupper() and len(word) < 4 else word[:1]


def _body_words(body: str) -> list[str]:
    if body in ("defence", "foreign", "finance", "interior", "justice", "health"):
        return ["ministry", body]
    return [body]


def same_body(one: str, two: str) -> bool | None:
    """Whether two names are of one body; None where one says too little, or leaves the country open."""
    first, second = read_body(one), read_body(two)
    if not first.words or not second.words:
        return None
    if first.country is not None and second.country is not None and first.country != second.country:
        return False
    if first.words == second.words:
        if first.named or (not first.bare and first.country == second.country and first.country is not None):
            return True
        return None  # "the ministry", or a ministry of defence without its country
    if _spelled(first, second) or _acronym(first, second) or _acronym(second, first):
        return True
    if first.words < second.words or second.words < first.words:
        return None
    return None if _letters_of(first, second) or _letters_of(second, first) else False


def _spelled(one: Body, two: Body) -> bool:
    """One word each, and these are spellings of one."""
    return len(one.words) == len(two.words) == 1 and one.named and same_word(*one.words, *two.words)


def _letters_of(short: Body, long: Body) -> bool:
    """ "USDA" and "the Agriculture Department": all letters of a body without its country are in the acronym."""
    return len(short.acronym) > 2 and len(long.words) > 1 and set(long.initials[1]) <= set(short.acronym)


def _acronym(short: Body, long: Body) -> bool:
    if not short.acronym:
        return False
    listed = words().acronyms.get(short.acronym)
    if listed is not None:
        return frozenset(listed.split()) == long.words
    return len(short.acronym) > 2 and short.acronym in long.initials
