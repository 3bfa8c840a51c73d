"""What a mention says of its source: affiliation, title, country."""

from __future__ import annotations

import pytest

from discrep.extract.reading import attributions
from discrep.sources import Source


def source(mention: str) -> Source:
    (found,) = attributions(f"{mention} said that 40 boats had sunk.")
    assert found.source is not None
    return found.source


@pytest.mark.parametrize(
    ("mention", "title", "affiliation"),
    [
        ("Britain's UN ambassador", "UN ambassador", "Britain"),
        ("The Red Cross's regional director for Asia", "regional director", "Red Cross"),
        ("Downing Street deputy spokeswoman Ana Roe", "deputy spokeswoman", "Downing Street"),
        ("Jon Sand, the EU climate envoy,", "climate envoy", "EU"),
        ("The Kremlin's Ana Roe", None, "Kremlin"),
        ("A senior Danish official", "official", "Danish"),
    ],
)
def test_title_and_affiliation(mention: str, title: str | None, affiliation: str) -> None:
    found = source(mention)
    assert (found.titles, found.affiliation) == ((title,) if title else (), affiliation)


@pytest.mark.parametrize(
    ("mention", "country"),
    [
        ("Seoul", "KR"),
        ("The Kremlin", "RU"),
        ("The Pentagon chief", "US"),
        ("A US official", "US"),
        ("Officials in Gaza", "PS"),
        ("Ukraine's ambassador to Germany", "UA"),
        ("Two French diplomats", "FR"),
        ("Russians", "RU"),
        ("Jordan Peters", None),
        ("Some of us at the paper", None),
        ("A Moscow-backed mayor", None),
        ("The mayor", None),
    ],
)
def test_country(mention: str, country: str | None) -> None:
    assert source(mention).country == country
