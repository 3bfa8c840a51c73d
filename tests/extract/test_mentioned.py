"""A mention by itself is read like one in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given

import discrep
from discrep.extract.engine import extractor
from discrep.extract.saying.mentioned import mentioned
from discrep.testing.strategies import hostile_texts

GRAMMAR = extractor().grammar


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Mr. Tom Lind", "Tom Lind", "person"),
        ("Norwegian Defence Minister Eva Dahl", "Eva Dahl", "person"),
        ("Eva Dahl, the mayor of Bergen", "Eva Dahl", "person"),
        ("  “Eva Dahl”", "Eva Dahl", "person"),
        ("Song Jae-in", "Song Jae-in", "person"),
        ("Paul B. Okoro III", "Paul B. Okoro III", "person"),
        ("two officials", "two officials", "anonymous"),
        ("the Kremlin", "Kremlin", "organization"),
        ("?!", "?!", "unknown"),
        ("", "", "unknown"),
    ],
)
def test_a_name_of_a_list(text: str, name: str, kind: str) -> None:
    source = mentioned(text, GRAMMAR)
    assert (source.name.strip("“”"), source.kind) == (name, kind)


@pytest.mark.parametrize("name", ["Song Jae-in", "Ahn Kyu-on", "Paul B. Okoro III"])
def test_hyphens_and_suffixes_belong_to_names_in_texts_too(name: str) -> None:
    (claim,) = discrep.extract(f"{name} said that 40 men were hurt.")
    assert claim.attribution.source is not None
    assert (claim.attribution.source.name, claim.attribution.source.kind) == (name, "person")


@given(hostile_texts(8))
def test_any_text_is_a_mention(text: str) -> None:
    source = mentioned(text, GRAMMAR)
    assert source.span.of(text) == source.text
