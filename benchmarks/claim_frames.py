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
from collections import defaultdict
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import TypeVar

import duckdb

import discrep
from discrep import frames
from discrep.claims import Claim
from discrep.frames.comparison import refinement
from discrep.frames.refine import CLAIM, read
from discrep.pairing import ALL_PAIRS

T = TypeVar("T")
_PART = 400  # topics of which each pair is judged by the Python reference, without a screen
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
        values = [what, hedge, *(_marked(value) for value in row.values())]
        connection.execute(f"INSERT INTO templates VALUES ({', '.join('?' * len(values))})", values)
    connection.execute(_DRAWN.format(claims=claims))
    columns = ", ".join(f"{_multiplied(name, kind)} AS {name}" for name, kind in frames.TYPES.items())
    query = f"SELECT {columns} FROM drawn JOIN templates t USING (what, hedge)"
    connection.execute(f"COPY ({query}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)")


def _marked(value: object) -> object:
    """A text with marks in place of the numbers, which others may contain."""
    if isinstance(value, str):
        for n, number in enumerate(_NUMBERS):
            value = value.replace(str(number), f"<{n}>")
    return value


def _multiplied(name: str, kind: type) -> str:
    """A column of the template with the number, the place and the document of a row."""
    if kind is str:
        made = f"replace(replace(replace(t.{name}, 'DOC', 'd' || i), 'OUTLET', 'Paper ' || i % 500), 'laceholder', "
        made += "'town' || topic)"
        for n, other in enumerate(_NUMBERS.values()):
            made = f"replace({made}, '<{n}>', ({other})::VARCHAR)"
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
    connection.execute("SET enable_progress_bar = false")
    plain = f"SELECT key, min(high_inner), max(low_inner) FROM '{path}' GROUP BY key"
    clock.of("plain", lambda: _run(connection, plain), rounds=3)
    ends = ", ".join(f"min({name}), max({name})" for name in frames.TYPES if frames.TYPES[name] is float)
    clock.of("same", lambda: _run(connection, f"SELECT key, {ends} FROM '{path}' GROUP BY key"), rounds=3)
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
    small = f"SELECT key FROM '{path}' GROUP BY key HAVING count(*) BETWEEN 2 AND {ALL_PAIRS}"
    possible = connection.execute(
        f"SELECT sum(n * (n - 1) // 2) FROM (SELECT count(*) n FROM '{path}' GROUP BY key) WHERE n <= {ALL_PAIRS}"
    ).fetchall()[0][0]
    columns = ", ".join(CLAIM[:-1])
    some = connection.execute(
        f"SELECT key, {columns}, sentence FROM '{path}' WHERE key IN (FROM ({small}) ORDER BY hash(key) LIMIT {_PART})"
    ).fetchall()
    pair = clock.of("pair", lambda: _judged(some), rounds=2)
    clock.seconds["reference"] = clock.seconds["pair"] / pair * float(possible)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {**clock.seconds, "pairs": made.pairs, "possible": float(possible), "found": found, "peak": peak}


def _judged(rows: list[tuple[object, ...]]) -> int:
    """Judge each pair of claims of one topic, without a screen; how many there are."""
    judge = refinement(frames.FLAGGED, None, None)
    topics: dict[object, list[Claim]] = defaultdict(list)
    for key, *claim in rows:
        topics[key].append(read(*claim))
    pairs = [pair for topic in topics.values() for pair in combinations(topic, 2)]
    for a, b in pairs:
        judge.finding(a, b)
    return len(pairs)


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
    sizes_and_times: list[tuple[int, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / "claims.parquet"
            write_claims(size, path)
            done = subprocess.run([sys.executable, __file__, str(path)], stdout=subprocess.PIPE, text=True, check=True)
            got = json.loads(done.stdout)
            plain, same = got["plain"], got["same"]
            print(
                f"{size:>12,} claims, {got['peak']:.0f} MB: "
                f"GROUP BY with two ends takes {plain:.2f} s, with all that are compared {same:.2f} s"
            )
            for what in ("screen", "topics", "findings", "join"):
                print(f"{what:>20}: {got[what] / plain:.1f} times the one, {got[what] / same:.1f} times the other")
            print(
                f"{'':>20}  {got['pairs']:,.0f} of {got['possible']:,.0f} pairs judged, {got['found']:,} findings; "
                f"each pair judged by the Python reference: {got['reference'] / got['findings']:.0f} times as long",
                flush=True,
            )
            sizes_and_times.append((size, got["findings"] + got["topics"]))
    (first, quick), (last, slow) = sizes_and_times[0], sizes_and_times[-1]
    if last > first:
        exponent = math.log(slow / quick) / math.log(last / first)
        print(f"findings and topics: time grows with the power {exponent:.2f} from {first:,} to {last:,} claims")


if __name__ == "__main__":
    main()
