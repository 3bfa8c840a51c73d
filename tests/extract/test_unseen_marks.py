"""Marks that nobody sees, and printed hyphens: a figure is read as it is shown, and its span is what was written."""

from __future__ import annotations

import pytest
from growing import growth

import discrep

UNSEEN = {
    "soft hyphen": "\u00ad",
    "grapheme joiner": "\u034f",
    "space of no width": "\u200b",
    "joiner": "\u200d",
    "left to right": "\u200e",
    "isolate": "\u2068",
    "word joiner": "\u2060",
    "byte order mark": "\ufeff",
    "strike": "\u0336",
}


@pytest.mark.parametrize("mark", UNSEEN.values(), ids=UNSEEN)
def test_inside_a_number_and_a_word(mark: str) -> None:
    text = f"The flood kil{mark}led 1{mark}2{mark},{mark}500 peo{mark}ple."
    (claim,) = discrep.extract(text)
    assert claim.quantity.value == 12_500
    assert (claim.measurand.noun, claim.measurand.event) == ("person", "kill")
    assert claim.quantity.text == f"1{mark}2{mark},{mark}500" == claim.span.of(text)


@pytest.mark.parametrize("mark", UNSEEN.values(), ids=UNSEEN)
def test_between_words(mark: str) -> None:
    plain = "The fire killed 12 people and injured 340 others. It was −5 °C."
    text = mark + plain.replace(" ", f"{mark} ").replace("−", f"−{mark}")
    found = [(c.quantity.interval, c.quantity.unit, c.measurand) for c in discrep.extract(text)]
    assert found == [(c.quantity.interval, c.quantity.unit, c.measurand) for c in discrep.extract(plain)]
    assert not discrep.compare([text, plain]).conflicts


@pytest.mark.parametrize("hyphen", "\u2010\u2011")
def test_printed_hyphens(hyphen: str) -> None:
    plain = "Twenty-five people, a 65-year-old man among them, lost 7-2."
    text = plain.replace("-", hyphen)
    assert [str(c.quantity.interval) for c in discrep.extract(text)] == ["[25, 25]", "[65, 65]"]
    assert str(discrep.check(text, [plain]).status) == "supported"


def test_accents_written_apart() -> None:
    first, second = "José Roe, 51, sings.", "Jose\u0301 Roe, 51, sings."
    assert discrep.extract(first)[0].measurand == discrep.extract(second)[0].measurand


@pytest.mark.parametrize("mark", ["\u200b", "a\u00ad", ",\u200b", "\u0301"], ids=ascii)
def test_time(mark: str) -> None:
    assert growth(discrep.extract, f"12{mark}") < 6


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\u2060"], ids=ascii)
def test_names_are_as_they_are_shown(mark: str) -> None:
    plain = "Reuters reported, citing Ana Roe of UN-Habitat, that 40 boats sank. She said 12 were saved."
    text = plain.replace("e", f"e{mark}").replace("UN-", "UN\u2011")
    found, expected = discrep.extract(text), discrep.extract(plain)
    assert len(found) == len(expected) == 2
    for claim, like in zip(found, expected, strict=True):
        assert [(s.name, s.kind, s.affiliation) for s in claim.attribution.chain] == [
            (s.name, s.kind, s.affiliation) for s in like.attribution.chain
        ]
        assert all(source.text == source.span.of(text) for source in claim.attribution.chain)
    for attribution in discrep.attributions(text):
        assert all(source.text == source.span.of(text) for source in attribution.chain)
    assert discrep.same_source(f"Ana{mark} R{mark}oe", "Ana Roe")
