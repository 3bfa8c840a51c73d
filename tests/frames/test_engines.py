"""DuckDB, Polars and Spark say what the Python reference says, codes and all."""

from __future__ import annotations

import datetime
import os
import shutil
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest
from engines import duckdb_frame, polars_frame, spark_frame

from discrep import Document, extract
from discrep.claims import Claim
from discrep.errors import InputError
from discrep.frames import claims as read_claims
from discrep.frames import columns, compare, plan, topics
from discrep.testing.conformance import assert_conforms, known_claims

VERDICTS = (("conflict", "tension"), ("superseded",), ("compatible", "not-comparable", "undetermined"))


@pytest.fixture(scope="module")
def claims() -> list[Claim]:
    return known_claims(topics=120, large=2)


@pytest.fixture(scope="module")
def texts(claims: list[Claim]) -> dict[str, list[str]]:
    found = {claim.document.id: claim.document.text for claim in claims}
    return {"id": list(found), "text": list(found.values())}


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A small local Spark, started as plainly as it can be."""
    assert shutil.which("java") or os.environ.get("JAVA_HOME"), "Spark needs Java 17 or later"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    options = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.adaptive.enabled": "false",
        "spark.sql.codegen.wholeStage": "false",
        "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    }
    builder = SparkSession.builder.master("local[1]")
    for name, value in options.items():
        builder = builder.config(name, value)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a pandas that pyspark does not know yet
        session = builder.getOrCreate()
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()


@pytest.mark.parametrize("verdicts", VERDICTS, ids=lambda names: names[0])
@pytest.mark.parametrize("reading", ["both", "logical", "pragmatic"])
def test_polars_conforms(claims: list[Claim], reading: Any, verdicts: tuple[str, ...]) -> None:
    assert assert_conforms(polars_frame(columns(claims)), claims, reading=reading, verdicts=verdicts) > 5


@pytest.mark.parametrize("verdicts", VERDICTS, ids=lambda names: names[0])
def test_duckdb_conforms(claims: list[Claim], verdicts: tuple[str, ...]) -> None:
    connection = duckdb.connect()
    frame = duckdb_frame(columns(claims), connection)
    assert assert_conforms(frame, claims, verdicts=verdicts, connection=connection) > 5


def test_with_their_whole_texts_claims_are_judged_as_they_stand(
    claims: list[Claim], texts: dict[str, list[str]]
) -> None:
    frame, documents = polars_frame(columns(claims)), polars_frame(texts)
    assert assert_conforms(frame, claims, documents=documents) > 10
    connection = duckdb.connect()
    frame, documents = duckdb_frame(columns(claims), connection), duckdb_frame(texts, connection)
    assert assert_conforms(frame, claims, documents=documents, connection=connection) > 10


def test_blocks_of_names_conform(claims: list[Claim]) -> None:
    frame = polars_frame(columns(claims))
    more = assert_conforms(frame, claims, blocks="names")
    assert more > assert_conforms(frame, claims)
    connection = duckdb.connect()
    given = duckdb_frame(columns(claims), connection)
    assert assert_conforms(given, claims, blocks="names", connection=connection) == more
    assert plan(given, blocks="names") == plan(frame, blocks="names")


@pytest.mark.filterwarnings("ignore")
def test_spark_conforms(spark: Any) -> None:
    few = known_claims(topics=12, large=0)
    frame = spark_frame(columns(few), spark)
    assert assert_conforms(frame, few, blocks="names") > 10
    ours = [row.asDict() for row in topics(frame).collect()]
    theirs = topics(polars_frame(columns(few))).collect().to_dicts()
    assert sorted(ours, key=lambda row: row["key"]) == sorted(theirs, key=lambda row: row["key"])


@pytest.mark.filterwarnings("ignore")
def test_spark_reads_documents_in_its_workers(spark: Any) -> None:
    texts = ["The fair in Alder drew 412 visitors.", "Sales rose from 345 to 398 cars.", "Nothing."]
    rows = [(f"d{n}", text, datetime.date(2024, 10, n + 1), "Courier") for n, text in enumerate(texts)]
    found = read_claims(spark.createDataFrame(rows, "id string, text string, published date, outlet string"))
    documents = [Document(text, id, outlet, day) for id, text, day, outlet in rows]
    expected = columns(claim for document in documents for claim in extract(document, keep="dates"))
    assert [row.asDict() for row in found.collect()] == [
        dict(zip(expected, values, strict=True)) for values in zip(*expected.values(), strict=True)
    ]
    with pytest.raises(InputError, match="found 'a frame of polars'"):
        read_claims(polars_frame({"id": ["a"], "text": ["b"]}))


def test_topics_of_duckdb_are_those_of_polars(claims: list[Claim]) -> None:
    connection = duckdb.connect()
    frame = duckdb_frame(columns(claims), connection)
    ours = topics(frame, connection=connection).pl().sort("key")
    assert ours.equals(topics(polars_frame(columns(claims))).collect().sort("key"))


def test_a_relation_of_another_connection_is_named(claims: list[Claim]) -> None:
    frame = duckdb_frame(columns(claims), duckdb.connect())
    with pytest.raises(InputError, match="another connection, expected connection="):
        compare(frame)
