"""Each job in each reading, asked for in each way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

import discrep
from discrep.cli import app
from discrep.settings import Reading, Settings

ONE, TWO = "The hotel has more than 200 rooms.", "The hotel has 900 rooms."
READINGS: tuple[Reading, ...] = ("logical", "both", "pragmatic")
# As stated 900 is more than 200; as readers take it, "more than 200" ends at 300.
VERDICTS = {"logical": "compatible", "both": "tension", "pragmatic": "conflict"}
# The text says 900, and the source a floor.
STATUSES = {"logical": "unsupported", "both": "unsupported", "pragmatic": "contradicted"}


def judge(reading: Reading | None, settings: Settings | None) -> str:
    return discrep.judge("more than 200 rooms", "900 rooms", reading=reading, settings=settings).verdict


def compare(reading: Reading | None, settings: Settings | None) -> str:
    (found,) = discrep.compare([ONE, TWO], reading=reading, settings=settings).findings
    return found.verdict


def check(reading: Reading | None, settings: Settings | None) -> str:
    return str(discrep.check(TWO, sources=[ONE], reading=reading, settings=settings).status)


JOBS: list[tuple[Callable[[Reading | None, Settings | None], str], dict[str, str]]] = [
    (judge, VERDICTS),
    (compare, VERDICTS),
    (check, STATUSES),
]


@pytest.mark.parametrize(("job", "expected"), JOBS)
@pytest.mark.parametrize("reading", READINGS)
def test_in_python(
    job: Callable[[Reading | None, Settings | None], str], expected: dict[str, str], reading: Reading
) -> None:
    assert job(reading, None) == expected[reading]
    assert job(None, Settings(reading=reading)) == expected[reading]
    for other in READINGS:  # what is asked for in the call goes before the settings
        assert job(reading, Settings(reading=other)) == expected[reading]
    assert job(None, None) == expected["both"]


@pytest.mark.parametrize(("command", "expected"), [("compare", VERDICTS), ("check", STATUSES)])
@pytest.mark.parametrize("reading", READINGS)
def test_on_the_command_line(
    command: str, expected: dict[str, str], reading: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.txt").write_text(ONE)
    Path("two.txt").write_text(TWO)

    def shown(*options: str) -> str:
        paths = ["one.txt", "two.txt"] if command == "compare" else ["two.txt", "-s", "one.txt"]
        return CliRunner().invoke(app, [command, *paths, *options], catch_exceptions=False).stdout

    assert shown("--reading", reading).startswith(expected[reading])
    Path("pyproject.toml").write_text(f'[tool.discrep]\nreading = "{reading}"\n')
    assert shown().startswith(expected[reading])
    for other in READINGS:
        assert shown("--reading", other).startswith(expected[other])
