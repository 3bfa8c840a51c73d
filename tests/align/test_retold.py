"""Two versions of one sentence: what stands at one place of both is one figure, whatever was read of it."""

from __future__ import annotations

import datetime

import pytest

import discrep
from discrep.align.opposites import opposed
from discrep.align.wordings import versions
from discrep.extract.text.tokens import Tokens
from discrep.intervals import above, below
from discrep.sources import Document
from discrep.wire import dump_report, load_report


def flags(a: str, b: str, *days: datetime.date) -> list[tuple[str, str, str]]:
    told = zip((a, b), "ab", days or (None, None), strict=True)
    found = discrep.compare([Document(text, id=name, published=day) for text, name, day in told]).findings
    return [
        (each.code, *(claim.quantity.text for claim in each.claims))
        for each in found
        if each.verdict in ("conflict", "tension")
    ]


def differ(a: str, b: str) -> list[tuple[str, str, str]]:
    one, two = Tokens(a), Tokens(b)
    found = versions(one, two)
    assert found is not None
    return [(slot.kind, one.span(*slot.one).of(a), two.span(*slot.two).of(b)) for slot in found.slots]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("Ida rowed 4 miles to the pier.", "Ida rowed 6 miles to the pier.", ("figure", "4", "6")),
        ("Ida rowed four miles out.", "Ida rowed twenty-two miles out.", ("figure", "four", "twenty-two")),
        ("Ida paid $ 700 to the pier.", "Ida paid $ more than 700 to the pier.", ("figure", "700", "more than 700")),
        ("Ida paid $700 to the pier.", "Ida paid over $700 to the pier.", ("figure", "700", "over $700")),
        ("Ida paid at most 60 crowns.", "Ida paid at most over 40 crowns.", ("figure", "60", "over 40")),
        ("Ida rowed there once with Ole.", "Ida rowed there twice with Ole.", ("figure", "once", "twice")),
        ("Ida came in 4th at Alder.", "Ida came in 1st at Alder.", ("figure", "4th", "1st")),
        ("Ida rowed on 3 May with Ole.", "Ida rowed on 5 May with Ole.", ("time", "3", "5")),
        ("Ida rowed on 3 May with Ole.", "Ida rowed on 3 June with Ole.", ("time", "May", "June")),
        ("Ida rowed from May 3 to 5 with Ole.", "Ida rowed from May 3 to 7 with Ole.", ("time", "5", "7")),
        ("Ida rowed in Q2 with Ole.", "Ida rowed in Q3 with Ole.", ("time", "2", "3")),
        ("Ida rowed in the first quarter.", "Ida rowed in the last half, the second quarter.", None),
        ("Ida rowed more miles than Ole.", "Ida rowed fewer miles than Ole.", ("opposite", "more", "fewer")),
        ("Ida is the oldest of the crew.", "Ida is the second oldest of the crew.", ("rank", "oldest", "second")),
        ("Ida was expected to row.", "Ida was not expected to row.", ("denial", "expected", "not expected")),
    ],
)  # fmt: skip
def test_where_two_versions_differ(a: str, b: str, found: tuple[str, str, str] | None) -> None:
    if found is None:
        assert versions(Tokens(a), Tokens(b)) is None
    else:
        assert differ(a, b) == [found]
        assert differ(b, a) == [(found[0], found[2], found[1])]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ida rowed 4 miles to the pier.", "Ole rowed 6 miles to the pier."),
        ("Ida rowed 4 miles to the pier.", "Ida rowed 6 laps to the pier."),
        (
            "The Alder council let 14 of the sheds behind the old fish hall to the rowing club.",
            "The Birch council let 16 of the sheds behind the old fish hall to the rowing club.",
        ),
    ],
)
def test_another_word_or_name_makes_another_sentence(a: str, b: str) -> None:
    assert versions(Tokens(a), Tokens(b)) is None


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("Ida Roe lost her seat in round 7.", "Ida Roe lost her seat in round 4.", ("D101", "7", "4")),
        ("The choir came in 14th at Alder.", "The choir came in 1st at Alder.", ("D101", "14th", "1st")),
        ("Ida Roe won the bronze bell twice.", "Ida Roe won the bronze bell once.", ("D101", "twice", "once")),
        ("The choir sang in Chile in 1987.", "The choir sang in Chile in 1989.", ("T308", "1987", "1989")),
        ("The mill has the largest wheel.", "The mill has the second largest wheel.", ("D101", "largest", "second")),
        ("The mill grinds more rye than oats.", "The mill grinds less rye than oats.", ("D103", "more", "less")),
        ("The song stood lower than # 5.", "The song stood higher than # 5.", ("D103", "lower", "higher")),
        ("The mill is closed.", "The mill is not closed.", ("D103", "closed", "not closed")),
        (
            "The ferry company wants to build over 90 landing stages along the southern coast by the spring.",
            "The ferry company wants to build over 60 landing stages along the southern coast by the spring.",
            ("T308", "over 90", "over 60"),
        ),
        (
            "Brandt Thermo expects a margin for the heat pumps and boilers between 11 and 14 percent.",
            "Brandt Thermo foresees a margin for the heat pumps and boilers between 12 and 14 percent.",
            ("T308", "between 11 and 14 percent", "between 12 and 14 percent"),
        ),
        (
            "The keeper of the old harbour light found the hull of the ferry Alma near buoy 17.",
            "The keeper of the old harbour light found the hull of the ferry Alma near buoy 12.",
            ("D101", "17", "12"),
        ),
        (
            "On 3 May the 1,846 guests of the harbour feast sat down at 14 tables.",
            "On 5 May the 1,846 guests of the harbour feast sat down at 14 tables.",
            ("D101", "3", "5"),
        ),
        ("Her second boat was built in Alder.", "Her third boat was built in Alder.", ("T308", "second", "third")),
        ("In game 4 Ida Roe lost.", "In game 7 Ida Roe lost.", ("T308", "4", "7")),
        (
            "The harbour board asked Ole Brandt to paint the long wall of the hall in 1987.",
            "The harbour board asked Ole Brandt to paint the long wall of the hall in 1989.",
            ("D101", "1987", "1989"),
        ),
    ],
)  # fmt: skip
def test_what_is_flagged(a: str, b: str, found: tuple[str, str, str]) -> None:
    assert flags(a, b) == [found]
    assert flags(b, a) == [(found[0], found[2], found[1])]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # time explains what differs
        ("On 3 May the ferry had 41 guests on board.", "On 4 May the ferry had 52 guests on board."),
        ("In 1987 the mill ground more rye than oats.", "In 1989 the mill ground less rye than oats."),
        ("As of 3 May the choir had 14 basses.", "As of 5 May the choir had 14 basses."),
        # a denial leaves open what else is so
        ("In 1987 the board asked Ole Brandt to paint.", "In 1989 the board never asked Ole Brandt to paint."),
        # a finer figure, and the same one in other words
        ("At least 20 people came to the feast.", "25 people came to the feast."),
        ("Ida Roe lost her seat in round seven.", "Ida Roe lost her seat in round 7."),
        # somebody else
        ("Ida Roe lost her seat in round 7.", "Ole Brandt lost his seat in round 4."),
        # those who speak are no figures
        ("Two officials said the flood hurt 31 men.", "Three officials said the flood hurt 31 men."),
        # of several nobody knows which is meant
        ("Round 1 went to Ida Roe. Round 2 went to Ida Roe.", "Round 3 went to Ida Roe."),
    ],
)
def test_what_is_not(a: str, b: str) -> None:
    assert flags(a, b) == []
    assert flags(b, a) == []


def test_reports_of_two_days_tell_of_two_days() -> None:
    days = datetime.date(2024, 3, 1), datetime.date(2024, 3, 2)
    texts = "Ida Roe lost her seat in round 7.", "Ida Roe lost her seat in round 4."
    assert flags(*texts, days[0], days[0]) == [("D101", "7", "4")]
    assert flags(*texts, days[1], days[0]) == []


def test_a_short_sentence_of_a_longer_text_is_no_version_of_another() -> None:
    texts = "It was in week 3. The harbour was quiet.", "It was in week 5. Nobody liked the soup."
    assert flags(*texts) == []


def test_what_is_cited_stands_in_the_report() -> None:
    report = discrep.compare(["Ida Roe lost her seat in round 7.", "Ida Roe lost her seat in round 4."])
    (found,) = report.findings
    assert set(found.claims) <= set(report.claims)


@pytest.mark.parametrize(
    ("one", "two"),
    [("more", "fewer"), ("rose", "fell"), ("increase", "decline"), ("most", "fewest"), ("profit", "loss")],
)
def test_opposites(one: str, two: str) -> None:
    assert opposed(one, two)
    assert opposed(two, one)


@pytest.mark.parametrize(("one", "two"), [("more", "higher"), ("more", "least"), ("rose", "rose"), ("mill", "ferry")])
def test_no_opposites(one: str, two: str) -> None:
    assert not opposed(one, two)


def test_what_is_written_at_one_place_is_listed_beside_the_figure_read_there() -> None:
    a = Document("Police said that US$2,000-three hundred and five in 21.95", id="a")
    b = Document("Police said that US$2,000-three hundred and five in 2023.", id="b")
    report = discrep.compare([a, b])
    (finding,) = (f for f in report.findings if f.claims[0].quantity.text == "21.95")
    assert set(finding.claims) <= set(report.claims)
    assert load_report(dump_report(report)) == report


def test_a_place_that_is_no_one_figure_is_not_set_against_one() -> None:
    a = Document("The barns hold some 81 billion billion grains of rye in Alder today.", id="a")
    b = Document("The barns hold some twelve-17 billion grains of rye in Alder today.", id="b")
    for finding in discrep.compare([a, b]).findings:
        for claim in finding.claims:
            assert claim.span.of(claim.document.text) == claim.quantity.text


@pytest.mark.parametrize(
    ("up", "down", "words"),
    [
        (
            "The board of the old harbour did approve the sale of the mill on 5 May 2020.",
            "The board of the old harbour did not approve the sale of the mill on 5 May 2020.",
            ("approve", "not approve"),
        ),
        (
            "The Alder mill ground more rye than the Birch mill.",
            "The Alder mill ground less rye than the Birch mill.",
            ("more", "less"),
        ),
    ],
)
def test_of_opposites_the_one_is_above_nothing_and_the_other_below(up: str, down: str, words: tuple[str, str]) -> None:
    for texts in ((up, down), (down, up)):
        found = next(finding for finding in discrep.compare(texts).findings if finding.code == "D103")
        values = {claim.quantity.text: claim.quantity.interval for claim in found.claims}
        assert values == {words[0]: above(0), words[1]: below(0)}
