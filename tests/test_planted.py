"""The bugs planted for the fuzzer follow the code: what each one changes still stands in its file, once."""

import runpy
import tomllib
from pathlib import Path

FUZZ = Path(__file__).parent.parent / "fuzz"


def test_every_bug_can_be_planted() -> None:
    bugs = tomllib.loads((FUZZ / "planted.toml").read_text(encoding="utf-8"))["bug"]
    assert len(bugs) >= 20
    stale = runpy.run_path(str(FUZZ / "planted.py"))["stale"]
    assert stale(bugs) == []
    assert stale([{**bugs[0], "old": "stands nowhere"}]) == [bugs[0]["name"]]
