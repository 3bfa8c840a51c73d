"""Figures that cannot all be true, though each two of them can."""

from __future__ import annotations

import itertools

import discrep
from discrep.findings import Finding

SUM = "At least 20 women and at least 15 men were on the ferry, at most 40 people in all."
WOMEN, MEN, FEWER = (
    "Some 25 women were on the ferry.",
    "Exactly 18 men were on the ferry.",
    "Exactly 16 men were on the ferry.",
)


def joint(*texts: str) -> list[Finding]:
    documents = [discrep.Document(text, id=f"d{i}") for i, text in enumerate(texts)]
    return [f for f in discrep.compare(documents).findings if f.code == "D201"]


def test_three_figures_of_three_texts() -> None:
    (found,) = joint(SUM, WOMEN, MEN)
    assert sorted(c.quantity.text for c in found.claims) == ["Exactly 18", "Some 25", "at most 40"]
    assert "Some 25 + Exactly 18" in found.explanation


def test_what_can_hold_is_silent() -> None:
    assert joint(SUM) == joint(SUM, WOMEN) == joint(SUM, MEN) == []
    assert joint(SUM, "Exactly 21 women were on the ferry.", FEWER) == []


def test_figures_in_two_units() -> None:
    alder, birch = "At least 20 tonnes of coal were dug in Alder", "at least 15,000 kg of coal in Birch"
    told = f"{alder} and {birch}, at most 40 tonnes in all."
    (found,) = joint(told, "Exactly 30 tonnes of coal were dug in Alder.")
    assert "Exactly 30 tonnes + at least 15,000 kg come to" in found.explanation
    assert found.claims[-1].quantity.text == "at most 40 tonnes"  # and not what the other text says of Alder
    assert joint(told, "Exactly 24 tonnes of coal were dug in Alder.") == []


FILM = "The film grossed $55.6 million at home and $53.2 million abroad, $108.9 million worldwide."


def test_rounded_figures_are_told_again() -> None:
    assert joint(FILM, "Abroad, the film grossed $53.2 million.", "The film grossed $108.9 million worldwide.") == []
    bounds = "It grossed at least $55 million at home and at least $53 million abroad, at most $109 million in all."
    home, abroad = "It grossed $55.6 million at home.", "It grossed $53.4 million abroad."
    assert joint(bounds, home, abroad) == []
    (found,) = joint(bounds, home, abroad.replace("53.4", "53.9"))
    assert [claim.quantity.text for claim in found.claims] == ["$55.6 million", "$53.9 million", "at most $109 million"]


def test_a_figure_in_another_currency_is_no_member() -> None:
    assert joint(FILM, FILM.replace("$55.6", "€55.6")) == []


def test_what_a_pair_says_is_not_said_of_the_sum() -> None:
    """Two texts differ on one member: what the others come to tells nothing more."""
    in_all = ("At most 38 people were on the ferry in all.", "At least 39 people were on the ferry in all.")
    texts = (SUM, MEN, *in_all)
    assert joint(*texts) == []
    assert "D101" in {found.code for found in discrep.compare(list(texts)).findings}


def test_what_is_denied_is_no_member() -> None:
    said, denied = (f"Ana Ruiz {verb} that 26 women were on the ferry." for verb in ("said", "denied"))
    assert len(joint(SUM, said, MEN)) == 1
    assert joint(SUM, denied, MEN) == []


def test_no_figure_of_the_set_can_be_left_out() -> None:
    texts = [SUM, WOMEN, MEN, "Up to 45 people were on the ferry in all."]
    (found,) = joint(*texts)
    documents = {c.document.id for c in found.claims}
    for left in documents:
        assert joint(*(text for i, text in enumerate(texts) if f"d{i}" != left)) == []


def test_the_order_of_the_texts_does_not_matter() -> None:
    sets = {
        frozenset(c.quantity.text for c in found.claims)
        for texts in itertools.permutations([SUM, WOMEN, MEN])
        for found in joint(*texts)
    }
    assert len(sets) == 1
