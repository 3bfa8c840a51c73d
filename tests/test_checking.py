"""check: supported, contradicted, unsupported, not checked."""

from __future__ import annotations

import pytest

import discrep


@pytest.mark.parametrize(
    ("text", "source", "status"),
    [
        ("The fire destroyed 42 homes.", "The fire destroyed 42 homes in the valley, the chief said.", "supported"),
        ("The fire destroyed about 40 homes.", "The fire destroyed 42 homes.", "supported"),
        ("The fire destroyed 12,000 homes.", "The fire destroyed 12,345 homes.", "supported"),
        ("The fire destroyed 42 homes.", "The fire destroyed 24 homes.", "contradicted"),
        ("The fire destroyed more than 40 homes.", "The fire destroyed up to 40 homes.", "contradicted"),
        ("The fire destroyed 42 homes.", "The fire destroyed about 42 homes.", "unsupported"),
        ("The company employs 500 people.", "The fire killed 12 people.", "unsupported"),
        ("The school has 40 pupils.", "12 pupils were injured in the crash.", "unsupported"),
        ("300 soldiers were killed.", "Officials denied that 300 soldiers were killed.", "contradicted"),
        ("30 soldiers were killed.", "Officials denied that more than 300 soldiers were killed.", "unsupported"),
        ("300 soldiers were killed.", "Officials doubted that 300 soldiers were killed.", "unsupported"),
        ("The fire destroyed 42 homes.", "The fire is out.", "unsupported"),
        ("The fire is out.", "The fire destroyed 42 homes.", "not-checked"),
    ],
)
def test_the_status_of_a_text(text: str, source: str, status: str) -> None:
    assert discrep.check(text, sources=[source]).status == status


def test_a_contradiction_outranks_support_and_both_are_cited() -> None:
    report = discrep.check(
        "The fire destroyed 42 homes.", sources=["The fire destroyed 42 homes.", "The fire destroyed 24 homes."]
    )
    (figure,) = report.figures
    assert figure.status == "contradicted"
    assert [finding.code for finding in figure.evidence] == ["D101", "C501"]


def test_each_figure_has_a_status_of_its_own() -> None:
    report = discrep.check(
        "The fire destroyed 42 homes and injured 5 people.", sources=["The fire destroyed 42 homes."]
    )
    assert [str(figure.status) for figure in report.figures] == ["supported", "unsupported"]
    assert report.status == "unsupported"


def test_the_checked_text_keeps_apart_from_a_source_of_its_name() -> None:
    report = discrep.check("42 homes burned.", sources=[discrep.Document("42 homes burned.", id="text")])
    assert len({document.id for document in report.documents}) == 2
    with pytest.raises(discrep.InputError, match="one id"):
        discrep.check(discrep.Document("a", id="x"), sources=[discrep.Document("b", id="x")])


def test_figures_of_one_text_are_not_set_against_each_other() -> None:
    text = "It takes Ana 15 minutes to mow the lawn, and it takes Tom 30 minutes to mow the lawn."
    report = discrep.check(text, sources=[text])
    assert [str(figure.status) for figure in report.figures] == ["supported", "supported"]


def test_a_figure_that_the_text_repeats_contradicts_no_other() -> None:
    report = discrep.check("Ana picked 75 apples and Tom picked 10 apples.", sources=["Tom picked 10 apples."])
    assert [str(figure.status) for figure in report.figures] == ["unsupported", "supported"]


@pytest.mark.parametrize(("reading", "status"), [("both", "unsupported"), ("logical", "contradicted")])
def test_with_one_reading_alone_there_is_no_tension(reading: str, status: str) -> None:
    report = discrep.check(
        "The fire destroyed 40 homes.",
        sources=["The fire destroyed more than 40 homes."],
        reading=reading,  # type: ignore[arg-type]
    )
    assert report.status == status
