"""Attribution without a verb of saying: by her own count, under Roe's plan, a report that says something."""

from __future__ import annotations

import pytest

import discrep
from discrep.sources import Attribution


def attribution(text: str) -> Attribution:
    (claim,) = [claim for claim in discrep.extract(text) if "40" in claim.quantity.text]
    return claim.attribution


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("By the mayor's own count, 40 boats sank.", "the mayor"),
        ("Some 40 boats sank, by the mayor's reckoning.", "the mayor"),
        ("In Ana Roe's view, 40 boats are enough.", "Ana Roe"),
        ("By the ministry's reading, 40 boats sank.", "the ministry"),
        ("The storm sank 40 boats in all, by the tally of the fire service.", "the fire service"),
        ("By the count of the union, 40 boats sank.", "the union"),
        ("The storm sank 40 boats in one night, by the navy's own count, and the port was shut.", "the navy"),
        ("By her own admission, 40 boats sank.", "her"),
        ("Under Mrs. Roe's plan, 40 boats would be sold.", "Mrs. Roe"),
        ("A report that 40 boats sank was wrong.", "A report"),
        ("She spoke of a Times report that 40 boats had sunk.", "a Times report"),
    ],
)
def test_an_owner_stands_behind_an_account(text: str, source: str) -> None:
    found = attribution(text).source
    assert found is not None
    assert found.text == source


def test_a_plan_is_what_its_owner_wants() -> None:
    assert attribution("Under Mrs. Roe's plan, 40 boats would be sold.").stance == "intend"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Some 40 boats sank, by one count.", "one count"),
        ("By some estimates, 40 boats sank.", "some estimates"),
        ("The pier is worth 40 million by most accounts.", "most accounts"),
    ],
)
def test_a_count_of_nobody_named_is_its_own_source(text: str, source: str) -> None:
    found = attribution(text)
    assert found.source is not None
    assert (found.source.text, found.source.kind, found.stance) == (source, "document", "estimate")


@pytest.mark.parametrize(
    "text",
    [
        "By that count 40 boats sank.",
        "Under the plan, 40 boats would be sold.",
        "In other words, 40 boats sank.",
        "In the mayor's plan there are 40 boats.",
        "Seen by the mayor's tally clerk, 40 boats sank.",
        "Forty copies of the mayor's plan and 40 maps were sold.",
        "The alleged thief of 40 boats fled.",
        "A highly anticipated 40 boats came.",
        "As you know 40 boats sank.",
        "People, mayors and state troopers with 40 boats will come.",
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert attribution(text).source is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Theresa May said 40 boats sank.", "Theresa May"),
        ("Mayor Will Roe said 40 boats sank.", "Mayor Will Roe"),
        ("“We lost 40 boats,” Ana Roe, a spokeswoman for the port said.", "Ana Roe, a spokeswoman for the port"),
        ("Jon Kim, a baker from the port said 40 boats sank.", "Jon Kim, a baker from the port"),
        (
            "Ana Roe (D-MN), the deputy chair of the port, said 40 boats sank.",
            "Ana Roe (D-MN), the deputy chair of the port",
        ),
        ("In May, the High Court ruled in a 5-4 decision that 40 boats were lost.", "the High Court"),
        ("Ana Roe issued the following statement: “Some 40 boats sank.”", "Ana Roe"),
        ("Some 40 boats sank, officials claim, Reuters reports.", "officials"),
        ("If they sail, 40 boats will sink, the mayor said.", "the mayor"),
        ("The mayor said 30 boats sank, but would be raised, and 40 burned.", "The mayor"),
        ("The mayor said not only boats sank, but also 40 rafts.", "The mayor"),
        ("Kim, the chief of the port, said parents of 40 children were lost.", "Kim, the chief of the port"),
        ("It rained, Kim said, going on to say that 40 boats sank.", "Kim"),
        ("Several port officials met, saying that 40 boats sank.", "Several port officials"),
    ],
)
def test_who_it_is(text: str, source: str) -> None:
    found = attribution(text).source
    assert found is not None
    assert found.text == source
