"""Short invented passages of many domains: which figures belong together, and where nothing does."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import discrep

CORPUS = Path(__file__).parent / "corpus"


def cases(name: str) -> list[Any]:
    """The cases of a file; those that are open have to fail."""
    read = tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))["case"]
    marks = {True: [pytest.mark.xfail(strict=True, reason="not found yet")], False: []}
    return [pytest.param(case, marks=marks[case.get("open", False)], id=case["texts"][0][:40]) for case in read]


def tied(case: dict[str, Any]) -> list[discrep.Finding]:
    """The findings on figures that arithmetic ties together."""
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate(case["texts"])]
    found = discrep.compare(documents).findings
    return [f for f in found if f.code.startswith("D2") or (f.code == "C506" and len(f.claims) > 2)]


def among(figure: str, finding: discrep.Finding) -> bool:
    return any(figure.casefold() in claim.quantity.text.casefold() for claim in finding.claims)


@pytest.mark.parametrize("kind", ["lists", "kinds", "differences", "shares", "conflicts"])
def test_files_have_cases(kind: str) -> None:
    assert len(cases(kind)) > 10


@pytest.mark.parametrize("case", [*cases("lists"), *cases("kinds"), *cases("differences"), *cases("shares")])
def test_what_belongs_together(case: dict[str, Any]) -> None:
    found = tied(case)
    assert any(f.code == "C506" and all(among(each, f) for each in case["figures"]) for f in found)
    assert not [f for f in found if f.code.startswith("D2")]


@pytest.mark.parametrize("case", cases("conflicts"))
def test_what_cannot_be(case: dict[str, Any]) -> None:
    found = [f for f in tied(case) if f.code == case["code"]]
    assert any(all(among(each, f) for each in case["figures"]) for f in found)


@pytest.mark.parametrize("case", cases("stray"))
def test_chance_is_no_relation(case: dict[str, Any]) -> None:
    assert tied(case) == []
