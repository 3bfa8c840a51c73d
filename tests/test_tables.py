"""Rows, frames and mappings as sources."""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

import pytest

import discrep
from discrep.settings import DEFAULTS
from discrep.tables import claims_of

ROWS = [
    {"city": "Bonn", "year": 2023, "employees": 485, "revenue (million USD)": 5.5},
    {"city": "Kiel", "year": 2023, "employees": 120, "revenue (million USD)": Decimal("1.25")},
]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The firm has 485 employees in Bonn.", "supported"),
        ("The firm has 480 employees in Bonn.", "contradicted"),
        ("The firm has 120 employees in Bonn.", "contradicted"),
        ("The firm has 120 employees in Kiel.", "supported"),
        ("Revenue in Kiel was $1.25 million in 2023.", "supported"),
        ("Revenue in Kiel was $1.25 million in 2022.", "unsupported"),
        ("The firm has 605 employees in all.", "supported"),
        ("The firm has 120 cars.", "unsupported"),
    ],
)
def test_a_text_is_checked_against_rows(text: str, status: str) -> None:
    assert discrep.check(text, sources=ROWS).status == status


@pytest.mark.parametrize(
    ("row", "noun", "subject", "time"),
    [
        ({"firm": "Alder Mills", "owner": "Ida Roe", "boats": 40}, "boat", "alder mills", None),
        ({"day": datetime.datetime(2024, 5, 3, 12), "boats": 40}, "boat", None, "2024-05-03"),
        ({"boats": 41, "zest": 40}, "zest", None, None),  # of no column beside it
        ({"boats": 41, "year": 3050}, "year", None, None),  # no year of this table
    ],
)
def test_what_a_cell_counts_whose_it_is_and_when(
    row: dict[str, object], noun: str, subject: str | None, time: str | None
) -> None:
    measurand = claims_of([row], "t", DEFAULTS)[-1].measurand
    assert (measurand.noun, measurand.subject) == (noun, subject)
    assert (None if measurand.time is None else measurand.time.text) == time
    assert discrep.check("The mill has 40 boats.", sources=[row]).status == (
        "supported" if noun == "boat" else "contradicted"
    )


def test_the_figures_of_a_column_add_up_in_a_wide_table() -> None:
    rows = [
        {"city": city, "employees": n, "cars": n + 1, "seats": n + 2}
        for city, n in (("Bonn", 485), ("Kiel", 120), ("Ulm", 9))
    ]
    (figure,) = discrep.check("The firm has 614 employees in all.", sources=rows).figures
    assert (figure.status, figure.explanation) == ("derived", "sum: 485 + 120 + 9 = 614 employees")


def test_a_cell_is_a_claim_of_its_column_and_its_keys() -> None:
    claim, money, *_ = claims_of(ROWS, "staff", DEFAULTS)
    assert claim.span.of(claim.document.text) == claim.quantity.text == "485"
    assert (claim.measurand.noun, claim.measurand.place) == ("employee", "bonn")
    assert claim.measurand.time is not None
    assert claim.measurand.time.text == "2023"
    assert claim.document.id == "staff"
    assert (money.measurand.noun, money.quantity.value, money.quantity.unit) == ("revenue", 5_500_000, "USD")
    for each in claims_of(ROWS, "staff", DEFAULTS):
        for step in each.derivation:
            if step.part in ("measurand.place", "measurand.time"):
                assert step.span.of(each.document.text) in ("Bonn", "Kiel", "2023")


@pytest.mark.parametrize(
    "number",
    [1e-13, 1.5e-20, Decimal("-1e-30"), Fraction(22, 7), Fraction(-22, 7), 10**63, -(10**63)],
)
def test_a_number_of_a_cell_is_read_as_itself(number: float | Decimal | Fraction) -> None:
    (claim,) = claims_of([{"city": "Bonn", "employees": number}], "t", DEFAULTS)
    assert claim.quantity.value == Fraction(str(number))


@pytest.mark.parametrize("number", [1990, 1990.0, Decimal(1990), Fraction(1990), "1990", "1,990"])
def test_numbers_of_any_exact_kind_are_read(number: object) -> None:
    (claim,) = claims_of([{"town": "Marlow", "inhabitants": number}], "t", DEFAULTS)
    assert claim.quantity.value == 1990


@pytest.mark.parametrize("cell", [None, True, "", float("nan")])
def test_what_is_no_value_is_no_cell(cell: object) -> None:
    assert claims_of([{"town": "Marlow", "inhabitants": cell}], "t", DEFAULTS) == []


def test_a_mapping_gives_names_to_texts_numbers_and_rows() -> None:
    sources = {
        "members": 605,
        "note": "The tower is 40 meters high.",
        "towns": [{"town": "Norvale", "population": 1990}],
    }
    report = discrep.check("The tower is 40 meters high. Norvale has a population of 1,990.", sources=sources)
    assert {document.id for document in report.documents} >= {"members", "note", "towns"}
    assert [str(figure.status) for figure in report.figures] == ["supported", "supported"]
    assert discrep.check("The club has 605 members.", sources=sources).status == "supported"


def test_compare_takes_rows_too() -> None:
    report = discrep.compare([{"city": "Bonn", "employees": 485}, "The firm has 480 employees in Bonn."])
    assert [finding.code for finding in report.conflicts] == ["D101"]


@pytest.mark.parametrize(
    ("sources", "message"),
    [
        ([{"members": 1}, 5], "found 'int', expected a text"),
        ({"x": object()}, "x: cannot be read, found 'object'"),
        ([{1: 2}], "table, row 1: no row of a table"),
        (
            [{"men": 10**64}],
            "table, row 1, column men: a number that is no figure when it is written out, found '10,000",
        ),
        ([{"men": Fraction(1, 12007)}], "a number that is no figure when it is written out, found '1/12,007'"),
        ([{"n" * 301: 2}], "table, row 1: too long a name of a column, found '301 characters', expected 300"),
        (
            [{f"c{i}": i if i % 2 else "Bonn" for i in range(2000)}],
            "table, row 1: too wide a row, found '1,000 numbers and 1,000 other cells', expected fewer columns",
        ),
        ([{"a": 1}, {"a": float("inf")}], "table, row 2, column a: no number, found 'inf'"),
    ],
)
def test_what_cannot_be_read_is_named(sources: object, message: str) -> None:
    with pytest.raises(discrep.InputError, match=re.escape(message)):
        discrep.check("5 cats", sources=sources)  # type: ignore[arg-type]


def test_what_only_looks_like_a_frame_is_refused() -> None:
    pytest.importorskip("narwhals")

    class Frame:
        columns = ("a",)

    with pytest.raises(discrep.InputError, match="found 'Frame', expected a text, a Document, a Claim, rows"):
        discrep.check("5 cats", sources=Frame())  # type: ignore[arg-type]


@pytest.mark.parametrize("lazy", [False, True])
def test_a_frame_is_read_by_narwhals(lazy: bool) -> None:
    pytest.importorskip("narwhals")
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame(ROWS, schema_overrides={"revenue (million USD)": polars.Float64}, strict=False)
    report = discrep.check("The firm has 480 employees in Bonn.", sources=frame.lazy() if lazy else frame)
    assert report.status == "contradicted"
    assert discrep.check("The firm has 485 employees in Bonn.", sources={"staff": frame}).status == "supported"


WITHOUT = """
import sys
sys.modules["narwhals"] = None  # as if it were not installed
import discrep
class Frame:
    columns = ["a"]
try:
    discrep.check("5 cats", sources=Frame())
except discrep.InputError as error:
    print(error)
"""


def test_without_narwhals_the_error_says_what_to_install() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True, timeout=120)
    assert "found 'Frame'" in done.stdout
    assert 'pip install "discrep[frames]"' in done.stdout


PLACES = (
    "Place, City, Town, Village, Country, Nation, Region, State, Province, County, District, Location, Site, Area,"
    " Municipality, Island, Continent, Territory, Where"
)


@pytest.mark.parametrize("column", PLACES.split(", "))
def test_columns_of_places(column: str) -> None:
    (claim,) = claims_of([{column: "Alder", "Deaths": 12}], "rows", DEFAULTS)
    assert (claim.measurand.place, claim.measurand.subject) == ("alder", None)


@pytest.mark.parametrize("column", ["Year", "Fiscal year", "Calendar year", "Season", "Edition"])
def test_columns_of_years(column: str) -> None:
    (claim,) = claims_of([{column: "2019", "Deaths": 12}], "rows", DEFAULTS)
    assert claim.measurand.time is not None
    assert claim.measurand.time.text == "2019"
