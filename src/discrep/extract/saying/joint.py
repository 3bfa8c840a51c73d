"""Several who speak together: "the ministry and the army", "Ana Roe and Jon Sand"."""

from __future__ import annotations

from itertools import pairwise

from discrep.extract.saying.names import Parts
from discrep.extract.saying.phrase import Phrase, WordClasses

_MEMBERS = 4  # speakers of one joint source


def members(classes: WordClasses, phrase: Phrase) -> tuple[Phrase, ...]:
    """The phrases of those who speak together; none if it is one speaker, as nearly always."""
    lower, words = classes.passage.lower, classes.words
    joints = [
        k for k in range(phrase.first + 1, phrase.after - 1) if lower[k] in words.coordinators and lower[k] != "&"
    ]
    if not joints or len(joints) >= _MEMBERS:
        return ()
    edges = [phrase.first - 1, *joints, phrase.after]
    pieces = [_piece(classes, before + 1, after) for before, after in pairwise(edges)]
    if not all(_speaks(classes, piece) for piece in pieces):
        return ()
    for left, right in pairwise(pieces):
        # "the Department of Health and Human Services", "the Oil and Gas Authority": one name goes on
        begun = lower[left.first] in words.determiners and not _named(classes, right)
        linked = any(lower[k] in words.linking for k in range(left.first, left.cut))
        if (begun or linked) and not _opens(classes, right.first):
            return ()
    return tuple(pieces)


def _piece(classes: WordClasses, first: int, after: int) -> Phrase:
    """One member, with its apposition: "her minister, Jon Sand"."""
    lower = classes.passage.lower
    while after - 1 > first and lower[after - 1] in (",", ")"):
        after -= 1
    cut = next((k for k in range(first + 1, after) if lower[k] == ","), after)
    return Phrase(first, after, cut)


def _opens(classes: WordClasses, i: int) -> bool:
    """Whether a phrase of its own begins at i, and not the second half of a name."""
    word, words = classes.passage.get(i), classes.words
    return (
        word in words.determiners
        or word in words.possessives
        or word in classes.grammar.titles
        or word in words.groups
        or classes.number(i)
    )


def _named(classes: WordClasses, piece: Phrase) -> bool:
    parts = Parts(classes.grammar, classes.passage, piece.first, piece.cut)
    return parts.known or parts.kind == "person"


def _speaks(classes: WordClasses, piece: Phrase) -> bool:
    """Whether a piece alone can be a speaker; a single capital can be the half of a name."""
    if piece.first >= piece.cut:
        return False
    parts = Parts(classes.grammar, classes.passage, piece.first, piece.cut)
    if parts.known:
        return True
    if parts.kind == "person":
        return bool(parts.titles) or " " in parts.name or _opens(classes, piece.after + 1)
    return parts.kind in ("role", "anonymous", "group", "organization", "document") and (
        _opens(classes, piece.first) or classes.passage.capital(piece.first)
    )
