"""Profiles of Hypothesis, the laws, and what the package tests share.

`HYPOTHESIS_PROFILE=fuzz pytest -m law` tries each law thousands of times.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

from lawbook import Law

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
# The same examples each time: a change breaks a test, or nothing does. `make fuzz` looks for new ones.
settings.register_profile(
    "default", max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=_SLOW
)
settings.register_profile(
    "few",
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=_SLOW,
)  # for `make coverage` and `make mutants`, which run the same tests many times
settings.register_profile("fuzz", max_examples=5000, deadline=None, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def _law(item: pytest.Item) -> Law | None:
    return getattr(getattr(item, "function", None), "law", None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Laws can be chosen with `-m law`."""
    for item in items:
        if _law(item) is not None:
            item.add_marker("law")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    law = _law(item)
    if law is None:
        return (yield)
    try:
        with law.tried():
            return (yield)
    finally:
        share = "" if law.share is None else f"{law.share:.0%}"
        item.user_properties.append(("law", (law.id, law.examples, share, law.says)))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """What was tried of each law, where that is asked for."""
    if os.environ.get("HYPOTHESIS_PROFILE") == "fuzz":
        terminalreporter.section("laws: examples, how often the premise held")
        for id_, examples, share, says in sorted(_tried(terminalreporter.stats)):
            terminalreporter.write_line(f"{id_} {examples:>8,} {share:>5} {says}")


def _tried(stats: dict[str, list[Any]]) -> Iterator[tuple[str, int, str, str]]:
    for report in (*stats.get("passed", ()), *stats.get("failed", ())):
        yield from (tuple(value) for name, value in getattr(report, "user_properties", ()) if name == "law")


ROOT = Path(__file__).parents[1]
PLUGIN = Path(__file__).parent / "plugin_example"


@dataclass(frozen=True, slots=True)
class Installed:
    """A fresh environment with the wheel of this checkout, and with the example plugin."""

    folder: Path
    wheel: Path

    @property
    def scripts(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    def run(
        self, *command: str, cwd: Path, input: str | None = None, expected: int = 0
    ) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment, outside the repository, with nothing of ours on the path."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "DISCREP"))}
        done = subprocess.run(
            [str(self.scripts / command[0]), *command[1:]],
            cwd=cwd,
            input=input,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
            env={**environment, "PYTHONUTF8": "1", "VIRTUAL_ENV": str(self.folder)},
        )
        assert done.returncode == expected, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def python(self, code: str, cwd: Path) -> str:
        return self.run("python", "-c", code, cwd=cwd).stdout


def _call(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300, check=False)


def _built(project: Path, folder: Path) -> Path:
    done = _call(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, project)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Build both wheels and install them into an environment that sees nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    wheel, plugin = _built(ROOT, folder / "wheel"), _built(PLUGIN, folder / "plugin")
    venv.create(folder / "venv", with_pip=False, symlinks=os.name != "nt")
    found = Installed(folder / "venv", wheel)
    done = _call(
        *(sys.executable, "-m", "pip", "--python", found.folder, "install", "--quiet", "--disable-pip-version-check"),
        *(wheel, plugin),
    )
    if "No matching distribution" in done.stderr and "Failed to establish" in done.stderr + done.stdout:
        pytest.skip("no package index to install the dependencies from")
    assert done.returncode == 0, done.stdout + done.stderr
    return found
