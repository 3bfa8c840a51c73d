"""D103: two versions of one sentence turn a comparison round."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    one, two = (claim.quantity.text for claim in pair.claims)
    return f'two versions of one sentence, of which one says "{one}" and the other the opposite, "{two}"'


@rule(
    "D103",
    "opposite-words",
    verdict="conflict",
    severity="error",
    yields_to=("C501", "C502"),
    because=because,
)
def opposite_words(pair: Pair, options: NoOptions) -> bool:
    """Two versions of one sentence compare the same the other way round: more against fewer, rose against fell."""
    return (pair.differs_in == "opposite") & pair.a.stated.apart(pair.b.stated)
