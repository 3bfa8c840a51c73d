"""What a mention says of somebody: country, office, calling, gender, and whether one person is meant."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.sources.descriptions import (
    called_otherwise,
    describe,
    known_by_office,
    one_holds_it,
    other_gender,
    same_office,
)
from discrep.align.sources.same_source import read_source
from discrep.sources import Source
from discrep.spans import Span


def person(name: str, *titles: str, affiliation: str | None = None, country: str | None = None) -> Source:
    return Source(name, Span(0, len(name)), name, "person", titles, affiliation, country=country)


def role(text: str, country: str | None = None, count: int | None = None) -> Source:
    return Source(text, Span(0, len(text)), text, "role", count=count, country=country)


@pytest.mark.parametrize(
    ("text", "country", "countries"),
    [
        ("the Norwegian minister", None, {"NO"}),
        ("the Congolese minister", None, {"CD", "CG"}),
        ("the Congolese minister", "CD", {"CD", "CG"}),
        ("the Congolese envoy", "NO", {"NO"}),  # somebody of Norway who is sent there
        ("the Norwegian minister", "SE", {"SE"}),
        ("the minister", None, set()),
    ],
)
def test_the_countries_that_somebody_may_be_of(text: str, country: str | None, countries: set[str]) -> None:
    assert describe(role(text, country)).countries == countries


@pytest.mark.parametrize(("before", "seen"), [(29, True), (30, False)])
def test_thirty_words_of_a_mention_count(before: int, seen: bool) -> None:
    assert (describe(role(" ".join(["envoy"] * before + ["Norway"]))).country == "NO") is seen


@pytest.mark.parametrize(
    ("text", "count", "definite"),
    [
        ("the minister", None, True),
        ("a minister", None, False),
        ("A minister", None, False),
        ("ANOTHER minister", None, False),
        ("the minister", 2, False),
        ("a minister", 2, False),
    ],
)
def test_whether_one_person_is_meant(text: str, count: int | None, definite: bool) -> None:
    assert describe(role(text, count=count)).definite is definite


@pytest.mark.parametrize(
    ("text", "governs"),
    [("Norway's minister", True), ("the minister", False), ("Norway's analyst", False), ("the analyst", False)],
)
def test_an_office_of_a_government(text: str, governs: bool) -> None:
    assert describe(role(text)).government is governs


@pytest.mark.parametrize(
    ("text", "callings"),
    [
        ("the minister", {"state"}),
        ("the secretary", {"state"}),
        ("the wrestler", {"sport"}),
        ("the mayor and poet", {"state", "arts"}),
        ("the clerk", set()),
    ],
)
def test_what_somebody_is(text: str, callings: set[str]) -> None:
    assert describe(role(text)).callings == callings


@pytest.mark.parametrize(("text", "former"), [("the former mayor", True), ("the mayor", False)])
def test_who_has_left_an_office(text: str, former: bool) -> None:
    assert describe(role(text)).former is former


@pytest.mark.parametrize(
    ("title", "gender"),
    [("Mr", "masculine"), ("MR", "masculine"), ("Lady", "feminine"), ("Dr", None), ("", None)],
)
def test_the_gender_that_a_title_tells(title: str, gender: str | None) -> None:
    assert describe(person("Lind", title)).gender == gender


@pytest.mark.parametrize(
    ("one", "two", "other"),
    [("Mr", "Mrs", True), ("Mr", "Sir", False), ("Mr", "Dr", False), ("Dr", "Mrs", False), ("Ms", "Lady", False)],
)
def test_two_genders_are_two_people(one: str, two: str, other: bool) -> None:
    assert other_gender(describe(person("Lind", one)), describe(person("Lind", two))) is other


@pytest.mark.parametrize(
    ("one", "two", "otherwise"),
    [
        ("Professor", "Detective", True),
        ("Professor", "PROFESSOR", False),
        ("MR", "Detective", False),  # a courtesy says nothing
        ("Professor", "", False),
        ("Chairman", "Chairwoman", False),
    ],
)
def test_titles_of_two_people(one: str, two: str, otherwise: bool) -> None:
    assert called_otherwise(person("Lind", one), person("Lind", two)) is otherwise
    assert called_otherwise(person("Lind", two), person("Lind", one)) is otherwise


def test_an_office_is_read_from_the_titles_alone_and_with_the_body() -> None:
    offices = describe(person("Lind", "Chief", "Executive", affiliation="Acme")).offices
    assert offices == {frozenset({"chief", "executive"}), frozenset({"acme", "chief", "executive"})}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("the Kremlin spokesman", "the Russian spokeswoman"),
        ("the Pentagon chief", "the US defence minister"),
        ("Britain's premier", "the British prime minister"),
        ("Norway's top diplomat", "the Norwegian foreign minister"),
    ],
)
def test_one_office_by_two_names(one: str, two: str) -> None:
    assert describe(role(one)).offices == describe(role(two)).offices
    assert same_office(describe(role(one)), describe(role(two)))


@pytest.mark.parametrize(
    ("one", "two", "holds"),
    [
        ("Norway's defence minister", "the Norwegian Defense Minister", True),
        ("Norway's spokesman", "the Norwegian spokesman", False),  # of whom there are several
        ("Norway's defence minister", "the Swedish defence minister", False),
        ("the defence minister", "the defence minister", False),
        ("Norway's former defence minister", "Norway's defence minister", False),
        ("Norway's analyst", "Norway's mayor", False),
    ],
)
def test_an_office_that_one_person_holds(one: str, two: str, holds: bool) -> None:
    assert one_holds_it(describe(role(one)), describe(role(two))) is holds
    assert one_holds_it(describe(role(two)), describe(role(one))) is holds


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("the mayor", "the mayor", True),
        ("the mayor", "the clerk", False),
        ("the former mayor", "the mayor", False),
        ("the former mayor", "the former clerk", False),
    ],
)
def test_one_office_at_one_time(one: str, two: str, same: bool) -> None:
    assert same_office(describe(role(one)), describe(role(two))) is same


def test_the_office_of_one_person_has_to_be_the_one_they_share() -> None:
    mayor, clerk = describe(role("Norway's mayor")), describe(role("Norway's clerk"))
    both = mayor._replace(offices=mayor.offices | clerk.offices)
    assert one_holds_it(both, mayor)
    assert same_office(both, clerk)
    assert not one_holds_it(both, clerk)
    assert not one_holds_it(clerk, both)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Norway's defence minister", True),
        ("Norway's spokesman", False),
        ("the defence minister", False),
        ("a Norwegian defence minister", False),
    ],
)
def test_known_by_the_office(text: str, known: bool) -> None:
    assert known_by_office(role(text)) is known
    assert not known_by_office(person("Lind", text))


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        ("Norway's spokesman", "Norwegian Spokesman Eva Dahl", None),
        ("Norway's defence minister", "Norwegian Defence Minister Eva Dahl", True),
        ("Norwegian Defence Minister Eva Dahl", "Eva Dahl, Norway's ex defence minister", True),
        ("Finnish minister Ana Roe", "Chilean minister Ana Roe", None),
    ],
)
def test_offices_of_two_mentions(one: str, two: str, told: bool | None) -> None:
    assert discrep.same_source(one, two) is told
    assert discrep.same_source(two, one) is told
    assert read_source(one).name
