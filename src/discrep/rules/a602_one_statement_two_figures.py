"""A602: one statement reported with different figures."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    source = pair.claims[0].attribution.source
    name = source.name if source else "one source"
    return f"both figures are said to come from {name}: one report is a slip, or the source changed its figure"


@rule(
    "A602",
    "one-statement-two-figures",
    verdict=None,
    because=because,
)
def one_statement_two_figures(pair: Pair, options: NoOptions) -> bool:
    """A remark: two documents report one statement of one named source, with figures that do not meet.

    Neither names a later date. Figures that one rounds differently are one figure.
    """
    apart = pair.a.stated.apart(pair.b.stated) & pair.a.rounded.apart(pair.b.rounded)
    return pair.same_statement & apart & pair.different_documents & (pair.denied < 0)
