"""What the pages show is run: Python, commands, settings, workflows; and what they list is what there is."""

from __future__ import annotations

import doctest
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import discrep
import discrep.intervals
from blocks import Block, Shell, blocks, commands, lay_out
from discrep.findings import Verdict
from discrep.layers import presets
from discrep.numbers import exact
from discrep.render import formats
from discrep.settings import Settings, parse_settings
from discrep.testing.pages import examples

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted(page for page in DOCS.rglob("*.md") if "_build" not in page.parts),
]
# Languages of blocks that are only shown, or that commands read as files.
SHOWN = ("", "text", "csv", "markdown", "html")
STORIES = ("source", "findings", "judge")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, cwd=ROOT, encoding="utf-8", check=False
    )


class Page:
    """A page that is gone through as a reader would: its files are there, and one block follows the other."""

    def __init__(self, text: str, folder: Path) -> None:
        self.text, self.shell = text, Shell(folder)
        self.names: dict[str, Any] = {"__name__": "page"}
        self.missing: set[str] = set()
        lay_out(text, folder)

    def read(self) -> None:
        for block in blocks(self.text):
            needed = {word.removeprefix("needs=") for word in block.words if word.startswith("needs=")}
            absent = {name for name in needed if importlib.util.find_spec(name) is None}
            self.missing |= absent
            if not absent and block.language not in (*SHOWN, *STORIES) and block.language[:1] != "{":
                getattr(self, f"read_{block.language}")(block)

    def read_python(self, block: Block) -> None:
        if block.file is not None:
            compile(block.text, block.file, "exec")  # a command of the page runs it
        elif block.doctest:
            test = doctest.DocTestParser().get_doctest(block.text, self.names, "page", None, 0)
            test.globs = self.names
            told: list[str] = []
            doctest.DocTestRunner(verbose=False).run(test, out=told.append, clear_globs=False)
            assert not told, "".join(told)
        else:
            exec(compile(block.text, "page", "exec"), self.names)

    def read_console(self, block: Block) -> None:
        asked = list(commands(block))
        assert asked
        for command in asked:
            assert self.shell.run(command.line) == command.output, f"{command.line}: run `make docs`"

    def read_toml(self, block: Block) -> None:
        if block.words == ("lexicon",):
            assert _within(tomllib.loads(block.text), _lexicon())
            return
        table = tomllib.loads(block.text, parse_float=exact)
        if "project" not in table:
            assert parse_settings(table["tool"]["discrep"] if "tool" in table else table) != Settings()

    def read_json(self, block: Block) -> None:
        json.loads(block.text)

    def read_jsonl(self, block: Block) -> None:
        assert all(isinstance(json.loads(line), dict) for line in block.text.splitlines())

    def read_yaml(self, block: Block) -> None:
        loaded = yaml.safe_load(block.text)
        lines = [line for step in _values(loaded, "run") for line in step.replace("\\\n", " ").splitlines()]
        lines += [_hook(hook) for hook in _values(loaded, "hooks") for hook in hook]
        for line in lines:
            if not _installs(line):
                told = self.shell.run(line.removesuffix(" || true"))
                assert self.shell.code in (0, 1), f"{line}: {told}"

    def read_sh(self, block: Block) -> None:
        """What is typed only once: targets of the Makefile, and installing."""
        for line in block.text.splitlines():
            command = line.split("#")[0].strip()
            target = command.removeprefix("make ")
            assert _installs(command) or f"\n{target}:" in (ROOT / "Makefile").read_text(encoding="utf-8"), line


def _lexicon() -> dict[str, Any]:
    """All sections of the English lexicon as they stand in its files."""
    folder = ROOT / "src" / "discrep" / "extract" / "lexicon"
    sections: dict[str, Any] = {}
    for part in folder.glob("en*.toml"):
        sections |= tomllib.loads(part.read_text(encoding="utf-8"))
    return sections


def _within(some: object, all_: object) -> bool:
    """What a page shows of a table or a list stands in the whole of it."""
    if isinstance(some, dict) and isinstance(all_, dict):
        return all(key in all_ and _within(value, all_[key]) for key, value in some.items())
    if isinstance(some, list) and isinstance(all_, list):
        return all(item in all_ for item in some)
    return some == all_


def _values(loaded: object, key: str) -> Iterator[Any]:
    """The values of a key, wherever it stands."""
    if isinstance(loaded, dict):
        for name, value in loaded.items():
            if name == key:
                yield value
            else:
                yield from _values(value, key)
    elif isinstance(loaded, list):
        for value in loaded:
            yield from _values(value, key)


def _hook(hook: dict[str, Any]) -> str:
    """The command that pre-commit runs for a hook of ours, on the file that it is for."""
    known = {known["id"]: known for known in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    return " ".join([known[hook["id"]]["entry"], *hook["args"], hook["files"]])


def _installs(command: str) -> bool:
    """It installs the library, with extras that there are."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    match = re.fullmatch(r"(?:python -m )?pip install (?:-e )?\"?(?:\.|discrep)(?:\[([a-z,]+)\])?\"?", command)
    return match is not None and set((match[1] or "docs").split(",")) <= set(project["optional-dependencies"])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_the_pages_show_is_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    read = Page(page.read_text(encoding="utf-8"), tmp_path)
    read.read()
    if read.missing:
        pytest.skip(f"all but what needs {', '.join(sorted(read.missing))}, which is not installed")


def test_a_page_that_is_wrong_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    wrong = (
        "```python\n>>> 1 + 1\n3\n```\n",
        "```python\nraise AssertionError\n```\n",
        "```console\n$ discrep parse 12\nnothing\n```\n",
        "```toml\nabuot = 1\n```\n",
        "```json\n{]\n```\n",
        "```sh\nmake wishes\n```\n",
        "```yaml\njobs:\n  one:\n    steps:\n      - run: discrep chekc a.md\n```\n",
        "```cobol\nSTOP RUN\n```\n",
    )
    for text in wrong:
        with pytest.raises((AssertionError, AttributeError, ValueError)):
            Page(text, tmp_path).read()


TOLD = [page for page in PAGES if page.parent == DOCS and "```source" in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_the_stories_of_the_pages(page: Path) -> None:
    for example in examples(page):
        assert example.printed() == example.expected, example.title


def test_the_story_of_the_verdicts() -> None:
    told = examples(DOCS / "verdicts.md")
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


def test_every_file_of_the_lexicon_is_in_the_table() -> None:
    page = (DOCS / "add-words.md").read_text(encoding="utf-8")
    files = {part.name for part in (ROOT / "src" / "discrep" / "extract" / "lexicon").glob("en*.toml")}
    assert set(re.findall(r"`(en[\w.]*\.toml)`", page)) >= files
    tests = set(re.findall(r"`(test_\w+\.py)`", page)) | {"test_lexicon.py"}
    assert {name for name in tests if not list((ROOT / "tests").rglob(name))} == set()


def test_every_setting_is_in_the_table() -> None:
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE) == list(Settings.model_fields)
    assert set(re.findall(r"^`(\w+)`:$", page, re.MULTILINE)) == set(presets())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
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


def test_every_module_doctest() -> None:
    for module in (discrep, discrep.intervals):
        assert doctest.testmod(module).failed == 0


def test_the_quickstart_is_short() -> None:
    first = next(block for block in blocks(README) if block.language == "python")
    assert 0 < len([line for line in first.text.splitlines() if line.startswith(">>> ")]) <= 8
