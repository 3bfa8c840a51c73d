"""The pre-commit hook: in a real repository, by the real pre-commit, without a network."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
NOTES = "The fire in Marlow destroyed 42 homes, the mayor said. Three people were injured.\n"
STORY = """---
title: Fire in Marlow
date: 2024-10-30
sources: [../notes/mayor.md]
---

# Fire in Marlow

A fire destroyed {} homes in Marlow. Three people were injured.
"""


def call(*command: str, cwd: Path, expected: int = 0) -> str:
    environment = {
        **os.environ,
        **{f"GIT_{who}_{what}": "x@y.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
        "GIT_CONFIG_GLOBAL": os.devnull,
        "PRE_COMMIT_HOME": str(cwd / ".cache"),
    }
    done = subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", check=False, env=environment)
    assert done.returncode == expected, f"{done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def hook(folder: Path, *arguments: str, expected: int = 0) -> str:
    return call(sys.executable, "-m", "discrep.precommit", *arguments, cwd=folder, expected=expected)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder of a newsroom: stories that name their sources, and a page that names none."""
    for name in ("notes", "stories"):
        (tmp_path / name).mkdir()
    (tmp_path / "notes/mayor.md").write_text(NOTES, encoding="utf-8")
    (tmp_path / "stories/right.md").write_text(STORY.format(42), encoding="utf-8")
    (tmp_path / "stories/wrong.md").write_text(STORY.format(24), encoding="utf-8")
    (tmp_path / "README.md").write_text("We have 7 desks.\n", encoding="utf-8")
    return tmp_path


def test_each_text_is_held_against_its_own_sources(desk: Path) -> None:
    assert hook(desk, "stories/right.md") == ""
    printed = hook(desk, "stories/right.md", "stories/wrong.md", "README.md", expected=1)
    assert printed.startswith("stories/wrong.md\n\ncontradicted: 24 and 42 share no value\n --> wrong.md:9:18  ")
    assert " --> mayor.md:1:30  " in printed
    assert printed.count("-->") == 2  # what is right is not told
    assert printed.endswith("1 of 3 texts name no sources\n")


def test_the_front_matter_itself_is_not_checked(desk: Path) -> None:
    story = desk / "stories/right.md"
    story.write_text(
        story.read_text(encoding="utf-8").replace("title:", "views: 9000 readers\ntitle:"), encoding="utf-8"
    )
    assert hook(desk, "stories/right.md") == ""


def test_sources_for_every_text_and_thresholds(desk: Path) -> None:
    (desk / "facts.md").write_text("The paper has 7 desks.\n", encoding="utf-8")
    assert hook(desk, "README.md", "--source", "facts.md") == ""
    (desk / "README.md").write_text("We have 7 desks and 30 chairs.\n", encoding="utf-8")
    assert "unsupported" in hook(desk, "README.md", "--source", "facts.md", expected=1)
    assert hook(desk, "README.md", "--source", "facts.md", "--fail-on", "conflict") == ""


def test_settings_of_the_repository_are_in_force(desk: Path) -> None:
    (desk / "discrep.toml").write_text('[ignore]\nD101 = "we know"\n', encoding="utf-8")
    assert "contradicted" not in hook(desk, "stories/wrong.md", expected=1)
    (desk / "discrep.toml").write_text("[hedges]\nabuot = 1\n", encoding="utf-8")
    assert "unknown setting 'hedges.abuot'" in hook(desk, "stories/right.md", expected=2)


def test_patterns_name_several_sources(desk: Path) -> None:
    story = desk / "stories/right.md"
    story.write_text(STORY.format(42).replace("mayor.md", "*.md"), encoding="utf-8")
    assert hook(desk, "stories/right.md") == ""


def test_what_cannot_be_read_is_an_error_and_the_rest_is_checked(desk: Path) -> None:
    lost = desk / "stories/lost.md"
    lost.write_text(STORY.format(42).replace("mayor", "nobody"), encoding="utf-8")
    (desk / "stories/binary.md").write_bytes(b"\xff\xfe\x00\xd8")
    printed = hook(desk, "stories/lost.md", "stories/binary.md", "stories/wrong.md", "stories/gone.md", expected=2)
    assert "error: stories/lost.md: a source that is not there, found '../notes/nobody.md'" in printed
    assert "error: stories/binary.md: cannot be read" in printed
    assert "error: stories/gone.md: cannot be read" in printed
    assert "contradicted: 24 and 42" in printed
    assert "Traceback" not in printed


def test_pre_commit_runs_it_and_stops_the_commit(desk: Path) -> None:
    (published,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    # As published, but in this environment: to install it pre-commit would ask the network.
    local = {**published, "language": "system", "entry": published["entry"].replace("python", sys.executable, 1)}
    config = {"repos": [{"repo": "local", "hooks": [local]}]}
    (desk / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    call("git", "init", "-q", cwd=desk)
    call(sys.executable, "-m", "pre_commit", "install", cwd=desk)
    call("git", "add", "README.md", "notes", "stories/right.md", ".pre-commit-config.yaml", cwd=desk)
    printed = call("git", "commit", "-m", "One story", cwd=desk)
    assert "discrep check" in printed
    assert "Passed" in printed
    call("git", "add", "stories/wrong.md", cwd=desk)
    printed = call("git", "commit", "-m", "Another", cwd=desk, expected=1)
    assert "Failed" in printed
    assert "contradicted: 24 and 42 share no value" in printed
    assert call("git", "log", "--oneline", cwd=desk).count("\n") == 1


def test_what_a_text_names_cannot_stop_the_others(desk: Path) -> None:
    odd = ["/etc/*.md", "x**y.md", "**/../**z", "/dev/zero", "pipe.md", "n" * 300, "*/" * 2000]
    os.mkfifo(desk / "stories/pipe.md")
    for i, name in enumerate(odd):
        (desk / f"stories/odd{i}.md").write_text(STORY.format(42).replace("../notes/mayor.md", f"'{name}'"))
    texts = [f"stories/odd{i}.md" for i in range(len(odd))]
    printed = hook(desk, *texts, "stories/pipe.md", "/dev/zero", "stories/wrong.md", expected=2)
    assert "Traceback" not in printed
    assert [line for line in printed.splitlines() if line.startswith("error: ")][-1].startswith("error: /dev/zero: ")
    assert printed.count("error: ") == len(odd) + 2
    assert "contradicted: 24 and 42" in printed
