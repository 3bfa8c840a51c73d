"""What `keep="figures"` leaves unread is what `keep="all"` tells to be no figure."""

from fractions import Fraction

import pytest

import discrep

_BEFORE = ["in", "In", "since", "by", "until", "of", "the", "May", "In May", "by the end of March", "(in", "and", "a"]
_YEARS = ["1499", "1500", "1815", "1999", "2019", "2100", "2101", "12", "5", "31", "32", "0", "007"]
_BEHIND = [".", ", it closed.", ";", ") it closed.", " the mill closed.", " people left.", " mills.", ",000 left.",
           ".5 tons.", " in all.", " dollars.", "-20.", "s.", "th.", " and 2020.", " 2020.",
           "s ended.", "th came.", "st men.", " May 2020.", " May be.", " June men."]  # fmt: skip


@pytest.mark.parametrize("before", _BEFORE)
@pytest.mark.parametrize("number", _YEARS)
def test_nothing_that_is_a_figure_is_passed_over(before: str, number: str) -> None:
    for behind in _BEHIND:
        for text in (f"{before} {number}{behind}", f"The mill ran {before} {number}{behind}", f"Two {before} {number}"):
            kept = discrep.extract(text, keep="all")
            figures = [claim for claim in kept if claim.quantity.is_figure]
            assert discrep.extract(text, keep="dates") == figures, text


@pytest.mark.parametrize(
    "text",
    [
        "It was fine in 2018 and bad in 2020.",
        "It rained on May 5, 2019, and snowed (for long) in December 2020.",
        "Rebuilt (1987), it was sold by 1999; since 2004 the owners have been others.",
        "The owners of 1815, the heirs of 1850.",
    ],
)
def test_years_and_days_are_no_figures(text: str) -> None:
    assert discrep.extract(text, keep="dates") == []
    assert discrep.extract(text, keep="all")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mill had 2019 workers in 2018.", 2019),
        ("In 2018, 31 workers left.", 31),
        ("On May 5, 40 workers left.", 40),
        ("It rose to 1999.5 in May 2001.", Fraction(3999, 2)),
        ("By 2019 a dozen were left.", 12),
    ],
)
def test_a_figure_beside_a_date_is_found(text: str, value: Fraction | int) -> None:
    values = [claim.quantity.value for claim in discrep.extract(text)]
    assert values == [value]


def test_dates_that_are_claimed_are_kept_when_asked_for() -> None:
    text = "Vega was founded in 1998 and has 300 workers."
    assert [claim.quantity.text for claim in discrep.extract(text)] == ["300"]
    assert [claim.quantity.text for claim in discrep.extract(text, keep="dates")] == ["1998", "300"]


def test_the_number_of_a_denominator_inside_a_change_is_part_of_it() -> None:
    text = "It rose from 7 per 100,000 residents to 9 residents."
    assert [claim.quantity.text for claim in discrep.extract(text, keep="all")] == ["from 7 per 100,000 residents to 9"]


@pytest.mark.parametrize("point", ["1. ", "12. ", "1) ", "(1) ", "  2.\t", "[3] "])
def test_the_number_of_a_point_in_a_list_counts_nothing(point: str) -> None:
    text = f"{point}Men left. 40 people died.\n{point}men left."
    assert [claim.quantity.text for claim in discrep.extract(text)] == ["40"]
    assert [figure.claim.quantity.text for figure in discrep.check(text, [text]).figures] == ["40"]


def test_a_number_before_a_full_stop_counts() -> None:
    text = "How many died?\n12.\nAt first 3. 4. Then 5."
    assert [claim.quantity.text for claim in discrep.extract(text)] == ["12", "3", "4", "5"]


def test_a_label_to_a_label() -> None:
    text = "The storm weakened from Category 4 to 3. They moved from Grade 5 to 6 and sold Room 4 to 12 members."
    assert [claim.quantity.text for claim in discrep.extract(text)] == ["12"]


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        ("2024-05-06T12:34:56.789Z ERROR 12 users left.", "time", "12:34:56.789"),
        ("He ran 1:23.456 before 12 users.", "time", "1:23.456"),
        ("00:00:05,000 --> 12 users left.", "time", "00:00:05,000"),
        ("Mail <20240506.12345@example.org> to 12 users.", "name", "20240506.12345@"),
    ],
)
def test_stamps_of_machines(text: str, kind: str, named: str) -> None:
    assert [claim.quantity.text for claim in discrep.extract(text)] == ["12"]
    assert (named, kind) in [(claim.quantity.text, claim.quantity.kind) for claim in discrep.extract(text, keep="all")]


@pytest.mark.parametrize("number", ["12. It rose.", "(12) it said"])
def test_a_number_behind_a_broken_line_counts(number: str) -> None:
    assert [claim.quantity.value for claim in discrep.extract(f"The toll is\n{number}")] == [12]
    assert discrep.extract(f"They left.\n{number}") == []
    assert discrep.extract(f"11. Men left\n{number}") == []
