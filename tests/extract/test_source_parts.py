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


@pytest.mark.parametrize("name", ["Kim Dae Jung", "Ana Lu-Roe", "Ana de Roe"])
def test_the_name_behind_the_body_of_a_title(name: str) -> None:
    found = source(f"Head of Odesa Harbour {name}")
    assert (found.name, found.kind) == (name, "person")


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


def named(text: str) -> list[tuple[str, str | None, tuple[str, ...]]]:
    return [
        (found.source.name, found.source.country, found.source.ambiguous_with)
        for found in attributions(text)
        if found.source is not None
    ]


def test_a_later_mention_has_the_country_of_the_first() -> None:
    text = "Ana Roe, the Danish envoy, said 40 boats sank. Roe said 30 came back. “We lost 20,” she said."
    assert named(text) == [("Ana Roe", "DK", ())] * 3


TWO_OF_ONE_NAME = (
    "Ana Sand, the Danish envoy, said 40 boats sank.\n\nJon Sand, the Norwegian energy minister, said 30 sank.\n\n"
)


def test_of_two_with_one_name_the_title_tells_who_it_is() -> None:
    assert named(TWO_OF_ONE_NAME + "Minister Sand said 20 came back.")[-1] == ("Jon Sand", "NO", ())


def test_of_two_with_one_name_the_last_in_the_paragraph_is_meant_and_marked() -> None:
    text = TWO_OF_ONE_NAME + "Ana Sand said 25 came back. Sand said 20 were lost."
    assert named(text)[-1] == ("Ana Sand", "DK", ("Jon Sand",))


def test_of_two_with_one_name_nobody_is_guessed() -> None:
    assert named(TWO_OF_ONE_NAME + "Sand said 20 were lost.")[-1] == ("Sand", None, ("Ana Sand", "Jon Sand"))


@pytest.mark.parametrize(
    ("mention", "kind"),
    [
        ("General Motors", "organization"),
        ("The Justice Department", "organization"),
        ("The General Assembly", "organization"),
        ("Major League Baseball", "organization"),
        ("The President Hotel", "organization"),
        ("The Bishop Museum", "organization"),
        ("Justice Ministry officials", "anonymous"),
        ("General Sand", "person"),
        ("Attorney General Ana Roe", "person"),
        ("Justice Secretary Jon Sand", "person"),
        ("Mr. Post", "person"),
        ("Bishop Roe", "person"),
        ("The plumber, Ana Roe,", "person"),
        ("Her predecessor, Jon Sand,", "person"),
        ("Ana Roe, 34, a nurse,", "person"),
    ],
)
def test_a_title_before_the_name_of_a_body_makes_no_person(mention: str, kind: str) -> None:
    assert source(mention).kind == kind


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The plumber, Ana Roe, said 50 men came.", "The plumber, Ana Roe"),
        ("Ana Roe, 34, a nurse, said 50 men came.", "Ana Roe, 34, a nurse"),
        ("The boats came in, said 50 of the fishermen.", "50 of the fishermen"),
    ],
)
def test_a_figure_behind_the_verb_is_no_source(text: str, who: str) -> None:
    (found,) = attributions(text)
    assert found.source is not None
    assert found.source.text == who


@pytest.mark.parametrize(
    ("source", "count"), [("Two mayors", 2), ("45 mayors", 45), ("A 45-year-old mayor", None), ("A mayor", None)]
)
def test_how_many_said_it(source: str, count: int | None) -> None:
    (found,) = attributions(f"{source} said that Alder lost 12 mills.")
    assert found.source is not None
    assert found.source.count == count
