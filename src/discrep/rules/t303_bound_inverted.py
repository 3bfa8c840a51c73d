"""T303: a bound turned round."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    floor, ceiling = (pair.a, pair.b) if pair.a.floor else (pair.b, pair.a)
    return f"one report makes {ceiling.text} of it, the other {floor.text}: the bound was turned round"


@rule(
    "T303",
    "bound-inverted",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T307"),
    because=because,
    differs="copying",
    of_source="miscopied",
)
def bound_inverted(pair: Pair, options: NoOptions) -> bool:
    """One number is a ceiling in one report and a floor in the other: "up to" became "more than".

    Only where both report one figure: the same statement, or the same fact at the same time. Of two
    origins "fewer than 800" against "more than 800" is no bound turned round: they contradict each other.
    """
    a, b = pair.a, pair.b
    turned = (a.floor & b.ceiling) | (a.ceiling & b.floor)
    handed_on = pair.same_statement | pair.same_time & (a.turnable | b.turnable)
    return turned & (a.value == b.value) & handed_on
