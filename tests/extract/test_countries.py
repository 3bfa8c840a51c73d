"""The table of countries, set against the names that CLDR gives."""

from __future__ import annotations

import pytest
from babel import Locale
from pydantic import TypeAdapter, ValidationError

from discrep.extract.lexicon import load
from discrep.extract.lexicon.country_words import Countries, Country

COUNTRIES = load("en").countries
# CLDR tells these from their namesakes, or names the state that they belong to.
ANOTHER_NAME = {"CD", "CG", "HK", "MO", "MM"}
TERRITORIES = {"HK", "MO", "PR", "GL"}


def test_every_state_is_there_by_its_usual_name() -> None:
    cldr = {code: name.lower().replace("’", "'") for code, name in Locale("en").territories.items()}
    differing = {code for code, country in COUNTRIES.items() if cldr[code] not in country.names}
    assert differing == ANOTHER_NAME
    states = COUNTRIES.keys() - TERRITORIES
    assert len(states) == 193 + len({"VA", "PS", "TW", "XK"})


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("kremlin", "RU"), ("white house", "US"), ("pentagon", "US"), ("downing street", "GB"), ("scottish", "GB"),
        ("pyongyang", "KP"), ("south korean", "KR"), ("gaza", "PS"), ("knesset", "IL"), ("U.K.", "GB"),
    ],
)  # fmt: skip
def test_what_speaks_for_a_country(form: str, code: str) -> None:
    assert [key for key, country in COUNTRIES.items() if form in country.forms()] == [code]


def test_every_country_has_a_demonym_but_one_that_shares_it() -> None:
    assert {code for code, country in COUNTRIES.items() if not country.demonyms} == {"CG", "DM"}


@pytest.mark.parametrize(
    ("code", "country", "named"),
    [
        ("Ru", {"names": ["ruritania"]}, "Ru"),
        ("QZ", {"names": []}, "no name"),
        ("QZ", {"names": ["russia"]}, "'russia' stands for RU and for QZ"),
        ("QZ", {"names": ["Ruritania"]}, "not lower case"),
        ("QZ", {"names": ["ruritania "]}, "names"),
        ("QZ", {"names": ["ruritania"], "bodies": {"circus": ["big top"]}}, "circus"),
    ],
)
def test_a_wrong_country_is_refused(code: str, country: dict[str, object], named: str) -> None:
    with pytest.raises(ValidationError, match=named):
        TypeAdapter(Countries).validate_python({"RU": COUNTRIES["RU"], code: country})


def test_forms_are_listed_in_order() -> None:
    country = Country(names=("a",), abbreviations=("B",), capitals=("c",), bodies={"government": ("d",)})
    assert list(country.forms()) == ["a", "B", "c", "d"]
