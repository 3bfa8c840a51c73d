"""D202: a share that is not that of its counts."""

from __future__ import annotations

from discrep.align.joints.model import Joint
from discrep.rules.model import NoOptions, rule


def because(joint: Joint, options: NoOptions) -> str:
    return f"{joint.words}, and {joint.claims[-1].quantity.text} is told"


@rule("D202", "share-against-counts", verdict="conflict", severity="error", relation="joint", because=because)
def share_against_counts(joint: Joint, options: NoOptions) -> bool:
    """A share says anew what two counts before it say ("45 of 200, or 30 percent"), and is not their ratio."""
    return (joint.kind == "share") & joint.fails
