"""Paragraphs and sentences."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given

import discrep
from discrep.extract.lexicon import load
from discrep.extract.text.sentences import DATELINE, paragraphs, sentences
from discrep.sources import Document
from discrep.testing.strategies import hostile_texts
from lawbook import law

NOTES = re.compile(r"\[[0-9a-z]{1,3}\]")
WORDS = load("en").text


def cut(text: str) -> list[str]:
    found = [pair for start, end in paragraphs(text) for pair in sentences(text, start, end, WORDS)]
    return [text[start:end] for start, end in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One came. Two left.", ["One came.", "Two left."]),
        ("Did 12 come? No! Three did…  Then", ["Did 12 come?", "No!", "Three did…", "Then"]),
        ("“It was 12.” He left.", ["“It was 12.”", "He left."]),
        ("It cost 3.5 million. Later it fell.", ["It cost 3.5 million.", "Later it fell."]),
        ("Mr. Ono met Dr. P. Lind on Oct. 28. He left.", ["Mr. Ono met Dr. P. Lind on Oct. 28.", "He left."]),
        ("It began at 5 p.m. in Rome.", ["It began at 5 p.m. in Rome."]),
        ("The U.S. Army sent No. 5 there. It came.", ["The U.S. Army sent No. 5 there.", "It came."]),
        ("He asked (why?) and left. Yes.", ["He asked (why?) and left.", "Yes."]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("First line\r\n\r\nSecond line\u2028third", ["First line", "Second line", "third"]),
        ("", []),
        ("   ", []),
        ("\n\n\n", []),
    ],
)  # fmt: skip
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_line_wrapped_by_a_program_goes_on() -> None:
    wrapped = "The commission of inquiry that the two chambers set up heard\n12 witnesses before the summer."
    assert cut(wrapped) == [wrapped]
    headline = "Twelve heard\n12 witnesses before the summer."
    assert cut(headline) == ["Twelve heard", "12 witnesses before the summer."]


def test_a_figure_does_not_reach_across_a_line_or_a_sentence() -> None:
    texts = [
        "It was up to\n12,000 coins",
        "We gave up. To 12,000 coins we said no.",
        "Nearly\n\n12 coins",
        "five\nmillion coins",
    ]
    for text in texts:
        assert [claim.quantity.hedge for claim in discrep.extract(text)] == [None] * len(discrep.extract(text)), text
    assert [claim.quantity.value for claim in discrep.extract(texts[3])] == [5]


HEADS = ["LONDON — ", "LONDON—", "UNITED NATIONS - ", "ALDER, Tenn. – "]
DATED = [
    "NEW YORK, Jan. 5 (Xinhua) -- ",
    "WASHINGTON, D.C., June 3 (AP) - ",
    "ST. LOUIS, 3 June – ",
    "SAN JOSÉ, Costa Rica (Nova/AP) —  ",
    "L’AQUILA, Italy (AP) — ",
    "KYIV/ŁÓDŹ, 6 February — ",
]


@pytest.mark.parametrize("head", HEADS + DATED)
def test_the_head_of_a_report_is_no_part_of_its_first_sentence(head: str) -> None:
    heads = [head.rstrip()] if head in HEADS else []  # without a day or an agency it may be a headline
    assert [sentence.rstrip() for sentence in cut(f"{head}Prices rose.")] == [*heads, "Prices rose."]
    assert [sentence.rstrip() for sentence in cut(f"{head}Prices rose.\n{head}It fell.")][-1] == "It fell."
    assert cut(f"They sank. {head}Prices rose.")[-1] != "Prices rose."  # it stands at the head of a paragraph
    (claim,) = discrep.extract(f"{head}Exports rose 3 percent in May.")
    assert (claim.quantity.text, claim.measurand.noun, claim.measurand.subject) == ("3 percent", "export", None)
    text = Document(f"{head}Some 40 boats sank.", "a")
    assert [figure.claim.quantity.text for figure in discrep.check(text, ["40 boats sank."]).figures] == ["Some 40"]


@pytest.mark.parametrize("head", DATED)
def test_behind_a_day_or_an_agency_a_figure_may_begin_the_sentence(head: str) -> None:
    for first in ("40 boats sank.", "$40 million is gone.", "“It sank,” said Roe."):
        assert cut(head + first) == [first]


@pytest.mark.parametrize(
    "text",
    [
        "NATO — which has 31 members — said so.",
        "NATO-Members met.",
        "A — Prices rose.",
        "London — Prices rose.",
        "UPDATE 1-Prices rose.",
        "LONDON Prices rose — Twelve fell.",
        "LONDON (the city) — Prices rose.",
        "LONDON — 40 boats sank.",
        "FORTY KILLED IN QUAKE - OFFICIALS",
        "ALDER MILLS (AM) - Sales fell 5%.",
        "DEATHS (Odesa) - 40.",
        "REVENUE, 2023 - $40 million.",
        "BHOPAL, 1984 — The leak killed 3,787 people.",
    ],
)
def test_what_is_no_head(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("FORTY KILLED IN QUAKE - OFFICIALS", [(40, "person")]),
        ("NINE DEAD – Police", [(9, "person")]),
        ("TWO DEAD, Four Hurt — Police", [(2, "person"), (4, "person")]),
        ("DEATHS - 40", [(40, "person")]),
        ("TURNOUT – 62%", [(62, "turnout")]),
        ("INFLATION – 3 percent in May", [(3, "inflation")]),
        ("COVID—19 cases rose 5 percent.", [(5, "case")]),
    ],
)
def test_headlines_and_labels_in_capitals_are_read(text: str, told: list[tuple[int, str]]) -> None:
    assert [(claim.quantity.value, claim.measurand.noun) for claim in discrep.extract(text)] == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank.[12] She swam.", ["It sank.", "She swam."]),
        ("It sank.[a][3] “She swam.”[note] He did.[4]", ["It sank.", "“She swam.”[note] He did."]),
        ("“She swam.”[1] He did not![2]", ["“She swam.”", "He did not!"]),
        ("It sank [12]. She swam.", ["It sank [12].", "She swam."]),
        ("It sank.[12]She swam.", ["It sank.[12]She swam."]),
        ("Sank[12]", ["Sank[12]"]),
        ("He met Dr.[1] Lind.", ["He met Dr.[1] Lind."]),
    ],
)
def test_the_marks_of_notes_are_in_no_sentence(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_note_takes_nothing_from_who_said_it() -> None:
    (claim,) = discrep.extract("The flood hurt 31, Tom Lind said.[1]")
    assert claim.attribution.source is not None
    assert claim.attribution.source.name == "Tom Lind"


@law("Q28", "Sentences come in order and hold all of a text but white space, marks of notes and the head of a report.")
@given(hostile_texts())
@example(f"{DATED[0]}Prices rose.")
@example(f"{DATED[1]}40 sank.[1]\n\n {HEADS[1]}Prices rose.")
def test_sentences_cover_all_but_white_space_in_order(text: str) -> None:
    places = [pair for start, end in paragraphs(text) for pair in sentences(text, start, end, WORDS)]
    at = 0
    for start, end in places:
        assert at <= start < end <= len(text)
        at += len(text[at:start]) - len(text[at:start].lstrip())
        head = DATELINE.match(text, at)
        assert not NOTES.sub("", text[head.end() if head and at < start else at : start]).strip()
        at = end
    assert not NOTES.sub("", text[at:]).strip()
