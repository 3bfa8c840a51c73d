"""What is told of two figures, field by field: whether they are of one thing, or one is a part of the other."""

from __future__ import annotations

import pytest

import discrep
from discrep.settings import Settings

STEPS = Settings(phases={"hiring": ("applicant", "interviewee", "hire"), "justice": ("arrest", "convict")})
REST = (
    " The trial ran at 140 clinics in six countries, the company said. Doctors welcomed the result, and the regulator"
    " in Norvale wants to see all of the data before it decides, which may take until the summer of next year."
)


def code(a: str, b: str, settings: Settings | None = None) -> str:
    """The code of the first figures of two texts, in whatever order."""
    one, two = discrep.extract(discrep.Document(a, "a"))[0], discrep.extract(discrep.Document(b, "b"))[0]
    found = discrep.judge(one, two, settings=settings)
    assert discrep.judge(two, one, settings=settings).code == found.code
    return found.code


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        # people of a kind, and people of whom nothing else is told
        ("40 Ghanaian men came.", "60 Togolese people came.", "N102"),
        ("There are 40 women.", "There are 60 people.", "C505"),
        ("There are 40 women.", "There are 30 people.", "U901"),
        # a level before a change, which another text may tell of an earlier day
        ("Revenue rose from $40 million.", "Revenue was $52 million.", "U901"),
        ("Revenue rose from $52 million.", "Revenue was $52 million.", "C501"),
        ("In 2023 the club had grown from 40 members.", "In 2024 the club had 45 members.", "N105"),
        # a step of a sequence and the whole group
        ("The state deployed 40 troops.", "The state has 60 troops.", "C505"),
        # all of it, and what is made worldwide
        ('"Heron Bay" made $90 million worldwide.', 'The hit "Heron Bay" has grossed a total of $110 million.', "D101"),
        ('The gross of "Heron Bay" was $90 million worldwide.', '"Heron Bay" grossed $110 million.', "U901"),
    ],
)
def test_two_figures(a: str, b: str, meant: str) -> None:
    assert code(a, b) == meant


def test_of_two_phrases_what_one_leaves_open_is_the_same() -> None:
    assert discrep.judge("The state deployed 40 troops.", "The state has 60 troops.").code == "D101"


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        ("The town had 60 convicts.", "The town had 80 arrests.", "C505"),
        ("The town had 60 boats.", "The town had 80 interviewees.", "N102"),
        ("The town had 60 convicts.", "The town hired 80 people.", "N102"),
    ],
)
def test_steps_of_the_settings(a: str, b: str, meant: str) -> None:
    assert code(a, b, STEPS) == meant


@pytest.mark.parametrize(
    ("other", "meant"),
    [
        ("Efficacy was 69%, and Alder is glad.", "D101"),
        ("Efficacy was 69%, and Birch is glad.", "N111"),
    ],
)
def test_whoever_is_named_in_the_other_text_may_be_meant(other: str, meant: str) -> None:
    assert code(f"Efficacy of the Alder shot was 64%.{REST}", f"{other}{REST}") == meant
