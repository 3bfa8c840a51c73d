"""`compare` of a frame: which pairs are judged, what comes out, and what it refuses."""

from __future__ import annotations

import random

import duckdb
import narwhals as nw
import pandas as pd
import polars as pl
import pytest
from engines import polars_frame

import discrep
from discrep.claims import Claim
from discrep.comparing import compare as compare_all
from discrep.errors import InputError, SettingsError
from discrep.frames import OUT, TOPIC, columns, compare, plan, topics
from discrep.frames.pairs import WORST
from discrep.pairing import ALL_PAIRS
from discrep.testing.conformance import assert_conforms

FAIR = "The fair in Alder drew {} visitors."


def told(*figures: str, text: str = FAIR, outlets: int = 1000) -> list[Claim]:
    """One claim of a document of its own for each figure."""
    documents = [
        discrep.Document(text.format(figure), id=f"d{n}", outlet=f"Paper {n % outlets}")
        for n, figure in enumerate(figures)
    ]
    return [claim for document in documents for claim in discrep.extract(document)]


def frame(*figures: str, **more: object) -> pl.DataFrame:
    return polars_frame(columns(told(*figures, **more)))


def test_findings_come_out_as_a_lazy_frame_of_the_same_kind() -> None:
    given = frame("412", "437")
    found = compare(given)
    assert isinstance(found, pl.LazyFrame)
    (row,) = found.collect().to_dicts()
    assert tuple(row) == OUT
    assert (row["code"], row["verdict"], row["severity"], row["gap"]) == ("D101", "conflict", "error", "25/437")
    assert (row["claim_a"], row["figure_a"], row["claims_a"], row["document_b"]) == ("d0:23-26", "412", 1, "d1")
    assert row["sentence_b"] == FAIR.format("437")
    assert discrep.compare(given).collect().to_dicts() == [row]


def test_a_finding_has_the_id_that_compare_gives_it() -> None:
    claims = told("412", "437")
    (finding,) = compare_all(claims).conflicts
    assert compare(polars_frame(columns(claims))).collect()["finding"].to_list() == [finding.id]


def test_claims_that_say_the_same_are_one_statement() -> None:
    given = frame(*["412"] * 30, *["437"] * 3, outlets=1)
    (row,) = compare(given).collect().to_dicts()
    assert (row["claims_a"], row["claims_b"]) == (30, 3)
    assert plan(given).pairs == 1
    assert plan(given).possible == 33 * 32 // 2


def test_a_large_topic_is_never_expanded() -> None:
    figures = [str(n) for n in random.Random(1).sample(range(1001, 9000), 400)]
    claims = told(*figures)
    given = polars_frame(columns(claims))
    made = plan(given)
    assert made.largest == 400 > ALL_PAIRS
    assert made.pairs == WORST * WORST
    assert assert_conforms(given, claims) == WORST * WORST
    found = compare(given).collect()
    low, high = sorted(figures, key=int)[:WORST], sorted(figures, key=int)[-WORST:]
    assert set(found["figure_a"]) | set(found["figure_b"]) == {*low, *high}


def test_the_number_of_pairs_is_told_before_a_run() -> None:
    made = plan(frame("412", "437", "at least 410"))
    assert str(made) == (
        "3 claims, 1 topic of two or more (the largest of 3), 3 pairs: 1 topic to look into, 1 pair to judge"
    )


def test_a_topic_tells_its_camps_and_who_is_furthest_apart() -> None:
    (row,) = topics(frame("400", "400", "about 410", "at least 390", "900", "more than 899")).collect().to_dicts()
    assert tuple(row) == TOPIC
    assert (row["claims"], row["origins"], row["camps"], row["low"], row["high"]) == (6, 6, 2, 389.5, float("inf"))
    assert row["apart"] == 6  # three figures below, and either of two above
    assert (row["lowest"], row["highest"]) == ("d0:23-26", "d4:23-26")
    assert row["shares"] == (
        '[{"low": 400.0, "high": 400.0, "claims": 4, "guests": 0},'
        ' {"low": 900.0, "high": 900.0, "claims": 2, "guests": 1}]'
    )


def test_topics_are_those_of_compare() -> None:
    claims = told("400", "400", "about 410", "at least 390", "900", "more than 899")
    (ours,) = topics(polars_frame(columns(claims))).collect().to_dicts()
    (theirs,) = compare_all(claims).topics
    assert (ours["camps"], ours["apart"], ours["key"]) == (len(theirs.camps), theirs.apart, theirs.key)
    assert [ours["lowest"], ours["highest"]] == [claim.id for claim in theirs.furthest]


def test_where_all_agree_there_is_one_camp_and_nobody_apart() -> None:
    (row,) = topics(frame("400", "at least 390")).collect().to_dicts()
    assert (row["camps"], row["apart"], row["lowest"], row["highest"], row["shares"]) == (1, 0, None, None, None)


def test_what_is_doubted_is_in_no_topic() -> None:
    denied = told("400", text="The mayor denied that the fair in Alder drew {} visitors.")
    assert topics(polars_frame(columns([*told("417", "417"), *denied]))).collect()["claims"].to_list() == [2]


def test_a_table_is_still_a_table() -> None:
    report = discrep.compare(pl.DataFrame({"city": ["Alder", "Alder"], "visitors": [400, 417]}))
    assert isinstance(report, discrep.Report)


@pytest.mark.parametrize(("claim", "message"), [(None, "nothing there"), ("{", "not JSON")])
def test_a_claim_that_is_none_is_named_by_its_document(claim: str | None, message: str) -> None:
    given = frame("412", "437").with_columns(claim=pl.lit(claim, dtype=pl.String))
    with pytest.raises(InputError, match=f"^claim of d0: {message}"):
        compare(given).collect()


def test_what_it_refuses() -> None:
    given = frame("412", "437")
    with pytest.raises(InputError, match="a frame of claims without the column expected_low_outer"):
        compare(given.drop("expected_low_outer"))
    with pytest.raises(InputError, match="a frame of documents without the column text"):
        compare(given, documents=pl.DataFrame({"id": ["d0"]}))
    with pytest.raises(InputError, match="cannot be compared, found 'list', expected a frame of claims"):
        compare([1])
    with pytest.raises(InputError, match=r"frames of two engines, found .polars and duckdb"):
        compare(given, documents=duckdb.sql("select 'a' as id, 'b' as text"))
    with pytest.raises(InputError, match=r"found .a frame of pandas., expected one of DuckDB, Polars or Spark"):
        compare(pd.DataFrame(given.to_dict(as_series=False)))
    with pytest.raises(SettingsError, match=r"unknown verdict, found .clash"):
        compare(given, verdicts=["clash"])
    with pytest.raises(SettingsError, match=r"unknown reading, found .loose"):
        compare(given, reading="loose")
    with pytest.raises(InputError, match="neither trace nor progress"):
        discrep.compare(given, trace=True)


def test_nothing_is_found_where_there_is_nothing() -> None:
    assert compare(frame("400")).collect().is_empty()
    assert topics(frame("400")).collect().is_empty()
    assert plan(frame("400")).pairs == 0
    empty = nw.from_native(frame("400").clear()).to_native()
    assert compare(empty).collect().is_empty()
