"""The fenced blocks of a page: what the site shows, what `make docs` fills in and what the tests run.

The first word behind the fence is the language. A word with a dot after it is the name of a file that holds the
block (`text herald.txt`); commands of the page find it there.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

_FENCE = re.compile(
    r"^(?P<indent> *)(?P<fence>```+)(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=indent)(?P=fence) *$", re.DOTALL | re.MULTILINE
)
_COMMAND = re.compile(r"^\$ (?P<command>.*(?:\\\n.*)*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
_FILE = re.compile(r"[\w./-]*\.\w+")
_WIDTH = "100"
_TOOK = re.compile(r" in [0-9.]+s\b")  # pytest says how long it took
_PROGRAMS = {"discrep": ("-m", "discrep"), "pytest": ("-m", "pytest"), "python": ()}


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block and where it stands in its page."""

    language: str
    words: tuple[str, ...]
    """What follows the language behind the fence."""
    text: str
    start: int
    """Where its text begins in the page."""
    indented: bool = False
    """It stands in a list; its text does not show that."""

    @property
    def file(self) -> str | None:
        """The file that holds it."""
        named = self.words and self.language[:1] != "{" and _FILE.fullmatch(self.words[0])
        return self.words[0] if named else None

    @property
    def doctest(self) -> bool:
        """Python as it is typed, with what it answers."""
        return self.language == "python" and self.text.lstrip().startswith(">>> ")


@dataclass(frozen=True, slots=True)
class Command:
    """A line that a reader types, and what the page says that it prints."""

    line: str
    output: str
    start: int
    """Where the output begins in its block."""


def blocks(page: str) -> Iterator[Block]:
    """All fenced blocks of a page of Markdown."""
    for match in _FENCE.finditer(page):
        language, *words = match["info"].split() or [""]
        yield Block(language, tuple(words), dedent(match["text"]), match.start("text"), bool(match["indent"]))


def commands(block: Block) -> Iterator[Command]:
    """The commands of a block of the language `console`."""
    for match in _COMMAND.finditer(block.text):
        yield Command(match["command"].replace("\\\n", " "), match["output"], match.start("output"))


@dataclass(slots=True)
class Shell:
    """Runs the commands of a page in a folder, one after the other."""

    folder: Path
    code: int = 0
    """How the last one ended."""

    def run(self, line: str) -> str:
        """What a command prints, its errors last."""
        if line == "echo $?":
            return f"{self.code}\n"
        words = shlex.split(line)
        if words[0] not in _PROGRAMS:
            raise ValueError(f"a page may only run {', '.join(_PROGRAMS)}, found {words[0]!r}")
        done = subprocess.run(
            [sys.executable, "-X", "utf8", *_PROGRAMS[words[0]], *words[1:]],
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
            env=_environment(),
        )
        self.code = done.returncode
        return _TOOK.sub(" in 0.42s", done.stdout + done.stderr)


def _environment() -> dict[str, str]:
    """That of this process, with a plain terminal of one width."""
    # What continuous integration sets makes pytest print longer summaries.
    drop = ("FORCE_COLOR", "CLICOLOR_FORCE", "PYTEST_ADDOPTS", "PYTEST_CURRENT_TEST", "CI", "BUILD_NUMBER")
    kept = {key: value for key, value in os.environ.items() if key not in drop}
    return {**kept, "COLUMNS": _WIDTH, "NO_COLOR": "1", "TERM": "dumb"}


def lay_out(page: str, folder: Path) -> None:
    """Write the blocks that are files into a folder."""
    for block in blocks(page):
        if block.file is not None:
            path = folder / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")


def answered(page: str, folder: Path) -> str:
    """The page with what its commands print when they are run in a folder, one after the other."""
    made, done, shell = [], 0, Shell(folder)
    for block in blocks(page):
        if block.language != "console" or block.indented:
            continue
        for command in commands(block):
            at = block.start + command.start
            made += [page[done:at], shell.run(command.line)]
            done = at + len(command.output)
    return "".join([*made, page[done:]])
