"""Frames of claims at scale: DuckDB's screen, findings and topics against its own plain GROUP BY, in one run.

    python benchmarks/claim_frames.py [CLAIMS ...]      (default 10000 100000 1000000; 10000000 takes some minutes)

The claims are of four sentences, read once and multiplied in SQL with other numbers, places and documents: a fifth as
many topics as claims, one with every tenth claim. Three of ten tolls are floors a little lower, one of five costs is
*about*; one claim in a hundred is off. Each size runs in a process of its own, whose peak memory is told. Machines
differ; only the ratios mean anything.
"""

from __future__ import annotations

import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import duckdb

import discrep
from discrep import frames
from discrep.frames import reference
from discrep.frames.comparison import refinement

T = TypeVar("T")
_PART = 100  # of the topics one is judged by the Python reference, pair by pair, without a screen
NUMBER = 123460  # a multiple of 20, so that five percent of it are whole
SENTENCES = {
    ("toll", "bare"): f"{NUMBER} people were killed in the flood in Placeholder, officials said.",
    ("toll", "floor"): f"At least {NUMBER} people were killed in the flood in Placeholder, officials said.",
    ("cost", "bare"): f"The bridge in Placeholder cost {NUMBER} dollars, the mayor said.",
    ("cost", "about"): f"The bridge in Placeholder cost about {NUMBER} dollars, the mayor said.",
}
_NUMBERS = {NUMBER: "n", NUMBER * 19 // 20: "n * 19 // 20", NUMBER * 21 // 20: "n * 21 // 20", NUMBER + 10: "n + 10"}
_DRAWN = """
CREATE TEMP TABLE drawn AS
SELECT *, CASE WHEN odd < 10 THEN v + 20 * (v // 140) + 20 WHEN hedge = 'floor' THEN v - 10 ELSE v END AS n
FROM (
    SELECT i, topic, hash(i * 3 + 1) % 1000 AS odd, ((hash(topic * 31) % 19991) * 5 + 1 + hash(topic) % 4) * 20 AS v,
        CASE WHEN topic % 2 = 0 THEN 'toll' ELSE 'cost' END AS what,
        CASE WHEN topic % 2 = 0 AND hash(i + 7) % 10 < 3 THEN 'floor'
             WHEN topic % 2 = 1 AND hash(i + 7) % 10 < 2 THEN 'about' ELSE 'bare' END AS hedge
    FROM (SELECT i, CASE WHEN i % 10 = 0 THEN 0 ELSE 1 + hash(i) % greatest({claims} // 5 - 1, 1) END AS topic
          FROM range({claims}) t(i))
)
"""


def write_claims(claims: int, path: Path) -> None:
    """So many claims as a Parquet file."""
    connection = duckdb.connect()
    connection.execute("SET preserve_insertion_order = false")
    names = ["what", "hedge", *frames.TYPES]
    kinds = {str: "VARCHAR", float: "DOUBLE", bool: "BOOLEAN", int: "BIGINT", list: "VARCHAR[]"}
    types = ", ".join(f"{name} {kinds[frames.TYPES.get(name, str)]}" for name in names)
    connection.execute(f"CREATE TABLE templates ({types})")
    for (what, hedge), text in SENTENCES.items():
        (row,) = frames.rows(discrep.extract(discrep.Document(text, id="DOC", outlet="OUTLET")))
        values = [what, hedge, *row.values()]
        connection.execute(f"INSERT INTO templates VALUES ({', '.join('?' * len(values))})", values)
    connection.execute(_DRAWN.format(claims=claims))
    columns = ", ".join(f"{_multiplied(name, kind)} AS {name}" for name, kind in frames.TYPES.items())
    query = f"SELECT {columns} FROM drawn JOIN templates t USING (what, hedge)"
    connection.execute(f"COPY ({query}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)")


def _multiplied(name: str, kind: type) -> str:
    """A column of the template with the number, the place and the document of a row."""
    if kind is str:
        made = f"replace(replace(replace(t.{name}, 'DOC', 'd' || i), 'OUTLET', 'Paper ' || i % 500), 'laceholder', "
        made += "'town' || topic)"
        for number, other in _NUMBERS.items():
            made = f"replace({made}, '{number}', ({other})::VARCHAR)"
        return made
    if kind is float and not name.startswith("day"):
        return f"CASE WHEN isinf(t.{name}) THEN t.{name} ELSE round(t.{name} * n / {NUMBER}, 6) END"
    return "['town' || topic]" if name == "names" else f"t.{name}"


class Clock:
    """Wall seconds of steps; all of them run on the same threads."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def of(self, name: str, work: Callable[[], T], rounds: int = 1) -> T:
        best = math.inf
        for _ in range(rounds):
            start = time.perf_counter()
            found = work()
            best = min(best, time.perf_counter() - start)
        self.seconds[name] = best
        return found


def measure(path: Path) -> dict[str, float]:
    """The steps on one file."""
    connection = duckdb.connect()
    connection.execute("SET memory_limit = '2GB'")
    connection.execute("SET preserve_insertion_order = false")
    relation = connection.read_parquet(str(path))
    clock = Clock()
    plain = "SELECT key, min({0}), max({1}) FROM '{2}' GROUP BY key"
    clock.of("plain", lambda: _run(connection, plain.format("high_inner", "low_inner", path)), rounds=3)
    clock.of("screen", lambda: _drain(frames.suspects(relation)), rounds=3)
    made = clock.of("plan", lambda: frames.plan(relation))
    clock.of("topics", lambda: _drain(frames.topics(relation, connection=connection)))
    _drain(frames.compare(relation.limit(1000), connection=connection))  # what is read once
    found = clock.of("findings", lambda: _drain(frames.compare(relation, connection=connection)))
    slim = f"SELECT id, key, low_inner, high_inner FROM '{path}' WHERE NOT contains(key, 'town0|')"
    joined = (
        f"SELECT count(*) FROM ({slim}) a "
        f"JOIN '{path}' b ON a.key = b.key AND a.id < b.id "
        "AND (a.high_inner < b.low_inner OR b.high_inner < a.low_inner)"
    )
    clock.of("join", lambda: connection.execute(joined).fetchall())
    some = relation.filter(f"hash(key) % {_PART} = 0 AND NOT contains(key, 'town0|')").to_arrow_table().to_pylist()
    clock.of("reference", lambda: reference.findings(some, refinement(frames.FLAGGED, None, None)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {**clock.seconds, "claims": made.claims, "pairs": made.pairs, "found": found, "peak": peak}


def _run(connection: duckdb.DuckDBPyConnection, query: str) -> None:
    connection.execute(f"CREATE OR REPLACE TEMP TABLE plain AS {query}")


def _drain(relation: duckdb.DuckDBPyRelation) -> int:
    """The rows of a relation, worked out in every column and counted."""
    relation.query("found", "CREATE OR REPLACE TEMP TABLE drained AS FROM found")
    return relation.query("found", "SELECT count(*) FROM drained").fetchall()[0][0]


def main() -> None:
    if sys.argv[1:] and sys.argv[1].endswith(".parquet"):
        print(json.dumps(measure(Path(sys.argv[1]))))
        return
    sizes = [int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000]
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / "claims.parquet"
            write_claims(size, path)
            done = subprocess.run([sys.executable, __file__, str(path)], stdout=subprocess.PIPE, text=True, check=True)
            got = json.loads(done.stdout)
            plain = got["plain"]
            print(
                f"{size:>12,} claims: GROUP BY {plain:.2f} s; screen {got['screen'] / plain:.1f} times that; "
                f"topics {got['topics'] / plain:.1f}, findings {got['findings'] / plain:.1f} "
                f"({got['pairs']:,} pairs judged, {got['found']:,} findings); {got['peak']:.0f} MB\n"
                f"{'':>20} a self-join that lists disjoint pairs takes {got['join'] / plain:.1f} times GROUP BY; "
                f"the Python reference {_PART * got['reference'] / got['findings']:.0f} times the findings",
                flush=True,
            )


if __name__ == "__main__":
    main()
