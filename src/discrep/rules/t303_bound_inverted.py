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
    yields_to=("C501", "C502"),
    because=because,
)
def bound_inverted(pair: Pair, options: NoOptions) -> bool:
    """One number is a ceiling in one report and a floor in the other: "up to" became "more than".

    Only where both report one figure: the same statement, or the same fact at the same time.
    """
    a, b = pair.a, pair.b
    turned = (a.floor & b.ceiling) | (a.ceiling & b.floor)
    return turned & (a.value == b.value) & pair.one_figure
