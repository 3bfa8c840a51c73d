"""What the README shows is run: its Python as doctests, its console lines as commands."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import discrep

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
CONSOLE = re.findall(r"^\$ (discrep .*)\n((?:(?!\$ |```).*\n)*)", README, re.MULTILINE)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, cwd=ROOT, encoding="utf-8", check=False
    )


def test_python_of_the_readme() -> None:
    test = doctest.DocTestParser().get_doctest("\n".join(PYTHON), {}, "README.md", "README.md", 0)
    assert len(test.examples) > len(PYTHON) > 1
    assert doctest.DocTestRunner().run(test).failed == 0


PAGES = ["quantities.md", "attribution.md", "sources.md", "checking.md", "measurand.md"]


@pytest.mark.parametrize("name", PAGES)
def test_python_of_the_pages(name: str) -> None:
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    python = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    test = doctest.DocTestParser().get_doctest("\n".join(python), {}, name, name, 0)
    assert test.examples
    assert doctest.DocTestRunner().run(test).failed == 0


def test_the_names_of_the_page_on_sources() -> None:
    page = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
    cells = [cell.strip() for row in re.findall(r"^\| (.*) \|$", page, re.MULTILINE) for cell in row.split("|")]
    pairs = [re.split(r" ([=≠]) ", pair) for cell in cells for pair in cell.split("; ") if re.search(r" [=≠] ", pair)]
    assert len(pairs) > 20
    for one, sign, two in pairs:
        assert (discrep.same_source(one, two) is True) == (sign == "="), (one, two)


def test_the_tables_say_what_the_library_says() -> None:
    done = run("docs/build.py", "--check")
    assert (done.stdout, done.returncode) == ("", 0)


@pytest.mark.parametrize(("command", "output"), CONSOLE, ids=[command for command, _ in CONSOLE])
def test_commands_of_the_readme(command: str, output: str) -> None:
    assert run("-m", *shlex.split(command)).stdout == output


def test_the_first_example_runs_and_finds_what_it_is_about() -> None:
    printed = run("examples/troops/compare.py").stdout
    assert "conflict: [9,500, 10,500] and 3,000 share no value" in printed
    assert "tension: 12,000 is 10 times 1,200: likely a slip of zeros" in printed
    assert printed.count("conflict:") == 1


def test_every_module_doctest() -> None:
    import discrep
    import discrep.intervals

    for module in (discrep, discrep.intervals):
        assert doctest.testmod(module).failed == 0


def test_the_quickstart_is_short() -> None:
    assert len([line for line in PYTHON[0].splitlines() if line.startswith(">>> ")]) <= 8
