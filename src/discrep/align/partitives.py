"""The words between a part and its whole: "40 of the 60"."""

from __future__ import annotations

from discrep.claims import Claim
from discrep.extract.lexicon import load


def of_the(part: Claim, whole: Claim) -> bool:
    """Nothing but "of the" stands between two figures of one text, the part first."""
    words, between = load("en").measurand, part.document.text[part.span.end : whole.span.start].casefold().split()
    return 0 < len(between) <= 2 and between[0] in words.of and all(word in words.determiners for word in between[1:])
