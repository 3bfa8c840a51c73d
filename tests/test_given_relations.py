"""Parts and phases of the settings: they make parts of wholes as those of the lexicon do."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.given import first_step, outermost, whole_of
from discrep.errors import SettingsError
from discrep.judging import judge
from discrep.settings import Settings, parse_settings

PLACES = Settings(parts={"Rivermark": ("Selby", "Northfield"), "Selby": ("Old Selby",)})
NOUNS = Settings(parts={"vessel": ("trawler", "tanker")})
STEPS = Settings(phases={"hiring": ("applicant", "interviewee", "hire"), "justice": ("arrest", "convict")})


def verdict(a: str, b: str, settings: Settings) -> tuple[str, str]:
    one, two = discrep.extract(discrep.Document(a, id="a"))[0], discrep.extract(discrep.Document(b, id="b"))[0]
    found = judge(one, two, settings=settings)
    return found.verdict, found.code


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        ("Some 40 people were killed in Selby.", "Some 90 people were killed in Rivermark.", ("compatible", "C505")),
        ("Some 90 people were killed in Rivermark.", "Some 9 people were killed in Old Selby.", ("compatible", "C505")),
        (
            "Some 40 people were killed in Selby.",
            "Some 9 people were killed in Northfield.",
            ("not-comparable", "N103"),
        ),
        (
            "Some 90 people were killed in Selby.",
            "Some 40 people were killed in Rivermark.",
            ("not-comparable", "N103"),
        ),
    ],
)
def test_places_that_are_parts_of_others(a: str, b: str, meant: tuple[str, str]) -> None:
    assert verdict(a, b, PLACES) == meant
    assert verdict(b, a, PLACES) == meant
    assert verdict(a, b, Settings())[0] == "not-comparable"


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        ("The port owns 40 trawlers.", "The port owns 90 vessels.", ("compatible", "C505")),
        ("The port owns 40 trawlers.", "The port owns 90 tankers.", ("not-comparable", "N102")),
        ("The port owns 95 trawlers.", "The port owns 90 vessels.", ("not-comparable", "N102")),
    ],
)
def test_nouns_that_are_parts_of_others(a: str, b: str, meant: tuple[str, str]) -> None:
    assert verdict(a, b, NOUNS) == meant


def test_compare_sets_parts_beside_their_wholes() -> None:
    texts = [discrep.Document("The port owns 40 trawlers."), discrep.Document("The port owns 90 vessels.")]
    assert [found.code for found in discrep.compare(texts, settings=NOUNS).findings] == ["C505"]
    assert not discrep.compare(texts).findings


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        ("The firm had 90 applicants.", "The firm had 40 interviewees.", ("compatible", "C505")),
        ("The firm had 90 applicants.", "The firm had 9 hires.", ("compatible", "C505")),
        ("The firm had 40 interviewees.", "The firm had 90 hires.", ("not-comparable", "N104")),
    ],
)
def test_steps_of_a_sequence(a: str, b: str, meant: tuple[str, str]) -> None:
    assert verdict(a, b, STEPS) == meant
    assert verdict(b, a, STEPS) == meant


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"parts": {"vessel": ["trawler"], "fleet": ["Trawler"]}}, "is a part of 'vessel' already"),
        ({"parts": {"a": ["b"], "b": ["a"]}}, "a part of itself"),
        ({"parts": {"a": ["a"]}}, "a part of itself"),
        ({"parts": {"a": []}}, "a part without a word"),
        ({"parts": {"a": ["  "]}}, "a part without a word"),
        ({"phases": {"hiring": ["applicant"]}}, "fewer than two steps"),
        ({"phases": {"hiring": ["applicant", "hire", "applicant"]}}, "'applicant'"),
        ({"phases": {"hiring": ["applicant", "hire"], "other": ["hire", "fire"]}}, "'hire'"),
        ({"parts": {"a": "b"}}, "parts.a"),
        ({"phase": {"hiring": ["applicant", "hire"]}}, "unknown setting 'phase'"),
    ],
)
def test_what_makes_no_sense_is_refused(table: dict[str, object], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        parse_settings(table)


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        ("The film's opening was $20 million.", "The film's gross is $90 million.", ("compatible", "C505")),
        ("The film's opening was $95 million.", "The film's gross is $90 million.", ("not-comparable", "N102")),
        (
            '"Heron Bay" has an opening of $20 million.',
            '"Alder" has a gross of $90 million.',
            ("not-comparable", "N111"),
        ),
    ],
)
def test_measures_that_are_parts_of_others(a: str, b: str, meant: tuple[str, str]) -> None:
    assert verdict(a, b, Settings()) == meant


def test_what_is_grouped_under_the_outermost_whole_and_the_first_step() -> None:
    assert [outermost(name, PLACES) for name in ("Old Selby", "Selby", "Oslo")] == ["rivermark", "rivermark", "Oslo"]
    assert outermost("Old Selby", Settings()) == "Old Selby"
    assert [first_step(noun, STEPS) for noun in ("hire", "interviewee", "boat")] == ["applicant", "applicant", "boat"]


def test_names_of_two_words() -> None:
    """A part that the settings have in the singular is found in the plural too, and a whole in any case."""
    settings = Settings(parts={"Coastal Fleet": ("fishing boat",)})
    assert whole_of("coastal fleet", "fishing boats", settings) == 0
    assert whole_of("fishing boats", "Coastal  fleet", settings) == 1
    assert whole_of("coastal fleet", "boats", settings) is None
