"""Two versions of one sentence: what stands at one place of both is one figure, whatever was read of it."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import discrep
from discrep.align.editions import Sentence
from discrep.align.opposites import opposed
from discrep.align.retold import _anchored, _as_of, _copied, _one_time, retold
from discrep.align.wordings import Slot, Versions, versions
from discrep.claims import Period
from discrep.extract.text.tokens import Tokens
from discrep.intervals import above, below
from discrep.sources import Document
from discrep.wire import dump_report, load_report


def flags(a: str, b: str, *days: datetime.date) -> list[tuple[str, str, str]]:
    told = zip((a, b), "ab", days or (None, None), strict=True)
    found = discrep.compare([Document(text, id=name, published=day) for text, name, day in told]).findings
    return [
        (each.code, each.claims[0].quantity.text, each.claims[1].quantity.text)
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
        ("Ole paid $42 million for a mill.", "Ole paid 45 million for a mill.", ("D101", "$42 million", "45 million")),
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
        # in another currency
        ("Ida Roe paid $42 million for the mill.", "Ida Roe paid €45 million for the mill."),
        ("Ida Roe paid $42 million for the mill.", "Ida Roe paid over €45 million for the mill."),
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
            "The board of the old harbour did sell the mill on 5 May 2020.",
            "The board of the old harbour did not sell the mill on 5 May 2020.",
            ("sell", "not sell"),
        ),
        (
            "The Alder mill stands higher than the Birch mill.",
            "The Alder mill stands lower than the Birch mill.",
            ("higher", "lower"),
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


FEWER = "of the grey ferry Alma with big sails and a bell"
MANY = "of the grey ferry Alma with big brown sails and a bell"


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        # a number with which a short sentence begins may be that of another occasion
        ("Ida lost game 4 at Alder.", "Ida lost game 7 at Alder.", [("T308", "4", "7")]),
        ("Ida lost her game 4 at Alder.", "Ida lost her game 7 at Alder.", [("D101", "4", "7")]),
        ("Ida lost game 4 at Alder.", "Ida lost the game 7 at Alder.", [("D101", "4", "7")]),
        ("Ida lost the game 4 at Alder.", "Ida lost game 7 at Alder.", [("D101", "4", "7")]),
        (f"In game 4 the crew {MANY} lost.", f"In game 7 the crew {MANY} lost.", [("D101", "4", "7")]),
        (f"In game 4 the crew {FEWER} lost.", f"In game 7 the crew {FEWER} lost.", [("T308", "4", "7")]),
        (f"In game 4 the crew {MANY} lost.", f"In game 7 the men {MANY} lost.", [("T308", "4", "7")]),
        ("The largest mill is in Alder.", "The second largest mill is in Alder.", [("D101", "largest", "second")]),
        # another date explains another figure, unless both are told of one time
        (
            "On 3 May Ole said the ferry had 41 guests in 1987.",
            "On 5 May Ole said the ferry had 52 guests in 1987.",
            [("D101", "41", "52")],
        ),
        # and it explains the opposite, unless many words or a long number say that one time is meant
        ("In 1987 the mill ground more rye than oats.", "In 1989 the mill ground less rye than oats.", []),
        (
            f"In 1987 the crew {MANY} ate more rye than oats.",
            f"In 1989 the crew {MANY} ate less rye than oats.",
            [("D101", "1987", "1989")],
        ),
        (
            "In 1987 the 1,846 men ate more rye than oats.",
            "In 1989 the 1,846 men ate less rye than oats.",
            [("D101", "1987", "1989"), ("D103", "more", "less")],
        ),
        ("As of the end of July the choir had basses.", "As of the end of June the choir had basses.", []),
        (
            "At the very end of July the choir had basses.",
            "At the very end of June the choir had basses.",
            [("T308", "July", "June")],
        ),
        # another name
        (
            "The Alder council let 14 of the sheds behind the old fish hall to the rowing club.",
            "The Birch council let 16 of the sheds behind the old fish hall to the rowing club.",
            [],
        ),
    ],
)
def test_what_another_time_or_occasion_explains(a: str, b: str, found: list[tuple[str, str, str]]) -> None:
    assert sorted(flags(a, b)) == found
    assert sorted(flags(b, a)) == [(code, two, one) for code, one, two in found]


@pytest.mark.parametrize(
    ("a", "b", "differs"),
    [
        ("Ida rowed 4 miles to the pier.", "Ida rowed 6 miles to the pier.", None),
        (f"The crew {MANY} rowed 4 miles.", f"The crew {MANY} rowed 6 miles.", "wording"),
        ("Ida lost game 4 at Alder.", "Ida lost game 7 at Alder.", "occasion"),
        ("The mill is closed.", "The mill is not closed.", "opposite"),
        ("The mill grinds more rye than oats.", "The mill grinds less rye than oats.", "opposite"),
        ("Ida came to Alder in 14th place.", "Ida came to Alder in 1st place.", "wording"),
    ],
)
def test_in_what_two_versions_differ(a: str, b: str, differs: str | None) -> None:
    documents = [Document(a, "a"), Document(b, "b")]
    claims = [claim for each in documents for claim in discrep.extract(each)]
    (found,) = retold(documents, claims, {claim.id for claim in claims})
    long = "a long sentence" if differs == "wording" else "one sentence"
    assert found.alignment.relation == "same"
    assert found.alignment.field == differs
    assert found.alignment.reason == f"two versions of {long} have them at one place"
    assert (found.a.document.id, found.b.document.id) == ("a", "b")


@pytest.mark.parametrize(
    ("a", "b", "pairs"),
    [
        # the date is passed, and the figure of one time is told
        (
            "On 3 May Ole said the ferry had 41 guests in 1987.",
            "On 5 May Ole said the ferry had 52 guests in 1987.",
            [("41", "52")],
        ),
        (
            "On 3 May all 14 men said the ferry had 41 guests in 1987.",
            "On 5 May all 15 men said the ferry had 52 guests in 1987.",
            [("41", "52")],
        ),
        # figures that stand between other words on either side
        (
            "Ole and Ida from the mill rowed to the old pier in good 4 boats red there today, they said.",
            "Ole and Ida from the mill rowed to the old pier in fine 6 ships red there today, they said.",
            [],
        ),
        (
            "Ole and Ida from the mill rowed to the old pier in good 4 boats red there today, they said.",
            "Ole and Ida from the mill rowed to the old pier in fine 6 boats red there today, they said.",
            [("4", "6")],
        ),
    ],
)
def test_what_stands_at_one_place(a: str, b: str, pairs: list[tuple[str, str]]) -> None:
    documents = [Document(a, "a"), Document(b, "b")]
    claims = [claim for each in documents for claim in discrep.extract(each)]
    found = retold(documents, claims, {claim.id for claim in claims})
    assert [(each.a.quantity.text, each.b.quantity.text) for each in found] == pairs


def _held(time: tuple[int, int, int, int] | None) -> Versions:
    """A version that differs in the tokens 10 and 20, of dates, and has another date in common."""
    slots = [Slot("time", (10, 11), (10, 11)), Slot("time", (20, 21), (20, 21))]
    alike = [] if time is None else [Slot("time", time[:2], time[2:])]
    return Versions((*slots, Slot("figure", (2, 3), (2, 3))), (Slot("figure", (4, 5), (4, 5)), *alike), True)


@pytest.mark.parametrize(
    ("first", "after", "anchored"),
    [
        (0, 2, True),
        (2, 3, True),
        (5, 6, True),
        (6, 7, False),
        (12, 13, False),
        (15, 16, True),
        (16, 17, False),
        (24, 25, False),
        (25, 26, True),
    ],
)
def test_a_time_that_stays_holds_the_rest(first: int, after: int, anchored: bool) -> None:
    """It is no part of a date that moved: more than three words lie between."""
    assert _anchored(_held((first, after, first, after))) is anchored


def test_a_figure_that_stays_is_no_time() -> None:
    assert not _anchored(_held(None))


@pytest.mark.parametrize(
    ("text", "kind", "copied"),
    [
        ("1,846 men came", "figure", True),
        ("184 men came", "figure", True),
        ("18 men came", "figure", False),
        ("18,000 men came", "figure", False),
        ("0.018 men came", "figure", False),
        ("1987 was so", "time", False),
    ],
)
def test_a_figure_that_two_times_hardly_share(text: str, kind: str, copied: bool) -> None:
    sentence = Sentence(Document(text, "a"), Tokens(text))
    slot = Slot("time" if kind == "time" else "figure", (0, 1), (0, 1))
    assert _copied(sentence, Versions((), (slot,), True)) is copied
    assert not _copied(sentence, Versions((slot,), (), True))


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("As of May", True),
        ("So as of May", True),
        ("So as of the end of May", True),
        ("So as of the very end of May", False),
        ("So as at May", True),
        ("So up until May", True),
        ("So of as May", False),
        ("From 3 through May", False),  # a stretch of days
        ("So in May", False),
        ("May", False),
    ],
)
def test_how_long_things_have_been_so(text: str, as_of: bool) -> None:
    tokens = Tokens(text)
    assert _as_of(tokens, tokens.lower.index("may")) is as_of


YEAR, MAY = datetime.date(2020, 1, 1), datetime.date(2020, 5, 1)


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        (Period(YEAR, MAY, "2020"), Period(YEAR, MAY, "2020"), True),
        (Period(YEAR, MAY, "2020"), Period(YEAR, MAY, "2020", as_of=True), True),
        (Period(YEAR, MAY, "2020"), Period(MAY, MAY, "2020"), False),
        (Period(YEAR, MAY, "2020"), Period(YEAR, YEAR, "2020"), False),
        (Period(None, None, "in May"), Period(None, None, "in June"), False),
        (Period(None, None, "in May"), None, False),
        (None, Period(None, None, "in May"), False),
        (None, None, False),
    ],
)
def test_figures_of_one_time(one: Period | None, two: Period | None, same: bool) -> None:
    (claim,) = discrep.extract("Ida rowed 4 miles to the pier.")
    a, b = (replace(claim, measurand=replace(claim.measurand, time=time)) for time in (one, two))
    assert _one_time(a, b) is same
