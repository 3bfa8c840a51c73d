"""One noun alone does not make two figures of longer texts one thing; countries are one under all their names."""

from __future__ import annotations

import discrep

FIRST = (
    "The clinic in Odesa was built in the spring and stands on the hill above the old harbour, where the trams turn. "
    "Some 400 patients waited longer than a year for a bed. The director spoke of a hard winter for everybody, and "
    "of repairs to the roof."
)
SECOND = (
    "The clinic in Odesa has been praised by inspectors, who came twice and looked into every room of the house. "
    "In December 90 patients lay on trolleys in the corridor. The kitchen was new, they wrote, and the garden well "
    "kept by volunteers of the town."
)


def codes(one: str, two: str) -> set[str]:
    return {found.code for found in discrep.compare([one, two]).findings}


def test_patients_here_are_not_patients_there() -> None:
    assert not codes(FIRST, SECOND) & {"D101", "T301"}


def test_the_same_words_around_them_make_them_one() -> None:
    assert "D101" in codes(
        FIRST, SECOND.replace("lay on trolleys in the corridor", "waited longer than a year for a bed")
    )


def test_a_country_is_one_under_its_names() -> None:
    one, two = "Brazil grew a crop of 40 million tonnes.", "The Brazilian crop came to 55 million tonnes."
    assert discrep.judge(discrep.extract(one)[0], discrep.extract(discrep.Document(two, "b"))[0]).verdict == "conflict"
