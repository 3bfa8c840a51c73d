"""Lexicons are checked when they are loaded; a mistake is named by its key."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

import discrep
from discrep.errors import LexiconError
from discrep.extract.lexicon import check, load, merged


@pytest.fixture
def sections() -> dict[str, Any]:
    """The English lexicon as it stands in its files, to be broken."""
    folder = resources.files("discrep.extract.lexicon")
    return merged(part for part in folder.iterdir() if part.name.startswith("en") and part.name.endswith(".toml"))


def test_the_lexicon_as_it_stands_is_right(sections: dict[str, Any]) -> None:
    assert check(sections, "en") == load("en")


def broken(sections: dict[str, Any], path: str, value: object) -> None:
    *way, last = path.split("/")
    table = sections
    for key in way:
        table = table[key]
    if value is None:
        del table[last]
    else:
        table[last] = value


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("numerals/cardinals/seven", "7 or so", "numerals.cardinals.seven"),
        ("numerals/vague/several", ["3"], "numerals.vague.several"),
        ("numerals/vague/several", ["3", "many"], "numerals.vague.several"),
        ("numerals/scales", None, "numerals.scales"),
        ("numerals/surprise", ["x"], "numerals.surprise"),
        ("hedges/before/perhaps", ["perhaps"], "hedges.before"),
        ("hedges/traps/during", "over", "hedges.traps.during"),
        ("units/words/cubit", ["cubit"], "units.words.cubit"),
        ("units/words/10**10**10", ["bomb"], "units.words"),
        ("units/time/names", ["cubit"], "units.time.names"),
        ("money/codes", ["dollars"], "money.codes"),
        ("money/symbols/§", "paragraph", "money.symbols"),
        ("money/minor/cent", ["USD"], "money.minor.cent"),
        ("figures/months/may", "five", "figures.months.may"),
        ("ranges/from", None, "ranges.from"),
        ("certainty/stances/deny", None, "certainty.stances"),
        ("certainty/stances/deny", ["no", "Uu"], "certainty.stances.deny"),
        ("change", None, "change"),
        ("extras", {"a": 1}, "extras"),
        ("hedges/before/over", 5, "hedges.before.over"),
        ("units", 5, "units"),
        ("money", 5, "money"),
        ("measurand/events/kill/phase", "nowhere", "events.kill: unknown phase 'nowhere'"),
        ("measurand/events/shoot/parts", ["nothing"], "events.shoot: unknown event 'nothing'"),
        ("measures/sorts/area", ["cubit"], "measures.sorts.area: unknown unit"),
        ("measures/fits/gross", ["colour"], "measures.gross: unknown sort of amount"),
        ("measures/kinds", {"stock": ["price"], "flow": ["sales", "price"]}, "kinds: both a stock and a flow"),
        ("language", 5, "language"),
    ],
)
def test_a_broken_section_is_refused_by_its_key(sections: dict[str, Any], path: str, value: object, named: str) -> None:
    broken(sections, path, value)
    with pytest.raises(LexiconError) as caught:
        check(sections, "broken.toml")
    assert str(caught.value).startswith("broken.toml: ")
    assert named in str(caught.value)


@pytest.mark.parametrize(
    ("second", "message"),
    [
        ("[numerals]", "xx.b.toml: section 'numerals' stands in another file already"),
        ("[ranges", "xx.b.toml: not TOML"),
    ],
)
def test_a_wrong_part_of_a_lexicon_is_refused_by_its_name(tmp_path: Path, second: str, message: str) -> None:
    for name, text in (("xx.b.toml", second), ("xx.a.toml", "[numerals]")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        merged(tmp_path.iterdir())
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("language", ["xx", "", "../en", "en.measurand", "EN", "e", "en\x00", "\ud800", "ёё"])
def test_an_unknown_language_is_refused(language: str) -> None:
    with pytest.raises(LexiconError, match="en"):
        discrep.extract("12 coins", language=language)


def test_a_locale_chooses_its_language() -> None:
    assert discrep.parse("12 coins", locale="en_GB").value == 12
    assert discrep.parse("12 coins", locale="en-US").value == 12
    with pytest.raises(LexiconError):
        discrep.parse("12 Münzen", locale="xx_XX")


def test_phrases_are_lower_case_and_belong_to_one_hedge() -> None:
    hedges = load("en").hedges
    for table in (hedges.before, hedges.after):
        phrases = [phrase for phrases in table.values() for phrase in phrases]
        assert [phrase for phrase in phrases if phrase != phrase.lower()] == []
        assert sorted(phrases) == sorted(set(phrases))


def test_no_surface_names_two_units() -> None:
    lexicon = load("en")
    for tables in ((lexicon.units.words, lexicon.money.words), (lexicon.units.short,)):
        forms = [form for table in tables for forms in table.values() for form in forms]
        assert sorted(forms) == sorted(set(forms))


BASES = (
    "clausal", "strict", "inverting", "addressed", "showing", "impersonal", "valuing", "releasing", "expecting",
    "only_figures", "awaiting", "foreseeing", "given", "continued", "counting", "owned",
)  # fmt: skip


def _entries(stances: Any) -> list[str]:
    return [entry for entries in dict(stances).values() for entry in entries]


def lists(value: object, name: str = "") -> Iterator[tuple[str, list[str]]]:
    """The lists of words of a section, each with its name."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from lists(each, f"{name}.{key}".strip("."))
    elif isinstance(value, list) and all(isinstance(each, str) for each in value):
        yield name, value


def test_no_list_of_words_holds_one_twice(sections: dict[str, Any]) -> None:
    found = [
        (name, words) for name, words in lists(sections) if not name.startswith("certainty")
    ]  # there they are pairs
    assert len(found) > 300
    assert [name for name, words in found if len(set(words)) < len(words)] == []


@pytest.mark.parametrize("name", BASES)
def test_a_list_of_verbs_of_saying_names_verbs_that_are_known(name: str) -> None:
    words = load("en").attribution
    known = set()
    for entry in _entries(words.verbs):
        forms, _, particle = entry.partition(" | ")
        known |= {entry, f"{forms.split()[0]} {particle}".strip()}
    assert {word for word in getattr(words, name) if word not in known} == set()


def test_nouns_that_are_forms_of_a_verb_of_attitude_are_forms_of_one_that_takes_an_object() -> None:
    words = load("en").attitudes
    known: set[str] = set()
    for takes in ("accusing", "ordering", "naming", "object"):
        for entry in _entries(getattr(words, takes)):
            forms, _, particle = entry.partition(" | ")
            known |= set(forms.split()) if takes == "accusing" or not particle else set()
    assert {word for word in words.noun_forms if word not in known} == set()
