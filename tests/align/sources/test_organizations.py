"""What the name of a body says: its country, its kind, its letters; and when two names are of one body."""

from __future__ import annotations

import pytest

from discrep.align.sources.organizations import _capitals, _letters_of, initials_match, read_body, same_body


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("MoD", "MoD"),
        ("UNHCR", "UNHCR"),
        ("the BoE", "BoE"),
        ("U.N.", "UN"),
        ("AbCd", ""),  # no more capitals than other letters
        ("Volvo", ""),
        ("NATO-led", ""),
        ("ABCde", "ABCde"),
        ("ABCDef", ""),  # five letters at most, where some are small
        ("A", ""),
        ("", ""),
    ],
)
def test_the_letters_of_an_acronym(name: str, letters: str) -> None:
    assert _capitals(name) == letters


@pytest.mark.parametrize(
    ("acronym", "body", "held"),
    [
        ("USDA", "the Agriculture Department", True),
        ("DoA", "the Department of Agriculture", True),
        ("DA", "the Department of Agriculture", False),  # two letters say little
        ("UNHCR", "the Department of Agriculture", False),
        ("ATB", "the Alpine Transport Board", True),
        ("USDA", "Agrico", False),  # one word has a letter only
        ("USDA", "Fiji's Agriculture Department", True),  # whatever its country
    ],
)
def test_letters_that_hold_those_of_a_body(acronym: str, body: str, held: bool) -> None:
    assert _letters_of(read_body(acronym), read_body(body)) is held


@pytest.mark.parametrize(
    ("name", "all_letters", "without_country", "with_hyphens", "with_of"),
    [
        ("the Organization for Co-operation", "oco", "oco", "oc", "tofc"),
        ("the Norwegian Press Office", "npo", "po", "npo", "tnpo"),
        ("the Pentagon Press Office", "ppo", "ppo", "ppo", "tppo"),
        ("the US Trade Office", "usto", "to", "uto", "tuto"),
        ("the UAE Trade Office", "uaeto", "to", "uto", "tuto"),
        ("the NATO Press Office", "npo", "npo", "npo", "tnpo"),
        ("Air Norvest", "an", "an", "an", "an"),
    ],
)
def test_the_first_letters_of_a_body(
    name: str, all_letters: str, without_country: str, with_hyphens: str, with_of: str
) -> None:
    assert read_body(name).initials == (all_letters, without_country, with_hyphens, with_of)


@pytest.mark.parametrize(
    ("acronym", "name", "held"),
    [
        ("atb", "Anders Tom Berg", True),
        ("atb", "Anders Lind", False),
        ("atb", "Alpina", True),
        ("atb", "Berit", False),
    ],
)
def test_letters_that_could_be_those_of_a_name(acronym: str, name: str, held: bool) -> None:
    assert initials_match(acronym, name) is held


@pytest.mark.parametrize(
    ("name", "country", "words"),
    [
        ("the Pentagon", "US", "ministry defence"),
        ("Itamaraty", "BR", "ministry foreign"),
        ("Bercy", "FR", "ministry finance"),
        ("the Home Office", "GB", "ministry interior"),
        ("the Justice Department", "US", "ministry justice"),
        ("the Bundesbank", "DE", "central bank"),
        ("the Kremlin", "RU", "government"),
        ("Mossad", "IL", "intelligence"),
        ("Norway", "NO", "government"),
        ("Ukraine's Pentagon", "UA", "ministry defence"),  # what speaks for one country is said of another
        ("the US-China Rice Guild", None, "us china rice guild"),  # neither's
        ("the Moscow-Beijing-Norway Council", None, "moscow beijing norway council"),
        ("the Norvest Works Ltd", None, "norvest works"),
        ("of the", None, ""),
    ],
)
def test_the_country_and_the_words_of_a_body(name: str, country: str | None, words: str) -> None:
    body = read_body(name)
    assert (body.country, body.words) == (country, frozenset(words.split()))


@pytest.mark.parametrize(("before", "counted"), [(23, True), (24, False)])
def test_so_many_words_of_a_body_count(before: int, counted: bool) -> None:
    assert ("lind" in read_body(" ".join(["Oak"] * before + ["Lind"])).words) is counted


@pytest.mark.parametrize(
    ("name", "owned"),
    [
        ("Norway's Hydro Works", True),
        ("Norway’s Hydro Works", True),
        ("the Philippines' Hydro Works", True),
        ("the Philippines’ Hydro Works", True),
        ("(Norway's) Hydro Works", True),
        ("the Hydro Works, Norway's", True),
        ("Norway Hydro Works", False),
        ("Norway Hydro's Works", False),
        ("Hydro's Norway Works", False),
        ("Hydro's Works", False),
        ("the sailors' Works of Norway", False),
    ],
)
def test_a_country_as_the_owner(name: str, owned: bool) -> None:
    assert read_body(name).owned is owned


@pytest.mark.parametrize(
    ("name", "style"),
    [
        ("UNHCR", "acronym"),
        ("the UN refugee agency", "description"),
        ("the Bank of England", "name"),
        ("a Norvest Bank", "name"),
        ("the 1st Norvest Battalion", "name"),
        ("Goldman Sachs", "name"),
    ],
)
def test_how_a_body_is_named(name: str, style: str) -> None:
    assert read_body(name).style == style


@pytest.mark.parametrize("kind", ["Foreign", "Central", "National", "State", "Health"])
def test_words_that_many_bodies_share_name_none(kind: str) -> None:
    assert not read_body(f"the {kind} Bank").named
    assert read_body(f"the {kind} Bank of Norvest").named


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        ("Norway's Hydro Works", "Hydro Works", True),
        ("the Norwegian Hydro Works", "Hydro Works", None),  # the country may belong to the name
        ("Norway's Hydro Works", "Sweden's Hydro Works", False),
        ("Norway's Department of Labour", "Norway's Labour Department", True),
        ("University of Norvest", "Norvest University", None),
        ("of the", "the Bank of England", None),
        ("of the", "of the", None),
        ("Norvest", "Norvest Hydro", None),
        ("IMF", "Indian Mountaineering Federation", None),  # its letters as well
        ("IMF", "Indian Hydro Works", False),
        ("IMF", "International Monetary Fund", True),
        ("the Met", "the Metropolitan Police", None),
        ("the Met", "Metrolink", None),
        ("the Met", "Norvest", False),
        ("the Home Office", "Britain's interior ministry", True),
        ("the US Justice Department", "the American Ministry of Justice", True),
    ],
)
def test_two_names_of_bodies(one: str, two: str, told: bool | None) -> None:
    assert same_body(one, two) is told
    assert same_body(two, one) is told
