"""A report that is being written when its process is killed is the old one or the new one, never a part of either."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

import discrep
from discrep.wire import load_report

KILLS = int(os.environ.get("KILLS", "8"))
"""`make hostile` tries 200."""
LINES = 400_000
WRITES = f"""
import itertools, sys
from pathlib import Path
from discrep.writing import written
for n in itertools.count(1):
    with written(Path("report.txt")) as file:
        for _ in range({LINES} // 1000):
            file.write(f"{{n}}\\n".encode() * 1000)
    if n == 1:
        print("begun", flush=True)
"""
ONE, TWO = "The fire killed 25 people.", "The fire killed 30 people."

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(discrep.__file__).parents[1])}


def test_kills_while_a_report_is_written(tmp_path: Path) -> None:
    """The writing goes on and on, so that nearly every kill falls into it."""
    random, caught = Random(5), 0
    report = tmp_path / "report.txt"
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITES], cwd=tmp_path, env=environment(), stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        time.sleep(random.random() / 20)
        process.kill()
        assert process.wait() == -9
        process.stdout.close()
        lines = report.read_bytes().split(b"\n")
        assert len(lines) == LINES + 1
        assert lines[-1] == b""
        assert len(set(lines[:-1])) == 1
        strays = [path for path in tmp_path.iterdir() if path != report]
        caught += bool(strays)
        for stray in strays:  # hidden, and named after the report
            assert stray.name.startswith(".report.txt.")
            stray.unlink()
    assert caught, "some kills fell into the middle of a file"


def test_kills_of_the_command(tmp_path: Path) -> None:
    random = Random(7)
    for name, text in (("one.txt", ONE), ("two.txt", TWO)):
        (tmp_path / name).write_text(text)
    command = [
        sys.executable,
        "-P",
        "-m",
        "discrep",
        "compare",
        "one.txt",
        "two.txt",
        "-f",
        "json",
        "-o",
        "report.json",
    ]
    begun = time.monotonic()
    subprocess.run(command, cwd=tmp_path, env=environment(), check=False)
    whole, report = time.monotonic() - begun, tmp_path / "report.json"
    expected = report.read_bytes()
    assert load_report(expected).conflicts
    for n in range(KILLS // 8):
        report.unlink() if n % 2 else report.write_bytes(b"old")
        process = subprocess.Popen(command, cwd=tmp_path, env=environment())
        time.sleep(whole * (0.5 + random.random() / 2))
        process.kill()
        process.wait()
        found = report.read_bytes() if report.exists() else None
        assert found in (expected, None if n % 2 else b"old")
