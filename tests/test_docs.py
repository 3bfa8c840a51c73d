"""What the README shows is run: its Python as doctests, its console lines as commands."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import discrep
from discrep.findings import Verdict
from discrep.layers import presets
from discrep.numbers import exact
from discrep.render import formats
from discrep.settings import Settings, parse_settings
from discrep.testing.pages import examples

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


DOCS = ROOT / "docs"
PAGES = [
    "quantities.md",
    "attribution.md",
    "sources.md",
    "checking.md",
    "measurand.md",
    "verdicts.md",
    "settings.md",
    "formats.md",
]


@pytest.mark.parametrize("name", PAGES)
def test_python_of_the_pages(name: str) -> None:
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    python = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    test = doctest.DocTestParser().get_doctest("\n".join(python), {}, name, name, 0)
    assert test.examples
    assert doctest.DocTestRunner().run(test).failed == 0


def test_the_story_of_the_verdicts() -> None:
    told = examples(DOCS / "verdicts.md")
    for example in told:
        assert example.printed() == example.expected, example.title
    findings = [finding for example in told for finding in example.findings()]
    assert {finding.verdict for finding in findings} == set(Verdict)
    assert any(len(finding.claims) > 2 for finding in findings)  # a joint one


def test_the_story_is_one() -> None:
    """What a paper says in two sections is the same, and printed on the same day."""
    days = {(doc.outlet, doc.published) for example in examples(DOCS / "verdicts.md") for doc in example.documents}
    assert len({outlet for outlet, _ in days}) == len(days) == 4


def test_settings_that_are_shown_are_settings() -> None:
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```toml.*?\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    assert len(blocks) == 1 + len(presets())
    for block in blocks:
        assert parse_settings(tomllib.loads(block, parse_float=exact)) != Settings()


def test_every_format_is_in_the_table() -> None:
    page = (DOCS / "formats.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == sorted(formats())


def test_every_setting_is_in_the_table() -> None:
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE) == list(Settings.model_fields)
    assert set(re.findall(r"^`(\w+)`:$", page, re.MULTILINE)) == set(presets())


@pytest.mark.parametrize("page", [ROOT / "README.md", *sorted(DOCS.glob("*.md"))], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


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
