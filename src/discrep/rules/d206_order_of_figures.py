"""D206: a comparison in words that the figures do not bear out."""

from __future__ import annotations

from discrep.align.joints.model import Joint
from discrep.rules.model import NoOptions, rule


def because(joint: Joint, options: NoOptions) -> str:
    return f"{joint.words}"


@rule("D206", "order-of-figures", verdict="conflict", severity="error", relation="joint", because=because)
def order_of_figures(joint: Joint, options: NoOptions) -> bool:
    """Words between two figures of a sentence say that the first is more or less than the second, and it is not."""
    return (joint.kind == "order") & joint.fails
