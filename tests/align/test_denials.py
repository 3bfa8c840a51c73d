"""A figure against its denial: conflict where they meet, undetermined where nothing is certain."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import discrep
from discrep.align import align
from discrep.align.denials import commitment
from discrep.claims import Claim, Modality
from discrep.findings import Finding
from discrep.settings import DEFAULTS
from discrep.sources import Factuality, Stance


def claim(text: str, id: str = "a", day: int | None = None) -> Claim:
    published = datetime.date(2024, 10, day) if day else None
    (found,) = discrep.extract(discrep.Document(text, id, published=published))
    return found


def judged(one: str, two: str, days: tuple[int | None, int | None] = (None, None)) -> Finding:
    a, b = claim(one, "a", days[0]), claim(two, "b", days[1])
    found = discrep.judge(a, b)
    back = discrep.judge(b, a)
    assert back.code == found.code
    assert back.code != "A604" or back.explanation == found.explanation
    return found


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Ruiz said that 40 men were hurt.", "asserted"),
        ("40 men were hurt.", "asserted"),
        ("Reportedly 40 men were hurt.", "asserted"),
        ("Ruiz estimated that 40 men were hurt.", "asserted"),
        ("Ruiz denied that 40 men were hurt.", "denied"),
        ("Ruiz denies 40 men were hurt.", "denied"),
        ("Ruiz rejected claims that 40 men were hurt.", "denied"),
        ("Ruiz doubted that 40 men were hurt.", "open"),
    ],
)
def test_what_a_source_does_with_a_figure(text: str, held: str) -> None:
    assert commitment(claim(text)) == held


def test_what_is_not_said_is_open() -> None:
    said = claim("Ruiz confirmed that 40 men were hurt.")
    assert commitment(replace(said, attribution=replace(said.attribution, negated=True))) == "open"


@pytest.mark.parametrize(
    ("stance", "certainty", "modality", "held"),
    [
        ("report", "CT+", "done", "asserted"),
        ("report", "CT-", "done", "denied"),
        ("deny", "CT+", "done", "denied"),
        ("report", "CT+", "denied", "denied"),
        ("doubt", "CT-", "done", "denied"),
        ("doubt", "CT+", "done", "open"),
        ("report", "PR-", "done", "open"),
        ("report", "PS-", "done", "open"),
        ("report", "PR+", "done", "asserted"),
        ("estimate", "PS+", "expected", "asserted"),
    ],
)
def test_what_its_words_make_of_a_figure(stance: Stance, certainty: Factuality, modality: Modality, held: str) -> None:
    said = claim("Ruiz confirmed that 40 men were hurt.")
    attribution = replace(said.attribution, stance=stance, certainty=certainty)
    told = replace(said, attribution=attribution, measurand=replace(said.measurand, modality=modality))
    assert commitment(told) == held
    assert commitment(replace(told, attribution=replace(attribution, negated=True))) == "open"


SAYS = "Lind said that 40 men were hurt."


@pytest.mark.parametrize(
    ("denial", "code"),
    [
        ("Ruiz denied that 40 men were hurt.", "A604"),
        ("Ruiz denied that more than 30 men were hurt.", "A604"),
        ("Ruiz denied that about 41 men were hurt.", "A604"),
        ("Ruiz denied that more than 40 men were hurt.", "U901"),
        ("Ruiz denied that 50 men were hurt.", "U901"),
        ("Ruiz doubted that 40 men were hurt.", "U901"),
        ("Ruiz denied that 40 horses were hurt.", "N102"),
        ("Ruiz denied that 40 km were built.", "N101"),
    ],
)
def test_a_figure_against_its_denial(denial: str, code: str) -> None:
    found = judged(SAYS, denial)
    assert found.code == code
    if code == "A604":
        assert found.verdict == "conflict"
        assert found.explanation.startswith("Ruiz denies")
        assert "Lind says 40" in found.explanation


def test_two_denials_are_no_statement() -> None:
    one, two = "Ruiz denied that 40 men were hurt.", "Lind denied that 50 men were hurt."
    assert judged(one, two).code == "U901"
    assert discrep.compare([one, two]).findings == ()


def test_who_takes_back_his_own_figure_later_contradicts_nobody() -> None:
    says, denies = "Ana Ruiz said that 40 men were hurt.", "Ana Ruiz denied that 40 men were hurt."
    assert judged(says, denies, (2, 5)).code == "U901"
    assert "later" in judged(says, denies, (2, 5)).explanation
    assert judged(says, denies, (2, 2)).code == "A604"
    assert judged(says, denies).code == "A604"
    assert judged(says, denies, (5, 2)).code == "A604"  # denied first, and said nevertheless
    assert judged("Tom Lind said that 40 men were hurt.", denies, (2, 5)).code == "A604"


def test_a_part_of_what_is_denied_fits_nothing() -> None:
    whole, part = "Ruiz denied that 40 men were sent.", "Lind said that 30 men were sent, three of them cooks."
    parts = discrep.extract(discrep.Document(part, "b"))
    for figure in parts:
        assert discrep.judge(claim(whole), figure).verdict in ("undetermined", "not-comparable")


@pytest.mark.parametrize("reading", ["both", "logical", "pragmatic"])
def test_a_denial_is_one_in_each_reading(reading: str) -> None:
    a, b = claim("Ruiz denied that more than 30 men were hurt."), claim("Lind said that 400 men were hurt.", "b")
    assert discrep.judge(a, b, reading=reading).code == "A604"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        (
            "Ana Roe denied that 40 boats sank.",
            "40 boats sank.",
            ("same", None, "one source denies what the other says"),
        ),
        (
            "Ana Roe denied that 40 boats sank.",
            "30 boats sank.",
            ("unknown", "stance", "it is another figure that is denied"),
        ),
        (
            "Ana Roe denied that 40 boats sank.",
            "Tom Lind denied that 40 boats sank.",
            ("unknown", "stance", "both figures are denied"),
        ),
        (
            "Ana Roe doubted that 40 boats sank.",
            "40 boats sank.",
            ("unknown", "stance", "one of the figures is doubted, or not said"),
        ),
    ],
)
def test_what_a_denial_is_set_against(one: str, two: str, told: tuple[str, str | None, str]) -> None:
    a, b = (discrep.extract(discrep.Document(text, id))[0] for id, text in (("a", one), ("b", two)))
    for found in (align(a, b, DEFAULTS), align(b, a, DEFAULTS)):
        assert (found.relation, found.field, found.reason) == told


@pytest.mark.parametrize(
    ("day", "told"), [(1, "same"), (3, "same"), (4, "unknown"), (None, "same")]
)  # said on the third
def test_who_denies_his_own_figure_later(day: int | None, told: str) -> None:
    said, denied = (
        discrep.extract(discrep.Document(text, id, published=None if day is None else datetime.date(2024, 5, day)))[0]
        for id, text, day in (
            ("a", "Ana Roe said 40 boats sank.", 3),
            ("b", "Ana Roe denied that 40 boats sank.", day),
        )
    )
    for found in (align(said, denied, DEFAULTS), align(denied, said, DEFAULTS)):
        assert found.relation == told
        assert found.field == (None if told == "same" else "stance")
