"""What all formats have in common: the table that names them, places, texts that are not at hand."""

from __future__ import annotations

import datetime
import pkgutil
import re

import pytest
from hostile import HOSTILE, claim, harmful, report

import discrep.render
from discrep.checking import check
from discrep.claims import Claim
from discrep.comparing import compare
from discrep.errors import DiscrepError
from discrep.render import Look, formats, known, render, usage
from discrep.render._places import Place, named, place
from discrep.sources import Document
from discrep.spans import Span
from discrep.wire import dump_claims, load_claims

ONE = Document("The fire killed 25 people and injured 10.", "one.txt")
TWO = Document("At least 30 people were killed and 10 were injured.", "two.txt")


def test_the_table_names_every_file() -> None:
    files = {m.name for m in pkgutil.iter_modules(discrep.render.__path__) if not m.name.startswith("_")}
    assert set(formats()) == files
    assert formats() == tuple(sorted(formats()))


def test_usage_has_an_example_of_each() -> None:
    lines = usage().splitlines()
    assert sorted(re.findall(r"^  --format (\w+)", usage(), re.MULTILINE)) == sorted(formats())
    assert all(re.search(r"\S  +\w.*\w$", line) for line in lines)


def test_an_unknown_format_is_told_which_there_are() -> None:
    with pytest.raises(DiscrepError, match="expected one of csv, github, html, json, jsonl, markdown, sarif, text"):
        known("yaml")


@pytest.mark.parametrize("format", formats())
def test_every_format_ends_its_last_line_and_does_not_change(format: str) -> None:
    for made in (compare([ONE, TWO]), check(ONE, [TWO]), compare(["Nothing."]), check("Nothing.", [ONE])):
        shown = render(made, format)
        assert shown == render(made, format)
        assert shown == "" or (shown.endswith("\n") and not shown.endswith("\n\n"))
    assert render(compare([ONE, TWO]), format)


@pytest.mark.parametrize("format", formats())
def test_claims_without_their_texts(format: str) -> None:
    claims = load_claims(dump_claims([*discrep.extract(ONE), *discrep.extract(TWO)]))
    assert {each.document.text for each in claims} == {""}
    made = compare(claims)
    assert "D101" in render(made, format)
    assert "At least 30" in render(made, format)
    assert "D101" in render(check(Document(ONE.text, "t"), claims), format)


@pytest.mark.parametrize("format", formats())
@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("at_hand", [False, True])
@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_harmful_leaves(format: str, checked: bool, at_hand: bool, text: str) -> None:
    shown = render(report(text, checked, at_hand), format)
    assert harmful(shown.replace("\n", "")) == []
    shown.encode("utf-8")


def test_hostile_texts_are_many() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 40


@pytest.mark.parametrize("format", formats())
def test_dates_and_joint_findings(format: str) -> None:
    born = [Document(f"Ana Silva was born on {day} May 1952.", f"d{day}", f"o{day}") for day in (3, 4)]
    told = compare(born)
    assert told.findings
    assert render(told, format)
    joint = compare(["The ferry had 31 sailors and four guards on board, 36 people altogether."])
    assert any(len(finding.claims) > 2 for finding in joint.findings)
    assert render(joint, format)


# Places --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25", Place(1, 1, 1, 3)),
        ("a\n25", Place(2, 1, 2, 3)),
        ("a\r\nb 25", Place(2, 3, 2, 5)),
        ("a\rb 25", Place(1, 5, 1, 7)),
        ("a\r\n\r\n25\r\n", Place(3, 1, 3, 3)),
        ("🔥e\u0301 25", Place(1, 5, 1, 7)),
        ("a\u2028b\x0cc\x85 25", Place(1, 8, 1, 10)),
    ],
)
def test_places_are_counted_in_code_points_from_one(text: str, expected: Place) -> None:
    start = text.index("25")
    assert place(claim(text, "d", span=Span(start, start + 2))) == expected


def test_a_figure_over_two_lines() -> None:
    text = "up to\r\n12,000 people"
    found = claim(text, "d", span=Span(0, text.index(" people")))
    assert place(found) == Place(1, 1, 2, 7)
    assert named(found) == "d:1:1"
    assert named(found, column=False) == "d:1"


def test_without_the_text_there_are_only_characters() -> None:
    found: Claim = claim("25", "d", at_hand=False, span=Span(7, 9))
    assert place(found) is None
    assert named(found) == "d:7-9"


def test_width_and_files_are_a_choice() -> None:
    long = Document(f"{'word ' * 200}the fire killed 30 people in May {'word ' * 200}", "long.txt")
    made = compare([ONE, long, Document("The fire killed 31 people.", "x", published=datetime.date(2024, 5, 1))])
    assert len(render(made, "markdown", Look(width=40))) < len(render(made, "markdown", Look(width=200)))
    assert "file=sub/one.txt," in render(made, "github", Look(files={"one.txt": "sub/one.txt"}))
