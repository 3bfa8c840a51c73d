"""The examples run from any folder, print what they are said to print, and make their point.

After a change that is meant, `DISCREP_UPDATE_EXAMPLES=1 pytest tests/test_examples.py` writes what they print.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
UPDATE = os.environ.get("DISCREP_UPDATE_EXAMPLES") == "1"
# Example -> its file, and lines that make its point.
POINTS = {
    "troops/compare.py": [
        "conflict: [9,500, 10,500] and 3,000 share no value",
        "tension: 12,000 is 10 times 1,200: likely a slip of zeros",
        "    combat is a later phase of the same group than arrived; (3,000, ∞) can be part of [0, 8,000]",
    ],
    "release/check.py": [
        "contradicted $421.6 million",
        "contradicted $1.1 million",
        "unsupported  $35 million",
        "supported    more than 1,300",
    ],
    "toll/compare.py": [
        "  Tue Coast Wire: At least 58  supersedes “at least 31”",
        "  Thu Coast Wire: 71  corrects “74”",
        "  tension T304: 740 is 10 times 74: likely a slip of zeros",
    ],
    "table/check.py": [
        "supported    some 12,700      12,675 lies inside [12,065, 13,335]",
        "contradicted more than 7,500  (7,500, ∞) and 7,342 share no value",
    ],
    "rule/judge.py": [
        "  error: conflict D101: [76,000, 84,000] and [23,750, 26,250] share no value",
        "Its page is right, its place among the other rules is declared, and it judges both ways alike.",
    ],
}


def run(*command: str, folder: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**environment, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("name", POINTS)
def test_it_prints_what_is_expected(name: str, tmp_path: Path) -> None:
    script = EXAMPLES / name
    printed = run(str(script), folder=tmp_path)
    expected = script.with_name("expected.txt")
    if UPDATE:
        expected.write_text(printed, encoding="utf-8")
    assert printed == expected.read_text(encoding="utf-8")
    assert [point for point in POINTS[name] if point not in printed.splitlines()] == []


def test_only_what_is_wrong_is_flagged_among_the_troops(tmp_path: Path) -> None:
    printed = run(str(EXAMPLES / "troops/compare.py"), folder=tmp_path)
    assert (printed.count("conflict:"), printed.count("tension:")) == (1, 1)


@pytest.mark.parametrize(
    ("name", "passed", "caught"),
    [
        ("guard", 2, "contradicted: 168,000,000 EUR and 186,000,000 EUR have the same digits, two of them swapped"),
        ("headline", 5, "found out by "),
    ],
)
def test_suites_pass_and_catch_what_is_planted(name: str, passed: int, caught: str, tmp_path: Path) -> None:
    printed = run("-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", str(EXAMPLES / name), folder=tmp_path)
    assert re.search(rf"^{passed} passed", printed, re.MULTILINE), printed
    assert caught in printed


def test_every_example_is_in_the_list() -> None:
    listed = re.findall(r"^\| \[(\w+)\]\((\S+)\)", (EXAMPLES / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    folders = sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir() and path.name[0] not in "._")
    assert sorted(name for name, _ in listed) == folders
    assert [link for _, link in listed if not (EXAMPLES / link).is_file()] == []
    assert {link for _, link in listed if "test_" not in link} == set(POINTS)
