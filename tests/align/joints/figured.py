"""The figures of a text, with what a test needs to be read of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

import discrep
from discrep.align.joints.model import Joint
from discrep.claims import Claim


def figures(text: str, id: str = "a", **told: str) -> list[Claim]:
    """The figures of a text; `role="part . -"` is for each one what is read of it, "." what was, and "-" nothing."""
    claims = discrep.extract(discrep.Document(text, id))
    for field, values in told.items():
        for i, value in enumerate(values.split()):
            if value != ".":
                read: Any = {field: None if value == "-" else value}
                claims[i] = replace(claims[i], measurand=replace(claims[i].measurand, **read))
        assert len(values.split()) == len(claims), [claim.quantity.text for claim in claims]
    return claims


def cases(*rows: tuple[str, Any]) -> list[Any]:
    """The figures of each text, and what is expected of them."""
    return [pytest.param(figures(text), expected, id=text[:60]) for text, expected in rows]


def tied(found: Iterable[Joint]) -> dict[str, str]:
    """Each relation in words: "wrong" where it fails, "told" where a text says it, "met" where the numbers do."""
    known: dict[str, str] = {}
    for joint in found:
        known.setdefault(joint.words, "wrong" if joint.fails else "told" if joint.told else "met")
    return known
