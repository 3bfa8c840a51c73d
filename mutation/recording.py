"""Which tests run which line of the package, written down once: `python mutation/recording.py OUT TESTS …`.

Each test stands for itself, also the rows of one function, with the time that it takes.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import coverage
import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "discrep"
_MOST = 400  # tests that are kept of a line: the quickest of those near it, and of the others


class Recorder:
    """Gives every line that is run the test that runs it."""

    def __init__(self, measure: coverage.Coverage) -> None:
        self.measure = measure
        self.seconds: dict[str, float] = defaultdict(float)
        self.failed: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.measure.switch_context(item.nodeid)
        try:
            return (yield)
        finally:
            self.measure.switch_context("")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] += report.duration
        if report.failed:
            self.failed.add(report.nodeid)


def lines(data: coverage.CoverageData, seconds: dict[str, float]) -> dict[str, dict[int, list[str]]]:
    """For each file and line the tests to try, the nearest first, and of these the quickest."""
    found: dict[str, dict[int, list[str]]] = {}
    for name in sorted(data.measured_files()):
        path = Path(name).relative_to(PACKAGE)
        near = {nodeid: _distance(nodeid, path) for nodeid in seconds}
        order = sorted(seconds, key=lambda nodeid: (near[nodeid], seconds[nodeid], nodeid))
        place = {nodeid: i for i, nodeid in enumerate(order)}
        found[str(path)] = {
            line: [order[i] for i in _some(sorted(place[nodeid] for nodeid in tests if nodeid in place))]
            for line, tests in sorted(data.contexts_by_lineno(name).items())
        }
    return found


def _some(places: list[int]) -> list[int]:
    """The first half as they come, the second from all over the rest."""
    first, rest = places[: _MOST // 2], places[_MOST // 2 :]
    step = max(1, -(-len(rest) // (_MOST // 2)))
    return first + rest[::step]


def _distance(nodeid: str, path: Path) -> int:
    """0: the tests of this very file; 1: of its folder; 2: all others."""
    test = Path(nodeid.partition("::")[0])
    own = test.stem.removeprefix("test_")
    if own == path.stem or (len(own) > 4 and (own in path.stem or path.stem in own)):
        return 0
    return 1 if test.parent.name == path.parent.name else 2


def main(out: Path, tests: list[str]) -> int:
    measure = coverage.Coverage(data_file=None, source=[str(PACKAGE)], config_file=False)
    recorder = Recorder(measure)
    measure.start()
    code = int(pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:xdist", *tests], plugins=[recorder]))
    measure.stop()
    if recorder.failed:  # some that hold what is used against a bound do so while lines are counted
        print(f"left out, for they fail while lines are counted: {', '.join(sorted(recorder.failed))}")
    seconds = {nodeid: taken for nodeid, taken in recorder.seconds.items() if nodeid not in recorder.failed}
    out.write_text(json.dumps(lines(measure.get_data(), seconds)), encoding="utf-8")
    return 0 if code in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED) else code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
