"""One object a line, in the shapes of the JSON report."""

from __future__ import annotations

import json

import pytest
from hostile import HOSTILE, report

from discrep.checking import check
from discrep.comparing import compare
from discrep.render import render
from discrep.sources import Document

ONE = Document("Late news.\r\nThe fire killed 25 people and injured 10.", "one.txt")
TWO = Document("At least 30 people were killed and 10 were injured.", "two.txt")


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.split("\n")[:-1]]


def test_a_line_is_an_object_of_the_report_with_places() -> None:
    made = compare([ONE, TWO])
    whole = json.loads(render(made, "json"))
    found = lines(render(made, "jsonl"))
    assert [line.pop("type") for line in found] == ["finding", "finding"]
    places = [line.pop("places") for line in found]
    assert found == whole["findings"]
    assert places[0] == [
        {
            "claim": "one.txt:28-30", "document": "one.txt", "span": {"start": 28, "end": 30},
            "line": 2, "column": 17, "end_line": 2, "end_column": 19, "text": "25",
        },
        {
            "claim": "two.txt:0-11", "document": "two.txt", "span": {"start": 0, "end": 11},
            "line": 1, "column": 1, "end_line": 1, "end_column": 12, "text": "At least 30",
        },
    ]  # fmt: skip


def test_a_check_has_its_figures_too() -> None:
    made = check(Document("The fire killed 25 people. It cost $5 million.", "t"), [TWO])
    whole = json.loads(render(made, "json"))
    found = lines(render(made, "jsonl"))
    figures = [line for line in found if line["type"] == "figure"]
    assert [line["status"] for line in figures] == ["contradicted", "unsupported"]
    assert [[at["line"], at["column"]] for line in figures for at in line["places"]] == [[1, 17], [1, 36]]  # type: ignore[attr-defined]
    assert [{k: v for k, v in line.items() if k not in ("type", "places")} for line in figures] == whole["figures"]
    assert {id for line in figures for id in line["evidence"]} <= {line.get("id") for line in found}  # type: ignore[attr-defined]


def test_nothing_found_is_nothing_written() -> None:
    assert render(compare(["No figures."]), "jsonl") == ""


@pytest.mark.parametrize("at_hand", [False, True])
@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_one_line_and_comes_back(text: str, at_hand: bool) -> None:
    shown = render(report(text, at_hand=at_hand), "jsonl")
    assert shown.isascii()
    (line,) = lines(shown)
    clean = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    assert line["explanation"] == clean
    assert [at["text"] for at in line["places"]] == [clean, clean]  # type: ignore[attr-defined]
    assert [at["line"] for at in line["places"]] == ([1, 1] if at_hand else [None, None])  # type: ignore[attr-defined]
