"""Two versions of one sentence that differ in a date alone contradict each other."""

from __future__ import annotations

import datetime

import pytest

import discrep
from discrep.align.versions import edited_dates
from discrep.sources import Document


def conflicts(a: str, b: str) -> list[str]:
    found = discrep.compare([Document(a, id="a"), Document(b, id="b")]).findings
    assert {each.code for each in found if each.verdict == "conflict"} <= {"D101"}
    return [each.explanation for each in found if each.verdict == "conflict"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "In 1987 the harbour board asked Ole Brandt to paint the long wall of the fish hall.",
            "In 1989 the harbour board asked Ole Brandt to paint the long wall of the fish hall.",
        ),
        (
            "After the mill was sold in 1931, the widow went to live with her sister in Bergen.",
            "After the mill was sold in 1913, the widow went to live with her sister in Bergen.",
        ),
        (
            "In 1987, after a long quarrel, the board left the fish hall, while the mill was its neighbour.",
            "In 1989, after a long quarrel, the board left the fish hall, while the mill was its neighbour.",
        ),
        (
            "The board is said to have sold the fish hall to the mill prior to his own 1987 resignation.",
            "The board is said to have sold the fish hall to the mill prior to his own 1989 resignation.",
        ),
        ("The choir toured Chile before 1987.", "The choir toured Chile after 1987."),
        ("The choir toured Chile before 1988.", "The choir toured Chile after 1987."),
        ("The choir toured Chile before 4 May.", "The choir toured Chile after 4 May."),
        ("Ida Roe was born on 4 May.", "Ida Roe was born on 5 May."),
        ("Ida Roe's birthday is on 4 May.", "Ida Roe's birthday is on 5 May."),
    ],
)
def test_one_date_is_another(a: str, b: str) -> None:
    assert len(conflicts(a, b)) == 1
    assert len(conflicts(b, a)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # what is so at one time may be so at another
        (
            "In 1987 he was a member of the harbour board and of the small council of the old town.",
            "In 1989 he was a member of the harbour board and of the small council of the old town.",
        ),
        ("The choir was in Chile before 1987.", "The choir was in Chile after 1987."),
        # the same date in another place
        (
            "In 1987 the harbour board asked Ole Brandt to paint the long wall of the fish hall.",
            "The harbour board asked Ole Brandt in 1987 to paint the long wall of the fish hall.",
        ),
        # it may happen again, and few words do not tell which time is meant
        ("The choir toured Chile in 1987.", "The choir toured Chile in 1989."),
        # another word, another thing
        (
            "In 1987 the harbour board asked Ole Brandt to paint the long wall of the fish hall.",
            "In 1989 the harbour board asked Ole Brandt to paint the short wall of the fish hall.",
        ),
        (
            "In 1987 the harbour board asked Ole Brandt to paint the long wall of the fish hall.",
            "In 1989 the harbour board never asked Ole Brandt to paint the long wall of the fish hall.",
        ),
        # a series that goes on: the count moved with the date
        (
            "In 1987 the harbour board let 14 of the wooden sheds behind the old fish hall.",
            "In 1989 the harbour board let 16 of the wooden sheds behind the old fish hall.",
        ),
        # "as of" and "until" tell no event
        (
            "As of May 1987 the harbour board has let all of the wooden sheds behind the old fish hall.",
            "As of May 1989 the harbour board has let all of the wooden sheds behind the old fish hall.",
        ),
        # one of them may tell the year of the other
        ("Ida Roe was born on 4 May.", "Ida Roe was born on 4 May 1987."),
        ("The choir toured Chile before 1987.", "The choir toured Chile before 1989."),
    ],
)
def test_both_may_be_right(a: str, b: str) -> None:
    assert conflicts(a, b) == []


def test_days_without_a_year_are_shown_without_one() -> None:
    assert conflicts("Ida Roe was born on 4 May.", "Ida Roe was born on 5 May.") == [
        "--05-04 and --05-05 share no value"
    ]


def test_a_date_that_is_known_to_be_of_an_event_is_told_once() -> None:
    assert len(conflicts("Ida Roe was born on 4 May 1987.", "Ida Roe was born on 5 May 1987.")) == 1


def test_the_year_of_the_document_is_that_of_its_days() -> None:
    text = "On {} May the harbour board asked Ole Brandt to paint the long wall of the fish hall."
    one, two = (
        Document(text.format(day), id=str(day), published=datetime.date(2020, 6, 1)) for day in (4, 5)
    )  # fmt: skip
    ((a, b),) = edited_dates([one, two])
    assert str(a.quantity) == "2020-05-04"
    assert str(b.quantity) == "2020-05-05"


def test_what_all_say_is_no_edit() -> None:
    text = "In 1987 the harbour board asked Ole Brandt to paint the long wall of the fish hall."
    assert list(edited_dates([Document(text, id=str(n)) for n in range(3)])) == []


def test_the_claims_of_a_finding_stand_in_the_report() -> None:
    report = discrep.compare(["Ida Roe was born on 4 May.", "Ida Roe was born on 5 May."])
    (found,) = report.findings
    assert all(claim in report.claims for claim in found.claims)


def test_of_many_versions_each_is_set_against_the_next() -> None:
    text = "In {} the harbour board asked Ole Brandt to paint the long wall of the fish hall."
    found = list(edited_dates([Document(text.format(year), id=str(year)) for year in range(1800, 2000)]))
    assert len(found) == 199


def test_a_day_of_no_year_is_none_of_year_four() -> None:
    found = conflicts("Ida Roe was born on 29 February.", "Ida Roe was born on 1 March.")
    assert found == ["--02-29 and --03-01 share no value"]
    early = discrep.Document("Ida Roe was born on 4 May.", id="a", published=datetime.date(4, 6, 1))
    late = discrep.Document("Ida Roe was born on 5 May.", id="b", published=datetime.date(4, 6, 1))
    shown = {str(claim.quantity) for pair in edited_dates([early, late]) for claim in pair}
    assert shown == {"0004-05-04", "0004-05-05"}
