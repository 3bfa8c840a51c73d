"""What the settings say of the world: wholes of parts, nouns for one thing, steps in their order."""

from __future__ import annotations

from dataclasses import replace

import pytest

import discrep
from discrep.align.given import canonical_noun, first_step, outermost, step_of, whole_of
from discrep.claims import Measurand
from discrep.settings import Settings

TREE = Settings(
    parts={"Rivermark": ("Selby",), "Selby": ("Old Selby", "mill quarter"), "fleet": ("vessel", "fishing boat")}
)


@pytest.mark.parametrize(
    ("one", "two", "whole"),
    [
        ("Rivermark", "Selby", 0),
        ("Selby", "Rivermark", 1),
        ("Rivermark", "Old Selby", 0),
        ("Selby", "mill quarter", 0),
        ("mill quarter", "Old Selby", None),  # two parts of one
        ("Selby", "Selby", None),
        ("Selby", "Oslo", None),
        ("fleet", "ship", 0),  # which is what vessels are
        ("ships", "Fleet", 1),
        ("fleet", "fishing boats", 0),
        ("fleet", "boat", None),
    ],
)
def test_which_of_two_is_the_whole(one: str, two: str, whole: int | None) -> None:
    assert whole_of(one, two, TREE) == whole
    assert whole_of(one, two, Settings()) is None


@pytest.mark.parametrize(
    ("name", "whole"),
    [("Old Selby", "rivermark"), ("Selby", "rivermark"), ("Rivermark", "Rivermark"), ("ships", "fleet")],
)
def test_the_outermost_whole(name: str, whole: str) -> None:
    assert outermost(name, TREE) == whole
    assert outermost(name, Settings()) == name


def test_a_whole_of_two_words() -> None:
    assert outermost("Selby", Settings(parts={"Old  Coast": ("Selby",)})) == "old coast"


SAME = Settings(synonyms={"lorry": ("artic", "trucks"), "craft": ("vessel", "raft")})


@pytest.mark.parametrize(
    ("noun", "name"),
    [
        ("artic", "lorry"),
        ("truck", "lorry"),
        ("raft", "craft"),
        ("ship", "craft"),  # as claims have vessels
        ("lorry", "lorry"),
        ("boat", "boat"),
        (None, None),
    ],
)
def test_the_noun_that_the_settings_give(noun: str | None, name: str | None) -> None:
    claim = discrep.extract("40 boats came.")[0]
    claim = replace(claim, measurand=replace(claim.measurand, noun=noun))
    assert canonical_noun(claim, SAME) == name
    assert canonical_noun(claim, Settings()) == noun


STEPS = Settings(phases={"hiring": ("applicant", "interviewee", "vessel"), "justice": ("arrest", "convict")})


@pytest.mark.parametrize(
    ("measurand", "step"),
    [
        (Measurand(noun="applicant"), ("hiring", 0)),
        (Measurand(noun="interviewee"), ("hiring", 1)),
        (Measurand(noun="ship"), ("hiring", 2)),
        (Measurand(event="convict"), ("justice", 1)),
        (Measurand(phase="arrest"), ("justice", 0)),
        (Measurand(noun="applicant", event="convict"), ("justice", 1)),  # what befell them tells more
        (Measurand(noun="applicant", event="convict", phase="arrest"), ("justice", 0)),
        (Measurand(noun="applicant", event="sink"), ("hiring", 0)),
        (Measurand(noun="boat"), None),
        (Measurand(), None),
    ],
)
def test_a_step_in_its_order(measurand: Measurand, step: tuple[str, int] | None) -> None:
    assert step_of(measurand, STEPS) == step
    assert step_of(measurand, Settings()) is None


@pytest.mark.parametrize(
    ("noun", "first"), [("interviewee", "applicant"), ("ship", "applicant"), ("convict", "arrest"), ("boat", "boat")]
)
def test_the_first_step(noun: str, first: str) -> None:
    assert first_step(noun, STEPS) == first
    assert first_step(noun, Settings()) == noun
