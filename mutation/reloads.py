"""Tries a mutant in a copy of the package that is loaded anew: for what cannot be put into loaded modules."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from code_mutants import Mutant
from forked import forked, noticed

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "discrep"
_FIRST, _SECOND = 4, 14  # tests that are tried before the others
_CPU = 180  # a mutant that needs so many for one test turns in circles


class Trial:
    """A copy of the package in which one file at a time is changed."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        self.folder = Path(tempfile.mkdtemp(prefix="discrep-mutants-"))
        self.copy = self.folder / "discrep"
        shutil.copytree(PACKAGE, self.copy, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "docs" / "rules", self.folder / "docs" / "rules")
        self._ticks = int(time.time())
        self._sound: set[str] = set()

    def killed(self, mutant: Mutant, ids: list[str]) -> str | None:
        """What noticed the change, or None. A test that fails without any change as well ends all."""
        by = self._killed(mutant, ids)
        file = (by or "").partition("::")[0]
        if by is not None and file != by and file not in self._sound:
            if self._run([by]) is not None:
                sys.exit(f"{by} fails without any change")
            self._sound.add(file)
        return by

    def _killed(self, mutant: Mutant, ids: list[str]) -> str | None:
        file = self.copy / mutant.path
        before = file.read_bytes()
        changed = mutant.of(before)
        if changed is None:
            return "it cannot be read"
        try:
            self._write(file, changed)
            # a few at first: to collect the others takes longer than to run them
            steps = (ids[:_FIRST], ids[_FIRST:_SECOND], ids[_SECOND:])
            return next((by for step in steps if step and (by := self._run(step)) is not None), None)
        finally:
            self._write(file, before)

    def _write(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)
        self._ticks += 1  # a time of its own, or a compiled file of another mutant would be taken for that of this one
        os.utime(file, (self._ticks, self._ticks))

    def _run(self, ids: list[str]) -> str | None:
        return noticed(*forked(_CPU, lambda: _try(self.folder, ids, self.seconds)))


def _try(folder: Path, ids: list[str], seconds: int) -> tuple[str, int]:
    import pytest
    from hypothesis import entry_points

    os.environ.update(PYTHONPATH=str(folder), PYTHONDONTWRITEBYTECODE="1", HYPOTHESIS_PROFILE="few")
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(folder))
    os.chdir(ROOT)
    del os.environ["HYPOTHESIS_NO_PLUGINS"]
    entry_points.run()

    class Watch:
        """Notes the first test that fails, and ends when the time for one mutant is over."""

        over, failed = False, ""
        session: pytest.Session

        def pytest_sessionstart(self, session: pytest.Session) -> None:
            self.session = session

        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            if report.failed:
                self.failed = report.nodeid

        def pytest_runtest_logfinish(self) -> None:
            if time.process_time() - begun > seconds:
                self.over, self.session.shouldstop = True, "the time for one mutant is over"

    begun, watch = time.process_time(), Watch()
    options = [
        "-x",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-W",
        "ignore::pytest.PytestAssertRewriteWarning",
    ]
    code = int(pytest.main([*options, *ids], plugins=[watch]))
    return watch.failed, 0 if watch.over and not watch.failed else code


def preloaded() -> None:
    """The libraries that every trial needs, and nothing of the package itself."""
    os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"
    import hypothesis
    import jinja2
    import pint
    import pydantic
    import pytest
    import rich.text
    import typer

    assert all((hypothesis, jinja2, pint, pydantic, pytest, rich.text, typer))
    assert "discrep" not in sys.modules
