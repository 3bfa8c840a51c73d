"""What compare brings together, what it keeps silent about, and what it takes."""

from __future__ import annotations

import datetime

import pytest

import discrep
from discrep.errors import InputError, SettingsError
from discrep.wire import dump_report, load_report


def verdicts(*texts: str) -> set[str]:
    return {str(finding.verdict) for finding in discrep.compare(texts).findings}


def flags(*texts: str) -> set[str]:
    return verdicts(*texts) & {"conflict", "tension"}


@pytest.mark.parametrize(
    "texts",
    [
        ("Tesla sold 40 cars.", "Ford sold 60 cars."),
        ("France has 40 reactors.", "Sweden has 6 reactors."),
        ("Company Alder cut 500 jobs, and Company Birch cut 700 jobs.",),
        ("12 people died. The mayor was there for 3. It was a disaster with 7.",),
        ("The death toll rose to 45 from 38.",),
        ("The death toll rose from 38 to 45.",),
        ("The firm lost 300 jobs in March.", "The firm lost 500 jobs in April."),
        ("Revenue rose to $3.4 billion in the third quarter, while debt fell to $1 billion in the third quarter.",),
        ("Officials denied that more than 300 soldiers were killed.", "30 soldiers were killed."),
        ("Officials denied that 300 soldiers were killed.", "The ministry denied that 500 soldiers were killed."),
        ("Officials doubted that 300 soldiers were killed.", "300 soldiers were killed."),
        ("Some 40 residents said the flood hurt 31 men.", "Two of the 60 residents said the flood hurt 31 men."),
        ("Two officials said the flood hurt 31 men.", "Three local officials said the flood hurt 31 men."),
        ("In 2019, 300 people died on the roads.", "In 2020, 250 people died on the roads."),
    ],
    ids=lambda texts: texts[0][:40],
)
def test_what_is_no_contradiction(texts: tuple[str, ...]) -> None:
    assert flags(*texts) == set()


@pytest.mark.parametrize(
    ("texts", "verdict"),
    [
        (("12 people died.", "15 people died."), "conflict"),
        (("Tesla sold 40 cars.", "Tesla sold 60 cars."), "conflict"),
        (("Profit fell by $5 million.", "Profit rose by $5 million."), "conflict"),
        (("Profit fell by $5 million.", "Profit fell by $5 million."), "compatible"),
        (("More than 3,000 people died.", "3,000 people died."), "tension"),
        (("The storm killed 12 people in 2019.", "The storm killed 15 people in 2019."), "conflict"),
    ],
    ids=lambda value: value if isinstance(value, str) else value[1],
)
def test_what_is_one(texts: tuple[str, ...], verdict: str) -> None:
    assert verdicts(*texts) == {verdict}


def test_yearly_counts_do_not_grow_into_each_other() -> None:
    report = discrep.compare(["In 2019, 300 people died on the roads.", "In 2020, 450 people died on the roads."])
    assert [finding.code for finding in report.findings] == ["N105"]


def test_a_rise_and_its_level_are_two_figures() -> None:
    read = discrep.extract("The death toll rose by 5 to 45.")
    assert [(claim.quantity.value, claim.measurand.role) for claim in read] == [(5, "change"), (45, None)]


def test_one_text_is_one_document() -> None:
    assert len(discrep.compare("12 people died.").documents) == 1
    assert discrep.check("12 people died.", sources="15 people died.").status == "contradicted"


@pytest.mark.parametrize("wrong", [3, None, b"12 people died."])
def test_what_is_no_document_is_named(wrong: object) -> None:
    with pytest.raises(InputError, match=type(wrong).__name__):
        discrep.compare(["12 people died.", wrong])  # type: ignore[list-item]


def test_an_unknown_reading_is_named() -> None:
    with pytest.raises(SettingsError, match="literal"):
        discrep.compare(["12 people died."], reading="literal")  # type: ignore[arg-type]


def test_claims_of_texts_read_one_by_one_stay_apart() -> None:
    a, b = discrep.extract("12 people died.")[0], discrep.extract("15 people died.")[0]
    report = discrep.compare([a, b])
    assert len({document.id for document in report.documents}) == 2
    assert [finding.code for finding in report.findings] == ["D101"]
    assert load_report(dump_report(report)) == report


def test_two_documents_with_one_id_are_refused() -> None:
    texts = [discrep.Document(f"{n} cats came.", id="herald") for n in (5, 6)]
    with pytest.raises(discrep.InputError, match="two documents with one id, found 'herald'"):
        discrep.compare(texts)


def test_a_part_is_told_only_where_its_rule_is_asked() -> None:
    text = "The ferry carried 40 people, 12 of them children."
    assert [found.code for found in discrep.compare([text]).findings] == ["C505"]
    assert discrep.compare([text], settings=discrep.Settings(select=("D101",))).findings == ()


def test_the_date_of_a_document_counts_for_a_toll() -> None:
    early = discrep.Document("The quake killed 62 people.", id="a", published=datetime.date(2024, 3, 1))
    late = discrep.Document("The quake killed 118 people.", id="b", published=datetime.date(2024, 3, 3))
    assert [finding.code for finding in discrep.compare([early, late]).findings] == ["S401"]
    assert [finding.code for finding in discrep.compare([late, early]).findings] == ["S401"]


@pytest.mark.parametrize(
    "text", ["Sales at Target rose 2 percent.", "On Monday Will Smith paid $5 million.", "In May, 5 men came."]
)
def test_a_name_is_no_modal_verb(text: str) -> None:
    assert discrep.extract(text)[0].measurand.modality == "done"


def test_readers_are_only_surprised_by_figures_that_overlap() -> None:
    settings = discrep.Settings(ignore={"D101": "to see what is behind it"})
    found = discrep.judge("exactly 12 people", "exactly 15 people", settings=settings)
    assert (found.verdict, found.code) == ("undetermined", "U901")


def test_those_who_speak_are_not_compared_with_others_who_do() -> None:
    texts = ["Two officials said the flood hurt 31 men.", "Three local officials said the flood hurt 45 men."]
    report = discrep.compare(texts)
    assert [claim.quantity.value for claim in report.claims] == [2, 31, 3, 45]
    assert {claim.quantity.value for finding in report.findings for claim in finding.claims} == {31, 45}
    assert all(claim.measurand.noun != "official" for topic in report.topics for claim in topic.claims)


@pytest.mark.parametrize(
    "texts",
    [
        ("The flood hurt 2 officials.", "Ana Ruiz said the flood hurt 3 officials."),
        ("Two officials said the flood hurt 31 officials.", "Three officials said the flood hurt 45 officials."),
    ],
)
def test_those_who_are_told_of_are_compared(texts: tuple[str, ...]) -> None:
    assert "conflict" in verdicts(*texts)
