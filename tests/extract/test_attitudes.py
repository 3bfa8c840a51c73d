"""What somebody wants done or thinks of a thing is his as well; nouns and deeds that look like it are nobody's."""

from __future__ import annotations

import pytest
from growing import growth

import discrep
from discrep.extract.reading import attributions

WANTED = {
    "intend": [
        "The ferry union plans to buy 40 boats.",
        "The ferry union wants to buy 40 boats.",
        "The ferry union has promised to buy 40 boats.",
        "The ferry union refused to sell 40 boats.",
        "The ferry union voted to sell 40 boats.",
        "The ferry union called for 40 new boats.",
        "The ferry union called for buying 40 boats.",
        "The ferry union called on the council to buy 40 boats.",
        "The ferry union told them to buy 40 boats.",
        "The ferry union urged the council to buy 40 boats.",
        "The ferry union proposed 40 new boats.",
        "The ferry union is demanding 40 new boats.",
        "The ferry union agreed to gladly lend 40 boats.",
        "“It is over,” the ferry union said and called for 40 new boats.",
    ],
    "judge": [
        "The ferry union opposes the plan to buy 40 boats.",
        "The ferry union praised the sale of 40 boats.",
        "The ferry union opposed “the sale of 40 boats”.",
        "The ferry union called the sale of 40 boats a mistake.",
        "The ferry union described the sale of 40 boats as a mistake.",
        "The ferry union attacked the mayor for selling 40 boats.",
        "The ferry union complained about the loss of 40 boats.",
        "The sale of 40 boats is opposed by the ferry union.",
        "The ferry union met on Monday, condemning the sale of 40 boats.",
        "The ferry union grilled the mayor over the loss of 40 boats.",
        "The ferry union pressed Ana Roe about 40 lost boats.",
    ],
    "report": [
        "The ferry union spoke of 40 boats.",
        "The ferry union cited the loss of 40 boats.",
        "The ferry union pointed to the loss of 40 boats.",
        "The ferry union discussed the loss of 40 boats.",
    ],
}


@pytest.mark.parametrize(("stance", "text"), [(stance, text) for stance, texts in WANTED.items() for text in texts])
def test_what_somebody_wants_or_thinks_of_a_thing(stance: str, text: str) -> None:
    (claim,) = discrep.extract(text)
    source = claim.attribution.source
    assert source is not None
    assert source.text.lower() == "the ferry union"
    assert claim.attribution.stance in (stance, "report")


@pytest.mark.parametrize(
    "text",
    [
        "The union's plans to buy 40 boats were dropped.",
        "Its plans to buy 40 boats were dropped.",
        "The new plans to buy 40 boats were dropped.",
        "Her calls for 40 boats went unheard.",
        "The attack cost 40 sailors their lives.",
        "With the support of 40 members it passed.",
        "The bridge supports 40 trains a day.",
        "The back of the hall seats 40 people.",
        "The mayor's promise of 40 boats was kept.",
        "The tower aims 40 lamps at the sea.",
        "Rebels attacked 40 boats.",
        "Rebels attacked the harbour on Friday, killing 40.",
        "The division defended the town for 40 days.",
        "The army backed off 40 miles.",
        "The mayor welcomed 40 guests.",
        "The ship was called after 40 sailors.",
        "Trains call at 40 stations.",
    ],
)
def test_nouns_and_deeds_are_no_attitudes(text: str) -> None:
    (claim,) = discrep.extract(text)
    assert claim.attribution.source is None


def test_what_stands_beside_the_thing_is_the_author_s() -> None:
    text = "The union praised the crew, which saved 40 boats, after it had lost 30 men – 20 of them young."
    assert [claim.attribution.source for claim in discrep.extract(text)] == [None, None, None]
    for beside in ("– 40 boats sank", "after the fleet lost 40 men"):
        text = f"The union praised the crew {beside}."
        assert [claim.attribution.source for claim in discrep.extract(text)] == [None]


def test_what_somebody_is_said_to_want_is_what_the_speaker_says() -> None:
    (claim,) = discrep.extract("Ana Roe said the union wants to buy 40 boats.")
    assert claim.attribution.source is not None
    assert claim.attribution.source.name == "Ana Roe"


@pytest.mark.parametrize(
    "text",
    [
        "The office did not say whether 40 boats had sunk.",
        "The office has never confirmed that 40 boats sank.",
        "The office declined to say whether 40 boats had sunk.",
        "The office refused to confirm that 40 boats sank.",
    ],
)
def test_a_denied_cue_is_told(text: str) -> None:
    (attribution,) = attributions(text)
    assert attribution.negated
    assert attribution.source is not None
    assert attribution.source.text == "The office"
    (claim,) = discrep.extract(text)
    assert claim.attribution == attribution


def test_nobody_answered() -> None:
    (attribution,) = attributions("The office did not immediately respond to a request for comment.")
    assert attribution.negated
    assert attribution.source is not None
    assert attribution.source.text == "The office"


@pytest.mark.parametrize("text", ["The films do not show 40 boats.", "That does not mean that 40 boats sank."])
def test_what_shows_nothing_says_nothing(text: str) -> None:
    assert attributions(text) == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Ana Roe said she expects 40 boats to sink.", "expect"),
        ("Ana Roe said that she believes 40 boats sank.", "believe"),
        ("Ana Roe said she feared 40 boats had sunk.", "warn"),
    ],
)
def test_a_belief_of_the_speaker_is_one_attribution_with_its_stance(text: str, stance: str) -> None:
    (attribution,) = attributions(text)
    assert attribution.source is not None
    assert (attribution.source.name, attribution.stance) == ("Ana Roe", stance)


@pytest.mark.parametrize(
    "shape",
    ["plans to ", "called 4 a ", "told them to ", ", praising the ", "Kim opposes a plan to ", "was opposed by "],
)
def test_time_grows_with_the_text(shape: str) -> None:
    assert growth(attributions, shape) < 6


def test_who_is_charged_with_a_deed() -> None:
    (claim,) = discrep.extract("The ferry union charged the mayor with selling 40 boats.")
    source = claim.attribution.source
    assert source is not None
    assert (source.text, claim.attribution.stance) == ("The ferry union", "claim")


@pytest.mark.parametrize(
    "text",
    [
        "The yard charged the battery with 40 volts.",
        "The yard charged two clients 40 dollars.",
        "The guide grilled fish for 40 guests.",
        "The crew pressed grapes for 40 minutes.",
    ],
)
def test_deeds_that_look_like_a_charge(text: str) -> None:
    assert [claim.attribution.source for claim in discrep.extract(text) if claim.attribution.source] == []
