"""Copied words: what two texts have in common, by runs of eight words."""

from __future__ import annotations

import re
from functools import lru_cache

from discrep.claims import Claim

RUN = 8
"""Words of a run (a shingle), as is usual in finding near-duplicates of news."""
COPIED = 0.5
"""The share of the runs of the shorter text that the longer holds, from which on one is a copy."""
_FEWEST = 3  # runs, that is ten words: a shorter sentence may be written twice by chance

_WORD = re.compile(r"\w+")


@lru_cache(maxsize=256)
def runs(text: str) -> frozenset[int]:
    """The runs of a text, without case and marks."""
    found = [hash(word) for word in _WORD.findall(text.casefold())]
    return frozenset(hash(tuple(found[i : i + RUN])) for i in range(len(found) - RUN + 1))


def copied(one: frozenset[int], two: frozenset[int]) -> bool:
    """The shorter text stands, by half or more, in the other."""
    short, long = sorted((one, two), key=len)
    return len(short) >= _FEWEST and len(short & long) >= COPIED * len(short)


def same_wording(a: Claim, b: Claim) -> bool:
    """Two documents, or the sentence of one claim and the document of the other, in nearly the same words."""
    if a.document == b.document:
        return False
    one, two = runs(a.document.text), runs(b.document.text)
    if copied(one, two):
        return True
    return _held(a, two) or _held(b, one)


def _held(claim: Claim, by: frozenset[int]) -> bool:
    if claim.sentence is None or claim.sentence.end > len(claim.document.text):
        return False
    own = runs(claim.sentence.of(claim.document.text))
    return len(own) >= _FEWEST and len(own & by) >= COPIED * len(own)
