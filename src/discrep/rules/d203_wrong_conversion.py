"""D203: a conversion in brackets that is wrong."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"{pair.a.text} and {pair.b.text} are not the same amount"


@rule(
    "D203",
    "wrong-conversion",
    verdict="conflict",
    severity="error",
    relation="derived",
    because=because,
)
def wrong_conversion(pair: Pair, options: NoOptions) -> bool:
    """An amount and its conversion into another unit do not meet, each within half a unit of its last digit.

    Money is not checked: a rate of exchange is no constant, and neither is the weight of a bushel.
    """
    return pair.convertible & pair.a.rounded.apart(pair.b.rounded)
