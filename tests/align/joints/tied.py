"""What `compare` says of figures that arithmetic ties together."""

from __future__ import annotations

import discrep


def said(*texts: str) -> dict[str, str]:
    """Of texts: the explanation of each joint finding, with its code; pairs of two units aside."""
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate(texts)]
    found = [f for f in discrep.compare(documents).findings if f.code[:2] == "D2" or f.code == "C506"]
    return {f.explanation: f.code for f in found if "in two units" not in f.explanation}
