"""The countries that the words of a mention name."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from discrep.extract.lexicon import load
from discrep.folding import plain


class Found(NamedTuple):
    """A country among words: `first` up to, not including, `after`."""

    code: str
    first: int
    after: int
    body: str | None
    """What speaks for it ("government", "defence"), where the words are a name of that."""
    part: bool
    """The words name a part of it."""
    also: frozenset[str] = frozenset()
    """All countries that the words may mean, where there are several."""


@cache
def _longest() -> int:
    """Words of the longest name."""
    return max(map(len, _forms()))


@cache
def _forms() -> dict[tuple[str, ...], tuple[str, str | None, bool]]:
    found: dict[tuple[str, ...], tuple[str, str | None, bool]] = {}
    for code, country in load("en").countries.items():
        for form in (*country.names, *country.demonyms, *country.plurals(), *country.abbreviations):
            found.setdefault(_key(form), (code, None, False))
        for form in country.capitals:
            found.setdefault(_key(form), (code, "government", False))
        for form in country.parts:
            found.setdefault(_key(form), (code, None, True))
        for body, forms in country.bodies.items():
            for form in forms:
                found.setdefault(_key(form), (code, body, False))
    return found


def _key(form: str) -> tuple[str, ...]:
    return tuple(tokens(form))


def tokens(text: str, lower: bool = False) -> list[str]:
    """Plain words; initials joined by full stops are one word, and keep their capitals unless `lower`."""
    found: list[str] = []
    for word in text.replace("’", "'").replace("-", " ").replace("‑", " ").replace("/", " ").split():
        bare = word.strip(",;:()[]\"“”'").removesuffix("'s").replace(".", "")
        if bare:
            found.append(bare if bare.isupper() and len(bare) > 1 and not lower else plain(bare).replace("'", ""))
    return found


def _several(words: list[str]) -> frozenset[str]:
    """ "Congolese" may be of either Congo, "Georgia" a state."""
    if len(words) > 1:
        return frozenset()
    listed = load("en").sources.two_countries
    return frozenset(listed.get(words[0]) or listed.get(words[0].removesuffix("s"), ()))


def no_country_shared(one: frozenset[str], two: frozenset[str]) -> bool | None:
    """Whether two sets of countries that somebody may be of are apart; None where that is open."""
    if not one or not two:
        return None
    if not one & two:
        return True
    return False if len(one) == len(two) == 1 else None


def countries_in(words: list[str]) -> list[Found]:
    """The countries named, from left to right, the longest names first."""
    forms, found, i = _forms(), [], 0
    lower = [word.lower() for word in words]
    while i < len(words):
        for size in range(min(_longest(), len(words) - i), 0, -1):
            hit = forms.get(tuple(words[i : i + size])) or forms.get(tuple(lower[i : i + size]))
            if hit is not None:
                found.append(Found(hit[0], i, i + size, hit[1], hit[2], _several(lower[i : i + size])))
                i += size
                break
        else:
            i += 1
    return found
