"""C506: one figure is worked out from the other."""

from __future__ import annotations

from discrep.align.joints.model import Joint
from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair | Joint, options: NoOptions) -> str:
    if isinstance(pair, Joint):
        told = pair.claims[-1].quantity.text
        return f"{pair.words}, equal to {told} only after rounding" if pair.after_rounding else pair.words
    rounded = ", after rounding" if pair.convertible and pair.a.stated.apart(pair.b.stated) else ""
    return f"{pair.a.text} and {pair.b.text} are one amount in two units{rounded}"


@rule(
    "C506",
    "derived",
    verdict="compatible",
    relation="derived",
    yields_to=("D203",),
    because=because,
    joint=lambda joint: joint.fits,
)
def derived(pair: Pair, options: NoOptions) -> bool:
    """One figure is the other in another unit, beside it in brackets; two currencies are not checked.

    Also figures that arithmetic ties together, of one text or of several: parts and their sum, two levels and the
    change between them, two counts and their ratio, so many of each and what they come to. `check` gives it to a figure
    of the text that is worked out from figures of the sources.
    """
    return pair.relation == "derived"
