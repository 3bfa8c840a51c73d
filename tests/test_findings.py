"""What is said of claims, and what cannot be said."""

from __future__ import annotations

import datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from discrep.claims import Day
from discrep.findings import Finding, Verdict
from discrep.sources import Document


def test_a_finding_cites_claims() -> None:
    with pytest.raises(ValueError, match="D101: a finding needs the claims that it cites"):
        Finding("D101", "disjoint-figures", Verdict.CONFLICT, "error", "they differ", ())


def test_a_document_shows_its_id_and_not_its_text() -> None:
    assert repr(Document("12 coins", "ledger")) == "<Document ledger, 8 characters>"
    assert repr(Document("")) == "<Document without id, 0 characters>"


def test_a_day_is_no_moment() -> None:
    read = TypeAdapter(Day).validate_python
    assert read(datetime.date(2024, 10, 30)) == read("2024-10-30") == datetime.date(2024, 10, 30)
    for moment in (datetime.datetime(2024, 10, 30), 20241030, "30 Oct 24"):
        with pytest.raises(ValidationError):
            read(moment)
