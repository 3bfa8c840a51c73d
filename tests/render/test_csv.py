"""Rows that a spreadsheet can open: text is text, numbers are numbers."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hostile import HOSTILE, report

from discrep.checking import check
from discrep.comparing import compare
from discrep.render import render
from discrep.render._terminal import visible
from discrep.render.csv import HEADER
from discrep.sources import Document

ONE = Document("Late news.\r\nThe fire killed 25 people and injured 10.", "one.txt")
TWO = Document("At least 30 people were killed and 10 were injured.", "two.txt")


def rows(text: str) -> list[dict[str, str]]:
    head, *others = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert tuple(head) == HEADER
    assert {len(row) for row in others} <= {len(HEADER)}
    return [dict(zip(head, row, strict=True)) for row in others]


def test_a_comparison() -> None:
    shown = render(compare([ONE, TWO]), "csv")
    worst, mildest = rows(shown)
    assert [worst[name] for name in ("type", "result", "code", "severity")] == ["finding", "conflict", "D101", "error"]
    assert [worst[f"{name}_1"] for name in ("document", "line", "column", "low", "high")] == [
        "one.txt", "2", "17", "25", "25",
    ]  # fmt: skip
    assert [worst[f"{name}_2"] for name in ("figure", "low", "high")] == ["At least 30", "30", ""]
    assert worst["quote_1"] == "The fire killed 25 people and injured 10."
    assert mildest["result"] == "compatible"
    assert '"one.txt",2,17,"25",25,25,' in shown  # numbers bare, text quoted
    assert ",0.166666666666667," in shown


def test_a_check_has_its_figures_too() -> None:
    made = check(Document("The fire killed 25 people. It cost $5 million.", "t"), [TWO])
    found = [row for row in rows(render(made, "csv")) if row["type"] == "figure"]
    assert [(row["result"], row["code"], row["document_2"]) for row in found] == [
        ("contradicted", "D101", "two.txt"),
        ("unsupported", "", ""),
    ]
    assert found[1]["unit_1"] == "USD"


def test_numbers_stay_numbers() -> None:
    cold = [Document(f"The temperature in Bonn fell to {n} °C.", f"d{n}", f"o{n}") for n in ("-5", "-12")]
    (row,) = rows(shown := render(compare(cold), "csv"))
    assert {row["low_1"], row["low_2"]} == {"-5", "-12"}
    assert {row["figure_1"], row["figure_2"]} == {"'-5 °C", "'-12 °C"}
    assert re.search(r',"\'-5 °C",-5,-5,"', shown)


@pytest.mark.parametrize("lead", ["=", "+", "-", "@", "\t", "\r", " =", "＝"])
def test_what_a_spreadsheet_would_reckon_begins_with_an_apostrophe(lead: str) -> None:
    (row,) = rows(render(report(f"{lead}25"), "csv"))
    assert row["explanation"] == f"'{visible(lead)}25"
    (row,) = rows(render(report(f"25{lead}"), "csv"))
    assert row["explanation"] == f"25{visible(lead)}"


def test_nor_is_there_a_formula_where_semicolons_part_the_cells() -> None:
    (row,) = rows(render(report("25; 3;=1+1;\t@x ;-)"), "csv"))
    assert row["explanation"] == "25; 3;'=1+1; '@x ;'-)"


def test_days_are_days() -> None:
    born = [Document(f"Ana Silva was born on {day} May 1952.", f"d{day}", f"o{day}") for day in (3, 4)]
    (row,) = rows(render(compare(born), "csv"))
    assert (row["low_1"], row["high_2"]) == ("1952-05-03", "1952-05-04")


def test_more_than_two_claims() -> None:
    found = rows(
        render(
            compare([Document("The ferry had 31 sailors and four guards on board, 36 people altogether.", "d")]), "csv"
        )
    )
    (joint,) = [row for row in found if row["code"] == "D201"]
    assert (joint["figure_1"], joint["figure_2"], joint["others"]) == ("31", "four", "d:1:52 “36”")


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("at_hand", [False, True])
@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_is_a_formula(text: str, at_hand: bool, checked: bool) -> None:
    shown = render(report(text, checked, at_hand), "csv")
    found = rows(shown)
    assert len(found) == (3 if checked else 1)
    assert shown.count("\n") == len(found) + 1  # a row a line
    numbers = {"line_1", "column_1", "low_1", "high_1", "line_2", "column_2", "low_2", "high_2", "gap"}
    for row in found:
        for name, cell in row.items():
            if name in numbers:
                assert cell == "" or cell.isdigit()
            else:
                assert not re.search(r"(^|;\s*)[=+\-@\t\r\n＝＋－＠]", cell), (name, cell)
    assert found[0]["explanation"].replace("'", "") == visible(text).replace("'", "")
