"""D205: a change that does not lead from one level to the other."""

from __future__ import annotations

from discrep.align.joints.model import Joint
from discrep.rules.model import NoOptions, rule


def because(joint: Joint, options: NoOptions) -> str:
    if len(joint.claims) == 2:  # the levels alone, against the verb
        return joint.words
    return f"{joint.words}, and {joint.claims[-1].quantity.text} is told"


@rule("D205", "change-against-levels", verdict="conflict", severity="error", relation="joint", because=because)
def change_against_levels(joint: Joint, options: NoOptions) -> bool:
    """One sentence tells a change and both levels, and they do not fit.

    It is the size of the change, in percent or in units, that does not fit, the direction of the verb, or how many
    times ("doubled", from nine tenths of the factor to eleven tenths).
    """
    return (joint.kind == "change") & joint.fails
