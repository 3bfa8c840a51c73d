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


def edits(a: str, b: str) -> list[tuple[str, str]]:
    """The dates that two texts have at one place of one sentence."""
    found = edited_dates([Document(a, id="a"), Document(b, id="b")])
    return [(one.quantity.text, two.quantity.text) for one, two in found]


def moved(text: str, one: str = "1987", two: str = "1989") -> bool:
    """A text tells another date than its copy, and both cannot be right."""
    assert text.count(one) == 1
    found = edits(text, text.replace(one, two))
    assert found in ([], [(one, two)])
    assert edits(text.replace(one, two), text) == [(b, a) for a, b in found]
    return bool(found)


LONG = "of the big harbour board with Ole and Ida Roe"


@pytest.mark.parametrize(
    "text",
    [
        # what happens but once
        "Ida Roe was born in 1987.",
        "The new mill opened in 1987.",
        # what it says is that very date
        "The new mill day was in 1987.",
        # many words
        f"The choir {LONG} sang in 1987.",
        "Choirs sang pink blue green brown white grey in 1987.",
        # an event, though "was" stands before it or behind it
        f"The hall {LONG} was sold in 1987.",
        f"The hall {LONG} was at last sold to Ole in 1987.",
        f"It was said {LONG} in 1987.",
        f"The day {LONG} was 1987.",
        f"The hall was hit {LONG} in 1987.",
        f"The hall was a ruin {LONG} before its 1987 closure.",
        f"In 1987 the hall {LONG} was sold.",
        f"In 1987 the hall {LONG} was at last sold.",
        f"In 1987, sold at last, the hall {LONG} was a ruin.",
        f"In 1987 the choir {LONG} sang there.",
    ],
)
def test_the_date_of_an_event(text: str) -> None:
    assert moved(text)


@pytest.mark.parametrize(
    "text",
    [
        # few words that may be told of two times
        "Choirs sang pink blue green brown white in 1987.",
        "The choir signed there in 1987.",
        "It opened in 1987.",
        # what is so at one time may be so at another
        f"He was a member {LONG} in 1987.",
        f"Was he a member {LONG} in 1987.",
        f"The hall was a small member {LONG} in 1987.",
        f"What was built was a ruin {LONG} in 1987.",
        f"The hall that was sold was a ruin {LONG} in 1987.",
        f"The hall {LONG} was at long last sold in 1987.",
        f"In 1987 the hall {LONG} was a ruin.",
        f"In 1987 the hall {LONG} was at long last sold.",
        f"The hall {LONG} sang there since 1987.",
        f"The hall {LONG} sang there until 1987.",
    ],
)
def test_what_may_be_so_at_two_times(text: str) -> None:
    assert not moved(text)


def test_a_verb_behind_the_date() -> None:
    assert not moved(f"In 1987 the choir {LONG} sang where it was")
    assert moved(f"The choir {LONG} sang in 1987 as it was sold")


@pytest.mark.parametrize(("words", "event"), [(0, True), (1, True), (2, True), (3, False)])
def test_how_far_behind_its_verb_a_participle_stands(words: int, event: bool) -> None:
    between = " ".join(("pink", "blue", "green")[:words])
    assert moved(f"The hall {LONG} was {between} sold in 1987.") is event
    assert moved(f"In 1987 the hall {LONG} was {between} sold.") is event


def test_two_dates_of_which_one_is_moved() -> None:
    text = f"The choir {LONG} sang in 1961 and in 1987 and in 1994."
    assert moved(text)
    assert edits(text, text.replace("1961", "1962").replace("1987", "1989")) == []


def test_a_denial_is_another_sentence() -> None:
    one = f"The board {LONG} did not sing in 1987."
    assert moved(one)
    assert edits(one, one.replace("not ", "").replace("1987", "1989")) == []
    assert edits(one.replace("not ", "no "), one.replace("not ", "").replace("1987", "1989")) == []


def test_a_sentence_is_found_anywhere() -> None:
    text = f"The choir {LONG} sang in 1987."
    before = "Nothing at all was said there. Some 40 men came. They sang."
    for opening in (before, f"{before}\n\n", "No digit is here.\n\n", "No digit is here. ", "Some 40 men came. "):
        assert moved(f"{opening} {text}")
    assert moved(f"{'They sang. ' * 120} {text}")


@pytest.mark.parametrize(("characters", "read"), [(1000, True), (1001, False)])
def test_the_longest_sentence_that_is_read(characters: int, read: bool) -> None:
    text = f"The choir {LONG} sang {{}} in 1987."
    text = text.format("x" * (characters - len(text) + 2))
    assert len(text) == characters
    assert moved(text) is read
    assert moved(f"They sang. {text}") is read


@pytest.mark.parametrize(("texts", "pairs"), [(24, 276), (25, 24)])
def test_how_many_versions_are_all_set_against_each_other(texts: int, pairs: int) -> None:
    text = f"The choir {LONG} sang in {{}}."
    found = list(edited_dates([Document(text.format(year), id=str(year)) for year in range(1900, 1900 + texts)]))
    assert len(found) == pairs


def test_how_a_date_was_read() -> None:
    texts = "Some 40 men came. Ole said Ida Roe was born on 4 May.", "Ole said Ida Roe was born on 5 May."
    ((one, two),) = edited_dates([Document(text, id=text) for text in texts])
    for claim, day in ((one, "4 May"), (two, "5 May")):
        assert claim.span.of(claim.document.text) == claim.quantity.text == day
        assert [(step.part, step.rule, step.span) for step in claim.derivation] == [("quantity", "date", claim.span)]
        assert claim.attribution.source is not None
        assert claim.attribution.source.name == "Ole"
        assert claim.sentence is not None
        assert claim.sentence.of(claim.document.text) == "Ole said Ida Roe was born on 4 May.".replace("4 May", day)


def test_a_day_of_the_week_is_no_date_of_its_own() -> None:
    text = f"The Monday - night choir {LONG} sang in {{}}."
    documents = [
        Document(text.format(year), id=str(year), published=datetime.date(2020, month, 1))
        for year, month in ((1987, 3), (1989, 5))
    ]
    ((one, two),) = edited_dates(documents)
    assert (one.quantity.text, two.quantity.text) == ("1987", "1989")
