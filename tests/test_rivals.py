"""A text that gives two figures for one thing, as far as was read, means two things."""

from __future__ import annotations

import pytest

import discrep
from discrep.judging import Judge
from discrep.rivals import Rivals

_REST = (
    " The trial ran at 140 clinics in six countries, the company said. Doctors welcomed the result, and the regulator"
    " in Norvale wants to see all of the data before it decides, which may take until the summer of next year."
)


def flagged(one: str, two: str) -> list[str]:
    texts = [discrep.Document(text + _REST, id=name) for name, text in (("one", one), ("two", two))]
    found = discrep.compare(texts).findings
    return [f.code for f in found if f.verdict in ("conflict", "tension")]


@pytest.mark.parametrize(
    ("one", "two", "codes"),
    [
        # each figure has its equal in the other text
        ("Fever was seen in 1.1% of adults and fever in 1.2% of the others.", "Fever was seen in 1.1% of adults.", []),
        (
            "In adults efficacy was 64%. Later in adults efficacy was 46%.",
            "The shot has an efficacy of 64% in adults.",
            [],
        ),
        # which of the two is meant, no word tells
        ("At first efficacy was 64%. Later efficacy was 46%.", "The shot has an efficacy of 69%.", []),
        # one figure each: they differ
        ("The shot has an efficacy of 64%.", "The shot has an efficacy of 69%.", ["D101"]),
    ],
)
def test_figures_of_one_text_for_one_thing(one: str, two: str, codes: list[str]) -> None:
    assert flagged(one, two) == flagged(two, one) == codes


@pytest.mark.parametrize(
    "text",
    [
        "12,000 soldiers came. Up to 12,000 soldiers came.",
        "The camp holds 12,000 soldiers. The camp holds more than 12,000 soldiers.",
        "12,000up to 12,000",
    ],
)
def test_two_texts_that_give_both_figures_agree(text: str) -> None:
    found = discrep.compare([discrep.Document(text, id=name) for name in ("one", "two")]).findings
    assert not [f for f in found if len({claim.document.id for claim in f.claims}) > 1 and f.verdict == "tension"]
    assert flagged("12,000 soldiers came.", "Up to 12,000 soldiers came.") == ["T302"]


def test_two_sources_in_one_text_are_no_rivals() -> None:
    one = "The ministry says that 41 people died in Alder; the mayor says that 31 people died in Alder."
    two = "The ministry says that 31 people died in Alder."
    assert "D101" in flagged(one, two)


def test_of_many_rivals_a_bounded_number_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = 0
    alignment = Judge.alignment

    def counted(self: Judge, *pair: discrep.Claim) -> object:
        nonlocal steps
        steps += 1
        return alignment(self, *pair)

    monkeypatch.setattr(Judge, "alignment", counted)

    def looked(n: int) -> int:
        nonlocal steps
        # each is another place, so that none is a rival of any other
        names = (chr(65 + i % 26) + "aeiou"[i // 26 % 5] + "rnl"[i // 130] for i in range(n))
        text = " ".join(f"In {name} {1000 + i} people died." for i, name in enumerate(names))
        claims = discrep.extract(discrep.Document(text + _REST, id="one"))
        other = discrep.extract(discrep.Document("In Norvale 31 people died." + _REST, id="two"))[0]
        rivals = Rivals(claims, Judge.of())
        steps = 0
        for claim in claims[:20]:
            rivals.explain(claim, other)
        return steps

    assert 0 < looked(360) < 2 * looked(120)
