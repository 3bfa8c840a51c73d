"""Lists whose sum is told elsewhere: what is a list, and which figures can be its total or what it is a part of."""

from __future__ import annotations

import pytest
from figured import cases, figures, tied

from discrep.align.joints.listed import listed
from discrep.align.joints.near import Told
from discrep.claims import Claim


def found_in(*texts: list[Claim]) -> dict[str, str]:
    return tied(listed(Told([claim for claims in texts for claim in claims])))


def met(sum_: str | None) -> dict[str, str]:
    return {} if sum_ is None else {sum_: "met"}


BEDS = "It has 20 beds, with 9 beds in Dale, 11 beds in Wick."
BOATS = "It has 9 boats in Dale and 11 boats in Wick. It has 20 boats."
HALLS = "It has three halls. "
NINE = "9 + 11 = 20"


@pytest.mark.parametrize(
    ("claims", "sum_"),
    [
        *cases(
            # right before the two
            (BEDS, NINE),
            (BEDS.replace("20 beds, with", "20 beds. It has"), NINE),
            (BEDS.replace("20 beds, with", "20 beds.\n\n\nIt has"), None),
            (BEDS.replace("20", "19").replace("9 b", "8 b"), None),  # so few are met by chance
            (BEDS.replace("20 beds", "20 barns"), None),
            (BEDS.replace("20 beds", "20 feet"), None),
            (BEDS.replace("Dale, 11", "Dale 11"), None),
            (BEDS.replace("Dale, 11", "Dale next 11"), None),
            (BEDS.replace("9 beds", "about 9 beds"), None),
            (BEDS.replace("11 beds", "about 11 beds"), None),
            (BEDS.replace("20 beds", "20 beds, three halls"), None),
            (BEDS.replace("20 beds, with", "21 beds, with"), None),
            (BEDS.replace("20 beds", "20%").replace("9 beds", "9%").replace("11 beds", "11%"), None),
            # near the two, which "and" joins
            (BOATS, NINE),
            (BOATS.replace("Dale and", "Dale,"), None),
            (BOATS.replace("Dale and", "Dale, and"), None),
            (BOATS.replace("Dale and", "Dale or"), None),
            (BOATS.replace("Dale and", "Dale and then"), None),
            (BOATS.replace("in Dale and", "for men of Dale and"), NINE),  # six words, with the noun
            (BOATS.replace("in Dale and", "for the men of Dale and"), None),
            (BOATS.replace(". It", f". {HALLS * 6} It"), NINE),
            (BOATS.replace(". It", f". {HALLS * 7} It"), None),
            (f"It has 20 boats. {HALLS * 7} It has 9 boats in Dale and 11 boats in Wick.", NINE),
            (f"It has 20 boats. {HALLS * 8} It has 9 boats in Dale and 11 boats in Wick.", None),
            (BOATS.replace("20", "19").replace("9 b", "8 b", 1), None),
            (BOATS.replace("20", "21"), None),
            (BOATS.replace("20 boats", "20 miles"), None),
            (BOATS.replace("It has 9", "It has 5 boats, 9"), None),  # the last two of three
            (BOATS.replace("It has 9", "It has 5 halls for 9"), NINE),
            (BOATS.replace("It has 9", "It has 2 halls, 3 halls for 9"), NINE),
            # nouns that differ, and a sum that is hardly met by chance
            (BOATS.replace("20 boats", "20 mills"), None),
            (BOATS.replace("11 boats", "11 mills"), None),
            ("It has 61 cows in Dale and 39 boats in Wick. It has 100 mills.", "61 + 39 = 100"),
            ("It has 61 cows in Dale and 38 boats in Wick. It has 99 mills.", None),
            ("It has 61 cooks in Dale and 38 guards in Wick. It has 99 people.", "61 + 38 = 99"),
            ("It has 61 cooks in Dale and 38 guards in Wick. It has 99 mills.", None),
            ("It has 61 cooks in Dale and 38 mills in Wick. It has 99 people.", None),
            # one that is nothing makes no other its sum
            ("It has 0 cows in Dale and 30 cows in Wick.", None),
            ("It has 30 cows in Dale and 0 cows in Wick. It has 30 cows.", None),
        ),
        # what is a part, or no part, by what is read of it
        (figures(BOATS, role="part part ."), NINE),
        (figures(BOATS, role="total . ."), None),
        (figures(BOATS, role=". total ."), None),
        (figures(BOATS, role="before . ."), None),
        (figures(BOATS, role=". before ."), None),
        (figures(BOATS, per="day . ."), None),
        (figures(BOATS, per=". day ."), None),
        (figures(BOATS, per=". . day"), None),
        *((figures(BOATS, role=f". . {role}"), NINE) for role in ("total", "record", "additional")),
        *((figures(BOATS, role=f". . {role}"), None) for role in ("change", "average", "part", "before")),
        *((figures(BEDS, role=f"{role} . .", noun="bed bed bed"), NINE) for role in ("total", "record")),
        *((figures(BEDS, role=f"{role} . .", noun="bed bed bed"), None) for role in ("part", "before", "change")),
        (figures(BOATS, noun=". - ."), NINE),
        (figures(BOATS, noun="- . ."), None),
        (figures(BOATS, noun="- - -"), None),
        (figures(BOATS, noun=". . -"), None),
    ],
)
def test_two_and_what_they_come_to(claims: list[Claim], sum_: str | None) -> None:
    assert found_in(claims) == met(sum_)


TWO = "It has 24 boats in Dale and 26 boats in Wick."
FIFTY = "24 + 26 = 50"


@pytest.mark.parametrize(
    ("claims", "other", "sum_"),
    [
        (figures(TWO), "It has 50 boats.", FIFTY),
        (figures(TWO), "It has 51 boats.", None),
        (figures(TWO), "It has 50 mills.", None),
        (figures(TWO), "It has 50 miles.", None),
        (figures(TWO.replace("24", "23")), "It has 49 boats.", None),  # so few are met by chance
        (figures(TWO.replace("Dale and", "Dale,")), "It has 50 boats.", None),
        (figures(TWO.replace("It has", "It has 5 boats,")), "It has 50 boats.", None),
        (figures("It has 61 cows in Dale and 39 boats in Wick."), "It has 100 mills.", None),
        (figures(TWO, noun="- -"), "It has 50 boats.", None),
    ],
)
def test_two_and_what_another_text_says(claims: list[Claim], other: str, sum_: str | None) -> None:
    assert found_in(claims, figures(other, "b")) == met(sum_)


def test_of_two_totals_one_is_told() -> None:
    claims = [*figures(TWO), *figures("It has 50 boats. It has 50 boats.", "b")]
    (joint,) = listed(Told(claims))
    assert joint.claims == tuple(claims[:3])


THREE = "It has 5 boats in Dale, 6 boats in Wick and 9 boats in Alder."
ALL = "5 + 6 + 9 = 20"
DOZEN = [11, *range(13, 24)]
LONG = ", ".join(f"{n} boats" for n in DOZEN)
SUM = " + ".join(map(str, DOZEN))


@pytest.mark.parametrize(
    ("claims", "sum_"),
    [
        *cases(
            (f"{THREE} It has 20 boats.", ALL),
            (f"It has 20 boats. {THREE}", ALL),
            (f"{THREE} It has 20 cows.", ALL),
            (f"{THREE} It has 20 miles.", None),
            (f"{THREE} It has 21 boats.", None),
            (f"{THREE.replace('9', '8')} It has 19 boats.", None),
            (f"{THREE.replace('9', 'some 9')} It has 20 boats.", None),
            (f"{THREE.replace('Wick and', 'Wick for')} It has 20 boats.", None),
            (f"{THREE} {HALLS * 9} It has 20 boats.", ALL),
            (f"{THREE} {HALLS * 10} It has 20 boats.", None),
            # all of them, or but the first or the last, if that is of something else or their total
            (f"{THREE.replace('It has', 'It has 4 cows,')} It has 20 boats.", ALL),
            (f"{THREE.replace('It has', 'It has 4 boats,')} It has 20 boats.", None),
            (f"{THREE[:-1]}, 4 cows. It has 20 boats.", ALL),
            (f"{THREE[:-1]}, 4 boats. It has 20 boats.", None),
            (f"{THREE.replace('It has', 'It has 20 boats,')}", ALL),
            (f"{THREE[:-1]}, 20 boats.", ALL),
            # one of them is the sum of the others, which are two
            (f"{THREE.replace('9', '11')} It has 22 boats.", None),
            # shares stand beside what they are shares of
            (f"{THREE.replace('It has', 'It has 3% of')} It has 20 boats.", ALL),
            (f"{THREE.replace('Dale', 'Dale (25%)')} It has 20 boats.", ALL),
            ("It won 25% in Dale, 16% in Wick and 19% in Alder. It won 60%.", None),
            # twelve are a list
            (f"It has {LONG}. It has {sum(DOZEN)} boats.", f"{SUM} = {sum(DOZEN)}"),
            (f"It has 9 cows, {LONG}. It has {sum(DOZEN)} boats.", None),
            (
                f"It has 9 cows, {LONG}; as it now seems to everybody who counts what the harbours of all its isles "
                f"hold, and what lies in the bay, it has 5 boats, 6 boats and 9 boats. It has 20 boats.",
                ALL,
            ),
            # parts of what is told right before, of which there may be few
            ("Of the 8 boats 1 is old, 2 are new, 5 are lost.", "1 + 2 + 5 = 8"),
            ("Of 8 boats 1 is old, 2 are new, 5 are lost.", "1 + 2 + 5 = 8"),
            ("Of the 7 boats 1 is old, 2 are new, 4 are lost.", None),
            ("It has 8 boats: 1 is old, 2 are new, 5 are lost.", None),
            ("Of all the 8 boats 1 is old, 2 are new, 5 are lost.", None),
            ("It is of the 8 boats. 1 is old, 2 are new, 5 are lost.", None),
            ("Of the 9 boats 1 is old, 2 are new, 5 are lost. It has 8 boats.", None),
            (f"Here of {'x' * 20} 8 boats 1 is old, 2 are new, 5 are lost.", "1 + 2 + 5 = 8"),
            (f"Here of {'x' * 21} 8 boats 1 is old, 2 are new, 5 are lost.", None),
        ),
        (figures(f"{THREE} It has 20 boats.", role="total . . ."), None),
        (figures(f"{THREE} It has 20 boats.", role=". before . ."), None),
        (figures(f"{THREE} It has 20 boats.", per=". . day ."), None),
    ],
)
def test_lists_and_their_sums(claims: list[Claim], sum_: str | None) -> None:
    assert found_in(claims) == met(sum_)


SIXTY = "It has 15 boats in Dale, 16 boats in Wick and 29 boats in Alder."


@pytest.mark.parametrize(
    ("text", "other", "sum_"),
    [
        (SIXTY, "It has 60 boats.", "15 + 16 + 29 = 60"),
        (SIXTY.replace("29", "28"), "It has 59 boats.", None),  # so few are met by chance
        (SIXTY, "It has 60 mills.", None),
        (SIXTY, "It has 60 miles.", None),
        (SIXTY.replace("29 boats", "29 mills"), "It has 60 mills.", "15 + 16 + 29 = 60"),
        (SIXTY.replace("boats", "miles"), "It has 60 miles.", "15 + 16 + 29 = 60"),
        (SIXTY.replace("boats", "miles"), "It ran for 60 miles.", "15 + 16 + 29 = 60"),
    ],
)
def test_lists_and_sums_of_another_text(text: str, other: str, sum_: str | None) -> None:
    assert found_in(figures(text), figures(other, "b")) == met(sum_)


def test_of_two_totals_of_a_list_the_nearest_is_told() -> None:
    claims = figures(f"{SIXTY} It has 60 boats. It has 60 boats.")
    (joint,) = listed(Told([*claims, *figures("It has 60 boats.", "b")]))
    assert joint.claims == tuple(claims[:4])


RISE = "4 million of the rise is for steel, 3 million for soil and 2 million for sand."
LEVELS = "It cost 51 million and costs 60 million."
GAP = "4,000,000 + 3,000,000 + 2,000,000 = 9,000,000 = 60,000,000 - 51,000,000"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{LEVELS} {RISE}", GAP),
        (f"{RISE} {LEVELS}", GAP),
        (f"{LEVELS} {RISE.replace('rise', 'cost')}", None),
        (f"{LEVELS} {RISE.replace('of the rise', 'of the very great rise')}", None),
        (f"{LEVELS} {RISE.replace('of the rise', 'of the great rise')}", None),
        (f"{LEVELS} {RISE.replace('of the rise is', 'rise of late')}", None),
        (f"{LEVELS} {RISE.replace('of the', 'by this')}", None),
        (f"{LEVELS} {RISE.replace('2 million for', 'about 2 million for')}", None),
        (f"{LEVELS} {RISE.replace('4 million of the rise is', 'Of the rise 4 million is')}", GAP),
        (f"{LEVELS} {RISE.replace('4 million of the rise is', 'Of the great rise 4 million is')}", None),
        (f"{LEVELS.replace('60', '61')} {RISE}", None),
        (f"{LEVELS.replace('60 million', '60 tons')} {RISE}", None),
        (f"Of the rise {RISE.replace(' of the rise', '')} {LEVELS}", GAP),
        # a level of so few steps is met by chance
        (f"It cost 11 million and costs 20 million. {RISE}", GAP.replace("60", "20").replace("51", "11")),
        (f"It cost 10 million and costs 19 million. {RISE}", None),
        # the words stand within ninety characters
        (f"{LEVELS} {RISE.replace('4 million of the rise is', 'Of' + ' ' * 83 + 'rise 4 million is')}", GAP),
        (f"{LEVELS} {RISE.replace('4 million of the rise is', 'Of' + ' ' * 84 + 'rise 4 million is')}", None),
    ],
)
def test_what_a_change_is_made_of(text: str, found: str | None) -> None:
    assert found_in(figures(text)) == met(found)


WRONG = "4,000,000 + 3,000,000 + 3,000,000 = 10,000,000"
REST = "4 million of the rise is for steel, 3 million for soil and the remaining 3 million for sand."


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (f"{LEVELS} {REST}", True),
        (f"It costs 60 million and cost 51 million. {REST}", True),
        (f"{LEVELS} {REST.replace('the remaining', 'the other')}", True),
        (f"{LEVELS} {REST.replace('the remaining', 'remaining')}", False),
        (f"{LEVELS} {REST.replace('the remaining', 'a remaining')}", False),
        (f"{LEVELS} {REST.replace('the remaining', 'the' + ' ' * 11 + 'remaining')}", True),
        (f"{LEVELS} {REST.replace('the remaining', 'the' + ' ' * 12 + 'remaining')}", False),
        (f"It cost 51 million. It costs 60 million. {REST}", False),
        (f"It cost 51 million and costs about 60 million. {REST}", False),
        (f"It cost 51 million and costs about 90 million. {REST}", False),
        (f"It cost 10 million and costs 19 million. {REST.replace('remaining 3', 'remaining 2')}", False),
        (f"It cost 9 million. {LEVELS} {REST}", False),
        (f"It costs 60 million. {REST}", False),
        (f"{REST} {LEVELS}", False),
        (f"It cost 80 million, then 51 million and costs 60 million. {REST}", True),
        (f"It cost 80 tons. {LEVELS} {REST}", True),
    ],
)
def test_what_a_change_is_made_of_is_all_of_it(text: str, wrong: bool) -> None:
    assert found_in(figures(text)) == ({WRONG: "wrong"} if wrong else {})


@pytest.mark.parametrize(("many", "found"), [(43, GAP), (44, None)])
def test_levels_of_other_texts(many: int, found: str | None) -> None:
    other = "It got 5 million. " * many + LEVELS
    assert found_in(figures(RISE), figures(other, "b")) == met(found)


def test_of_equal_levels_the_nearest_is_told() -> None:
    claims = figures(f"{RISE} {LEVELS} It cost 51 million and costs 60 million.")
    (joint,) = listed(Told(claims))
    assert joint.claims == tuple(claims[:5])
    assert joint.fits
    (wrong,) = listed(Told(figures(f"It cost 20 million, then 51 million and costs 60 million. {REST}")))
    assert [str(claim.quantity.text) for claim in wrong.claims[-2:]] == ["51 million", "60 million"]
    assert (wrong.kind, wrong.told, joint.told) == ("sum", True, False)
