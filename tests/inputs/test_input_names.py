"""Folders and patterns: which files they stand for, in which order, and what is said where there are none."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from discrep.errors import InputError
from discrep.inputs import read_inputs
from discrep.inputs.names import expanded

TREE = """
reports/b.md reports/a.txt reports/page.html reports/logo.png reports/.hidden.md reports/.git/x.md
reports/2024/b.md reports/2024/data.csv reports/2024/raw.json reports/2024/lines.jsonl reports/2024/notes.log
"""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in TREE.split():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("The fire killed 25 people.")


def paths(*names: str) -> list[str]:
    return [Path(name.path).as_posix() for name in expanded(names)]


def refused(*names: str) -> str:
    with pytest.raises(InputError) as caught:
        expanded(names)
    return str(caught.value)


def test_a_folder_is_its_known_files_in_order() -> None:
    assert paths("reports") == [
        "reports/2024/b.md",
        "reports/2024/data.csv",
        "reports/2024/lines.jsonl",
        "reports/a.txt",
        "reports/b.md",
        "reports/page.html",
    ]
    assert paths("reports/2024/") == ["reports/2024/b.md", "reports/2024/data.csv", "reports/2024/lines.jsonl"]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("reports/*.md", "reports/b.md"),
        ("reports/**/*.md", "reports/2024/b.md reports/b.md"),
        ("reports/**", "reports/2024/b.md reports/2024/data.csv reports/2024/lines.jsonl "
         "reports/a.txt reports/b.md reports/page.html"),
        ("reports/?.*", "reports/a.txt reports/b.md"),
        ("r*/2*/[bd]*", "reports/2024/b.md reports/2024/data.csv"),
        ("reports/2024/*.log", "reports/2024/notes.log"),
        ("reports/.*.md", "reports/.hidden.md"),
        ("./reports/a.*", "reports/a.txt"),
        ("*/a.txt", "reports/a.txt"),
    ],
)  # fmt: skip
def test_a_pattern_is_what_it_matches(pattern: str, found: str) -> None:
    assert paths(pattern) == found.split()
    assert [Path(path).resolve() for path in paths(str(Path.cwd() / pattern))] == [
        Path(path).resolve() for path in found.split()
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="names cannot hold an asterisk there")
def test_a_file_whose_name_is_a_pattern_is_that_file() -> None:
    Path("a[1].txt").write_text("25")
    Path("a1.txt").write_text("25")
    Path("a*.txt").write_text("25")
    assert paths("a[1].txt") == ["a[1].txt"]
    assert paths("a*.txt") == ["a*.txt"]


def test_what_is_named_itself_is_not_found_again() -> None:
    assert paths("reports/b.md", "reports") == ["reports/b.md", *(p for p in paths("reports") if p != "reports/b.md")]
    assert paths("reports", "reports/b.md")[-1] == "reports/b.md"
    assert sorted(paths("reports", "reports/b.md")) == paths("reports")
    assert paths("reports/*.md", "reports/**/b.md") == ["reports/b.md", "reports/2024/b.md"]
    assert "named twice" in refused("reports", "reports")
    assert "named twice (also as reports)" in refused("reports", "./reports")
    assert "named twice" in refused("*/b.md", "*/b.md")


def test_nothing_found() -> None:
    assert refused("*.md") == "*.md: no file matches this pattern, expected a pattern such as 'reports/**/*.md'"
    assert refused("nowhere/**/*.md").startswith("nowhere/**/*.md: no file matches")
    assert re.match(r"(\*/)+x\.md: no (pattern|file matches)", refused("*/" * 2000 + "x.md"))
    assert re.match(r"x\*\*y\.md: no (pattern|file matches)", refused("x**y.md"))  # newer Pythons take it for a *
    Path("empty/.git").mkdir(parents=True)
    Path("empty/logo.png").write_bytes(b"\x89PNG")
    assert refused("empty").startswith("empty: nothing to read in this folder, expected files that end in .txt, ")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes and links")
def test_loops_pipes_and_dangling_links() -> None:
    os.symlink("..", "reports/up")
    os.mkfifo("reports/pipe.txt")
    assert "reports/pipe.txt" not in paths("reports")
    assert len(paths("reports")) == 6
    assert paths("reports/**/*.md") == ["reports/2024/b.md", "reports/b.md"]
    os.symlink("nowhere.md", "reports/gone.md")
    found = {one.name: one for one in read_inputs(["reports"])}
    assert "No such file" in str(found["reports/gone.md"].problems[0])


def test_a_bad_file_of_a_folder_is_a_problem_and_the_others_are_read() -> None:
    Path("reports/bad.txt").write_bytes(b"caf\xe9")
    Path("reports/empty.md").write_text("")
    found = read_inputs(["reports"])
    told = [str(problem) for one in found for problem in one.problems]
    assert any(problem.startswith("reports/bad.txt, byte 3: binary or not UTF-8") for problem in told)
    assert "reports/empty.md: nothing in it, expected text" in told
    assert [one.documents[0].text for one in found if one.name == "reports/a.txt"] == ["The fire killed 25 people."]
    with pytest.raises(InputError, match=r"bad\.txt"):
        read_inputs(["reports/bad.txt"])


def test_progress_counts_the_files() -> None:
    told: list[tuple[int, int]] = []
    read_inputs(["reports/*.md", "reports/a.txt"], progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]
