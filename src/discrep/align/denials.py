"""Whether a figure is asserted, denied or left open, and what that makes of two claims."""

from __future__ import annotations

from typing import Literal

from discrep.claims import Claim

Commitment = Literal["asserted", "denied", "open"]


def commitment(claim: Claim) -> Commitment:
    """What the source of a figure, or the narrator, does with it.

    *Denied*: it is not so (FactBank's CT-). *Open*: doubted, or what was said was not said ("did not
    confirm"). What is only reported, estimated or expected is asserted: its hedge says how far.
    """
    attribution = claim.attribution
    if attribution.negated:
        return "open"
    if claim.measurand.modality == "denied" or attribution.stance == "deny" or attribution.certainty == "CT-":
        return "denied"
    return "open" if attribution.stance == "doubt" or attribution.certainty in ("PR-", "PS-") else "asserted"
