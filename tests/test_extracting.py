"""`discrep extract` of inputs of any size, as people and scripts meet it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import discrep
from discrep.cli import app
from discrep.wire import load_claim, load_claims

SRC = str(Path(discrep.__file__).parent.parent)
RECORD = {"text": "The fire killed 25 people and injured 10."}


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("feed.jsonl").write_text(f"{json.dumps(RECORD)}\n{{oops\n" + f"{json.dumps(RECORD)}\n" * 3)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ("extract", *arguments), catch_exceptions=False)


def started(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "discrep", "extract", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": SRC},
        **options,  # type: ignore[call-overload]
    )  # fmt: skip


def refused(*arguments: str) -> str:
    result = run(*arguments)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    return result.stderr.removeprefix("error: ").rstrip("\n")


def test_parts_and_what_is_told_of_them() -> None:
    shown = run("feed.jsonl", "--parts", "claims")
    assert (shown.exit_code, shown.stdout) == (2, "1 part, 8 claims, 4 documents\n")
    assert shown.stderr == "error: feed.jsonl:2: not JSON: key must be a string at column 2\n"
    claims = Path("claims/part-000000.jsonl").read_text()
    assert [claim.document.id for claim in load_claims(claims)][::2] == [f"feed.jsonl:{n}" for n in (1, 3, 4, 5)]
    assert run("feed.jsonl", "--format", "jsonl").stdout == claims
    again = run("feed.jsonl", "--parts", "claims", "--jobs", "2")
    assert (again.exit_code, again.stdout) == (2, shown.stdout)
    assert again.stderr == "error: claims/manifest.jsonl: 1 more problem in the parts that were finished\n"
    told = refused("feed.jsonl", "--parts", "claims", "--outlet", "AP")
    assert told.startswith("claims/manifest.jsonl: begun with another outlet, found '[\"AP\"]', expected nothing (or")


def test_what_does_not_go_together() -> None:
    assert refused("feed.jsonl", "--parts", "p", "-o", "x").startswith("not for --parts, found '--output'")
    assert refused("feed.jsonl", "--parts", "p", "-f", "json").startswith("not for --parts, found '--format json'")
    assert refused("-", "--parts", "p").startswith("standard input: cannot be read twice")
    assert refused("feed.jsonl", "--parts", ".").startswith(".: an input in the folder of the parts")
    assert refused(".", "--parts", "p") == "p: in a folder of inputs, found '.', expected a folder beside it"
    assert refused("feed.jsonl", "--jobs", "-1").startswith("a number of processes below 0, found '-1'")
    assert refused("feed.jsonl", "-f", "parquet").startswith("not for a terminal, found 'parquet', expected --output")
    assert refused("feed.jsonl", "-f", "jsonl", "-o", "feed.jsonl").startswith("feed.jsonl: would overwrite an input")
    assert not Path("p").exists()


def test_any_number_of_processes_prints_the_same() -> None:
    for format in ("text", "jsonl"):
        one, two = run("feed.jsonl", "-f", format), run("feed.jsonl", "-f", format, "-j", "2")
        assert (one.exit_code, one.stdout, one.stderr) == (two.exit_code, two.stdout, two.stderr)
        assert "25" in one.stdout


def test_files_are_written_all_at_once_or_not_at_all() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    assert run("feed.jsonl", "-f", "jsonl", "-o", "claims.jsonl").exit_code == 2
    assert run("feed.jsonl", "-f", "parquet", "-o", "claims.parquet").exit_code == 2
    rows = parquet.read_table("claims.parquet").to_pylist()
    assert [load_claim(row["claim"]) for row in rows] == load_claims(Path("claims.jsonl").read_text())
    assert len(rows) == 8
    assert sorted(os.listdir()) == ["claims.jsonl", "claims.parquet", "feed.jsonl"]


def test_parquet_in_a_folder_of_documents() -> None:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    Path("in").mkdir()
    parquet.write_table(arrow.table({"text": [RECORD["text"]]}), "in/wire.parquet")
    assert run("in").stdout.startswith("wire.parquet:1:1:17  “25”")


def test_a_line_appears_as_soon_as_it_is_made() -> None:
    process = started("-", "--format", "jsonl")
    assert process.stdin is not None
    assert process.stdout is not None
    for _ in range(2):
        process.stdin.write(json.dumps(RECORD).encode() + b"\n")
        process.stdin.flush()
        claims = [json.loads(process.stdout.readline()) for _ in range(2)]
        assert [claim["quantity"]["text"] for claim in claims] == ["25", "10"]
    assert process.communicate(timeout=60) == (b"", b"")
    assert process.returncode == 0


def test_who_reads_may_have_seen_enough() -> None:
    Path("long.jsonl").write_text(f"{json.dumps(RECORD)}\n" * 2000)
    process = started("long.jsonl", "--format", "jsonl")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(60) == 0
    process.communicate()


def _listens() -> None:
    """A shell that runs the tests in the background has them ignore the signal, and what they start inherits that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_interrupted_with_several_processes() -> None:
    record = {"text": RECORD["text"] + " " * 20_000}  # few of them are a batch
    Path("long.jsonl").write_text(f"{json.dumps(record)}\n" * 3000)
    process = started("long.jsonl", "--format", "jsonl", "--jobs", "2", preexec_fn=_listens, start_new_session=True)
    assert process.stdout is not None
    process.stdout.readline()
    for _ in range(6):
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: all of them get it
        with suppress(subprocess.TimeoutExpired):
            _, told = process.communicate(timeout=20)  # ends when the last of them has
            break
    assert (process.returncode, told) == (130, b"")
