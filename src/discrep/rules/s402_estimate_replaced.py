"""S402: a later estimate replaces an earlier one."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    older, newer = (pair.b, pair.a) if pair.replacing == 0 else (pair.a, pair.b)
    return f"a figure given anew: {newer.text} replaces {older.text}"


@rule(
    "S402",
    "estimate-replaced",
    verdict="superseded",
    yields_to=("C501", "C502", "T307", "T303", "T302", "T304", "T305"),
    because=because,
)
def estimate_replaced(pair: Pair, options: NoOptions) -> bool:
    """One author gives an estimate or a forecast of one thing twice, or a figure is said to be revised.

    The text says so ("to 4 percent, from 3", of estimates and levels alike), names an earlier date, or was printed
    days after the other.
    Two authors of one forecast are compared like any two claims.
    """
    return (pair.replacing >= 0) & pair.a.stated.differs(pair.b.stated)
