"""Short invented passages of many domains: which figures belong together, and where nothing does."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import discrep

CORPUS = Path(__file__).parent / "corpus"
KINDS = ("lists", "kinds", "differences", "shares")


def cases(name: str, *, still_open: bool = False) -> list[Any]:
    """The cases of a file, those that are found or those that are open."""
    read = tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))["case"]
    chosen = (case for case in read if case.get("open", False) == still_open)
    return [pytest.param(case, id=case["texts"][0][:40]) for case in chosen]


def tied(case: dict[str, Any]) -> list[discrep.Finding]:
    """The findings on figures that arithmetic ties together."""
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate(case["texts"])]
    found = discrep.compare(documents).findings
    return [f for f in found if f.code.startswith("D2") or (f.code == "C506" and len(f.claims) > 2)]


def among(figure: str, finding: discrep.Finding) -> bool:
    return any(figure.casefold() in claim.quantity.text.casefold() for claim in finding.claims)


@pytest.mark.parametrize("kind", [*KINDS, "conflicts"])
def test_files_have_cases(kind: str) -> None:
    assert len(cases(kind)) > 10


def fits(case: dict[str, Any]) -> bool:
    return any(f.code == "C506" and all(among(each, f) for each in case["figures"]) for f in tied(case))


@pytest.mark.parametrize("case", [each for kind in KINDS for each in cases(kind)])
def test_what_belongs_together(case: dict[str, Any]) -> None:
    assert fits(case)
    assert not [f for f in tied(case) if f.code.startswith("D2")]


@pytest.mark.parametrize("case", [each for kind in KINDS for each in cases(kind, still_open=True)])
def test_what_is_open(case: dict[str, Any]) -> None:
    """Once it is found the mark goes."""
    assert not fits(case)
    assert not [f for f in tied(case) if f.code.startswith("D2")]


@pytest.mark.parametrize("case", cases("conflicts"))
def test_what_cannot_be(case: dict[str, Any]) -> None:
    found = [f for f in tied(case) if f.code == case["code"]]
    assert any(all(among(each, f) for each in case["figures"]) for f in found)


@pytest.mark.parametrize("case", cases("stray"))
def test_chance_is_no_relation(case: dict[str, Any]) -> None:
    assert tied(case) == []
