"""What rules know of a pair: which is later, whose statement it is, how the values differ; and its code."""

from __future__ import annotations

import datetime
from dataclasses import replace
from fractions import Fraction

import pytest

import discrep
from discrep.align.alignment import SAME
from discrep.intervals import above, at_least, at_most, point
from discrep.rules.pairs import make_pair
from discrep.settings import DEFAULTS


@pytest.mark.parametrize(
    ("text", "beside"),
    [("before 5 May 2020", -1), ("by 5 May 2020", 0), ("on 5 May 2020", 0), ("after 5 May 2020", 1)],
)
def test_the_number_of_the_day_that_a_date_comes_to(text: str, beside: int) -> None:
    (claim,) = discrep.extract(f"The bridge opened {text}.", keep="dates")
    pair = make_pair(claim, claim, SAME, DEFAULTS, "both")
    assert pair.a.value == datetime.date(2020, 5, 5).toordinal() + beside


@pytest.mark.parametrize(
    ("hours", "code"),
    [((9, 21), "S401"), ((9, 9), "D101")],
)
def test_a_later_hour_of_one_day_is_later(hours: tuple[int, int], code: str) -> None:
    told = [
        discrep.Document(f"The flood killed {count} people.", name, "Herald", datetime.datetime(2024, 10, 30, hour))
        for name, count, hour in zip(("early", "late"), (12, 40), hours, strict=True)
    ]
    for documents in (told, told[::-1]):
        assert {finding.code for finding in discrep.compare(documents).findings} == {code}


def test_a_fall_is_a_rise_below_nothing() -> None:
    assert discrep.judge("Sales fell by 5 %.", "Sales rose by 5 %.").verdict == "conflict"
    assert discrep.judge("Sales fell by 5 %.", "Sales fell by more than 4 %.").verdict == "compatible"


def test_which_of_two_is_later() -> None:
    early, late = (
        discrep.extract(discrep.Document(f"The flood killed {n} people.", f"{n}", published=datetime.date(2024, 5, n)))[
            0
        ]
        for n in (3, 9)
    )
    assert make_pair(early, late, SAME, DEFAULTS, "both").later == 1
    assert make_pair(late, early, SAME, DEFAULTS, "both").later == 0
    assert make_pair(late, late, SAME, DEFAULTS, "both").later == -1


def test_a_statement_that_is_reported_later_is_not_a_later_one() -> None:
    early, late = (
        discrep.extract(
            discrep.Document(f"Ana Roe said the plan costs $4{n} million.", f"{n}", published=datetime.date(2024, 5, n))
        )[0]
        for n in (3, 9)
    )
    pair = make_pair(early, late, SAME, DEFAULTS, "both")
    assert (pair.same_statement, pair.growing, pair.later) == (True, False, -1)


@pytest.mark.parametrize(("outlet", "who"), [("Herald", "Herald"), (None, "one narrator")])
def test_who_denies_what_whom_says(outlet: str | None, who: str) -> None:
    denied = discrep.Document("Ana Roe denied that 40 men were hurt.", "a")
    told = discrep.Document("40 men were hurt.", "b", outlet)
    (finding,) = discrep.compare([denied, told]).findings
    assert finding.code == "A604"
    assert finding.explanation == f"Ana Roe denies 40; {who} says 40"


@pytest.mark.parametrize(("counts", "code"), [((5, 50), "S401"), ((12, 120), "T304")])
def test_only_of_two_digits_ten_times_as_many_is_a_slip(counts: tuple[int, int], code: str) -> None:
    told = [
        discrep.Document(f"The flood killed {count} people.", f"{day}", published=datetime.date(2024, 5, day))
        for day, count in zip((3, 9), counts, strict=True)
    ]
    assert {finding.code for finding in discrep.compare(told).findings} == {code}


@pytest.mark.parametrize("turn", [1, -1])
def test_that_nobody_is_named_is_no_remark_on_a_denial(turn: int) -> None:
    said = discrep.Document("Officials said 40 men were hurt.", "a")
    denied = discrep.Document("Officials denied that 40 men were hurt.", "b")
    (finding,) = discrep.compare([said, denied][::turn]).findings
    assert finding.remarks == ()
    (finding,) = discrep.compare([said, replace(said, id="c")]).findings
    assert [remark.code for remark in finding.remarks] == ["A603"]


def _told_twice(first: str, second: str, known: bool = True) -> list[discrep.Claim]:
    """The first claim of each, of the third and of the ninth of May."""
    days = [datetime.date(2024, 5, day) if known else None for day in (3, 9)]
    return [
        discrep.extract(discrep.Document(text, str(number), published=day))[0]
        for number, (text, day) in enumerate(zip((first, second), days, strict=True))
    ]


def test_of_days_that_nobody_knows_none_is_later() -> None:
    one, two = _told_twice("The flood killed 12 people.", "The flood killed 40 people.", known=False)
    assert make_pair(one, two, SAME, DEFAULTS, "both").later == -1


@pytest.mark.parametrize(
    ("texts", "later", "growing"),
    [
        (("Ana Roe said 12 people had died.", "Ana Roe said 40 people had died."), 1, True),
        (("Ana Roe said 12 people had died.", "Ana Roe said the plan costs $49 million."), -1, False),
        (("Ana Roe said the plan costs $43 million.", "Ana Roe said 40 people had died."), -1, False),
    ],
)
def test_a_statement_goes_on_only_where_both_figures_do(texts: tuple[str, str], later: int, growing: bool) -> None:
    pair = make_pair(*_told_twice(*texts), SAME, DEFAULTS, "both")
    assert (pair.same_statement, pair.later, pair.growing) == (True, later, growing)


@pytest.mark.parametrize(
    ("first", "second", "same_time"),
    [
        ("12 people had died.", "40 people had died.", False),
        ("12 people had died.", "The plan costs $49 million.", True),
        ("The plan costs $43 million.", "40 people had died.", True),
    ],
)
def test_only_what_changes_while_it_is_told_is_of_another_time(first: str, second: str, same_time: bool) -> None:
    pair = make_pair(*_told_twice(first, second), SAME, DEFAULTS, "both")
    assert (pair.later, pair.same_time) == (1, same_time)


def test_whole_values_are_heard_as_whole() -> None:
    (few,), (many,) = discrep.extract("It had more than 40 reviews."), discrep.extract("It had fewer than 41 reviews.")
    pair = make_pair(few, many, SAME, DEFAULTS, "both")
    assert pair.a.expected.low == pair.a.stated.low == at_least(41).low_cut
    assert pair.a.expected_open.low == above(40).low_cut
    assert pair.b.expected.high == at_most(40).high_cut


def test_a_slip_of_zeros_stays_one_beside_other_places() -> None:
    beside = "In Spain the flood killed 147 people. In France it killed 12 people."
    codes = {
        count: {finding.code for finding in discrep.compare([beside, f"The flood killed {count} people."]).findings}
        for count in ("350", "1,470")
    }
    assert codes == {"350": set(), "1,470": {"T304"}}


def test_a_slip_after_rounding_tells_the_power() -> None:
    finding = discrep.judge("Ana Ruiz said 1,470 sailors sank.", "Ana Ruiz said 14,686 sailors sank.")
    assert finding.explanation == "14,686 is 10 times 1,470 after rounding: likely a slip of zeros"


def test_of_a_vague_number_no_digit_is_the_last() -> None:
    (vague,), (exact,) = discrep.extract("Dozens of boats sank."), discrep.extract("40 boats sank.")
    pair = make_pair(vague, exact, SAME, DEFAULTS, "both")
    assert (pair.a.step, pair.b.step) == (0, 1)


@pytest.mark.parametrize(("hours", "later"), [((9, 21), 1), ((21, 9), 0), ((9, 9), -1)])
def test_which_of_two_hours_is_later(hours: tuple[int, int], later: int) -> None:
    one, two = (
        discrep.extract(discrep.Document("The flood killed 12 people.", f"{n}", "Herald", published))[0]
        for n, published in enumerate(datetime.datetime(2024, 10, 30, hour) for hour in hours)
    )
    pair = make_pair(one, two, SAME, DEFAULTS, "both")
    assert replace(pair, same_statement=False).later == later


@pytest.mark.parametrize("turn", [1, -1])
def test_a_step_of_a_scale_that_begins_elsewhere_is_a_step(turn: int) -> None:
    (coarse,), (fine,) = discrep.extract("The water had 21 °C."), discrep.extract("The water had 68.4 °F.")
    pair = make_pair(*(coarse, fine)[::turn], SAME, DEFAULTS, "both")
    steps = pair.a.step, pair.b.step
    assert steps[::turn] == (1, Fraction(1, 18))


@pytest.mark.parametrize(
    ("beside", "text", "code"),
    [
        (
            "In Spain the repair of the ferry cost $12 million. In France it cost 47 million euros.",
            "The repair of the ferry cost $47 million.",
            "T307",
        ),
        (
            "In Spain at least 40 guests were hurt. In France up to 350 guests were hurt.",
            "More than 350 guests were hurt.",
            "T303",
        ),
    ],
)
def test_a_slip_stays_one_beside_other_places(beside: str, text: str, code: str) -> None:
    assert code in {finding.code for finding in discrep.compare([beside, text]).findings}


def test_the_side_that_is_denied() -> None:
    (said,), (denied,) = (
        discrep.extract(discrep.Document(text, name))
        for name, text in (("a", "40 men were hurt."), ("b", "Ana Roe denied that 40 men were hurt."))
    )
    sides = [make_pair(*pair, SAME, DEFAULTS, "both").denied for pair in ((said, said), (denied, said), (said, denied))]
    assert sides == [-1, 0, 1]


@pytest.mark.parametrize(("other", "anonymous"), [("officials", True), ("Ana Roe", False)])
def test_nobody_is_named_only_where_neither_is(other: str, anonymous: bool) -> None:
    one, two = _told_twice(
        "Officials said 40 men were hurt.", f"{other.capitalize() if anonymous else other} said so of 40 men."
    )
    assert make_pair(one, two, SAME, DEFAULTS, "both").anonymous is anonymous
    assert make_pair(two, one, SAME, DEFAULTS, "both").anonymous is anonymous


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("The bridge opened on 5 May 2020.", True),
        ("The bridge opened around 5 May 2020.", False),
        ("Some 40 men came.", False),
        ("More than 40 men came.", False),
        ("40 men came.", True),
    ],
)
def test_a_bare_figure(text: str, bare: bool) -> None:
    (claim,) = discrep.extract(text, keep="dates")
    assert make_pair(claim, claim, SAME, DEFAULTS, "both").a.bare is bare


def test_only_a_fall_turns_the_sign() -> None:
    pair = make_pair(*_told_twice("Sales fell by 5 %.", "Sales rose by 4 %."), SAME, DEFAULTS, "both")
    assert (pair.a.value, pair.b.value) == (-5, 4)
    assert (pair.a.stated.low, pair.b.stated.low) == (point(-5).low_cut, point(4).low_cut)
