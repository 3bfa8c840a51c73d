"""A report in Markdown, read back by a Markdown reader: whatever a document holds is text in its cell."""

from __future__ import annotations

import re

import pytest
from hostile import HOSTILE, report
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from discrep.checking import check
from discrep.comparing import compare
from discrep.render import render
from discrep.render._markdown import escaped
from discrep.render._terminal import visible
from discrep.sources import Document
from discrep.testing.strategies import hostile_texts

READER = MarkdownIt("gfm-like", {"html": True, "linkify": True, "typographer": False})
OURS = {"<br>", "<b>", "</b>"}
ONE = Document("Late news.\r\nThe fire killed 25 people and injured 10.", "one.txt")
TWO = Document("At least 30 people were killed and 10 were injured.", "two.txt")


def rows(text: str) -> list[list[Token]]:
    """The cells of all rows; whatever is neither a table nor the summary is a failure."""
    found: list[list[Token]] = []
    tokens = READER.parse(text)
    assert {t.type for t in tokens if t.level == 0} <= {"paragraph_open", "inline", "paragraph_close", "table_open",
                                                       "table_close"}  # fmt: skip
    assert sum(t.type == "paragraph_open" for t in tokens) == 1
    for token in tokens:
        if token.type == "tr_open":
            found.append([])
        elif token.type == "inline" and token.level > 1:
            found[-1].append(token)
    return found


def content(cell: Token, mark: str = "") -> str:
    """The text of a cell as it is shown, and a mark for bold; raises for markup that is not ours."""
    shown = ""
    for token in cell.children or []:
        if token.type == "html_inline":
            assert token.content in OURS, token.content
            shown += "\n" if token.content == "<br>" else mark
        else:
            assert token.type == "text", (token.type, token.content)
            shown += token.content
    return shown


def test_a_comparison() -> None:
    shown = render(compare([ONE, TWO]), "markdown")
    assert shown.splitlines()[0] == "**1 conflict, 1 compatible** (4 figures, 2 documents)"
    head, worst, mildest = [[content(cell) for cell in row] for row in rows(shown)]
    assert head == ["verdict", "rule", "says", "sources"]
    assert worst == [
        "conflict",
        "D101 disjoint-figures",
        "25 and [30, ∞) share no value\ngap: about 16.7%",
        "one.txt:2 (narrator): “The fire killed 25 people and injured 10.”\n"
        "two.txt:1 (narrator): “At least 30 people were killed and 10 were injured.”",
    ]
    assert mildest[0] == "compatible"
    assert "<b>25</b>" in shown


def test_a_check_has_a_table_of_figures_and_the_worst_first() -> None:
    text = Document("It injured 10. It cost $5 million. The fire killed 25 people.", "t")
    shown = render(check(text, [TWO]), "markdown")
    assert shown.startswith("**contradicted: 1 contradicted, 1 unsupported, 1 supported** (3 figures, 2 documents)\n")
    cells = [[content(cell) for cell in row] for row in rows(shown)]
    assert [row[0] for row in cells] == [
        "status", "contradicted", "unsupported", "supported", "verdict", "conflict", "compatible",
    ]  # fmt: skip
    assert cells[1][3] == "D101 two.txt:1"
    assert cells[2][3] == ""


def test_nothing_found() -> None:
    assert render(compare(["No figures."]), "markdown") == "**no findings** (0 figures, 1 document)\n"


# What GitHub makes of shown text: mentions, issues, pictures.
_REFERENCES = re.compile(r"(?<!\w)@\w|(?<!\w)[#!%~&]\d|\bGH-\d|(?<=\w)#\d|:[\w+-]+:")


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("at_hand", [False, True])
@pytest.mark.parametrize("text", HOSTILE)
def test_a_document_stays_text(text: str, at_hand: bool, checked: bool) -> None:
    cells = rows(render(report(text, checked, at_hand), "markdown"))
    assert [len(row) for row in cells] == [4] * (5 if checked else 2)
    shown = [content(cell, mark=" ") for row in cells for cell in row]
    assert [cell for cell in shown if _REFERENCES.search(cell)] == []
    says = cells[-1][2]
    told, remark = content(says).replace("\u200b", "").split("\n")
    assert told.strip() == visible(text).strip()
    assert remark.strip() == f"A601: {visible(text)}".strip()


@given(st.one_of(hostile_texts(), st.text(st.sampled_from("\\`*_{}[]<>()#|~@:^$=&!.-+ \n\tab1")), st.text(max_size=30)))
def test_any_text_is_text(text: str) -> None:
    inline = READER.parse(f"| x |\n|---|\n| x{escaped(text)}x |\n")
    cells = [token for token in inline if token.type == "inline"]
    assert len(cells) == 2
    assert content(cells[1]).replace("\u200b", "") == f"x{visible(text)}x".replace("\u200b", "")


def test_prose_stays_readable() -> None:
    text = 'At least 20 (or 1,500.5) people, "they" said; it\'s 5% - 7/8 + 3 of the U.K.'
    assert escaped(text) == text.replace(".K", "&#46;K")
