"""CSV and JSONL without texts: rows of a table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from discrep.checking import check
from discrep.claims import Claim
from discrep.errors import InputError
from discrep.inputs import read_inputs


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def lines(name: str, data: str) -> list[str]:
    """What the table is read as."""
    Path(name).write_text(data, "utf-8")
    (found,) = read_inputs([name])
    assert found.problems == []
    (document,) = {item.document for item in found.items() if isinstance(item, Claim)}
    assert document.id == name
    return document.text.split("\n")


def test_a_csv_without_a_column_text_is_a_table() -> None:
    read = lines("t.csv", ",City,year,Employees,revenue (million USD)\n0,Bonn,2023, 485 ,5.50\n1,Kiel,2023,,\n")
    assert read == ["Bonn, 2023: 485 Employees.", "Bonn, 2023: revenue is 5.50 million USD."]
    assert lines("t.tsv", "city\temployees\nBonn\t1,485\n") == ["Bonn: 1,485 employees."]


def test_days_of_rows() -> None:
    Path("t.csv").write_text("day,dead\n2024-03-04,25\n2024-03-05,33\n")
    (found,) = read_inputs(["t.csv"])
    times = [item.measurand.time for item in found.items() if isinstance(item, Claim)]
    assert [time and time.text for time in times] == ["2024-03-04", "2024-03-05"]


def test_jsonl_of_rows() -> None:
    rows = [{"city": "Bonn", "employees": 485, "share": 0.10, "note": None}, {"city": "Kiel", "employees": "120"}]
    read = lines("t.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    assert read == ["Bonn: 485 employees.", "Bonn: share is 0.1.", "Kiel: 120 employees."]


def test_the_first_object_decides() -> None:
    Path("t.jsonl").write_text('{"text": "12 died"}\n{"dead": 12}\n')
    (found,) = read_inputs(["t.jsonl"])
    assert (len(found.documents), found.tables) == (1, [])
    assert [str(problem) for problem in found.problems] == ["t.jsonl:2: text: missing (and 1 more), expected a value"]
    bad = ['{"dead": [12]}', "[12]", '{"dead": NaN}', '{"dead": 1e999999}', '{"dead": 1e99999999999999999999}']
    Path("t.jsonl").write_text("\n".join(["{oops", '{"dead": 12}', *bad, ""]))
    (found,) = read_inputs(["t.jsonl"])
    assert len(found.tables[0].rows) == 2
    assert [str(problem).split(",")[0] for problem in found.problems] == [
        "t.jsonl:1: not JSON: key must be a string at column 2",
        "t.jsonl:3: dead: no cell",
        "t.jsonl:4: no row of a table",
        "t.jsonl:6: dead: not a number",
        "t.jsonl:7: a number beyond any bound",
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("body,date\nNobody died.,May\n", "t.csv: neither texts nor a table of figures, found 'body, date'"),
        ("city;dead\nBonn;12\n", "t.csv:1: one column, found 'city;dead', expected columns separated by commas"),
        (f"id,body\n1,{'Nobody died. ' * 30}\n", "t.csv:2: a table with a cell of 389 characters, found 'body'"),
        ("id,text\n\n", "t.csv: no document below the names of the columns, found 'id, text'"),
        ("city,dead\n", "t.csv: a table without rows, found 'city, dead'"),
    ],
)
def test_what_is_neither(data: str, message: str) -> None:
    Path("t.csv").write_text(data)
    with pytest.raises(InputError) as caught:
        read_inputs(["t.csv"])[0].items()
    assert str(caught.value).startswith(message)


def test_a_text_is_checked_against_a_table() -> None:
    Path("t.csv").write_text("city,year,employees\nBonn,2023,485\nKiel,2023,120\n")
    sources = read_inputs(["t.csv"])[0].items()
    report = check("The firm has 480 employees in Bonn. It has 120 employees in Kiel.", sources)
    assert [figure.status.value for figure in report.figures] == ["contradicted", "supported"]
