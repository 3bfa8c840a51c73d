"""The sums of one text: which figures are added, to what, and how far apart they may stand."""

from __future__ import annotations

import pytest
from figured import cases, figures, tied

from discrep.align.joints.sums import sums
from discrep.claims import Claim

FARM = "It had 12 cooks and 30 guards, 42 people in all."
PLAIN = "It had 12 cooks and 30 guards, and it had 42 guards."
CREW = "3 cooks, 4 nurses, 5 pilots, 6 guards, 7 sailors and 8 teachers"


@pytest.mark.parametrize(
    ("claims", "found"),
    [
        # only what is a part, and in no other sense one of all, is added
        (figures(FARM), "told"),
        (figures(FARM, role="part . ."), "told"),
        (figures(FARM, role="additional . ."), "told"),
        *((figures(FARM, role=f"{role} . ."), None) for role in ("before", "change", "total", "average", "record")),
        *((figures(FARM, role=f". {role} ."), None) for role in ("before", "change", "total", "average", "record")),
        *((figures(PLAIN, role=f"{role} . ."), None) for role in ("before", "change", "total", "average", "record")),
        # what no total says is a total by its number alone, unless it is a part or a change itself
        (figures(PLAIN), "met"),
        (figures(PLAIN, role=". . record"), "met"),
        (figures(PLAIN, role=". . additional"), "met"),
        (figures(PLAIN, role=". . part"), None),
        (figures(PLAIN, role=". . change"), None),
        # what is denied is added to nothing
        (figures(PLAIN, modality="denied . ."), None),
        (figures(PLAIN, modality=". . denied"), None),
        # people are added to people, and not to ships
        (figures(FARM, noun="ship . ."), None),
        (figures(FARM, noun=". ship ."), None),
        (figures(FARM, noun="ship ship ship"), "told"),
    ],
)
def test_what_is_added(claims: list[Claim], found: str | None) -> None:
    assert tied(sums(claims)).get("12 + 30 = 42") == found


@pytest.mark.parametrize(
    ("claims", "found"),
    [
        # the fewest that come to it
        (figures("It had 5 cooks, 12 cooks and 30 guards, 42 people in all."), {"12 + 30 = 42": "told"}),
        (figures("It had 5 cooks, 12 cooks and 30 guards, 47 people in all."), {"5 + 12 + 30 = 47": "told"}),
        (figures("It had 12 cooks. It had 30 guards. It had 42 people in all."), {"12 + 30 = 42": "told"}),
        (
            figures("It had 9 cooks. It had 12 cooks. It had 30 guards. It had 42 people in all."),
            {"12 + 30 = 42": "told"},
        ),
        (figures("It had 12 cooks.\n\n\nIt had 30 guards. It had 42 people in all."), {}),
        (figures("It had 12 cooks and 30 guards.\n\n\nIt had 42 people in all."), {}),
        (figures("It had 12 cooks. It rained all day. It had 30 guards, 42 people in all."), {}),
        # what is of another kind stands between, and is no part
        (figures("It had 12 cooks and 30 guards on a 700-foot deck, 42 people in all."), {"12 + 30 = 42": "told"}),
        # six parts at most
        (figures(f"It had {CREW}, 33 people in all."), {"3 + 4 + 5 + 6 + 7 + 8 = 33": "told"}),
        (figures(f"It had two girls, {CREW}, 35 people in all."), {"3 + 4 + 5 + 6 + 7 + 8 = 33": "wrong"}),
        # what is told in the sentence of the total has to come to it, where nothing before it can belong to it
        (figures("It had 12 cooks and 30 guards, 45 people in all."), {"12 + 30 = 42": "wrong"}),
        (figures("It had 12 cooks, 45 people in all."), {}),
        (figures("It had five cooks. It had 12 cooks and 30 guards, 50 people in all."), {}),
        (figures("It had five boats. It had 12 cooks and 30 guards, 50 people in all."), {"12 + 30 = 42": "wrong"}),
        (figures("It had 12 cooks. It had 30 guards, 50 people in all."), {}),
        (figures("It had 12 cooks and 30 more guards, 45 people in all."), {}),
    ],
)
def test_parts_before_a_total(claims: list[Claim], found: dict[str, str]) -> None:
    assert tied(sums(claims)) == found


PARTS = "It has 9 people, 2 of them in Dale and 7 of them in Wick."
NAMES = "Dale Wick Norvale Alder Birch Cedar Marlow Heron".split()
APART = "It was built long ago."


def whole(many: int) -> str:
    """A whole and so many parts of it, from 11 on."""
    parts = ", ".join(f"{11 + i} of them in {name}" for i, name in enumerate(NAMES[:many]))
    return f"It has {sum(range(11, 11 + many))} people, {parts}."


@pytest.mark.parametrize(
    ("claims", "found"),
    [
        (figures(PARTS), {"2 + 7 = 9": "told"}),
        (figures(PARTS.replace("9", "8")), {"2 + 7 = 9": "wrong"}),
        (figures(PARTS.replace("9", "95")), {}),  # there may be others
        (figures(PARTS.replace("9", "95").replace("Wick", "all the rest of Wick")), {"2 + 7 = 9": "wrong"}),
        (
            figures("It has 95 people, 2 of them in Dale, 3 of them in the old town of Wick and 4 of them elsewhere."),
            {"2 + 3 + 4 = 9": "wrong"},
        ),
        (figures("It has 12 people, 2 of them in Dale."), {}),
        (figures("It has 11 people, 2 of them in Dale."), {}),
        # what is of another kind stands between
        (figures(PARTS.replace("Dale", "a 7-mile zone"), role=". . - ."), {"2 + 7 = 9": "told"}),
        (figures(PARTS, role=". part -"), {}),
        (figures(PARTS, noun=". . boat"), {}),
        # two sentences, but no two paragraphs
        (figures("It has 9 people. 2 of them live in Dale. 7 of them live in Wick."), {"2 + 7 = 9": "told"}),
        (figures("It has 9 people. 2 of them live in Dale.\n\n\n7 of them live in Wick."), {}),
        # a whole that stands farther off is one if the parts come to it, and nothing is wrong if they do not
        (figures(f"It has 9 people. {APART} 2 of them live in Dale, 7 of them in Wick."), {"2 + 7 = 9": "met"}),
        (figures(f"It has 8 people. {APART} 2 of them live in Dale, 7 of them in Wick."), {}),
        (
            figures("It has 9 people. Four guests came. 2 of them live in Dale, 7 of them in Wick.", role=". - . ."),
            {"2 + 7 = 9": "met"},
        ),
        (
            figures(
                "It has 8 people. Four boats came. 2 of them live in Dale, 7 of them in Wick.",
                role=". - . .",
                noun="person boat person person",
            ),
            {},
        ),
        # of several figures before them the nearest that they come to
        (
            figures(
                "It had 95 people. Now it has 9. 2 of them are in Dale and 7 of them in Wick.",
                noun="person person person person",
            ),
            {"2 + 7 = 9": "told"},
        ),
        (
            figures(
                "It had 9 people. Now it has 95. 2 of them are in Dale, 7 of them in Wick.",
                noun="person person person person",
            ),
            {"2 + 7 = 9": "met"},
        ),
        (figures(PARTS, role="additional part part"), {}),
        (figures(PARTS, role="total part part"), {"2 + 7 = 9": "told"}),
        (figures(PARTS, role="record part part"), {"2 + 7 = 9": "told"}),
        (figures(PARTS, noun="boat person person"), {}),
        # parts of one whole are not parts of another, unless a new paragraph begins
        (
            figures("It had 9 people. It has 14 people, 5 of them in Alder, 2 of them in Dale and 7 of them in Wick."),
            {"5 + 2 + 7 = 14": "told"},
        ),
        (
            figures(f"It has 9 people, eight of them old. {APART} 2 of them live in Dale, 7 of them in Wick."),
            {"2 + 7 = 9": "met"},
        ),
        # seven parts at most
        (figures(whole(7)), {"11 + 12 + 13 + 14 + 15 + 16 + 17 = 98": "told"}),
        (figures(whole(8)), {}),
        (figures(whole(8).replace("116", "98")), {"11 + 12 + 13 + 14 + 15 + 16 + 17 = 98": "told"}),
        # each whole has a part of its own
        (figures("It has 9 people, 2 of them in Dale and 7 of the 8 in Wick."), {}),
        # a whole behind its first part
        (figures("2 of the 9 people live in Dale and 7 of them in Wick."), {"2 + 7 = 9": "told"}),
        (figures("2 of the 95 people live in Dale and the other 7 of them in Wick."), {"2 + 7 = 9": "wrong"}),
        (
            figures("2 of the 9 people live in Dale and 7 of them in Wick.", role="part part part"),
            {"2 + 7 = 9": "told"},
        ),
        (figures("It has 9 people. 2 of the 95 live in Dale and 7 of them in Wick."), {}),
    ],
)
def test_parts_behind_their_whole(claims: list[Claim], found: dict[str, str]) -> None:
    assert tied(sums(claims)) == found


@pytest.mark.parametrize(
    ("claims", "found"),
    [
        (figures(PARTS, event="- - -"), "told"),
        (figures(PARTS, event="kill kill kill"), "told"),
        (figures(PARTS, event="- kill kill"), "told"),
        (figures(PARTS, event="- kill rescue"), "told"),  # the dead and the saved
        (figures(PARTS, event="kill - -"), "told"),
        (figures(PARTS, event="kill - kill"), "told"),
        (figures(PARTS, event="kill kill rescue"), None),
        (figures(PARTS, event="rescue kill -"), None),
    ],
)
def test_what_happened_to_the_parts_happened_to_the_whole(claims: list[Claim], found: str | None) -> None:
    assert tied(sums(claims)).get("2 + 7 = 9") == found


MORE = PARTS.replace("9", "8")


@pytest.mark.parametrize(
    ("claims", "wrong"),
    [
        (figures(MORE, place="- dale wick"), True),
        (figures(MORE, place="- dale dale"), False),  # they may be the same people
        (figures(MORE, place="- dale -"), False),
        (figures(MORE, place="- - -"), False),
        (figures(MORE, place="- - -", population="- man woman"), True),
        (figures(MORE, place="- - -", population="- man man"), False),
        (figures(MORE, place="- dale dale", population="- man woman"), True),
        (figures(MORE, place="- dale -", population="- - woman"), True),
    ],
)
def test_parts_of_several_places_or_groups_are_no_more_than_their_whole(claims: list[Claim], wrong: bool) -> None:
    assert tied(sums(claims)) == ({"2 + 7 = 9": "wrong"} if wrong else {})


@pytest.mark.parametrize(
    ("end", "all_told"),
    [
        ("7 of them elsewhere", True),
        (f"7 of them in the {'x' * 14}, the rest", True),
        (f"7 of them in the {'x' * 15}, the rest", False),
        ("the other 7 of them in Wick", True),
        ("the remaining 7 of them in Wick", True),
        ("other 7 of them in Wick", False),
        ("the other good 7 of them in Wick", False),
    ],
)
def test_with_the_rest_the_parts_are_all(end: str, all_told: bool) -> None:
    claims = figures(f"It has 95 people, 2 of them in Dale and {end}.", role=". part part")
    assert tied(sums(claims)) == ({"2 + 7 = 9": "wrong"} if all_told else {})


HALLS = "It has three halls. "


@pytest.mark.parametrize(
    ("claims", "met"),
    cases(
        ("It had 4 guards and 6 guards, and it had 10 guards.", "4 + 6 = 10"),
        ("It had 4 guards and 5 guards, and it had 9 guards.", None),  # so few are met by chance
        ("It had 10 guards, 11 guards, 12 guards, 13 guards, and it had 46 guards.", "10 + 11 + 12 + 13 = 46"),
        ("It had 10 guards, 11 guards, 12 guards, 13 guards, 15 guards, and it had 61 guards.", None),
        ("It had 42 guards, 12 guards and 30 guards.", "12 + 30 = 42"),
        ("It had 61 guards, 10 guards, 11 guards, 12 guards, 13 guards and 15 guards.", None),
        ("It had 46 guards, 10 guards, 11 guards, 12 guards and 13 guards.", "10 + 11 + 12 + 13 = 46"),
        ("It had 42 guards, five guards, 12 guards and 30 guards.", None),  # not beside it
        ("It had 12 guards, 30 guards, five guards, and it had 42 guards.", None),
        ("It had about 12 guards and 30 guards, and it had 42 guards.", "12 + 30 = 42"),
        ("It had 10 to 12 guards and 30 guards, and it had 42 guards.", None),
        ("It had 42 guards. It had 12 guards. It had 30 guards.", "12 + 30 = 42"),
        ("It had 42 guards.\n\n\nIt had 12 guards. It had 30 guards.", None),
        ("It had 42 guards. It had 12 guards.\n\n\nIt had 30 guards.", None),
        ("It had 33 guards. It had 10 guards and 11 guards.\n\n\nIt had 12 guards.", None),
        ("It had 12 guards. It had 30 guards. It had 42 guards.", None),
        ("It had 12 guards and 30 guards. It had 42 guards.", "12 + 30 = 42"),
        ("It had 12 guards.\n\n\nIt had 30 guards. It had 42 guards.", None),
        ("It had 12 guards. It had 30 guards.\n\n\nIt had 42 guards.", None),
        # what stands before the total does not keep what stands behind from being its parts
        ("It had four guards and five guards. It had 42 guards. It had 12 guards and 30 guards.", "12 + 30 = 42"),
        ("It had four guards and five boats. It had 42 guards. It had 12 guards and 30 guards.", "12 + 30 = 42"),
        ("It had four guards, five guards.\n\n\nIt had 42 guards. It had 12 guards and 30 guards.", "12 + 30 = 42"),
        # other nouns, and so many digits that it is no chance
        ("It had 12 goats and 30 sheep, and 42 cows.", None),
        ("It had 12 guards and 30 sheep, and 42 guards.", None),
        ("It had 312 goats and 430 sheep, and 742 cows.", "312 + 430 = 742"),
        ("It had 742 cows. It had 312 goats and 430 sheep.", "312 + 430 = 742"),
        ("It had 742 cows. It had 312 goats. It had 430 sheep.", None),
        ("It had 312 goats and 430 sheep. It had 742 cows.", None),
        ("It had 312 goats on a 430-mile road, and 742 cows.", None),
        ("It had 742 cows. It had 312 goats on a 430-mile road.", None),
    ),
)
def test_figures_that_come_to_the_one_beside_them(claims: list[Claim], met: str | None) -> None:
    assert tied(sums(claims)) == ({} if met is None else {met: "met"})


SOLD = "It sold 1,245 boats. {}It sold 617 boats. It was old. It sold 628 boats."
BEHIND = "It sold 617 boats. It was old. It sold 628 boats. {}It sold 1,245 boats."


@pytest.mark.parametrize(
    ("claims", "met"),
    [
        *cases(
            (SOLD.format(HALLS), True),
            (SOLD.format(HALLS * 9), True),
            (SOLD.format(HALLS * 10), False),
            (BEHIND.format(HALLS), True),
            (BEHIND.format(HALLS * 10), True),
            (BEHIND.format(HALLS * 11), False),
            (SOLD.format("It sold 519 boats. "), True),
            (f"It sold 1,245 boats. It sold 617 boats. {HALLS}It sold 628 boats.", True),
            (SOLD.format(HALLS).replace("617", "about 617"), False),
            (SOLD.format(HALLS).replace("628 boats", "628 planes"), False),
            (SOLD.format(HALLS).replace("1,245 boats", "1,245 planes"), False),
            ("It sold 45 boats. It has three halls. It sold 17 boats. It was old. It sold 28 boats.", False),
            ("It sold 124 boats. It has three halls. It sold 61 boats. It was old. It sold 63 boats.", False),
            ("It sold 135 boats. It has three halls. It sold 61 boats. It was old. It sold 74 boats.", False),
            ("It sold 178 boats. It has three halls. It sold 61 boats. It was old. It sold 117 boats.", True),
        ),
        (figures(SOLD.format(HALLS), noun="- . . ."), False),
        (figures(SOLD.format(HALLS), noun=". . . -"), False),
        (figures(SOLD.format(HALLS), noun="- . - -"), False),
        *((figures(SOLD.format(HALLS), role=f"{role} . . ."), True) for role in ("total", "record")),
        *((figures(SOLD.format(HALLS), role=f"{role} . . ."), False) for role in ("part", "additional", "change")),
        *((figures(SOLD.format(HALLS), role=f". . {role} ."), True) for role in ("part", "additional")),
        *((figures(SOLD.format(HALLS), role=f". . . {role}"), True) for role in ("part", "additional")),
        *((figures(SOLD.format(HALLS), role=f". . {role} ."), False) for role in ("before", "record", "change")),
    ],
)
def test_two_of_many_digits_come_to_a_third_that_stands_apart(claims: list[Claim], met: bool) -> None:
    assert list(tied(sums(claims)).values()) == ["met"] * met


FELLED = "The gale felled 655 trees. It has three halls. Crews said 430 of the losses were oaks and 225 beeches."


@pytest.mark.parametrize(
    ("claims", "met"),
    [
        *cases(
            (FELLED, True),
            (FELLED.replace(HALLS, HALLS * 11), True),
            (FELLED.replace(HALLS, HALLS * 12), False),
            (FELLED.replace("It has three", "They felled 519"), True),
            (FELLED.replace("three halls", "655 feet"), True),
            (FELLED.replace("655", "656"), False),
            (FELLED.replace("430 of the losses", "430 of losses"), False),
            (FELLED.replace("430 of the losses", "430, the losses,"), False),
            (FELLED.replace(" and 225 beeches", ""), False),
            (FELLED.replace("oaks and", "oaks. Then came"), False),
            (FELLED.replace("225 beeches", "225 feet"), False),
            (FELLED.replace("655 trees", "655 feet of trees"), False),
            (FELLED.replace("655", "65").replace("430", "43").replace("225", "22"), False),
            (FELLED[:-1].replace("oaks and 225 beeches", "oaks, others 225"), True),
            (FELLED.replace("Crews said", "No 20 boats sank."), True),
        ),
        (figures(FELLED, role="total . . ."), True),
        (figures(FELLED, role="record . . ."), True),
        (figures(FELLED, role="part . . ."), False),
    ],
)
def test_of_the_asks_for_what_was_told_before(claims: list[Claim], met: bool) -> None:
    assert list(tied(sums(claims)).values()) == ["met"] * met


SANK = "Six boats sank off Alder and two each off Birch and Cedar. {}The storm took ten boats."
TOOK = "The storm took ten boats. {}Six boats sank off Alder and two each off Birch and Cedar."


@pytest.mark.parametrize(
    ("claims", "met"),
    [
        *cases(
            (SANK.format(""), "6 + 2 + 2 = 10"),
            (SANK.format("").replace("each", "every"), "6 + 2 + 2 = 10"),
            (SANK.format("").replace("each", "both"), None),
            (SANK.format("").replace("and Cedar", "or worse"), None),
            (SANK.format("").replace("ten", "eleven"), None),
            (SANK.format("").replace("Birch", f"Port {'X' * 170}"), "6 + 2 + 2 = 10"),
            (SANK.format("").replace("Birch", f"Port {'X' * 180}"), None),
            (SANK.format("").replace("Alder and", "Alder. It took"), None),
            (SANK.format(HALLS * 10), "6 + 2 + 2 = 10"),
            (SANK.format(HALLS * 11), None),
            (TOOK.format(""), "6 + 2 + 2 = 10"),
            (TOOK.format(HALLS * 10), "6 + 2 + 2 = 10"),
            (TOOK.format(HALLS * 11), None),
            # the nearest of those before it, as many as it takes
            (f"Four boats sank off Marlow, {SANK.format('').lower()}", None),
            (f"Four boats sank off Marlow, s{SANK.format('')[1:]}", "6 + 2 + 2 = 10"),
            (f"Four boats sank off Marlow, s{SANK.format('')[1:].replace('ten', '14')}", "4 + 6 + 2 + 2 = 14"),
            (f"Four barns fell in Marlow, s{SANK.format('')[1:].replace('ten', '14')}", None),
            # two of one place are the parts of nothing that is one of them
            ("Two boats sank off Alder and two each off Birch and Cedar.", None),
            (
                "Five boats sank off Alder and two off Birch and one each off Cedar, Dale and Wick. It took ten boats.",
                "5 + 2 + 1 + 1 + 1 = 10",
            ),
        ),
        (figures(SANK.format(""), role="part . ."), "6 + 2 + 2 = 10"),
        (figures(SANK.format(""), role="total . ."), None),
        (figures(SANK.format(""), role=". . total"), "6 + 2 + 2 = 10"),
        (figures(SANK.format(""), role=". . part"), None),
        (figures(SANK.format(""), noun="ship . ."), None),
        (figures(SANK.format(""), noun=". . ship"), None),
        (figures(SANK.format(""), noun="- . ship"), None),
    ],
)
def test_the_names_tell_how_often_a_figure_counts(claims: list[Claim], met: str | None) -> None:
    assert tied(sums(claims)) == ({} if met is None else {met: "met"})
