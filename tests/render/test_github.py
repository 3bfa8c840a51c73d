"""Workflow commands, read back as a runner reads them."""

from __future__ import annotations

import re

import pytest
from hostile import HOSTILE, claim, report

from discrep.checking import check
from discrep.comparing import compare
from discrep.findings import Finding, Report, Verdict
from discrep.render import Look, render
from discrep.render._terminal import visible
from discrep.sources import Document
from discrep.spans import Span

ONE = Document("Late news.\r\nThe fire killed 25 people and injured 10.", "one.txt")
TWO = Document("At least 30 people were killed and 10 were injured.", "two.txt")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Level, properties and message of each; the last line is the summary, and no command."""
    *lines, summary = text.split("\n")[:-1]
    assert not summary.lstrip().startswith("::")
    assert "##[" not in summary
    found = []
    for line in lines:
        match = re.fullmatch(r"::(error|warning|notice) ([^\n\r]*?)::([^\n\r]*)", line)
        assert match is not None, line
        pairs = dict(pair.split("=", 1) for pair in match[2].split(","))
        assert set(pairs) <= {"file", "line", "col", "endLine", "endColumn", "title"}
        found.append((match[1], {key: _property(value) for key, value in pairs.items()}, _data(match[3])))
    return found


def _data(text: str) -> str:
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def _property(text: str) -> str:
    assert ":" not in text
    assert "," not in text
    return _data(text.replace("%3A", ":").replace("%2C", ","))


def test_a_comparison() -> None:
    assert render(compare([ONE, TWO]), "github") == (
        "::error file=one.txt,line=2,col=17,endLine=2,endColumn=19,title=conflict[D101] disjoint-figures::"
        "25 and [30, ∞) share no value%0A“25” at one.txt:2:17 (narrator)%0A“At least 30” at two.txt:1:1 (narrator)\n"
        "1 conflict, 1 compatible (4 figures, 2 documents)\n"
    )


def test_a_check() -> None:
    text = Document("It cost $5 million. The fire killed 25 people. It injured 10.", "t")
    found = commands(render(check(text, [TWO]), "github"))
    assert [(level, of["file"], of["col"], of["title"]) for level, of, _ in found] == [
        ("error", "t", "37", "conflict[D101] disjoint-figures"),
        ("warning", "t", "9", "unsupported-figure"),
    ]


def test_levels_are_severities_and_agreement_is_no_news() -> None:
    rooms = ["The hotel has more than 200 rooms.", "The hotel has 900 rooms.", "The hotel has 900 rooms."]
    found = commands(render(compare([Document(text, f"d{i}") for i, text in enumerate(rooms)]), "github"))
    assert {level for level, _, _ in found} == {"warning"}
    rate = [Document("The key rate is 4 percent.", "a", published=None), Document("The key rate is 4 percent.", "b")]
    assert commands(render(compare(rate), "github")) == []


def test_a_figure_over_two_lines_has_no_columns() -> None:
    found = claim("up to\n25 people", "a.txt", span=Span(0, 8))
    finding = Finding("D101", "x", Verdict.CONFLICT, "error", "x", (found,))
    ((_, of, _),) = commands(render(Report((found.document,), (found,), (finding,)), "github"))
    assert (of["line"], of["endLine"], "col" in of, "endColumn" in of) == ("1", "2", False, False)


def test_a_file_by_its_path() -> None:
    look = Look(files={"one.txt": "some, 100%: folder/one.txt"})
    shown = render(compare([ONE, TWO]), "github", look)
    assert "file=some%2C 100%25%3A folder/one.txt," in shown
    assert commands(shown)[0][1]["file"] == look.files["one.txt"]


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("at_hand", [False, True])
@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_a_message_or_a_value(text: str, at_hand: bool, checked: bool) -> None:
    found = commands(render(report(text, checked, at_hand), "github"))
    assert [level for level, _, _ in found] == (["error", "warning"] if checked else ["error"])
    _, of, message = found[0]
    assert of["file"] == visible(f"{text} 1")
    assert ("line" in of) == at_hand
    assert message.split("\n")[0] == visible(text)
    assert message.split("\n")[-1] == f"A601: {visible(text)}"
    assert len(message.split("\n")) == 4
