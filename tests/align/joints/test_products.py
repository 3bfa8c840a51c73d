"""So many of each, and what they come to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tied import said

import discrep
from discrep.align.joints.products import products
from discrep.claims import Claim, levels

THINGS = "mills ports halls lamps towers wells farms ponds gates banks inns looms".split()


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            ("The convoy had five rafts of 14 men, 70 people in all.",),
            {
                "5 × 14 = 70": "C506",
            },
        ),
        (
            ("They sent three columns of 400 men each. In all 1,200 soldiers crossed the river.",),
            {
                "3 × 400 = 1,200": "C506",
            },
        ),
        (("They sent three columns of 400 men each. In all 1,300 soldiers crossed the river.",), {}),
        (
            ("Each of the 40 shops sold 25 bikes, 1,000 in all.",),
            {
                "40 × 25 = 1,000": "C506",
            },
        ),
        (
            ("The prize comes to $1,250 for each of the 80 rowers. The club has put $100,000 aside for it.",),
            {
                "80 × 1,250 = 100,000": "C506",
            },
        ),
        (("Each of the five rafts carried 14, 70 people in all.",), {"5 × 14 = 70": "C506"}),
        (("Each of the five rafts carried 14, 75 people in all.",), {}),
        (("Each of the five rafts carried 14 crates, 70 people in all.",), {}),
        (("The field gave 40 kg a hectare on 12 hectares, 480 kg in all.",), {"12 × 40 = 480": "C506"}),
        # a loss is no product of gains
        (("Each of the five clubs earned −$30, $150 in all.",), {}),
        (("The balance is −$50 a month, or $600 a year.",), {}),
        # a rate of a noun, of a unit, of a time
        (
            ("The 412 rowers get $1,250 per rower. That is $515,000.",),
            {
                "412 × 1,250 = 515,000": "C506",
            },
        ),
        (
            (
                "The average per boat was $31,415. The race took in $13 million.",
                "The race had 413 boats.",
            ),
            {
                "413 × 31,415 = 12,974,395, equal to $13 million only after rounding": "C506",
            },
        ),
        (
            ("The field gave 52.6 bushels an acre on 300,000 acres. That made 15.78 million bushels.",),
            {
                "300,000 × 52.6 = 15,780,000": "C506",
            },
        ),
        (("The field gave 52.6 bushels an acre on 300,000 acres. That made 11.78 million bushels.",), {}),
        (
            ("The strike cost 3 million euros a day for 12 days, 36 million euros.",),
            {
                "12 × 3,000,000 = 36,000,000": "C506",
            },
        ),
        # a month against a year
        (
            ("Rowers pay £31 a month, nearly £375 over a year.",),
            {
                "12 × 31 = 372": "C506",
            },
        ),
        (("Rowers pay £31 a month, nearly £475 over a year.",), {}),
        (
            ("The berth costs $900 a month, or $10,800 a year.",),
            {
                "12 × 900 = 10,800": "C506",
            },
        ),
        # what has no end comes to anything, and a time is no rate of another
        (("Carbon brings at least $50 a ton. An acre holds 156 tons. They paid $12.5 million.",), {}),
        (("Cameras film twenty-four hours a day, seven days a week.",), {}),
    ],
)
def test_products(texts: tuple[str, ...], told: dict[str, str]) -> None:
    assert said(*texts) == told


def figures(*texts: str) -> list[Claim]:
    return levels(claim for i, text in enumerate(texts) for claim in discrep.extract(discrep.Document(text, f"d{i}")))


def found(*texts: str) -> list[str]:
    return [joint.words for joint in products(figures(*texts)) if joint.fits]


@pytest.mark.parametrize(("others", "near"), [(11, True), (12, False)])
def test_a_total_is_near_what_each_has(others: int, near: bool) -> None:
    """Twelve figures behind it at most."""
    between = " ".join(f"It has {i + 3} {thing}." for i, thing in enumerate(THINGS[:others]))
    assert found(f"They had five rafts of 14 men. {between} It took 70 people in all.") == ["5 × 14 = 70"] * near


@pytest.mark.parametrize(("others", "near"), [(11, True), (12, False)])
def test_counts_among_the_first_of_a_noun(others: int, near: bool) -> None:
    """Twelve of all texts."""
    counts = " ".join(f"Another one had {501 + i} boats." for i in range(others))
    texts = "The average per boat was $31,415. It took in $13 million.", f"{counts} The race had 413 boats."
    assert found(*texts) == ["413 × 31,415 = 12,974,395"] * near


@pytest.mark.parametrize(
    ("text", "near"),
    [
        # forty characters at most between what each has and how many there are
        (f"The prize comes to $1,250 for each of the {'x' * 22} 80 rowers, $100,000 in all.", True),
        (f"The prize comes to $1,250 for each of the {'x' * 23} 80 rowers, $100,000 in all.", False),
    ],
)
def test_words_that_tie_what_each_has(text: str, near: bool) -> None:
    assert found(text) == ["80 × 1,250 = 100,000"] * near


@pytest.mark.parametrize(("spaces", "near"), [(1, True), (13, True), (14, False)])
def test_words_that_tell_how_long_an_amount_goes_on(spaces: int, near: bool) -> None:
    """Within twenty-four characters."""
    assert found(f"Rowers pay £31 a month, nearly £375{' ' * spaces}over a year.") == ["12 × 31 = 372"] * near


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        # products below ten are met by chance
        (("They had two rafts of 5 men, 10 people in all.",), "2 × 5 = 10"),
        (("They had two rafts of 4 men, 8 people in all.",), None),
        (("They had two rafts of 14 men, 28 people in all.",), "2 × 14 = 28"),
        # an average and a part are totals of what each has, a change is none
        (("Each of the 40 shops sold 25 bikes, an average of 1,000 bikes.",), "40 × 25 = 1,000"),
        (("Each of the 40 shops sold 25 bikes, 1,000 of them red.",), "40 × 25 = 1,000"),
        (("The prize comes to $1,250 for each of the 80 rowers. It rose by $100,000.",), None),
        # things have each of them something, not amounts, sides or crews of things
        (("Each of the $5 notes paid for 14 rides, 70 rides in all.",), None),
        (("Each side of the five rafts held 14 men, 70 people in all.",), None),
        (("Of all rafts, five instead of 14 took 70 people in all.",), None),
        (("Crews of the five rafts had 14 men, 70 people in all.",), None),
        (("They had five rafts of 3 crews and 14 men, 70 people in all.",), None),
        (("There were 14 men, five rafts for each of the 20 towns, 70 people in all.",), None),
        # a worker is an employee
        (("They have five workers of 14 tasks, 70 tasks in all.",), "5 × 14 = 70"),
        (
            ("The average per worker was $31,415. The firm paid $13 million.", "The firm had 413 workers."),
            "413 × 31,415 = 12,974,395",
        ),
        # what it is one of, right behind it
        (("They got 40 kg a sack. The 412 sacks came to 16,480 kg.",), "412 × 40 = 16,480"),
        (
            ("After the long rains of that spring they got 40 kg a sack. The 412 sacks came to 16,480 kg.",),
            "412 × 40 = 16,480",
        ),
        (("The 412 rowers got $1,250 each. That is $515,000.",), None),
        # one boat has a cost, and nobody says that each has
        (("A boat cost $31,415. The race took in $13 million.", "The race had 413 boats."), None),
        # nothing is the number of its own things, nor what all of them come to
        (("It took 31 boats per boat, 961 boats in all.",), None),
        (("There was 1 boat for each of the 70 boats.",), None),
        # a day of 24 hours makes no more of it
        (("The ship makes 240 km a day for 24 hours, 240 km in all.",), None),
        # shares and ranges have no product
        (("Each of the five rafts carried 14 percent, 70 percent in all.",), None),
        (("The convoy had five rafts of 10 to 14 men, 70 people in all.",), None),
    ],
)
def test_what_comes_to_a_total(texts: tuple[str, ...], words: str | None) -> None:
    assert found(*texts) == ([] if words is None else [words])


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Rowers pay £31 a month, or £372 a year.", True),
        # another amount of a month hides none of a year
        ("Rowers pay £31 a month, skippers £40 a month, nearly £375 over a year.", True),
        ("Rowers pay £31 a month, skippers £40, nearly £375 over a year.", True),
        # another sentence, another thing, and no time
        ("Rowers pay £31 a month. They pay nearly £375 over a year.", False),
        ("Rowers pay £31 a month, and the price of a boat is £372 over a year.", False),
        ("Rowers pay £31 a month, £372 each.", False),
        ("Rowers pay £31 a month, £372 each every year.", False),
        ("Rowers pay £31 a month, £372.", False),
    ],
)
def test_an_amount_of_a_month_and_one_of_a_year(text: str, tied: bool) -> None:
    assert found(text) == ["12 × 31 = 372"] * tied


def test_a_mile_is_no_time() -> None:
    """There are 1,609 meters of it, and no seconds."""
    assert found("Rowers pay £31 a second, £49,880 for a mile.") == []


def test_words_of_a_text_whose_sentences_are_not_known() -> None:
    claims = [replace(each, sentence=None) for each in figures("Each of the five rafts carried 14, 70 people in all.")]
    assert [joint.words for joint in products(claims)] == ["5 × 14 = 70"]
