"""Two versions of one sentence: a figure of the one has its place in the other, and meets no figure elsewhere in it."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

from discrep.align.frames import numerals
from discrep.claims import Claim
from discrep.extract.text.tokens import Tokens
from discrep.spans import Span

_LONGEST = 1000  # characters of a sentence that is looked at
_ALIKE = (3, 4)  # of all words of both that stand in both, in one order
_LEAST = 6  # words of a sentence that has versions
_NUMBER = ""  # no word of a text


def crossed(a: Claim, b: Claim) -> bool:
    """Their sentences are two versions of one, and the place of the one figure is taken by another there."""
    one, two = a.sentence, b.sentence
    if one is None or two is None or max(one.end - one.start, two.end - two.start) > _LONGEST:
        return False
    first, second = one.of(a.document.text), two.of(b.document.text)
    places = _places(first, second)
    if places is None:
        return False
    numbers, others = _inside(first, a.span, one.start), _inside(second, b.span, two.start)
    there = [places[i] for i in numbers if i in places]
    here = [i for i, j in places.items() if j in others]
    met = (bool(there) and others.isdisjoint(there)), (bool(here) and numbers.isdisjoint(here))
    # "40 of the 60 were killed" became "all 60 were killed": what happened to them moved to another number
    told = a.measurand.event is not None and a.measurand.event == b.measurand.event
    return all(met) if told else any(met)


def _places(one: str, two: str) -> dict[int, int] | None:
    """Token of a number -> token of the number in its place; None where the sentences are no versions of one.

    The matcher takes its two sides differently, so that it always gets them in one order.
    """
    if one <= two:
        return _matched(one, two)
    found = _matched(two, one)
    return None if found is None else {j: i for i, j in found.items()}


@lru_cache(maxsize=4096)
def _matched(one: str, two: str) -> dict[int, int] | None:
    first, second = _masked(one), _masked(two)
    total = len(first) + len(second)
    if min(len(first), len(second)) < _LEAST or not _enough(2 * (Counter(first) & Counter(second)).total(), total):
        return None
    if first == second:
        return {i: i for i, word in enumerate(first) if word == _NUMBER}
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    if not _enough(2 * sum(block.size for block in blocks), total):
        return None
    # a number whose next word differs may count something else: "35 countries and 3 languages", "42 languages"
    pairs = ((block.a + k, block.b + k) for block in blocks for k in range(block.size - 1))
    ends = ((len(first) - 1, len(second) - 1),)
    return {i: j for i, j in (*pairs, *ends) if first[i] == second[j] == _NUMBER}


def _enough(shared: int, total: int) -> bool:
    return shared * _ALIKE[1] >= total * _ALIKE[0]


@lru_cache(maxsize=1024)
def _tokens(sentence: str) -> Tokens:
    return Tokens(sentence)


@lru_cache(maxsize=1024)
def _masked(sentence: str) -> tuple[str, ...]:
    words = numerals()
    return tuple(_NUMBER if word[0].isdigit() or word in words else word for word in _tokens(sentence).lower)


def _inside(sentence: str, span: Span, start: int) -> set[int]:
    """The tokens of a sentence in which a figure stands."""
    tokens = _tokens(sentence)
    return set(range(tokens.at(span.start - start), tokens.at(span.end - start)))
