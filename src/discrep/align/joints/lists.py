"""A count and the list that follows it: "four towns: Alder, Birch and Cedar"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from discrep.align.joints.model import Joint
from discrep.align.joints.values import shown
from discrep.claims import Claim
from discrep.extract.lexicon import load
from discrep.intervals import point
from discrep.quantity import COUNTS

_NOUN = 40  # characters between a count and the mark that opens its list
_LONGEST = 400  # characters of a list
_OPENED = re.compile(r"[^.;:—–()]{0,40}(?::|—|–)\s")
_NAMED = re.compile(r"(?:[Tt]he )?[^\W\d_a-z][\w’'.&-]*(?: (?:of |the |and the )?[^\W\d_a-z][\w’'.&-]*){0,4}")
_MOST = 20


def lists(claims: Sequence[Claim]) -> Iterator[Joint]:
    """The lists of names of one text that say how many they are."""
    for claim in claims:
        quantity = claim.quantity
        if quantity.kind not in COUNTS or quantity.value is None or not 2 <= quantity.value <= _MOST:
            continue
        text = text_behind(claim, _NOUN + _LONGEST)
        opened = _OPENED.match(text)
        if opened is None or (listed := names(text[opened.end() :])) is None:
            continue
        words = f"{shown(quantity.value)} are told, and {listed} named"
        yield Joint("list", (claim,), point(listed), quantity.interval, words, told=True)


def text_behind(claim: Claim, most: int) -> str:
    """What follows a figure in its sentence."""
    text, end = claim.document.text, claim.span.end + most
    return text[claim.span.end : end if claim.sentence is None else min(end, claim.sentence.end)]


def names(text: str) -> int | None:
    """How many names a list has that ends with "and"; None where it is no list of names alone."""
    joiners = load("en").numerals.joiners
    names, at = 0, 0
    while (match := _NAMED.match(text, at)) is not None:
        names, at = names + 1, match.end()
        if (joint := re.match(r",? (\w+) ", text[at:])) is not None and joint[1] in joiners:
            last = _NAMED.match(text, at + joint.end())
            if last is None or not re.match(r"\s*(?:[.;)]|$|—|–)", text[last.end() :]):
                return None
            return names + 1
        if not text.startswith(", ", at):
            return None
        at += 2
    return None
