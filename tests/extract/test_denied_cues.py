"""What is not said, or denied, stays with whoever does not say it, and is never taken for said."""

from __future__ import annotations

import pytest

import discrep
from discrep.align.denials import commitment
from discrep.claims import Claim


def about_40(text: str) -> Claim:
    (claim,) = [each for each in discrep.extract(text) if str(each.quantity) == "40"]
    return claim


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Odesa does not believe that the storm sank 40 boats.", "Odesa"),
        ("The office could not verify that 40 boats sank.", "The office"),
        ("The office has not confirmed that 40 boats sank.", "The office"),
        ("The office did not say 40 boats sank.", "The office"),
        ("The office did not deny that 40 boats sank.", "The office"),
        ("The office has never acknowledged that it lost 40 boats.", "The office"),
        ("The office declined to say whether 40 boats sank.", "The office"),
        ("The office neither confirmed nor denied that 40 boats sank.", "The office"),
        ("The office would neither confirm nor deny that 40 boats sank.", "The office"),
        ("The office would not confirm or deny reports that 40 boats sank.", "The office"),
        ("Ana Roe said the office did not confirm that 40 boats sank.", "the office"),
        ("The records do not show that 40 boats sank.", "The records"),
        ("No official has said that 40 boats sank.", "No official"),
        ("Nobody at the airline would confirm that 40 boats sank.", "Nobody at the airline"),
        ("Neither the army nor the police has confirmed that 40 boats sank.", "the police"),
        ("There was no immediate confirmation from Odesa that 40 boats sank.", "Odesa"),
    ],
)
def test_what_is_not_said_is_open(text: str, source: str) -> None:
    claim = about_40(text)
    assert claim.attribution.source is not None
    assert claim.attribution.source.text == source
    assert claim.attribution.negated
    assert claim.attribution.certainty in ("Uu", "PR-")
    assert commitment(claim) == "open"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("No. 12 said that 40 boats sank.", "No. 12"),
        ("No fewer than 12 doctors said that 40 boats sank.", "12 doctors"),
        ("The office checked and confirmed that 40 boats sank.", "The office"),
        ("The office did not wait, and said that 40 boats sank.", "The office"),
        ("The office welcomed reports that 40 boats had been saved.", "reports"),
    ],
)
def test_what_is_said_beside_a_negation_is_said(text: str, source: str) -> None:
    claim = about_40(text)
    assert claim.attribution.source is not None
    assert claim.attribution.source.text == source
    assert not claim.attribution.negated
    assert commitment(claim) == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "The office did not say how many of the 40 boats had sunk.",
        "The office did not say why the 40 boats had sunk.",
        "The office did not comment on the 40 boats.",
    ],
)
def test_what_a_silence_is_about_is_said_by_the_author(text: str) -> None:
    claim = about_40(text)
    assert claim.attribution.source is None
    assert commitment(claim) == "asserted"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The office dismissed reports that 40 boats had sunk.", "The office"),
        ("The office denied a report that 40 boats had sunk.", "The office"),
        ("The office denied claims made by two papers that 40 boats had sunk.", "The office"),
        ("The office rejected suggestions by two papers that 40 boats had sunk.", "The office"),
        ("The office refuted allegations that 40 boats had sunk.", "The office"),
        ("The office dismissed as baseless press reports that 40 boats had sunk.", "The office"),
        ("The office rejected the harbour master's claim that 40 boats had sunk.", "The office"),
        ("The office spoke on Monday, denying reports that 40 boats had sunk.", "The office"),
        ('"It is not true that 40 boats sank," the office said.', "the office"),
        ("It is not the case that 40 boats sank, the office said.", "the office"),
    ],
)
def test_who_denies_what_others_say_denies_the_figure(text: str, source: str) -> None:
    claim = about_40(text)
    assert claim.attribution.source is not None
    assert claim.attribution.source.text == source
    assert claim.attribution.certainty == "CT-"
    assert commitment(claim) == "denied"


def test_a_denial_ends_with_its_sentence() -> None:
    text = '"It is not true that 31 boats sank. It was 40," the office said.'
    assert commitment(about_40(text)) == "asserted"


def test_a_figure_that_was_not_confirmed_contradicts_nobody() -> None:
    one = discrep.Document("Odesa has not confirmed that the storm sank 60 boats.", "a")
    two = discrep.Document("Lviv said that the storm sank 40 boats.", "b")
    (a,), (b,) = discrep.extract(one), discrep.extract(two)
    assert discrep.judge(a, b).verdict == "undetermined"
