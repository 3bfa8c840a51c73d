"""A601: repetition is no corroboration."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"{pair.shared}: repetition is no corroboration"


@rule(
    "A601",
    "same-origin",
    verdict=None,
    because=because,
    columns=lambda pair: pair.a.stated.equals(pair.b.stated),
)
def same_origin(pair: Pair, options: NoOptions) -> bool:
    """A remark: two documents give the same figure, and one origin stands behind both.

    They name one source, have it through one, the one cites the outlet of the other, or the wording is
    nearly the same: half of the runs of eight words of the shorter text stand in the longer.
    """
    return pair.dependent & pair.a.stated.equals(pair.b.stated) & pair.different_documents
