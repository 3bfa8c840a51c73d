"""Texts that share no name tell of different things; who speaks in them does not count."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.about import apart, home_of, names_in
from discrep.sources import Document


def of(text: str) -> Document:
    return Document(text, id=text[:8])


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Peru has 40 cases of the fever.", "Oman has 90 cases of the fever."),
        ("The film Blue Harbour had 40 reviews.", "Red Mill (film) was reviewed by 90 critics."),
        ("Oman reported 40 cases.", "The state of Utah had 90 cases."),
        ("Arkansas had 40 cases.", "Illinois had 90 cases."),
        ("In Odesa, 40 boats sank.", "In Kherson, 90 boats sank."),
        ("Tessla sold 40 cars.", "Foord sold 90 cars."),
        ("Peru has 4,711 cases of the fever.", "Oman has 9,222 cases of the fever."),
        # what they have in common may stand anywhere: a year, a short number, a round one
        ("Peru had 40 cases in 2019.", "Oman had 90 cases in 2019."),
        ("Peru had 711 cases.", "Oman had 711 cases."),
        ("Peru had 4,700 cases.", "Oman had 4,700 cases."),
        ("Peru lost 12.7 tons.", "Oman lost 12.7 tons."),
        ("Peru: 40", "Oman: 90"),
        ("Blue Harbour has 40 reviews on Metacritic.", "On Metacritic, Red Mill has 90 reviews."),
        ("In Alder 40 boats sank in the Harbour, the harbour of the town.", "Some 90 boats sank in the Birch Harbour."),
        (
            "A flood in Alder County hurt 40, the Sheriff's Office said.",
            "In Birch County 90 were hurt on North Street.",
        ),
    ],
)
def test_no_name_in_common(one: str, two: str) -> None:
    assert apart(of(one), of(two))
    assert apart(of(two), of(one))
    assert not any(found.verdict == "conflict" for found in discrep.compare([of(one), of(two)]).findings)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("At least 40 boats sank in Odesa.", "In Odesa, 30 boats sank."),
        ("Alder has 645,705 voters, 40 of them new.", "The Census Bureau counts 645,705 voters, 90 of them new."),
        ("Peru lost 4,711 men.", "Oman lost 4711 men."),
        ("Peru lost 12.75 tons.", "Oman lost 12.75 tons."),
        ("The US lost 40 boats.", "In the US 90 boats sank."),
        ("Some 40 boats sank, Tessla said.", "In Odesa 90 boats sank."),
        ("Oman said 40 boats sank.", "Peru said 90 boats sank."),
        ("Oman reported that 40 boats sank.", "Peru reported that 90 boats sank."),
        ("At least 40 boats sank, Ana Roe said.", "Some 30 boats sank, according to Jon Sand."),
        ("Peru sent 40 boats.", "Peruvian boats numbered 90."),
        ("It has 40 cases of the fever. Alder", "Oman has 90 cases of the fever."),  # cut short
        ("Revenue rose to $40 million.", "Tessla's revenue rose to $90 million."),
        ("The North Korean army lost 40 men.", "North Korea lost 90 men."),
        ("On Monday 40 boats sank.", "On 3 March 90 boats sank."),
        ("40 boats sank.", "In Odesa 90 boats sank."),
        ("", "Peru has 40 cases."),
        ("YouTube has 40 million users.", "YouTube has 90 million users."),
    ],
)
def test_one_thing_as_far_as_names_tell(one: str, two: str) -> None:
    assert not apart(of(one), of(two))
    assert not apart(of(two), of(one))


def test_texts_without_names_conflict_as_before() -> None:
    one, two = of("At least 40 boats sank, Ana Roe said."), of("Some 30 boats sank, according to Jon Sand.")
    assert [found.verdict for found in discrep.compare([one, two]).findings] == ["conflict"]


def test_what_has_another_name_is_not_compared_and_says_so() -> None:
    (found,) = discrep.compare([of("Peru has 40 cases."), of("Oman has 90 cases.")]).findings
    assert (found.verdict, found.code) == ("not-comparable", "N111")


_REPORT = (
    "The company's full order book grew in the last three months of the year, and net sales came to $40 million, "
    "helped by a large contract with {} and by lower prices of copper, tin and freight."
)


def test_an_edit_of_a_text_is_about_the_same_whatever_it_names() -> None:
    assert not apart(of(_REPORT.format("Tessla")), of(_REPORT.format("Foord")))


def test_reports_by_one_pattern_are_about_others() -> None:
    one, two = (_REPORT.replace("The company", name).format("them") for name in ("Tessla", "Foord"))
    assert apart(of(one), of(two))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The boats sank in Odesa and in Kherson.", ["kherson", "odesa"]),
        ("The boats sank in Odesa.", ["odesa"]),
        ("The boats of South Korea sank.", ["KR"]),
        ("The US lost 40 boats.", ["US"]),
        ("They told us of 40 boats in Odesa.", ["odesa"]),
        # what is written small as well, sites, and parts of many names
        ("In Odesa 40 boats sank in the Harbour, the harbour of the town.", ["odesa"]),
        ("In Odesa 40 boats sank on North Street, as Metacritic has it.", ["odesa"]),
        # one letter is no name, two may be one
        ("In Odesa they have a plan B for the boats.", ["odesa"]),
        ("In Ao they have a plan for the boats.", ["ao"]),
        # the first word of a sentence is none by itself
        ("Sadly it rained in Odesa.", ["odesa"]),
        ("Sadly 40 boats sank in Odesa.", ["odesa"]),
        ("Sadly", []),
        ("Sadly 40", []),
        ("They sank. Sadly it rained in Odesa.", ["odesa"]),
        ("They sank! Sadly it rained in Odesa.", ["odesa"]),
        ("They sank (Sadly it rained in Odesa).", ["odesa"]),
        ("They sank\nSadly it rained in Odesa", ["odesa"]),
        ("They sank \nSadly it rained in Odesa", ["odesa"]),
        ("They sank in Odesa\nand more", ["odesa"]),
        ("They sank\nin Odesa at last", ["odesa"]),
        # but where another one follows, a bracket, an owner's ending or a verb
        ("Blue Harbour had 40 boats.", ["blue", "harbour"]),
        ("Tessla (a firm) sold 40 cars.", ["tessla"]),
        ("Tessla's 40 cars were sold.", ["tessla"]),
        ("Tessla’s 40 cars were sold.", ["tessla"]),
        ("Tessla sold 40 cars.", ["tessla"]),
        ("Tessla 4 sold cars.", ["tessla"]),
        ("Arkansas had 40 cases.", ["arkansas"]),
    ],
)
def test_the_names_of_a_text(text: str, names: list[str]) -> None:
    assert names_in(of(text)) == names


@pytest.mark.parametrize("mark", ".!?:;*•\"“”'‘’(")
def test_a_mark_behind_which_any_word_has_a_capital(mark: str) -> None:
    assert names_in(of(f"They sank {mark} Sadly it rained in Odesa")) == ["odesa"]


@pytest.mark.parametrize("word", ["x", ","])
def test_what_is_no_such_mark(word: str) -> None:
    assert names_in(of(f"They sank {word} Harbours it rained in Odesa")) == ["harbours", "odesa"]


@pytest.mark.parametrize(("more", "read"), [(0, True), (1, False)])
def test_how_much_of_a_text_is_looked_at(more: int, read: bool) -> None:
    """A name at the end of the first 20,000 characters is read, one that goes beyond it is not."""
    before, name = "They sank the boats in ", "Odesa"
    filler = "x" * (20_000 - len(before) - len(name) - 1 + more)
    text = f"{filler} {before}{name} and there"
    assert text.index(name) + len(name) == 20_000 + more
    assert ("odesa" in names_in(of(text))) is read


@pytest.mark.parametrize(
    ("name", "code"),
    [("peru", "PE"), ("peruvian", "PE"), ("south korea", "KR"), ("odesa", None), ("peru mills", None), ("", None)],
)
def test_the_country_of_a_name(name: str, code: str | None) -> None:
    assert home_of(name) == code
