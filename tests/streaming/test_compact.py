"""The way of claims from one process to another."""

from __future__ import annotations

import pickle

from hypothesis import given

from discrep.claims import Claim
from discrep.extract.reading import extract
from discrep.sources import Document
from discrep.streaming.compact import dumped, loaded
from discrep.testing.strategies import claims
from lawbook import law

TEXT = "Revenue rose 12 percent, from $345 million to $386 million in May, two officials said. About a third left."


@law("R11", "A claim comes back from another process as it was.")
@given(claims())
def test_what_goes_over_comes_back(claim: Claim) -> None:
    (back,) = loaded(dumped([claim]), claim.document)
    assert back == claim
    assert back.document is claim.document


def test_texts_stay_where_they_are() -> None:
    document = Document(TEXT + " " * 100_000, "long")
    found = extract(document)
    data = dumped(found)
    assert len(found) == 3
    assert len(data) < len(pickle.dumps(found)) - 100_000
    other, *_ = loaded(data, Document(document.text, "another"))
    assert other.document.id == "another"
