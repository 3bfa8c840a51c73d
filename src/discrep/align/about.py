"""What two texts are about: the proper names in them. Texts that share none tell of different things."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from discrep.align.frames import alike
from discrep.extract.engine import extractor
from discrep.extract.figures.points_of_time import is_year
from discrep.extract.lexicon import load
from discrep.extract.text.phrases import Phrases
from discrep.extract.text.tokens import Tokens
from discrep.sources import Attribution, Document

_ENDS = frozenset(".!?:;*•\"“”'‘’(")
_LONGEST = 20_000  # characters of a text that are looked at; longer ones name too much to tell
_DIGITS = 4  # of a number that two texts about two things hardly share


def apart(one: Document, two: Document) -> bool:
    """Both texts name somebody or something, and none of it stands in both. Who speaks in them does not count.

    Words that either text writes small as well, or that stand in many names, are no names of their own; a number of
    four digits is as good as one. Nor do the sites on which films are reviewed and songs are played. A text that says
    nearly the same as another, word for word, is about the same, whatever it names.
    """
    return _apart(one.text, two.text)


@lru_cache(maxsize=4096)
def _apart(one: str, two: str) -> bool:
    words = load("en").measurand
    first, second = _named(one) - words.platforms, _named(two) - words.platforms
    if not first or not second:
        return False
    shared = (first & second) - words.name_parts
    if not shared <= _small(one) | _small(two) or _numbers(one) & _numbers(two):
        return False
    if not (first - _speakers(one) and second - _speakers(two)):  # the dearest question last
        return False
    return not alike(one, two)


def names_in(document: Document) -> list[str]:
    """The names that tell what a text is about, each a word, in order; those that may be none are left out."""
    text = document.text
    return sorted(_named(text) - _small(text) - load("en").measurand.platforms - load("en").measurand.name_parts)


@lru_cache(maxsize=2048)
def home_of(name: str) -> str | None:
    """The country that a name in lower case is a name or a demonym of; cities have names of their own."""
    tokens = Tokens(name)
    match = countries().match(tokens, 0)
    return match[1][0] if match is not None and match[0] == len(tokens) else None


@lru_cache(maxsize=8)
def _tokens(text: str) -> Tokens:
    """Of one text it is asked what it names, what it writes small and which numbers it has."""
    return Tokens(text[:_LONGEST])


@lru_cache(maxsize=512)
def _named(text: str) -> frozenset[str]:
    return frozenset(_names(_tokens(text)))


@lru_cache(maxsize=512)
def _small(text: str) -> frozenset[str]:
    """The words that a text writes small: a part of many names ("the Alder Police", "police said") tells nothing."""
    return frozenset(word for word in _tokens(text).words if word.islower())


@lru_cache(maxsize=512)
def _numbers(text: str) -> frozenset[str]:
    """The numbers of a text that two texts about two things hardly share."""
    tokens = _tokens(text)
    found = (word.replace(",", "") for i, word in enumerate(tokens.words) if tokens.number(i))
    return frozenset(word for word in found if len(word.replace(".", "").strip("0")) >= _DIGITS and not is_year(word))


def _names(tokens: Tokens, alone: bool = False) -> Iterator[str]:
    """The words of the names in a text, each country by its code; `alone`: all of it is a name."""
    common, known, done = _common(), countries(), 0
    for i, word in enumerate(tokens.words):
        if i < done or not word[0].isupper():
            continue
        country = known.match(tokens, i)
        if country is not None and (word.isupper() or not country[1][1]):
            done = i + country[0]
            yield country[1][0]
        elif tokens.lower[i] not in common and len(word) > 1 and (alone or not _opens(tokens, i) or _begins(tokens, i)):
            yield tokens.lower[i]


def _opens(tokens: Tokens, i: int) -> bool:
    """A sentence begins at token i, where any word has a capital."""
    return i == 0 or tokens.words[i - 1] in _ENDS or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]


def _begins(tokens: Tokens, i: int) -> bool:
    """The first word of a sentence is a name: another one follows, a number of its own, a bracket, or a verb."""
    following = i + 1 + tokens.number(i + 1)
    if following >= len(tokens):
        return False
    if tokens.words[following][0].isupper() or tokens.words[following] == "(":
        return True
    if extractor().grammar.countries.match(tokens, i) is not None:
        return True  # a town or a province that looks like a plural: "Arkansas had"
    return extractor().subjects.names(tokens, i, following)


@cache
def _common() -> frozenset[str]:
    """Words that are no names, whatever letter they begin with."""
    lexicon = load("en")
    figures, saying = lexicon.figures, lexicon.attribution
    return frozenset(figures.months) | frozenset(figures.weekdays) | lexicon.measurand.function_words | saying.titles


@cache
def countries() -> Phrases[tuple[str, bool]]:
    """Names and demonyms of countries -> (code, whether it must stand in capitals); cities have names of their own."""
    forms = [
        (form.lower(), (code, form in country.abbreviations))
        for code, country in load("en").countries.items()
        for form in (*country.names, *country.demonyms, *country.plurals(), *country.abbreviations)
    ]
    return Phrases(forms)


def _of_his_own(found: Attribution) -> bool:
    """What somebody reports is the object of the verb, and no clause: "reported 40 cases", not "said 40 had died"."""
    beside = found.cue is not None and bool(found.content) and found.content[0].start - found.cue.end == 1
    return beside and found.lemma in load("en").measurand.reporting


@lru_cache(maxsize=512)
def _speakers(text: str) -> frozenset[str]:
    """The words of the sources in a text; who "reported 40 cases" tells of his own."""
    found = [each for each in extractor().attributions(text[:_LONGEST]) if not _of_his_own(each)]
    links = (link for each in found for link in each.chain)
    return frozenset(
        word for link in links for name in {link.text, link.name} for word in _names(Tokens(name), alone=True)
    )
