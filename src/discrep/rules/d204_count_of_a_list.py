"""D204: a count that is not the number of names behind it."""

from __future__ import annotations

from discrep.align.joints.model import Joint
from discrep.rules.model import NoOptions, rule


def because(joint: Joint, options: NoOptions) -> str:
    return f"{joint.words}"


@rule("D204", "count-of-a-list", verdict="conflict", severity="error", relation="joint", because=because)
def count_of_a_list(joint: Joint, options: NoOptions) -> bool:
    """A list of names follows a count behind a colon or a dash, ends with "and", and has more or fewer names."""
    return (joint.kind == "list") & joint.fails
