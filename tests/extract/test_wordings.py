"""One meaning, many wordings: what stands in `wordings/` was written down from a reading, and is to be read so again.

Each file groups wordings under what they mean, so that no change of a table goes unnoticed; it shows no meaning to be
right. Where somebody else knows it (pint, CLDR, the design's table of hedges, the number itself) the wordings are held
against that: a table that is wrong throughout agrees with itself.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pint
import pytest
from babel import Locale
from babel.numbers import list_currencies

import discrep
from discrep.intervals import Interval, above, at_least, at_most, below, closed, point
from discrep.units import scale

FOLDER = Path(__file__).parent / "wordings"


def wordings(name: str) -> dict[str, list[str]]:
    """Meaning -> its wordings."""
    table = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return {meaning: re.split(r" \|\s", row.strip("\n")) for meaning, row in table.items()}


def otherwise(phrases: list[str], read: Callable[[str], object], meaning: object) -> Iterator[tuple[str, object]]:
    """Those that are read in another way, and in which."""
    for phrase in phrases:
        found = read(phrase)
        if found != meaning:
            yield phrase, found


def attempt(phrase: str) -> discrep.Quantity | None:
    try:
        return discrep.parse(phrase)
    except discrep.ParseError:
        return None


# The table of the design, written anew for a sum of 500.
HEDGES: dict[str, Interval] = {
    "about": closed(475, 525),
    "at-least": at_least(500),
    "at-most": at_most(500),
    "exactly": point(500),
    "just-over": above(500),
    "just-under": below(500),
    "nearly": below(500),
    "over": above(500),
    "under": below(500),
    "up-to": at_most(500),
}


@pytest.mark.parametrize("hedge", HEDGES)
def test_hedges(hedge: str) -> None:
    def read(phrase: str) -> object:
        found = attempt(phrase)
        return found and (found.hedge, found.interval, found.text)

    phrases = wordings("hedges")[hedge]
    assert [each for phrase in phrases for each in otherwise([phrase], read, (hedge, HEDGES[hedge], phrase))] == []


def test_every_hedge_has_wordings() -> None:
    assert wordings("hedges").keys() == HEDGES.keys()


def amount(phrase: str) -> object:
    found = attempt(phrase)
    return found and (found.unit, found.value)


@pytest.mark.parametrize("unit", UNITS := wordings("units"))
def test_units(unit: str) -> None:
    assert list(otherwise(UNITS[unit], amount, (unit, 12))) == []


SURVEYED = {"acre", "acres", "furlong", "furlongs", "fathom", "fathoms"}  # of pint by the survey foot


def test_units_are_those_of_pint() -> None:
    registry = pint.UnitRegistry(non_int_type=Fraction)
    names = set(dir(registry))
    differing, known = set(), 0
    for unit, phrases in UNITS.items():
        for word in {phrase.removeprefix("12").strip() for phrase in phrases}:
            name = next((each for each in (word, word.removesuffix("s")) if len(each) > 3 and each in names), None)
            if name is None or unit in ("decibel", "decade"):  # logarithms there
                continue
            zero, one = (registry.Quantity(Fraction(number), name).to_base_units().magnitude for number in (0, 1))
            known += 1
            if one - zero != scale(unit).factor:
                differing.add(word)
    assert differing == SURVEYED
    assert known > 100


@pytest.mark.parametrize("code", MONEY := wordings("money"))
def test_money(code: str) -> None:
    assert list(otherwise(MONEY[code], amount, (code, 12))) == []


def test_currencies_are_those_of_cldr() -> None:
    # coins that no state makes, and one that CLDR names without listing it
    assert set(MONEY) - set(list_currencies()) == {"BTC", "ETH", "XBT", "CNX"}


@pytest.mark.parametrize("number", NUMERALS := wordings("numerals"))
def test_numerals(number: str) -> None:
    def value(phrase: str) -> object:
        found = attempt(phrase)
        return found and found.value

    assert list(otherwise(NUMERALS[number], value, Fraction(number))) == []


def speaker(sentence: str) -> discrep.Source | None:
    """Who says what is said there, of one figure."""
    (claim,) = discrep.extract(sentence)
    return claim.attribution.source


@pytest.mark.parametrize("code", COUNTRIES := wordings("countries"))
def test_countries(code: str) -> None:
    def country(words: str) -> object:
        source = speaker(f"{words} said that 12 people had died.")
        return source and source.country

    assert list(otherwise(COUNTRIES[code], country, code)) == []


def test_countries_are_those_of_cldr() -> None:
    assert set(COUNTRIES) - set(Locale("en").territories) == set()


@pytest.mark.parametrize("kind", SPEAKERS := wordings("speakers"))
def test_speakers(kind: str) -> None:
    def read(words: str) -> object:
        source = speaker(f"{words} said that 12 people had died.")
        return source and (source.kind, source.text)

    assert [each for words in SPEAKERS[kind] for each in otherwise([words], read, (kind, words))] == []


@pytest.mark.parametrize("cue", CUES := wordings("cues"))
def test_cues(cue: str) -> None:
    def read(sentence: str) -> object:
        (claim,) = discrep.extract(sentence)
        found = claim.attribution
        return found.source and (found.source.text.lower(), f"{found.lemma} {found.stance}")

    assert list(otherwise(CUES[cue], read, ("the mayor", cue))) == []


@pytest.mark.parametrize("event", EVENTS := wordings("events"))
def test_events(event: str) -> None:
    def read(sentence: str) -> object:
        (claim,) = discrep.extract(sentence)
        return claim.measurand.event

    assert list(otherwise(EVENTS[event], read, event)) == []
