"""Names of people: which of the words are the family name, and whether two names can be of one person."""

from __future__ import annotations

from enum import IntEnum, auto
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from discrep.align.sources.spellings import (
    expanded,
    given_name,
    korean,
    korean_alike,
    korean_family,
    korean_given,
    near,
    same_word,
    same_words,
    short_for,
    words,
)
from discrep.extract.lexicon import load
from discrep.folding import folded

_MOST = 13  # words of a name


class Likeness(IntEnum):
    """How far two names go together."""

    DIFFERENT = auto()
    NEAR = auto()
    """A letter or two differ."""
    PART = auto()
    """One says less: a surname, an initial, a short form."""
    SAME = auto()
    """The same words, or spellings of them."""


class Name(NamedTuple):
    """A name as plain words, without titles and initials behind the first word."""

    words: tuple[str, ...]
    initials: tuple[str, ...] = ()
    suffix: str = ""
    expanded: tuple[str, ...] = ()
    """The words with umlauts written out, where they differ."""


class _Order(NamedTuple):
    family: str
    given: tuple[str, ...]
    eastern: bool
    """The family name stands first."""


@lru_cache(maxsize=4096)
def read_name(name: str) -> Name:
    """A name from the words that stand in a text."""
    parts = [part for part in name.split()[:_MOST] if part.lower().strip(".") not in _dropped()]
    articles = words().arabic_articles
    joined = " ".join(_without(part, articles) for part in parts)
    bare = folded(joined)
    suffix = next((word for word in bare[1:] if word in words().suffixes), "")
    initials = tuple(word for word in bare[1:-1] if len(word) == 1)
    kept = _kept(bare)
    other = _kept(folded(expanded(joined)))
    return Name(kept, initials, suffix, other if other != kept else ())


def _kept(bare: tuple[str, ...]) -> tuple[str, ...]:
    last = len(bare) - 1
    return tuple(
        word for i, word in enumerate(bare) if i == 0 or (word not in words().suffixes and (len(word) > 1 or i == last))
    )


def _without(word: str, articles: tuple[str, ...]) -> str:
    lower = word.lower()
    return next((word[len(article) :] for article in articles if lower.startswith(article)), word)


def _dropped() -> frozenset[str]:
    return load("en").attribution.titles


def _orders(name: tuple[str, ...]) -> list[_Order]:
    """Which word may be the family name, of two words or more."""
    western = _Order(name[-1], name[:-1], False)
    first = load("en").attribution.family_first
    if name[0] not in first and not (korean(name[0]) and len(name[0]) > 1):
        return [western]
    eastern = _Order(name[0], name[1:], True)
    return [eastern] if name[-1] in first and name[0] in first else [eastern, western]


def compare_names(one: Name, two: Name) -> Likeness:
    """How far two names go together, in whatever order their words stand."""
    if not one.words or not two.words:
        return Likeness.DIFFERENT
    spelled = ([spelling for spelling in (name.words, name.expanded) if spelling] for name in (one, two))
    best = max(_compare(first, second) for first, second in product(*spelled))
    if best >= Likeness.PART and not _initials_agree(one, two):
        return Likeness.DIFFERENT
    if best >= Likeness.PART and one.suffix != two.suffix and len(one.words) > 1 < len(two.words):
        return Likeness.NEAR  # father or son
    return best


def borne_by_many(name: Name) -> bool:
    """A single word that tells nobody: a given name, or a family name of very many."""
    if len(name.words) != 1:
        return False
    word = name.words[0]
    return given_name(word) or any(
        one in words().common_families or one in load("en").attribution.family_first or korean(one)
        for one in (word, *name.expanded)
    )


def _initials_agree(one: Name, two: Name) -> bool:
    """ "George W. Bush" and "George H. W. Bush" are two; so are a junior and a senior."""
    if one.suffix and two.suffix and one.suffix != two.suffix:
        return False
    return not one.initials or not two.initials or one.initials == two.initials


def _compare(one: tuple[str, ...], two: tuple[str, ...]) -> Likeness:
    if len(one) == 1 or len(two) == 1:
        return _surname(one, two)
    if same_words(one, two):
        return Likeness.SAME
    best = max(_ordered(first, second) for first in _orders(one) for second in _orders(two))
    if best is Likeness.DIFFERENT and sorted(one) == sorted(two):
        return Likeness.NEAR  # "Wang Wei" and "Wei Wang"
    return best


def _surname(one: tuple[str, ...], two: tuple[str, ...]) -> Likeness:
    """One name is a single word."""
    if len(one) == len(two):
        same = same_word(one[0], two[0]) or (
            korean(one[0]) and korean(two[0]) and korean_given(one[0]) == korean_given(two[0])
        )
        if same:
            return Likeness.SAME
        return Likeness.NEAR if near(one[0], two[0]) else Likeness.DIFFERENT
    single, full = (one, two) if len(one) == 1 else (two, one)
    if same_word(single[0], "".join(full)):
        return Likeness.SAME
    if any(same_word(single[0], order.family) or korean_family(single[0], order.family) for order in _orders(full)):
        return Likeness.PART
    if same_word(single[0], full[0]):
        return Likeness.PART  # known by a given name
    return Likeness.NEAR if any(near(single[0], order.family) for order in _orders(full)) else Likeness.DIFFERENT


def _ordered(one: _Order, two: _Order) -> Likeness:
    """Family names against each other, then the given ones."""
    if same_word(one.family, two.family):
        if not (one.eastern or two.eastern) or not korean(one.family):
            return _given(one.given, two.given)
    elif not korean_family(one.family, two.family):
        return (
            Likeness.NEAR if near(one.family, two.family) and same_words(one.given, two.given) else Likeness.DIFFERENT
        )
    if not (one.eastern or two.eastern):
        return Likeness.DIFFERENT
    first, second = "".join(one.given), "".join(two.given)
    if korean_given(first) == korean_given(second):
        return Likeness.SAME
    return Likeness.NEAR if korean_alike(first, second) else Likeness.DIFFERENT


def _given(one: tuple[str, ...], two: tuple[str, ...]) -> Likeness:
    if same_words(one, two):
        return Likeness.SAME
    short, long = sorted((one, two), key=len)
    if len(short[0]) == 1 or len(long[0]) == 1:
        return Likeness.PART if short[0][0] == long[0][0] else Likeness.DIFFERENT
    if short_for(short[0], long[0]) and (len(short) == 1 or same_words(short[1:], long[1 : len(short)])):
        return Likeness.PART
    if len(short) < len(long) and any(same_words(short, (word,)) for word in long):
        return Likeness.PART
    return Likeness.NEAR if near("".join(one), "".join(two)) else Likeness.DIFFERENT
