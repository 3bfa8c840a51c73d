"""D201: parts that do not add up to the total that is told with them."""

from __future__ import annotations

from discrep.align.joints.model import Joint
from discrep.rules.model import NoOptions, rule


def because(joint: Joint, options: NoOptions) -> str:
    return f"the parts do not add up: {joint.words}, and {joint.claims[-1].quantity.text} is told"


@rule("D201", "parts-do-not-add-up", verdict="conflict", severity="error", relation="joint", because=because)
def parts_do_not_add_up(joint: Joint, options: NoOptions) -> bool:
    """The parts of a total do not come to it, each with its hedge, and rounded ones with what they were rounded from.

    The text says that they are all: "in all" stands before the total, or "elsewhere" behind the last part, or they are
    the scopes of one amount. Of parts that need not be all, only their sum above the total is a conflict.
    """
    return (joint.kind == "sum") & joint.fails
