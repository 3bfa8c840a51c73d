"""T305: two neighbouring digits are swapped."""

from __future__ import annotations

from discrep.align.slips import swapped
from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"{pair.a.text} and {pair.b.text} have the same digits, two of them swapped: likely a slip"


@rule(
    "T305",
    "digits-swapped",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T303", "T302", "T304", "T307"),
    because=because,
    differs="copying",
    columns=lambda pair: pair.a.stated.apart(pair.b.stated),
    of_source="miscopied",
)
def digits_swapped(pair: Pair, options: NoOptions) -> bool:
    """The figures have at least three digits and differ in two neighbours that have changed places.

    Between two reports of one figure that is more likely a slip than a disagreement.
    """
    a, b = pair.a, pair.b
    return a.stated.apart(b.stated) & swapped(a.value, b.value) & pair.one_figure
