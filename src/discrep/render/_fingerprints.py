"""What a result is known by from one run to the next, whatever changes elsewhere in the files."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from discrep.claims import Claim
from discrep.render._cases import Case
from discrep.render._places import at_hand


def fingerprints(told: Sequence[Case]) -> list[str]:
    """For each case a hash of its code and of the sentences and figures that it is about, and its number among
    those that have the same, in the order of their places: no line and no column."""
    hashes = [_hash(case) for case in told]
    seen: Counter[str] = Counter()
    made = [""] * len(told)
    for at in sorted(range(len(told)), key=lambda i: [(c.document.id, c.span) for c in told[i].claims]):
        seen[hashes[at]] += 1
        made[at] = f"{hashes[at]}:{seen[hashes[at]]}"
    return made


def _hash(case: Case) -> str:
    parts = [case.code, *sorted(_about(claim) for claim in case.claims)]
    return hashlib.sha256("\x01".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _about(claim: Claim) -> str:
    return "\x00".join([claim.document.id, " ".join(_sentence(claim).split()), claim.quantity.text])


def _sentence(claim: Claim) -> str:
    """The sentence of a claim; its line where none is known, and nothing where the text is not at hand."""
    text = claim.document.text
    if not at_hand(claim):
        return ""
    if claim.sentence is not None:
        return claim.sentence.of(text)
    end = text.find("\n", claim.span.end)
    return text[text.rfind("\n", 0, claim.span.start) + 1 : end if end >= 0 else len(text)]
